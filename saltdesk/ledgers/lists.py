"""How the power list and the duty list read."""

from __future__ import annotations

from saltdesk.domain.changes import Area
from saltdesk.domain.lists import DutyItem, ItemStatus
from saltdesk.ledgers.columns import Column, Kind, Ledger
from saltdesk.services import finding
from saltdesk.services.desk import Desk

POWERS = Ledger(
    Area.POWERS,
    "权力清单台账",
    (
        Column("code", "编码", Kind.CODE, 10, sort="code"),
        Column("name", "事项名称", width=26, sort="name"),
        Column("power_class", "类别", Kind.STATE, 8, sort="power_class"),
        Column("subject", "实施主体", width=16, on_screen=False),
        Column("legal_basis", "实施依据", width=24),
        Column("flow", "运行流程", width=24, on_screen=False),
        Column("discretion", "裁量标准", width=24, on_screen=False),
        Column("promised_limit", "承诺时限", width=10, on_screen=False),
        Column("extension_condition", "延长办结条件", width=16, on_screen=False),
        Column("handling_office", "承办处室", width=10, sort="handling_office"),
        Column("entrusted_body", "委托单位", width=14, on_screen=False),
        Column("head", "负责人", width=8, on_screen=False),
        Column("posts", "岗位设置", width=14, on_screen=False),
        Column("handler_certificate", "经办人执法资格", width=16, on_screen=False),
        Column("phone", "联系电话", Kind.CODE, 14, on_screen=False),
        Column("status", "状态", Kind.STATE, 8, sort="status"),
        Column("published_on", "公布日期", Kind.DATE, 10, sort="published_on"),
        Column("note", "备注", width=16, on_screen=False),
    ),
    ItemStatus,
    unit="项",
    empty="还没有权力事项。按 Ctrl+N 登记第一项，或从 Excel 导入，或载入参考清单。",
)


def _power(_desk: Desk, duty: DutyItem) -> str:
    item = finding.get(Area.POWERS, duty.power_item)
    return f"{item.code} {item.name}"


DUTIES = Ledger(
    Area.DUTIES,
    "责任清单台账",
    (
        Column("power", "对应权力事项", width=26, value=_power),
        Column("content", "责任事项", width=36),
        Column("basis", "责任事项依据", width=20),
        Column("accountability", "追责情形", width=20),
        Column("note", "备注", width=12),
    ),
    None,
    unit="项",
    empty="还没有责任事项。选中一个权力事项后登记与它对应的责任。",
)
