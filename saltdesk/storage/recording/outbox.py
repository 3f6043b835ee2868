"""The outbox: what triggers wrote about changed rows, turned into the JSON of an entry of the trail."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from saltdesk.domain.base.audit import HOUSEKEEPING, RowChange
from saltdesk.storage.recording.engine import Drained
from saltdesk.storage.recording.private_columns import PRIVATE_COLUMNS, seals_of_rows

_ROWS = "SELECT id, name, key, action, old, new FROM change_outbox ORDER BY id"
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_PRIVATE = tuple(PRIVATE_COLUMNS)
_LAST = (
    f"SELECT max(id), name, key FROM change_outbox WHERE name IN ({', '.join('?' * len(_PRIVATE))}) "
    "GROUP BY name, key"
)
_BLOCK = 200
"""Changed rows that become text together."""


def drain(database: Any) -> Drained:
    """Empty the outbox; rows become text in blocks, because an import changes tens of thousands at once.

    The first row gets the nonce of the entry.
    """
    written, tables, count = bytearray(b"["), set[str](), 0
    for rows in _blocks(database):
        if not count:
            rows[0]["nonce"] = secrets.token_hex(16)
        written += (b"," if count else b"") + _ENCODER.encode(rows)[1:-1].encode()
        count += len(rows)
        tables.update(row["table"] for row in rows)
    database.execute_sql("DELETE FROM change_outbox")
    written += b"]"
    return Drained(bytes(written), frozenset(tables - HOUSEKEEPING), count)


def row_text(change: RowChange) -> str:
    """Return a changed row as the JSON of the trail."""
    row = _row(change.table, change.key, change.action, change.fields, change.seals)
    return _ENCODER.encode(row | ({"nonce": change.nonce} if change.nonce else {}))


def _row(
    table: str, key: int, action: str, changed: Mapping[str, object], seals: Mapping[str, str] | None
) -> dict[str, Any]:
    row: dict[str, Any] = {"table": table, "key": key, "action": action, "fields": changed}
    if seals:
        row["seals"] = seals
    return row


def pending_changes(database: Any) -> list[RowChange]:
    """Return the changes that wait in the outbox: another program made them, and no entry tells them yet."""
    return [RowChange(**row) for rows in _blocks(database) for row in rows]


def is_empty(database: Any) -> bool:
    """Return whether nothing waits in the outbox."""
    return database.execute_sql("SELECT 1 FROM change_outbox LIMIT 1").fetchone() is None


def _blocks(database: Any) -> Iterator[list[dict[str, Any]]]:
    """Yield the rows of the outbox in blocks, as the trail tells them."""
    cursor = database.execute_sql(_ROWS)
    rows = cursor.fetchmany(_BLOCK)
    seals = _seals(database, _last(database, rows))
    while rows:
        changes = zip(rows, _states(rows, 4), _states(rows, 5), strict=True)
        yield [
            _row(name, key, action, _changed(before, after), seals.get(place))
            for (place, name, key, action, *_), before, after in changes
        ]
        rows = cursor.fetchmany(_BLOCK)


def _states(rows: Sequence[Sequence[Any]], column: int) -> list[dict[str, Any]]:
    """Return the values of a column with JSON; parsed together, which takes two thirds of the time."""
    found: list[dict[str, Any]] = json.loads(f"[{','.join(row[column] or '{}' for row in rows)}]")
    return found


def _changed(before: dict[str, Any], after: dict[str, Any]) -> dict[str, tuple[object, object]]:
    """Return the values before and after of the columns that changed.

    Empty columns of a new row are left out, because an import has many new rows. So is a version that goes
    up by one, as with every act; a replay counts it itself.
    """
    changed: dict[str, tuple[object, object]]
    if before:
        changed = {
            name: (before.get(name), after.get(name))
            for name in after or before
            if name != "version" and before.get(name) != after.get(name)
        }
    else:
        changed = {
            name: (None, value)
            for name, value in after.items()
            if value is not None and value != "" and name != "version"
        }
    if "version" in after and after["version"] != before.get("version", 0) + 1:
        changed["version"] = (before.get("version"), after["version"])
    return changed


def _last(database: Any, first: Sequence[Sequence[Any]]) -> dict[str, dict[int, int]]:
    """Return the outbox row of the last change of each private row, by table and id.

    ``first`` are the first rows of the outbox. Most acts have no more; of others the database tells.
    """
    rows = (one[:3] for one in first if one[1] in PRIVATE_COLUMNS)
    last: dict[str, dict[int, int]] = {}
    for place, name, key in rows if len(first) < _BLOCK else database.execute_sql(_LAST, _PRIVATE):
        last.setdefault(name, {})[key] = place
    return last


def _seals(database: Any, last: Mapping[str, Mapping[int, int]]) -> dict[int, dict[str, str]]:
    """Return the seals of private rows by the outbox row of their last change in this transaction."""
    return {
        places[key]: seals
        for name, places in last.items()
        for key, seals in seals_of_rows(database, name, places)
    }
