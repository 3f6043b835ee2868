"""What follows from a correction of an inspection, a finding or a case of accountability."""

from __future__ import annotations

from collections.abc import Iterator

from saltdesk.domain.accountability import AccountabilityCase
from saltdesk.domain.base.errors import NotAllowed, Problem
from saltdesk.domain.inspections.inspection import CHANNELS, Finding, Inspection
from saltdesk.services.access.accountability import is_concerned
from saltdesk.services.accountability.accountability import case_problems, with_persons
from saltdesk.services.desk.desk import Desk
from saltdesk.services.inspections.findings import (
    finding_problems,
    findings_of,
    inspection_problems,
    with_due,
)
from saltdesk.services.inspections.inspections import plan_problems, with_inspectors
from saltdesk.storage.areas.accountability import ACCOUNTABILITY_CASES
from saltdesk.storage.areas.inspections import ACTIVITIES, FINDINGS, INSPECTIONS


def inspection_faults(desk: Desk, inspection: Inspection) -> Iterator[Problem]:
    """Yield what the plan lacks, and talks or findings from before the day of the inspection."""
    yield from plan_problems(desk, inspection)
    day = inspection.inspects_on
    held = [one.held_on for one in ACTIVITIES.all(inspection=inspection.id) if one.held_on]
    found = [one.found_on for one in findings_of(inspection.id) if one.found_on]
    earliest = min((*held, *found), default=None)
    if day and earliest and earliest < day:
        yield Problem(f"检查日期不能晚于{earliest}的谈话或问题。", "inspects_on", "R2.3.4")


def save_inspection(desk: Desk, _before: Inspection, after: Inspection) -> Inspection:
    """Save a corrected inspection with the records of its team."""
    return INSPECTIONS.update(with_inspectors(desk, after))


def finding_faults(desk: Desk, finding: Finding) -> Iterator[Problem]:
    """Yield what a finding lacks, days out of order, and a term that only a leader may move."""
    yield from finding_problems(desk, finding)
    if finding.inspection:
        yield from inspection_problems(finding, INSPECTIONS.get(finding.inspection))
    yield from _term_problems(FINDINGS.get(finding.id), finding)
    if (finding.source in CHANNELS) is bool(finding.inspection):
        yield Problem("检查发现的问题和渠道问题不能互相更改。", "source", "S4.3.1")


def _term_problems(before: Finding, after: Finding) -> Iterator[Problem]:
    """Yield a problem if a correction moves a term that a leader decided, or puts a term off."""
    is_decided = before.orders or before.extension_approved_on
    if after.due_on != before.due_on and is_decided:
        yield Problem("整改期限由局领导决定，不能更正；请申请延期，或重新责令整改。", "due_on", "S4.3.2")
    elif after.due_on and before.due_on and after.due_on > before.due_on:
        yield Problem("推迟整改期限须申请延期，由局领导批准。", "due_on", "S4.3.2")
    if after.extension_until != before.extension_until and before.extension_approved_on:
        yield Problem("延期已由局领导批准，不能更正。", "extension_until", "S4.3.2")


def save_finding(_desk: Desk, _before: Finding, after: Finding) -> Finding:
    """Save a corrected finding, and the due date of its inspection."""
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
    after = with_persons(desk, after)
    if is_concerned(desk, after):
        raise NotAllowed("更正后本件涉及您本人，应当回避，请由他人更正。", clause="A6.1")
    return ACCOUNTABILITY_CASES.update(after)
