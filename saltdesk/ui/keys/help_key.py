"""Handles F1 inside one part of a window before the window's own F1."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class HelpKey(QObject):
    """Calls ``explain`` when F1 is pressed while the focus is in ``part``."""

    def __init__(self, part: QWidget, explain: Callable[[], None]) -> None:
        super().__init__(part)
        self._explain = explain
        part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept F1 before it becomes a window shortcut, then call ``explain``."""
        if isinstance(event, QKeyEvent) and _is_help(event):
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self._explain()
                return True
        return super().eventFilter(watched, event)


def _is_help(event: QKeyEvent) -> bool:
    """Return whether F1 alone is pressed; with Shift it opens the manual everywhere."""
    return event.key() == Qt.Key.Key_F1 and event.modifiers() == Qt.KeyboardModifier.NoModifier
