"""How wide the cells of a table need to be, and columns that share the width of the table by it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView, QWidget

from saltdesk.ui.looks.shares import shares

_ROWS = 40
"""About as many rows as are seen at once."""

_SIGN = "国"
CELL_PADDING = 14
"""Pixels beside the text of a cell in a table inside a page."""


def sign_width(view: QWidget) -> int:
    """Return the width in pixels of a Chinese character in the letters of a view."""
    return view.fontMetrics().horizontalAdvance(_SIGN)


def declared_widths(view: QWidget, digits: Iterable[int]) -> list[int]:
    """Return widths in pixels of columns that are declared in digits; a Chinese character is two wide."""
    sign = sign_width(view)
    return [width * sign * 5 // 8 + CELL_PADDING for width in digits]


def cell_widths(view: QTableView, padding: int) -> list[int]:
    """Return the width in pixels that the first rows need in each column; nothing where there are none."""
    model, advance = view.model(), view.fontMetrics().horizontalAdvance
    rows = range(min(_ROWS, model.rowCount()))
    return [
        max((advance(_text(view, row, column)) for row in rows), default=0) + padding
        for column in range(model.columnCount() if rows else 0)
    ]


def _text(view: QTableView, row: int, column: int) -> str:
    told = view.model().index(row, column).data(Qt.ItemDataRole.DisplayRole)
    return str(told) if told else ""


def shared_out(widths: Sequence[int], needs: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """Return the widths of columns in a table ``room`` pixels wide, so that no cell is cut beside free room.

    A column gives what its cells do not ``need``, down to its ``least`` width: first what the table is too
    narrow for, then to the columns whose cells are cut, those of short words first.
    """
    widths = list(widths)
    spare = [max(0, wide - max(*both)) for wide, *both in zip(widths, needs, least, strict=True)]

    def take(amount: int) -> int:
        taken = shares(min(amount, sum(spare)), spare)
        for place, share in enumerate(taken):
            widths[place] -= share
            spare[place] -= share
        return sum(taken)

    take(max(0, sum(widths) - room))
    for place in sorted(range(len(widths)), key=needs.__getitem__):
        widths[place] += take(max(0, needs[place] - widths[place]))
    return widths
