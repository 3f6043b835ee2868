"""Whose step it is: a solid bar with 本局, a hatched one with 外单位 (A10)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QBrush, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate

from saltdesk.domain.terms import Side

# The type stubs leave out the fields of style options, hence Any below.
_Index = QModelIndex | QPersistentModelIndex
_BAR = 6
_INSET = 5


class SideBarDelegate(QStyledItemDelegate):
    """Draws the bar at the left of the word; the word stays for those who cannot tell the patterns apart."""

    def initStyleOption(self, option: Any, index: _Index) -> None:
        """The short word, as there is little room."""
        super().initStyleOption(option, index)
        option.text = "本局" if option.text == Side.IN.label else option.text

    def paint(self, painter: QPainter, option: Any, index: _Index) -> None:
        """The cell as usual, with the bar in front."""
        super().paint(painter, option, index)
        is_ours = index.data() == Side.IN.label
        colour = option.palette.color(QPalette.ColorRole.Highlight)
        pattern = Qt.BrushStyle.SolidPattern if is_ours else Qt.BrushStyle.BDiagPattern
        cell = option.rect
        painter.save()
        painter.setPen(colour)
        painter.setBrush(QBrush(colour, pattern))
        painter.drawRect(QRect(cell.left() + 1, cell.top() + _INSET, _BAR, cell.height() - 2 * _INSET))
        painter.restore()
