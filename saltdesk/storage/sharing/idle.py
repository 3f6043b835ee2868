"""Connections that no thread uses at present, kept for the next job of a worker."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Any

from psycopg.pq import TransactionStatus

from saltdesk.storage.sharing.patient import PatientConnection


class IdleConnections:
    """Keeps at most ``most`` connections; after ``end`` none."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._kept: list[PatientConnection] = []

    def take(self, settings: Mapping[str, Any]) -> PatientConnection | None:
        """Return a connection made with these very settings that seems sound, or None.

        Whether it still is, its first statement tells. Those of a former login are closed.
        """
        with self._lock:
            while self._kept:
                found = self._kept.pop()
                if not found.closed and found.made_with is settings:
                    return found
                found.close()
        return None

    def keep(self, connection: PatientConnection) -> bool:
        """Keep a connection that is sound and in no transaction; return False where it is to be closed."""
        is_sound = connection.info.transaction_status is TransactionStatus.IDLE
        with self._lock:
            if not is_sound or len(self._kept) >= self._most:
                return False
            self._kept.append(connection)
        return True

    def end(self) -> None:
        """Close what is kept, and keep nothing any more."""
        with self._lock:
            self._most = 0
            for connection in self._kept:
                connection.close()
            self._kept.clear()
