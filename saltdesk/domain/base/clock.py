"""The clock of the program, passed in wherever "now" or "today" matters."""

from __future__ import annotations

import datetime as dt
from typing import Protocol

from saltdesk.domain.base.dataclass import dataclass


class Clock(Protocol):
    """Returns the local time of the office, without time zone."""

    def now(self) -> dt.datetime:
        """Return the current time, to the second."""
        ...

    def today(self) -> dt.date:
        """Return the current day."""
        ...


class SystemClock:
    """The system clock."""

    def now(self) -> dt.datetime:
        """Return the local system time, to the second."""
        return dt.datetime.now().replace(microsecond=0)

    def today(self) -> dt.date:
        """Return the local system date."""
        return dt.date.today()


@dataclass(frozen=True)
class FixedClock:
    """A clock with a fixed time, for ``--today``, samples and tests."""

    day: dt.date
    time: dt.time = dt.time(9, 0)

    def now(self) -> dt.datetime:
        """Return the fixed day at the fixed time."""
        return dt.datetime.combine(self.day, self.time)

    def today(self) -> dt.date:
        """Return the fixed day."""
        return self.day
