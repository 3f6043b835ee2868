"""The tree model of Today: groups, and under each the lines of what is to be done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QFont

from saltdesk.ledgers.base.palette import colours
from saltdesk.ui.frame.cell_roles import due_data

if TYPE_CHECKING:
    from saltdesk.ledgers.today.sections import AgendaRow, Section

_Index = QModelIndex | QPersistentModelIndex

TITLES = ("要办的事", "记录", "期限", "由谁办理", "下一步")
WHAT, RECORD, WHEN, WHOSE, NEXT = range(len(TITLES))


class AgendaModel(QAbstractItemModel):
    """Two levels; a line's internal id is the place of its group from 1, that of a group is 0."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sections: tuple[Section, ...] = ()

    def show_sections(self, sections: Sequence[Section]) -> bool:
        """Show these groups; return False if they are shown already."""
        if tuple(sections) == self._sections:
            return False
        self.beginResetModel()
        self._sections = tuple(sections)
        self.endResetModel()
        return True

    def sections(self) -> tuple[Section, ...]:
        """Return the groups shown."""
        return self._sections

    def section_at(self, index: _Index) -> Section | None:
        """Return the group at an index, or None for a line."""
        if not index.isValid() or index.internalId():
            return None
        return self._sections[index.row()]

    def row_at(self, index: _Index) -> AgendaRow | None:
        """Return the line at an index, or None for a group."""
        if not index.isValid() or not index.internalId():
            return None
        return self._sections[index.internalId() - 1].rows[index.row()]

    def index(self, row: int, column: int, parent: _Index | None = None) -> QModelIndex:
        """Return the index of a group, or of a line under one."""
        if parent is None or not parent.isValid():
            is_known = 0 <= row < len(self._sections) and 0 <= column < len(TITLES)
            return self.createIndex(row, column, 0) if is_known else QModelIndex()
        is_known = not parent.internalId() and 0 <= row < len(self._sections[parent.row()].rows)
        return self.createIndex(row, column, parent.row() + 1) if is_known else QModelIndex()

    # Qt's own overloads differ: of an index, and of the object.
    def parent(self, index: _Index | None = None) -> Any:
        """Return the index of a line's group."""
        if index is None:
            return super().parent()
        if not index.isValid() or not index.internalId():
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return the number of groups, or of lines under one."""
        if parent is None or not parent.isValid():
            return len(self._sections)
        section = self.section_at(parent)
        return len(section.rows) if section and parent.column() == 0 else 0

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return the number of columns."""
        return len(TITLES)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text, tool tip and colour of a cell; groups are bold."""
        section = self.section_at(index)
        if section:
            return _of_section(section, role) if index.column() == 0 else None
        row = self.row_at(index)
        if row is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _texts(row)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return (
                "，".join(filter(None, _texts(row))) if index.column() == 0 else _texts(row)[index.column()]
            )
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == NEXT:
            return QBrush(QColor(colours().accent))
        return due_data(row.when, role) if index.column() == WHEN else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the column titles."""
        is_title = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return TITLES[section] if is_title and 0 <= section < len(TITLES) else None


def _of_section(section: Section, role: int) -> Any:
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        return section.heading
    if role == Qt.ItemDataRole.FontRole:
        bold = QFont()
        bold.setBold(True)
        return bold
    return None


def _texts(row: AgendaRow) -> tuple[str, ...]:
    return row.what, row.title.text, row.when.text, row.whose, row.act.verb
