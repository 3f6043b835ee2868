"""Days and due dates of a term for many records: each day is worked out once."""

from __future__ import annotations

from datetime import date

from saltdesk.domain.calendar.terms import Unit, due_date, find_term
from saltdesk.domain.calendar.workdays import Calendar
from saltdesk.domain.statistics.measures import Stage, TermKey

_EPOCH = date(1949, 10, 1)
"""Working days are counted from this day; the terms of the notice are younger."""


class TermClock:
    """Counts the days of one term in its own unit; days are texts as the database has them."""

    def __init__(self, clause: str, calendar: Calendar, *, extended: bool = False) -> None:
        self._term, self._calendar, self._extended = find_term(clause), calendar, extended
        self._ranks: dict[str, int] = {}
        self._dues: dict[str, str] = {}

    def days(self, start: str, end: str) -> int:
        """Return the days after ``start`` up to and including ``end``."""
        return self._rank(end) - self._rank(start)

    def due(self, start: str) -> str:
        """Return the due date of a term that starts on ``start``."""
        found = self._dues.get(start)
        if found is None:
            day = date.fromisoformat(start)
            found = due_date(self._term, day, self._calendar, extended=self._extended).due.isoformat()
            self._dues[start] = found
        return found

    def ended(self, start: str, end: str) -> TermKey:
        """Return the key of a step that ended."""
        return TermKey(Stage.ENDED, self.days(start, end), end <= self.due(start))

    def running(self, start: str, day: str) -> TermKey:
        """Return the key of a step that was open at the end of ``day``."""
        stage = Stage.LATE if self.due(start) < day else Stage.OPEN
        return TermKey(stage, max(0, self.days(start, day)), is_on_time=False)

    def _rank(self, day: str) -> int:
        found = self._ranks.get(day)
        if found is None:
            found = self._ranks[day] = self._counted(date.fromisoformat(day))
        return found

    def _counted(self, day: date) -> int:
        if self._term.unit is Unit.CALENDAR_DAYS:
            return day.toordinal()
        return self._calendar.count_working_days(_EPOCH, day)
