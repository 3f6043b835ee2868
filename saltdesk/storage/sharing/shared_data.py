"""The shared data: a connection of each thread to one PostgreSQL database."""

from __future__ import annotations

import json
import re
import threading
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from time import monotonic
from typing import Any, ClassVar

import psycopg
from peewee import (  # type: ignore[attr-defined]  # the stubs lack the wrapper
    DataError,
    IntegrityError,
    InterfaceError,
    OperationalError,
    PostgresqlDatabase,
    Query,
    __exception_wrapper__,
)

from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.sharing.address import Server
from saltdesk.storage.base.server_failures import IS_BUSY, state_of
from saltdesk.storage.recording.engine import Appended, Drained, Head, News
from saltdesk.storage.recording.trail_head import advance
from saltdesk.storage.sharing.connections import Connections
from saltdesk.storage.sharing.driver import driver
from saltdesk.storage.sharing.fitness import refuse_unfit
from saltdesk.storage.sharing.listening import Listener, Told
from saltdesk.storage.sharing.outcome import Commit, LostCommits
from saltdesk.storage.sharing.patient import PatientConnection
from saltdesk.storage.sharing.server import Login, connection_settings
from saltdesk.storage.sharing.translating import as_postgres
from saltdesk.storage.sharing.who_acts import WHO_ACTS, told_of

_BEGIN_ACT = "SELECT set_config('lock_timeout', ?, true), trail.begin_act(?)"

_APPEND = (
    "SELECT seq, hash, diffs, tables, act FROM trail.append"
    "(:at, :actor, :office, :act, :sentence, :area, :record, :reason)"
)

_COLUMNS = """
SELECT attname, attnotnull FROM pg_attribute
WHERE attrelid = ('saltdesk.' || ?)::regclass AND attnum > 0 AND NOT attisdropped
AND attname NOT IN ('bars', 'rowid') ORDER BY attnum"""
"""Columns that the local tables have, too."""

_COLUMN_TAKEN = re.compile(r"\(([a-z_]+)")

_PATIENCE, _PATIENCE_BEHIND = 5_000, 15_000
"""Milliseconds an act waits for those of others: in the window's thread, and in one behind it."""

_QUIET_SECONDS = 2.0
"""Seconds in which a server that could not be reached is not tried again, so that no window stands still."""

_MOST_IDLE = 2
_MOST_OWN = 1000


class _OfThread(threading.local):
    """What a thread is about: when to stop, and the transaction of its act."""

    is_stopped: Callable[[], bool] | None = None
    commit: Commit | None = None
    renewed: Login | None = None


class Interrupted(Exception):
    """A statement was not sent, because the work it belongs to was stopped."""


def _settings(server: Server, login: Login | None) -> dict[str, Any]:
    return connection_settings(server, login) | {"dbname": server.database}


class SharedData(PostgresqlDatabase):
    """The database of several offices, under the login of the person who works."""

    is_shared: ClassVar[bool] = True
    param = "?"
    _state: Any

    def __init__(self, server: Server, login: Login | None) -> None:
        self._mine = _OfThread()
        self._connections = Connections(_MOST_IDLE)
        self._listeners: list[Listener] = []
        self._lost_commits = LostCommits(lambda sql, values: self.execute_sql(sql, values))
        self._own_acts: deque[str] = deque(maxlen=_MOST_OWN)
        self._quiet_until, self._refusal = 0.0, ""
        self._server = server
        self._is_guarded: bool | None = None
        driver()
        settings = _settings(server, login)
        super().__init__(server.database, autoconnect=False, prefer_psycopg3=True, **settings)

    # The connection

    def _connect(self) -> PatientConnection:
        return self._connections.take(self.connect_params) or self.connected_anew()

    def connected_anew(self) -> PatientConnection:
        """Return a new connection; raise at once where the server could not be reached a moment ago."""
        if monotonic() < self._quiet_until:
            raise psycopg.OperationalError(self._refusal)
        try:
            return self._connections.made(self.connect_params)
        except psycopg.OperationalError as error:
            self._quiet_until, self._refusal = monotonic() + _QUIET_SECONDS, str(error)
            raise

    def _close(self, conn: PatientConnection) -> None:
        """Keep the connection for the next job of a worker: to connect takes some 10 ms."""
        self._connections.give_back(conn)

    def _is_lost(self) -> bool:
        """Return whether the connection of this thread broke."""
        return not self.is_closed() and bool(self._state.conn.closed)

    def _refuse_lost(self) -> None:
        if self._is_lost():
            raise psycopg.OperationalError("the connection is closed")

    def _connect_again(self) -> None:
        with __exception_wrapper__:
            fresh = self.connected_anew()
            try:
                refuse_unfit(fresh)
            except BaseException:
                self._connections.close(fresh)
                raise
        self._connections.close(self._state.conn)
        # Not ``set_connection``: that forgets the block in which a worker is connected.
        self._state.conn = fresh

    def cursor(self, named_cursor: str | None = None) -> Any:
        """Return a cursor; outside a transaction a connection that broke is made anew."""
        if self._is_lost() and not self.in_transaction():
            self._connect_again()
        return super().cursor(named_cursor)

    def change_login(self, login: Login | None) -> None:
        """Connect this thread, and every other from its next connection on, under another login.

        Raises:
            EnvironmentProblem: the server refuses it; the former login stays.
        """
        former = self.connect_params
        self.renew_login(login)
        self.close()
        try:
            self.connect()
        except BaseException:
            self.connect_params, self._is_guarded = former, None
            self.connect()
            raise

    def renew_login(self, login: Login | None) -> None:
        """Use a login from the next connection of each thread on."""
        self.connect_params, self._is_guarded = _settings(self._server, login), None

    def renew_after_act(self, login: Login) -> None:
        """Use a login once the running act of this thread is stored: it sets its password."""
        self._mine.renewed = login

    def execute_sql(self, sql: str, params: Any = None) -> Any:
        """Run a statement that is written with the marks and words of SQLite.

        One that only reads is sent again where it finds the connection broken.
        """
        if self._mine.is_stopped and self._mine.is_stopped():
            raise Interrupted
        statement = as_postgres(sql)
        try:
            return super().execute_sql(statement, params)
        except DataError as error:
            # As SQLite does: what a column cannot hold breaks a rule of its table.
            raise IntegrityError(*error.args) from error
        except (OperationalError, InterfaceError):
            if not self._is_lost() or self.in_transaction():
                raise
            return super().execute_sql(statement, params)

    def begin(self, isolation_level: str | None = None) -> None:
        """Begin a transaction; ``isolation_level`` is what stands behind BEGIN."""
        self.execute_sql(f"BEGIN {isolation_level or ''}")

    def commit(self) -> None:
        """Commit; where the answer is lost, ask the server what became of the act.

        Raises:
            ConnectionLost: it is not saved, or nobody can tell.
        """
        commit, self._mine.commit = self._mine.commit, None
        try:
            with __exception_wrapper__:
                # A new connection would commit nothing, and call that a success.
                self._refuse_lost()
            super().commit()
        except (OperationalError, InterfaceError):
            if commit is None or not self._is_lost():
                raise
            self._lost_commits.settle(commit)

    def rollback(self) -> None:
        """Roll back; a server that lost the connection did it already."""
        if not self._is_lost():
            super().rollback()

    def inserted(self, table: str, sql: str, values: Sequence[object]) -> int:
        """Run an INSERT with an id from the sequence of the table, and return the id.

        The row is not asked back: who registers a complaint about their own office does not see it. All is
        one statement, because each costs the way to the server and back.
        """
        opening, _, marks = sql.partition(") VALUES (")
        told = self.execute_sql(
            f"WITH one AS (SELECT nextval('saltdesk.{table}_id_seq') AS id), put AS ("
            f"{opening}, id) VALUES ({marks[:-1]}, (SELECT id FROM one))) SELECT id FROM one",
            values,
        )
        return int(told.fetchone()[0])

    def inserted_all(self, table: str, sql: str, rows: Sequence[Sequence[object]]) -> list[int]:
        """Run an INSERT for each row of values, without waiting for one before the next is sent."""
        drawn = f"SELECT nextval('saltdesk.{table}_id_seq') FROM generate_series(1, ?)"
        keys = [int(key) for (key,) in self.execute_sql(drawn, (len(rows),)).fetchall()]
        opening, _, marks = sql.partition(") VALUES (")
        put = f"{opening}, id) VALUES ({marks[:-1]}, ?)"
        self.execute_many(put, [[*row, key] for row, key in zip(rows, keys, strict=True)])
        return keys

    def answers_to_each(self, sql: str, rows: Sequence[Sequence[object]]) -> list[Any]:
        """Run a query that gives one value for each row of values, and return the values."""
        with __exception_wrapper__:
            cursor = self.cursor()
            cursor.executemany(as_postgres(sql), rows, returning=True)
            found = []
            for _ in rows:
                found.append(cursor.fetchone()[0])
                cursor.nextset()
        return found

    def binary_rows(self, sql: str, values: Sequence[object]) -> list[tuple[Any, ...]]:
        """Return the rows of a query whose bytes come as they are; as text they take twice the room."""
        with __exception_wrapper__:
            found = self.cursor().execute(as_postgres(sql), values, binary=True)
            rows: list[tuple[Any, ...]] = found.fetchall()
        return rows

    def execute_many(self, sql: str, rows: Sequence[Sequence[object]]) -> int:
        """Run a statement once for each row of values, and return how many rows of the table changed."""
        with __exception_wrapper__:
            cursor = self.cursor()
            cursor.executemany(as_postgres(sql), rows)
            return int(cursor.rowcount)

    def taken_column(self, error: BaseException) -> str:
        """Return the first column of the unique index that a new row broke; empty for another error."""
        told = getattr(error.__cause__ or error.__context__, "diag", None)
        if getattr(told, "sqlstate", "") != "23505":
            return ""
        # The transaction is broken, so nobody can be asked; the detail names the columns before their values.
        found = _COLUMN_TAKEN.search(getattr(told, "message_detail", None) or "")
        return found[1] if found else ""

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

    def answers_to(self, ticket: int) -> list[tuple[str, dict[str, Any]]]:
        """Return table and columns of the people that a ticket lets the login read, once.

        The entry of the act that asked is committed by then; the database refuses the ticket before.
        """
        with self.transaction("READ WRITE"):
            rows = self.execute_sql("SELECT name, told FROM guard.identity(?)", (ticket,)).fetchall()
        return [(name, dict(told)) for name, told in rows]

    def written(self, table: str, keys: Sequence[int]) -> Iterable[Mapping[str, Any]]:
        """Return rows, by column, that belong to records the running act wrote and the person may not see."""
        rows = self.execute_sql("SELECT * FROM guard.written(?, ?)", (table, list(keys))).fetchall()
        return [json.loads(row) for (row,) in rows]

    def numbers_of(self, query: Query) -> frozenset[int]:
        """Return the numbers that a query of one column finds."""
        return frozenset(number for (number,) in self.execute(query).fetchall())

    def outside(self, column: str, ids: Collection[int], mark: str = "?") -> tuple[str, object]:
        """Return the condition that a column holds none of ``ids``, and its value."""
        return f"{column} NOT IN (SELECT value FROM json_each({mark}))", json.dumps(list(ids))

    def state(self) -> object:
        """Return None: only a query can tell whether anybody committed."""
        return None

    def unchanged(self) -> object:
        """Return None: the server counts no changes."""
        return None

    def newest(self) -> Head | None:
        """Return number and hash of the newest entry of the trail, or None if there is none."""
        number, digest = self.execute_sql("SELECT seq, hash FROM trail.head()").fetchone()
        return (number, digest) if number else None

    @contextmanager
    def acting(self, act: str = "") -> Iterator[None]:
        """Run the block in a transaction; others wait for its end before theirs begins.

        Raises:
            EnvironmentProblem: somebody else's act goes on for too long; the sentence says whose.
            ConnectionLost: the act is not saved, or nobody can tell.
        """
        is_ours, self._mine.commit, self._mine.renewed = False, None, None
        is_window = threading.current_thread() is threading.main_thread()
        try:
            with self.transaction("READ WRITE"):
                patience = _PATIENCE if is_window else _PATIENCE_BEHIND
                self.execute_sql(_BEGIN_ACT, (f"{patience}ms", act))
                is_ours = True
                yield
        except OperationalError as error:
            if is_ours or state_of([error.__cause__ or error.__context__ or error]) != IS_BUSY:
                raise
            raise self._who_acts() from error
        self._take_up_renewed()

    def _who_acts(self) -> EnvironmentProblem:
        """Return a problem that tells who holds the lock, and since when."""
        found = self.execute_sql(WHO_ACTS).fetchone()
        if not found:
            return EnvironmentProblem("数据刚才正被别人占用，没有保存。", "请重试。")
        return EnvironmentProblem(f"{told_of(*found)}，您的这一步没有保存。", "请稍候重试。")

    def _take_up_renewed(self) -> None:
        if self._mine.renewed:
            self.renew_login(self._mine.renewed)

    @contextmanager
    def viewing(self) -> Iterator[None]:
        """Run the block in a transaction that sees one state of the data and cannot write."""
        with self.transaction("ISOLATION LEVEL REPEATABLE READ READ ONLY"):
            yield

    def stopped_by(self, is_stopped: Callable[[], bool]) -> None:
        """Send no more statements of this thread once ``is_stopped`` returns True."""
        self._mine.is_stopped = is_stopped

    def close(self) -> bool:
        """Close the connection of this thread."""
        self._mine.is_stopped = None
        return bool(super().close())

    def set_foreign_apart(self, at: datetime) -> None:
        """Do nothing: the database refuses a commit whose changes no entry tells."""

    def append(self, told: Mapping[str, Any]) -> Appended:
        """Append the entry of an act; the database takes actor, office and time from the login."""
        self._lost_commits.refuse_repeated(told["act"])
        seq, digest, diffs, tables, act = self.execute_sql(_APPEND, dict(told)).fetchone()
        self._mine.commit = Commit(act, told["act"], told["sentence"])
        self._own_acts.append(act)
        advance((seq, digest), tables)
        return Appended(seq, digest, diffs.encode(), frozenset(tables))

    def _is_own(self, act: str) -> bool:
        """Return whether this program made an act, by the number of its transaction."""
        return act in self._own_acts

    def watched(
        self, heard: Callable[[News], None], told: Callable[[bool], None], busy: Callable[[str], None]
    ) -> Callable[[], None]:
        """Call ``heard`` for each act of others, ``told`` with whether the server can be reached.

        ``busy`` is called with who keeps others from saving for long.
        """
        told_by = Told(heard, told, busy)
        listener = Listener(lambda: self._connections.lent(self.connect_params), self._is_own, told_by)
        self._listeners.append(listener)
        listener.start()
        return listener.end

    def drain(self) -> Drained:
        """Return what the outbox holds; it stays full, so that nothing can commit this transaction."""
        diffs, tables, count = self.execute_sql("SELECT diffs, tables, count FROM trail.pending()").fetchone()
        return Drained(diffs.encode(), frozenset(tables), count)

    def is_schema_ours(self) -> bool:
        """Return whether the shared schema is still as it was built."""
        (is_same,) = self.execute_sql("SELECT fingerprint = guard.fingerprint() FROM house").fetchone()
        return bool(is_same)

    @contextmanager
    def any_text(self) -> Iterator[None]:
        """Do nothing: the server holds no text that is no UTF-8."""
        yield

    def integrity_problems(self, *, quick: bool) -> list[str]:
        """Return nothing: the server checks its pages itself, and the administrator the rest."""
        return []

    def settle(self) -> None:
        """Close all connections, whichever thread made them, and make none any more."""
        for listener in self._listeners:
            listener.end()
        self._connections.end()
