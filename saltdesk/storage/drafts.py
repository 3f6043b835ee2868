"""Unfinished forms, kept apart from the records so that a crash loses no typing."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import peewee
from playhouse.sqlcipher_ext import SqlCipherDatabase
from sqlcipher3 import dbapi2

from saltdesk.domain.base.json_text import read_json
from saltdesk.storage.connections import database_at
from saltdesk.storage.failures import is_damage, sentences

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

_PRAGMAS = (("busy_timeout", 2000), ("journal_mode", "wal"), ("synchronous", "normal"), ("secure_delete", 1))


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
    """The drafts of all users of this machine; a broken file is renamed and replaced."""

    def __init__(self, path: Path, passphrase: str = "") -> None:
        self.path = path
        self._database = database_at(path, passphrase, _PRAGMAS)

    def _connect(self) -> SqlCipherDatabase:
        if self._database.is_closed():
            try:
                self._open()
            except (peewee.DatabaseError, dbapi2.DatabaseError, UnicodeDecodeError) as error:
                if not is_damage(error) and not _is_strange(error):
                    raise
                self._set_aside()
                self._open()
        return self._database

    def _open(self) -> None:
        try:
            self._database.connect()
            self._prepare()
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

    def _set_aside(self) -> None:
        """Rename a broken file together with its write-ahead log."""
        for suffix in ("", "-wal", "-shm"):
            broken = self.path.with_name(self.path.name + suffix)
            if broken.exists():
                broken.replace(broken.with_name(f"{self.path.stem}-已损坏.db{suffix}"))

    def keep(self, draft: Draft) -> Draft:
        """Store a draft and return it with its id; replace the owner's draft of the same id."""
        values = (
            draft.form,
            draft.owner,
            draft.saved_at.isoformat(" ", "seconds"),
            json.dumps(draft.fields, ensure_ascii=False),
        )
        with sentences():
            execute = self._connect().execute_sql
            changed = execute(
                "UPDATE draft SET form=?, owner=?, saved_at=?, fields=? WHERE id=? AND owner=?",
                (*values, draft.id, draft.owner),
            )
            if changed.rowcount:
                return draft
            added = execute("INSERT INTO draft (form, owner, saved_at, fields) VALUES (?, ?, ?, ?)", values)
        return replace(draft, id=added.lastrowid)

    def of(self, form: str, owner: str) -> tuple[Draft, ...]:
        """Return the owner's drafts of a form, newest first."""
        with sentences():
            rows = (
                self._connect()
                .execute_sql(
                    "SELECT saved_at, fields, id FROM draft WHERE form=? AND owner=? "
                    "ORDER BY saved_at DESC, id DESC",
                    (form, owner),
                )
                .fetchall()
            )
        found = (_read(form, owner, *row) for row in rows)
        return tuple(draft for draft in found if draft)

    def all_of(self, owner: str) -> tuple[Draft, ...]:
        """Return all drafts of an owner, newest first, without their texts."""
        with sentences():
            rows = (
                self._connect()
                .execute_sql(
                    "SELECT form, saved_at, '{}', id FROM draft WHERE owner=? "
                    "ORDER BY saved_at DESC, id DESC",
                    (owner,),
                )
                .fetchall()
            )
        found = (_read(form, owner, *row) for form, *row in rows)
        return tuple(draft for draft in found if draft)

    def drop(self, draft: int, owner: str) -> None:
        """Delete the owner's draft with this id; its form was saved or discarded."""
        with sentences():
            self._connect().execute_sql("DELETE FROM draft WHERE id=? AND owner=?", (draft, owner))

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
