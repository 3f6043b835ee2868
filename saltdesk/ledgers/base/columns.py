"""Defines a ledger column; one list of columns feeds the screen, the workbook, the print and the import."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import field, replace
from datetime import date, datetime
from enum import Enum
from operator import attrgetter
from typing import Any, TypeVar

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.fields import FieldTable
from saltdesk.domain.base.query import Query
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.calendar.terms import DueState
from saltdesk.domain.lists.comparing import value_text
from saltdesk.services.access import lookup
from saltdesk.services.access.hiding import GUARDED
from saltdesk.services.desk.desk import Desk

T = TypeVar("T")


class Block:
    """A block of records read together; data from other tables is loaded once for all of them."""

    def __init__(self, desk: Desk, records: Sequence[Any]) -> None:
        self.desk = desk
        self.records = tuple(records)
        self._loaded: dict[object, Any] = {}

    def once(self, load: Callable[[Desk, Sequence[Any]], T]) -> T:
        """Return the result of ``load`` for this block; columns that name the same function share it."""
        if load not in self._loaded:
            self._loaded[load] = load(self.desk, self.records)
        found: T = self._loaded[load]
        return found

    def related(self, area: Area, keys: Iterable[int]) -> dict[int, Any]:
        """Return records of another area by id; records the person may not see are missing."""
        return {record.id: record for record in lookup.load(area, list(set(keys)), self.desk)}


class Kind(Enum):
    """The type of a column's values; it sets the alignment and the cell format of the workbook."""

    TEXT = "text"
    CODE = "code"
    NUMBER = "number"
    DATE = "date"
    MOMENT = "moment"
    STATE = "state"
    DUE = "due"


@dataclass(frozen=True)
class Column:
    """One column: ``raw`` returns a record's value, ``text`` returns it formatted.

    A column of a field takes its title from the field table (``titled``). The value is the field of this
    name, or ``value`` computes it from the record alone, or ``values``
    computes it for a whole block: a column that reads the database has ``values``, so that no row costs
    its own query. ``width`` counts characters on the screen; ``sort`` is the table field to sort by when
    the title is clicked (empty: not sortable). ``on_screen`` is False for columns only the workbook
    shows; ``in_workbook`` is False for columns that make no sense on paper.
    """

    name: str
    title: str = ""
    kind: Kind = Kind.TEXT
    width: int = 12
    sort: str = ""
    value: Callable[[Desk, Any], object] | None = None
    values: Callable[[Block], Iterable[object]] | None = field(default=None, kw_only=True)
    on_screen: bool = True
    in_workbook: bool = True

    def raw(self, desk: Desk, record: Any) -> object:
        """Return the raw value: date, number, vocabulary word or text."""
        return self.read(Block(desk, (record,)))[0]

    def read(self, block: Block) -> list[object]:
        """Return the raw values of a block of records, in their order."""
        if self.values:
            return list(self.values(block))
        if self.value:
            return [self.value(block.desk, record) for record in block.records]
        return list(map(attrgetter(self.name), block.records))

    def text(self, desk: Desk, record: Any) -> str:
        """Return the formatted value; empty for None."""
        return as_text(self.raw(desk, record))


def titled(table: FieldTable, *columns: Column) -> tuple[Column, ...]:
    """Return the columns of a ledger, those of fields with the labels of the record's field table as titles.

    Raises:
        TypeError: the column of a field has a title of its own, or another column has none.
    """
    return tuple(_titled(table, column) for column in columns)


def _titled(table: FieldTable, column: Column) -> Column:
    label = table.label(column.name) if column.name in table else ""
    if bool(label) == bool(column.title):
        raise TypeError(f"{column.name}: a field's title stands in its field table, any other in the column")
    return replace(column, title=label) if label else column


def read_rows(desk: Desk, columns: Sequence[Column], records: Sequence[Any]) -> list[tuple[object, ...]]:
    """Return the raw values of records, one row each; screen, workbook and print all read through this."""
    block = Block(desk, records)
    read = [column.read(block) for column in columns]
    return list(zip(*read, strict=True)) if read else [() for _ in block.records]


def as_text(value: object) -> str:
    """Format a raw value for a table: labels for words, ISO dates, moments to the minute."""
    if value is None:
        return ""
    if isinstance(value, Vocabulary):
        return value.label
    if isinstance(value, DueState):
        return value.text
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M")
    if isinstance(value, date):
        return value.isoformat()
    return str(value)


def field_text(value: object) -> str:
    """A value as a person compares it: dates and words as in the ledgers, 是 and 否 for flags."""
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, date | datetime | Vocabulary):
        return as_text(value)
    if isinstance(value, tuple):
        return value_text(value)
    return "" if value is None else str(value)


@dataclass(frozen=True)
class Detail:
    """An extra sheet of a ledger's workbook with several rows per record, as its reader may see them."""

    title: str
    columns: tuple[Column, ...]
    rows: Callable[[Desk, Sequence[int]], Iterator[Any]]


@dataclass(frozen=True)
class Ledger:
    """One ledger: its columns, the states it filters by, and its text when it is empty."""

    area: Area
    title: str
    columns: tuple[Column, ...]
    states: type[Vocabulary] | None = None
    unit: str = "件"
    empty: str = ""
    details: tuple[Detail, ...] = field(default=(), kw_only=True)
    slow: frozenset[str] = field(default=frozenset(), kw_only=True)
    """Fields stored behind a large one: they are read only for columns that show them."""
    paper_order: Callable[[Sequence[int]], list[int]] | None = field(default=None, kw_only=True)
    """Orders the ids for paper where the ledger's own order, newest first, is not the one of the office."""

    @property
    def name(self) -> str:
        """Return the name on the command line, such as ``complaints``."""
        return self.area.code

    def screen_columns(self) -> tuple[Column, ...]:
        """Return the columns of the table on screen."""
        return tuple(column for column in self.columns if column.on_screen)

    def offered_columns(self) -> tuple[Column, ...]:
        """Return the columns a person may show: those on the screen at first, and others of new titles."""
        taken = {column.title for column in self.screen_columns()}
        return tuple(column for column in self.columns if column.on_screen or column.title not in taken)

    def told(self, column: Column) -> Column:
        """Return the column to use outside the program: that of the workbook if one has the same title.

        The workbook masks texts which the screen shows in full.
        """
        if column.in_workbook:
            return column
        return next((one for one in self.sheet_columns() if one.title == column.title), column)

    def sheet_columns(self) -> tuple[Column, ...]:
        """Return the columns of the workbook and the print."""
        return tuple(column for column in self.columns if column.in_workbook)

    def find(self, desk: Desk, query: Query, limit: int = 0, *, is_hurried: bool = False) -> list[int]:
        """Return the ids that match ``query``, in order; raises as ``lookup.find``."""
        return lookup.find(desk, self.area, query, limit, is_hurried=is_hurried)

    def paper_ids(self, desk: Desk, query: Query) -> list[int]:
        """Return the ids that match ``query`` in the order of paper, or in that which the query asks for."""
        ids = self.find(desk, query)
        return ids if query.sort or self.paper_order is None else self.paper_order(ids)

    def load(self, ids: list[int]) -> list[Any]:
        """Return records by id; guarded areas read through ``records`` instead."""
        return lookup.load(self.area, ids)

    def records(self, desk: Desk, ids: list[int], columns: Sequence[Column] | None = None) -> list[Any]:
        """Return records by id as the person at the desk may see them, for these columns or for all."""
        if self.area not in GUARDED:
            return self.load(ids)
        shown = self.slow if columns is None else {column.name for column in columns}
        return lookup.load(self.area, ids, desk, self.slow - shown)

    def counters(self, desk: Desk, query: Query) -> tuple[tuple[str, int], ...]:
        """Return label and number for the line below the table: the total, then each state that occurs."""
        counts = lookup.count_by_status(desk, self.area, query)
        if self.states is None:
            return (("共", sum(counts.values())),)
        each = tuple((state.label, counts.get(state.code, 0)) for state in self.states)
        return (("共", sum(counts.values())), *each)


@dataclass(frozen=True)
class RowsLedger(Ledger):
    """A ledger over computed ``rows`` in a fixed order, not stored in a table."""

    rows: tuple[Any, ...] = ()

    def find(self, desk: Desk, query: Query, limit: int = 0, *, is_hurried: bool = False) -> list[int]:
        """Return the positions of the rows, from 1; there is nothing to filter."""
        places = list(range(1, len(self.rows) + 1))
        return places[:limit] if limit else places

    def load(self, ids: list[int]) -> list[Any]:
        """Return the rows at these positions."""
        return [self.rows[place - 1] for place in ids]

    def counters(self, desk: Desk, query: Query) -> tuple[tuple[str, int], ...]:
        """Return the number of rows."""
        return (("共", len(self.rows)),)
