"""Days and times as clerks type them."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from saltdesk.domain.base.weekdays import WEEKDAYS
from saltdesk.domain.calendar.typed_dates import NEAR_DAYS, NEAR_WEEKS, parse_date, parse_moment

TODAY = date(2026, 11, 23)
"""A Monday."""

DAYS = some.dates(date(1950, 1, 1), date(2190, 12, 31))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-11-23", TODAY),
        ("20261123", TODAY),
        ("1123", TODAY),
        ("11-23", TODAY),
        ("11.3", date(2026, 11, 3)),
        ("2025/1/2", date(2025, 1, 2)),
        ("2026年11月3日", date(2026, 11, 3)),
        ("2026年11月3日（星期二）", date(2026, 11, 3)),
        ("二〇二六年十一月二十三日", TODAY),
        ("十一月三号", date(2026, 11, 3)),
        ("23号", TODAY),
        ("本月5日", date(2026, 11, 5)),
        ("0", TODAY),
        ("-1", date(2026, 11, 22)),
        ("+3", date(2026, 11, 26)),
        ("２０２６１１２３", TODAY),
        ("－１", date(2026, 11, 22)),
        ("今天", TODAY),
        ("昨天", date(2026, 11, 22)),
        ("昨日", date(2026, 11, 22)),
        ("前天", date(2026, 11, 21)),
        ("大前天", date(2026, 11, 20)),
        ("明天", date(2026, 11, 24)),
        ("后天", date(2026, 11, 25)),
        ("上周五", date(2026, 11, 20)),
        ("上个星期日", date(2026, 11, 22)),
        ("本周三", date(2026, 11, 25)),
        ("周一", TODAY),
        ("下周一", date(2026, 11, 30)),
        ("下下周天", date(2026, 12, 13)),
        ("3天前", date(2026, 11, 20)),
        ("三天前", date(2026, 11, 20)),
        ("两个星期后", date(2026, 12, 7)),
        ("十天之后", date(2026, 12, 3)),
        (" 昨 天 ", date(2026, 11, 22)),
        ("  ", None),
    ],
)
def test_days_are_read_as_they_are_typed(text, day):
    assert parse_date(text, TODAY) == day


@pytest.mark.parametrize(
    "text",
    [
        "某天",
        "123",
        "1332",
        "2026-02-30",
        "20261",
        "2026-11",
        "12",
        "周八",
        "31号",
        "前",
        "上周",
        "天前",
        "99999天前",
    ],
)
def test_what_is_no_day_is_refused(text):
    with pytest.raises(ValueError, match=r".+"):
        parse_date(text, TODAY)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-11-20 09:05", datetime(2026, 11, 20, 9, 5)),
        ("1120 0905", datetime(2026, 11, 20, 9, 5)),
        ("0905", datetime(2026, 11, 23, 9, 5)),
        ("9:05", datetime(2026, 11, 23, 9, 5)),
        ("-1 10：30", datetime(2026, 11, 22, 10, 30)),
        ("昨天9:30", datetime(2026, 11, 22, 9, 30)),
        ("昨天下午3点", datetime(2026, 11, 22, 15, 0)),
        ("上周五十点半", datetime(2026, 11, 20, 10, 30)),
        ("11月20日上午9点05分", datetime(2026, 11, 20, 9, 5)),
        ("", None),
    ],
)
def test_moments_are_read_as_they_are_typed(text, moment):
    assert parse_moment(text, TODAY) == moment


@pytest.mark.parametrize("text", ["2026-11-20", "25:00", "9:5", "上午", "昨天", "某天 9:30"])
def test_what_is_no_moment_is_refused(text):
    with pytest.raises(ValueError, match=r".+"):
        parse_moment(text, TODAY)


@given(day=DAYS, today=DAYS)
def test_a_full_date_means_itself_whatever_the_day(day, today):
    for text in (
        day.isoformat(),
        f"{day:%Y%m%d}",
        f"{day.year}年{day.month}月{day.day}日",
        f"{day:%Y/%m/%d}",
    ):
        assert parse_date(text, today) == day


@given(today=DAYS, days=some.integers(0, 999))
def test_days_before_and_after_lie_opposite(today, days):
    before, after = parse_date(f"{days}天前", today), parse_date(f"{days}天后", today)
    assert (today - before, after - today) == (timedelta(days), timedelta(days))


@given(today=DAYS, week=some.sampled_from(sorted(NEAR_WEEKS)), name=some.sampled_from(WEEKDAYS))
def test_a_weekday_is_that_weekday_in_the_week_named(today, week, name):
    day = parse_date(f"{week}周{name}", today)
    monday = today - timedelta(today.weekday())
    assert WEEKDAYS[day.weekday()] == name
    assert (day - monday).days // 7 == NEAR_WEEKS[week]


@given(today=DAYS, word=some.sampled_from(sorted(NEAR_DAYS)))
def test_words_of_near_days_count_from_today(today, word):
    assert (parse_date(f"{word}天", today) - today).days == NEAR_DAYS[word]


@given(text=some.text("0123456789-/.年月日号周天前后上下十一二 :点半", max_size=10), today=DAYS)
def test_any_other_text_is_refused_and_nothing_else_happens(text, today):
    for read in (parse_date, parse_moment):
        try:
            read(text, today)
        except ValueError:
            continue


@pytest.mark.parametrize(
    ("today", "text"), [(date.min, "9天前"), (date.min, "上周一"), (date.max, "9天后"), (date.max, "下周日")]
)
def test_nothing_is_counted_past_the_end_of_time(today, text):
    with pytest.raises(ValueError, match="日期写作"):
        parse_date(text, today)
