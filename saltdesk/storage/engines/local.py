"""The data on this computer: one SQLite file, which one person at a time writes."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from functools import lru_cache
from itertools import count
from pathlib import Path
from typing import Any, ClassVar

from peewee import DatabaseError, IntegrityError, InterfaceError, OperationalError, Query
from peewee import __exception_wrapper__ as peewee_errors  # type: ignore[attr-defined]  # no stub
from sqlcipher3 import dbapi2

from saltdesk.domain.base.audit import FOREIGN_ACT, AuditEntry
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.base.patterns import regex
from saltdesk.storage import upgrade
from saltdesk.storage.base.connections import QUIET, FileDatabase
from saltdesk.storage.recording.engine import Appended, Drained, Head, News
from saltdesk.storage.recording.outbox import drain, is_empty
from saltdesk.storage.recording.trail_head import advance, head
from saltdesk.storage.tables.house import AuditTable

PRAGMAS: tuple[tuple[str, object], ...] = (
    ("journal_mode", "wal"),
    ("synchronous", "full"),
    ("foreign_keys", 1),
    ("trusted_schema", 0),
    ("recursive_triggers", 1),
    ("cell_size_check", 1),
    ("secure_delete", 1),
    ("mmap_size", 0),
    ("busy_timeout", 5000),
    ("query_only", 1),
)
"""Settings of every connection: WAL with FULL lost nothing in 300 simulated power cuts.

``query_only`` is lifted by the first act on a connection; from then on ``LocalData`` refuses what writes
outside an act. The busy timeout (milliseconds) is set here because SqlCipherDatabase drops its ``timeout``
argument.
"""

_READING = regex(r"\s*(SELECT|EXPLAIN|PRAGMA [^=]*$|WITH(?!.*\b(INSERT|UPDATE|DELETE|REPLACE) ))", re.DOTALL)
"""How statements begin that may run outside an act: they read."""

_STATEMENTS = 1_000
"""Prepared statements that a connection keeps; a day in the window sends 550.

The driver keeps 100 by itself, and gives up the one that ran least often: in a program that has run for an
hour that is always the newest, which is then prepared anew each time it runs.
"""

_STEPS_BETWEEN = 10_000
"""SQLite machine steps (about a millisecond) between two checks whether to stop."""

_HIGHEST = 1 << 26
"""Ids up to this one get a byte each where very many are left out."""

_COLUMNS = tuple(AuditTable._meta.fields)  # noqa: SLF001 peewee's documented API
_MARKS = ("CAST(? AS TEXT)" if name == "diffs" else "?" for name in _COLUMNS)
_APPEND = f"INSERT INTO audit ({', '.join(_COLUMNS)}) VALUES ({', '.join(_MARKS)})"

_DAMAGED_TRAIL = "痕迹已损坏，没有保存。", "请从最近的备份恢复：saltdesk restore 备份文件。"


def is_safe_version(version: tuple[int, ...]) -> bool:
    """Return whether a SQLite version has the fix of the WAL-reset race, which corrupts 3.7.0 to 3.51.2."""
    fixed = version[:3]
    return fixed >= (3, 51, 3) or (3, 50, 7) <= fixed < (3, 51) or (3, 44, 6) <= fixed < (3, 45)


def sqlite_version() -> str:
    """Return the version of the SQLite that holds the data."""
    return str(dbapi2.sqlite_version)


def refuse_old_sqlite(version: tuple[int, ...] = dbapi2.sqlite_version_info) -> None:
    """Raise ``EnvironmentProblem`` if the running SQLite could damage a WAL database."""
    if not is_safe_version(version):
        shown = ".".join(str(part) for part in version[:3])
        raise EnvironmentProblem(f"SQLite {shown} 有损坏数据的缺陷，不能使用。", "请重新安装本程序。")


_ACTS = count(1)
"""Numbers the acts of this process."""


class _Door(threading.local):
    """Whether this thread acts now, the number of its last act, and its connection that took part in one."""

    is_open = False
    act = 0
    lifted: object = None


class LocalData(FileDatabase):
    """The file ``data.db``; only an act writes it."""

    is_guarded: ClassVar[bool] = False

    @classmethod
    def at(cls, path: Path, passphrase: str) -> LocalData:
        """Return the database at ``path``, not connected yet.

        A worker that connects later does not make an empty file in the place of a lost one.
        """
        return cls(
            f"{path.absolute().as_uri()}?mode=rw",
            passphrase=passphrase,
            pragmas=(QUIET, *PRAGMAS),
            uri=True,
            autoconnect=False,
            lock_type="IMMEDIATE",
            cached_statements=_STATEMENTS,
        )

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._door = _Door()

    def execute_sql(self, sql: str, params: Any = None) -> Any:
        """Run a statement; outside an act only one that reads.

        Without peewee's log and hooks, which nobody reads and which take longer than SQLite for a short one.
        """
        self._refuse_outside_act(sql)
        with peewee_errors:
            return self.cursor().execute(sql, params or ())

    def _refuse_outside_act(self, sql: str) -> None:
        """Raise peewee's error for a read-only database where a statement would write outside an act.

        ``PRAGMA query_only`` tells that, too, but whenever it changes SQLite forgets every prepared
        statement; to prepare them again took a third of an act, and more when the window reads afterwards.
        """
        if not self._door.is_open and not _READING.match(sql):
            raise OperationalError("attempt to write a readonly database outside an act")

    def inserted(self, table: str, sql: str, values: Sequence[object]) -> int:
        """Run an INSERT and return the id of the new row."""
        return int(self.execute_sql(sql, values).lastrowid)

    def inserted_all(self, table: str, sql: str, rows: Sequence[Sequence[object]]) -> list[int]:
        """Run an INSERT for each row of values, and return the ids of the new rows."""
        self._refuse_outside_act(sql)
        # Not through peewee, whose way of running a statement takes longer than a short row.
        run = self.connection().cursor().execute
        with peewee_errors:
            return [int(run(sql, row).lastrowid) for row in rows]

    def answers_to_each(self, sql: str, rows: Sequence[Sequence[object]]) -> list[Any]:
        """Run a query that gives one value for each row of values, and return the values."""
        return [self.execute_sql(sql, row).fetchone()[0] for row in rows]

    def execute_many(self, sql: str, rows: Sequence[Sequence[object]]) -> int:
        """Run a statement once for each row of values, and return how many rows of the table changed."""
        self._refuse_outside_act(sql)
        with peewee_errors:
            return int(self.connection().cursor().executemany(sql, rows).rowcount)

    def taken_column(self, error: BaseException) -> str:
        """Return the first column of the unique index that a new row broke; empty for another error."""
        _, _, place = str(error).partition("UNIQUE constraint failed: ")
        return place.partition(", ")[0].rpartition(".")[2]

    def written(self, table: str, keys: Sequence[int]) -> Iterable[Mapping[str, Any]]:
        """Return nothing: on one computer the program reads every row."""
        return ()

    def answers_to(self, ticket: int) -> list[tuple[str, dict[str, Any]]]:
        """Return nothing: the file keeps nothing from the program."""
        return []

    def numbers_of(self, query: Query) -> frozenset[int]:
        """Return the numbers that a query of one column finds.

        They come as one text of JSON: an office may have very many, and the driver makes a row of each.
        """
        sql, values = query.sql()
        listed = f"WITH found (number) AS ({sql}) SELECT json_group_array(number) FROM found"
        return frozenset(json.loads(self.execute_sql(listed, values).fetchone()[0]))

    def outside(self, column: str, ids: Collection[int], mark: str = "?") -> tuple[str, object]:
        """Return the condition that a column holds none of ``ids``, and its value: a byte for each id.

        SQLite looks at one byte a row; numbers as JSON are read into a tree by every statement, which is
        left for ids that only damage makes so high.
        """
        held = _marked(frozenset(ids))
        if held is None:
            return f"{column} NOT IN (SELECT value FROM json_each({mark}))", json.dumps(list(ids))
        return f"substr({mark}, {column} + 1, 1) IS NOT x'01'", held

    def state(self) -> object:
        """Return the number that changes when any other connection commits, of any process."""
        return self.execute_sql("PRAGMA data_version").fetchone()[0]

    def unchanged(self) -> object:
        """Return the number of the act and how many rows its connection has changed; None outside an act."""
        return (self._door.act, self.connection().total_changes) if self._door.is_open else None

    def newest(self) -> Head | None:
        """Return number and hash of the newest entry of the trail, or None if there is none."""
        newest = AuditTable.select(AuditTable.seq, AuditTable.hash).order_by(AuditTable.seq.desc())
        last: Head | None = newest.tuples().first()
        return last

    @contextmanager
    def acting(self, act: str = "") -> Iterator[None]:
        """Run the block in a transaction that takes the write lock at once."""
        connection, self._door.is_open, self._door.act = self.connection(), True, next(_ACTS)
        try:
            if self._door.lifted is not connection:
                self.execute_sql("PRAGMA query_only=0")
                self._door.lifted = connection
            with self.atomic():
                yield
        finally:
            self._door.is_open = False

    @contextmanager
    def viewing(self) -> Iterator[None]:
        """Run the block in a transaction that sees one state of the data and cannot write."""
        with self.transaction("DEFERRED"):
            yield

    def stopped_by(self, is_stopped: Callable[[], bool]) -> None:
        """Let the statements of this thread's connection fail once ``is_stopped`` returns True."""
        self.connection().set_progress_handler(is_stopped, _STEPS_BETWEEN)

    def set_foreign_apart(self, at: datetime) -> None:
        """Move changes by another program to an entry of their own; the present actor did not make them."""
        if is_empty(self) or not head()[0]:
            # What the first entry finds was written when the database was made.
            return
        drained = drain(self)
        self._append(
            {
                "at": at.strftime("%Y-%m-%d %H:%M:%S"),
                "actor": "其他程序",
                "office": "",
                "act": FOREIGN_ACT,
                "sentence": f"发现{drained.count}处修改没有经过本程序",
                "area": Area.DATABASE.code,
                "record": 0,
                "reason": "",
            },
            drained,
        )

    def append(self, told: Mapping[str, Any]) -> Appended:
        """Append the entry of an act from the outbox, which is empty afterwards."""
        appended = self._append(told, drain(self))
        if not is_empty(self):
            raise RuntimeError("the audit outbox is not empty at the end of the act")
        return appended

    def _append(self, told: Mapping[str, Any], drained: Drained) -> Appended:
        number, previous = head()
        entry = AuditEntry(seq=number + 1, **told, diffs=drained.diffs.decode(), previous=previous)
        digest = entry.computed_hash()
        values = dict(told) | {"seq": entry.seq, "previous": previous, "hash": digest}
        del entry
        # SQLite accepts bytes as text; a string would double the memory that a long import takes.
        values["diffs"] = drained.diffs
        try:
            self.execute_sql(_APPEND, [values[name] for name in _COLUMNS])
        except IntegrityError as error:
            # The trigger refuses the next entry only where the last one, or the trigger itself, is damaged.
            raise EnvironmentProblem(*_DAMAGED_TRAIL) from error
        advance((number + 1, digest), drained.tables)
        return Appended(number + 1, digest, drained.diffs, drained.tables)

    def watched(
        self, heard: Callable[[News], None], told: Callable[[bool], None], busy: Callable[[str], None]
    ) -> None:
        """Return None: one window at a time is open on a folder."""

    def drain(self) -> Drained:
        """Empty the outbox and return what it held."""
        return drain(self)

    def is_schema_ours(self) -> bool:
        """Return whether tables, indexes and triggers are those that this program made."""
        rows = self.execute_sql(upgrade.SCHEMA_SQL).fetchall()
        return upgrade.fingerprint_of(rows) == upgrade.FINGERPRINTS[upgrade.SCHEMA_VERSION]

    @contextmanager
    def any_text(self) -> Iterator[None]:
        """Read texts that are no UTF-8, too, so that the row that holds one can be named."""
        connection = self.connection()
        before = connection.text_factory
        connection.text_factory = lambda text: text.decode("utf-8", "surrogateescape")
        try:
            yield
        finally:
            connection.text_factory = before

    def integrity_problems(self, *, quick: bool) -> list[str]:
        """Return one sentence for each fault that SQLite's own checks find; ``quick`` skips the indexes."""
        rows = self.execute_sql(f"PRAGMA {'quick' if quick else 'integrity'}_check").fetchall()
        broken = self.execute_sql("PRAGMA foreign_key_check").fetchall()
        found = [f"数据库完整性：{text}" for (text,) in rows if text != "ok"]
        return found + [f"关联缺失：{table} 第{row}行" for table, row, *_ in broken]

    def settle(self) -> None:
        """Empty the write-ahead log; where it cannot be emptied, it stays."""
        # Damage must not hide what was wrong before, nor a connection that is closed already.
        with suppress(DatabaseError, InterfaceError):
            self.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")


@lru_cache(maxsize=1)
def _marked(ids: frozenset[int]) -> bytes | None:
    """Return a byte for each number up to the highest id, 1 for ids, or None if that is too high.

    A count asks for the same ids for each of its figures.
    """
    highest = max(ids, default=0)
    if highest > _HIGHEST:
        return None
    held = bytearray(highest + 1)
    for key in ids:
        held[key] = 1
    return bytes(held)
