"""How the differences between two states of a list read in a workbook: a row for each field that differs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from saltdesk.domain.changes import Area
from saltdesk.domain.comparing import ItemDifference
from saltdesk.domain.query import Query
from saltdesk.ledgers.columns import Column, Kind, Ledger
from saltdesk.services.desk import Desk

_COLUMNS = (
    Column("action", "变化", Kind.STATE, 6),
    Column("code", "编码", Kind.CODE, 10),
    Column("name", "事项", width=22),
    Column("label", "字段", width=10),
    Column("before", "调整前", width=34),
    Column("after", "调整后", width=34),
)


@dataclass(frozen=True)
class DifferenceRow:
    """One field of one item."""

    action: str
    code: str
    name: str
    label: str
    before: str
    after: str


@dataclass(frozen=True)
class DifferenceLedger(Ledger):
    """A comparison over ``rows`` that are no rows of a table: they were found out for two states."""

    rows: tuple[DifferenceRow, ...] = ()

    def find(self, desk: Desk, query: Query, limit: int = 0) -> list[int]:
        """The places of the rows, from 1."""
        places = list(range(1, len(self.rows) + 1))
        return places[:limit] if limit else places

    def load(self, ids: list[int]) -> list[Any]:
        """The rows at these places."""
        return [self.rows[place - 1] for place in ids]

    def counters(self, desk: Desk, query: Query) -> tuple[tuple[str, int], ...]:
        """How many fields differ."""
        return (("共", len(self.rows)),)


def difference_ledger(title: str, differences: Iterable[ItemDifference]) -> DifferenceLedger:
    """The comparison as a ledger that can be exported."""
    rows = tuple(
        DifferenceRow(one.action.label, one.code, one.name, field.label, field.before, field.after)
        for one in differences
        for field in one.fields
    )
    return DifferenceLedger(Area.VERSIONS, title, _COLUMNS, unit="处", empty="内容相同。", rows=rows)
