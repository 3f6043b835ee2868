"""The keys of a search box: Esc clears it, Enter searches at once and goes to the table."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QTableView

from saltdesk.domain.base.query import LONGEST_TEXT
from saltdesk.ui.keys.widget_keys import ENTER, on_keys


class SearchKeys(QObject):
    """Handles the keys of ``edit``, which filters ``table``; Esc in an empty box stays with the window."""

    def __init__(self, edit: QLineEdit, table: QTableView, search: Callable[[], None]) -> None:
        super().__init__(edit)
        self._edit, self._table, self._search = edit, table, search
        edit.setMaxLength(LONGEST_TEXT)
        edit.installEventFilter(self)
        on_keys(edit, ENTER, self._go)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Clear the text on Esc, before any shortcut of the window takes the key."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self._edit.text():
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self._edit.clear()
                self._search()
                return True
        return super().eventFilter(watched, event)

    def _go(self) -> None:
        self._search()
        self._table.setFocus()
