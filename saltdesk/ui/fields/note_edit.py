"""A field for longer text that needs little height and grows if there is room."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_LINES = 3
_FRAME = 12


class NoteEdit(QPlainTextEdit):
    """At least three lines high; Tab moves to the next field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)

    def sizeHint(self) -> QSize:
        """Return the size of three lines."""
        return QSize(super().sizeHint().width(), _LINES * self.fontMetrics().lineSpacing() + _FRAME)

    def minimumSizeHint(self) -> QSize:
        """Return the same size, so that the field never shrinks."""
        return QSize(120, self.sizeHint().height())
