"""Unfinished forms, kept apart from the records so that a crash loses no typing."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

import peewee
from playhouse.sqlcipher_ext import SqlCipherDatabase
from sqlcipher3 import dbapi2

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.json_text import read_json
from saltdesk.storage.base.connections import connect, database_at
from saltdesk.storage.base.failures import is_damage, sentences
from saltdesk.storage.folder.in_place import OpenPlace

_VERSION = 2
_SCHEMA = (
    """CREATE TABLE draft (id INTEGER PRIMARY KEY AUTOINCREMENT, form TEXT NOT NULL, owner TEXT NOT NULL,
    saved_at TEXT NOT NULL, fields TEXT NOT NULL) STRICT""",
    "CREATE INDEX draft_form_owner ON draft (form, owner)",
)
"""Ids are never reused: a page may still hold the id of a dropped draft."""

_FROM_1 = (
    "ALTER TABLE draft RENAME TO draft_1",
    *_SCHEMA,
    """INSERT INTO draft (form, owner, saved_at, fields)
    SELECT form, owner, saved_at, fields FROM draft_1 ORDER BY saved_at""",
    "DROP TABLE draft_1",
)
"""Version 1 stored one draft per form and owner, and no version number."""

_INSERT = "INSERT INTO draft (id, form, owner, saved_at, fields) VALUES (?, ?, ?, ?, ?)"
_DELETE = "DELETE FROM draft WHERE id=? AND owner=?"
_SALVAGE = "SELECT id, form, owner, saved_at, fields FROM draft NOT INDEXED ORDER BY id {order}"

_DAMAGED = (peewee.DatabaseError, dbapi2.DatabaseError, UnicodeDecodeError)

_PRAGMAS = (("busy_timeout", 2000), ("journal_mode", "wal"), ("synchronous", "normal"), ("secure_delete", 1))


R = TypeVar("R")


@dataclass(frozen=True)
class Draft:
    """Text typed into one opening of a form (texts by field name), and the moment it was stored.

    ``id`` is 0 until the draft is stored.
    """

    form: str
    owner: str
    saved_at: datetime
    fields: dict[str, str]
    id: int = 0


class Drafts:
    """The drafts of all users of this machine.

    A broken file is renamed and replaced; drafts that can still be read go into the new one.
    """

    def __init__(self, path: Path, passphrase: str = "") -> None:
        self.path, self._passphrase = path, passphrase
        self._place = OpenPlace(path)
        self._database = database_at(path, passphrase, _PRAGMAS)

    def _connect(self) -> SqlCipherDatabase:
        if self._database.is_closed():
            try:
                self._open()
            except _DAMAGED as error:
                if not is_damage(error) and not _is_strange(error):
                    raise
                self._replace()
        return self._database

    def _with(self, work: Callable[[SqlCipherDatabase], R]) -> R:
        """Return what ``work`` does with the open file; once more with a new file if this one is damaged."""
        with sentences():
            try:
                return work(self._connect())
            except _DAMAGED as error:
                if not is_damage(error):
                    raise
                self._replace()
                return work(self._database)

    def _open(self) -> None:
        try:
            self._database.connect()
            self._place.note()
            self._prepare()
            # Takes less than a millisecond; damage must be known before it meets a draft being stored.
            verdict = self._database.execute_sql("PRAGMA quick_check(1)").fetchone()[0]
            if verdict != "ok":
                raise peewee.DatabaseError(f"malformed: {verdict}")
            self._database.execute_sql("SELECT id, form, owner, saved_at, fields FROM draft").fetchall()
        except BaseException:
            self.close()
            raise

    def _prepare(self) -> None:
        """Create the table, or upgrade that of version 1 with its drafts."""
        execute = self._database.execute_sql
        if execute("PRAGMA user_version").fetchone()[0] >= _VERSION:
            return
        with self._database.atomic("IMMEDIATE"):
            known = execute("SELECT count(*) FROM sqlite_master WHERE name='draft'").fetchone()[0]
            for statement in _FROM_1 if known else _SCHEMA:
                execute(statement)
            execute(f"PRAGMA user_version={_VERSION}")

    def _replace(self) -> None:
        """Put a new file in the place of a broken one, with the drafts that can still be read."""
        readable = dict(self._readable())
        self.close()
        self._set_aside()
        self._open()
        with suppress(*_DAMAGED):
            for key, values in readable.items():
                self._database.execute_sql(_INSERT, (key, *values))

    def _readable(self) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Yield id and values of the rows up to the damage, read from both ends."""
        with suppress(*_DAMAGED), closing(connect(self.path, self._passphrase, mode="ro")) as broken:
            for order in ("ASC", "DESC"):
                with suppress(*_DAMAGED):
                    for key, *values in broken.execute(_SALVAGE.format(order=order)):
                        if all(isinstance(value, str) for value in values):
                            yield key, tuple(values)

    def _set_aside(self) -> None:
        """Rename a broken file together with its write-ahead log."""
        for suffix in ("", "-wal", "-shm"):
            broken = self.path.with_name(self.path.name + suffix)
            if broken.exists():
                broken.replace(broken.with_name(f"{self.path.stem}-已损坏.db{suffix}"))

    def keep(self, draft: Draft) -> Draft:
        """Store a draft and return it with its id; replace the owner's draft of the same id.

        Raises:
            EnvironmentProblem: there is no room or no permission, or the file was moved away.
        """
        values = (
            draft.form,
            draft.owner,
            draft.saved_at.isoformat(" ", "seconds"),
            json.dumps(draft.fields, ensure_ascii=False),
        )

        def store(database: SqlCipherDatabase) -> Draft:
            self._place.refuse_moved()
            changed = database.execute_sql(
                "UPDATE draft SET form=?, owner=?, saved_at=?, fields=? WHERE id=? AND owner=?",
                (*values, draft.id, draft.owner),
            )
            if changed.rowcount:
                return draft
            return replace(draft, id=database.execute_sql(_INSERT, (None, *values)).lastrowid)

        return self._with(store)

    def of(self, form: str, owner: str) -> tuple[Draft, ...]:
        """Return the owner's drafts of a form, newest first."""
        rows = self._rows(
            "SELECT saved_at, fields, id FROM draft WHERE form=? AND owner=? ORDER BY saved_at DESC, id DESC",
            form,
            owner,
        )
        found = (_read(form, owner, *row) for row in rows)
        return tuple(draft for draft in found if draft)

    def all_of(self, owner: str) -> tuple[Draft, ...]:
        """Return all drafts of an owner, newest first, without their texts."""
        rows = self._rows(
            "SELECT form, saved_at, '{}', id FROM draft WHERE owner=? ORDER BY saved_at DESC, id DESC", owner
        )
        found = (_read(form, owner, *row) for form, *row in rows)
        return tuple(draft for draft in found if draft)

    def drop(self, draft: int, owner: str) -> None:
        """Delete the owner's draft with this id; its form was saved or discarded."""
        self._with(lambda database: database.execute_sql(_DELETE, (draft, owner)))

    def _rows(self, statement: str, *values: str) -> list[tuple[Any, ...]]:
        return self._with(lambda database: list(database.execute_sql(statement, values).fetchall()))

    def texts(self) -> list[str]:
        """Return the texts of all drafts, of every owner, as they are stored."""
        with sentences():
            rows = self._connect().execute_sql("SELECT fields FROM draft ORDER BY id").fetchall()
        return [fields for (fields,) in rows]

    def blank(self, blanked: Callable[[str], str]) -> None:
        """Blank the texts of all drafts, of every owner, and leave nothing of them in the file."""
        with sentences():
            execute = self._connect().execute_sql
            for key, fields in execute("SELECT id, fields FROM draft").fetchall():
                left = blanked(fields)
                if left != fields:
                    execute("UPDATE draft SET fields=? WHERE id=?", (left, key))
            execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        """Close the file."""
        if not self._database.is_closed():
            self._database.close()


def _is_strange(error: BaseException) -> bool:
    """Return whether the table or its columns are missing: the file is not ours, or damaged."""
    return any(mark in str(error) for mark in ("no such", "already exists", "has no column"))


def _read(form: str, owner: str, saved_at: str, fields: str, key: int) -> Draft | None:
    """Return the draft in a row, or None if its content is damaged."""
    try:
        texts = read_json(fields)
        moment = datetime.fromisoformat(saved_at)
    except ValueError:
        return None
    if not isinstance(texts, dict) or not all(isinstance(text, str) for text in texts.values()):
        return None
    return Draft(form, owner, moment, texts, key)
