"""Inspections from planning to closing: notice received, report heard, feedback given (R2.3, S4.3)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from saltdesk.domain.base.errors import Problem, RuleError, refuse
from saltdesk.domain.base.fields import with_entered
from saltdesk.domain.inspections.gates import GATE_BY_CODE
from saltdesk.domain.inspections.inspection import Inspection, InspectionKind, InspectionStatus, Waiver
from saltdesk.domain.inspections.plans import PlanStatus
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.person_names import people_named, people_problems
from saltdesk.services.desk.states import allowed, enter, rule_of, store
from saltdesk.services.inspections.checks import lay_out
from saltdesk.services.inspections.draws import drawn_team_problems
from saltdesk.services.inspections.findings import findings_of, unverified, with_due
from saltdesk.services.inspections.gates import ready, refuse_disorder, refuse_gates
from saltdesk.services.inspections.owners import own_office_problems, refuse_kind
from saltdesk.storage import series
from saltdesk.storage.areas.inspections import ACTIVITIES, INSPECTIONS, PLANS
from saltdesk.storage.trail.audit import Note

KIND_PREFIX = {InspectionKind.DUTY_LIST: "责检", InspectionKind.SUPERVISION: "督检"}


def plan_problems(desk: Desk, inspection: Inspection) -> Iterator[Problem]:
    """Yield what the plan of an inspection lacks, and why office, draw or yearly plan do not fit."""
    clause = "R2.3.1"
    if not inspection.plan.strip():
        yield Problem("请填写检查方案：没有方案不能发通知。", "plan", clause)
    if not inspection.office.strip():
        yield Problem("请选择被检查处室。", "office", clause)
    if inspection.inspects_on is None:
        yield Problem("请填写检查日期。", "inspects_on", clause)
    elif inspection.planned_on and inspection.inspects_on < inspection.planned_on:
        yield Problem("检查日期不能早于方案日期。", "inspects_on", clause)
    yield from own_office_problems(desk, inspection)
    yield from people_problems(inspection.inspectors, "team", clause)
    yield from drawn_team_problems(inspection)
    if inspection.yearly_plan:
        yield from _yearly_problems(inspection, inspection.yearly_plan)


def _yearly_problems(inspection: Inspection, key: int) -> Iterator[Problem]:
    plan = PLANS.get(key)
    if plan.kind is not inspection.kind or plan.status is PlanStatus.WITHDRAWN:
        yield Problem(f"年度计划{plan.number}不能用于这次检查，请另选。", "yearly_plan", "R2.3.1")
    if inspection.office.strip() and inspection.office not in plan.offices:
        offices = "、".join(plan.offices)
        yield Problem(f"年度计划{plan.number}只检查{offices}。", "office", "R2.3.1")


def _settled(desk: Desk, inspection: Inspection) -> Inspection:
    """Return an inspection with the records of its team; raise RuleError for what its plan lacks."""
    refuse(plan_problems(desk, inspection))
    return with_inspectors(desk, inspection)


def with_inspectors(desk: Desk, inspection: Inspection) -> Inspection:
    """Return an inspection with the staff records that its team names, on the day of the visit."""
    day = inspection.inspects_on or desk.clock.today()
    found = people_named(inspection.team, day).ids
    return replace(inspection, inspectors=found or inspection.inspectors)


@act("inspection.plan")
def plan_inspection(desk: Desk, note: Note, inspection: Inspection) -> Inspection:
    """Add an inspection, assign its number in the series of its kind, and create its lists.

    The lists are the check list (R2.2, S4.2) and the list of material (R2.3.5).
    """
    refuse_kind(desk, inspection.kind)
    today = desk.clock.today()
    begun = with_entered(Inspection(), inspection)
    inspection = _settled(desk, replace(begun, planned_on=inspection.planned_on or today))
    number = series.take(f"inspection-{inspection.kind.code}", today.year)
    saved = enter(
        note,
        INSPECTIONS,
        replace(
            inspection,
            number=f"{KIND_PREFIX[inspection.kind]}{today.year}-{number:03d}",
            registered_by=desk.actor.name,
        ),
    )
    lay_out(saved)
    note.record, note.sentence = saved.id, f"登记检查方案 {saved.number}（{saved.office}）"
    return saved


@act("inspection.edit")
def edit_inspection(desk: Desk, note: Note, inspection: Inspection) -> Inspection:
    """Save an inspection changed before its notice; ChangedMeanwhile if a newer version was saved."""
    before = allowed(note, INSPECTIONS.get(inspection.id))
    if inspection.kind is not before.kind:
        raise RuleError("检查种类决定编号，不能更改。请另行登记。", field="kind", clause="R2.3.1")
    refuse_kind(desk, inspection.kind)
    settled = _settled(desk, replace(with_entered(before, inspection), draw=before.draw))
    saved = store(note, INSPECTIONS, settled)
    note.record, note.sentence = saved.id, f"修改检查 {saved.number}"
    return saved


@act("inspection.receive")
def receive_notice(desk: Desk, note: Note, key: int, received_on: date, received_by: str) -> Inspection:
    """Record the receipt of the notice by the inspected office (回执): the day and the signer (R2.3.2)."""
    inspection = ready(desk, note, key)
    rule = rule_of(note)
    problems = []
    if not received_by.strip():
        problems.append(Problem("请填写签收人。", "received_by", rule.clause))
    if received_on > desk.clock.today():
        problems.append(Problem("送达日期不能晚于今天。", "received_on", rule.clause))
    refuse(problems)
    saved = replace(inspection, received_on=received_on, received_by=received_by.strip())
    refuse_disorder(saved)
    saved = store(note, INSPECTIONS, saved)
    note.record, note.sentence = key, f"检查通知书 {saved.notice_number} 由{saved.received_by}签收"
    return saved


@act("inspection.report")
def hear_report(desk: Desk, note: Note, key: int, reported_on: date, reporter: str, notes: str) -> Inspection:
    """Record that the work report of the inspected office was heard (R2.3.3).

    Raises:
        RuleError: the notice is not served, a field is missing, or the day is out of order.
    """
    inspection = ready(desk, note, key)
    rule = rule_of(note)
    problems = []
    if not reporter.strip():
        problems.append(Problem("请填写汇报人。", "reporter", rule.clause))
    if not notes.strip():
        problems.append(Problem("请填写汇报的主要情况。", "report_notes", rule.clause))
    if reported_on > desk.clock.today():
        problems.append(Problem("听取汇报日期不能晚于今天。", "reported_on", rule.clause))
    refuse(problems)
    saved = replace(
        inspection, reported_on=reported_on, reporter=reporter.strip(), report_notes=notes.strip()
    )
    refuse_disorder(saved)
    saved = store(note, INSPECTIONS, saved)
    note.record, note.sentence = key, f"检查 {saved.number} 听取{saved.reporter}的工作汇报"
    return saved


@act("inspection.feedback")
def record_feedback(
    desk: Desk, note: Note, key: int, feedback_on: date, feedback_by: str, feedback_to: str, text: str
) -> Inspection:
    """Record the oral feedback at the end of the inspection: by whom, to whom, and what (R2.3.6, A19).

    Raises:
        RuleError: the notice is not served, a field is missing, or the day lies before the inspection or
            after today.
    """
    inspection = ready(desk, note, key)
    rule = rule_of(note)
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
    talked = max((one.held_on for one in ACTIVITIES.all(inspection=key) if one.held_on), default=feedback_on)
    if feedback_on < talked:
        problems.append(Problem(f"反馈日期不能早于{talked}的谈话或访谈。", "feedback_on", rule.clause))
    refuse(problems)
    told = replace(
        inspection,
        feedback_on=feedback_on,
        feedback_by=feedback_by.strip(),
        feedback_to=feedback_to.strip(),
        feedback_text=text.strip(),
    )
    refuse_disorder(told)
    state = InspectionStatus.RECTIFYING if findings_of(key) else InspectionStatus.FED_BACK
    saved = store(note, INSPECTIONS, with_due(told), state)
    note.record, note.sentence = key, f"检查 {saved.number} 已向{saved.feedback_to}口头反馈"
    return saved


@act("inspection.waive")
def waive_step(desk: Desk, note: Note, key: int, gate: str, reason: str) -> Inspection:
    """Record that a step of the visit does not apply to an inspection, why, and who decided it.

    Raises:
        RuleError: the step cannot be left out, is done already, or the reason is missing.
    """
    inspection = allowed(note, INSPECTIONS.get(key))
    refuse_kind(desk, inspection.kind)
    rule = GATE_BY_CODE[gate]
    clause = rule.clause_of(inspection.kind)
    if not rule.waivable:
        raise RuleError(f"“{rule.label}”不能省略。", field=rule.field, clause=clause)
    if not reason.strip():
        raise RuleError(f"请写明不适用“{rule.label}”的理由。", field="reason", clause=clause)
    waiver = Waiver(gate, reason.strip(), desk.actor.name, desk.clock.today())
    others = tuple(one for one in inspection.waivers if one.gate != gate)
    saved = store(note, INSPECTIONS, replace(inspection, waivers=(*others, waiver)))
    note.record, note.reason = key, waiver.reason
    note.sentence = f"检查 {saved.number} 不适用“{rule.label}”"
    return saved


@act("inspection.close")
def close_inspection(desk: Desk, note: Note, key: int) -> Inspection:
    """Close an inspection; RuleError without oral feedback (A19) or with a finding that is not verified."""
    inspection = allowed(note, INSPECTIONS.get(key))
    rule = rule_of(note)
    left = unverified(key)
    if left:
        numbers = "、".join(finding.number for finding in left)
        raise RuleError(
            f"还有{len(left)}个问题没有复查销号：{numbers}。", field="findings", clause=rule.clause
        )
    refuse_kind(desk, inspection.kind)
    refuse_gates(desk, inspection, note.act)
    saved = store(note, INSPECTIONS, replace(inspection, due_on=None))
    note.record, note.sentence = key, f"检查 {saved.number} 办结"
    return saved
