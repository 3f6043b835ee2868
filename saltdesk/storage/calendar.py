"""The office's working calendar: one row per holiday notice."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date

from saltdesk.domain.calendar import CalendarYear, YearStatus
from saltdesk.storage.records import Records
from saltdesk.storage.tables.house import CalendarYearTable


@dataclass(frozen=True)
class StoredYear:
    """A calendar year as a row; dates are ISO texts."""

    year: int
    status: YearStatus
    source: str
    rest: tuple[str, ...]
    work: tuple[str, ...]
    entered_by: str = ""
    checked_by: str = ""
    id: int = 0
    version: int = 0


YEARS = Records(CalendarYearTable, StoredYear)


def as_row(entry: CalendarYear) -> StoredYear:
    """The row of a calendar year."""
    rest, work = ([day.isoformat() for day in days] for days in (entry.rest, entry.work))
    return StoredYear(entry.year, entry.status, entry.source, tuple(rest), tuple(work))


def stored_years() -> tuple[CalendarYear, ...]:
    """The calendar years entered in this office, in order."""
    names = [field.name for field in fields(CalendarYear)]
    return tuple(
        CalendarYear(
            **{name: getattr(row, name) for name in names if name not in ("rest", "work")},
            rest=tuple(map(date.fromisoformat, row.rest)),
            work=tuple(map(date.fromisoformat, row.work)),
        )
        for row in sorted(YEARS.all(), key=lambda row: row.year)
    )
