"""A short list of choices with check marks, such as the lead departments; Space toggles a mark."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy, QWidget

from saltdesk.ui.looks.text_size import TextSized, pixels

_ROW = 26
_MOST_ROWS = 6
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable


class CheckList(QListWidget):
    """Offers (label, value) pairs; emits ``edited`` when a mark changes."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.itemChanged.connect(self.edited)
        self._rows = 1
        TextSized(self, _ROW, self._fit)

    def offer(self, pairs: Iterable[tuple[str, object]]) -> None:
        """Show these choices unmarked and fit the height of the list."""
        self.clear()
        for label, value in pairs:
            item = QListWidgetItem(label, self)
            item.setData(Qt.ItemDataRole.UserRole, value)
            item.setFlags(_FLAGS)
            item.setCheckState(Qt.CheckState.Unchecked)
        self._rows = max(1, min(self.count(), _MOST_ROWS))
        self._fit(pixels(_ROW))
        self.setCurrentRow(0)

    def lay_across(self) -> None:
        """Lay the choices out in one row; further rows scroll."""
        self.setFlow(QListWidget.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setSpacing(2)
        self._rows = 1
        self._fit(pixels(_ROW))
        self.setCurrentRow(-1)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _fit(self, row: int) -> None:
        self.setFixedHeight(row * self._rows + 8)

    def forbid(self, value: object) -> None:
        """Disable and unmark one choice; enable all others."""
        blocked = self.blockSignals(True)
        for item in self._items():
            is_allowed = self._value(item) != value
            item.setFlags(_FLAGS if is_allowed else Qt.ItemFlag.NoItemFlags)
            if not is_allowed:
                item.setCheckState(Qt.CheckState.Unchecked)
        self.blockSignals(blocked)

    def marked(self) -> tuple[Any, ...]:
        """Return the marked values in the order of the list."""
        return tuple(self._value(item) for item in self._items() if _is_marked(item))

    def mark(self, values: Iterable[object]) -> None:
        """Mark exactly these values, ignoring those not offered."""
        wanted = list(values)
        for item in self._items():
            is_wanted = self._value(item) in wanted
            item.setCheckState(Qt.CheckState.Checked if is_wanted else Qt.CheckState.Unchecked)

    def label_of(self, value: object) -> str:
        """Return the label of a value."""
        return next((item.text() for item in self._items() if self._value(item) == value), "")

    def text(self) -> str:
        """Return the marks as text, for a draft."""
        return " ".join(str(row) for row, item in enumerate(self._items()) if _is_marked(item))

    def set_text(self, text: str) -> None:
        """Restore the marks of a draft."""
        rows = {int(part) for part in text.split() if part.isdecimal()}
        self.mark(self._value(item) for row, item in enumerate(self._items()) if row in rows)

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]

    def _value(self, item: QListWidgetItem) -> Any:
        return item.data(Qt.ItemDataRole.UserRole)


def _is_marked(item: QListWidgetItem) -> bool:
    return item.checkState() is Qt.CheckState.Checked
