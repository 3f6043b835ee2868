"""Holiday notices in files: iCalendar (.ics) and the JSON shapes in which arrangements are published.

Each file becomes named days off and workdays (``NamedDay``), and those of one year a notice.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from itertools import groupby

from saltdesk.domain.calendar.holiday_days import NamedDay, refusal
from saltdesk.domain.calendar.holiday_notice import HolidayNotice, NoticeProblem, RestSpan, WorkDay
from saltdesk.domain.calendar.notice_words import festivals_of
from saltdesk.domain.calendar.years import FESTIVAL_SEASONS

LARGEST_FILE = 1_000_000
"""Bytes; a file of twenty years has about 60,000."""

_DAY = timedelta(days=1)
_SATURDAY = 5
_MOST_DAYS = 10_000
_MOST_QUESTIONS = 20
_DECEMBER = 12
_NEW_YEAR_SINCE = 20
"""The day of December from which an arrangement belongs to the coming New Year's Day."""
_GENERIC = frozenset(
    {"", "节", "节日", "假日", "假期", "节假日", "法定节假日", "公众假期", "周末", "休息日", "holiday"}
)
_NATIONAL = (10, 1)


def read_file(data: bytes, kind: str, year: int | None = None) -> HolidayNotice:
    """Return the notice for ``year`` in a ``.json`` or ``.ics`` file; None takes its only year.

    Raises:
        RuleError: the file is too large or damaged, of another kind, or holds another year or several.
    """
    # Imported here, so that each reader and its library load only for its own files.
    if len(data) > LARGEST_FILE:
        raise refusal(f"文件太大（超过{LARGEST_FILE // 1_000_000}MB），不是放假安排。")
    if kind.lower() == ".json":
        from saltdesk.domain.calendar.holiday_json import read_json

        days, title = read_json(as_text(data))
        problems: tuple[tuple[int, NoticeProblem], ...] = ()
    elif kind.lower() == ".ics":
        from saltdesk.domain.calendar.holiday_ics import read_ics

        days, title, problems = read_ics(as_text(data))
    else:
        raise refusal("只能导入 .txt、.json 或 .ics 文件。")
    if len(days) > _MOST_DAYS:
        raise refusal("文件里的日期太多，不是放假安排。")
    return _notice_of(days, title, problems, year)


def as_text(data: bytes) -> str:
    """Return the text of a file in UTF-8, UTF-16 with a mark or, as older programs save it, GB 18030.

    Raises:
        RuleError: it is none of them.
    """
    marked = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ("utf-16",) if marked else ("utf-8-sig", "gb18030"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        # Two bytes of anything are a character of UTF-16: an arrangement holds digits besides.
        if not marked or re.search("[0-9]", text):
            return text
    raise refusal("文件不是文字文件。")


def _notice_of(
    days: list[NamedDay], title: str, problems: tuple[tuple[int, NoticeProblem], ...], wanted: int | None
) -> HolidayNotice:
    """Return the notice of the wanted year, or of the only one."""
    years: dict[int, list[NamedDay]] = {}
    for one in days:
        years.setdefault(_year_of(one), []).append(one)
    if not years:
        raise refusal("文件里没有放假安排（国务院可能尚未公布）。")
    year = wanted if wanted is not None else _only_year(years)
    if year not in years:
        told = "、".join(map(str, sorted(years)))
        raise refusal(f"文件里是{told}年的安排，" + (f"没有{wanted}年。" if wanted else "请先选定年份。"))
    notice = _notice(year, years[year])
    asked = [problem for place, problem in problems if place == year][:_MOST_QUESTIONS]
    return replace(notice, title=title if str(year) in title else "", problems=tuple(asked))


def _year_of(one: NamedDay) -> int:
    """Return the year of the notice that orders a day: late in December it is the next one."""
    if one.year:
        return one.year
    is_early = one.day.month == _DECEMBER and ("元旦" in one.name or one.day.day >= _NEW_YEAR_SINCE)
    return one.day.year + is_early


def _only_year(years: dict[int, list[NamedDay]]) -> int | None:
    """Return the only year of a file, which may end with the first days of the next year's notice."""
    whole = [year for year, days in years.items() if any(one.day.year == year for one in days)]
    return whole[0] if len(whole) == 1 else None


def _notice(year: int, days: Iterable[NamedDay]) -> HolidayNotice:
    """Return the days of one year as a notice: adjacent days off of one name form a span."""
    told: dict[date, NamedDay] = {}
    for one in days:
        if one.is_listed and one.is_rest and one.day.weekday() >= _SATURDAY:
            continue
        before = told.setdefault(one.day, one)
        if before.is_rest != one.is_rest:
            raise refusal(f"{one.day}既写放假又写上班。")
        if before.name.lower() in _GENERIC:
            told[one.day] = one
    ordered = _named(sorted(told.values(), key=lambda one: one.day))
    runs = groupby(
        enumerate(one for one in ordered if one.is_rest), lambda at: (at[1].name, at[1].day - at[0] * _DAY)
    )
    rest = []
    for (name, _), run in runs:
        span = [one.day for _, one in run]
        rest.append(RestSpan(name, span[0], span[-1]))
    work = tuple(
        WorkDay(one.name, one.day)
        for one in ordered
        if not one.is_rest and (not one.is_listed or one.day.weekday() >= _SATURDAY)
    )
    return HolidayNotice(year, tuple(rest), work)


def _named(days: list[NamedDay]) -> list[NamedDay]:
    """Return the days with those of a generic name named for the festival in whose season they lie."""
    rest = {one.day for one in days if one.is_rest}
    national = {day for year in {one.day.year for one in days} for day in _around_national(rest, year)}
    has_mid_autumn = any(_season(day) == "中秋节" for day in rest - national)
    national_name = "国庆节" if has_mid_autumn else "国庆节、中秋节"
    return [replace(one, name=_name_of(one, national, national_name)) for one in days]


def _name_of(one: NamedDay, national: set[date], national_name: str) -> str:
    festivals = festivals_of(one.name)
    if festivals or one.name.lower() not in _GENERIC:
        return "、".join(festivals) or one.name
    if one.day in national:
        return national_name
    return (one.is_rest and _season(one.day)) or one.name


def _around_national(rest: set[date], year: int) -> set[date]:
    """Return the days off joined with 1 October by days off and weekends."""
    found: set[date] = set()
    for step in (_DAY, -_DAY):
        day = date(year, *_NATIONAL)
        while day in rest or (found and day.weekday() >= _SATURDAY):
            found.add(day)
            day += step
    return found


def _season(day: date) -> str:
    """Return the first festival in whose season a day lies; empty if none."""
    if (day.month, day.day) >= (_DECEMBER, _NEW_YEAR_SINCE):
        return "元旦"
    for name, (first, last) in FESTIVAL_SEASONS.items():
        if first <= (day.month, day.day) <= last:
            return name
    return ""
