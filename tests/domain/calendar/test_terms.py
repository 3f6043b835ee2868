"""Terms and due dates: the chain of section three, extension, suspension, rest days and the deadline cell."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.calendar.terms import (
    TERMS,
    DueKind,
    Side,
    TermOrigin,
    Unit,
    due_date,
    due_state,
    find_term,
)
from saltdesk.domain.calendar.workdays import Calendar
from saltdesk.paths import resource

CALENDAR = Calendar.from_file(resource("calendar.toml"))
DAY = timedelta(days=1)
patient = settings(deadline=None)
starts = st.dates(date(2004, 1, 1), date(2060, 12, 31))


def due(clause: str, start: date, **options) -> date:
    return due_date(find_term(clause), start, CALENDAR, **options).due


def test_the_whole_chain_with_each_link_on_its_last_day() -> None:
    applied = due("D3.3.1", date(2016, 9, 8))
    forwarded = due("D3.3.2", applied)
    reviewed = due("D3.3.3", forwarded)
    approved = due("D3.3.4a", reviewed)
    confirmed = due("D3.3.4b", approved)
    passed_on = due("D3.3.5a", confirmed)
    published = due("D3.3.5b", passed_on)
    assert [applied, forwarded, reviewed, approved, confirmed, passed_on, published] == [
        date(2016, 9, 23),
        date(2016, 9, 27),
        date(2016, 10, 9),
        date(2016, 10, 11),
        date(2016, 10, 12),
        date(2016, 10, 14),
        date(2016, 10, 17),
    ]
    assert due("D3.3.5c", confirmed) == date(2016, 10, 17)


def test_a_due_date_says_why() -> None:
    found = due_date(find_term("D3.3.1"), date(2016, 9, 14), CALENDAR)
    assert found.due == found.counted[-1] == date(2016, 9, 29)
    assert len(found.counted) == 10
    assert date(2016, 9, 18) in found.counted
    assert (found.clause, found.side, found.provisional) == ("D3.3.1", Side.IN, False)
    assert "郑盐局〔2016〕5号" in found.source


def test_an_extension_is_a_total_from_the_same_start() -> None:
    found = due_date(find_term("D3.3.1"), date(2016, 9, 14), CALENDAR, extended=True)
    assert (found.clause, found.due, len(found.counted)) == ("D3.3.1", date(2016, 11, 1), 30)
    assert due("C-answer", date(2016, 3, 1), extended=True) == due("C-answer-x", date(2016, 3, 1))


def test_a_term_without_extension_cannot_be_extended() -> None:
    with pytest.raises(RuleError, match="没有可以延长的规定"):
        due("D3.3.4b", date(2016, 9, 14), extended=True)


@pytest.mark.parametrize("term", [term for term in TERMS if term.extendable_to], ids=lambda term: term.clause)
def test_the_extended_length_is_that_of_the_row_it_names(term) -> None:
    extension = find_term(term.extension_clause)
    assert (extension.length, extension.unit) == (term.extendable_to, term.unit)
    assert term.extendable_to > term.length


def test_only_the_steps_of_the_bureau_are_inside() -> None:
    inside = {term.clause for term in TERMS if term.side is Side.IN and term.origin is TermOrigin.NOTICE}
    assert inside == {"D3.3.1", "D3.3.1x", "D3.3.4b", "D3.3.5c", "D3.3.5d"}


def test_limits_of_the_notice_of_other_laws_and_advisory_ones_are_told_apart() -> None:
    for term in TERMS:
        expected = TermOrigin.NOTICE if term.clause.startswith("D") else TermOrigin.ADVISORY
        assert term.origin is (TermOrigin.LAW if term.clause.startswith("L-") else expected)
        assert ("《" in term.source) or not term.law


def test_an_unknown_clause_is_refused_and_the_known_ones_are_named() -> None:
    with pytest.raises(RuleError, match=r"没有条款“D9”.*D3\.3\.5d"):
        find_term("D9")


def test_a_calendar_day_term_ending_on_a_rest_day_rolls_to_the_next_working_day() -> None:
    found = due_date(find_term("C-notice15"), date(2016, 9, 16), CALENDAR)
    assert (found.counted[-1], found.due) == (date(2016, 10, 1), date(2016, 10, 8))
    assert len(found.counted) == 15


def test_a_calendar_day_term_ending_on_a_make_up_workday_does_not_roll() -> None:
    assert due("C-notice15", date(2016, 9, 23)) == date(2016, 10, 8)


def test_registration_is_due_the_same_day_or_the_next_working_day() -> None:
    assert due("C-register", date(2016, 9, 14)) == date(2016, 9, 14)
    assert due("C-register", date(2016, 9, 15)) == date(2016, 9, 18)


def test_a_date_in_a_year_without_notice_is_provisional() -> None:
    for clause, start, provisional in (
        ("D3.3.1", date(2026, 12, 17), False),
        ("D3.3.1", date(2026, 12, 18), True),
        ("C-answer", date(2026, 12, 1), False),
        ("C-answer", date(2026, 12, 2), True),
        ("D3.3.1", date(2003, 12, 30), True),
        ("D3.3.1", date(2003, 12, 31), False),
    ):
        assert due_date(find_term(clause), start, CALENDAR).provisional is provisional


@patient
@given(st.sampled_from(TERMS), starts)
def test_every_term_counts_its_length_and_ends_on_a_working_day(term, start: date) -> None:
    found = due_date(term, start, CALENDAR)
    assert len(found.counted) == term.length
    assert start not in found.counted
    assert CALENDAR.is_working(found.due)
    if term.unit is Unit.WORKING_DAYS and term.length:
        assert found.counted[-1] == found.due


suspension_lists = st.lists(st.tuples(st.integers(-20, 60), st.integers(0, 30)), max_size=4)


@patient
@given(st.sampled_from([term for term in TERMS if term.length]), starts, suspension_lists)
def test_suspended_days_are_not_counted(term, start: date, spans) -> None:
    suspensions = tuple((start + first * DAY, start + (first + more) * DAY) for first, more in spans)
    expected: list[date] = []
    day = start
    while len(expected) < term.length:
        day += DAY
        counts = term.unit is Unit.CALENDAR_DAYS or CALENDAR.is_working(day)
        if counts and not any(first <= day <= last for first, last in suspensions):
            expected.append(day)
    found = due_date(term, start, CALENDAR, suspensions=suspensions)
    assert found.counted == tuple(expected)
    assert found.due == CALENDAR.next_working_day(expected[-1])


def test_a_suspension_without_end_and_a_reversed_one_are_refused_with_a_sentence() -> None:
    for first, last, sentence in (
        (date(2016, 9, 15), date.max, "9999年12月31日"),
        (date(2016, 9, 20), date(2016, 9, 15), "中止期间"),
    ):
        for clause in ("D3.3.1", "C-answer"):
            with pytest.raises(RuleError, match=sentence):
                due(clause, date(2016, 9, 14), suspensions=((first, last),))


def test_a_term_that_would_end_after_the_year_9999_is_refused_with_a_sentence() -> None:
    for clause in ("D3.3.1", "C-answer"):
        with pytest.raises(RuleError, match="9999年12月31日"):
            due(clause, date.max)


@pytest.mark.parametrize(
    ("today", "side", "kind", "days", "text"),
    [
        (date(2016, 9, 14), Side.IN, DueKind.ON_TIME, 10, "○10日"),
        (date(2016, 9, 26), Side.IN, DueKind.ON_TIME, 3, "○3日"),
        (date(2016, 9, 27), Side.IN, DueKind.DUE_SOON, 2, "●2日"),
        (date(2016, 9, 29), Side.IN, DueKind.DUE_TODAY, 0, "●今日"),
        (date(2016, 9, 30), Side.IN, DueKind.OVERDUE, 1, "▲逾期1日"),
        (date(2016, 10, 9), Side.IN, DueKind.OVERDUE, 3, "▲逾期3日"),
        (date(2016, 9, 27), Side.OUT, DueKind.DUE_SOON, 2, "●2日"),
        (date(2016, 10, 9), Side.OUT, DueKind.WAITING, 3, "◇等待3日"),
    ],
)
def test_the_deadline_cell(today: date, side: Side, kind: DueKind, days: int, text: str) -> None:
    state = due_state(date(2016, 9, 29), today, CALENDAR, side)
    assert (state.kind, state.days, state.text) == (kind, days, text)


def test_the_first_rest_day_after_the_due_date_is_already_overdue() -> None:
    assert due_state(date(2016, 9, 30), date(2016, 10, 1), CALENDAR).text == "▲逾期1日"
    assert due_state(date(2016, 9, 30), date(2016, 10, 8), CALENDAR).text == "▲逾期1日"


def test_no_term_shows_a_dash_and_a_provisional_date_says_so() -> None:
    assert due_state(None, date(2016, 9, 14), CALENDAR).text == "—"
    assert due_state(date(2027, 1, 4), date(2026, 12, 31), CALENDAR, provisional=True).text == "●1日 暂"
