"""Records of inspections, findings and issued notices, and how their ledgers find them."""

from __future__ import annotations

from saltdesk.domain.changes import Area
from saltdesk.domain.inspections import Finding, FindingStatus, Inspection, InspectionStatus
from saltdesk.domain.issued import IssuedNotice
from saltdesk.storage.finding import Finder
from saltdesk.storage.records import Records
from saltdesk.storage.tables.inspections import FindingTable, InspectionTable, NoticeTable

INSPECTIONS = Records(InspectionTable, Inspection)
FINDINGS = Records(FindingTable, Finding)
NOTICES = Records(NoticeTable, IssuedNotice)

INSPECTION_FINDER = Finder(
    Area.INSPECTIONS,
    INSPECTIONS,
    ("number", "plan", "office", "team", "basis", "scope", "content", "notice_number", "feedback_text"),
    office="office",
    moment="inspects_on",
    person="registered_by",
    due="due_on",
    open_states=(InspectionStatus.RECTIFYING.code,),
)
FINDING_FINDER = Finder(
    Area.FINDINGS,
    FINDINGS,
    ("number", "office", "item", "problem", "opinion", "owner", "rectification"),
    office="office",
    moment="found_on",
    person="owner",
    parent="inspection",
    due="due_on",
    open_states=(FindingStatus.OPEN.code,),
)
NOTICE_FINDER = Finder(
    Area.NOTICES,
    NOTICES,
    ("number", "title", "addressee"),
    status="kind",
    moment="issued_at",
    person="issued_by",
    parent="record",
)
