"""The model of a short table inside a page: ledger columns over an in-memory list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush

from saltdesk.domain.calendar.terms import DueState
from saltdesk.ledgers.base.columns import Column, Kind, as_text, read_rows
from saltdesk.services.desk.desk import Desk
from saltdesk.ui.frame.cell_roles import DUE_ROLE, ID_ROLE, due_colour

_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_Index = QModelIndex | QPersistentModelIndex


class RowsModel(QAbstractTableModel):
    """Shows ``records`` under ``columns``; read-only and replaced as a whole."""

    def __init__(self, desk: Desk, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._desk = desk
        self._records: tuple[Any, ...] = ()
        self._cells: tuple[tuple[object, ...], ...] = ()

    def show_records(self, records: Sequence[Any]) -> None:
        """Replace the records shown."""
        self.beginResetModel()
        self._records = tuple(records)
        self._cells = tuple(read_rows(self._desk, self.columns, self._records))
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
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return self._alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text, alignment, due date colour or record id of a cell."""
        if not index.isValid():
            return None
        cell = self._cells[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return as_text(cell)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        if role == ID_ROLE:
            return getattr(self._records[index.row()], "id", 0)
        return _due_data(cell, role) if isinstance(cell, DueState) else None

    def _alignment(self, column: int) -> int:
        return _RIGHT if self.columns[column].kind is Kind.NUMBER else _LEFT


def _due_data(cell: DueState, role: int) -> Any:
    if role == DUE_ROLE:
        return cell.kind
    return QBrush(due_colour(cell.kind)) if role == Qt.ItemDataRole.ForegroundRole else None
