"""What follows from a correction of an inspection, a finding or a case of accountability."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from saltdesk.domain.accountability import AccountabilityCase
from saltdesk.domain.base.errors import NotAllowed, Problem
from saltdesk.domain.inspections.inspection import CHANNELS, Finding, FindingStatus, Inspection
from saltdesk.services.accountability.accountability import case_problems
from saltdesk.services.desk.desk import Desk
from saltdesk.services.inspections.findings import (
    finding_problems,
    findings_of,
    inspection_problems,
    with_due,
)
from saltdesk.services.inspections.inspections import plan_problems
from saltdesk.storage.accountability import ACCOUNTABILITY_CASES
from saltdesk.storage.inspections import ACTIVITIES, FINDINGS, INSPECTIONS


def inspection_faults(_desk: Desk, inspection: Inspection) -> Iterator[Problem]:
    """Yield what the plan lacks, and talks or findings from before the day of the inspection."""
    yield from plan_problems(inspection)
    day = inspection.inspects_on
    held = [one.held_on for one in ACTIVITIES.all(inspection=inspection.id) if one.held_on]
    found = [one.found_on for one in findings_of(inspection.id) if one.found_on]
    earliest = min((*held, *found), default=None)
    if day and earliest and earliest < day:
        yield Problem(f"检查日期不能晚于{earliest}的谈话或问题。", "inspects_on", "R2.3.4")


def save_inspection(_desk: Desk, _before: Inspection, after: Inspection) -> Inspection:
    """Save a corrected inspection."""
    return INSPECTIONS.update(after)


def finding_faults(desk: Desk, finding: Finding) -> Iterator[Problem]:
    """Yield what a finding lacks, days out of order, and a verifier who corrected it."""
    yield from finding_problems(desk, finding)
    if finding.inspection:
        yield from inspection_problems(finding, INSPECTIONS.get(finding.inspection))
    if finding.status is FindingStatus.VERIFIED and finding.rectified_by == finding.verified_by:
        yield Problem(f"整改人不能是复查人（{finding.verified_by}）。", "rectified_by", "S4.3.2")
    if (finding.source in CHANNELS) is bool(finding.inspection):
        yield Problem("检查发现的问题和渠道问题不能互相更改。", "source", "S4.3.1")


def save_finding(_desk: Desk, before: Finding, after: Finding) -> Finding:
    """Save a corrected finding; an approved extension moves its due date, and that of its inspection."""
    if after.extension_until != before.extension_until and before.due_on == before.extension_until:
        after = replace(after, due_on=after.extension_until)
    saved = FINDINGS.update(after)
    if saved.inspection:
        inspection = INSPECTIONS.get(saved.inspection)
        counted = with_due(inspection)
        if counted != inspection:
            INSPECTIONS.update(counted)
    return saved


def case_faults(desk: Desk, case: AccountabilityCase) -> Iterator[Problem]:
    """Yield what a case lacks, and days out of order."""
    yield from case_problems(desk, case)


def save_case(desk: Desk, _before: AccountabilityCase, after: AccountabilityCase) -> AccountabilityCase:
    """Save a corrected case; raise NotAllowed if it now concerns the person at the desk."""
    if after.person.strip() == desk.actor.name:
        raise NotAllowed("更正后本件涉及您本人，应当回避，请由他人更正。", clause="A6.1")
    return ACCOUNTABILITY_CASES.update(replace(after, person=after.person.strip()))
