"""Days and due dates of a term for many records: each day is worked out once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TypeVar

from saltdesk.domain.calendar.terms import Unit, due_date, find_term
from saltdesk.domain.calendar.workdays import Calendar
from saltdesk.domain.statistics.measures import Stage, TermKey

K = TypeVar("K")
V = TypeVar("V")

_EPOCH = date(1949, 10, 1)
"""Working days are counted from this day; the terms of the notice are younger."""


class TermClock:
    """Counts the days of one term in its own unit; days are texts as the database has them."""

    def __init__(self, clause: str, calendar: Calendar, *, extended: bool = False) -> None:
        self._term, self._calendar, self._extended = find_term(clause), calendar, extended
        self._ranks = _Known(self._rank)
        self._years = _Known(self._working_days_before)
        self._dues = _Known(self._due)
        self._keys = {
            (stage, is_on_time): _Known(partial(_key, stage, is_on_time))
            for stage in Stage
            for is_on_time in (True, False)
        }
        self._in_time, self._too_late = (self._keys[Stage.ENDED, flag] for flag in (True, False))

    def due(self, start: str) -> str:
        """Return the due date of a term that starts on ``start``."""
        return self._dues[start]

    def ended(self, start: str, end: str) -> TermKey:
        """Return the key of a step that ended."""
        days = self._ranks[end] - self._ranks[start]
        return self._in_time[days] if end <= self._dues[start] else self._too_late[days]

    def running(self, start: str, day: str) -> TermKey:
        """Return the key of a step that was open at the end of ``day``."""
        stage = Stage.LATE if self._dues[start] < day else Stage.OPEN
        return self._keys[stage, False][self._ranks[day] - self._ranks[start]]

    def waiting(self) -> TermKey:
        """Return the key of a step whose term does not run: it waits for somebody else."""
        return self._keys[Stage.OPEN, False][0]

    def _due(self, start: str) -> str:
        day = date.fromisoformat(start)
        return due_date(self._term, day, self._calendar, extended=self._extended).due.isoformat()

    def _rank(self, text: str) -> int:
        day = date.fromisoformat(text)
        if self._term.unit is Unit.CALENDAR_DAYS:
            return day.toordinal()
        year_end = date(day.year - 1, 12, 31)
        return self._years[day.year] + self._calendar.count_working_days(year_end, day)

    def _working_days_before(self, year: int) -> int:
        return self._calendar.count_working_days(_EPOCH, date(year - 1, 12, 31))


def _key(stage: Stage, is_on_time: bool, days: int) -> TermKey:
    return TermKey(stage, days, is_on_time)


class _Known(dict[K, V]):
    """Values that are worked out when first asked for."""

    def __init__(self, work_out: Callable[[K], V]) -> None:
        super().__init__()
        self._work_out = work_out

    def __missing__(self, key: K) -> V:
        self[key] = value = self._work_out(key)
        return value
