"""What figures count: for each source its records, the day they count by, and the columns they divide by.

A source yields the values of its columns once for a group of records, with their number, or for each record
with its id. Both go through the same function, so a figure opens exactly the records it counts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import Any, Protocol

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.services.access.hiding import barred
from saltdesk.services.desk.desk import Desk
from saltdesk.storage.statistics import Facts, OpenFacts

Values = tuple[Any, ...]
"""The values of a source's columns, in their order."""


class Reading:
    """One count: the person at the desk, what is hidden from them, and what is worked out only once."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._hidden: dict[Area, frozenset[int]] = {}
        self._kept: dict[object, Any] = {}

    @cached_property
    def today(self) -> date:
        """Return today."""
        return self.desk.clock.today()

    def hidden(self, area: Area) -> frozenset[int]:
        """Return the ids of an area that the person at the desk may not see."""
        if area not in self._hidden:
            self._hidden[area] = barred(self.desk, area)
        return self._hidden[area]

    def once(self, name: object, make: Callable[[], Any]) -> Any:
        """Return what ``make`` returns, calling it once for each name."""
        if name not in self._kept:
            self._kept[name] = make()
        return self._kept[name]


class Source(Protocol):
    """What a figure counts."""

    @property
    def area(self) -> Area:
        """Return the area whose records it opens."""

    @property
    def columns(self) -> tuple[str, ...]:
        """Return the names of its columns."""

    @property
    def is_stock(self) -> bool:
        """Return whether it counts what is open at the end of a span: spans then have no common pieces."""

    def grouped(self, reading: Reading, first: date, last: date) -> Iterator[tuple[Values, int]]:
        """Yield the values of each group of records of a span, and their number."""

    def each(self, reading: Reading, first: date, last: date) -> Iterator[tuple[int, Values]]:
        """Yield the id of each record of a span to open, and its values."""


ReadRow = Callable[[Values], Values]
"""Returns the values of a source's columns from those of the database."""

MakeReader = Callable[[Reading], ReadRow]


def as_stored(_reading: Reading) -> ReadRow:
    """Return the function that takes the values of the database as they are."""
    return lambda row: row


@dataclass(frozen=True)
class FlowSource:
    """Records that count by a day of their own, such as the day of receipt."""

    area: Area
    columns: tuple[str, ...]
    facts: Facts
    reader: MakeReader = as_stored
    is_stock: bool = False

    def grouped(self, reading: Reading, first: date, last: date) -> Iterator[tuple[Values, int]]:
        """Yield the values of each group and its number of records."""
        read = self.reader(reading)
        for row in self.facts.grouped(first, last, reading.hidden(self.area)):
            yield read(row[:-1]), row[-1]

    def each(self, reading: Reading, first: date, last: date) -> Iterator[tuple[int, Values]]:
        """Yield id and values of each record."""
        read = self.reader(reading)
        for row in self.facts.each(first, last, reading.hidden(self.area)):
            yield row[0], read(row[1:])


MakeOpenReader = Callable[[Reading, str], ReadRow]
"""Returns the function that reads rows as they stood at the end of a day, written as the database has it."""


@dataclass(frozen=True)
class OpenSource:
    """Records that were open at the end of a span, or are open today if the span is not over."""

    area: Area
    columns: tuple[str, ...]
    facts: OpenFacts
    reader: MakeOpenReader
    is_stock: bool = True

    def grouped(self, reading: Reading, _first: date, last: date) -> Iterator[tuple[Values, int]]:
        """Yield the values of each group and its number of records."""
        day = end_of(reading, last)
        read = self.reader(reading, day.isoformat())
        for row in self.facts.grouped(day, reading.hidden(self.area)):
            yield read(row[:-1]), row[-1]

    def each(self, reading: Reading, _first: date, last: date) -> Iterator[tuple[int, Values]]:
        """Yield id and values of each record."""
        day = end_of(reading, last)
        read = self.reader(reading, day.isoformat())
        for row in self.facts.each(day, reading.hidden(self.area)):
            yield row[0], read(row[1:])


Load = Callable[[Reading, date, date], Iterable[tuple[int, Values]]]


@dataclass(frozen=True)
class RecordSource:
    """Few records that are judged one by one: ``load`` returns the id to open and the values of each."""

    area: Area
    columns: tuple[str, ...]
    load: Load
    is_stock: bool = True

    def grouped(self, reading: Reading, first: date, last: date) -> Iterator[tuple[Values, int]]:
        """Yield the values of each record, with the number 1."""
        for _, values in self.each(reading, first, last):
            yield values, 1

    def each(self, reading: Reading, first: date, last: date) -> Iterator[tuple[int, Values]]:
        """Yield id and values of each record."""
        hidden = reading.hidden(self.area)
        yield from (one for one in self.load(reading, first, last) if one[0] not in hidden)


def end_of(reading: Reading, last: date) -> date:
    """Return the last day of a span that has passed."""
    return min(last, reading.today)


Sources = Mapping[str, Source]
"""Sources by their names in the table of figures."""
