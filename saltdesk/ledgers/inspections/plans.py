"""The ledger of the yearly plans."""

from __future__ import annotations

from collections.abc import Iterator

from saltdesk.domain.base.changes import Area
from saltdesk.domain.inspections.plans import PLAN_FIELDS, InspectionPlan, PlanStatus
from saltdesk.ledgers.base.columns import Block, Column, Kind, Ledger, titled
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
    titled(
        PLAN_FIELDS,
        Column("number", kind=Kind.CODE, width=15, sort="number"),
        Column("year", kind=Kind.NUMBER, width=5, sort="year"),
        Column("kind", kind=Kind.STATE, width=10, sort="kind"),
        Column("title", width=24),
        Column("offices", width=16, value=_offices),
        Column("starts_on", kind=Kind.DATE, width=10, sort="starts_on"),
        Column("ends_on", kind=Kind.DATE, width=10, sort="ends_on"),
        Column("basis", width=20, on_screen=False),
        Column("scope", width=20, on_screen=False),
        Column("content", width=26, on_screen=False),
        Column("team", width=14, on_screen=False),
        Column("inspections", "已安排检查", Kind.NUMBER, 7, values=_inspections),
        Column("approved_on", kind=Kind.DATE, width=10, on_screen=False),
        Column("approved_by", width=8, on_screen=False),
        Column("status", kind=Kind.STATE, width=8, sort="status"),
    ),
    PlanStatus,
    unit="个",
    empty="还没有年度检查计划。按 Ctrl+N 拟定。",
)
