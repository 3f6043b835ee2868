"""The audit trail: a transaction turns the outbox filled by triggers into one entry of the hash chain."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from functools import reduce
from operator import or_
from typing import Any

from saltdesk.domain.base.anchors import Anchor
from saltdesk.domain.base.audit import (
    FOREIGN_ACT,
    GENESIS,
    HOUSEKEEPING,
    AuditEntry,
    ChainFault,
    Fault,
    RowChange,
    chain_problems,
    clock_notes,
)
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.people import Actor
from saltdesk.storage import complaint_parties
from saltdesk.storage.base.failures import damage, sentences
from saltdesk.storage.base.uncollected import uncollected
from saltdesk.storage.database import Store
from saltdesk.storage.recording.trail_head import head
from saltdesk.storage.records import set_of
from saltdesk.storage.search_documents import documents_of_tables
from saltdesk.storage.tables.base import database
from saltdesk.storage.tables.house import AuditTable, OutboxTable
from saltdesk.storage.tables.storable import storable

RESTATED = "SELECT entry, digest FROM trail_erasure ORDER BY id"
"""The present hash of each entry out of which personal data were taken."""


@dataclass
class Note:
    """What an act reports about itself; it may set sentence, record and reason while it runs."""

    at: datetime
    actor: Actor
    act: str
    area: Area
    sentence: str
    record: int = 0
    reason: str = ""
    seq: int = 0
    tables: frozenset[str] = frozenset()
    diffs: bytes = b"[]"

    @property
    def changes(self) -> tuple[RowChange, ...]:
        """Return the changed rows; empty until the act is done."""
        rows = (row for row in json.loads(self.diffs) if row["table"] not in HOUSEKEEPING)
        return tuple(
            RowChange(**row | {"fields": {name: (old, new) for name, (old, new) in row["fields"].items()}})
            for row in rows
        )


@contextmanager
def recorded(store: Store, note: Note) -> Iterator[Note]:
    """Run the block in one transaction that adds exactly one audit entry; roll back on any error."""
    with store.writing(note.act), uncollected():
        database.set_foreign_apart(note.at)
        yield note
        complaint_parties.settle()
        store.search.settle(documents_of_tables)
        appended = database.append(_told(note))
        note.seq, note.tables, note.diffs = appended.seq, appended.tables, appended.diffs


@contextmanager
def rehearsed(store: Store, note: Note) -> Iterator[Note]:
    """Run the block in a transaction that is rolled back; ``note`` then tells what it would have changed."""
    with suppress(_Rehearsed), store.writing():
        yield note
        drained = database.drain()
        note.tables, note.diffs = drained.tables, drained.diffs
        raise _Rehearsed


class _Rehearsed(Exception):
    """Rolls back a transaction that was only tried."""


def _told(note: Note) -> dict[str, object]:
    """Return what an entry states besides its changes, by the columns of the trail."""
    return {
        "at": note.at.strftime("%Y-%m-%d %H:%M:%S"),
        "actor": note.actor.name,
        "office": note.actor.office_name,
        "act": note.act,
        "sentence": storable(note.sentence),
        "area": note.area.code,
        "record": note.record,
        "reason": storable(note.reason),
    }


def _entries(where: object = None, *, newest_first: bool = False) -> Iterator[AuditEntry]:
    with sentences():
        query = AuditTable.select()
        if where is not None:
            query = query.where(where)
        query = query.order_by(AuditTable.seq.desc() if newest_first else AuditTable.seq)
        for row in query.tuples().iterator():
            if None in row:
                raise damage()
            yield AuditEntry(*row)


def timeline(area: Area, record: int) -> list[AuditEntry]:
    """Return the entries about one record, oldest first."""
    return list(_entries((AuditTable.area == area.code) & (AuditTable.record == record)))


def entries_about(area: Area, records: Iterable[int]) -> list[int]:
    """Return the numbers of the entries about any of these records."""
    keys = list(records)
    if not keys:
        return []
    with sentences():
        found: Any = AuditTable.select(AuditTable.seq).where(
            (AuditTable.area == area.code) & AuditTable.record.in_(set_of(keys))
        )
        return [number for (number,) in found.tuples()]


def subjects(numbers: Sequence[int]) -> dict[int, tuple[str, int]]:
    """Return, by the number of an entry, the code of its area and the id of the record it is about."""
    with sentences():
        query: Any = AuditTable.select(AuditTable.seq, AuditTable.area, AuditTable.record)
        rows = query.where(AuditTable.seq.in_(set_of(numbers))).tuples()
        return {number: (area, record) for number, area, record in rows}


def entries_numbered(numbers: Iterable[int]) -> Iterator[AuditEntry]:
    """Return the entries with these numbers, oldest first."""
    return _entries(AuditTable.seq.in_(set_of(numbers)))


def touching(area: Area, rows: Iterable[tuple[str, int]]) -> list[AuditEntry]:
    """Return the entries of an area that changed one of these rows (table and id), oldest first.

    Used for acts that change many records at once, such as entering a year's holidays.
    """
    found = _touched(rows)
    return [] if found is None else list(_entries((AuditTable.area == area.code) & found))


def touching_after(seq: int, rows: Iterable[tuple[str, int]]) -> list[AuditEntry]:
    """Return the entries after number ``seq``, of all areas, that touched one of these rows, oldest first."""
    found = _touched(rows)
    return [] if found is None else list(_entries((AuditTable.seq > seq) & found))


def _touched(rows: Iterable[tuple[str, int]]) -> Any:
    """Return the condition that an entry touched one of these rows, or None without rows."""
    marks = [AuditTable.diffs.contains(f'"table":"{table}","key":{key},') for table, key in rows]
    return reduce(or_, marks) if marks else None


def first_day() -> str:
    """Return the day of the oldest entry as ``YYYY-MM-DD``; empty if there is none."""
    with sentences():
        ((at,),) = database.execute_sql("SELECT min(at) FROM audit").fetchall()
    return str(at or "")[:10]


def newest_day(act: str) -> str:
    """Return the day of the newest entry of an act as ``YYYY-MM-DD``; empty if there is none."""
    with sentences():
        ((at,),) = database.execute_sql("SELECT max(at) FROM audit WHERE act = ?", (act,)).fetchall()
    return str(at or "")[:10]


def count_since(act: str, day: str) -> int:
    """Return how many entries of an act were written on or after ``day``."""
    sql = "SELECT count(*) FROM audit WHERE act = ? AND at >= ?"
    with sentences():
        return int(database.execute_sql(sql, (act, day)).fetchone()[0])


def since(seq: int) -> Iterator[AuditEntry]:
    """Return the entries after number ``seq``, oldest first."""
    return _entries(AuditTable.seq > seq)


def back_to(seq: int) -> Iterator[AuditEntry]:
    """Return the entries after number ``seq``, newest first."""
    return _entries(AuditTable.seq > seq, newest_first=True)


def texts_since(seq: int) -> Iterator[tuple[int, str, str, str]]:
    """Yield number, actor, sentence and reason of the entries after number ``seq``."""
    query = AuditTable.select(AuditTable.seq, AuditTable.actor, AuditTable.sentence, AuditTable.reason)
    with sentences():
        yield from query.where(AuditTable.seq > seq).order_by(AuditTable.seq).tuples().iterator()


def newest_of_act(area: Area, code: str, reason: str = "") -> AuditEntry | None:
    """Return the newest entry of an act that is about no record, or None; with a reason, of that reason."""
    where = (AuditTable.area == area.code) & (AuditTable.record == 0) & (AuditTable.act == code)
    if reason:
        where &= AuditTable.reason == reason
    return next(_entries(where, newest_first=True), None)


def is_followed(seq: int, besides: Iterable[str]) -> bool:
    """Return whether entries of other acts than ``besides`` come after number ``seq``."""
    where = (AuditTable.seq > seq) & AuditTable.act.not_in(list(besides))
    with sentences():
        return bool(AuditTable.select(AuditTable.seq).where(where).limit(1).tuples().first())


def began_at() -> str:
    """Return the time of the first entry; empty if there is none."""
    with sentences():
        found = AuditTable.select(AuditTable.at).order_by(AuditTable.seq).limit(1).tuples().first()
    return found[0] if found else ""


def hash_at(seq: int) -> str:
    """Return the hash of the entry with this number; empty if there is none."""
    if not seq:
        return GENESIS
    with sentences():
        if database.is_guarded:
            ((known,),) = database.execute_sql("SELECT trail.hash_at(?)", (seq,)).fetchall()
            return known or ""
        found = AuditTable.select(AuditTable.hash).where(AuditTable.seq == seq).tuples().first()
    return found[0] if found else ""


def anchor_problem(anchor: Anchor, holder: str) -> str:
    """Return what an anchor tells against the trail as it stands, or an empty text; ``holder`` keeps it."""
    return anchor.problem(hash_at(anchor.number), head()[0], holder)


def notes() -> Iterator[str]:
    """Yield one sentence for each thing about the trail that is no fault but worth a question."""
    if blanked := len(restated()):
        yield f"痕迹中有{blanked}条因个人信息匿名化遮去了有关内容，遮去后的内容有痕迹为证。"
    with sentences():
        yield from clock_notes(
            AuditTable.select(AuditTable.seq, AuditTable.at).order_by(AuditTable.seq).tuples().iterator()
        )


def restated() -> dict[int, str]:
    """Return the present hash of each entry out of which personal data were taken, by its number."""
    with sentences():
        rows = database.execute_sql(RESTATED)
        return dict(rows.fetchall())


def recent_chain_problems(seq: int) -> Iterator[str]:
    """Yield one sentence for each faulty entry after number ``seq``."""
    if database.is_guarded:
        return map(str, _verdicts(seq))
    return chain_problems(_entries(AuditTable.seq > seq), seq, hash_at(seq), restated())


def _verdicts(seq: int) -> Iterator[ChainFault]:
    """Yield the faults after entry ``seq`` that the database finds, also in entries hidden from the login."""
    sql = "SELECT fault, expected, found FROM trail.verify(?)"
    with sentences():
        for fault, expected, found in database.execute_sql(sql, (seq,)).fetchall():
            yield ChainFault(Fault(fault), expected, found)


def problems() -> Iterator[str]:
    """Yield one sentence for each fault of the trail: a broken chain, or changes by another program."""
    if database.is_guarded:
        # The outbox is nobody's: a commit with something in it is refused.
        yield from map(str, _verdicts(0))
        return
    yield from chain_problems(_entries(), restated=restated())
    for entry in _entries(AuditTable.act == FOREIGN_ACT):
        yield f"痕迹第{entry.seq}条：{entry.sentence}（外部修改）。"
    with sentences():
        left = OutboxTable.select().count() if head()[0] else 0
    if left:
        yield f"有{left}处修改没有经过本程序（外部修改）。"
