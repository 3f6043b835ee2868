"""Reads days and times as clerks type them: 2026-11-23, 1123, 23号, -1, 昨天, 上周五, 3天前, 昨天下午3点."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time

from saltdesk.domain.base.identifiers import fold_full_width
from saltdesk.domain.base.patterns import regex
from saltdesk.domain.base.weekdays import WEEKDAYS
from saltdesk.domain.base.written_dates import numeral_value
from saltdesk.domain.calendar.workdays import days_from

NO_DATE = "日期写作 2026-11-23、1123，也可写昨天、上周五、3天前。"
NO_MOMENT = "时间写作 2026-11-23 09:30，当天可只写 09:30，也可写昨天 9:30。"

NEAR_DAYS: Mapping[str, int] = {
    "大前": -3,
    "前": -2,
    "昨": -1,
    "今": 0,
    "当": 0,
    "明": 1,
    "后": 2,
    "大后": 3,
}
"""Words before 天 or 日, with their distance from today in days."""

NEAR_WEEKS: Mapping[str, int] = {"上上": -2, "上": -1, "": 0, "本": 0, "这": 0, "下": 1, "下下": 2}
"""Words before 周, 星期 or 礼拜, with their distance from this week, which begins on Monday."""

_NUMERAL = regex(
    r"(?P<weekday>[周期拜][一二三四五六日天])"
    r"|(?P<number>[〇○零一二两三四五六七八九十]+)(?=个?(?:[年月日号天周点时分]|星期|礼拜))"
)
_NOON = ("下午", "晚上", "傍晚")
_SAID_TIME = regex(
    r"(上午|早上|早晨|凌晨|中午|下午|晚上|傍晚)?(\d{1,2})(?:[:：](\d{2})|[点时](?:(\d{1,2})分?|(半)|整)?)$"
)
_PLAIN_TIME = regex(r"(?:^|\s)(\d{2})(\d{2})$")


def parse_date(text: str, today: date) -> date | None:
    """Return the day that a text describes, or None for an empty text.

    Accepts full-width characters and Chinese numerals. A day without year is one of this year, a day
    without month one of this month.

    Raises:
        ValueError: for anything else.
    """
    plain = re.sub(r"\s+", "", fold_full_width(text))
    if not plain:
        return None
    plain = _in_digits(plain)
    for form, read in _FORMS:
        found = form.fullmatch(plain)
        if found:
            return read(found, today)
    raise ValueError(NO_DATE)


def parse_moment(text: str, today: date) -> datetime | None:
    """Return the date and time that a text describes, or None for an empty text; a time alone means today.

    Raises:
        ValueError: the date or the time cannot be parsed.
    """
    plain = fold_full_width(text).strip()
    if not plain:
        return None
    plain = _in_digits(plain)
    found = _SAID_TIME.search(plain) or _PLAIN_TIME.search(plain)
    if not found:
        raise ValueError(NO_MOMENT)
    day_text = plain[: found.start()]
    day = parse_date(day_text, today) if day_text.strip() else today
    return datetime.combine(day or today, _time_of(found))


def _time_of(found: re.Match[str]) -> time:
    if found.re.pattern == _PLAIN_TIME.pattern:
        return time(int(found[1]), int(found[2]))
    half, hour = found[1] or "", int(found[2])
    minute = 30 if found[5] else int(found[3] or found[4] or 0)
    return time(hour + 12 if half in _NOON and hour < 12 else hour, minute)


def _in_digits(text: str) -> str:
    """Return the text with Chinese numbers in digits; the names of weekdays stay."""
    return _NUMERAL.sub(lambda found: found["weekday"] or numeral_value(found["number"]), text)


def _date_of(found: re.Match[str], today: date) -> date:
    year, month, day = found.groups()
    return date(int(year or today.year), int(month), int(day))


def _day_of_month(found: re.Match[str], today: date) -> date:
    return today.replace(day=int(found[1]))


def _offset(found: re.Match[str], today: date) -> date:
    return _moved(today, int(found[1]))


def _near_day(found: re.Match[str], today: date) -> date:
    return _moved(today, NEAR_DAYS[found[1]])


def _counted(found: re.Match[str], today: date) -> date:
    days = int(found[1]) * (1 if found[2] in ("天", "日") else 7)
    return _moved(today, -days if found[3] == "前" else days)


def _weekday_of(found: re.Match[str], today: date) -> date:
    place = WEEKDAYS.index(found[2].replace("天", "日"))
    return _moved(today, 7 * NEAR_WEEKS[found[1]] + place - today.weekday())


def _moved(today: date, days: int) -> date:
    try:
        return days_from(today, days)
    except OverflowError:
        raise ValueError(NO_DATE) from None


_WEEK = "(?:周|星期|礼拜)"
_NAMED = rf"(?:[(（]?{_WEEK}[一二三四五六日天][)）]?)?"
"""The weekday that people write after a date; it does not change the date."""

_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], date], date]], ...] = (
    (regex(r"([+-]\d{1,3}|0)"), _offset),
    (regex(rf"(?:(\d{{4}})[-/.年]?)??(\d{{1,2}})[-/.月](\d{{1,2}})[日号]?{_NAMED}"), _date_of),
    (regex(r"(\d{4})?(\d{2})(\d{2})"), _date_of),
    (regex(r"(?:本月|这个月)?(\d{1,2})[日号]"), _day_of_month),
    (regex(rf"({'|'.join(NEAR_DAYS)})[天日]"), _near_day),
    (regex(rf"(\d{{1,3}})个?(天|日|{_WEEK})(?:之|以)?([前后])"), _counted),
    (regex(rf"({'|'.join(NEAR_WEEKS)})个?{_WEEK}([一二三四五六日天])"), _weekday_of),
)
"""The forms of a day, each with the function that reads it; the first that fits the whole text decides."""
