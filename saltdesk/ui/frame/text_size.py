"""Sizes that follow the size of the text, for what no layout measures."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QTableView

BODY_POINTS = 10.5


def scaled(size: float) -> float:
    """Return a size for the present size of the text; ``size`` is the one at 100 %."""
    return size * QApplication.font().pointSizeF() / BODY_POINTS


def pixels(size: int) -> int:
    """Return whole pixels for the present size of the text; ``size`` is at 100 %."""
    return round(scaled(size))


def sized(font: QFont, points: float) -> QFont:
    """Return a font with ``points`` at 100 %."""
    made = QFont(font)
    made.setPointSizeF(scaled(points))
    return made


class RowHeight(QObject):
    """Keeps the rows of a table as high as its text needs; ``height`` is in pixels at 100 %."""

    def __init__(self, table: QTableView, height: int) -> None:
        super().__init__(table)
        self._table, self._height = table, height
        table.installEventFilter(self)
        self._apply()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the text."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._apply()
        return super().eventFilter(watched, event)

    def _apply(self) -> None:
        self._table.verticalHeader().setDefaultSectionSize(pixels(self._height))
