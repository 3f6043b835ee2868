"""Working days: the only module that counts them.

Every calendar year becomes a block with the list of its working days and, for each day of the year, the
number of working days up to it. A due date then takes two look-ups, whatever the number of days. Blocks are
built on first use; a year without a notice gets a provisional block and never raises.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping
from datetime import MAXYEAR, date, timedelta
from pathlib import Path

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.calendar.years import (
    CalendarYear,
    Festivals,
    YearStatus,
    provisional_year,
    read_festivals,
    read_shipped,
)

_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class _Block:
    """The counted days of one year.

    ``first`` is the ordinal of 1 January, ``passed[k]`` the number of working days up to k days later and
    ``named`` the days a notice names (its own year's, or the next one's for days of December).
    """

    first: int
    working: tuple[date, ...]
    passed: array[int]
    entry: CalendarYear
    named: Mapping[date, CalendarYear]


class Calendar:
    """The working days of all years that a date can hold; later notices override earlier ones.

    ``own`` holds numbers of days that the office sets for itself, by name (A17).
    """

    def __init__(
        self,
        years: Iterable[CalendarYear],
        festivals: Mapping[int, Festivals] | None = None,
        own: Mapping[str, int] | None = None,
    ) -> None:
        self.own = dict(own or {})
        self._years = {entry.year: entry for entry in years}
        self._festivals = dict(festivals or {})
        self._named: dict[int, dict[date, CalendarYear]] = {}
        self._blocks: dict[int, _Block] = {}
        for number in sorted(self._years):
            self._take(self._years[number])

    @classmethod
    def from_file(cls, path: Path) -> Calendar:
        """Return the calendar of a bundled file (``resources/calendar.toml``); errors as ``read_shipped``."""
        return cls(read_shipped(path), read_festivals(path))

    def year(self, number: int) -> CalendarYear:
        """Return the year with its notice, or the provisional year."""
        return self._block(number).entry

    def festivals(self, year: int) -> Festivals | None:
        """Return the movable holidays of a year, or None if they are unknown."""
        return self._festivals.get(year)

    def with_year(self, entry: CalendarYear) -> Calendar:
        """Return a calendar in which ``entry`` replaces its year."""
        return Calendar((self._years | {entry.year: entry}).values(), self._festivals, self.own)

    def with_own(self, name: str, days: int) -> Calendar:
        """Return a calendar in which the office's own number ``name`` is ``days``."""
        return Calendar(self._years.values(), self._festivals, {**self.own, name: days})

    def is_working(self, day: date) -> bool:
        """Return whether offices work on ``day``, including make-up workdays, excluding rest days (A2)."""
        block = self._block(day.year)
        place = day.toordinal() - block.first
        return block.passed[place] > (block.passed[place - 1] if place else 0)

    def is_provisional(self, day: date) -> bool:
        """Return whether the holiday notice of the day's year is missing."""
        return self._block(day.year).entry.status is YearStatus.PROVISIONAL

    def leans_on_provisional(self, first: date, last: date) -> bool:
        """Return whether one of the years from ``first`` to ``last`` has no holiday notice yet."""
        return any(self.is_provisional(date(year, 1, 1)) for year in range(first.year, last.year + 1))

    def source(self, day: date) -> str:
        """Return the notice that decides the kind of the day: the one that names it, or that of its year."""
        return self.ruling(day).source

    def ruling(self, day: date) -> CalendarYear:
        """Return the notice that names the day, or that of its year."""
        block = self._block(day.year)
        return block.named.get(day, block.entry)

    def next_working_day(self, day: date) -> date:
        """Return ``day`` if it is a working day, otherwise the next working day.

        Raises:
            RuleError: there is none before the end of the year 9999.
        """
        return day if self.is_working(day) else self.add_working_days(day, 1)

    def add_working_days(self, start: date, n: int) -> date:
        """Return the ``n``-th working day after ``start``, which is not counted (A1); ``n`` is at least 1.

        Raises:
            RuleError: ``n`` is below 1, or the day lies after the year 9999.
        """
        if n < 1:
            raise RuleError("工作日数应为不小于1的整数。")
        if n > date.max.toordinal() - start.toordinal():
            raise _end_of_time()
        block = self._block(start.year)
        year, rank = start.year, block.passed[start.toordinal() - block.first] + n
        while rank > len(block.working):
            rank -= len(block.working)
            year += 1
            block = self._block(year)
        return block.working[rank - 1]

    def count_working_days(self, after: date, until: date) -> int:
        """Return the number of working days after ``after`` up to and including ``until``; 0 if not later."""
        if until <= after:
            return 0
        whole_years = sum(len(self._block(year).working) for year in range(after.year, until.year))
        return whole_years + self._passed(until) - self._passed(after)

    def working_days_between(self, start: date, due: date) -> tuple[date, ...]:
        """Return the working days after ``start`` up to and including ``due``, in order."""
        if due <= start:
            return ()
        first, last = self._passed(start), self._passed(due)
        if start.year == due.year:
            return self._block(start.year).working[first:last]
        days = list(self._block(start.year).working[first:])
        for year in range(start.year + 1, due.year):
            days += self._block(year).working
        return (*days, *self._block(due.year).working[:last])

    def _passed(self, day: date) -> int:
        block = self._block(day.year)
        return block.passed[day.toordinal() - block.first]

    def _block(self, year: int) -> _Block:
        block = self._blocks.get(year)
        if block is None:
            block = self._blocks[year] = self._counted(year)
        return block

    def _counted(self, year: int) -> _Block:
        if year > MAXYEAR:
            raise _end_of_time()
        entry = self._years.get(year) or provisional_year(year, self._festivals.get(year))
        named = dict.fromkeys((*entry.rest, *entry.work), entry) | self._named.get(year, {})
        first, last = date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
        working: list[date] = []
        passed = array("H")
        for day in map(date.fromordinal, range(first, last + 1)):
            ruling = named.get(day)
            if day in ruling.work if ruling else day.weekday() < _SATURDAY:
                working.append(day)
            passed.append(len(working))
        return _Block(first, tuple(working), passed, entry, named)

    def _take(self, entry: CalendarYear) -> None:
        """Store a notice's days under their own year, which may be the year before the notice's."""
        for day in (*entry.rest, *entry.work):
            self._named.setdefault(day.year, {})[day] = entry


def days_from(day: date, days: int) -> date:
    """Return the date so many calendar days after ``day``, before it if negative, as people count who type.

    Terms never use it. Raises OverflowError outside the years 1 to 9999.
    """
    return day + timedelta(days=days)


def _end_of_time() -> RuleError:
    return RuleError("日期超出可计算的范围（最晚到9999年12月31日）。")
