"""Extra item data roles of a table cell: the record's id and the urgency of its due date."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from saltdesk.domain.calendar.terms import DueKind
from saltdesk.ledgers.base.palette import colours

ID_ROLE = Qt.ItemDataRole.UserRole
DUE_ROLE = Qt.ItemDataRole.UserRole + 1


def due_colour(kind: DueKind) -> QColor:
    """Return the colour of a due date in the look in use."""
    return QColor(colours().due(kind))
