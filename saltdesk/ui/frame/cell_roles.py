"""Extra item data roles of a table cell: the record's id and the urgency of its due date."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from saltdesk.domain.calendar.terms import DueKind
from saltdesk.ledgers.base import palette

ID_ROLE = Qt.ItemDataRole.UserRole
DUE_ROLE = Qt.ItemDataRole.UserRole + 1

DUE_COLOURS: Mapping[DueKind, QColor] = {kind: QColor(colour) for kind, colour in palette.DUE.items()}
