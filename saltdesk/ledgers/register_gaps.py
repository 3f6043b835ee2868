"""How the gap report of the registers reads; it is exported as the ledgers are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clauses import citation
from saltdesk.domain.base.query import Query
from saltdesk.ledgers.columns import Column, Kind, RowsLedger
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
    """The gaps found out for one day, counted by their kind."""

    def counters(self, desk: Desk, query: Query) -> tuple[tuple[str, int], ...]:
        """How many gaps of each kind there are, kinds without any left out."""
        counts = ((kind.label, sum(gap.kind is kind for gap in self.rows)) for kind in GapKind)
        return (("共", len(self.rows)), *((label, number) for label, number in counts if number))


def gap_ledger(rows: Sequence[Gap]) -> GapLedger:
    """The report over these gaps."""
    return GapLedger(
        Area.STANDARDS,
        "清单和登记缺口",
        GAP_COLUMNS,
        unit="项",
        empty="没有缺口。",
        rows=tuple(rows),
    )
