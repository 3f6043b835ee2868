"""Sizes that follow the size of the text, for what no layout measures."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication, QTableView, QWidget

BODY_POINTS = 10.5
_USUAL_DOTS = 96
_HEIGHTS = "heights_at_100"
_UNBOUNDED = 16777215
"""The height of a widget without a limit (QWIDGETSIZE_MAX)."""


def text_scale() -> float:
    """Return the present size of the text; 1 is 10.5 pt at 96 dots an inch.

    The size chosen in the menu and QT_FONT_DPI count, the scale of the screen does not: Qt applies it itself.
    """
    return QApplication.font().pointSizeF() / BODY_POINTS * dots_scale()


def dots_scale() -> float:
    """Return the share of the size that comes from the desktop's or QT_FONT_DPI's dots an inch."""
    screen = QGuiApplication.primaryScreen()
    return screen.logicalDotsPerInchY() / _USUAL_DOTS if screen else 1


def scaled(size: float) -> float:
    """Return a size for the present size of the text; ``size`` is the one at 100 %."""
    return size * text_scale()


def scale_heights(widget: QWidget) -> None:
    """Scale the least and greatest height that a form gave a widget; call again when the text changes."""
    if widget.property(_HEIGHTS) is None:
        widget.setProperty(_HEIGHTS, [widget.minimumHeight(), widget.maximumHeight()])
    least, greatest = widget.property(_HEIGHTS)
    widget.setMinimumHeight(pixels(least))
    widget.setMaximumHeight(greatest if greatest == _UNBOUNDED else pixels(greatest))


def pixels(size: int) -> int:
    """Return whole pixels for the present size of the text; ``size`` is at 100 %."""
    return round(scaled(size))


def sized(font: QFont, points: float) -> QFont:
    """Return a font with ``points`` at 100 %."""
    made = QFont(font)
    made.setPointSizeF(scaled(points))
    return made


def changes_letters(event: QEvent) -> bool:
    """Return whether an event may come from another size of the text."""
    return event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange)


class TextSized(QObject):
    """Calls ``apply`` with the size in whole pixels now, and again when the text of ``widget`` changes.

    ``size`` is the one at 100 %.
    """

    def __init__(self, widget: QWidget, size: int, apply: Callable[[int], object]) -> None:
        super().__init__(widget)
        self._size, self._apply = size, apply
        self._applied = pixels(size)
        widget.installEventFilter(self)
        apply(self._applied)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the text."""
        if changes_letters(event) and self._applied != (wanted := pixels(self._size)):
            self._applied = wanted
            self._apply(wanted)
        return super().eventFilter(watched, event)


def keep_row_height(table: QTableView, height: int) -> None:
    """Keep the rows of a table as high as its text needs; ``height`` is in pixels at 100 %."""
    TextSized(table, height, table.verticalHeader().setDefaultSectionSize)
