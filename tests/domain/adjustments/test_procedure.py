"""The rule table of the procedure fits together, and its pure parts say what the notice says."""

from datetime import date

import pytest

from saltdesk.domain.adjustments.adjustment import (
    LINK_BY_CODE,
    LINK_ORDER,
    LINKS,
    SIDE_LINKS,
    Adjustment,
    AdjustmentLink,
    Answer,
    LinkEnd,
)
from saltdesk.domain.adjustments.procedure import explained, main_lead, objection_dates, ordered, started_by
from saltdesk.domain.calendar.terms import find_term
from saltdesk.domain.calendar.workdays import Calendar
from saltdesk.paths import resource

CALENDAR = Calendar.from_file(resource("calendar.toml"))
DAY = date(2016, 9, 8)


@pytest.mark.parametrize("rule", LINK_BY_CODE.values(), ids=lambda rule: rule.code)
def test_every_link_has_the_term_of_its_clause_and_a_link_before_it(rule):
    term = find_term(rule.clause)
    assert term.side is rule.side
    assert not term.advisory
    assert rule.after in LINK_BY_CODE or rule.code == "apply"
    if rule.after:
        assert LINK_ORDER.index(rule.after) < LINK_ORDER.index(rule.code)


def test_the_order_names_every_link_once():
    assert sorted(LINK_ORDER) == sorted(rule.code for rule in (*LINKS, *SIDE_LINKS))
    assert len({rule.short for rule in LINK_BY_CODE.values()}) == len(LINK_ORDER)


def test_links_are_ordered_by_loop_then_step_then_main_lead():
    rows = [
        AdjustmentLink(1, "review", loop=2, id=9),
        AdjustmentLink(1, "publish", id=3),
        AdjustmentLink(1, "review", body="bb", id=4),
        AdjustmentLink(1, "review", body="fzb", is_main=True, id=5),
        AdjustmentLink(1, "apply", id=1),
    ]
    assert [row.id for row in ordered(rows)] == [1, 5, 4, 3, 9]


def test_the_only_lead_department_is_the_main_one():
    assert main_lead(LinkEnd(leads=("bb",))) == "bb"
    assert main_lead(LinkEnd(leads=("bb", "fzb"), main_lead="fzb")) == "fzb"
    assert main_lead(LinkEnd()) == ""


def test_a_case_of_the_version_before_goes_on_without_a_lead_department():
    """Its review has no body; the links after it start as they always did."""
    review = AdjustmentLink(1, "review", started_on=DAY, done_on=DAY, id=3, version=1)
    approve = AdjustmentLink(1, "approve", id=4, version=1)
    (begun,) = started_by([review, approve], review, LinkEnd(), Adjustment(id=1), CALENDAR)
    assert (begun.id, begun.started_on, begun.due_on) == (4, DAY, date(2016, 9, 12))


def test_a_confirmation_without_an_answer_starts_nothing():
    approve = AdjustmentLink(1, "approve", started_on=DAY, done_on=DAY, id=4)
    confirm = AdjustmentLink(1, "confirm", started_on=DAY, done_on=DAY, id=5)
    assert started_by([approve, confirm], confirm, LinkEnd(), Adjustment(id=1), CALENDAR) == []


def test_a_link_without_its_start_event_has_no_due_date_to_explain():
    assert explained(AdjustmentLink(1, "review"), Adjustment(), CALENDAR) is None


@pytest.mark.parametrize(
    ("answer", "lenient"),
    [(None, None), (Answer.AGREED, None), (Answer.OBJECTED, date(2016, 9, 13))],
)
def test_the_lenient_date_counts_from_the_no(answer, lenient):
    rows = [
        AdjustmentLink(1, "approve", started_on=DAY, done_on=DAY),
        AdjustmentLink(1, "confirm", started_on=DAY, done_on=date(2016, 9, 9), answer=answer),
    ]
    dates = objection_dates(rows, 1, CALENDAR)
    assert dates.strict.due == date(2016, 9, 12)
    assert (dates.lenient.due if dates.lenient else None) == lenient
    assert objection_dates(rows, 2, CALENDAR) is None
    assert objection_dates([AdjustmentLink(1, "approve")], 1, CALENDAR) is None
