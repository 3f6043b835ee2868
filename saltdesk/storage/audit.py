"""Writing the trail: the outbox filled by triggers becomes one entry of the chain in the same transaction."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields
from datetime import datetime
from functools import reduce
from operator import or_
from typing import Any

from saltdesk.domain.audit import GENESIS, AuditEntry, RowChange, chain_problems
from saltdesk.domain.changes import Area
from saltdesk.domain.people import Actor
from saltdesk.storage.database import Store
from saltdesk.storage.failures import sentences
from saltdesk.storage.tables.house import AuditTable, OutboxTable

FOREIGN_ACT = "database.foreign"
"""The act of an entry about changes that a foreign program made; nobody of the office performs it."""


@dataclass
class Note:
    """What an act says about itself; the act may fill in sentence, record and reason while it runs."""

    at: datetime
    actor: Actor
    act: str
    area: Area
    sentence: str
    record: int = 0
    reason: str = ""
    seq: int = 0
    changes: tuple[RowChange, ...] = ()


@contextmanager
def recorded(store: Store, note: Note) -> Iterator[Note]:
    """One transaction that ends with exactly one audit entry; nothing is kept when anything fails."""
    with store.writing():
        _set_foreign_apart(note.at)
        yield note
        note.changes = tuple(_drain())
        entry = _append(note)
        note.seq = entry.seq
        if OutboxTable.select().exists():
            raise RuntimeError("the audit outbox is not empty at the end of the act")


def _set_foreign_apart(at: datetime) -> None:
    """Give what a foreign program left in the outbox its own entry: it is not the work of who acts now."""
    if not OutboxTable.select().exists():
        return
    changes = tuple(_drain())
    sentence = f"发现{len(changes)}处修改没有经过本程序"
    _append(Note(at, Actor("其他程序"), FOREIGN_ACT, Area.DATABASE, sentence, changes=changes))


def _drain() -> Iterator[RowChange]:
    outbox: Any = OutboxTable  # the stubs know neither the implicit id nor rows as tuples
    for _, name, key, action, old, new in outbox.select().order_by(outbox.id).tuples():
        before, after = json.loads(old or "{}"), json.loads(new or "{}")
        names = after or before
        changed = {
            column: (before.get(column), after.get(column))
            for column in names
            if column != "version" and before.get(column) != after.get(column)
        }
        yield RowChange(name, key, action, changed)
    OutboxTable.delete().execute()


def _append(note: Note) -> AuditEntry:
    last = AuditTable.select(AuditTable.seq, AuditTable.hash).order_by(AuditTable.seq.desc()).tuples().first()
    seq, previous = (last[0] + 1, last[1]) if last else (1, GENESIS)
    entry = AuditEntry(
        seq=seq,
        at=note.at.strftime("%Y-%m-%d %H:%M:%S"),
        actor=note.actor.name,
        office=note.actor.office_name,
        act=note.act,
        sentence=note.sentence,
        area=note.area.code,
        record=note.record,
        reason=note.reason,
        diffs=_diffs(note.changes),
        previous=previous,
    )
    values = {field.name: getattr(entry, field.name) for field in fields(entry)}
    AuditTable.insert(**values | {"hash": entry.computed_hash()}).execute()
    return entry


def _diffs(changes: tuple[RowChange, ...]) -> str:
    rows = [
        {"table": change.table, "key": change.key, "action": change.action, "fields": change.fields}
        for change in changes
    ]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def _entries(where: object = None, *, newest_first: bool = False) -> Iterator[AuditEntry]:
    with sentences():
        query = AuditTable.select()
        if where is not None:
            query = query.where(where)
        query = query.order_by(AuditTable.seq.desc() if newest_first else AuditTable.seq)
        for row in query.tuples().iterator():
            yield AuditEntry(*row)


def timeline(area: Area, record: int) -> list[AuditEntry]:
    """The entries about one record, oldest first."""
    return list(_entries((AuditTable.area == area.code) & (AuditTable.record == record)))


def touching(area: Area, rows: Iterable[tuple[str, int]]) -> list[AuditEntry]:
    """The entries of an area that changed one of these rows (table and id), oldest first.

    For acts that change rows of many records at once, such as entering a year's holidays.
    """
    marks = [AuditTable.diffs.contains(f'"table":"{table}","key":{key},') for table, key in rows]
    return list(_entries((AuditTable.area == area.code) & reduce(or_, marks))) if marks else []


def since(seq: int) -> Iterator[AuditEntry]:
    """The entries after number ``seq``, oldest first."""
    return _entries(AuditTable.seq > seq)


def hash_at(seq: int) -> str:
    """Hash of the entry with this number; empty when there is none."""
    if not seq:
        return GENESIS
    with sentences():
        found = AuditTable.select(AuditTable.hash).where(AuditTable.seq == seq).tuples().first()
    return found[0] if found else ""


def head() -> tuple[int, str]:
    """Number and hash of the newest entry; ``(0, "0…0")`` when there is none."""
    with sentences():
        last = (
            AuditTable.select(AuditTable.seq, AuditTable.hash)
            .order_by(AuditTable.seq.desc())
            .tuples()
            .first()
        )
    return (last[0], last[1]) if last else (0, GENESIS)


def problems() -> Iterator[str]:
    """What is wrong with the trail: broken chain, or changes made by a foreign program."""
    yield from chain_problems(_entries())
    for entry in _entries(AuditTable.act == FOREIGN_ACT):
        yield f"痕迹第{entry.seq}条：{entry.sentence}（外部修改）。"
    with sentences():
        left = OutboxTable.select().count()
    if left:
        yield f"有{left}处修改没有经过本程序（外部修改）。"
