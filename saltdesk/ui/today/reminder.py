"""The reminder at the start of a working day, as a message of the desktop's tray; it can be switched off."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from saltdesk.domain.today.groups import scope_called
from saltdesk.settings import REMINDED, REMINDER, REMINDER_OFF, Settings
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.prompts import TITLE
from saltdesk.ui.frame.tasks import Progress
from saltdesk.ui.looks.icons import icon

_SIZE = 64
"""Pixels of the picture in the tray."""

_MINUTE = 60_000


class Tray:
    """The icon in the tray of the desktop; it appears with the first message."""

    def __init__(self, window: QWidget, clicked: Callable[[], object]) -> None:
        self._window, self._clicked = window, clicked
        self._icon: QSystemTrayIcon | None = None
        self._picture = QIcon()

    def is_there(self) -> bool:
        """Return whether the desktop has a tray that shows messages."""
        return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()

    def say(self, sentence: str) -> None:
        """Show a message; a click on it calls ``clicked``."""
        if self._icon is None:
            # The tray asks for pictures of fixed sizes, which a drawn icon does not have.
            self._picture = QIcon(icon("calendar", "accent").pixmap(_SIZE, _SIZE))
            self._icon = QSystemTrayIcon(self._picture, self._window)
            self._icon.setToolTip(TITLE)
            self._icon.messageClicked.connect(self._clicked)
            self._icon.activated.connect(lambda _reason: self._clicked())
            self._icon.show()
        self._icon.showMessage("今日", sentence, self._picture)


class Reminder(QObject):
    """Looks once a minute whether it is time; the worker reads what the message says."""

    def __init__(self, context: TabContext, settings: Settings, tray: Tray, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._settings, self._tray = context, settings, tray
        self._is_reading = False
        self._timer = QTimer(self, interval=_MINUTE)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look now, and then once a minute, if the desktop can show messages."""
        if self._tray.is_there():
            self._timer.start()
            self.look()

    def look(self) -> None:
        """Remind the person at the desk if it is time and they want it."""
        desk = self._context.desk
        if self._is_reading or self._settings.get(REMINDER) == REMINDER_OFF:
            return
        self._is_reading = True
        last, scope = self._settings.get(REMINDED), scope_called(self._context.scope_last(), desk.actor)

        def work(_progress: Progress) -> tuple[str, str] | None:
            # Imported here, because the words of all lines take longer than the window may wait.
            from saltdesk.services.today.reminding import is_reminder_due, read_reminder, reminded

            return (reminded(desk), read_reminder(desk, scope)) if is_reminder_due(desk, last) else None

        self._context.tasks.run("上班提醒", work, self._remind, is_quiet=True)

    def _remind(self, found: tuple[str, str] | None) -> None:
        self._is_reading = False
        if found is None:
            return
        reminded, sentence = found
        self._settings.set(REMINDED, reminded)
        if sentence:
            self._tray.say(sentence)
