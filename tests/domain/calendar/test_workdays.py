"""Counting working days: the worked dates of the notice, and properties against a day-by-day count."""

from __future__ import annotations

from datetime import date, timedelta

import chinese_calendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.calendar.workdays import Calendar
from saltdesk.domain.calendar.years import CalendarYear, YearStatus
from saltdesk.paths import resource

CALENDAR = Calendar.from_file(resource("calendar.toml"))
DAY = timedelta(days=1)

patient = settings(deadline=None)
known_days = st.dates(date(2007, 1, 1), date(2025, 10, 31))
any_days = st.dates()


def day_by_day(start: date, n: int) -> date:
    while n:
        start += DAY
        n -= chinese_calendar.is_workday(start)
    return start


@pytest.mark.parametrize(
    ("start", "n", "due"),
    [
        (date(2016, 9, 14), 10, date(2016, 9, 29)),
        (date(2016, 9, 14), 30, date(2016, 11, 1)),
        (date(2016, 9, 30), 1, date(2016, 10, 8)),
        (date(2016, 9, 30), 2, date(2016, 10, 9)),
        (date(2016, 10, 3), 2, date(2016, 10, 9)),
        (date(2016, 2, 5), 5, date(2016, 2, 17)),
        (date(2016, 2, 5), 10, date(2016, 2, 24)),
        (date(2016, 6, 8), 2, date(2016, 6, 13)),
        (date(2016, 9, 8), 10, date(2016, 9, 23)),
        (date(2016, 9, 8), 30, date(2016, 10, 26)),
        (date(2026, 9, 18), 2, date(2026, 9, 21)),
        (date(2026, 9, 30), 2, date(2026, 10, 9)),
    ],
)
def test_worked_dates(start: date, n: int, due: date) -> None:
    assert CALENDAR.add_working_days(start, n) == due
    assert not CALENDAR.is_provisional(due)


@pytest.mark.parametrize(
    ("last_certain", "n"), [(date(2026, 11, 19), 30), (date(2026, 12, 17), 10), (date(2026, 12, 24), 5)]
)
def test_the_first_start_that_needs_the_next_notice(last_certain: date, n: int) -> None:
    assert not CALENDAR.is_provisional(CALENDAR.add_working_days(last_certain, n))
    assert CALENDAR.is_provisional(CALENDAR.add_working_days(last_certain + DAY, n))


@patient
@given(known_days, st.integers(1, 40))
def test_equals_a_day_by_day_count(start: date, n: int) -> None:
    assert CALENDAR.add_working_days(start, n) == day_by_day(start, n)


@patient
@given(st.dates(date(1, 1, 1), date(9990, 1, 1)), st.integers(1, 800))
def test_adding_and_counting_are_inverse(start: date, n: int) -> None:
    due = CALENDAR.add_working_days(start, n)
    assert CALENDAR.count_working_days(start, due) == n
    assert CALENDAR.is_working(due)
    assert CALENDAR.count_working_days(start, due - DAY) == n - 1


@patient
@given(known_days, st.integers(0, 900))
def test_the_days_between_are_the_working_days_in_order(start: date, span: int) -> None:
    end = start + span * DAY
    every = [start + offset * DAY for offset in range(1, span + 1)]
    assert CALENDAR.working_days_between(start, end) == tuple(filter(CALENDAR.is_working, every))


def test_days_between_span_several_years_and_are_none_backwards() -> None:
    found = CALENDAR.working_days_between(date(2015, 12, 30), date(2018, 1, 2))
    assert (
        len(found) == CALENDAR.count_working_days(date(2015, 12, 30), date(2018, 1, 2)) == 1 + 250 + 249 + 1
    )
    assert (found[0], found[-1]) == (date(2015, 12, 31), date(2018, 1, 2))
    assert CALENDAR.working_days_between(date(2018, 1, 2), date(2018, 1, 2)) == ()
    assert CALENDAR.count_working_days(date(2018, 1, 3), date(2018, 1, 2)) == 0


@patient
@given(any_days)
def test_every_day_has_an_answer(day: date) -> None:
    assert CALENDAR.is_provisional(day) == (not 2004 <= day.year <= 2026)
    assert CALENDAR.source(day)
    assert CALENDAR.is_working(day) in (True, False)


@pytest.mark.parametrize("year", [2050, 9998])
def test_an_unknown_year_answers_and_says_provisional(year: int) -> None:
    due = CALENDAR.add_working_days(date(year, 9, 20), 10)
    assert date(year, 10, 4) <= due <= date(year, 10, 10)
    assert CALENDAR.is_provisional(due)
    assert "待国务院通知" in CALENDAR.source(due)


def test_the_next_working_day_is_the_day_itself_when_it_works() -> None:
    assert CALENDAR.next_working_day(date(2016, 10, 8)) == date(2016, 10, 8)
    assert CALENDAR.next_working_day(date(2016, 10, 1)) == date(2016, 10, 8)


def test_the_end_of_time_is_a_sentence_and_not_a_crash() -> None:
    assert CALENDAR.next_working_day(date.max) == date.max
    for start, n in ((date.max, 1), (date(9999, 12, 1), 23), (date(2016, 1, 1), 10**9)):
        with pytest.raises(RuleError, match="9999年12月31日"):
            CALENDAR.add_working_days(start, n)


@pytest.mark.parametrize("n", [0, -1])
def test_fewer_than_one_day_cannot_be_added(n: int) -> None:
    with pytest.raises(RuleError, match="工作日数"):
        CALENDAR.add_working_days(date(2016, 1, 1), n)


def test_a_later_notice_overrules_the_december_before_it() -> None:
    earlier = CalendarYear(2026, YearStatus.OFFICIAL, "甲", (date(2026, 12, 31),), ())
    later = CalendarYear(2027, YearStatus.OFFICIAL, "乙", (date(2027, 1, 1),), (date(2026, 12, 31),))
    calendar = Calendar([later, earlier])
    assert calendar.is_working(date(2026, 12, 31))
    assert calendar.source(date(2026, 12, 31)) == "乙"
    assert calendar.source(date(2026, 12, 30)) == "甲"


def test_a_notice_for_next_year_moves_days_of_a_provisional_december() -> None:
    calendar = Calendar([CalendarYear(2031, YearStatus.OFFICIAL, "乙", (), (date(2030, 12, 28),))])
    assert calendar.is_working(date(2030, 12, 28))
    assert calendar.is_provisional(date(2030, 12, 28))
    assert not calendar.is_working(date(2030, 10, 1))
