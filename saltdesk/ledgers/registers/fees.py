"""The lists of fees and funds, and the service commitments."""

from __future__ import annotations

from saltdesk.domain.base.changes import Area
from saltdesk.domain.registers.fees import FeeKind
from saltdesk.ledgers.base.columns import Column, Kind, Ledger
from saltdesk.ledgers.lists.items import power_names

FEE_LEDGER = Ledger(
    Area.FEES,
    "收费和基金清单台账",
    (
        Column("code", "编码", Kind.CODE, 10, sort="code"),
        Column("name", "项目名称", width=20, sort="name"),
        Column("kind", "种类", Kind.STATE, 13, sort="kind"),
        Column("basis", "征收依据", width=20),
        Column("amount", "征收标准", width=14),
        Column("period", "征收期限", width=12, on_screen=False),
        Column("payer", "征收对象", width=12, on_screen=False),
        Column("scope", "征收范围", width=12, on_screen=False),
        Column("document", "批准文件", width=16, on_screen=False),
        Column("valid_from", "执行起", Kind.DATE, 10, sort="valid_from", on_screen=False),
        Column("valid_to", "执行止", Kind.DATE, 10, sort="valid_to"),
        Column("note", "备注", width=14, on_screen=False),
    ),
    FeeKind,
    unit="项",
    empty="还没有收费和基金项目。本局没有的不必登记；有的按 Ctrl+N 登记。",
)


COMMITMENT_LEDGER = Ledger(
    Area.COMMITMENTS,
    "服务承诺台账",
    (
        Column("power", "公共服务事项", width=22, values=power_names, sort="power_item"),
        Column("conditions", "服务条件", width=16, on_screen=False),
        Column("standards", "服务标准", width=18),
        Column("time_limits", "办理时限", width=14),
        Column("extended_hours", "延时服务", width=14),
        Column("complaint_handling", "投诉处理", width=16, on_screen=False),
        Column("note", "备注", width=14, on_screen=False),
    ),
    None,
    unit="项",
    empty="还没有服务承诺。按 Ctrl+N 为一项公共服务登记五项承诺。",
)
