"""The shipped calendar against independent sources, and the provisional years after it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import chinese_calendar
import holidays
import pytest

from saltdesk.domain.calendar.workdays import Calendar
from saltdesk.domain.calendar.years import (
    CalendarYear,
    YearStatus,
    provisional_year,
    read_festivals,
    read_shipped,
)
from saltdesk.paths import resource

FILE = resource("calendar.toml")
SHIPPED = read_shipped(FILE)
CALENDAR = Calendar.from_file(FILE)

WORKING_DAYS_2007_2026 = (
    249, 251, 250, 250, 250, 249, 250, 250, 249, 250, 249, 250, 250, 249, 250, 249, 249, 251, 248, 248,
)  # fmt: skip

# chinese_calendar takes this make-up workday of the 2006 notice for a rest day.
WRONG_IN_CHINESE_CALENDAR = {date(2005, 12, 31)}
# National Day and Mid-Autumn on one day: the notice of 2020 gave one more day off, holidays does not.
WITHOUT_SECOND_HOLIDAY_IN_HOLIDAYS = {date(2028, 10, 5), date(2031, 10, 6)}


def days(first: int, last: int) -> Iterator[date]:
    day = date(first, 1, 1)
    while day.year <= last:
        yield day
        day += timedelta(days=1)


@pytest.fixture(scope="module")
def independent() -> holidays.HolidayBase:
    # One year more on each side: a neighbouring notice may order days of the years compared.
    return holidays.country_holidays("CN", years=range(2003, 2037))


def test_every_day_of_2004_to_2026_agrees_with_chinese_calendar() -> None:
    differing = {
        day for day in days(2004, 2026) if CALENDAR.is_working(day) != chinese_calendar.is_workday(day)
    }
    assert differing == WRONG_IN_CHINESE_CALENDAR


def test_every_day_of_2004_to_2026_agrees_with_holidays(independent: holidays.HolidayBase) -> None:
    assert [
        day for day in days(2004, 2026) if CALENDAR.is_working(day) != independent.is_working_day(day)
    ] == []


def test_provisional_years_agree_with_holidays_while_the_festivals_are_known(
    independent: holidays.HolidayBase,
) -> None:
    differing = {
        day for day in days(2027, 2035) if CALENDAR.is_working(day) != independent.is_working_day(day)
    }
    assert differing == WITHOUT_SECOND_HOLIDAY_IN_HOLIDAYS


def test_working_days_of_each_year_are_those_of_the_notices() -> None:
    counted = tuple(
        CALENDAR.count_working_days(date(year - 1, 12, 31), date(year, 12, 31)) for year in range(2007, 2027)
    )
    assert counted == WORKING_DAYS_2007_2026


def test_shipped_years_are_official_and_without_gap() -> None:
    assert [entry.year for entry in SHIPPED] == list(range(2004, 2027))
    assert {entry.status for entry in SHIPPED} == {YearStatus.OFFICIAL}


@pytest.mark.parametrize("entry", SHIPPED, ids=lambda entry: str(entry.year))
def test_a_notice_orders_work_on_weekends_only_and_names_no_day_twice(entry: CalendarYear) -> None:
    assert [day for day in entry.work if day.weekday() < 5] == []
    named = (*entry.rest, *entry.work)
    assert len(set(named)) == len(named)


def test_a_day_keeps_the_notice_that_orders_it() -> None:
    assert "2019年" in CALENDAR.source(date(2018, 12, 29))
    assert "2018年" in CALENDAR.source(date(2018, 12, 28))
    assert CALENDAR.is_working(date(2018, 12, 29))
    assert not CALENDAR.is_working(date(2018, 12, 31))


@pytest.mark.parametrize("year", range(2027, 2036))
def test_a_provisional_year_takes_thirteen_days_from_the_working_week(year: int) -> None:
    entry = provisional_year(year, read_festivals(FILE)[year])
    assert len(entry.rest) == 13
    assert all(day.weekday() < 5 and day.year == year for day in entry.rest)
    assert entry.status is YearStatus.PROVISIONAL
    assert "待国务院通知" in entry.source


@pytest.mark.parametrize(
    ("year", "fixed"), [(1, 7), (1949, 7), (2003, 7), (2010, 5), (2020, 5), (2050, 6), (9999, 6)]
)
def test_a_year_without_festivals_takes_the_holidays_with_a_fixed_date(year: int, fixed: int) -> None:
    assert len(provisional_year(year).rest) == fixed


def test_a_wrong_status_or_day_in_a_calendar_file_is_refused(tmp_path) -> None:
    for status, day in (("draft", "01-01"), ("official", "02-30")):
        file = tmp_path / "calendar.toml"
        file.write_text(f'[2027]\nsource = "s"\nstatus = "{status}"\nrest = ["{day}"]\nwork = []\n', "utf-8")
        with pytest.raises(ValueError, match=r"status|day"):
            read_shipped(file)
