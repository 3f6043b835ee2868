"""A field for longer text that asks for little room and takes what is left."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_LINES = 3
_FRAME = 12


class NoteEdit(QPlainTextEdit):
    """Three lines high unless there is more room; Tab goes on to the next field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)

    def sizeHint(self) -> QSize:
        """The room of three lines."""
        return QSize(super().sizeHint().width(), _LINES * self.fontMetrics().lineSpacing() + _FRAME)

    def minimumSizeHint(self) -> QSize:
        """The same: it never gets smaller."""
        return QSize(120, self.sizeHint().height())
