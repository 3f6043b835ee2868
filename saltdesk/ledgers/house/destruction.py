"""How destruction lists and their records read."""

from __future__ import annotations

from datetime import date

from saltdesk.domain.base.changes import Area
from saltdesk.domain.house.destruction import DestructionList
from saltdesk.ledgers.base.columns import Column, Kind

LIST_COLUMNS = (
    Column("number", "清单编号", Kind.CODE, 18, value=lambda _, one: one.listed.number),
    Column("status", "状态", Kind.STATE, 10, value=lambda _, one: one.listed.status.label),
    Column("count", "件数", Kind.NUMBER, 8, value=lambda _, one: len(one.items)),
    Column("proposed_on", "拟定日期", Kind.DATE, 12, value=lambda _, one: one.listed.proposed_on),
    Column("proposed_by", "拟定人", Kind.TEXT, 12, value=lambda _, one: one.listed.proposed_by),
    Column("ended_on", "确认或撤回", Kind.DATE, 12, value=lambda _, one: _ended_on(one.listed)),
    Column("ended_by", "确认人或撤回人", Kind.TEXT, 16, value=lambda _, one: _ended_by(one.listed)),
)
"""One row per list with its records."""

ITEM_COLUMNS = (
    Column("area", "种类", Kind.STATE, 14, value=lambda _, one: Area.from_code(one.area).label),
    Column("number", "编号", Kind.CODE, 30),
    Column("closed_on", "办结或归档", Kind.DATE, 14),
    Column("period", "保管期限", Kind.STATE, 12, value=lambda _, one: one.period.label),
    Column("until", "保管到", Kind.DATE, 14),
)
"""One row per record of a list."""


def _ended_on(listed: DestructionList) -> date | None:
    return listed.confirmed_on or listed.withdrawn_on


def _ended_by(listed: DestructionList) -> str:
    return listed.confirmed_by or listed.withdrawn_by
