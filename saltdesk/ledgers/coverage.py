"""How the coverage matrix reads: a ledger whose rows are worked out, not stored."""

from __future__ import annotations

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


def _stage(place: int, _desk: Desk, row: CoverageRow) -> int | None:
    return row.counts[place] or None


COVERAGE_COLUMNS: tuple[Column, ...] = (
    Column("code", "编码", Kind.CODE, 10, value=lambda _, row: row.power.code),
    Column("name", "权力事项", width=24, value=lambda _, row: row.power.name),
    Column("power_class", "类别", Kind.STATE, 8, value=lambda _, row: row.power.power_class),
    *(
        Column(f"stage_{stage.code}", stage.label, Kind.NUMBER, 6, value=partial(_stage, place))
        for place, stage in enumerate(STAGES)
    ),
    Column("total", "合计", Kind.NUMBER, 5),
    Column("remark", "缺口", width=20),
)


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
    return CoverageLedger(Area.POWERS, TITLE, COVERAGE_COLUMNS, unit="项", rows=rows)
