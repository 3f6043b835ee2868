"""The ledger of administrative guidance (P1.2.4)."""

from __future__ import annotations

from collections.abc import Iterable

from saltdesk.domain.base.changes import Area
from saltdesk.domain.cases.guidance import GUIDANCE_FIELDS
from saltdesk.ledgers.base.columns import Block, Column, Kind, Ledger, titled
from saltdesk.ledgers.lists.items import item_names


def _case_numbers(block: Block) -> Iterable[str]:
    found = block.related(Area.CASES, (one.case for one in block.records if one.case))
    return (found[one.case].number if one.case in found else "" for one in block.records)


GUIDANCE_LEDGER = Ledger(
    Area.GUIDANCE,
    "行政指导台账",
    titled(
        GUIDANCE_FIELDS,
        Column("number", kind=Kind.CODE, width=11, sort="number"),
        Column("given_on", kind=Kind.DATE, width=10, sort="given_on"),
        Column("kind", kind=Kind.STATE, width=8, sort="kind"),
        Column("stage", kind=Kind.STATE, width=6, sort="stage"),
        Column("party", width=16, sort="party"),
        Column("items", width=20, values=item_names),
        Column("case", width=13, values=_case_numbers),
        Column("content", width=26),
        Column("result", width=16, on_screen=False),
        Column("given_by", width=10),
        Column("office", width=10, sort="office"),
        Column("registered_by", width=8, on_screen=False),
    ),
    unit="次",
    empty="还没有行政指导记录。按 Ctrl+N 登记第一次。",
)
