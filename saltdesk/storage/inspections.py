"""Records of inspections and findings, and how their ledgers find them."""

from __future__ import annotations

from saltdesk.domain.changes import Area
from saltdesk.domain.inspections import Finding, FindingStatus, Inspection, InspectionStatus
from saltdesk.storage.finding import Finder
from saltdesk.storage.records import Records
from saltdesk.storage.tables.inspections import FindingTable, InspectionTable

INSPECTIONS = Records(InspectionTable, Inspection)
FINDINGS = Records(FindingTable, Finding)

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
