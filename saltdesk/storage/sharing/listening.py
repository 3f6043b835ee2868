"""A thread that hears of the acts of others, on a connection of its own."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from threading import Event, Thread
from typing import Final

import psycopg

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.storage.recording.engine import News
from saltdesk.storage.sharing.patient import PatientConnection
from saltdesk.storage.sharing.who_acts import LONG_OF_OTHERS, briefly_told_of

CHANNEL: Final = "saltdesk"

_LOOK_EVERY = 10.0
"""Seconds between two looks at the head of the trail: the line may be dead, or bring no notifications."""

_SPELL = 0.25
"""Seconds of one wait for notifications; the end waits no longer."""

_BUSY_EVERY = 2.5
"""Seconds between two looks who holds the lock of the acts."""

_PATIENCE = 5.0
"""Seconds without an answer after which the line counts as dead."""

_PAUSES = (0.3, 1.0, 2.0, 4.0)
"""Seconds before each new attempt to connect; the last one for all further attempts."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Told:
    """Whom a listener calls, in its own thread.

    ``heard`` for each act of others; ``link`` with whether the server can be reached, when that changes (at
    the start it counts as reached); ``busy`` with who keeps others from saving for long, and with an empty
    text when that ends.
    """

    heard: Callable[[News], None]
    link: Callable[[bool], None]
    busy: Callable[[str], None]


class Listener(Thread):
    """Listens, and tells what it hears."""

    def __init__(
        self,
        connected: Callable[[], AbstractContextManager[PatientConnection]],
        is_own: Callable[[str], bool],
        told: Told,
    ) -> None:
        super().__init__(name="saltdesk-listener", daemon=True)
        self._connected, self._is_own = connected, is_own
        self._told = told
        self._busy = ""
        self._ending = Event()
        self._is_reached = True
        self._seen: int | None = None

    def end(self) -> None:
        """Stop listening; nothing more is told."""
        self._ending.set()
        self.join(2 * _SPELL)

    def run(self) -> None:
        """Listen until the end; connect again whenever the connection breaks."""
        failures = 0
        while not self._ending.is_set():
            try:
                with self._connected() as connection:
                    connection.patience = _PATIENCE
                    # Relatives of PostgreSQL without notifications are looked at every ten seconds.
                    with suppress(psycopg.NotSupportedError, psycopg.ProgrammingError):
                        connection.execute(f"LISTEN {CHANNEL}")
                    failures = 0
                    self._attend(connection)
            except (psycopg.Error, EnvironmentProblem) as error:
                logger.info("not connected: %s", type(error).__name__)
                self._tell(is_reached=False)
                self._ending.wait(_PAUSES[min(failures, len(_PAUSES) - 1)])
                failures += 1

    def _attend(self, connection: PatientConnection) -> None:
        while not self._ending.is_set():
            self._compare_head(connection)
            self._tell(is_reached=True)
            waited = 0.0
            while waited < _LOOK_EVERY and not self._ending.is_set():
                # In short spells, so that the end does not have to wait.
                for notice in connection.notifies(timeout=_SPELL):
                    self._hear(notice.payload)
                waited += _SPELL
                if not waited % _BUSY_EVERY:
                    self._look_who_acts(connection)

    def _look_who_acts(self, connection: PatientConnection) -> None:
        row = connection.execute(LONG_OF_OTHERS).fetchone()
        told = briefly_told_of(*row) if row else ""
        if told != self._busy and not self._ending.is_set():
            self._busy = told
            self._told.busy(told)

    def _compare_head(self, connection: PatientConnection) -> None:
        """Tell of what was missed while there was no connection, or no notification.

        After a loss something is always told: what a window could not read meanwhile, it then reads.
        """
        row = connection.execute("SELECT seq FROM trail.head()").fetchone()
        newest = int(row[0]) if row else 0
        is_ahead = self._seen is not None and newest > self._seen
        self._seen = newest
        if (is_ahead or not self._is_reached) and not self._ending.is_set():
            self._told.heard(News(newest))

    def _hear(self, payload: str) -> None:
        """Tell of one act; the payload is ``SEQ AREA TABLES TRANSACTION`` (``trail.append``)."""
        seq, area, tables, act = payload.split(" ")
        self._seen = max(self._seen or 0, int(seq))
        if not self._is_own(act) and not self._ending.is_set():
            self._told.heard(News(int(seq), area, () if tables == "-" else tuple(tables.split(","))))

    def _tell(self, *, is_reached: bool) -> None:
        if is_reached != self._is_reached and not self._ending.is_set():
            self._is_reached = is_reached
            self._told.link(is_reached)
