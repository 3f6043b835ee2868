"""The register of laws and documents, and the records that cite one of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from saltdesk.domain.base.changes import Area
from saltdesk.domain.lists.laws import LAW_FIELDS, Law, LawChange, LawLevel
from saltdesk.ledgers.base.columns import Block, Column, Kind, Ledger, titled
from saltdesk.services.desk.desk import Desk
from saltdesk.services.registers import laws


def _standings(block: Block) -> Iterator[str]:
    changes, today = laws.changes_counted([law.id for law in block.records]), block.desk.clock.today()
    return (_standing(law, changes[law.id], today) for law in block.records)


def _standing(law: Law, changes: int, today: date) -> str:
    if law.repealed_on and law.repealed_on <= today:
        return "已废止"
    if law.effective_on and law.effective_on > today:
        return "尚未施行"
    return f"有变动{changes}次" if changes else "现行"


def _articles(_desk: Desk, change: LawChange) -> str:
    return change.articles or "全文"


LAW_LEDGER = Ledger(
    Area.LAWS,
    "依据文件台账",
    titled(
        LAW_FIELDS,
        Column("title", width=28, sort="title"),
        Column("document_number", width=18, sort="document_number"),
        Column("level", kind=Kind.STATE, width=9, sort="level"),
        Column("promulgated_on", kind=Kind.DATE, width=10, sort="promulgated_on"),
        Column("effective_on", kind=Kind.DATE, width=10, sort="effective_on", on_screen=False),
        Column("repealed_on", kind=Kind.DATE, width=10, sort="repealed_on", on_screen=False),
        Column("standing", "效力", width=9, values=_standings),
        Column("note", width=16, on_screen=False),
    ),
    LawLevel,
    unit="件",
    empty="还没有依据文件。按 Ctrl+N 登记法律、法规、规章和文件。",
)

CHANGE_COLUMNS = (
    Column("kind", "变动", Kind.STATE, 6),
    Column("articles", "条款", width=12, value=_articles),
    Column("document", "文件", width=18),
    Column("promulgated_on", "公布日期", Kind.DATE, 10),
    Column("effective_on", "施行日期", Kind.DATE, 10),
)
"""The recorded changes of one law."""

CITING_COLUMNS = (
    Column("kind", "种类", Kind.STATE, 9),
    Column("title", "引用处", width=26),
    Column("basis", "引用条款", width=12),
)
"""The records that cite one law."""
