"""The trail as a ledger: one line an entry, and a sheet with every changed field (F0.2)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.trail import TRAIL_FIELDS
from saltdesk.ledgers.base.columns import Column, Detail, Kind, Ledger, titled
from saltdesk.ledgers.trail_words import field_lines
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house.trail import entries_numbered


@dataclass(frozen=True)
class ChangedField:
    """One line of what an entry changed."""

    number: int
    what: str


def _changes(desk: Desk, keys: Sequence[int]) -> Iterator[ChangedField]:
    for entry in entries_numbered(desk, keys):
        for change in entry.changes():
            yield from (ChangedField(entry.seq, line) for line in field_lines(change))


TRAIL_LEDGER = Ledger(
    Area.TRAIL,
    "痕迹",
    titled(
        TRAIL_FIELDS,
        Column("id", "条号", kind=Kind.NUMBER, width=7, sort="id"),
        Column("at", kind=Kind.MOMENT, width=15, sort="at"),
        Column("actor", width=9, sort="actor"),
        Column("office", width=11, sort="office"),
        Column("area", kind=Kind.STATE, width=10, sort="area"),
        Column("sentence", width=44),
        Column("reason", width=20, on_screen=False),
        Column("hash", kind=Kind.CODE, width=24, on_screen=False),
    ),
    unit="条",
    empty="还没有痕迹。",
    slow=frozenset({"hash"}),  # it stands behind the changes, a megabyte for an import
    details=(
        Detail(
            "变更明细",
            (
                Column("number", "条号", kind=Kind.NUMBER, width=8),
                Column("what", "变更（前 → 后）", width=80),
            ),
            _changes,
        ),
    ),
)
