"""The search index: a second file, updated from the audit trail and rebuilt if it is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import ClassVar

import peewee
from playhouse.sqlcipher_ext import SqlCipherDatabase
from sqlcipher3 import dbapi2

from saltdesk.domain.base.audit import GENESIS
from saltdesk.domain.base.surroundings import using
from saltdesk.storage.connections import database_at
from saltdesk.storage.failures import environment_cause, is_damage, sentences
from saltdesk.storage.search_engine import Document, Documents
from saltdesk.storage.tokens import as_token, match, tokens

_SCHEMA = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5"
    "(text, tokenize='ascii', prefix='1', content='', contentless_delete=1)",
    "CREATE TABLE IF NOT EXISTS place (id INTEGER PRIMARY KEY, area TEXT NOT NULL, record INTEGER NOT NULL, "
    "UNIQUE (area, record)) STRICT",
    "CREATE TABLE IF NOT EXISTS progress (seq INTEGER NOT NULL, hash TEXT NOT NULL) STRICT",
)

_PRAGMAS = (("busy_timeout", 5000), ("journal_mode", "wal"), ("synchronous", "normal"))

_BROKEN = (peewee.DatabaseError, dbapi2.DatabaseError, UnicodeDecodeError)


class SearchIndex:
    """Index that finds records by any part of their text, up to the audit entry ``seen``."""

    is_in_step: ClassVar[bool] = False

    def __init__(self, path: Path, passphrase: str = "") -> None:
        self.path = path
        self._database = database_at(path, passphrase, _PRAGMAS, lock_type="IMMEDIATE")

    def _connect(self) -> SqlCipherDatabase:
        if self._database.is_closed():
            self._database.connect()
            for statement in _SCHEMA:
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
            for area, record, text in documents:
                self._put(area, record, text)
            database.execute_sql("DELETE FROM progress")
            database.execute_sql("INSERT INTO progress VALUES (?, ?)", seen)

    def _put(self, area: str, record: int, text: str | None) -> None:
        execute = self._connect().execute_sql
        row = execute("SELECT id FROM place WHERE area=? AND record=?", (area, record)).fetchone()
        if row:
            key = row[0]
            execute("DELETE FROM words WHERE rowid=?", (key,))
        if text is None:
            execute("DELETE FROM place WHERE area=? AND record=?", (area, record))
            return
        if not row:
            key = execute("INSERT INTO place (area, record) VALUES (?, ?)", (area, record)).lastrowid
        execute("INSERT INTO words (rowid, text) VALUES (?, ?)", (key, tokens(text)))

    def find(self, area: str, query: str) -> list[int]:
        """Return the ids of the records of ``area`` that contain every part of ``query``, newest first."""
        expression = match(query)
        if not expression:
            return []
        rows = self._connect().execute_sql(
            "SELECT record FROM place WHERE area=? AND id IN (SELECT rowid FROM words WHERE words MATCH ?) "
            "ORDER BY record DESC",
            (area, expression),
        )
        return [record for (record,) in rows.fetchall()]

    def newest_with(self, area: str, pairs: Sequence[str], limit: int) -> list[list[int]]:
        """Return the ids of the newest records that hold each pair of characters, at most ``limit`` each.

        FTS5 walks back from the newest and stops, so the cost does not grow with a common pair.
        """
        return [self._holding(area, pair, limit) for pair in pairs]

    def _holding(self, area: str, pair: str, limit: int) -> list[int]:
        rows = self._connect().execute_sql(
            "SELECT record FROM words JOIN place ON place.id=words.rowid "
            "WHERE words MATCH ? AND area=? ORDER BY words.rowid DESC LIMIT ?",
            (f'"{as_token(pair)}"', area, limit),
        )
        return [record for (record,) in rows.fetchall()]

    def is_mendable(self) -> bool:
        """Return whether the file is there; a search makes a missing one."""
        return self.path.exists()

    def size(self) -> int:
        """Return the bytes of the file."""
        return self.path.stat().st_size

    def is_whole(self, *, thorough: bool) -> bool:
        """Return whether every text lies under exactly one record; ``thorough`` reads all pages, too.

        Raises:
            EnvironmentProblem: the index is busy or cannot be opened.
        """
        with sentences():
            try:
                execute = self._connect().execute_sql
                places = execute("SELECT count(*), total(id) FROM place").fetchone()
                texts = execute("SELECT count(*), total(id) FROM words_docsize").fetchone()
                verdict = execute("PRAGMA quick_check(1)").fetchone()[0] if thorough else "ok"
            except _BROKEN as error:
                if environment_cause(error) and not is_damage(error):
                    raise
                return False
        return bool(places == texts and verdict == "ok")

    def numbers(self, area: str) -> tuple[int, float]:
        """Return how many records of an area are indexed, and the sum of their ids."""
        statement = "SELECT count(*), total(record) FROM place WHERE area=?"
        found: tuple[int, float] = self._connect().execute_sql(statement, (area,)).fetchone()
        return found

    def records(self, area: str) -> set[int]:
        """Return the ids of the indexed records of an area."""
        rows = self._connect().execute_sql("SELECT record FROM place WHERE area=?", (area,))
        return {record for (record,) in rows.fetchall()}

    def mended(self, attempt: Callable[[], list[int]]) -> list[int]:
        """Return the result of ``attempt``; if the index is damaged, rebuild it and try again.

        Raises:
            EnvironmentProblem: the index is whole, but busy or without space.
        """
        with sentences():
            try:
                return attempt()
            except _BROKEN as error:
                if environment_cause(error) and not is_damage(error):
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
        if not self._database.is_closed():
            with suppress(peewee.DatabaseError, dbapi2.DatabaseError):
                self._database.close()
