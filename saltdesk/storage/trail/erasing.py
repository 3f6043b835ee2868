"""Takes personal data out of rows and out of the trail, and keeps the trail provable (PIPL 47).

A row's private values are emptied and its salt is drawn anew, so that nobody can test a guess against the
digests in the trail. Its other texts are blanked, in the row and in every entry that tells of it. A blanked
entry keeps its hash, which the chain needs, and loses its nonce, without which that hash tests no guess; a
new row states the hash of what is left. Entries from before schema 27 have no nonce: their hash still tests a
guess of everything that was taken out of them. A shared database does the same by itself.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace
from typing import Any

from saltdesk.domain.base.audit import AuditEntry
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.complaints.masks import Masks, TextMasks
from saltdesk.domain.house.anonymising import DESTROYED, TrailErasure
from saltdesk.storage.areas.privacy import TRAIL_ERASURES
from saltdesk.storage.base.failures import sentences
from saltdesk.storage.recording.private_columns import PRIVATE_COLUMNS, SALT
from saltdesk.storage.sharing.erasing import erase_there
from saltdesk.storage.tables.base import database
from saltdesk.storage.tables.house import AuditTable
from saltdesk.storage.triggers import HIDDEN

_ROW = re.compile(r'"table":"([a-z_]+)","key":(\d+),')
_DELETED = re.compile(r'"table":"([a-z_]+)","key":(\d+),"action":"delete"')
_BLOCK = 200


@dataclass(frozen=True)
class RowErasure:
    """What is taken out of one row.

    ``masks`` blank its texts. ``replaced`` gives columns another value wherever they hold one. ``files`` are
    columns with lists of kept files, whose names go.
    """

    table: str
    key: int
    masks: TextMasks
    replaced: Mapping[str, object] = field(default_factory=dict)
    files: tuple[str, ...] = ()

    def value(self, column: str, value: object) -> object:
        """Return what is left of a value, stored in the row or told by the trail."""
        if not isinstance(value, str) or not value or value.startswith(HIDDEN):
            return value
        if column in self.replaced:
            return self.replaced[column]
        return _without_files(value) if column in self.files else self.masks.masked(value)

    def told(self) -> dict[str, object]:
        """Return the row as it is told to a shared database, which knows what identifies its people."""
        return {
            "table": self.table,
            "key": self.key,
            "replaced": dict(self.replaced),
            "files": list(self.files),
        }


def _without_files(text: str) -> str:
    """Return a stored list of kept files without their names and contents."""
    try:
        kept = [{**one, "file": "", "name": DESTROYED} for one in json.loads(text)]
    except (ValueError, TypeError):
        return "[]"
    return json.dumps(kept, ensure_ascii=False)


def erase(
    rows: Sequence[RowErasure],
    told: Mapping[tuple[str, int], TextMasks],
    records: Mapping[tuple[str, int], TextMasks],
) -> int:
    """Blank rows and their trail inside an act, and return how many entries were blanked.

    ``told`` are the masks for sentence and reason of the entries about a record, by area code and id;
    ``records`` are those among them that the act takes people out of, with everything else following.
    """
    with sentences():
        if database.is_shared:
            return erase_there(records, [row.told() for row in rows])
        by_row = {(row.table, row.key): row for row in rows}
        by_row |= {(row.table, row.key): row for row in _gone(told)}
        for row in rows:
            _erase_row(row, _left(row))
        _erase_outbox(by_row)
        return _erase_entries(by_row, told)


def _left(row: RowErasure) -> dict[str, object]:
    """Return the columns of a stored row that change, with what is left of them."""
    cursor = database.execute_sql(f"SELECT * FROM {row.table} WHERE id = ?", (row.key,))
    names = [column[0] for column in cursor.description]
    found = cursor.fetchone()
    if found is None:
        return {}
    stored = dict(zip(names, found, strict=True))
    left = {name: row.value(name, value) for name, value in stored.items() if name not in ("id", SALT)}
    return {name: value for name, value in left.items() if value != stored[name]}


def _erase_row(row: RowErasure, changed: Mapping[str, object]) -> None:
    if not changed:
        return
    settings = [f'"{name}" = ?' for name in changed] + ["version = version + 1"]
    if row.table in PRIVATE_COLUMNS:
        settings.append(f"{SALT} = lower(hex(randomblob(16)))")
    sql = f"UPDATE {row.table} SET {', '.join(settings)} WHERE id = ?"
    database.execute_sql(sql, (*changed.values(), row.key))


def _erase_outbox(rows: Mapping[tuple[str, int], RowErasure]) -> None:
    """Blank what the triggers wrote of the rows before they were blanked."""
    waiting = database.execute_sql("SELECT id, name, key, old, new FROM change_outbox").fetchall()
    for place, table, key, old, new in waiting:
        row = rows.get((table, key))
        if row:
            values = (_plain(row, old), _plain(row, new), place)
            database.execute_sql("UPDATE change_outbox SET old = ?, new = ? WHERE id = ?", values)


def _gone(told: Mapping[tuple[str, int], TextMasks]) -> Iterator[RowErasure]:
    """Yield the rows that acts on these records deleted: only the trail still tells of them."""
    sql = 'SELECT area, record, diffs FROM audit WHERE diffs LIKE \'%"action":"delete"%\''
    for area, record, diffs in database.execute_sql(sql).fetchall():
        masks = told.get((area, record))
        for table, key in _DELETED.findall(diffs) if masks else ():
            exists = database.execute_sql(f"SELECT 1 FROM {table} WHERE id = ?", (int(key),)).fetchone()
            if masks and not exists:
                yield RowErasure(table, int(key), masks)


def _plain(row: RowErasure, text: str | None) -> str | None:
    if text is None:
        return None
    left = {name: row.value(name, value) for name, value in json.loads(text).items()}
    return json.dumps(left, ensure_ascii=False, separators=(",", ":"))


def _erase_entries(
    rows: Mapping[tuple[str, int], RowErasure], told: Mapping[tuple[str, int], TextMasks]
) -> int:
    wanted = list(_telling(rows, told))
    blanked = 0
    for start in range(0, len(wanted), _BLOCK):
        marks = json.dumps(wanted[start : start + _BLOCK])
        sql = "SELECT * FROM audit WHERE seq IN (SELECT value FROM json_each(?)) ORDER BY seq"
        for values in database.execute_sql(sql, (marks,)).fetchall():
            entry = AuditEntry(*values)
            left = _blanked(entry, rows, told.get((entry.area, entry.record), Masks()))
            if left != entry:
                _restate(left)
                blanked += 1
    return blanked


def _telling(
    rows: Mapping[tuple[str, int], RowErasure], told: Mapping[tuple[str, int], TextMasks]
) -> Iterator[int]:
    """Yield the numbers of the entries about these records or rows."""
    sql = "SELECT seq, area, record, diffs FROM audit ORDER BY seq"
    for seq, area, record, diffs in database.execute_sql(sql):
        found = ((table, int(key)) for table, key in _ROW.findall(diffs))
        if (area, record) in told or any(row in rows for row in found):
            yield seq


def _blanked(entry: AuditEntry, rows: Mapping[tuple[str, int], RowErasure], masks: TextMasks) -> AuditEntry:
    changes: list[dict[str, Any]] = json.loads(entry.diffs)
    for change in changes:
        row = rows.get((change["table"], change["key"]))
        if row:
            change["fields"] = {
                name: [row.value(name, value) for value in values]
                for name, values in change["fields"].items()
            }
    left = replace(entry, sentence=masks.masked(entry.sentence), reason=masks.masked(entry.reason))
    if any((change["table"], change["key"]) in rows for change in changes) or left != entry:
        for change in changes:
            change.pop("nonce", None)
    return replace(left, diffs=json.dumps(changes, ensure_ascii=False, separators=(",", ":")))


def _restate(left: AuditEntry) -> None:
    """Store what is left of an entry, after the row that the trigger of the trail asks for."""
    TRAIL_ERASURES.insert(TrailErasure(left.seq, left.computed_hash()))
    texts = {"sentence": left.sentence, "reason": left.reason, "diffs": left.diffs}
    AuditTable.update(**texts).where(AuditTable.seq == left.seq).execute()
