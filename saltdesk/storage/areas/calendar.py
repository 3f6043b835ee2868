"""The office's working calendar: one row per holiday notice."""

from __future__ import annotations

from datetime import date

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.calendar.years import CalendarYear, YearStatus
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


YEARS = Records(CalendarYearTable, StoredYear, Area.CALENDAR)


def as_row(entry: CalendarYear) -> StoredYear:
    """Return the row of a calendar year."""
    rest, work = ([day.isoformat() for day in days] for days in (entry.rest, entry.work))
    return StoredYear(entry.year, entry.status, entry.source, tuple(rest), tuple(work))


def as_year(row: StoredYear) -> CalendarYear:
    """Return the calendar year of a row."""
    rest, work = (tuple(map(date.fromisoformat, days)) for days in (row.rest, row.work))
    return CalendarYear(row.year, row.status, row.source, rest, work)


def stored_years() -> tuple[CalendarYear, ...]:
    """Return the calendar years entered in this office, in order."""
    return tuple(as_year(row) for row in sorted(YEARS.all(), key=lambda row: row.year))
