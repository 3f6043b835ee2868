"""The ledger of list versions."""

from __future__ import annotations

from collections.abc import Iterator

from saltdesk.domain.base.changes import Area
from saltdesk.domain.lists.versions import ListVersion, VersionStatus
from saltdesk.ledgers.base.columns import Block, Column, Kind, Ledger
from saltdesk.services.desk.desk import Desk


def _items(_desk: Desk, version: ListVersion) -> int:
    return len(version.items)


def _adjustments(block: Block) -> Iterator[str]:
    cases = block.related(Area.ADJUSTMENTS, (version.adjustment for version in block.records))
    for version in block.records:
        yield cases[version.adjustment].number if version.adjustment else ""


VERSION_LEDGER = Ledger(
    Area.VERSIONS,
    "清单版本台账",
    (
        Column("kind", "清单", Kind.STATE, 8, sort="kind"),
        Column("number", "版次", Kind.NUMBER, 5, sort="number"),
        Column("title", "名称", width=24, sort="title"),
        Column("items", "涉及事项数", Kind.NUMBER, 8, value=_items),
        Column("status", "状态", Kind.STATE, 8, sort="status"),
        Column("basis_document", "依据文件", width=18, on_screen=False),
        Column("reported_on", "报审日期", Kind.DATE, 10, sort="reported_on", on_screen=False),
        Column("report_document", "报审文号", width=16, on_screen=False),
        Column("confirmed_on", "审定日期", Kind.DATE, 10, sort="confirmed_on"),
        Column("confirmed_by", "审定单位", width=14, on_screen=False),
        Column("confirm_document", "审定文号", width=16, on_screen=False),
        Column("published_on", "公布日期", Kind.DATE, 10, sort="published_on"),
        Column("superseded_on", "被取代日期", Kind.DATE, 10, on_screen=False),
        Column("adjustment", "调整编号", Kind.CODE, 10, values=_adjustments),
        Column("digest", "清单校验值", Kind.CODE, 20, on_screen=False),
        Column("registered_by", "登记人", width=8, on_screen=False),
        Column("registered_on", "登记日期", Kind.DATE, 10, on_screen=False),
        Column("note", "备注", width=16, on_screen=False),
    ),
    VersionStatus,
    unit="版",
    empty="还没有清单版本。按 Ctrl+N 从草拟事项编制一个版本，报审、审定后登记公布。",
)
