"""The ledgers of inspections and findings."""

from __future__ import annotations

from collections.abc import Iterator

from saltdesk.domain.base.changes import Area
from saltdesk.domain.calendar.terms import DueState
from saltdesk.domain.inspections.inspection import (
    FINDING_FIELDS,
    INSPECTION_FIELDS,
    Finding,
    FindingStatus,
    Inspection,
    InspectionStatus,
)
from saltdesk.ledgers.base.columns import Block, Column, Kind, Ledger, titled
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


def _complaints(block: Block) -> Iterator[str]:
    found = block.related(Area.COMPLAINTS, (one.complaint for one in block.records if one.complaint))
    return (found[one.complaint].number if one.complaint in found else "" for one in block.records)


def _due(desk: Desk, record: Inspection | Finding) -> DueState:
    is_open = not isinstance(record, Finding) or record.status is FindingStatus.OPEN
    return due_cell(desk, record.due_on if is_open else None)


INSPECTION_LEDGER = Ledger(
    Area.INSPECTIONS,
    "监督检查台账",
    titled(
        INSPECTION_FIELDS,
        Column("number", kind=Kind.CODE, width=12, sort="number"),
        Column("kind", kind=Kind.STATE, width=10, on_screen=False),
        Column("office", width=10, sort="office"),
        Column("inspects_on", kind=Kind.DATE, width=10, sort="inspects_on"),
        Column("plan", width=24, on_screen=False),
        Column("basis", width=20, on_screen=False),
        Column("scope", width=20, on_screen=False),
        Column("content", width=26, on_screen=False),
        Column("procedure", width=20, on_screen=False),
        Column("team", width=14, on_screen=False),
        Column("notice_number", kind=Kind.CODE, width=18, sort="notice_number"),
        Column("notified_on", kind=Kind.DATE, width=10, on_screen=False),
        Column("received_on", kind=Kind.DATE, width=10, on_screen=False),
        Column("reported_on", kind=Kind.DATE, width=10, on_screen=False),
        Column("checks", "检查表", width=8, values=_checks, on_screen=False),
        Column("findings", "问题数", Kind.NUMBER, 6, values=_findings),
        Column("feedback_on", kind=Kind.DATE, width=10, on_screen=False),
        Column("feedback_text", width=24, on_screen=False),
        Column("due_on", kind=Kind.DATE, width=10, sort="due_on", on_screen=False),
        Column("due", "整改期限", Kind.DUE, 9, value=_due, sort="due_on", in_workbook=False),
        Column("status", kind=Kind.STATE, width=8, sort="status"),
    ),
    InspectionStatus,
    unit="次",
    empty="还没有检查记录。按 Ctrl+N 登记检查方案。",
)

FINDING_LEDGER = Ledger(
    Area.FINDINGS,
    "检查问题台账",
    titled(
        FINDING_FIELDS,
        Column("number", kind=Kind.CODE, width=12, sort="number"),
        Column("source", width=8, values=_sources, sort="source"),
        Column("source_text", width=14, on_screen=False),
        Column("complaint_number", "关联投诉", Kind.CODE, 11, values=_complaints, on_screen=False),
        Column("office", width=10, sort="office"),
        Column("item", width=16, on_screen=False),
        Column("problem", width=28),
        Column("label", kind=Kind.STATE, width=6),
        Column("severity", kind=Kind.STATE, width=6),
        Column("opinion", width=20, on_screen=False),
        Column("owner", width=8),
        Column("found_on", kind=Kind.DATE, width=10, sort="found_on", on_screen=False),
        Column("fed_back_on", kind=Kind.DATE, width=10, on_screen=False),
        Column("self_check", width=20, on_screen=False),
        Column("self_checked_on", kind=Kind.DATE, width=10, on_screen=False),
        Column("due_on", kind=Kind.DATE, width=10, sort="due_on"),
        Column("due", "期限", Kind.DUE, 9, value=_due, in_workbook=False),
        Column("extension_until", kind=Kind.DATE, width=10, on_screen=False),
        Column("extension_approved_by", width=8, on_screen=False),
        Column("extension_approved_on", kind=Kind.DATE, width=10, on_screen=False),
        Column("orders", kind=Kind.NUMBER, width=5, on_screen=False),
        Column("ordered_by", width=8, on_screen=False),
        Column("ordered_on", kind=Kind.DATE, width=10, on_screen=False),
        Column("order_text", width=20, on_screen=False),
        Column("rectified_by", width=10, on_screen=False),
        Column("rectified_on", kind=Kind.DATE, width=10, on_screen=False),
        Column("rectification", width=20, on_screen=False),
        Column("verified_by", width=8, on_screen=False),
        Column("verified_on", kind=Kind.DATE, width=10, on_screen=False),
        Column("reopened", kind=Kind.NUMBER, width=5, on_screen=False),
        Column("status", kind=Kind.STATE, width=8, sort="status"),
    ),
    FindingStatus,
    unit="个",
    empty="还没有登记问题。",
)
