"""The gap report of the registers, exported like a ledger."""

from __future__ import annotations

from collections.abc import Sequence

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clauses import citation
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.query import Query
from saltdesk.ledgers.base.columns import Column, Kind, RowsLedger
from saltdesk.services.desk.desk import Desk
from saltdesk.services.registers.gaps import Gap, GapKind


def _clause(_desk: Desk, gap: Gap) -> str:
    return citation(gap.clause)


GAP_COLUMNS = (
    Column("kind", "缺口", Kind.STATE, 10),
    Column("title", "名称", width=24),
    Column("sentence", "情况", width=34),
    Column("clause", "条款", Kind.CODE, 14, value=_clause),
)


@dataclass(frozen=True)
class GapLedger(RowsLedger):
    """The gaps of one day, counted by kind."""

    def counters(self, desk: Desk, query: Query) -> tuple[tuple[str, int], ...]:
        """Return the number of gaps of each kind; kinds without gaps are omitted."""
        counts = ((kind.label, sum(gap.kind is kind for gap in self.rows)) for kind in GapKind)
        return (("共", len(self.rows)), *((label, number) for label, number in counts if number))


def gap_ledger(rows: Sequence[Gap]) -> GapLedger:
    """Return the report of these gaps."""
    return GapLedger(
        Area.STANDARDS,
        "清单和登记缺口",
        GAP_COLUMNS,
        unit="项",
        empty="没有缺口。",
        rows=tuple(rows),
    )
