"""Keys that work in every dialog of a window: a modal one blocks the shortcuts of the window below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget


class EverywhereKey(QObject):
    """Calls ``pressed`` when a key is pressed in any modal dialog over ``owner``."""

    def __init__(self, key: str, pressed: Callable[[], object], owner: QObject) -> None:
        super().__init__(owner)
        self._key, self._pressed = key, pressed
        self._mark = f"reached_by_{key}"
        program = QApplication.instance()
        if isinstance(program, QApplication):
            program.focusWindowChanged.connect(self._reach_dialog)

    def _reach_dialog(self, *_: object) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None and self._is_over_owner(dialog) and not dialog.property(self._mark):
            dialog.setProperty(self._mark, True)
            QShortcut(QKeySequence(self._key), dialog, self._pressed)

    def _is_over_owner(self, dialog: QWidget) -> bool:
        above = dialog.parentWidget()
        while above is not None and above is not self.parent():
            above = above.parentWidget()
        return above is not None
