"""Inspections from plan to verified rectification (R2.3, S4.3)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from saltdesk.domain.acts import ACT_BY_CODE, is_unbound
from saltdesk.domain.errors import NotAllowed, Problem, RuleError
from saltdesk.domain.inspections import Finding, FindingStatus, Inspection, InspectionKind, InspectionStatus
from saltdesk.domain.people import Mechanism
from saltdesk.services import people
from saltdesk.services.desk import Desk, act, check_state
from saltdesk.storage import series
from saltdesk.storage.audit import Note
from saltdesk.storage.inspections import FINDINGS, INSPECTIONS

KIND_OWNER = {
    InspectionKind.DUTY_LIST: Mechanism.DUTY_LIST,
    InspectionKind.SUPERVISION: Mechanism.SUPERVISION,
}
"""Which mechanism's office carries out which kind of inspection (A18)."""

KIND_PREFIX = {InspectionKind.DUTY_LIST: "责检", InspectionKind.SUPERVISION: "督检"}


def refuse_kind(desk: Desk, kind: InspectionKind) -> None:
    """Raise ``NotAllowed`` when another office carries out this kind of inspection (A18)."""
    owner = desk.owners().get(KIND_OWNER[kind], "")
    if not is_unbound(desk.actor) and desk.actor.office != owner:
        raise NotAllowed(f"{kind.label}由{people.office_name(owner)}组织。", field="kind", clause=kind.clause)


def _problems(inspection: Inspection) -> Iterator[Problem]:
    clause = "R2.3.1"
    if not inspection.plan.strip():
        yield Problem("请填写检查方案：没有方案不能发通知。", "plan", clause)
    if not inspection.office.strip():
        yield Problem("请选择被检查处室。", "office", clause)
    if inspection.inspects_on is None:
        yield Problem("请填写检查日期。", "inspects_on", clause)
    elif inspection.planned_on and inspection.inspects_on < inspection.planned_on:
        yield Problem("检查日期不能早于方案日期。", "inspects_on", clause)


def _refuse(inspection: Inspection) -> None:
    problems = list(_problems(inspection))
    if problems:
        raise RuleError.of(problems)


@act("inspection.plan")
def plan_inspection(desk: Desk, note: Note, inspection: Inspection) -> Inspection:
    """Enter an inspection with its plan and number it in the series of its kind (R2.3.1, A18)."""
    refuse_kind(desk, inspection.kind)
    today = desk.clock.today()
    inspection = replace(inspection, planned_on=inspection.planned_on or today)
    _refuse(inspection)
    number = series.take(f"inspection-{inspection.kind.code}", today.year)
    saved = INSPECTIONS.insert(
        replace(
            inspection,
            number=f"{KIND_PREFIX[inspection.kind]}{today.year}-{number:03d}",
            status=InspectionStatus.PLANNED,
            registered_by=desk.actor.name,
        )
    )
    note.record, note.sentence = saved.id, f"登记检查方案 {saved.number}（{saved.office}）"
    return saved


@act("inspection.edit")
def edit_inspection(desk: Desk, note: Note, inspection: Inspection) -> Inspection:
    """Save a changed plan before the notice goes out; ChangedMeanwhile when a newer version was saved."""
    before = INSPECTIONS.get(inspection.id)
    check_state(ACT_BY_CODE["inspection.edit"], before.status)
    if inspection.kind is not before.kind:
        raise RuleError("检查种类决定编号，不能更改。请另行登记。", field="kind", clause="R2.3.1")
    refuse_kind(desk, inspection.kind)
    _refuse(inspection)
    saved = INSPECTIONS.update(inspection)
    note.record, note.sentence = saved.id, f"修改检查 {saved.number}"
    return saved


@act("inspection.feedback")
def record_feedback(
    desk: Desk, note: Note, key: int, feedback_on: date, feedback_by: str, feedback_to: str, text: str
) -> Inspection:
    """Record the oral feedback at the end of the inspection: who told whom what (R2.3.6, A19).

    Raises:
        RuleError: not notified yet, a field is missing, or the day lies before the inspection or after today.
    """
    inspection = INSPECTIONS.get(key)
    rule = ACT_BY_CODE["inspection.feedback"]
    check_state(rule, inspection.status)
    values = {"feedback_by": feedback_by, "feedback_to": feedback_to, "feedback_text": text}
    labels = {"feedback_by": "反馈人", "feedback_to": "听取反馈的人", "feedback_text": "反馈的问题和整改意见"}
    problems = [
        Problem(f"请填写{labels[name]}。", name, rule.clause)
        for name, value in values.items()
        if not value.strip()
    ]
    earliest = inspection.inspects_on or feedback_on
    if not earliest <= feedback_on <= desk.clock.today():
        problems.append(Problem(f"反馈日期须在检查日期{earliest}与今天之间。", "feedback_on", rule.clause))
    if problems:
        raise RuleError.of(problems)
    found = findings_of(key)
    saved = INSPECTIONS.update(
        _with_due(
            replace(
                inspection,
                feedback_on=feedback_on,
                feedback_by=feedback_by.strip(),
                feedback_to=feedback_to.strip(),
                feedback_text=text.strip(),
                status=InspectionStatus.RECTIFYING if found else InspectionStatus.FED_BACK,
            )
        )
    )
    note.record, note.sentence = key, f"检查 {saved.number} 已向{saved.feedback_to}口头反馈"
    return saved


@act("finding.add")
def add_finding(desk: Desk, note: Note, finding: Finding) -> Finding:
    """Enter a problem found, with the demand and the day by which it is put right (S4.3.1).

    Raises:
        RuleError: the inspection is not notified yet or closed, the problem is missing, or the due date is
            not after the day it was found.
    """
    inspection = INSPECTIONS.get(finding.inspection)
    check_state(ACT_BY_CODE["finding.add"], inspection.status)
    finding = replace(
        finding, office=finding.office or inspection.office, found_on=finding.found_on or desk.clock.today()
    )
    problems = list(_finding_problems(finding, inspection, desk.clock.today()))
    if problems:
        raise RuleError.of(problems)
    year = desk.clock.today().year
    number = f"问题{year}-{series.take('finding', year):03d}"
    saved = FINDINGS.insert(replace(finding, number=number, status=FindingStatus.OPEN))
    if inspection.status is InspectionStatus.FED_BACK:
        inspection = replace(inspection, status=InspectionStatus.RECTIFYING)
    INSPECTIONS.update(_with_due(inspection))
    note.record, note.sentence = saved.id, f"登记问题 {saved.number}（{saved.office}）"
    return saved


def _finding_problems(finding: Finding, inspection: Inspection, today: date) -> Iterator[Problem]:
    clause = "S4.3.1"
    if not finding.problem.strip():
        yield Problem("请填写发现的问题。", "problem", clause)
    if finding.found_on and not (inspection.inspects_on or finding.found_on) <= finding.found_on <= today:
        yield Problem(f"发现日期须在检查日期{inspection.inspects_on}与今天之间。", "found_on", clause)
    if finding.due_on is None:
        yield Problem("请填写整改期限。", "due_on", "S4.3.2")
    elif finding.found_on and finding.due_on <= finding.found_on:
        yield Problem("整改期限须晚于发现日期。", "due_on", "S4.3.2")


@act("finding.rectify")
def rectify_finding(desk: Desk, note: Note, key: int, rectified_on: date, text: str) -> Finding:
    """Record that a problem was put right, by whom and how; somebody else verifies it (S4.3.2)."""
    finding = FINDINGS.get(key)
    rule = ACT_BY_CODE["finding.rectify"]
    check_state(rule, finding.status)
    if not text.strip():
        raise RuleError("请填写整改情况。", field="rectification", clause=rule.clause)
    if not (finding.found_on or rectified_on) <= rectified_on <= desk.clock.today():
        raise RuleError("整改日期须在发现日期与今天之间。", field="rectified_on", clause=rule.clause)
    saved = FINDINGS.update(
        replace(
            finding,
            status=FindingStatus.RECTIFIED,
            rectified_on=rectified_on,
            rectified_by=desk.actor.name,
            rectification=text.strip(),
        )
    )
    _refresh_inspection(saved.inspection)
    note.record, note.sentence = key, f"问题 {saved.number} 已整改，待复查"
    return saved


@act("finding.verify")
def verify_finding(desk: Desk, note: Note, key: int, verified_on: date) -> Finding:
    """Confirm on the spot that a problem is put right; the verifier is never the corrector (S4.3.2)."""
    finding = FINDINGS.get(key)
    rule = ACT_BY_CODE["finding.verify"]
    check_state(rule, finding.status)
    if desk.actor.name == finding.rectified_by:
        raise RuleError(f"复查人不能是整改人（{finding.rectified_by}），请由他人复查。", clause=rule.clause)
    if not (finding.rectified_on or verified_on) <= verified_on <= desk.clock.today():
        raise RuleError("复查日期须在整改日期与今天之间。", field="verified_on", clause=rule.clause)
    saved = FINDINGS.update(
        replace(finding, status=FindingStatus.VERIFIED, verified_on=verified_on, verified_by=desk.actor.name)
    )
    _refresh_inspection(saved.inspection)
    note.record, note.sentence = key, f"问题 {saved.number} 复查销号"
    return saved


@act("inspection.close")
def close_inspection(desk: Desk, note: Note, key: int) -> Inspection:
    """End an inspection; RuleError while a finding is not verified."""
    inspection = INSPECTIONS.get(key)
    rule = ACT_BY_CODE["inspection.close"]
    check_state(rule, inspection.status)
    left = [f for f in findings_of(key) if f.status is not FindingStatus.VERIFIED]
    if left:
        numbers = "、".join(finding.number for finding in left)
        raise RuleError(f"还有{len(left)}个问题没有复查销号：{numbers}。", clause=rule.clause)
    saved = INSPECTIONS.update(replace(inspection, status=InspectionStatus.CLOSED, due_on=None))
    note.record, note.sentence = key, f"检查 {saved.number} 办结"
    return saved


def findings_of(key: int) -> list[Finding]:
    """The findings of an inspection in the order they were entered."""
    return FINDINGS.all(inspection=key)


def _refresh_inspection(key: int) -> None:
    INSPECTIONS.update(_with_due(INSPECTIONS.get(key)))


def _with_due(inspection: Inspection) -> Inspection:
    """The inspection with the earliest due date of its open findings."""
    open_dates = [f.due_on for f in findings_of(inspection.id) if f.status is FindingStatus.OPEN and f.due_on]
    return replace(inspection, due_on=min(open_dates, default=None))
