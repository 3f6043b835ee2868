"""How the coverage matrix reads: a ledger whose rows are worked out, not stored."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

from saltdesk.domain.changes import Area
from saltdesk.domain.coverage import STAGES, CoverageRow
from saltdesk.domain.query import Query
from saltdesk.ledgers.columns import Column, Kind, Ledger
from saltdesk.services.desk import Desk

TITLE = "权力责任对应表"


def mark(count: int) -> str:
    """What stands in a cell: a tick, with the number where there are several duties."""
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
"""Numbers, which a workbook can add up."""

SCREEN_COLUMNS: tuple[Column, ...] = _columns(
    # The short name is enough beside the others: 受理 for 受理（立案）.
    Column(f"stage_{stage.code}", name := stage.label.split("（")[0], width=2 * len(name) + 1, value=tick)
    for stage, tick in ((stage, partial(_tick, place)) for place, stage in enumerate(STAGES))
)
"""Ticks, which are read at a glance."""


@dataclass(frozen=True)
class CoverageLedger(Ledger):
    """The rows of one matrix, numbered from 0, so that workbooks are written of it as of every ledger."""

    rows: tuple[CoverageRow, ...] = ()

    def find(self, desk: Desk, query: Query, limit: int = 0) -> list[int]:
        """Every row in order."""
        return list(range(len(self.rows)))

    def load(self, ids: list[int]) -> list[Any]:
        """Rows by number."""
        return [self.rows[number] for number in ids]


def coverage_ledger(rows: tuple[CoverageRow, ...]) -> CoverageLedger:
    """The ledger of these rows."""
    return CoverageLedger(Area.POWERS, TITLE, SHEET_COLUMNS, unit="项", rows=rows)
