"""How the ledger of adjustments reads."""

from __future__ import annotations

from saltdesk.domain.adjustments import LINK_BY_CODE, Adjustment, AdjustmentStatus
from saltdesk.domain.changes import Area
from saltdesk.domain.terms import DueState
from saltdesk.ledgers.columns import Column, Kind, Ledger
from saltdesk.ledgers.due import due_cell
from saltdesk.services.desk import Desk


def _stage(_desk: Desk, case: Adjustment) -> str:
    rule = LINK_BY_CODE.get(case.current_link)
    return rule.stage.label if rule else "办结"


def _link(_desk: Desk, case: Adjustment) -> str:
    rule = LINK_BY_CODE.get(case.current_link)
    return f"{rule.stage.label}：{rule.label}" if rule else "全部办结"


def _side(_desk: Desk, case: Adjustment) -> str:
    return case.due_side.label if case.due_on else ""


def _due(desk: Desk, case: Adjustment) -> DueState:
    return due_cell(desk, case.due_on, side=case.due_side, provisional=case.due_provisional)


ADJUSTMENTS = Ledger(
    Area.ADJUSTMENTS,
    "动态调整台账",
    (
        Column("number", "编号", Kind.CODE, 9, sort="number"),
        Column("title", "调整事由", width=26, sort="title"),
        Column("trigger", "调整情形", Kind.STATE, 16, on_screen=False),
        Column("basis_document", "依据文件", width=20, on_screen=False),
        Column("started_on", "起算日", Kind.DATE, 10, on_screen=False),
        Column("stage", "环节", width=6, value=_stage, in_workbook=False),
        Column("link", "当前环节", width=18, value=_link, on_screen=False),
        Column("side", "由谁办理", width=8, value=_side),
        Column("due_on", "到期日", Kind.DATE, 10, sort="due_on"),
        Column("due", "期限", Kind.DUE, 9, value=_due, in_workbook=False),
        Column("status", "状态", Kind.STATE, 7, sort="status"),
        Column("content", "调整内容", width=24, on_screen=False),
        Column("registered_by", "登记人", width=8, on_screen=False),
        Column("registered_on", "登记日期", Kind.DATE, 10, on_screen=False),
    ),
    AdjustmentStatus,
    empty="还没有调整记录。依据变化后按 Ctrl+N 登记，申请期限由程序计算。",
)
