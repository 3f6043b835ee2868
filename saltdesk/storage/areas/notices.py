"""Records of issued notices and their deliveries, and the finder of the register."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from peewee import fn

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.issued import Delivery, IssuedNotice, NoticeStatus
from saltdesk.storage.base.failures import sentences
from saltdesk.storage.lookup import Finder
from saltdesk.storage.records import Records, set_of
from saltdesk.storage.tables.base import database
from saltdesk.storage.tables.notices import DeliveryTable, NoticeTable

NOTICES = Records(NoticeTable, IssuedNotice, Area.NOTICES)
DELIVERIES = Records(DeliveryTable, Delivery, Area.NOTICES)

NOTICE_FINDER = Finder(
    NOTICES,
    number="number",
    moment="issued_at",
    person="issued_by",
    parent="record",
)


def notices_with(words: str) -> list[IssuedNotice]:
    """Return the notices whose text contains ``words``, newest first; void ones are left out."""
    table: Any = NoticeTable
    if database.is_guarded:
        with sentences():
            rows = database.execute_sql("SELECT guard.notices_with(?)", (words,)).fetchall()
        return NOTICES.load([key for (key,) in rows])
    with sentences():
        found = (
            table.select(table.id)
            .where((fn.INSTR(table.content, words) > 0) & (table.status != NoticeStatus.VOID))
            .order_by(table.id.desc())
        )
        ids = [key for (key,) in found.tuples()]
    return NOTICES.load(ids)


def about(area: str, records: Sequence[int]) -> tuple[int, ...]:
    """Return the ids of the notices made from these records of an area."""
    if not records:
        return ()
    table: Any = NoticeTable  # the stubs know neither the implicit id nor rows as tuples
    with sentences():
        rows = table.select(table.id).where((table.area == area) & table.record.in_(set_of(records)))
        return tuple(key for (key,) in rows.tuples())


def sources(notices: Sequence[int]) -> dict[int, tuple[str, int]]:
    """Return, by the id of a notice, area and id of the record it was made from."""
    table: Any = NoticeTable
    with sentences():
        rows = table.select(table.id, table.area, table.record).where(table.id.in_(set_of(notices)))
        return {key: (area, record) for key, area, record in rows.tuples()}
