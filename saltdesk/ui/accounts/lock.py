"""The lock: covers every window of the program until the password is given; drafts are kept first."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from saltdesk.ledgers.base.palette import colours
from saltdesk.services.access.opened import forget_copies
from saltdesk.services.desk import parameters
from saltdesk.services.desk.desk import Desk
from saltdesk.ui.frame.input_method import commit_input

if TYPE_CHECKING:
    from saltdesk.ui.accounts.lock_dialog import LockDialog

_ACTIVITY = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    )
)
_MINUTE = 60_000


class Curtain(QWidget):
    """Hides one window: a plain area over all of it that grows with it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("curtain")
        self.setAutoFillBackground(True)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window, and stay above what appears in it."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.ChildAdded, QEvent.Type.LayoutRequest):
            window = self.parentWidget()
            if window is not None:
                self.setGeometry(window.rect())
                self.raise_()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the plain area."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(colours().cover_ground))
        painter.end()


class Lock(QObject):
    """Locks the window on wish, and after the minutes without input that the office set.

    ``keep`` saves what is typed as drafts, ``other`` begins a change of person, ``leave`` ends the program.
    """

    def __init__(
        self,
        desk: Desk,
        window: QWidget,
        keep: Callable[[], object],
        other: Callable[[], object],
        leave: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._keep, self._other, self._leave = keep, other, leave
        self._curtains: list[Curtain] = []
        self.dialog: LockDialog | None = None
        self.login = ""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.lock)

    @property
    def is_on(self) -> bool:
        """Return whether the window is locked."""
        return self.dialog is not None

    def watch(self, login: str) -> None:
        """Lock after a time without input from now on; ``login`` is who can unlock."""
        if not self.login:
            program = QApplication.instance()
            if isinstance(program, QApplication):
                program.focusWindowChanged.connect(self._listen_to)
            # Keys that an input method takes reach no window; what it composes moves the cursor.
            QGuiApplication.inputMethod().cursorRectangleChanged.connect(self._note_input)
            self._listen_to(self._window.windowHandle())
        self.login = login
        self._start()

    def _listen_to(self, window: QWindow | None) -> None:
        """Listen to a window of the program; a filter for every event of every widget would cost too much."""
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def _start(self) -> None:
        self._timer.start(parameters.number("idle_minutes") * _MINUTE)

    def _note_input(self) -> None:
        if not self.is_on and self._timer.isActive():
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count the time without input from the last key or movement on; cover what appears while locked."""
        kind = event.type()
        if kind in _ACTIVITY:
            self._note_input()
        elif kind is QEvent.Type.Show and self.is_on and isinstance(watched, QWidget):
            self._cover(watched)
        return False

    def lock(self) -> None:
        """Keep drafts, cover all windows and ask for the password; nothing if nobody signed in."""
        if self.is_on or not self.login:
            return
        from saltdesk.ui.accounts.lock_dialog import LockDialog  # a start shows none

        commit_input()
        self._keep()
        self._close_popups()
        QGuiApplication.clipboard().clear()
        forget_copies(self._desk.store.folder)
        self.dialog = dialog = LockDialog(self._desk, self.login, self._window)
        program = QApplication.instance()
        if program is not None:
            program.installEventFilter(self)
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                self._cover(window)
        dialog.accepted.connect(self._unlock)
        dialog.wants_other.connect(self._other)
        dialog.wants_quit.connect(self._leave)
        dialog.show()

    def _close_popups(self) -> None:
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()

    def _cover(self, window: QWidget) -> None:
        is_ours = window.isWindow() and window is not self.dialog and window.windowType() not in _PASSING
        if is_ours and not any(curtain.parentWidget() is window for curtain in self._curtains):
            self._curtains.append(Curtain(window))

    def _unlock(self) -> None:
        program = QApplication.instance()
        if program is not None:
            program.removeEventFilter(self)
        for curtain in self._curtains:
            curtain.hide()
            curtain.deleteLater()
        self._curtains.clear()
        dialog, self.dialog = self.dialog, None
        if dialog:
            dialog.deleteLater()
        self._start()

    def release(self, login: str) -> None:
        """End the lock for the person who signed in, after what the former one had open was closed."""
        for window in QApplication.topLevelWidgets():
            is_other = window is not self._window and window is not self.dialog
            if is_other and window.isVisible() and window.parentWidget() is not self.dialog:
                window.close()
        self.login = login
        self._unlock()


_PASSING = (Qt.WindowType.ToolTip, Qt.WindowType.Popup, Qt.WindowType.SplashScreen)
