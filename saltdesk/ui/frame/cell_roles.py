"""Extra item data roles of a table cell: the record's id and the urgency of its due date."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from saltdesk.domain.calendar.terms import DueKind

ID_ROLE = Qt.ItemDataRole.UserRole
DUE_ROLE = Qt.ItemDataRole.UserRole + 1

DUE_COLOURS: Mapping[DueKind, QColor] = {
    DueKind.OVERDUE: QColor("#B3261E"),
    DueKind.DUE_TODAY: QColor("#B25E00"),
    DueKind.DUE_SOON: QColor("#B25E00"),
    DueKind.WAITING: QColor("#4A6A8A"),
    DueKind.NONE: QColor("#8A949C"),
}
