"""F1 opens the manual at the page about what a person is at: beside the main window, or over a dialog."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.keys.everywhere_key import EverywhereKey
from saltdesk.ui.window.office_window import OfficeWindow

if TYPE_CHECKING:
    from saltdesk.ui.window.manual_dialog import ManualDialog

KEYS = ("F1", "Shift+F1")
"""The second one also where the first explains a date, a number or a field."""

_ROOMS = "saltdesk.ui."


class ManualKey(QObject):
    """Opens the manual of a window."""

    def __init__(self, window: OfficeWindow) -> None:
        super().__init__(window)
        self._window = window
        self._beside: ManualDialog | None = None
        for key in KEYS:
            EverywhereKey(key, self.show, window)

    def give_keys(self, action: QAction) -> None:
        """Give the keys to the action of the menu."""
        action.setShortcuts([QKeySequence(key) for key in KEYS])

    def show(self) -> None:
        """Show the page about what has the focus; the manual beside the main window stays open."""
        # A start has no need of the manual.
        from saltdesk.services.house.manual import page_for
        from saltdesk.ui.window.manual_dialog import ManualDialog

        about = QApplication.focusWidget()
        page = page_for(rooms_around(about))
        over = QApplication.activeModalWidget()
        if isinstance(over, ManualDialog):
            return
        if over is not None:
            show_dialog(ManualDialog(self._window.context, page, over))
            return
        if self._beside is None or not isValid(self._beside):
            self._beside = ManualDialog(self._window.context, page, self._window)
            self._beside.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        elif not self._beside.isActiveWindow():
            self._beside.open_page(page)
        self._beside.show()
        self._beside.raise_()
        self._beside.activateWindow()


def rooms_around(widget: QWidget | None) -> Iterator[str]:
    """Yield the rooms of a widget and of all around it, the nearest first."""
    while widget is not None:
        module = type(widget).__module__
        if module.startswith(_ROOMS):
            yield module.removeprefix(_ROOMS)
        widget = widget.parentWidget()
