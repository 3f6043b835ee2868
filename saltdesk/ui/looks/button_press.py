"""Keys press buttons at once: Qt waits a tenth of a second, and what is typed meanwhile is lost."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QShortcutEvent
from PySide6.QtWidgets import QAbstractButton


def press(button: QAbstractButton) -> None:
    """Press a button for its key; a disabled one stays as it is, one that can be checked gets the focus."""
    if button.isEnabled() and button.isCheckable() and button.focusPolicy() & Qt.FocusPolicy.ClickFocus:
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)
    button.click()


class PressGuard(QObject):
    """Presses the watched button when its key or the letter in its text is pressed."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Press the button, unless several have this key: then Qt moves the focus from one to the next."""
        # The class of an event is known; its type would be made for each event of each button.
        if not isinstance(event, QShortcutEvent) or not isinstance(watched, QAbstractButton):
            return False
        if event.isAmbiguous():
            return False
        press(watched)
        return True
