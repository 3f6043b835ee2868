"""Calendar years: the rest days and make-up workdays of the State Council's holiday notices.

Official years come from a notice (bundled in ``resources/calendar.toml`` or entered by the office). A year
without a notice gets a provisional one from the statutory holidays, so that every date has an answer.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.vocabulary import Vocabulary

_DAY = timedelta(days=1)
_SATURDAY = 5
_FESTIVALS = "festivals"


class YearStatus(Vocabulary):
    """Whether a year is based on a holiday notice."""

    OFFICIAL = "official", "正式"
    PROVISIONAL = "provisional", "暂定"


@dataclass(frozen=True)
class CalendarYear:
    """The days that one holiday notice orders for its year.

    ``rest`` and ``work`` hold single days, sorted. A notice may order days of the December before its own
    year (the 2019 notice made Saturday 2018-12-29 a working day); they stay with the notice.
    """

    year: int
    status: YearStatus
    source: str
    rest: tuple[date, ...]
    work: tuple[date, ...]


@dataclass(frozen=True)
class Festivals:
    """The four statutory holidays of one year that follow the lunar calendar or the solar terms."""

    spring: date
    clear_bright: date
    dragon_boat: date
    mid_autumn: date


@dataclass(frozen=True)
class StatutoryHolidays:
    """The statutory days off under one version of 全国年节及纪念日放假办法, from ``since`` on.

    ``fixed`` holds (month, day); ``spring`` counts days from the first day of the lunar year.
    """

    since: int
    source: str
    fixed: tuple[tuple[int, int], ...]
    spring: tuple[int, ...]
    festivals: tuple[str, ...]


_THREE_FESTIVALS = ("clear_bright", "dragon_boat", "mid_autumn")

_FIXED_NAMES = {1: "元旦", 5: "劳动节", 10: "国庆节"}
_FESTIVAL_NAMES = {"clear_bright": "清明节", "dragon_boat": "端午节", "mid_autumn": "中秋节"}

FESTIVAL_SEASONS = {
    "元旦": ((1, 1), (1, 10)),
    "春节": ((1, 10), (3, 8)),
    "清明节": ((3, 30), (4, 10)),
    "劳动节": ((4, 24), (5, 12)),
    "端午节": ((5, 22), (6, 30)),
    "中秋节": ((9, 3), (10, 14)),
    "国庆节": ((9, 24), (10, 14)),
}
"""The seven festivals and the (month, day) between which their days off fall, the moved ones included."""

STATUTORY_HOLIDAYS = (
    StatutoryHolidays(
        1, "国务院令第270号", ((1, 1), (5, 1), (5, 2), (5, 3), (10, 1), (10, 2), (10, 3)), (0, 1, 2), ()
    ),
    StatutoryHolidays(
        2008,
        "国务院令第513号",
        ((1, 1), (5, 1), (10, 1), (10, 2), (10, 3)),
        (-1, 0, 1),
        _THREE_FESTIVALS,
    ),
    StatutoryHolidays(
        2014,
        "国务院令第644号",
        ((1, 1), (5, 1), (10, 1), (10, 2), (10, 3)),
        (0, 1, 2),
        _THREE_FESTIVALS,
    ),
    StatutoryHolidays(
        2025,
        "国务院令第795号",
        ((1, 1), (5, 1), (5, 2), (10, 1), (10, 2), (10, 3)),
        (-1, 0, 1, 2),
        _THREE_FESTIVALS,
    ),
)


def read_shipped(path: Path) -> tuple[CalendarYear, ...]:
    """Return the official years of a calendar file (format: ``resources/calendar.toml``), in order.

    Raises:
        OSError: the file cannot be read.
        ValueError: it is no TOML, or a day or a status in it is wrong.
    """
    tables = {int(name): table for name, table in _tables(path).items() if name != _FESTIVALS}
    return tuple(_calendar_year(year, tables[year]) for year in sorted(tables))


def read_festivals(path: Path) -> dict[int, Festivals]:
    """Return the movable holidays of a calendar file, by year; errors as ``read_shipped``."""
    rows: Mapping[str, Mapping[str, str]] = _tables(path).get(_FESTIVALS, {})
    return {
        int(year): Festivals(**{name: _day(text, int(year)) for name, text in row.items()})
        for year, row in rows.items()
    }


def provisional_year(year: int, festivals: Festivals | None = None) -> CalendarYear:
    """Return the year by the statutory holidays alone: Monday to Friday without these days.

    Each holiday on a weekend or on another holiday moves to the next working day (article 6 of
    全国年节及纪念日放假办法; the notices of 2020 treated two holidays on one day alike). Without
    ``festivals`` only the holidays with a fixed date are used. Never raises for a year 1-9999.
    """
    holidays = [day for day, _ in statutory_holidays(year, festivals)]
    rest = {day for day in holidays if day.weekday() < _SATURDAY}
    for day in _made_up(holidays):
        moved = day
        while moved.weekday() >= _SATURDAY or moved in rest:
            moved += _DAY
        rest.add(moved)
    source = f"暂按《全国年节及纪念日放假办法》（{_law_of(year).source}），待国务院通知"
    return CalendarYear(year, YearStatus.PROVISIONAL, source, tuple(sorted(rest)), ())


def statutory_holidays(year: int, festivals: Festivals | None = None) -> list[tuple[date, str]]:
    """Return the statutory days off of a year with their names, in order; two may fall on one day.

    Without ``festivals`` only the holidays with a fixed date are known.
    """
    law = _law_of(year)
    found = [(date(year, month, day), _FIXED_NAMES[month]) for month, day in law.fixed]
    if festivals:
        found += [(festivals.spring + offset * _DAY, "春节") for offset in law.spring]
        found += [(getattr(festivals, name), _FESTIVAL_NAMES[name]) for name in law.festivals]
    return sorted(found)


def statutory_count(year: int) -> int:
    """Return the number of statutory days off in a year."""
    law = _law_of(year)
    return len(law.fixed) + len(law.spring) + len(law.festivals)


def _law_of(year: int) -> StatutoryHolidays:
    return next(row for row in reversed(STATUTORY_HOLIDAYS) if row.since <= year)


def _made_up(holidays: list[date]) -> Iterator[date]:
    """Yield the holidays that need a replacement: on a weekend, or the second one on a day."""
    for position, day in enumerate(holidays):
        if day.weekday() >= _SATURDAY or day in holidays[:position]:
            yield day


def _tables(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _calendar_year(year: int, table: Mapping[str, Any]) -> CalendarYear:
    return CalendarYear(
        year=year,
        status=_status(table["status"]),
        source=table["source"],
        rest=_days(table["rest"], year),
        work=_days(table["work"], year),
    )


def _status(text: str) -> YearStatus:
    status = YearStatus.from_text(text)
    if status is None:
        raise ValueError(f"unknown status {text!r} in the calendar")
    return status


def _days(spans: Iterable[str], year: int) -> tuple[date, ...]:
    found: list[date] = []
    for span in spans:
        first, _, last = span.partition("/")
        start, end = _day(first, year), _day(last or first, year)
        found.extend(start + offset * _DAY for offset in range((end - start).days + 1))
    return tuple(sorted(found))


def _day(text: str, year: int) -> date:
    """Parse ``MM-DD`` of the year, or a full ISO date."""
    return date.fromisoformat(text if len(text) == len("2018-12-29") else f"{year:04}-{text}")
