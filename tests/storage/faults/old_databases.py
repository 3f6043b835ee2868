"""A filled database of every schema version, made by the migrations up to it and rows generated from it.

Every table gets rows with a value of its kind in every column: days, moments, codes of the vocabularies,
lists, numbers, texts. What the triggers tell of them becomes an entry of the trail, as an act would make it.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import fields
from datetime import datetime
from pathlib import Path
from typing import Any
from unittest import mock

from peewee import Field
from sqlcipher3 import dbapi2

from saltdesk.domain.base.audit import GENESIS, AuditEntry
from saltdesk.storage import registry, upgrade
from saltdesk.storage.recording.outbox import drain
from saltdesk.storage.tables.base import (
    DateText,
    FlagInteger,
    MomentText,
    PartsText,
    Table,
    TupleText,
    WordsText,
    WordText,
)

assert registry.RECORDS, "imported, so that every table is known"
VERSIONS = sorted(upgrade.FINGERPRINTS)
AT = datetime(2026, 3, 2, 9)
ROWS = 3

_TABLES = {table._meta.table_name: table._meta.columns for table in Table.__subclasses__()}
_NOT_FILLED = ("audit", "change_outbox", "schema_migration", "complaint_party", "complaint_called")
"""The trail, what follows from other tables, and what the runner of the migrations writes."""


class Connection:
    """A connection with the one method of the database that the outbox uses."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self.execute_sql = connection.execute


def make(folder: Path, version: int) -> Path:
    """Make a filled database of a schema version in ``folder`` and return it."""
    scripts = folder.with_name(f"{folder.name}-程序")
    scripts.mkdir()
    for script in upgrade.MIGRATIONS.glob("[0-9]*.py"):
        if int(script.name[:4]) <= version:
            shutil.copy(script, scripts)
    folder.mkdir(exist_ok=True)
    path = folder / "data.db"
    with mock.patch.multiple(upgrade, MIGRATIONS=scripts, SCHEMA_VERSION=version):
        upgrade.prepare(path, AT)
    with closing(dbapi2.connect(str(path))) as connection:
        for table in _names(connection):
            for number in range(1, ROWS + 1):
                _insert(connection, table, number)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        _tell(connection, version)
        connection.commit()
    return path


def _names(connection: dbapi2.Connection) -> list[str]:
    rows = connection.execute("SELECT name FROM sqlite_master WHERE type='table' ORDER BY name")
    return [name for (name,) in rows if name not in _NOT_FILLED and not name.startswith("sqlite_")]


def _insert(connection: dbapi2.Connection, table: str, number: int) -> None:
    parents = {row[3] for row in connection.execute(f"PRAGMA foreign_key_list({table})")}
    columns = connection.execute(f"PRAGMA table_info({table})").fetchall()
    values = {
        name: number if name in parents or name == "id" else _value(table, name, kind, number)
        for _, name, kind, *_ in columns
        if name != "salt"
    }
    if {"content", "digest"} <= values.keys():
        values["digest"] = hashlib.sha256(str(values["content"]).encode()).hexdigest()
    names = ", ".join(f'"{name}"' for name in values)
    marks = ", ".join("?" * len(values))
    connection.execute(f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks})", tuple(values.values()))


def _value(table: str, name: str, kind: str, number: int) -> object:
    field = _TABLES.get(table, {}).get(name)
    found = _by_field(field, number) if field is not None else None
    if found is not None:
        return found
    if name in ("file", "sha256") or name.endswith("_file"):
        return ""
    if kind == "INTEGER":
        return number
    if name.endswith("_on"):
        return f"2026-01-{number:02}"
    if name.endswith("_at"):
        return f"2026-01-{number:02} 09:30:00"
    return f"样例{name}{number}"


def _by_field(field: Field, number: int) -> object:
    """Return a value of a kind of column that not every value fits; None for numbers and texts."""
    match field:
        case DateText():
            return f"2026-01-{number:02}"
        case MomentText():
            return f"2026-01-{number:02} 09:30:00"
        case WordText():
            words = list(field.words)
            return words[number % len(words)].code
        case TupleText() | WordsText() | PartsText():
            return "[]"
        case FlagInteger():
            return number % 2
    return None


def _tell(connection: dbapi2.Connection, version: int) -> None:
    """Append what the outbox holds to the trail; before schema 20 nobody told it in full."""
    told = drain(Connection(connection)).diffs.decode() if version >= 20 else "[]"
    connection.execute("DELETE FROM change_outbox")
    previous = GENESIS
    for number, (sentence, diffs) in enumerate((("设立单位", "[]"), ("登记全部样例", told)), start=1):
        entry = AuditEntry(
            number,
            f"{AT:%Y-%m-%d %H:%M:%S}",
            "甄一",
            "办公室",
            "test.fill",
            sentence,
            "database",
            0,
            "",
            diffs,
            previous,
        )
        values = {field.name: getattr(entry, field.name) for field in fields(entry)}
        values["hash"] = previous = entry.computed_hash()
        marks = ", ".join("?" * len(values))
        connection.execute(
            f"INSERT INTO audit ({', '.join(values)}) VALUES ({marks})", tuple(values.values())
        )


def rows(path: Path) -> dict[str, list[dict[str, Any]]]:
    """Return the rows of every filled table by column, ordered by key."""
    with closing(dbapi2.connect(str(path))) as connection:
        connection.row_factory = dbapi2.Row
        return {table: list(_read(connection, table)) for table in _names(connection)}


def _read(connection: dbapi2.Connection, table: str) -> Iterator[dict[str, Any]]:
    for row in connection.execute(f"SELECT * FROM {table} ORDER BY 1"):
        yield dict(row)
