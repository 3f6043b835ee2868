"""The input method of this desktop while the program runs: connects fcitx 4, and notices late starts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QGuiApplication

from saltdesk.ui.input.fcitx_connection import FcitxConnection
from saltdesk.ui.input.fcitx_keys import FcitxKeys
from saltdesk.ui.input.input_way import InputState, InputWay
from saltdesk.ui.input.session_bus import PORTAL, owner_changes

PATIENCE_MILLISECONDS = 3000
"""Milliseconds that an input method has to answer before the person is told."""


class DesktopInput(QObject):
    """Keeps ``state`` true; use it only where Qt itself found no input method at the start.

    ``names`` are those of fcitx 4. ``commit`` ends a composition and keeps its text; it is called when
    fcitx is gone.
    """

    def __init__(
        self,
        application: QGuiApplication,
        state: InputState,
        names: Sequence[str],
        commit: Callable[[], None],
        bus: QDBusConnection | None = None,
    ) -> None:
        super().__init__(application)
        bus = bus or QDBusConnection.sessionBus()
        self._state = state
        self._connection = FcitxConnection(bus, names, self)
        self.keys = FcitxKeys(application, self._connection)
        self._connection.connected.connect(partial(state.change, InputWay.FCITX))
        self._connection.lost.connect(commit)
        self._connection.lost.connect(self._wait)
        owner_changes(PORTAL, self, "wait_for_late").start(bus)
        application.aboutToQuit.connect(self.close)
        if state.way is InputWay.FCITX:
            self._wait()

    def close(self) -> None:
        """Give the input context back to fcitx; keys go to the fields alone from now on."""
        self._connection.close()

    @Slot(str, str, str)
    def wait_for_late(self, _name: str, _old: str, new: str) -> None:
        """Notice an input method that only Qt could connect, when the program starts."""
        # fcitx5 offers both ways, and the one of fcitx 4 needs no new start.
        if new:
            self._settle_later(InputWay.LATE)

    def _wait(self) -> None:
        self._settle_later(InputWay.SILENT)

    def _settle_later(self, way: InputWay) -> None:
        QTimer.singleShot(PATIENCE_MILLISECONDS, self, partial(self._settle, way))

    def _settle(self, way: InputWay) -> None:
        if self._connection.context is None:
            self._state.change(way)
