"""The model of a short table inside a page: ledger columns over an in-memory list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from saltdesk.ledgers.base.columns import Column, read_rows
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

_Index = QModelIndex | QPersistentModelIndex


class RowsModel(QAbstractTableModel):
    """Shows ``records`` under ``columns``; read-only and replaced as a whole.

    ``desk`` is None where no data is open: the columns then read the records alone.
    """

    def __init__(self, desk: Desk | None, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._desk = desk
        self._records: tuple[Any, ...] = ()
        self._cells: tuple[tuple[object, ...], ...] = ()

    def show_records(self, records: Sequence[Any]) -> None:
        """Replace the records shown."""
        self.beginResetModel()
        self._records = tuple(records)
        self._cells = tuple(read_rows(cast("Desk", self._desk), self.columns, self._records))
        self.endResetModel()

    def record(self, row: int) -> Any:
        """Return the record of a row, or None outside the table."""
        return self._records[row] if 0 <= row < len(self._records) else None

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return the number of records."""
        return 0 if parent is not None and parent.isValid() else len(self._records)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the column titles."""
        return title_data(self.columns, section, orientation, role)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text, alignment, due date colour or record id of a cell."""
        if role not in ANSWERED or not index.isValid():
            return None
        if role == PLACE:
            return alignment(self.columns[index.column()])
        if role == ID_ROLE:
            return getattr(self._records[index.row()], "id", 0)
        cell = self._cells[index.row()][index.column()]
        return cell_text(cell, role) if role in (TEXT, TIP) else due_data(cell, role)
