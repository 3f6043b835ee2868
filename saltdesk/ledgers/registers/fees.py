"""The lists of fees and funds, and the service commitments."""

from __future__ import annotations

from saltdesk.domain.base.changes import Area
from saltdesk.domain.registers.commitments import COMMITMENT_FIELDS
from saltdesk.domain.registers.fees import FEE_FIELDS, FeeKind
from saltdesk.ledgers.base.columns import Column, Kind, Ledger, titled
from saltdesk.ledgers.lists.items import power_names
from saltdesk.services.registers.code_order import fees_by_code

FEE_LEDGER = Ledger(
    Area.FEES,
    "收费和基金清单台账",
    titled(
        FEE_FIELDS,
        Column("code", kind=Kind.CODE, width=10, sort="code"),
        Column("name", width=20, sort="name"),
        Column("kind", kind=Kind.STATE, width=13, sort="kind"),
        Column("basis", width=20),
        Column("amount", width=14),
        Column("period", width=12, on_screen=False),
        Column("payer", width=12, on_screen=False),
        Column("scope", width=12, on_screen=False),
        Column("document", width=16, on_screen=False),
        Column("valid_from", kind=Kind.DATE, width=10, sort="valid_from", on_screen=False),
        Column("valid_to", kind=Kind.DATE, width=10, sort="valid_to"),
        Column("note", width=14, on_screen=False),
    ),
    FeeKind,
    unit="项",
    empty="还没有收费和基金项目。本局没有的不必登记；有的按 Ctrl+N 登记。",
    paper_order=fees_by_code,
)


COMMITMENT_LEDGER = Ledger(
    Area.COMMITMENTS,
    "服务承诺台账",
    titled(
        COMMITMENT_FIELDS,
        Column("power", "公共服务事项", width=22, values=power_names, sort="power_item"),
        Column("conditions", width=16, on_screen=False),
        Column("standards", width=18),
        Column("time_limits", width=14),
        Column("extended_hours", width=14),
        Column("complaint_handling", width=16, on_screen=False),
        Column("note", width=14, on_screen=False),
    ),
    None,
    unit="项",
    empty="还没有服务承诺。按 Ctrl+N 为一项公共服务登记五项承诺。",
)
