"""A cable between program and server that a test can cut, block, or cut exactly when an act commits."""

from __future__ import annotations

import contextlib
import socket
import threading
from enum import Enum, auto
from pathlib import Path

from saltdesk.storage.sharing.server import Server
from tests import cluster


class Cut(Enum):
    """Where a COMMIT gets lost."""

    BEFORE_SERVER = auto()
    """The server hears that the connection is gone, and no COMMIT."""
    SILENTLY_BEFORE_SERVER = auto()
    """The server hears nothing at all, and still waits for the next statement."""
    AFTER_SERVER = auto()
    """The server commits; its answer gets lost."""


class Cable:
    """Forwards connections from a port of this machine to the socket of a cluster."""

    def __init__(self, folder: Path) -> None:
        self._target = str(folder / f".s.PGSQL.{cluster.PORT}")
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port = self._door.getsockname()[1]
        self._pairs: list[tuple[socket.socket, socket.socket]] = []
        self._flows = threading.Event()
        self._flows.set()
        self.cut_commit: Cut | None = None
        """Where the next COMMIT gets lost; none after that."""
        self.is_pulled = False
        threading.Thread(target=self._accept, daemon=True).start()

    def server(self, name: str) -> Server:
        """The place of a database behind the cable."""
        return Server("127.0.0.1", self.port, name, cluster.OWNER)

    def pull(self) -> None:
        """End every connection and refuse new ones, until ``plug``."""
        self.is_pulled = True
        self.cut()

    def plug(self) -> None:
        self.is_pulled = False

    def cut(self) -> None:
        """End every connection."""
        while self._pairs:
            for end in self._pairs.pop():
                _close(end)

    def block(self) -> None:
        """Carry nothing any more, without a word to either side."""
        self._flows.clear()

    def free(self) -> None:
        self._flows.set()

    def end(self) -> None:
        self.free()
        _close(self._door)
        self.cut()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                near, _ = self._door.accept()
                if self.is_pulled:
                    _close(near)
                    continue
                far = socket.socket(socket.AF_UNIX)
                try:
                    far.connect(self._target)
                except OSError:
                    _close(near)
                    continue
                self._pairs.append((near, far))
                threading.Thread(target=self._carry, args=(near, far, True), daemon=True).start()
                threading.Thread(target=self._carry, args=(far, near, False), daemon=True).start()

    def _carry(self, source: socket.socket, target: socket.socket, is_up: bool) -> None:
        with contextlib.suppress(OSError):
            while piece := source.recv(65536):
                self._flows.wait()
                where = self.cut_commit if is_up and b"COMMIT" in piece else None
                if where is not None:
                    self.cut_commit = None
                    self._lose(where, source, target, piece)
                    return
                target.sendall(piece)
        _close(source)
        _close(target)

    def _lose(self, where: Cut, near: socket.socket, far: socket.socket, piece: bytes) -> None:
        self._pairs.remove((near, far))
        if where is Cut.AFTER_SERVER:
            # A copy of the socket reads the answer here, before the other thread can forward it.
            _close(near)
            far.sendall(piece)
            return
        _close(near)
        if where is Cut.BEFORE_SERVER:
            _close(far)
        else:
            self._pairs.append((near, far))


def _close(end: socket.socket) -> None:
    with contextlib.suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
    end.close()
