"""The driver's connection as we use it: it waits for no answer forever, and its errors tell no values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import psycopg

PATIENCE = 75.0
"""Seconds without an answer after which a connection counts as lost; the server ends statements earlier."""

_TELLS_VALUES = ("22", "23")
"""Classes of errors whose message may quote a value."""


class QuietCursor(psycopg.Cursor[Any]):
    """A cursor whose errors name constraint and SQLSTATE, but neither values nor details."""

    def execute(self, *args: Any, **options: Any) -> QuietCursor:
        """Run a statement."""
        try:
            super().execute(*args, **options)
        except psycopg.Error as error:
            silence(error)
            raise
        return self

    def executemany(self, *args: Any, **options: Any) -> None:
        """Run a statement once for each row."""
        try:
            super().executemany(*args, **options)
        except psycopg.Error as error:
            silence(error)
            raise


def silence(error: psycopg.Error) -> None:
    """Take out of an error's text what may tell of records: DETAIL, CONTEXT, and values in the message."""
    told = error.diag
    if told.sqlstate:
        place = ".".join(name for name in (told.table_name, told.column_name or told.constraint_name) if name)
        said = place if told.sqlstate.startswith(_TELLS_VALUES) else told.message_primary
        error.args = (f"{told.sqlstate} {type(error).__name__}: {said}",)


class PatientConnection(psycopg.Connection[Any]):
    """A connection that gives up a server that does not answer, such as behind a cable that was pulled."""

    patience = PATIENCE
    made_with: Mapping[str, Any]
    """The settings it was made with; those of another login are another mapping."""

    def wait(self, gen: Any, interval: float = 0.1, timeout: float | None = None) -> Any:
        """Wait for the server; raise OperationalError and close where it stays silent."""
        try:
            return super().wait(gen, interval, self.patience if timeout is None else timeout)
        except psycopg.OperationalError as error:
            # The server said nothing, and the connection does not know that it is dead.
            if timeout is None and not error.diag.sqlstate and not self.closed:
                self.pgconn.finish()
            raise


def connect(settings: Mapping[str, Any]) -> PatientConnection:
    """Return a connection in which each statement outside a transaction stands alone."""
    made = PatientConnection.connect(**settings, autocommit=True, cursor_factory=QuietCursor)
    made.made_with = settings
    return made
