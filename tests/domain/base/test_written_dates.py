"""Dates of old registers are read however they were written, and never guessed."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saltdesk.domain.base.written_dates import Order, column_order, read_moment

LATEST = date(2026, 11, 23)


@pytest.mark.parametrize(
    "text",
    [
        "2016.3.5",
        "2016-03-05",
        "2016/3/5",
        "2016年3月5日",
        "2016年03月05号",
        "２０１６．３．５",
        " 2016 年 3 月 5 日 ",
        "20160305",
        "160305",
        "16-3-5",
        "16.3.5",
        "16年3月5日",
        "3/5/16",
        "3/5/2016",
        "03-05-2016",
        "42434",
        "二〇一六年三月五日",
        "2016年3月5日（星期六）",
        "2016-3-5 星期六",
        "2016、3、5",
        "2016-03-05T00:00:00",
    ],
)
def test_one_day_in_many_spellings(text):
    found = read_moment(text, LATEST)
    assert found is not None
    assert found.moment == datetime(2016, 3, 5)
    assert found.is_whole


@pytest.mark.parametrize(
    "text",
    [
        "2016-03-05 14:30",
        "2016.3.5 14:30:15",
        "2016年3月5日下午2点30分",
        "2016年3月5日 下午 2:30",
        "3/5/16 2:30 PM",
        "20160305143000",
        "201603051430",
        "42434.604166667",
        "2016-3-5；14:30",
        "二〇一六年三月五日十四时三十分",
        "2016/3/5 14：30",
    ],
)
def test_one_moment_in_many_spellings(text):
    found = read_moment(text, LATEST)
    assert found is not None
    assert (found.moment, found.has_time) == (datetime(2016, 3, 5, 14, 30), True)


@pytest.mark.parametrize(
    ("text", "moment", "is_whole"),
    [
        ("2016年3月5号晚8点半", datetime(2016, 3, 5, 20, 30), True),
        ("2016-03-05T21:08:07Z", datetime(2016, 3, 6, 5, 8), True),
        ("2016-03-05T21:08:07+08:00", datetime(2016, 3, 5, 21, 8), True),
        ("2016-03-05T21:08:07.123-05:00", datetime(2016, 3, 6, 10, 8), True),
        ("2016-3-5 24:00", datetime(2016, 3, 5, 23, 59), True),
        ("2016-3-5 晚上12点", datetime(2016, 3, 5, 23, 59), True),
        ("2016-3-5 凌晨12点", datetime(2016, 3, 5), True),
        ("2016年3月5日早上8点一刻", datetime(2016, 3, 5, 8, 15), True),
        ("2016.3.5-3.8", datetime(2016, 3, 5), False),
        ("2016年3月5日至8日", datetime(2016, 3, 5), False),
        ("2016.3.5—2016.3.8", datetime(2016, 3, 5), False),
        ("2016-3-5 8:00-9:00", datetime(2016, 3, 5, 8), False),
        ("2016年3月5日约上午9时许", datetime(2016, 3, 5, 9), False),
        ("2016.03.05上午左右", datetime(2016, 3, 5), False),
    ],
)
def test_days_in_longer_texts_are_read_as_people_mean_them(text, moment, is_whole):
    found = read_moment(text, LATEST)
    assert found is not None
    assert (found.moment, found.is_whole) == (moment, is_whole)


def test_a_day_without_a_year_needs_one():
    assert read_moment("3月5日", LATEST) is None
    found = read_moment("3月5日下午2点", LATEST, year=2015)
    assert found is not None
    assert found.moment == datetime(2015, 3, 5, 14)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "不详",
        "去年秋天",
        "2016年3月",
        "201603",
        "2016.13.5",
        "2016-02-30",
        "3月5日",
        "12345678",
    ],
)
def test_what_says_no_day_is_not_guessed(text):
    assert read_moment(text, LATEST) is None


@pytest.mark.parametrize("text", ["2016.3.5上午", "约2016年3月5日", "2016-3-5左右"])
def test_words_beside_a_date_are_noticed(text):
    found = read_moment(text, LATEST)
    assert found is not None
    assert (found.moment.date(), found.is_whole) == (date(2016, 3, 5), False)


def test_two_readings_are_told_apart_by_the_column():
    assert read_moment("10/5/16", LATEST) is None
    american = column_order(["3/5/16", "10/25/16", "10/5/16"], LATEST)
    assert american is Order.MONTH_FIRST
    assert read_moment("10/5/16", LATEST, american).moment == datetime(2016, 10, 5)
    chinese = column_order(["16/3/5", "10/5/16"], LATEST)
    assert chinese is Order.YEAR_FIRST
    assert read_moment("10/5/16", LATEST, chinese).moment == datetime(2010, 5, 16)
    assert column_order(["16/3/5", "3/5/16"], LATEST) is None


def test_years_of_two_digits_do_not_lie_ahead():
    assert read_moment("98-3-5", LATEST).moment == datetime(1998, 3, 5)
    assert read_moment("26-3-5", LATEST).moment == datetime(2026, 3, 5)


@given(st.dates(date(1950, 1, 1), date(2099, 12, 31)))
def test_every_unmistakable_spelling_of_a_day_is_read_back(day):
    serial = (day - date(1899, 12, 30)).days
    spellings = (
        day.isoformat(),
        f"{day.year}.{day.month}.{day.day}",
        f"{day.year}年{day.month}月{day.day}日",
        f"{day:%Y%m%d}",
        str(serial),
    )
    for text in spellings:
        assert read_moment(text, LATEST).moment.date() == day


@given(st.text(max_size=30))
def test_no_text_breaks_the_reading(text):
    read_moment(text, LATEST)
