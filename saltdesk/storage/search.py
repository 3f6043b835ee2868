"""The search index: a disposable second file that follows the audit trail and is rebuilt when it is gone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import peewee
from playhouse.sqlcipher_ext import SqlCipherDatabase
from sqlcipher3 import dbapi2

from saltdesk.domain.base.audit import GENESIS
from saltdesk.domain.base.surroundings import using
from saltdesk.storage.failures import environment_cause, is_damage, sentences
from saltdesk.storage.tokens import match, tokens

_SCHEMA = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5"
    "(text, tokenize='ascii', prefix='1', content='', contentless_delete=1)",
    "CREATE TABLE IF NOT EXISTS place (id INTEGER PRIMARY KEY, area TEXT NOT NULL, record INTEGER NOT NULL, "
    "UNIQUE (area, record)) STRICT",
    "CREATE TABLE IF NOT EXISTS progress (seq INTEGER NOT NULL, hash TEXT NOT NULL) STRICT",
)

Document = tuple[str, int, str]
"""Area, record id and the text under which the record is found; empty text removes it."""


class SearchIndex:
    """Finds records by any part of their text, as far as it has followed the audit trail (``seen``)."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._database = SqlCipherDatabase(
            str(path),
            passphrase="",
            pragmas={"busy_timeout": 5000, "journal_mode": "wal", "synchronous": "normal"},
            lock_type="IMMEDIATE",
        )

    def _connect(self) -> SqlCipherDatabase:
        if self._database.is_closed():
            self._database.connect()
            for statement in _SCHEMA:
                self._database.execute_sql(statement)
        return self._database

    @property
    def seen(self) -> tuple[int, str]:
        """Number and hash of the last audit entry taken in; those of an empty trail for an empty index."""
        row = self._connect().execute_sql("SELECT seq, hash FROM progress").fetchone()
        return row or (0, GENESIS)

    def update(self, documents: Iterator[Document], seen: tuple[int, str]) -> None:
        """Take in documents and remember that the trail is followed up to the entry ``seen``."""
        database = self._connect()
        with database.atomic():
            for area, record, text in documents:
                self._put(area, record, text)
            database.execute_sql("DELETE FROM progress")
            database.execute_sql("INSERT INTO progress VALUES (?, ?)", seen)

    def _put(self, area: str, record: int, text: str) -> None:
        execute = self._connect().execute_sql
        row = execute("SELECT id FROM place WHERE area=? AND record=?", (area, record)).fetchone()
        if row:
            key = row[0]
            execute("DELETE FROM words WHERE rowid=?", (key,))
        else:
            key = execute("INSERT INTO place (area, record) VALUES (?, ?)", (area, record)).lastrowid
        execute("INSERT INTO words (rowid, text) VALUES (?, ?)", (key, tokens(text)))

    def find(self, area: str, query: str) -> list[int]:
        """Ids of the records of ``area`` that contain every part of ``query``, newest first."""
        expression = match(query)
        if not expression:
            return []
        rows = self._connect().execute_sql(
            "SELECT record FROM place WHERE area=? AND id IN (SELECT rowid FROM words WHERE words MATCH ?) "
            "ORDER BY record DESC",
            (area, expression),
        )
        return [record for (record,) in rows.fetchall()]

    def newest_with(self, area: str, token: str, limit: int) -> list[int]:
        """Ids of the newest records of ``area`` that contain a token, at most ``limit`` of them.

        FTS5 walks back from the newest and stops, so the cost does not grow with a common token.
        """
        rows = self._connect().execute_sql(
            "SELECT record FROM words JOIN place ON place.id=words.rowid "
            "WHERE words MATCH ? AND area=? ORDER BY words.rowid DESC LIMIT ?",
            (f'"{token}"', area, limit),
        )
        return [record for (record,) in rows.fetchall()]

    def mended(self, attempt: Callable[[], list[int]]) -> list[int]:
        """The result of ``attempt``; a damaged index is thrown away and built anew first.

        Raises:
            EnvironmentProblem: the index is whole, but busy or without space.
        """
        with sentences():
            try:
                return attempt()
            except (peewee.DatabaseError, dbapi2.DatabaseError) as error:
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
