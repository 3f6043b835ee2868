"""The clock of the program: what "now" and "today" are, passed in wherever a date matters."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Protocol


class Clock(Protocol):
    """Tells the local time of the office, without time zone."""

    def now(self) -> dt.datetime:
        """The present moment, to the second."""
        ...

    def today(self) -> dt.date:
        """The present day."""
        ...


class SystemClock:
    """The clock of the machine."""

    def now(self) -> dt.datetime:
        """The machine's local time, to the second."""
        return dt.datetime.now().replace(microsecond=0)

    def today(self) -> dt.date:
        """The machine's local day."""
        return dt.date.today()


@dataclass(frozen=True)
class FixedClock:
    """A clock that stands still, for ``--today``, samples and tests."""

    day: dt.date
    time: dt.time = dt.time(9, 0)

    def now(self) -> dt.datetime:
        """The fixed day at the fixed time."""
        return dt.datetime.combine(self.day, self.time)

    def today(self) -> dt.date:
        """The fixed day."""
        return self.day
