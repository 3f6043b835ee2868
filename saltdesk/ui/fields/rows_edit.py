"""A table for rows of texts, such as the rows of a notice's table; rows can be pasted from a workbook."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import astuple, make_dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from saltdesk.domain.notices.notice import rows_of, text_of
from saltdesk.ui.fields.parts_edit import PartsEdit
from saltdesk.ui.fields.parts_model import PartColumn

_JOINT = " "
"""Joins the cells of a row that has more cells than the table has columns."""


class RowsEdit(PartsEdit):
    """Edits rows of texts under the given titles. As a bound field its value is a tuple of rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: Any = None
        self._width = 0
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self.table, self.paste)
        paste.setContext(Qt.ShortcutContext.WidgetShortcut)

    def declare_columns(self, titles: Sequence[str], widths: Sequence[int]) -> None:
        """Set the columns; call once."""
        names = [f"cell{place}" for place in range(len(titles))]
        self._width = len(names)
        self._row = make_dataclass("Row", [(name, str, "") for name in names], frozen=True)
        columns = zip(names, titles, widths, strict=True)
        self.declare(self._row, [PartColumn(name, title, width) for name, title, width in columns])

    def rows(self) -> tuple[tuple[str, ...], ...]:
        """Return the rows that hold any text."""
        return rows_of([astuple(row) for row in self.parts()])

    def set_rows(self, value: object) -> None:
        """Show rows, or the rows of a text with one row on each line."""
        self.set_parts(self._fitted(rows_of(value)))

    def rows_text(self) -> str:
        """Return the rows as text, for a draft."""
        return text_of(self.rows())

    def paste(self) -> None:
        """Put the rows of the clipboard below the present ones, as copied from a workbook."""
        pasted = self._fitted(rows_of(QGuiApplication.clipboard().text()))
        if pasted:
            self.set_parts((*self._fitted(self.rows()), *pasted))
            self.edited.emit()

    def _fitted(self, rows: Iterable[tuple[str, ...]]) -> tuple[Any, ...]:
        last = self._width - 1
        cut = ((*row[:last], _JOINT.join(row[last:])) for row in rows)
        return tuple(self._row(*row) for row in cut)
