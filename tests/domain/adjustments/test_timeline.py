"""The time line as data: bars where the links lie, odd days marked, nothing foreseen once a case ended."""

from dataclasses import replace
from datetime import date

import pytest

from saltdesk.domain.adjustments.adjustment import LINKS, Adjustment, AdjustmentLink, AdjustmentStatus
from saltdesk.domain.adjustments.timeline import BarState, DayMark, timeline
from saltdesk.domain.calendar.terms import Side, due_date, find_term
from saltdesk.domain.calendar.workdays import Calendar
from saltdesk.paths import resource

CALENDAR = Calendar.from_file(resource("calendar.toml"))
START = date(2016, 9, 8)
CASE = Adjustment(started_on=START, id=1)


def link(code: str, start: date, done: date | None = None, **values: object) -> AdjustmentLink:
    row = AdjustmentLink(1, code, started_on=start, done_on=done)
    due = due_date(find_term(row.rule.clause), start, CALENDAR)
    return replace(row, due_on=due.due, **values)


def waiting_links(*begun: AdjustmentLink) -> list[AdjustmentLink]:
    """The links given and the rest of the regular path, which has not begun."""
    codes = {row.code for row in begun}
    return [*begun, *(AdjustmentLink(1, rule.code) for rule in LINKS if rule.code not in codes)]


def test_a_new_case_foresees_the_worked_chain_of_2016():
    found = timeline(CASE, waiting_links(link("apply", START)), CALENDAR, START)
    assert [(bar.code, bar.due) for bar in found.bars] == [
        ("apply", date(2016, 9, 23)),
        ("forward", date(2016, 9, 27)),
        ("review", date(2016, 10, 9)),
        ("approve", date(2016, 10, 11)),
        ("confirm", date(2016, 10, 12)),
        ("pass_on", date(2016, 10, 14)),
        ("publish", date(2016, 10, 17)),
        ("own_site", date(2016, 10, 17)),
        ("own_premises", date(2016, 10, 17)),
    ]
    assert [bar.is_expected for bar in found.bars] == [False, *[True] * 8]
    assert {bar.state for bar in found.bars[1:]} == {BarState.PLANNED}
    assert (found.first, found.last, len(found.days)) == (START, date(2016, 10, 17), 40)
    assert (found.place(START), found.place(date(2016, 9, 10)), found.shows_today) == (0, 2, True)


def test_the_axis_marks_rest_days_amid_the_week_and_make_up_days():
    found = timeline(CASE, [link("apply", START)], CALENDAR, START)
    marks = {axis.day.day: axis.mark for axis in found.days if axis.mark is not DayMark.NONE}
    assert marks == {15: DayMark.REST, 16: DayMark.REST, 18: DayMark.MAKE_UP}
    works = {axis.day.day: axis.is_working for axis in found.days}
    assert (works[17], works[18], works[15], works[19]) == (False, True, False, True)


@pytest.mark.parametrize(
    ("row", "today", "state", "past", "end"),
    [
        (link("apply", START), date(2016, 9, 20), BarState.RUNNING, 0, date(2016, 9, 20)),
        (link("apply", START), date(2016, 9, 27), BarState.OVERDUE, 2, date(2016, 9, 27)),
        (link("forward", START), date(2016, 9, 27), BarState.WAITING, 10, date(2016, 9, 27)),
        (link("apply", START, date(2016, 9, 23)), date(2016, 12, 1), BarState.DONE, 0, date(2016, 9, 23)),
        (link("apply", START, date(2016, 9, 24)), date(2016, 12, 1), BarState.LATE, 1, date(2016, 9, 24)),
        (link("forward", START, date(2016, 9, 14)), date(2016, 12, 1), BarState.SLOW, 2, date(2016, 9, 14)),
        (
            link("forward", START, date(2016, 9, 14), is_skipped=True),
            date(2016, 12, 1),
            BarState.SKIPPED,
            0,
            date(2016, 9, 14),
        ),
    ],
)
def test_a_bar_tells_how_its_link_stands(row, today, state, past, end):
    (bar,) = timeline(CASE, [row], CALENDAR, today).bars
    assert (bar.state, bar.days_past, bar.start, bar.end) == (state, past, START, end)


def test_what_follows_an_overdue_link_is_foreseen_from_today():
    today = date(2016, 9, 30)
    found = {
        bar.code: bar for bar in timeline(CASE, waiting_links(link("apply", START)), CALENDAR, today).bars
    }
    assert (found["forward"].start, found["forward"].due) == (today, date(2016, 10, 9))


def test_reviews_of_several_departments_are_named_and_the_last_one_counts():
    rows = waiting_links(
        link("apply", START, START),
        link("forward", START, START),
        link("review", START, date(2016, 9, 9), body="bb", is_main=True),
        link("review", START, date(2016, 9, 13), body="fzb"),
    )
    found = timeline(CASE, rows, CALENDAR, date(2016, 9, 13), {"bb": "市编办"})
    assert [bar.actor for bar in found.bars if bar.code == "review"] == ["市编办", "fzb"]
    (approve,) = (bar for bar in found.bars if bar.code == "approve")
    assert approve.start == date(2016, 9, 13)
    assert approve.side is Side.OUT


@pytest.mark.parametrize("status", [AdjustmentStatus.WITHDRAWN, AdjustmentStatus.FINISHED])
def test_a_case_that_ended_foresees_nothing(status):
    rows = waiting_links(link("apply", START))
    found = timeline(replace(CASE, status=status), rows, CALENDAR, date(2017, 3, 1))
    assert [(bar.code, bar.state, bar.end) for bar in found.bars] == [
        ("apply", BarState.STOPPED, date(2016, 9, 23))
    ]
    assert not found.shows_today


def test_a_case_without_links_has_an_axis_of_one_day():
    assert timeline(CASE, [], CALENDAR, START).days[0].day == START
