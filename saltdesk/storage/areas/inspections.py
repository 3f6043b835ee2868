"""Records of plans, inspections and findings, and the finders of their ledgers."""

from __future__ import annotations

from collections.abc import Sequence

from saltdesk.domain.base.changes import Area
from saltdesk.domain.inspections.checks import InspectionCheck
from saltdesk.domain.inspections.inspection import Finding, FindingStatus, Inspection, InspectionStatus
from saltdesk.domain.inspections.plans import InspectionPlan
from saltdesk.domain.inspections.visits import InspectionActivity, InspectionMaterial, Interviewee
from saltdesk.storage.lookup import Finder
from saltdesk.storage.private_records import PrivateRecords
from saltdesk.storage.records import Records
from saltdesk.storage.tables.inspections import (
    FindingTable,
    InspectionActivityTable,
    InspectionCheckTable,
    InspectionMaterialTable,
    InspectionPlanTable,
    InspectionTable,
    IntervieweeTable,
)

PLANS = Records(InspectionPlanTable, InspectionPlan, Area.PLANS)
INSPECTIONS = Records(InspectionTable, Inspection, Area.INSPECTIONS)
ACTIVITIES = Records(InspectionActivityTable, InspectionActivity, Area.INSPECTIONS)
INTERVIEWEES = PrivateRecords(IntervieweeTable, Interviewee, Area.INSPECTIONS)
CHECKS = Records(InspectionCheckTable, InspectionCheck, Area.INSPECTIONS)
MATERIALS = Records(InspectionMaterialTable, InspectionMaterial, Area.INSPECTIONS)
FINDINGS = Records(FindingTable, Finding, Area.FINDINGS)

PLAN_FINDER = Finder(
    PLANS,
    number="number",
    moment="starts_on",
    person="registered_by",
    marks=("kind", "year"),
)

INSPECTION_FINDER = Finder(
    INSPECTIONS,
    number="number",
    office="office",
    moment="inspects_on",
    person="registered_by",
    due="due_on",
    open_states=(InspectionStatus.RECTIFYING.code,),
    marks=("kind",),
)
FINDING_FINDER = Finder(
    FINDINGS,
    number="number",
    office="office",
    moment="found_on",
    person="owner",
    parent="inspection",
    due="due_on",
    open_states=(FindingStatus.OPEN.code,),
    marks=("source", "label", "severity"),
)


def interviews_with(numbers: Sequence[str]) -> set[int]:
    """Return the ids of the talks with somebody who has one of these telephone numbers."""
    return set(INTERVIEWEES.parents("activity", "contact", numbers))
