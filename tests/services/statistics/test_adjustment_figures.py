"""The figures of links equal those of the ledger of adjustments, ours and others' apart (A10)."""

from datetime import timedelta
from math import ceil
from statistics import median

import pytest

from saltdesk.domain.adjustments.adjustment import LINK_ORDER
from saltdesk.domain.adjustments.timeliness import days_past
from saltdesk.domain.calendar.terms import Side
from saltdesk.domain.statistics.spans import read_span
from saltdesk.services.adjustments.statistics import adjustment_statistics, end_of_period, links_of_period
from saltdesk.services.statistics.counting import count_statistics, find_records
from saltdesk.storage.areas.adjustments import ADJUSTMENTS


def own_dictionary(found, code):
    return {value.code: value.now for value in found.of(code)}


@pytest.mark.parametrize("text", ["2026-10", "2026Q3", "2026H2", "2026", "2025"])
def test_links_equal_those_of_the_ledger(bureau, text):
    span = read_span(text)
    found = count_statistics(bureau, span)
    figures = adjustment_statistics(bureau, span.first, span.last)
    for one in (*figures.own, *figures.others):
        told = own_dictionary(found, f"adjustment.link.{one.rule.code}")
        assert told["ended"] == one.ended
        assert told["on_time"] == one.on_time
        assert (told["running"], told["late"]) == (one.running, one.past_due)
        assert told["rate"] == (None if one.rate is None else round(100 * one.rate, 1))
        assert told["longest"] == (one.longest if one.ended else None)
    own = own_dictionary(found, "adjustment.own")
    assert own["judged"] == sum(one.due for one in figures.own)
    assert own["rate"] == (None if figures.own_rate is None else round(100 * figures.own_rate, 1))
    assert own_dictionary(found, "adjustment.others")["judged"] == sum(one.due for one in figures.others)
    assert found.value("adjustment.cases").now == sum(
        span.first <= case.registered_on <= span.last for case in ADJUSTMENTS.all()
    )


def test_own_pages_are_the_two_links_of_publication(bureau):
    span = read_span("2026")
    end = end_of_period(bureau, span.last)
    links = [
        link
        for link in links_of_period(bureau, span.first, span.last)
        if link.code in ("own_site", "own_premises") and not link.is_skipped
    ]
    late = [link for link in links if days_past(link, bureau.calendar, end)]
    judged = [link for link in links if not link.is_open or link in late]
    told = own_dictionary(count_statistics(bureau, span), "publication.own")
    assert (told["judged"], told["met"]) == (len(judged), len(judged) - len(late))
    assert told["judged"] > 0


def test_a_value_opens_the_cases_of_its_links(bureau):
    span = read_span("2026")
    found = count_statistics(bureau, span)
    links = links_of_period(bureau, span.first, span.last)
    for code in LINK_ORDER:
        value = found.value(f"adjustment.link.{code}", "running")
        cases = {link.adjustment for link in links if link.code == code and link.is_open}
        assert set(find_records(bureau, span, value)[1]) == cases
    sides = {link.rule.side for link in links}
    assert sides == {Side.IN, Side.OUT}


@pytest.mark.parametrize("text", ["2026", "2026Q3"])
def test_quantiles_of_links_equal_those_of_the_sorted_lengths(bureau, text):
    span = read_span(text)
    found, calendar = count_statistics(bureau, span), bureau.calendar
    links = [link for link in links_of_period(bureau, span.first, span.last) if link.done_on]
    counted = 0
    for code in LINK_ORDER:
        lengths = sorted(
            sum(calendar.is_working(link.started_on + timedelta(days)) for days in range(1, after + 1))
            for link in links
            if link.code == code and link.started_on and not link.is_skipped
            for after in [(link.done_on - link.started_on).days]
        )
        told = own_dictionary(found, f"adjustment.link.{code}")
        assert told["median"] == (median(lengths) if lengths else None)
        assert told["high"] == (lengths[ceil(0.9 * len(lengths)) - 1] if lengths else None)
        counted += len(lengths)
    assert counted > 1
