"""遮盖屏幕: covers every name, phone number and text with bars while somebody stands behind the clerk."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QStatusBar,
    QTextEdit,
    QWidget,
)

from saltdesk.ledgers.base.palette import colours
from saltdesk.ui.keys.everywhere_key import EverywhereKey

COVER_KEY = "F9"
_RIM = 6
_LONGEST_BAR = 220
_STATIC_KINDS = {"hint", "section", "element", "element-missing", "message-note"}
_TEXTS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractItemView)

TELLS = "tells"
"""Property of a custom-painted widget that shows entered data."""


class ScreenCover(QObject):
    """Draws bars over the content of all windows until it is switched off; no data changes.

    It listens to the program's events only while the screen is covered.
    """

    toggled = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_on = False
        EverywhereKey(COVER_KEY, self.toggle, parent)

    def toggle(self) -> None:
        """Switch the cover on or off."""
        self.is_on = not self.is_on
        program = QApplication.instance()
        if program is None:
            return
        if self.is_on:
            program.installEventFilter(self)
        else:
            program.removeEventFilter(self)
        for widget in QApplication.allWidgets():
            QWidget.update(widget)  # Views have overloads with this name.
        self.toggled.emit(self.is_on)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Paint bars instead of text, and suppress all tool tips."""
        kind = event.type()
        if kind is QEvent.Type.ToolTip:
            return True
        if kind is not QEvent.Type.Paint or not isinstance(watched, QWidget):
            return False
        if not tells_something(watched):
            return False
        _paint_bars(watched)
        return True


def tells_something(widget: QWidget) -> bool:
    """Return whether a widget shows entered data rather than the form's own text."""
    if isinstance(widget, QLabel):
        return _is_value(widget)
    if isinstance(widget, QComboBox):
        return True
    if isinstance(widget, QAbstractScrollArea):
        return False  # Its viewport shows the content.
    parent = widget.parentWidget()
    if isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget:
        return isinstance(parent, _TEXTS) or bool(parent.property(TELLS))
    return isinstance(widget, _TEXTS) and not isinstance(parent, QSpinBox)


def _is_value(label: QLabel) -> bool:
    if not label.text() and label.pixmap().isNull():
        return False
    if label.buddy() is not None or label.property("kind") in _STATIC_KINDS:
        return False
    is_bar = isinstance(label.parentWidget(), QStatusBar)
    return not is_bar and not label.objectName().endswith(("_caption", "counters_label"))


def _paint_bars(widget: QWidget) -> None:
    painter = QPainter(widget)
    painter.fillRect(widget.rect(), QColor(colours().cover_ground))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours().cover))
    line = max(widget.fontMetrics().lineSpacing(), 1)
    room = widget.rect().adjusted(_RIM, 0, -_RIM, 0)
    lines = max(1, (widget.height() - _RIM) // (2 * line)) if widget.height() > 2 * line else 1
    step = widget.height() / lines
    for number in range(lines):
        middle = int(step * (number + 0.5))
        painter.drawRoundedRect(
            QRect(room.left(), middle - line // 4, min(room.width(), _LONGEST_BAR), line // 2), 2, 2
        )
    painter.end()
