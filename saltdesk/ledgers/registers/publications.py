"""The publication register."""

from __future__ import annotations

from saltdesk.domain.base.changes import Area
from saltdesk.domain.registers.publications import Publication, Subject
from saltdesk.ledgers.base.columns import Column, Kind, Ledger
from saltdesk.services.desk.desk import Desk


def _proof(_desk: Desk, entry: Publication) -> str:
    return "有" if entry.evidence_file else "缺"


PUBLICATION_LEDGER = Ledger(
    Area.PUBLICATIONS,
    "公布登记台账",
    (
        Column("subject", "公布内容", Kind.STATE, 10, sort="subject"),
        Column("title", "名称", width=26, sort="title"),
        Column("channel", "渠道", Kind.STATE, 10, sort="channel"),
        Column("published_on", "公布日期", Kind.DATE, 10, sort="published_on"),
        Column("published_by", "公布人", width=8),
        Column("place", "网址或地点", width=22, on_screen=False),
        Column("proof", "证据", width=5, value=_proof),
        Column("document_name", "公布文件", width=18, on_screen=False),
        Column("document_file", "公布文件校验值", Kind.CODE, 20, on_screen=False),
        Column("evidence_name", "证据文件", width=18, on_screen=False),
        Column("evidence_file", "证据文件校验值", Kind.CODE, 20, on_screen=False),
        Column("registered_by", "登记人", width=8, on_screen=False),
        Column("note", "备注", width=14, on_screen=False),
    ),
    Subject,
    unit="条",
    empty="还没有公布登记。清单、执法主体、委托和裁量标准公布后，按 Ctrl+N 登记。",
)
