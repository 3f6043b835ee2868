"""All connections of the shared data: those that threads use, and those kept for the next job of a worker."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final

import psycopg
from psycopg.pq import TransactionStatus

from saltdesk.storage.sharing.patient import PatientConnection, connect

_LAST_STATEMENT: Final = 1.0
"""Seconds the end waits for the statement that runs on a connection."""


class Connections:
    """Makes connections and keeps at most ``most`` that nobody uses.

    After ``end`` none is open, whichever thread made it, and none is made any more.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._open: set[PatientConnection] = set()
        self._kept: list[PatientConnection] = []
        self._is_ended = False

    def take(self, settings: Mapping[str, Any]) -> PatientConnection | None:
        """Return a kept connection made with these very settings that seems sound, or None.

        Whether it still is, its first statement tells. Those of a former login are closed.
        """
        while found := self._next_kept():
            if not found.closed and found.made_with is settings:
                return found
            self.close(found)
        return None

    def _next_kept(self) -> PatientConnection | None:
        with self._lock:
            return self._kept.pop() if self._kept else None

    def made(self, settings: Mapping[str, Any]) -> PatientConnection:
        """Return a new connection.

        Raises:
            OperationalError: the server cannot be reached, or the data was closed.
        """
        self._refuse_ended()
        made = connect(settings)
        with self._lock:
            self._open.add(made)
        try:
            self._refuse_ended()
        except BaseException:
            self.close(made)
            raise
        return made

    def _refuse_ended(self) -> None:
        if self._is_ended:
            raise psycopg.OperationalError("the connection is closed")

    @contextmanager
    def lent(self, settings: Mapping[str, Any]) -> Iterator[PatientConnection]:
        """Yield a new connection for the block."""
        made = self.made(settings)
        try:
            yield made
        finally:
            self.close(made)

    def give_back(self, connection: PatientConnection) -> None:
        """Keep a connection that is sound and in no transaction; close any other."""
        is_sound = connection.info.transaction_status is TransactionStatus.IDLE
        with self._lock:
            if is_sound and not self._is_ended and len(self._kept) < self._most:
                self._kept.append(connection)
                return
        self.close(connection)

    def close(self, connection: PatientConnection) -> None:
        """Close a connection."""
        with self._lock:
            self._open.discard(connection)
        connection.close()

    def end(self) -> None:
        """Close all connections, and make none any more."""
        with self._lock:
            self._is_ended = True
            left, self._open = self._open, set()
            self._kept.clear()
        for connection in left:
            # One whose statement does not end is closed by its thread, which gives it back.
            if connection.lock.acquire(timeout=_LAST_STATEMENT):
                try:
                    connection.close()
                finally:
                    connection.lock.release()
