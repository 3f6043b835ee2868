"""The ledger of the coverage matrix, whose rows are computed, not stored."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from saltdesk.domain.base.changes import Area
from saltdesk.domain.lists.coverage import STAGES, CoverageRow
from saltdesk.ledgers.base.columns import Column, Kind, RowsLedger
from saltdesk.services.desk.desk import Desk

TITLE = "权力责任对应表"


def mark(count: int) -> str:
    """Return the text of a cell: a tick, with a number if there are several duties."""
    return "" if not count else "✓" if count == 1 else f"✓{count}"


def _number(place: int, _desk: Desk, row: CoverageRow) -> int | None:
    return row.counts[place] or None


def _tick(place: int, _desk: Desk, row: CoverageRow) -> str:
    return mark(row.counts[place])


def _columns(stages: Iterable[Column]) -> tuple[Column, ...]:
    return (
        Column("code", "编码", Kind.CODE, 10, value=lambda _, row: row.power.code),
        Column("name", "权力事项", width=26, value=lambda _, row: row.power.name),
        Column("power_class", "类别", Kind.STATE, 8, value=lambda _, row: row.power.power_class),
        *stages,
        Column("total", "合计", Kind.NUMBER, 6),
        Column("remark", "缺口和提示", width=24),
    )


SHEET_COLUMNS: tuple[Column, ...] = _columns(
    Column(f"stage_{stage.code}", stage.label, Kind.NUMBER, 6, value=partial(_number, place))
    for place, stage in enumerate(STAGES)
)
"""Numbers, which a workbook can sum."""

SCREEN_COLUMNS: tuple[Column, ...] = _columns(
    # Use the short name beside the others: 受理 for 受理（立案）.
    Column(f"stage_{stage.code}", name := stage.label.split("（")[0], width=2 * len(name) + 1, value=tick)
    for stage, tick in ((stage, partial(_tick, place)) for place, stage in enumerate(STAGES))
)
"""Ticks, which are quick to read."""


def coverage_ledger(rows: tuple[CoverageRow, ...]) -> RowsLedger:
    """Return a ledger of these rows."""
    return RowsLedger(Area.POWERS, TITLE, SHEET_COLUMNS, unit="项", rows=rows)
