"""The register of discretion standards."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.lists.items import PowerItem
from saltdesk.domain.registers.discretion import (
    LEGAL_TITLES,
    LEVEL_TITLES,
    STANDARD_FIELDS,
    DiscretionStandard,
    StandardStatus,
    level_texts,
    range_texts,
    standard_problems,
)
from saltdesk.ledgers.base.columns import Block, Column, Detail, Kind, Ledger, titled
from saltdesk.ledgers.lists.items import power_names
from saltdesk.services.access import lookup
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


@dataclass(frozen=True)
class LevelRow:
    """A row of the sheet of levels: the standard and its item, and the values of a level and its range."""

    item: PowerItem
    standard: DiscretionStandard
    values: Mapping[str, object]


def _level_rows(_desk: Desk, ids: Sequence[int]) -> Iterator[LevelRow]:
    from saltdesk.services.registers.standard_import import part_rows  # only the workbook has these rows

    found = lookup.load(Area.STANDARDS, list(ids))
    keys = {standard.power_item for standard in found}
    items = {item.id: item for item in lookup.load(Area.POWERS, list(keys))}
    for standard in found:
        for values in part_rows(standard):
            yield LevelRow(items[standard.power_item], standard, values)


def _value(name: str) -> Callable[[Desk, LevelRow], object]:
    return lambda _desk, row: row.values.get(name)


def _named(_desk: Desk, row: LevelRow) -> str:
    return f"{row.item.code} {row.item.name}"


def _cases(block: Block) -> Iterator[str]:
    known = block.related(Area.ADJUSTMENTS, (one.adjustment for one in block.records if one.adjustment))
    for standard in block.records:
        case = known.get(standard.adjustment)
        yield case.number if case else ""


LEVEL_DETAIL = Detail(
    STANDARD_FIELDS.label("levels"),
    (
        Column("power", STANDARD_FIELDS.label("power_item"), width=24, value=_named),
        Column("standard.conduct", STANDARD_FIELDS.label("conduct"), width=24),
        Column("standard.number", STANDARD_FIELDS.label("number"), Kind.NUMBER, 5),
        Column("name", LEVEL_TITLES["name"], width=8, value=_value("name")),
        Column("facts", LEVEL_TITLES["facts"], width=30, value=_value("facts")),
        Column("measure", LEVEL_TITLES["measure"], width=10, value=_value("measure")),
        Column("low", LEVEL_TITLES["low"], width=8, value=_value("low")),
        Column("high", LEVEL_TITLES["high"], width=8, value=_value("high")),
        Column("legal_low", LEGAL_TITLES["low"], width=8, value=_value("legal_low")),
        Column("legal_high", LEGAL_TITLES["high"], width=8, value=_value("legal_high")),
        Column("unit", LEGAL_TITLES["unit"], Kind.STATE, 10, value=_value("unit")),
        Column("standard.law", STANDARD_FIELDS.label("law"), width=20),
        Column("standard.article", STANDARD_FIELDS.label("article"), width=12),
        Column("standard.document", STANDARD_FIELDS.label("document"), width=18),
        Column("standard.note", STANDARD_FIELDS.label("note"), width=14),
    ),
    _level_rows,
)

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
        Column("adjustment", width=9, values=_cases, on_screen=False),
        Column("status", kind=Kind.STATE, width=8, sort="status"),
        Column("effective_from", kind=Kind.DATE, width=10, sort="effective_from"),
        Column("effective_to", kind=Kind.DATE, width=10, sort="effective_to", on_screen=False),
        Column("note", width=14, on_screen=False),
    ),
    StandardStatus,
    unit="条",
    details=(LEVEL_DETAIL,),
    empty="还没有裁量标准。按 Ctrl+N 为一个处罚事项登记裁量标准。",
)
