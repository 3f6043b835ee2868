"""Marks who must act: a solid bar before the bureau, a hatched one before other bodies (A10)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QBrush, QGuiApplication, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate

from saltdesk.domain.adjustments.adjustment import LINKS
from saltdesk.domain.calendar.terms import Side

# The type stubs omit the fields of style options, hence Any below.
_Index = QModelIndex | QPersistentModelIndex
_BAR = 10
_INSET = 6
_OURS = frozenset(rule.actor for rule in LINKS if rule.side is Side.IN)


class SideBarDelegate(QStyledItemDelegate):
    """Draws a bar left of the actor's name; the name alone says the same in words."""

    def initStyleOption(self, option: Any, index: _Index) -> None:
        """Indent the name to make room for the bar."""
        super().initStyleOption(option, index)
        option.text = f"　{option.text}"

    def paint(self, painter: QPainter, option: Any, index: _Index) -> None:
        """Draw the cell as usual, with the bar in front."""
        super().paint(painter, option, index)
        colour = QGuiApplication.palette().color(QPalette.ColorRole.Highlight)
        is_ours = index.data() in _OURS
        pattern = Qt.BrushStyle.SolidPattern if is_ours else Qt.BrushStyle.BDiagPattern
        cell = option.rect
        painter.save()
        painter.setPen(colour)
        painter.setBrush(QBrush(colour, pattern))
        painter.drawRect(QRect(cell.left() + 4, cell.top() + _INSET, _BAR, cell.height() - 2 * _INSET))
        painter.restore()
