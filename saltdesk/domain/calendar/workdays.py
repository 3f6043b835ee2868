"""Working days: the one place that counts them.

Every calendar year becomes a block with the list of its working days and, for each day of the year, how
many working days have passed up to it. A due date is then two look-ups, whatever the number of days.
Blocks are made when first asked for; a year without a notice gets a provisional block and never raises.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import MAXYEAR, date
from pathlib import Path

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
    """One year, counted.

    ``first`` is the ordinal of 1 January, ``passed[k]`` the number of working days up to k days later and
    ``named`` the days a notice names (its own year's, or the next one's for days of December).
    """

    first: int
    working: tuple[date, ...]
    passed: array[int]
    entry: CalendarYear
    named: Mapping[date, CalendarYear]


class Calendar:
    """The working days of all years a date can hold; later years' notices win over earlier ones' days."""

    def __init__(
        self, years: Iterable[CalendarYear], festivals: Mapping[int, Festivals] | None = None
    ) -> None:
        self._years = {entry.year: entry for entry in years}
        self._festivals = dict(festivals or {})
        self._named: dict[int, dict[date, CalendarYear]] = {}
        self._blocks: dict[int, _Block] = {}
        for number in sorted(self._years):
            self._take(self._years[number])

    @classmethod
    def from_file(cls, path: Path) -> Calendar:
        """The calendar of a shipped file (``resources/calendar.toml``); errors as ``read_shipped``."""
        return cls(read_shipped(path), read_festivals(path))

    def year(self, number: int) -> CalendarYear:
        """The year as it is counted: its notice, or the provisional one."""
        return self._block(number).entry

    def festivals(self, year: int) -> Festivals | None:
        """The movable holidays of a year, None where they are not known."""
        return self._festivals.get(year)

    def with_year(self, entry: CalendarYear) -> Calendar:
        """This calendar with ``entry`` in the place of what it has for that year."""
        return Calendar((self._years | {entry.year: entry}).values(), self._festivals)

    def is_working(self, day: date) -> bool:
        """Whether offices work on ``day``: make-up workdays count, statutory rest days do not (A2)."""
        block = self._block(day.year)
        place = day.toordinal() - block.first
        return block.passed[place] > (block.passed[place - 1] if place else 0)

    def is_provisional(self, day: date) -> bool:
        """Whether the holiday notice of the day's year is not entered yet."""
        return self._block(day.year).entry.status is YearStatus.PROVISIONAL

    def leans_on_provisional(self, first: date, last: date) -> bool:
        """Whether one of the years from ``first`` to ``last`` has no holiday notice yet."""
        return any(self.is_provisional(date(year, 1, 1)) for year in range(first.year, last.year + 1))

    def source(self, day: date) -> str:
        """What makes the day a working or a rest day: the notice that names it, else the one of its year."""
        return self.ruling(day).source

    def ruling(self, day: date) -> CalendarYear:
        """The notice that names the day, else the one of its year."""
        block = self._block(day.year)
        return block.named.get(day, block.entry)

    def next_working_day(self, day: date) -> date:
        """``day`` itself when it is a working day, otherwise the first working day after it.

        Raises:
            RuleError: there is none before the end of the year 9999.
        """
        return day if self.is_working(day) else self.add_working_days(day, 1)

    def add_working_days(self, start: date, n: int) -> date:
        """The ``n``-th working day after ``start``, which is not counted itself (A1); ``n`` is at least 1.

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
        """How many working days lie after ``after`` up to and including ``until``; 0 when it is not later."""
        if until <= after:
            return 0
        whole_years = sum(len(self._block(year).working) for year in range(after.year, until.year))
        return whole_years + self._passed(until) - self._passed(after)

    def working_days_between(self, start: date, due: date) -> tuple[date, ...]:
        """The working days after ``start`` up to and including ``due``, in order."""
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
        """File the days a notice names under their own year, which may be the one before the notice's."""
        for day in (*entry.rest, *entry.work):
            self._named.setdefault(day.year, {})[day] = entry


def _end_of_time() -> RuleError:
    return RuleError("日期超出可计算的范围（最晚到9999年12月31日）。")
