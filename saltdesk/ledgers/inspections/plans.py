"""The ledger of the yearly plans."""

from __future__ import annotations

from collections.abc import Iterator

from saltdesk.domain.base.changes import Area
from saltdesk.domain.inspections.plans import InspectionPlan, PlanStatus
from saltdesk.ledgers.base.columns import Block, Column, Kind, Ledger
from saltdesk.services.desk.desk import Desk
from saltdesk.services.inspections.plans import inspections_counted


def _offices(_desk: Desk, plan: InspectionPlan) -> str:
    return "、".join(plan.offices)


def _inspections(block: Block) -> Iterator[int]:
    counts = inspections_counted([plan.id for plan in block.records])
    return (counts[plan.id] for plan in block.records)


PLAN_LEDGER = Ledger(
    Area.PLANS,
    "年度检查计划台账",
    (
        Column("number", "编号", Kind.CODE, 15, sort="number"),
        Column("year", "年度", Kind.NUMBER, 5, sort="year"),
        Column("kind", "种类", Kind.STATE, 10, sort="kind"),
        Column("title", "方案名称", width=24),
        Column("offices", "被检查处室", width=16, value=_offices),
        Column("starts_on", "开始日期", Kind.DATE, 10, sort="starts_on"),
        Column("ends_on", "结束日期", Kind.DATE, 10, sort="ends_on"),
        Column("basis", "检查依据", width=20, on_screen=False),
        Column("scope", "检查范围", width=20, on_screen=False),
        Column("content", "检查内容", width=26, on_screen=False),
        Column("team", "检查组", width=14, on_screen=False),
        Column("inspections", "已安排检查", Kind.NUMBER, 7, values=_inspections),
        Column("approved_on", "批准日期", Kind.DATE, 10, on_screen=False),
        Column("approved_by", "批准人", width=8, on_screen=False),
        Column("status", "状态", Kind.STATE, 8, sort="status"),
    ),
    PlanStatus,
    unit="个",
    empty="还没有年度检查计划。按 Ctrl+N 拟定。",
)
