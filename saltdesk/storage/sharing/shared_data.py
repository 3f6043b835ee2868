"""The shared data: a connection of each thread to one PostgreSQL database."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any, ClassVar

from peewee import PostgresqlDatabase

from saltdesk.storage import upgrade
from saltdesk.storage.recording.engine import Appended, Drained, Head
from saltdesk.storage.recording.trail_head import advance
from saltdesk.storage.sharing.server import Login, Server, connection_settings
from saltdesk.storage.sharing.translating import as_postgres

_APPEND = (
    "SELECT seq, hash, diffs, tables FROM trail.append"
    "(:at, :actor, :office, :act, :sentence, :area, :record, :reason)"
)

_COLUMNS = """
SELECT attname, attnotnull FROM pg_attribute
WHERE attrelid = ('saltdesk.' || ?)::regclass AND attnum > 0 AND NOT attisdropped
AND attname NOT IN ('bars', 'rowid') ORDER BY attnum"""
"""Columns that the local tables have, too."""


class _Stopping(threading.local):
    is_stopped: Callable[[], bool] | None = None


class Interrupted(Exception):
    """A statement was not sent, because the work it belongs to was stopped."""


class SharedData(PostgresqlDatabase):
    """The database of several offices, under the login of the person who works."""

    is_shared: ClassVar[bool] = True
    param = "?"

    def __init__(self, server: Server, login: Login | None) -> None:
        self._stopping = _Stopping()
        self._is_guarded: bool | None = None
        super().__init__(
            server.database, autoconnect=False, prefer_psycopg3=True, **connection_settings(server, login)
        )

    def execute_sql(self, sql: str, params: Any = None) -> Any:
        """Run a statement that is written with the marks and words of SQLite."""
        if self._stopping.is_stopped and self._stopping.is_stopped():
            raise Interrupted
        return super().execute_sql(as_postgres(sql), params)

    def begin(self, mode: str = "") -> None:
        """Begin a transaction; ``mode`` is what stands behind BEGIN."""
        self.execute_sql(f"BEGIN {mode}")

    def inserted(self, table: str, sql: str, values: Sequence[object]) -> int:
        """Run an INSERT with an id from the sequence of the table, and return the id.

        The row is not asked back: who registers a complaint about their own office does not see it.
        """
        (key,) = self.execute_sql(f"SELECT nextval('saltdesk.{table}_id_seq')").fetchone()
        opening, _, marks = sql.partition(") VALUES (")
        self.execute_sql(f"{opening}, id) VALUES ({marks[:-1]}, ?)", [*values, key])
        return int(key)

    def execute_many(self, sql: str, rows: Sequence[Sequence[object]]) -> None:
        """Run a statement once for each row of values."""
        self.connection().cursor().executemany(as_postgres(sql), rows)

    def taken_column(self, error: BaseException) -> str:
        """Return the first column of the unique index that a new row broke; empty for another error."""
        told = getattr(error.__cause__ or error.__context__, "diag", None)
        table, index = getattr(told, "table_name", None), getattr(told, "constraint_name", None)
        if getattr(told, "sqlstate", "") != "23505" or not table or not index:
            return ""
        found = self.execute_sql(
            "SELECT a.attname FROM pg_index i JOIN pg_attribute a "
            "ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0] WHERE i.indexrelid = ?::regclass",
            (f'saltdesk."{index}"',),
        ).fetchone()
        return str(found[0]) if found else ""

    def columns_of(self, table: str) -> list[tuple[str, bool]]:
        """Return the columns of a table in their order, and whether each must hold a value."""
        return [(name, required) for name, required in self.execute_sql(_COLUMNS, (table,)).fetchall()]

    @property
    def is_guarded(self) -> bool:
        """Return whether the database hides records from the login: from everybody but the keeper."""
        if self._is_guarded is None:
            (is_keeper,) = self.execute_sql("SELECT guard.is_keeper()").fetchone()
            self._is_guarded = not is_keeper
        return self._is_guarded

    def state(self) -> object:
        """Return None: only a query can tell whether anybody committed."""
        return None

    def newest(self) -> Head | None:
        """Return number and hash of the newest entry of the trail, or None if there is none."""
        number, digest = self.execute_sql("SELECT seq, hash FROM trail.head()").fetchone()
        return (number, digest) if number else None

    @contextmanager
    def acting(self) -> Iterator[None]:
        """Run the block in a transaction; others wait for its end before theirs begins."""
        with self.transaction("READ WRITE"):
            self.execute_sql("SELECT trail.begin_act()")
            yield

    @contextmanager
    def viewing(self) -> Iterator[None]:
        """Run the block in a transaction that sees one state of the data and cannot write."""
        with self.transaction("ISOLATION LEVEL REPEATABLE READ READ ONLY"):
            yield

    def stopped_by(self, is_stopped: Callable[[], bool]) -> None:
        """Send no more statements of this thread once ``is_stopped`` returns True."""
        self._stopping.is_stopped = is_stopped

    def close(self) -> bool:
        """Close the connection of this thread."""
        self._stopping.is_stopped = None
        return bool(super().close())

    def set_foreign_apart(self, at: datetime) -> None:
        """Do nothing: the database refuses a commit whose changes no entry tells."""

    def append(self, told: Mapping[str, Any]) -> Appended:
        """Append the entry of an act; the database takes actor, office and time from the login."""
        seq, digest, diffs, tables = self.execute_sql(_APPEND, dict(told)).fetchone()
        advance((seq, digest))
        return Appended(seq, digest, diffs.encode(), frozenset(tables))

    def drain(self) -> Drained:
        """Return what the outbox holds; it stays full, so that nothing can commit this transaction."""
        diffs, tables, count = self.execute_sql("SELECT diffs, tables, count FROM trail.pending()").fetchone()
        return Drained(diffs.encode(), frozenset(tables), count)

    def is_schema_ours(self) -> bool:
        """Return whether the shared schema is that of this program's version."""
        (version,) = self.execute_sql("SELECT version FROM house").fetchone()
        return bool(version == upgrade.SCHEMA_VERSION)

    @contextmanager
    def any_text(self) -> Iterator[None]:
        """Do nothing: the server holds no text that is no UTF-8."""
        yield

    def integrity_problems(self, *, quick: bool) -> list[str]:
        """Return nothing: the server checks its pages itself, and the administrator the rest."""
        return []

    def settle(self) -> None:
        """Do nothing: the server keeps its log."""
