"""Holiday arrangements in iCalendar files (RFC 5545), read with the library ``icalendar``.

An event counts if its summary or the mark of its publisher says rest (休, 假) or work (班). Hours make no
difference to a make-up workday; days off with hours of half a day become a question. Moments are taken in
the time of China.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from typing import Any

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.calendar.holiday_days import LONGEST_NAME, NamedDay, refusal
from saltdesk.domain.calendar.holiday_notice import KNOWN_YEARS, NoticeProblem, full
from saltdesk.domain.calendar.notice_words import festivals_of

_DAY = timedelta(days=1)
_CHINA = timezone(timedelta(hours=8))
_LONGEST_EVENT = 31
_MOST_EVENTS = 10_000
_WHOLE_DAY = timedelta(hours=6)
"""A day off with hours counts as a whole one from this length on."""
_OTHER = re.compile(
    r"值班|加班|换班|轮班|排班|夜班|早班|晚班|班会|培训班|班级|班子|班车|下班|班长|带班|交班|学习班|研讨班|航班|进修班"
    r"|年休|年假|请假|病假|事假|婚假|产假|探亲假|护理假|丧假|育儿假|销假|补假条|假条|退休|休会|午休|轮休|公休假申请"
    r"|通知|会议|报送|提醒|倒计时|前夕|申请|真假|假冒|打假|假账"
)
_WORK = re.compile(r"班|工作日|补课|work\s*-?day|working day|make-?up", re.IGNORECASE)
_REST = re.compile(r"休|假|day off|holiday", re.IGNORECASE)
_HALF = re.compile(r"半天|半日|上午|下午")
_SPECIAL = {"WORK-HOLIDAY": True, "ALTERNATE-WORKDAY": False}
"""Marks of X-APPLE-SPECIAL-DAY and X-MICROSOFT-style twins: True for a day off."""
_HALF_DAY = "“{}”{}只有半天，没有作为放假。"
_NAMELESS = re.compile(
    r"调休上班|补上班|上班|补班|调班|班|放假|假期|假日|休息|休|补|调|第\d+天|共\d+天|\d+/\d+|[（）()\[\]【】\s：:·\-]"
)


@dataclass(frozen=True)
class _Event:
    """An event of a file: its summary and the days it covers."""

    summary: str
    is_rest: bool | None
    first: date
    last: date
    is_half: bool


def read_ics(text: str) -> tuple[list[NamedDay], str, tuple[tuple[int, NoticeProblem], ...]]:
    """Return the days of the calendars in a file, the first one's name, and questions with their years.

    Raises:
        RuleError: it is no calendar, a day of it is impossible, or it holds nothing about rest or work.
    """
    calendars = _calendars(text)
    events = [event for one in calendars for event in _events(one)]
    marked = [event for event in events if event.is_rest is not None]
    # A calendar without marks names the festivals alone.
    chosen = marked or [event for event in events if festivals_of(event.summary)]
    if not chosen:
        raise refusal("日历里没有带“休”“假”或“班”的日程。")
    days = [day for event in chosen if not event.is_half for day in _days(event)]
    questions = tuple(
        (
            event.first.year,
            NoticeProblem(f"“{event.summary}”{full(event.first)}只有半天，没有作为放假。", is_question=True),
        )
        for event in chosen
        if event.is_half
    )
    name = next((str(one.get("X-WR-CALNAME", "")) for one in calendars), "")
    return days, name, questions


def _calendars(text: str) -> list[Any]:
    # Imported here, so that the window starts without it.
    from icalendar import Calendar

    if "BEGIN:VCALENDAR" not in text.upper():
        raise refusal("文件不是 iCalendar 日历。请重新下载。")
    try:
        return list(Calendar.from_ical(_tidied(text), multiple=True))
    except (
        ValueError,
        TypeError,
        KeyError,
        IndexError,
        AttributeError,
        RecursionError,
        OverflowError,
    ) as error:
        # What the library raises for damaged files is not documented as one kind.
        raise refusal("日历文件已损坏。请重新下载。") from error


def _tidied(text: str) -> str:
    """Return the text from its first calendar on, without lines that are no property."""
    unfolded = re.sub(r"(?:\r\n|\r|\n)[ \t]", "", text[text.upper().index("BEGIN:VCALENDAR") :])
    lines = (line.strip() for line in re.split(r"\r\n|\r|\n", unfolded))
    return "\r\n".join(line for line in lines if re.match(r"[A-Za-z-]+[;:]", line)) + "\r\n"


def _events(calendar: Any) -> Iterator[_Event]:
    for count, event in enumerate(calendar.walk("VEVENT")):
        if count >= _MOST_EVENTS:
            raise refusal("日历里的日程太多，不是放假安排。")
        if str(event.get("STATUS", "")).upper() != "CANCELLED":
            found = _event(event)
            if found:
                yield found


def _event(event: Any) -> _Event | None:
    summary = _text(event.get("SUMMARY", ""))
    is_rest = _is_rest(event, summary)
    if is_rest is None and not festivals_of(summary):
        return None
    start, end = _moment(event, "DTSTART", summary), _moment(event, "DTEND", summary)
    if start is None:
        return None
    if end is None and "DURATION" in event:
        end = _after(start, event, summary)
    first = start.date() if isinstance(start, datetime) else start
    last = _last_day(start, end)
    if not first <= last < first + _LONGEST_EVENT * _DAY:
        raise refusal(f"日程“{summary}”（{first}）的起止日期不对。")
    is_short = (
        isinstance(start, datetime) and isinstance(end, datetime) and timedelta(0) < end - start < _WHOLE_DAY
    )
    is_half = is_rest is not False and bool(is_short or _HALF.search(summary))
    return _Event(summary, is_rest, first, last, is_half)


def _is_short(start: date, end: date | None) -> bool:
    """Return whether an event with hours is shorter than a working day."""
    if not isinstance(start, datetime) or not isinstance(end, datetime):
        return False
    return timedelta(0) < end - start < _WHOLE_DAY


def _is_rest(event: Any, summary: str) -> bool | None:
    """Return whether an event is about days off (True) or workdays (False); None for other events."""
    special = _SPECIAL.get(str(event.get("X-APPLE-SPECIAL-DAY", "")).upper())
    if special is not None:
        return special
    if _OTHER.search(summary):
        return None
    if _WORK.search(summary):
        return False
    return True if _REST.search(summary) else None


def _text(value: Any) -> str:
    return " ".join(str(value[0] if isinstance(value, list) and value else value).split())[: 2 * LONGEST_NAME]


def _moment(event: Any, name: str, summary: str) -> date | None:
    """Return the date or moment of a property in the time of China; None without one."""
    value = event.get(name)
    value = value[0] if isinstance(value, list) and value else value
    if value is None:
        return None
    found: date | None = None
    try:
        found = value.dt
    except (AttributeError, ValueError):
        found = None
    if not isinstance(found, date):
        raise refusal(f"日程“{summary}”的日期“{_text(value)}”不对。")
    if isinstance(found, datetime) and found.tzinfo is not None:
        try:
            found = found.astimezone(_CHINA).replace(tzinfo=None)
        except (ValueError, OverflowError):
            found = found.replace(tzinfo=None)
    if found.year not in KNOWN_YEARS:
        raise refusal(f"日程“{summary}”的年份{found.year}不对。")
    return found


def _after(start: date, event: Any, summary: str) -> date | None:
    try:
        length = event["DURATION"].dt
        return start + length if isinstance(length, timedelta) else None
    except (AttributeError, TypeError, ValueError, OverflowError) as error:
        raise refusal(f"日程“{summary}”的起止日期不对。") from error


def _last_day(start: date, end: date | None) -> date:
    """Return the last day of an event: its end is not part of it, unless it is its start (as some write)."""
    first = start.date() if isinstance(start, datetime) else start
    if end is None or end == start:
        return first
    if isinstance(end, datetime):
        return (
            (end - timedelta(seconds=1)).date() if isinstance(start, datetime) and end > start else end.date()
        )
    return first if end == first else end - _DAY


def _days(event: _Event) -> Iterator[NamedDay]:
    name = _NAMELESS.sub("", event.summary)[:LONGEST_NAME]
    for offset in range((event.last - event.first).days + 1):
        yield NamedDay(event.first + offset * _DAY, name, event.is_rest is not False)
