"""The yearly inspection plans: drafted, approved, withdrawn, and shown as bars in a calendar (R2.3.1)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from saltdesk.domain.base.errors import RuleError, refuse
from saltdesk.domain.base.fields import with_entered
from saltdesk.domain.inspections.inspection import Inspection, InspectionKind, InspectionStatus
from saltdesk.domain.inspections.plans import InspectionPlan, PlanStatus, YearBar, plan_problems
from saltdesk.services.access.approvals import PaperApproval, approve
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.states import allowed, enter, rule_of, store
from saltdesk.services.inspections.owners import refuse_kind
from saltdesk.storage import series
from saltdesk.storage.areas.inspections import INSPECTIONS, PLANS
from saltdesk.storage.trail.audit import Note

PLAN_PREFIX = {InspectionKind.DUTY_LIST: "责检计划", InspectionKind.SUPERVISION: "督检计划"}


@act("plan.draft")
def draft_plan(desk: Desk, note: Note, plan: InspectionPlan) -> InspectionPlan:
    """Add a yearly plan and assign its number in the series of its kind; RuleError lists missing fields."""
    refuse_kind(desk, plan.kind)
    plan = replace(with_entered(InspectionPlan(), plan), year=plan.year or desk.clock.today().year)
    _refuse(plan)
    number = series.take(f"inspection-plan-{plan.kind.code}", plan.year)
    saved = enter(
        note,
        PLANS,
        replace(
            plan,
            number=f"{PLAN_PREFIX[plan.kind]}{plan.year}-{number:02d}",
            offices=_offices(plan),
            registered_by=desk.actor.name,
        ),
    )
    note.record, note.sentence = saved.id, f"拟定年度检查计划 {saved.number}"
    return saved


def _offices(plan: InspectionPlan) -> tuple[str, ...]:
    return tuple(dict.fromkeys(office.strip() for office in plan.offices if office.strip()))


def _refuse(plan: InspectionPlan) -> None:
    problems = list(plan_problems(plan))
    refuse(problems)


@act("plan.edit")
def edit_plan(desk: Desk, note: Note, plan: InspectionPlan) -> InspectionPlan:
    """Save a changed draft; RuleError if it is approved, ChangedMeanwhile if a newer version was saved."""
    before = allowed(note, PLANS.get(plan.id))
    if (plan.kind, plan.year) != (before.kind, before.year):
        raise RuleError(
            "检查种类和年度决定编号，不能更改。请另行拟定。",
            field="kind" if plan.kind is not before.kind else "year",
            clause="R2.3.1",
        )
    refuse_kind(desk, plan.kind)
    _refuse(plan)
    saved = store(note, PLANS, replace(with_entered(before, plan), offices=_offices(plan)))
    note.record, note.sentence = saved.id, f"修改年度检查计划 {saved.number}"
    return saved


@act("plan.approve")
def approve_plan(
    desk: Desk, note: Note, key: int, approved_on: date, paper: PaperApproval | None = None
) -> InspectionPlan:
    """Approve a plan as a leader, or enter a leader's paper; its inspections need it before their notice.

    Raises:
        RuleError: no leader approves, or the day lies after today or after the period of the plan.
    """
    plan = allowed(note, PLANS.get(key))
    rule = rule_of(note)
    refuse_kind(desk, plan.kind)
    approval = approve(desk, approved_on, paper, "approved_by", rule.clause)
    approved = replace(plan, approved_on=approval.on, approved_by=approval.by, approval=approval.scans)
    saved = store(note, PLANS, approved)
    note.record, note.sentence = key, f"年度检查计划 {saved.number} 经{saved.approved_by}批准"
    return saved


@act("plan.withdraw")
def withdraw_plan(desk: Desk, note: Note, key: int, reason: str) -> InspectionPlan:
    """Withdraw a plan; RuleError if one of its inspections is announced or the reason is missing."""
    plan = allowed(note, PLANS.get(key))
    rule = rule_of(note)
    refuse_kind(desk, plan.kind)
    if not reason.strip():
        raise RuleError("请写明撤销理由。", field="withdraw_reason", clause=rule.clause)
    begun = [one for one in inspections_of(key) if one.status is not InspectionStatus.PLANNED]
    if begun:
        numbers = "、".join(one.number for one in begun)
        raise RuleError(f"计划内的检查已经通知：{numbers}，不能撤销计划。", clause=rule.clause)
    saved = store(note, PLANS, replace(plan, withdraw_reason=reason.strip()))
    note.record, note.reason = key, saved.withdraw_reason
    note.sentence = f"撤销年度检查计划 {saved.number}"
    return saved


def inspections_of(plan: int) -> list[Inspection]:
    """Return the inspections carried out under a plan."""
    return INSPECTIONS.all(yearly_plan=plan)


def inspections_counted(plans: Sequence[int]) -> Counter[int]:
    """Return how many inspections are carried out under each of these plans."""
    return INSPECTIONS.tally("yearly_plan", plans)


def plans_of_year(year: int, kind: InspectionKind | None = None) -> list[InspectionPlan]:
    """Return the plans of a year by their first day, without withdrawn ones."""
    found = (
        plan
        for plan in PLANS.all(year=year)
        if plan.status is not PlanStatus.WITHDRAWN and kind in (None, plan.kind)
    )
    return sorted(found, key=lambda plan: (plan.starts_on or date.max, plan.id))


def inspection_from(plan: InspectionPlan, office: str) -> Inspection:
    """Return a new inspection of one office with the values of the plan, for staff to complete."""
    return Inspection(
        kind=plan.kind,
        plan=plan.title,
        yearly_plan=plan.id,
        office=office,
        inspects_on=plan.starts_on,
        team=plan.team,
        basis=plan.basis,
        scope=plan.scope,
        content=plan.content,
    )


def year_bars(year: int) -> tuple[YearBar, ...]:
    """Return the bars of a year by start day: one for each planned period and one for each inspection."""
    return tuple(sorted((*_periods(year), *_days(year)), key=lambda bar: (bar.starts_on, bar.plan == 0)))


def _periods(year: int) -> Iterator[YearBar]:
    for plan in plans_of_year(year):
        if plan.starts_on and plan.ends_on:
            offices = "、".join(plan.offices)
            label = f"{plan.number} {plan.title}"
            yield YearBar(plan.starts_on, plan.ends_on, label, offices, plan.kind, plan.status, plan=plan.id)


def _days(year: int) -> Iterator[YearBar]:
    for one in INSPECTIONS.all():
        if one.inspects_on and one.inspects_on.year == year:
            last = max(one.inspects_on, one.feedback_on or one.inspects_on)
            label = f"{one.number} {one.office}"
            yield YearBar(
                one.inspects_on,
                last,
                label,
                one.office,
                one.kind,
                one.status,
                plan=one.yearly_plan or 0,
                inspection=one.id,
            )
