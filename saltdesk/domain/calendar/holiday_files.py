"""Holiday notices in files: JSON ({"year", "days": [{name, date, isOffDay}]}) and iCalendar (.ics).

Of iCalendar (RFC 5545) only all-day events with 休, 假 or 班 in their summary are read.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import Any

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.calendar.holiday_notice import CLAUSE, KNOWN_YEARS, HolidayNotice, RestSpan, WorkDay

LARGEST_FILE = 1_000_000
"""Bytes; a file of twenty years has about 60,000."""

_DAY = timedelta(days=1)
_MOST_DAYS = 5_000
_LONGEST_NAME = 40
_LONGEST_EVENT = 31
_NEW_YEAR, _DECEMBER = "元旦", 12
_FIELD = re.compile(r"([A-Z-]+)((?:;[^:\"]*(?:\"[^\"]*\")?)*):(.*)", re.IGNORECASE)


@dataclass(frozen=True)
class _NamedDay:
    """One day as given in a file."""

    day: date
    name: str
    is_rest: bool


def read_file(data: bytes, kind: str, year: int | None = None) -> HolidayNotice:
    """Return the notice for ``year`` in a ``.json`` or ``.ics`` file; None takes its only year.

    Raises:
        RuleError: the file is too large or damaged, of another kind, or holds another year or several.
    """
    if len(data) > LARGEST_FILE:
        raise _refusal(f"文件太大（超过{LARGEST_FILE // 1_000_000}MB），不是放假安排。")
    readers = {".json": _read_json, ".ics": _read_ics}
    if kind.lower() not in readers:
        raise _refusal("只能导入 .txt、.json 或 .ics 文件。")
    notices = readers[kind.lower()](as_text(data))
    if year is None and len(notices) == 1:
        return next(iter(notices.values()))
    if year not in notices:
        years = "、".join(map(str, sorted(notices)))
        raise _refusal(f"文件里是{years}年的安排" + (f"，没有{year}年。" if year else "，请先选定年份。"))
    return notices[year]


def as_text(data: bytes) -> str:
    """Return the text of a file in UTF-8 or, as older programs save it, GB 18030.

    Raises:
        RuleError: it is neither.
    """
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise _refusal("文件不是文字文件。")


def _refusal(sentence: str) -> RuleError:
    return RuleError(sentence, field="file", clause=CLAUSE)


def _read_json(text: str) -> dict[int, HolidayNotice]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _refusal("文件不是完好的 JSON。请重新下载。") from error
    if not isinstance(found, dict) or not isinstance(found.get("days"), list):
        raise _refusal("JSON 里没有放假安排（缺少 days）。")
    year = found.get("year")
    if isinstance(year, bool) or not isinstance(year, int) or year not in KNOWN_YEARS:
        raise _refusal("JSON 里的年份（year）应为2000至2100的整数。")
    days = [_json_day(place, row) for place, row in enumerate(found["days"][:_MOST_DAYS], start=1)]
    return {year: _notice(year, days)}


def _json_day(place: int, row: Any) -> _NamedDay:
    try:
        name, is_rest = row["name"], row["isOffDay"]
        day = date.fromisoformat(row["date"])
    except (KeyError, TypeError, ValueError) as error:
        raise _refusal(f"JSON 里第{place}天写得不对（应有 name、date、isOffDay）。") from error
    if not isinstance(is_rest, bool) or not isinstance(name, str):
        raise _refusal(f"JSON 里第{place}天写得不对（name 应为文字，isOffDay 应为 true 或 false）。")
    return _NamedDay(day, name.strip()[:_LONGEST_NAME], is_rest)


def _read_ics(text: str) -> dict[int, HolidayNotice]:
    if "BEGIN:VCALENDAR" not in text.upper():
        raise _refusal("文件不是 iCalendar 日历。请重新下载。")
    years: dict[int, list[_NamedDay]] = {}
    for event in _events(text):
        for day in _event_days(event):
            # The first days of a New Year holiday belong to the notice of the new year.
            early = day.day.month == _DECEMBER and _NEW_YEAR in day.name
            years.setdefault(day.day.year + early, []).append(day)
    if not years:
        raise _refusal("日历里没有带“休”“假”或“班”的全天日程。")
    if sum(map(len, years.values())) > _MOST_DAYS:
        raise _refusal("日历里的日程太多，不是放假安排。")
    return {year: _notice(year, days) for year, days in years.items()}


def _events(text: str) -> Iterator[dict[str, tuple[str, str]]]:
    """Yield the events of a calendar with folded lines joined: property name to its parameters and value."""
    event: dict[str, tuple[str, str]] | None = None
    for line in re.sub(r"\r?\n[ \t]", "", text).splitlines():
        found = _FIELD.fullmatch(line.strip())
        if found is None:
            continue
        name, parameters, value = found.group(1).upper(), found.group(2).upper(), found.group(3).strip()
        if (name, value.upper()) == ("BEGIN", "VEVENT"):
            event = {}
        elif (name, value.upper()) == ("END", "VEVENT"):
            if event:
                yield event
            event = None
        elif event is not None:
            event[name] = (parameters, value)


def _event_days(event: dict[str, tuple[str, str]]) -> Iterator[_NamedDay]:
    """Yield the days of an all-day event about rest or work; nothing for other events."""
    summary = re.sub(r"\\(.)", r"\1", event.get("SUMMARY", ("", ""))[1])
    parameters, start = event.get("DTSTART", ("", ""))
    is_work = "班" in summary
    if not is_work and not re.search("休|假", summary):
        return
    if not re.fullmatch(r"\d{8}", start) or ("VALUE=" in parameters and "VALUE=DATE" not in parameters):
        return
    first = _ics_day(start, summary)
    last = _ics_day(event["DTEND"][1], summary) - _DAY if "DTEND" in event else first
    if not first <= last < first + _LONGEST_EVENT * _DAY:
        raise _refusal(f"日程“{summary}”（{first}）的起止日期不对。")
    for offset in range((last - first).days + 1):
        yield _NamedDay(first + offset * _DAY, _bare(summary), not is_work)


def _ics_day(text: str, summary: str) -> date:
    try:
        day = date.fromisoformat(f"{text[:4]}-{text[4:6]}-{text[6:8]}")
    except ValueError as error:
        raise _refusal(f"日程“{summary}”的日期“{text}”不对。") from error
    if day.year not in KNOWN_YEARS:
        raise _refusal(f"日程“{summary}”的年份{day.year}不对。")
    return day


def _bare(summary: str) -> str:
    """Return the holiday's name from a summary such as 元旦（休） or 上班(补春节假期)."""
    bare = re.sub(r"上班|补班|班|放假|假期|休息|休|补|调|[（）()\[\]【】\s]", "", summary)
    return bare[:_LONGEST_NAME]


def _notice(year: int, days: Iterable[_NamedDay]) -> HolidayNotice:
    """Return the days of one year as a notice: adjacent days off of one name form a span."""
    told: dict[date, _NamedDay] = {}
    for one in days:
        before = told.setdefault(one.day, one)
        if before.is_rest != one.is_rest:
            raise _refusal(f"{one.day}既写放假又写上班。")
    ordered = sorted(told.values(), key=lambda one: one.day)
    if not ordered:
        raise _refusal(f"文件里没有{year}年的放假安排（国务院可能尚未公布）。")
    runs = groupby(
        enumerate(one for one in ordered if one.is_rest), lambda at: (at[1].name, at[1].day - at[0] * _DAY)
    )
    rest = []
    for (name, _), run in runs:
        span = [one.day for _, one in run]
        rest.append(RestSpan(name, span[0], span[-1]))
    work = tuple(WorkDay(one.name, one.day) for one in ordered if not one.is_rest)
    return HolidayNotice(year, tuple(rest), work)
