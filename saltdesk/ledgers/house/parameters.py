"""How the table of parameters reads."""

from __future__ import annotations

from saltdesk.domain.base.clauses import citation
from saltdesk.ledgers.base.columns import Column, Kind
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house.parameters import ParameterRow


def _clause(_: Desk, row: ParameterRow) -> str:
    return citation(row.parameter.clause)


def _default(_: Desk, row: ParameterRow) -> str:
    return row.parameter.shown(row.parameter.default) if row.is_own else "同默认"


PARAMETER_COLUMNS = (
    Column("group", "类别", Kind.STATE, 12, value=lambda _, row: row.parameter.group.label),
    Column("label", "参数", width=20, value=lambda _, row: row.parameter.label),
    Column("value", "数值", width=24, value=lambda _, row: row.parameter.shown(row.value)),
    Column("default", "默认", width=14, value=_default),
    Column("source", "来源", width=36, value=lambda _, row: row.parameter.source),
    Column("clause", "条款", width=16, value=_clause),
)
"""One row per parameter."""
