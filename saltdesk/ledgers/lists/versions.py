"""The ledger of list versions."""

from __future__ import annotations

from collections.abc import Iterator

from saltdesk.domain.base.changes import Area
from saltdesk.domain.lists.versions import VERSION_FIELDS, ListVersion, VersionStatus
from saltdesk.ledgers.base.columns import Block, Column, Kind, Ledger, titled
from saltdesk.services.desk.desk import Desk


def _items(_desk: Desk, version: ListVersion) -> int:
    return len(version.items)


def _adjustments(block: Block) -> Iterator[str]:
    cases = block.related(Area.ADJUSTMENTS, (version.adjustment for version in block.records))
    for version in block.records:
        yield cases[version.adjustment].number if version.adjustment else ""


VERSION_LEDGER = Ledger(
    Area.VERSIONS,
    "清单版本台账",
    titled(
        VERSION_FIELDS,
        Column("kind", kind=Kind.STATE, width=8, sort="kind"),
        Column("number", kind=Kind.NUMBER, width=5, sort="number"),
        Column("title", width=24, sort="title"),
        Column("item_count", "涉及事项数", Kind.NUMBER, 8, value=_items),
        Column("status", kind=Kind.STATE, width=8, sort="status"),
        Column("basis_document", width=18, on_screen=False),
        Column("reported_on", kind=Kind.DATE, width=10, sort="reported_on", on_screen=False),
        Column("report_document", width=16, on_screen=False),
        Column("confirmed_on", kind=Kind.DATE, width=10, sort="confirmed_on"),
        Column("confirmed_by", width=14, on_screen=False),
        Column("confirm_document", width=16, on_screen=False),
        Column("published_on", kind=Kind.DATE, width=10, sort="published_on"),
        Column("superseded_on", kind=Kind.DATE, width=10, on_screen=False),
        Column("adjustment", kind=Kind.CODE, width=10, values=_adjustments),
        Column("digest", kind=Kind.CODE, width=20, on_screen=False),
        Column("registered_by", width=8, on_screen=False),
        Column("registered_on", kind=Kind.DATE, width=10, on_screen=False),
        Column("note", width=16, on_screen=False),
    ),
    VersionStatus,
    unit="版",
    empty="还没有清单版本。按 Ctrl+N 从草拟事项编制一个版本，报审、审定后登记公布。",
)
