"""A month shows rest days, make-up workdays and what is due; it goes on to the next at both ends."""

from datetime import date

import pytest

from saltdesk.domain.calendar.workdays import Calendar
from saltdesk.domain.today.month import DueCount, days_of_month, month_after, place_in_month
from saltdesk.paths import resource

TODAY = date(2016, 10, 10)


@pytest.fixture(scope="module")
def calendar():
    return Calendar.from_file(resource("calendar.toml"))


def test_rest_days_and_make_up_workdays_are_marked(calendar):
    days = {one.day.day: one for one in days_of_month(TODAY, TODAY, calendar, {})}
    assert len(days) == 31
    assert [number for number, one in days.items() if one.mark == "休"] == [3, 4, 5, 6, 7]
    assert [number for number, one in days.items() if one.mark == "班"] == [8, 9]
    assert not days[15].is_working
    assert days[15].mark == ""


def test_a_day_says_in_words_what_it_is_and_what_is_due(calendar):
    due = {date(2016, 10, 9): DueCount(2, 1), TODAY: DueCount(1)}
    days = {one.day: one.sentence for one in days_of_month(TODAY, TODAY, calendar, due)}
    assert days[date(2016, 10, 9)] == "2016-10-09 星期日，调休上班，到期2件，外单位预计1件"
    assert days[TODAY] == "2016-10-10 星期一，今天，工作日，到期1件"
    assert days[date(2016, 10, 4)] == "2016-10-04 星期二，放假"


@pytest.mark.parametrize(
    ("day", "by", "wanted"),
    [
        (date(2026, 12, 31), 1, date(2027, 1, 1)),
        (date(2026, 1, 31), -1, date(2025, 12, 1)),
        (date(9999, 12, 5), 1, date(9999, 12, 1)),
        (date(1, 1, 5), -1, date(1, 1, 1)),
    ],
)
def test_months_follow_each_other_and_stop_where_dates_end(day, by, wanted):
    assert month_after(day, by) == wanted


def test_the_last_month_of_all_is_shown(calendar):
    assert days_of_month(date.max, TODAY, calendar, {})[-1].day == date.max


def test_every_day_has_a_place_of_its_own_in_its_month(calendar):
    for month in range(1, 13):
        days = days_of_month(date(2026, month, 1), TODAY, calendar, {})
        places = [place_in_month(one.day) for one in days]
        assert len(set(places)) == len(days)
        assert all(weekday == one.day.weekday() for (_, weekday), one in zip(places, days, strict=True))
        assert max(week for week, _ in places) <= 5
