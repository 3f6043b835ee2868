"""Allows one window per data folder: the first holds a lock, a second asks it to come to the front."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, QThread

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

LOCK = "saltdesk.lock"
_PATIENCE = 3000
"""Milliseconds a second start waits for the first to answer, which may be busy."""

_STARTING, _AGAIN = 1500, 50
"""Milliseconds in which a program that starts begins to listen, and between two attempts to reach it."""

_HEARD = b"\n"
"""What the first program answers."""


class Instance(QObject):
    """Lock that allows one window per data folder; the store also claims the data for its process."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = QLockFile(str(folder / LOCK))
        # The lock never goes stale by age, because the window stays open for days.
        self._lock.setStaleLockTime(0)
        self._folder = folder
        self._server: QLocalServer | None = None

    @cached_property
    def _name(self) -> str:
        """Return the name of the server."""
        import hashlib  # loads OpenSSL, after the sign-in is shown

        digest = hashlib.sha256(str(self._folder.resolve()).encode()).hexdigest()[:16]
        return f"saltdesk-{digest}"

    def claim(self) -> bool:
        """Return whether this is the only program on the folder; True if the folder cannot hold a lock."""
        if self._lock.tryLock(0):
            return True
        return self._lock.error() is not QLockFile.LockError.LockFailedError

    def listen(self, hear: Callable[[str], None]) -> None:
        """Call ``hear`` whenever a second start asks, with the backup that it wants shown, or nothing."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(lambda: self._answer(hear))
        self._server.listen(self._name)

    def call_first(self, backup: Path | None = None) -> bool:
        """Ask the program that holds the folder to come to the front, and to show a backup.

        Return False if it does not answer.
        """
        socket = self._connected()
        if socket is None:
            return False
        socket.write(f"{backup.resolve() if backup else ''}\n".encode())
        # The system connects and takes the line for a program that hangs, too.
        is_heard = socket.waitForReadyRead(_PATIENCE)
        socket.disconnectFromServer()
        return bool(is_heard)

    def _connected(self) -> QLocalSocket | None:
        """Return a connection to the first program, or None if there is none.

        A program that just starts, as after a second double click, does not listen yet.
        """
        from PySide6.QtNetwork import QLocalSocket

        starting, socket = QDeadlineTimer(_STARTING), QLocalSocket(self)
        while True:
            socket.connectToServer(self._name)
            if socket.waitForConnected(_PATIENCE):
                return socket
            if starting.hasExpired():
                return None
            QThread.msleep(_AGAIN)

    def release(self) -> None:
        """Release the lock on the folder."""
        if self._server:
            self._server.close()
        self._lock.unlock()

    def _answer(self, hear: Callable[[str], None]) -> None:
        socket = self._server.nextPendingConnection() if self._server else None
        if socket:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(partial(_read, socket, hear))
            # The line may have come with the connection.
            _read(socket, hear)


def _read(socket: QLocalSocket, hear: Callable[[str], None]) -> None:
    """Answer the line of a second start, which leaves then, and pass it on."""
    if socket.canReadLine():
        line = bytes(socket.readLine().data()).decode().strip()
        socket.write(_HEARD)
        socket.flush()
        hear(line)
