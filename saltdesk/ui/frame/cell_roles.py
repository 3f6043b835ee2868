"""What the tables of records answer alike: titles, alignment, due dates and their extra item data roles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor

from saltdesk.domain.calendar.terms import DueKind, DueState
from saltdesk.ledgers.base.columns import Column, Kind, as_text
from saltdesk.ledgers.base.palette import colours

TEXT, TIP = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole)
LETTERS, PLACE = int(Qt.ItemDataRole.ForegroundRole), int(Qt.ItemDataRole.TextAlignmentRole)
"""The roles as the numbers that Qt asks with: each cell is asked seven times when it is painted."""

ID_ROLE = int(Qt.ItemDataRole.UserRole)
DUE_ROLE = ID_ROLE + 1
ANSWERED = frozenset({TEXT, TIP, LETTERS, PLACE, ID_ROLE, DUE_ROLE})
"""What the tables answer; the style has the rest."""

_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def due_colour(kind: DueKind) -> QColor:
    """Return the colour of a due date in the look in use."""
    return QColor(colours().due(kind))


def due_data(cell: object, role: int) -> Any:
    """Return the urgency or the brush of a due date, and None for any other cell or role."""
    if not isinstance(cell, DueState):
        return None
    if role == DUE_ROLE:
        return cell.kind
    return QBrush(due_colour(cell.kind)) if role == LETTERS else None


def cell_text(cell: object, role: int) -> str:
    """Return the text of a cell: its tool tip as it is, in the table on one line.

    Qt would show the first line with dots, even where there is room.
    """
    text = as_text(cell)
    return text.replace("\n", "　") if role == TEXT else text


def alignment(column: Column) -> int:
    """Return the alignment of a column: numbers stand to the right."""
    return _RIGHT if column.kind is Kind.NUMBER else _LEFT


def title_data(columns: Sequence[Column], section: int, orientation: Qt.Orientation, role: int) -> Any:
    """Return the title of a column, or its alignment."""
    if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(columns):
        return None
    if role == Qt.ItemDataRole.DisplayRole:
        return columns[section].title
    return alignment(columns[section]) if role == Qt.ItemDataRole.TextAlignmentRole else None
