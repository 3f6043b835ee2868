"""The workbook of differences between two states of a list: one row per changed field."""

from __future__ import annotations

from collections.abc import Iterable

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.lists.comparing import ItemDifference
from saltdesk.ledgers.base.columns import Column, Kind, RowsLedger

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


def difference_ledger(title: str, differences: Iterable[ItemDifference]) -> RowsLedger:
    """Return the comparison as a ledger that can be exported."""
    rows = tuple(
        DifferenceRow(one.action.label, one.code, one.name, field.label, field.before, field.after)
        for one in differences
        for field in one.fields
    )
    return RowsLedger(Area.VERSIONS, title, _COLUMNS, unit="处", empty="内容相同。", rows=rows)
