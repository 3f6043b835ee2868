"""The register of issued notices; a complainant as addressee stays masked."""

from __future__ import annotations

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.issued import NOTICE_FIELDS, IssuedNotice, NoticeStatus
from saltdesk.ledgers.base.columns import Column, Kind, Ledger, titled
from saltdesk.services.desk.desk import Desk


def _sealed(_desk: Desk, notice: IssuedNotice) -> str:
    return "已归档" if notice.sealed_file else ""


NOTICE_LEDGER = Ledger(
    Area.NOTICES,
    "文书台账",
    titled(
        NOTICE_FIELDS,
        Column("number", kind=Kind.CODE, width=20, sort="number"),
        Column("title", width=16, sort="title"),
        Column("addressee", width=12, sort="addressee"),
        Column("issued_at", kind=Kind.MOMENT, width=15, sort="issued_at"),
        Column("issued_by", width=8, on_screen=False),
        Column("status", kind=Kind.STATE, width=7, sort="status"),
        Column("delivered_on", kind=Kind.DATE, width=10, sort="delivered_on"),
        Column("manner", kind=Kind.STATE, width=8),
        Column("prints", kind=Kind.NUMBER, width=7, sort="prints", on_screen=False),
        Column("pages", kind=Kind.NUMBER, width=5, on_screen=False),
        Column("sealed", "盖章件", width=7, value=_sealed, on_screen=False),
        Column("voided_on", kind=Kind.DATE, width=10, on_screen=False),
        Column("void_reason", width=20, on_screen=False),
        Column("file", kind=Kind.CODE, width=24, on_screen=False),
        Column("digest", kind=Kind.CODE, width=24, on_screen=False),
    ),
    NoticeStatus,
    unit="份",
    empty="还没有签发文书。",
)
