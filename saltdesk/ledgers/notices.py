"""The register of issued notices; a complainant as addressee stays masked."""

from __future__ import annotations

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.issued import IssuedNotice, NoticeStatus
from saltdesk.ledgers.base.columns import Column, Kind, Ledger
from saltdesk.services.desk.desk import Desk


def _sealed(_desk: Desk, notice: IssuedNotice) -> str:
    return "已归档" if notice.sealed_file else ""


NOTICE_LEDGER = Ledger(
    Area.NOTICES,
    "文书台账",
    (
        Column("number", "文号", Kind.CODE, 20, sort="number"),
        Column("title", "文书名称", width=16, sort="title"),
        Column("addressee", "主送", width=12, sort="addressee"),
        Column("issued_at", "签发时间", Kind.MOMENT, 15, sort="issued_at"),
        Column("issued_by", "签发人", width=8, on_screen=False),
        Column("status", "状态", Kind.STATE, 7, sort="status"),
        Column("delivered_on", "送达日期", Kind.DATE, 10, sort="delivered_on"),
        Column("manner", "送达方式", Kind.STATE, 8),
        Column("prints", "补打次数", Kind.NUMBER, 7, sort="prints", on_screen=False),
        Column("pages", "页数", Kind.NUMBER, 5, on_screen=False),
        Column("sealed", "盖章件", width=7, value=_sealed, on_screen=False),
        Column("voided_on", "作废日期", Kind.DATE, 10, on_screen=False),
        Column("void_reason", "作废理由", width=20, on_screen=False),
        Column("file", "文件校验值", Kind.CODE, 24, on_screen=False),
        Column("digest", "内容校验值", Kind.CODE, 24, on_screen=False),
    ),
    NoticeStatus,
    unit="份",
    empty="还没有签发文书。",
)
