"""The publication register."""

from __future__ import annotations

from saltdesk.domain.base.changes import Area
from saltdesk.domain.registers.publications import PUBLICATION_FIELDS, Publication, Subject
from saltdesk.ledgers.base.columns import Column, Kind, Ledger, titled
from saltdesk.services.desk.desk import Desk


def _proof(_desk: Desk, entry: Publication) -> str:
    return "有" if entry.evidence_file else "缺"


PUBLICATION_LEDGER = Ledger(
    Area.PUBLICATIONS,
    "公布登记台账",
    titled(
        PUBLICATION_FIELDS,
        Column("subject", kind=Kind.STATE, width=10, sort="subject"),
        Column("title", width=26, sort="title"),
        Column("channel", kind=Kind.STATE, width=10, sort="channel"),
        Column("published_on", kind=Kind.DATE, width=10, sort="published_on"),
        Column("published_by", width=8),
        Column("place", width=22, on_screen=False),
        Column("proof", "证据", width=5, value=_proof),
        Column("document_name", width=18, on_screen=False),
        Column("document_file", kind=Kind.CODE, width=20, on_screen=False),
        Column("evidence_name", width=18, on_screen=False),
        Column("evidence_file", kind=Kind.CODE, width=20, on_screen=False),
        Column("registered_by", width=8, on_screen=False),
        Column("note", width=14, on_screen=False),
    ),
    Subject,
    unit="条",
    empty="还没有公布登记。清单、执法主体、委托和裁量标准公布后，按 Ctrl+N 登记。",
)
