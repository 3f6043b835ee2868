"""Qt's Fusion style, changed: the wheel never changes a value, and a line never holds a line break.

Fields of several lines grow with the text, no field takes a dragged file, and keys press buttons at once.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProxyStyle,
)

from saltdesk.domain.base.one_line import one_line
from saltdesk.ui.looks.button_press import PressGuard
from saltdesk.ui.looks.text_size import scale_heights

_IS_ONE_LINE = "is_one_line"


class OfficeStyle(QProxyStyle):
    """Fusion style in which list boxes and number fields pass the wheel to the page around them.

    Every field of one line turns pasted breaks and tabs into spaces.
    """

    def __init__(self) -> None:
        super().__init__("Fusion")
        self._guard = _WheelGuard(self)
        self._press_guard = PressGuard(self)
        self._file_guard = _FileGuard(self)

    def polish(self, target: object) -> object:  # type: ignore[override]  # three overloads behind one name
        """Polish a widget, palette or application."""
        if isinstance(target, QLineEdit | QPlainTextEdit):
            target.installEventFilter(self._file_guard)
            if isinstance(target, QPlainTextEdit):
                # Files are dragged over the area of the text, and passed on to the field with its border.
                target.viewport().installEventFilter(self._file_guard)
        if isinstance(target, QAbstractButton):
            target.installEventFilter(self._press_guard)
        elif isinstance(target, QComboBox | QAbstractSpinBox):
            target.installEventFilter(self._guard)
        elif isinstance(target, QLineEdit) and not target.property(_IS_ONE_LINE):
            target.setProperty(_IS_ONE_LINE, True)
            target.textEdited.connect(partial(_keep_one_line, target))
        elif isinstance(target, QPlainTextEdit):
            scale_heights(target)
        return super().polish(target)  # type: ignore[call-overload]


def _keep_one_line(field: QLineEdit, text: str) -> None:
    """Replace pasted text by one line; the cursor stays behind it."""
    line = one_line(text)
    if line != text:
        behind = len(one_line(text[field.cursorPosition() :]))
        field.selectAll()
        field.insert(line)
        field.setCursorPosition(max(0, len(line) - behind))


class _FileGuard(QObject):
    """Lets files that are dragged over a text pass to the page: their path is no text of a record."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Ignore files, so that Qt asks the widgets around the text."""
        if isinstance(event, QDragEnterEvent) and event.mimeData().hasUrls():
            event.ignore()
            return True
        return False


class _WheelGuard(QObject):
    """Passes wheel events to the parent of the watched widget."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Consume the wheel event and send it to the parent."""
        if event.type() is QEvent.Type.Wheel:
            event.ignore()
            return True
        return False
