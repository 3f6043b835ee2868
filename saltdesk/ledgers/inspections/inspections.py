"""The ledgers of inspections and findings."""

from __future__ import annotations

from collections.abc import Iterator

from saltdesk.domain.base.changes import Area
from saltdesk.domain.calendar.terms import DueState
from saltdesk.domain.inspections.inspection import Finding, FindingStatus, Inspection, InspectionStatus
from saltdesk.ledgers.base.columns import Block, Column, Kind, Ledger
from saltdesk.ledgers.base.due import due_cell
from saltdesk.services.desk.desk import Desk
from saltdesk.services.inspections.checks import progress_among
from saltdesk.services.inspections.findings import findings_counted
from saltdesk.services.inspections.parameters import source_labels


def _findings(block: Block) -> Iterator[int]:
    counts = findings_counted([inspection.id for inspection in block.records])
    return (counts[inspection.id] for inspection in block.records)


def _checks(block: Block) -> Iterator[str]:
    for progress in progress_among([inspection.id for inspection in block.records]).values():
        yield f"{progress.answered}/{progress.total}" if progress.total else ""


def _sources(block: Block) -> Iterator[str]:
    labels = source_labels()
    return (labels[finding.source] for finding in block.records)


def _due(desk: Desk, record: Inspection | Finding) -> DueState:
    is_open = not isinstance(record, Finding) or record.status is FindingStatus.OPEN
    return due_cell(desk, record.due_on if is_open else None)


INSPECTION_LEDGER = Ledger(
    Area.INSPECTIONS,
    "监督检查台账",
    (
        Column("number", "编号", Kind.CODE, 12, sort="number"),
        Column("kind", "种类", Kind.STATE, 10, on_screen=False),
        Column("office", "被检查处室", width=10, sort="office"),
        Column("inspects_on", "检查日期", Kind.DATE, 10, sort="inspects_on"),
        Column("plan", "检查方案", width=24, on_screen=False),
        Column("basis", "检查依据", width=20, on_screen=False),
        Column("scope", "检查范围", width=20, on_screen=False),
        Column("content", "检查内容", width=26, on_screen=False),
        Column("procedure", "检查程序", width=20, on_screen=False),
        Column("team", "检查人员", width=14, on_screen=False),
        Column("notice_number", "通知书文号", Kind.CODE, 18, sort="notice_number"),
        Column("notified_on", "通知日期", Kind.DATE, 10, on_screen=False),
        Column("received_on", "送达日期", Kind.DATE, 10, on_screen=False),
        Column("reported_on", "听取汇报", Kind.DATE, 10, on_screen=False),
        Column("checks", "检查表", width=8, values=_checks, on_screen=False),
        Column("findings", "问题数", Kind.NUMBER, 6, values=_findings),
        Column("feedback_on", "反馈日期", Kind.DATE, 10, on_screen=False),
        Column("feedback_text", "口头反馈", width=24, on_screen=False),
        Column("due_on", "整改到期", Kind.DATE, 10, sort="due_on", on_screen=False),
        Column("due", "整改期限", Kind.DUE, 9, value=_due, sort="due_on", in_workbook=False),
        Column("status", "状态", Kind.STATE, 8, sort="status"),
    ),
    InspectionStatus,
    unit="次",
    empty="还没有检查记录。按 Ctrl+N 登记检查方案。",
)

FINDING_LEDGER = Ledger(
    Area.FINDINGS,
    "检查问题台账",
    (
        Column("number", "编号", Kind.CODE, 12, sort="number"),
        Column("source", "来源", width=8, values=_sources, sort="source"),
        Column("source_text", "来源说明", width=14, on_screen=False),
        Column("office", "责任处室", width=10, sort="office"),
        Column("item", "涉及事项", width=16, on_screen=False),
        Column("problem", "发现的问题", width=28),
        Column("label", "标注", Kind.STATE, 6),
        Column("severity", "程度", Kind.STATE, 6),
        Column("opinion", "整改意见", width=20, on_screen=False),
        Column("owner", "责任人", width=8),
        Column("found_on", "发现日期", Kind.DATE, 10, sort="found_on", on_screen=False),
        Column("fed_back_on", "反馈日期", Kind.DATE, 10, on_screen=False),
        Column("self_check", "自查自纠", width=20, on_screen=False),
        Column("self_checked_on", "自查日期", Kind.DATE, 10, on_screen=False),
        Column("due_on", "整改期限", Kind.DATE, 10, sort="due_on"),
        Column("due", "期限", Kind.DUE, 9, value=_due, in_workbook=False),
        Column("extension_until", "申请延至", Kind.DATE, 10, on_screen=False),
        Column("extension_approved_by", "延期批准人", width=8, on_screen=False),
        Column("extension_approved_on", "批准延期", Kind.DATE, 10, on_screen=False),
        Column("rectified_on", "整改日期", Kind.DATE, 10, on_screen=False),
        Column("rectification", "整改情况", width=20, on_screen=False),
        Column("verified_by", "复查人", width=8, on_screen=False),
        Column("verified_on", "复查日期", Kind.DATE, 10, on_screen=False),
        Column("reopened", "重新整改", Kind.NUMBER, 5, on_screen=False),
        Column("status", "状态", Kind.STATE, 8, sort="status"),
    ),
    FindingStatus,
    unit="个",
    empty="还没有登记问题。",
)
