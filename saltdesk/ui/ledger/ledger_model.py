"""The table model of a ledger: it holds all matching ids, and reads only the visible rows."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from saltdesk.domain.base.query import Query
from saltdesk.domain.calendar.terms import DueState
from saltdesk.ledgers.base.columns import Column, Ledger, as_text, read_rows
from saltdesk.services.access.first_hits import DeepHits
from saltdesk.services.desk.desk import Desk
from saltdesk.ui.frame.cell_roles import (
    ANSWERED,
    ID_ROLE,
    PLACE,
    TEXT,
    TIP,
    alignment,
    cell_text,
    due_data,
    title_data,
)
from saltdesk.ui.frame.tasks import Progress, Tasks

BLOCK = 256
"""Records that are found at once; the worker finds the rest."""

READ = 64
"""Rows read at a time, some more than a screen shows: a key waits for them."""

KEPT_BLOCKS = 128

LONG_CHOICE = 2_000
"""Chosen records among which the database looks for the first rows in a moment."""

_Index = QModelIndex | QPersistentModelIndex


class LedgerModel(QAbstractTableModel):
    """Shows columns of a ledger; emits ``counted`` when all ids are loaded, possibly after the first rows."""

    counted = Signal()

    def __init__(
        self, desk: Desk, ledger: Ledger, tasks: Tasks | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.ledger = ledger
        self.columns: tuple[Column, ...] = ledger.screen_columns()
        self.query = Query()
        self._tasks = tasks
        self._ids = array("q")
        self._blocks: OrderedDict[int, list[tuple[object, ...]]] = OrderedDict()
        self._asked = 0
        self._drop_search: Callable[[], None] = lambda: None

    def show(self, query: Query) -> None:
        """Show the records that match ``query``: the first rows at once, the rest soon after.

        Of a long list of chosen records, and of hits that lie deep, the worker also finds the first rows.
        What it still looks up for the query before is dropped.
        """
        self._drop_search()
        is_long = self._tasks is not None and len(query.only or ()) > LONG_CHOICE
        found = None if is_long else self._first_rows(query)
        is_long, first = found is None, found or []
        self.beginResetModel()
        self.query = query
        self._ids = array("q", first)
        self._blocks.clear()
        self._asked += 1
        self.endResetModel()
        if len(first) < BLOCK and not is_long:
            self.counted.emit()
        else:
            self._count_the_rest(query, self._asked)

    def _first_rows(self, query: Query) -> list[int] | None:
        """Return the first ids, or None if the worker has to look for them."""
        try:
            return self.ledger.find(self.desk, query, limit=BLOCK, is_hurried=self._tasks is not None)
        except DeepHits:
            return None

    def row_of(self, key: int) -> int:
        """Return the row of a record, or -1 if it is not shown."""
        try:
            return self._ids.index(key)
        except ValueError:
            return -1

    def id_at(self, row: int) -> int:
        """Return the id of the record in a row, or 0 outside the table."""
        return self._ids[row] if 0 <= row < len(self._ids) else 0

    def ids(self) -> Sequence[int]:
        """Return all ids shown, in order."""
        return self._ids

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return the number of records found."""
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return the number of columns shown on screen."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text, alignment, due date colour or record id of a cell."""
        if role not in ANSWERED or not index.isValid():
            return None
        if role == PLACE:
            return alignment(self.columns[index.column()])
        if role == ID_ROLE:
            return self.id_at(index.row())
        cell = self._cell(index)
        return cell_text(cell, role) if role in (TEXT, TIP) else due_data(cell, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the column titles."""
        return title_data(self.columns, section, orientation, role)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, or in the ledger's own order if the column cannot be sorted."""
        name = self.columns[column].sort if 0 <= column < len(self.columns) else ""
        descending = order is Qt.SortOrder.DescendingOrder or not name
        if (name, descending) != (self.query.sort, self.query.descending):
            self.show(replace(self.query, sort=name, descending=descending))

    def order_by(self, sort: str, *, descending: bool) -> None:
        """Sort by a field of the table; by one that no column sorts by, in the ledger's own order."""
        name = sort if any(sort == column.sort for column in self.ledger.columns) else ""
        query = replace(self.query, sort=name, descending=descending or not name)
        if query != self.query and self._asked:
            self.show(query)
        self.query = query

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show these columns of the same records."""
        if tuple(columns) != self.columns:
            self.beginResetModel()
            self.columns = tuple(columns)
            self._blocks.clear()
            self.endResetModel()

    def _cell(self, index: _Index) -> object:
        block, offset = divmod(index.row(), READ)
        rows = self._block(block)
        return rows[offset][index.column()] if offset < len(rows) else None

    def _block(self, number: int) -> list[tuple[object, ...]]:
        if number in self._blocks:
            self._blocks.move_to_end(number)
            return self._blocks[number]
        keys = list(self._ids[number * READ : (number + 1) * READ])
        records = self.ledger.records(self.desk, keys, self.columns)
        rows = read_rows(self.desk, self.columns, records)
        found = {record.id: _shown(row) for record, row in zip(records, rows, strict=True)}
        # A record deleted since the query leaves an empty row until the next refresh.
        gone = ("",) * len(self.columns)
        self._blocks[number] = [found.get(key, gone) for key in keys]
        while len(self._blocks) > KEPT_BLOCKS:
            self._blocks.popitem(last=False)
        return self._blocks[number]

    def _count_the_rest(self, query: Query, asked: int) -> None:
        def work(_progress: Progress) -> array[int]:
            return array("q", self.ledger.find(self.desk, query))

        take = partial(self._take_all, asked)
        if self._tasks:
            self._drop_search = self._tasks.run(f"查找{self.ledger.title}", work, take, is_quiet=True)
        else:
            take(work(lambda _done, _total: None))

    def _take_all(self, asked: int, ids: array[int]) -> None:
        """Show all ids that a query found, if no other was asked for meanwhile."""
        if asked != self._asked:
            return
        known = len(self._ids)
        if ids[:known] != self._ids or not known:
            # A write happened between the two queries, or these are the first rows.
            self.beginResetModel()
            self._ids = ids
            self._blocks.clear()
            self.endResetModel()
        elif len(ids) > known:
            self.beginInsertRows(QModelIndex(), known, len(ids) - 1)
            self._ids = ids
            self._blocks.pop(known // READ, None)
            self.endInsertRows()
        self.counted.emit()


def _shown(row: Sequence[object]) -> tuple[object, ...]:
    return tuple(value if isinstance(value, DueState) else as_text(value) for value in row)
