"""Holiday arrangements in JSON: lists of days, and maps from days to names, kinds or records.

Read are the usual public shapes: ``{"year", "days": [{name, date, isOffDay}]}``; ``{"holiday": {"01-01":
{holiday, name, date}}}``; ``{"holidays": {date: name}, "workdays": {date: name}}``; ``{date: {name,
isOffDay}}``; ``{Name, StartDate, EndDate, CompDays}``; ``{date: kind}`` and lists of records with ``type``
(0 workday, 1 weekend, 2 holiday, 3 make-up workday).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from saltdesk.domain.base import json_text
from saltdesk.domain.calendar.holiday_days import LONGEST_NAME, NamedDay, refusal
from saltdesk.domain.calendar.holiday_notice import KNOWN_YEARS

_MOST_DAYS = 10_000
_DEEPEST = 8
_DATE = re.compile(
    r"\d{4}(?:[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{4})(?:[T ].{0,20})?|\d{2}[-/.]?\d{2}|\d{1,2}月\d{1,2}日"
)
_REST_KEYS = frozenset({"holidays", "holiday", "restdays", "rest", "offdays", "off", "vacation", "vacations"})
_WORK_KEYS = frozenset(
    {"workdays", "workday", "work", "makeup", "makeupdays", "workingdays", "overtime", "bridge"}
)
_LISTED_KEYS = frozenset({"days", "data", "list", "items", "result", "results", "months", "records", "years"})
_DATE_KEYS = ("date", "day", "time", "gregorian")
_SPAN_KEYS = (("startdate", "start", "from", "begin"), ("enddate", "end", "to"))
_LONGEST_SPAN = 31
_FLAGS = ("isoffday", "isholiday", "holiday", "offday", "is_holiday", "is_off_day", "off", "isrest", "rest")
_WORK_FLAGS = ("isworkday", "isworkingday", "is_workday", "iswork", "work")
_NAME_KEYS = ("name", "holidayname", "typedes", "holiday_cn", "title", "localname", "desc", "festival")
_REST_TYPES = frozenset({1, 2, "1", "2", "holiday", "public_holiday", "休", "放假", "节假日", "假日"})
_WORK_TYPES = frozenset({0, 3, "0", "3", "workday", "transfer_workday", "班", "上班", "补班", "调休上班"})
_WORK_WORDS = re.compile(r"补班|上班|调班|（班）|\(班\)|^班$|工作日")


def read_json(text: str) -> tuple[list[NamedDay], str]:
    """Return the days of a JSON file and its title.

    Raises:
        RuleError: it is damaged, or no shape in which arrangements are published.
    """
    try:
        found = json_text.read_json(text)
    except ValueError as error:
        raise refusal("文件不是完好的 JSON。请重新下载。") from error
    if isinstance(found, dict) and ("year" in found or "days" in found):
        _check_head(found)
    days = list(_Finder().days(found, None, None, 0))
    title = found.get("title") if isinstance(found, dict) else ""
    if not days:
        if isinstance(found, dict) and isinstance(found.get("days"), list):
            raise refusal(f"文件里没有{found.get('year', '')}年的放假安排（国务院可能尚未公布）。")
        raise refusal("JSON 里没有放假安排（缺少 days）。")
    return days, title if isinstance(title, str) else ""


def _check_head(found: Mapping[str, Any]) -> None:
    if "days" in found and not isinstance(found["days"], list | dict):
        raise refusal("JSON 里没有放假安排（缺少 days）。")
    if found.get("days") == {}:
        raise refusal("JSON 里没有放假安排（缺少 days）。")
    year = found.get("year")
    is_number = isinstance(year, int) and not isinstance(year, bool)
    if "year" in found and not (is_number and year in KNOWN_YEARS):
        raise refusal("JSON 里的年份（year）应为2000至2100的整数。")


class _Finder:
    """Walks through the values of a file and yields the days in them."""

    def __init__(self) -> None:
        self.count = 0

    def days(self, value: Any, year: int | None, is_rest: bool | None, depth: int) -> Iterator[NamedDay]:
        """Yield the days in a value; ``year`` and ``is_rest`` are what the keys above it tell."""
        if depth > _DEEPEST:
            return
        if isinstance(value, dict):
            yield from self._map(value, year, is_rest, depth)
        elif isinstance(value, list):
            yield from self._list(value, year, is_rest, depth)

    def _list(
        self, rows: list[Any], year: int | None, is_rest: bool | None, depth: int
    ) -> Iterator[NamedDay]:
        for place, row in enumerate(rows[:_MOST_DAYS], start=1):
            if isinstance(row, dict) and (span := _span_of(row, year, place)):
                yield from self._spanned(row, *span, year)
            elif isinstance(row, dict) and not _holds_lists(row):
                yield self._record(row, None, year, is_rest, place)
            elif isinstance(row, dict | list):
                yield from self.days(row, year, is_rest, depth + 1)
            elif is_rest is not None:
                yield self._made(_date(row, year, place), "", is_rest, year)

    def _map(
        self, found: dict[str, Any], year: int | None, is_rest: bool | None, depth: int
    ) -> Iterator[NamedDay]:
        told = found.get("year")
        own = told if isinstance(told, int) and not isinstance(told, bool) and told in KNOWN_YEARS else year
        for key, value in found.items():
            plain = key.lower().replace("_", "").replace("-", "")
            if re.fullmatch(r"20\d\d|2100", key):
                yield from self.days(value, int(key), is_rest, depth + 1)
            elif isinstance(value, dict) and "date" in value:
                yield self._record(value, None, own, is_rest, self.count + 1)
            elif (day := _date_or_none(key, own)) is not None:
                yield from self._entry(day, value, own, is_rest)
            elif plain in _REST_KEYS or plain in _WORK_KEYS:
                inner = value if isinstance(value, dict | list) else []
                # {"holiday": {"01-01": {"holiday": false}}}: the records say themselves what they are.
                yield from self.days(inner, own, plain in _REST_KEYS, depth + 1)
            elif plain in _LISTED_KEYS:
                yield from self.days(value, own, is_rest, depth + 1)

    def _entry(self, day: date, value: Any, year: int | None, is_rest: bool | None) -> Iterator[NamedDay]:
        if isinstance(value, dict):
            yield self._record(value, day, year, is_rest, self.count + 1)
        elif isinstance(value, str) and value not in _REST_TYPES | _WORK_TYPES:
            name = value.split(",")[1] if value.count(",") > 1 else value
            work = bool(_WORK_WORDS.search(value)) if is_rest is None else not is_rest
            yield self._made(day, name, not work, None)
        elif isinstance(value, bool):
            yield self._made(day, "", value if is_rest is None else is_rest, None)
        elif isinstance(value, int | str) and (is_rest is not None or value in _REST_TYPES | _WORK_TYPES):
            rest = value in _REST_TYPES if is_rest is None else is_rest
            yield self._made(day, "", rest, None, is_listed=value in (0, "0"))

    def _spanned(self, row: dict[str, Any], first: date, last: date, year: int | None) -> Iterator[NamedDay]:
        """Yield the days off of ``{Name, StartDate, EndDate, CompDays}``, and its make-up workdays."""
        name = next((value for key, value in row.items() if key.lower() == "name"), "")
        name = name if isinstance(name, str) else ""
        for offset in range((last - first).days + 1):
            yield self._made(first + timedelta(offset), name, True, year)
        worked: Any = next((value for key, value in row.items() if key.lower().startswith("comp")), [])
        for place, text in enumerate(worked if isinstance(worked, list) else [], start=1):
            yield self._made(_date(text, year, place), name, False, year)

    def _record(
        self, row: dict[str, Any], day: date | None, year: int | None, is_rest: bool | None, place: int
    ) -> NamedDay:
        low = {key.lower(): value for key, value in row.items() if isinstance(key, str)}
        if day is None or isinstance(low.get("date"), str):
            text = next((low[key] for key in _DATE_KEYS if key in low), None)
            day = _date(text, year, place)
        name = next((low[key] for key in _NAME_KEYS if isinstance(low.get(key), str)), "")
        rest, is_listed = _rest_of(low, name, is_rest, place)
        if low.get("name", "") is not None and not isinstance(low.get("name", ""), str):
            raise refusal(f"JSON 里第{place}天写得不对（name 应为文字，isOffDay 应为 true 或 false）。")
        return self._made(day, name, rest, year, is_listed=is_listed)

    def _made(
        self, day: date, name: str, is_rest: bool, year: int | None, *, is_listed: bool = False
    ) -> NamedDay:
        self.count += 1
        if self.count > _MOST_DAYS:
            raise refusal("JSON 里的日期太多，不是放假安排。")
        return NamedDay(day, name.strip()[:LONGEST_NAME], is_rest, is_listed, year)


def _span_of(row: dict[str, Any], year: int | None, place: int) -> tuple[date, date] | None:
    """Return the first and last day of a record that names both; None if it names one day."""
    low = {key.lower().replace("_", ""): value for key, value in row.items()}
    ends = [next((low[key] for key in keys if key in low), None) for keys in _SPAN_KEYS]
    if None in ends:
        return None
    first, last = (_date(text, year, place) for text in ends)
    if not 0 <= (last - first).days <= _LONGEST_SPAN:
        raise refusal(f"JSON 里第{place}天的起止日期不对。")
    return first, last


def _holds_lists(row: dict[str, Any]) -> bool:
    return any(isinstance(value, list | dict) for value in row.values()) and not any(
        key in row for key in _DATE_KEYS
    )


def _rest_of(low: dict[str, Any], name: str, is_rest: bool | None, place: int) -> tuple[bool, bool]:
    """Return whether a record is a day off, and whether its file lists ordinary days too."""
    for key in _FLAGS:
        if key in low and (isinstance(low[key], bool) or (key == "isoffday")):
            if not isinstance(low[key], bool):
                raise refusal(f"JSON 里第{place}天写得不对（isOffDay 应为 true 或 false）。")
            return low[key], False
    for key in _WORK_FLAGS:
        if isinstance(low.get(key), bool):
            return not low[key], True
    if low.get("workday") in (1, 2):
        return low["workday"] != 1, True
    kind = low.get("type", low.get("status", low.get("kind")))
    if isinstance(kind, dict):
        kind = kind.get("type")
    if isinstance(kind, str | int) and kind in _REST_TYPES | _WORK_TYPES:
        return kind in _REST_TYPES, kind in (0, "0", "workday", 1, "1")
    if is_rest is not None:
        return is_rest, False
    if name:
        return not _WORK_WORDS.search(name), False
    raise refusal(f"JSON 里第{place}天写得不对（应有 name、date、isOffDay）。")


def _date(text: Any, year: int | None, place: int) -> date:
    found = _date_or_none(
        str(text) if isinstance(text, int | str) and not isinstance(text, bool) else "", year
    )
    if found is None:
        raise refusal(f"JSON 里第{place}天写得不对（应有 name、date、isOffDay）。")
    return found


def _date_or_none(text: str, year: int | None) -> date | None:
    """Return the day in 2026-01-01, 20260101, 2026/1/1, or 01-01 and 0101 of ``year``."""
    if not re.fullmatch(
        r"\d{4}[-/.年]?\d{1,2}[-/.月]?\d{1,2}日?(?:[T ].{0,20})?|\d{2}[-/.]?\d{2}|\d{1,2}月\d{1,2}日", text
    ):
        return None
    digits = re.fullmatch(r"(\d{4})(\d{2})(\d{2})|(\d{2})(\d{2})", text)
    parts = [part for part in digits.groups() if part] if digits else re.findall(r"\d+", text)[:3]
    numbers = [int(part) for part in parts]
    if len(numbers) == 2 and year:
        numbers = [year, *numbers]
    try:
        day = date(*numbers)
    except (TypeError, ValueError):
        return None
    return day if day.year in KNOWN_YEARS else None
