"""Unfinished forms, kept apart from the records so that a crash loses no typing."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import peewee
from playhouse.sqlcipher_ext import SqlCipherDatabase
from sqlcipher3 import dbapi2

from saltdesk.storage.failures import is_damage, sentences

_SCHEMA = """CREATE TABLE IF NOT EXISTS draft (
    form TEXT NOT NULL, owner TEXT NOT NULL, saved_at TEXT NOT NULL, fields TEXT NOT NULL,
    PRIMARY KEY (form, owner)) STRICT"""
_PRAGMAS = {"busy_timeout": 2000, "journal_mode": "wal", "synchronous": "normal", "secure_delete": 1}


@dataclass(frozen=True)
class Draft:
    """What was typed into one form: field names with their texts, and when it was kept."""

    form: str
    owner: str
    saved_at: datetime
    fields: dict[str, str]


class Drafts:
    """The drafts of everybody who works on this machine; a broken file is set aside, never a hindrance."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._database = SqlCipherDatabase(str(path), passphrase="", pragmas=_PRAGMAS)

    def _connect(self) -> SqlCipherDatabase:
        if self._database.is_closed():
            try:
                self._open()
            except (peewee.DatabaseError, dbapi2.DatabaseError) as error:
                if not is_damage(error):
                    raise
                self._set_aside()
                self._open()
        return self._database

    def _open(self) -> None:
        try:
            self._database.connect()
            self._database.execute_sql(_SCHEMA)
        except BaseException:
            self.close()
            raise

    def _set_aside(self) -> None:
        """Keep a broken file under another name; its log belongs to it and goes along."""
        for suffix in ("", "-wal", "-shm"):
            broken = self.path.with_name(self.path.name + suffix)
            if broken.exists():
                broken.replace(broken.with_name(f"{self.path.stem}-已损坏.db{suffix}"))

    def keep(self, draft: Draft) -> None:
        """Keep a draft, replacing the owner's earlier one of the same form."""
        with sentences():
            self._connect().execute_sql(
                "INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?)",
                (
                    draft.form,
                    draft.owner,
                    draft.saved_at.isoformat(" ", "seconds"),
                    json.dumps(draft.fields, ensure_ascii=False),
                ),
            )

    def find(self, form: str, owner: str) -> Draft | None:
        """The owner's draft of a form, or None."""
        with sentences():
            row = (
                self._connect()
                .execute_sql("SELECT saved_at, fields FROM draft WHERE form=? AND owner=?", (form, owner))
                .fetchone()
            )
        return Draft(form, owner, datetime.fromisoformat(row[0]), json.loads(row[1])) if row else None

    def drop(self, form: str, owner: str) -> None:
        """Forget a draft after its form was saved or given up."""
        with sentences():
            self._connect().execute_sql("DELETE FROM draft WHERE form=? AND owner=?", (form, owner))

    def close(self) -> None:
        """Close the file."""
        if not self._database.is_closed():
            self._database.close()
