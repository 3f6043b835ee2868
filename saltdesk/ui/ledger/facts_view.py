"""A read-only view of one record's fields: captions left, values right, in titled groups."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from saltdesk.ledgers.base.facts import FactGroup

NOTHING = "—"
"""Shown for an empty field, so that the reader can tell it is empty."""


class FactsView(QWidget):
    """Shows the values of the fields given to ``declare``; users can select and copy them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: dict[str, QLabel] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)

    def declare(self, groups: Iterable[FactGroup]) -> None:
        """Set the groups; call once."""
        for group in groups:
            self._layout.addLayout(self._group(group))
        self._layout.addStretch()

    def _group(self, group: FactGroup) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, 96)
        grid.setColumnStretch(1, 1)
        if group.title:
            title = QLabel(group.title, self)
            title.setProperty("kind", "section")
            grid.addWidget(title, 0, 0, 1, 2)
        for row, (name, caption) in enumerate(group.facts, start=1):
            self._add(grid, row, name, caption)
        return grid

    def _add(self, grid: QGridLayout, row: int, name: str, caption: str) -> None:
        head = QLabel(caption, self)
        head.setProperty("kind", "hint")
        value = QLabel(NOTHING, self)
        value.setObjectName(f"{name}_fact_label")
        # Screen readers get a name in place of the text, and would not tell it; the caption stands before.
        value.setAccessibleDescription(caption)
        value.setTextFormat(Qt.TextFormat.PlainText)
        value.setWordWrap(True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(head, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value, row, 1)
        self._values[name] = value

    def show_values(self, values: Mapping[str, str]) -> None:
        """Show these texts by field name; clear the other fields."""
        for name, label in self._values.items():
            label.setText(values.get(name, "").strip() or NOTHING)
