"""The entry that an upgrade of the database leaves in the trail, so that it still rebuilds every row.

The upgrade of a database without a replayable trail states every row as it stands. A later one states the
defaults of new columns; the values its scripts changed lie in the outbox like those of any act.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from datetime import datetime
from typing import Any

from saltdesk.domain.base.audit import GENESIS, AuditEntry, RowChange
from saltdesk.domain.base.changes import Area
from saltdesk.storage.recording.outbox import drain, row_text
from saltdesk.storage.recording.private_columns import PRIVATE_COLUMNS, SALT, row_seals
from saltdesk.storage.triggers import HIDDEN

UPGRADE_ACT = "database.upgrade"
"""Act code of the entry; no member of staff performs it."""

STATE, COLUMNS = "state", "columns"
"""Actions of its rows: a whole row as it stands, and the defaults of new columns of a table."""

REPLAYABLE = 20
"""The first schema whose trail rebuilds every row."""

Columns = Mapping[str, Mapping[str, object]]
"""The default of each column, by table."""


def columns_of(database: Any) -> dict[str, dict[str, object]]:
    """Return the columns of every table with their defaults."""
    tables = database.execute_sql("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return {
        table: {
            name: _default(default)
            for _, name, _, _, default, _ in database.execute_sql(f"PRAGMA table_info({table})").fetchall()
        }
        for (table,) in tables
    }


def record_upgrade(database: Any, from_version: int, before: Columns, at: datetime) -> None:
    """Append the entry of an upgrade from schema ``from_version``, whose columns were ``before``."""
    if from_version < REPLAYABLE:
        database.execute_sql("DELETE FROM change_outbox")
        written = list(_with_nonce(_states(database)))
    else:
        written = [drain(database).diffs.decode()[1:-1], *_new_columns(before, columns_of(database))]
    diffs = f"[{','.join(filter(None, written))}]"
    number, previous = database.execute_sql(
        "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"
    ).fetchone() or (0, GENESIS)
    entry = AuditEntry(
        seq=number + 1,
        at=at.strftime("%Y-%m-%d %H:%M:%S"),
        actor="程序升级",
        office="",
        act=UPGRADE_ACT,
        sentence=f"升级数据库，原格式{from_version}",
        area=Area.DATABASE.code,
        record=0,
        reason="",
        diffs=diffs,
        previous=previous,
    )
    values = {field.name: getattr(entry, field.name) for field in fields(entry)}
    values["hash"] = entry.computed_hash()
    marks = ", ".join("?" * len(values))
    database.execute_sql(f"INSERT INTO audit ({', '.join(values)}) VALUES ({marks})", tuple(values.values()))


def _with_nonce(states: Iterator[RowChange]) -> Iterator[str]:
    """Yield rows as the JSON of the trail; the first one gets the nonce of the entry."""
    for place, state in enumerate(states):
        yield row_text(state if place else replace(state, nonce=secrets.token_hex(16)))


def _states(database: Any) -> Iterator[RowChange]:
    """Yield every row of every watched table as it stands."""
    for table in _watched(database):
        has_id = "id" in columns_of(database)[table]
        cursor = database.execute_sql(f"SELECT {'id' if has_id else 'rowid'} AS _key, * FROM {table}")
        names = [column[0] for column in cursor.description]
        for row in cursor.fetchall():
            values = dict(zip(names, row, strict=True))
            key = values.pop("_key")
            values.pop("id", None)
            yield _state(table, key, values)


def _state(table: str, key: int, values: dict[str, Any]) -> RowChange:
    seals = {}
    if table in PRIVATE_COLUMNS:
        private = {name: values[name] for name in PRIVATE_COLUMNS[table]}
        seals = row_seals(table, values.pop(SALT), private)
        values |= {name: HIDDEN if value else "" for name, value in private.items()}
    stated: dict[str, tuple[object, object]] = {name: (None, value) for name, value in values.items()}
    return RowChange(table, key, STATE, stated, seals)


def _watched(database: Any) -> list[str]:
    """Return the tables whose changes triggers hand to the outbox."""
    found = database.execute_sql(
        "SELECT DISTINCT tbl_name FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%\\_added' "
        "ESCAPE '\\' ORDER BY tbl_name"
    )
    return [name for (name,) in found.fetchall()]


def _new_columns(before: Columns, after: Columns) -> Iterator[str]:
    """Yield the defaults of the columns that tables got."""
    for table, columns in after.items():
        added: dict[str, tuple[object, object]] = {
            name: (None, value) for name, value in columns.items() if name not in before.get(table, columns)
        }
        if added:
            yield row_text(RowChange(table, 0, COLUMNS, added))


def _default(written: str | None) -> object:
    """Return the value of a default as SQL writes it: a number, a quoted text, or nothing."""
    if written is None or written == "NULL":
        return None
    if written.startswith("'"):
        return written[1:-1].replace("''", "'")
    return json.loads(written)
