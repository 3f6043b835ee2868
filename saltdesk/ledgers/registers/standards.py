"""The register of discretion standards."""

from __future__ import annotations

from saltdesk.domain.base.changes import Area
from saltdesk.domain.registers.discretion import (
    STANDARD_FIELDS,
    DiscretionStandard,
    StandardStatus,
    level_texts,
    range_texts,
    standard_problems,
)
from saltdesk.ledgers.base.columns import Column, Kind, Ledger, titled
from saltdesk.ledgers.lists.items import power_names
from saltdesk.services.desk.desk import Desk


def _ranges(_desk: Desk, standard: DiscretionStandard) -> str:
    return "\n".join(range_texts(standard))


def _levels(_desk: Desk, standard: DiscretionStandard) -> str:
    return "\n".join(level_texts(standard))


def _count(_desk: Desk, standard: DiscretionStandard) -> int:
    return len(standard.levels)


def _verdict(_desk: Desk, standard: DiscretionStandard) -> str:
    problems = standard_problems(standard)
    return f"{len(problems)}处问题" if problems else "通过"


STANDARD_LEDGER = Ledger(
    Area.STANDARDS,
    "裁量标准台账",
    titled(
        STANDARD_FIELDS,
        Column("power", "处罚事项", width=22, values=power_names, sort="power_item"),
        Column("conduct", width=22, sort="conduct"),
        Column("number", kind=Kind.NUMBER, width=5, sort="number"),
        Column("law", width=16, on_screen=False),
        Column("article", width=9, on_screen=False),
        Column("ranges", width=14, value=_ranges, on_screen=False),
        Column("count", "阶次", Kind.NUMBER, 5, value=_count, in_workbook=False),
        Column("levels", width=36, value=_levels, on_screen=False),
        Column("verdict", "核对", width=8, value=_verdict),
        Column("document", width=18, on_screen=False),
        Column("status", kind=Kind.STATE, width=8, sort="status"),
        Column("effective_from", kind=Kind.DATE, width=10, sort="effective_from"),
        Column("effective_to", kind=Kind.DATE, width=10, sort="effective_to", on_screen=False),
        Column("note", width=14, on_screen=False),
    ),
    StandardStatus,
    unit="条",
    empty="还没有裁量标准。按 Ctrl+N 为一个处罚事项登记裁量标准。",
)
