"""A list model of records with check marks, such as the items of an adjustment."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from saltdesk.ui.frame.cell_roles import ID_ROLE

_Index = QModelIndex | QPersistentModelIndex


class ChoiceListModel(QAbstractListModel):
    """Shows (id, text) pairs, checked ones first; emits ``chosen`` when a mark changes."""

    chosen = Signal()

    def __init__(
        self, choices: Iterable[tuple[int, str]], checked: Iterable[int], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._checked = set(checked)
        self._choices = sorted(choices, key=lambda choice: choice[0] not in self._checked)

    def checked(self) -> tuple[int, ...]:
        """Return the checked ids in the order of the list."""
        return tuple(key for key, _ in self._choices if key in self._checked)

    def check(self, keys: Iterable[int]) -> None:
        """Check exactly these ids, ignoring those not offered."""
        offered = {key for key, _ in self._choices}
        self._checked = offered & set(keys)
        if self._choices:
            last = self.index(len(self._choices) - 1)
            self.dataChanged.emit(self.index(0), last, [Qt.ItemDataRole.CheckStateRole])
        self.chosen.emit()

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return the number of choices."""
        return 0 if parent is not None and parent.isValid() else len(self._choices)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text, mark or id of a row."""
        if not index.isValid():
            return None
        key, text = self._choices[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return text
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if key in self._checked else Qt.CheckState.Unchecked
        return key if role == ID_ROLE else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return flags that make every row checkable."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Set or clear a check mark."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        key = self._choices[index.row()][0]
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._checked.add(key)
        else:
            self._checked.discard(key)
        self.dataChanged.emit(index, index, [role])
        self.chosen.emit()
        return True
