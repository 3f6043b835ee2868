"""The search index: a second file, updated from the audit trail and rebuilt if it is lost."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from threading import local
from typing import ClassVar

import peewee
from playhouse.sqlcipher_ext import SqlCipherDatabase
from sqlcipher3 import dbapi2

from saltdesk.domain.base.audit import GENESIS
from saltdesk.domain.base.surroundings import using
from saltdesk.storage.base.connections import database_at
from saltdesk.storage.base.failures import environment_cause, is_damage, is_interrupted, sentences
from saltdesk.storage.base.tokens import as_token, match, tokens
from saltdesk.storage.search_engine import Document, Documents

_SCHEMA = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5"
    "(text, tokenize='ascii', prefix='1', content='', contentless_delete=1)",
    "CREATE TABLE IF NOT EXISTS area (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT",
    "CREATE TABLE IF NOT EXISTS progress (seq INTEGER NOT NULL, hash TEXT NOT NULL) STRICT",
)

_FORMER = ("DROP TABLE words", "DROP TABLE progress", "DROP TABLE place")
"""Takes away an index of the former kind, which numbered texts in the order they came."""

_ROOM = 2**40
"""Room for the records of an area: the row of a text is the number of its area times this, plus the record.

So the newest hits of an area are read first, without any other table.
"""

_PRAGMAS = (("busy_timeout", 5000), ("journal_mode", "wal"), ("synchronous", "normal"))

_STEPS_BETWEEN = 10_000
"""SQLite machine steps (about a millisecond) between two checks whether to stop."""

_BROKEN = (peewee.DatabaseError, dbapi2.DatabaseError, UnicodeDecodeError)


class _Stopping(local):
    """What ends the statements of a thread."""

    is_stopped: Callable[[], bool] | None = None


class SearchIndex:
    """Index that finds records by any part of their text, up to the audit entry ``seen``."""

    is_in_step: ClassVar[bool] = False

    def __init__(self, path: Path, passphrase: str = "") -> None:
        self.path = path
        self._database = database_at(path, passphrase, _PRAGMAS, lock_type="IMMEDIATE")
        self._stopping = _Stopping()

    def stopped_by(self, is_stopped: Callable[[], bool]) -> None:
        """Let this thread's statements fail once ``is_stopped`` returns True, until the file is closed."""
        self._stopping.is_stopped = is_stopped

    def _connect(self) -> SqlCipherDatabase:
        if self._database.is_closed():
            self._database.connect()
            if self._stopping.is_stopped:
                self._database.connection().set_progress_handler(self._stopping.is_stopped, _STEPS_BETWEEN)
            former = "SELECT 1 FROM sqlite_master WHERE name='place'"
            is_former = self._database.execute_sql(former).fetchone() is not None
            for statement in (*(_FORMER if is_former else ()), *_SCHEMA):
                self._database.execute_sql(statement)
        return self._database

    @property
    def seen(self) -> tuple[int, str]:
        """Return number and hash of the last indexed audit entry; if none, those of an empty trail."""
        row = self._connect().execute_sql("SELECT seq, hash FROM progress").fetchone()
        return row or (0, GENESIS)

    def settle(self, documents: Documents) -> None:
        """Do nothing: the next search catches up."""

    def update(self, documents: Iterator[Document], seen: tuple[int, str]) -> None:
        """Index documents and store ``seen`` as the last indexed audit entry."""
        database = self._connect()
        with database.atomic():
            run = database.connection().cursor().execute
            first: dict[str, int] = {}
            for area, record, text in documents:
                if area not in first:
                    first[area] = self._numbered_first(area)
                row = first[area] + record
                if text is None:
                    run("DELETE FROM words WHERE rowid=?", (row,))
                else:
                    run("INSERT OR REPLACE INTO words (rowid, text) VALUES (?, ?)", (row, tokens(text)))
            database.execute_sql("DELETE FROM progress")
            database.execute_sql("INSERT INTO progress VALUES (?, ?)", seen)

    def _numbered_first(self, area: str) -> int:
        """Return the row before those of an area, which gets a number when it is first met."""
        self._connect().execute_sql("INSERT OR IGNORE INTO area (code) VALUES (?)", (area,))
        return self._known_first(area)

    def _known_first(self, area: str) -> int:
        """Return the row before those of an area; 0, before which nothing is, where it has none."""
        row = self._connect().execute_sql("SELECT id FROM area WHERE code=?", (area,)).fetchone()
        return row[0] * _ROOM if row else 0

    def find(self, area: str, query: str) -> list[int]:
        """Return the ids of the records of ``area`` that contain every part of ``query``, newest first."""
        return list(self.walk(area, query))

    def walk(self, area: str, query: str) -> Generator[int, None, None]:
        """Yield what ``find`` returns; whoever stops early, and closes the iterator, saves the rest."""
        if expression := match(query):
            yield from self._newest(area, expression)

    def among(self, area: str, query: str, keys: Sequence[int]) -> list[int]:
        """Return which of these records contain every part of ``query``, newest first."""
        if not (expression := match(query)):
            return []
        first = self._known_first(area)
        # FTS5 looks up each row of a set by itself, however many rows hold the words.
        rows = self._connect().execute_sql(
            "SELECT rowid FROM words WHERE words MATCH ? AND rowid IN (SELECT value FROM json_each(?))",
            (expression, json.dumps([first + key for key in keys])),
        )
        return sorted((row - first for (row,) in rows), reverse=True)

    def ending(self, area: str, text: str) -> list[int]:
        """Return the records of ``area`` with a word, up to the next blank, that ends with ``text``."""
        return list(self._newest(area, f'"{tokens(text)}"'))

    def _newest(self, area: str, expression: str, limit: int = -1) -> Iterator[int]:
        first = self._known_first(area)
        cursor = self._connect().execute_sql(
            "SELECT rowid FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ? "
            "ORDER BY rowid DESC LIMIT ?",
            (expression, first, first + _ROOM - 1, limit),
        )
        try:
            for (row,) in cursor:
                yield row - first
        finally:
            cursor.close()

    def newest_with(self, area: str, pairs: Sequence[str], limit: int) -> list[list[int]]:
        """Return the ids of the newest records that hold each pair of characters, at most ``limit`` each.

        FTS5 walks back from the newest and stops, so the cost does not grow with a common pair.
        """
        return [list(self._newest(area, f'"{as_token(pair)}"', limit)) for pair in pairs]

    def is_mendable(self) -> bool:
        """Return whether the file is there; a search makes a missing one."""
        return self.path.exists()

    def size(self) -> int:
        """Return the bytes of the file."""
        return self.path.stat().st_size

    def is_whole(self, *, thorough: bool) -> bool:
        """Return whether every text lies under a known area; ``thorough`` reads all pages, too.

        Raises:
            EnvironmentProblem: the index is busy or cannot be opened.
        """
        with sentences():
            try:
                execute = self._connect().execute_sql
                lost = execute(
                    "SELECT 1 FROM words_docsize WHERE id / ? NOT IN (SELECT id FROM area) LIMIT 1", (_ROOM,)
                ).fetchone()
                verdict = execute("PRAGMA quick_check(1)").fetchone()[0] if thorough else "ok"
            except _BROKEN as error:
                if _is_of_surroundings(error):
                    raise
                return False
        return lost is None and verdict == "ok"

    def numbers(self, area: str) -> tuple[int, float]:
        """Return how many records of an area are indexed, and the sum of their ids."""
        first = self._known_first(area)
        statement = "SELECT count(*), total(id - ?) FROM words_docsize WHERE id BETWEEN ? AND ?"
        values = (first, first, first + _ROOM - 1)
        found: tuple[int, float] = self._connect().execute_sql(statement, values).fetchone()
        return found

    def records(self, area: str) -> set[int]:
        """Return the ids of the indexed records of an area."""
        first = self._known_first(area)
        statement = "SELECT id FROM words_docsize WHERE id BETWEEN ? AND ?"
        rows = self._connect().execute_sql(statement, (first, first + _ROOM - 1))
        return {row - first for (row,) in rows.fetchall()}

    def mended(self, attempt: Callable[[], list[int]]) -> list[int]:
        """Return the result of ``attempt``; if the index is damaged, rebuild it and try again.

        Raises:
            EnvironmentProblem: the index is whole, but busy or without space.
        """
        with sentences():
            try:
                return attempt()
            except _BROKEN as error:
                if _is_of_surroundings(error):
                    raise
                self.discard()
            return attempt()

    def discard(self) -> None:
        """Delete the index; the next search rebuilds it from the records."""
        self.close()
        with using(self.path):
            for suffix in ("", "-wal", "-shm"):
                self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)

    def close(self) -> None:
        """Close the file."""
        self._stopping.is_stopped = None
        if not self._database.is_closed():
            with suppress(peewee.DatabaseError, dbapi2.DatabaseError):
                self._database.close()


def _is_of_surroundings(error: BaseException) -> bool:
    """Return whether an error tells nothing of the index: disk, lock, or somebody who no longer waits."""
    return is_interrupted(error) or bool(environment_cause(error) and not is_damage(error))
