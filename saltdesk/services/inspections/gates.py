"""The gates of an inspection as of today: shown with their clause, and enforced before each act."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.date_order import order_problems
from saltdesk.domain.base.errors import Problem, RuleError, refuse
from saltdesk.domain.base.issued import NoticeStatus
from saltdesk.domain.inspections.gates import Gate, GateFacts, GateState, gate_states
from saltdesk.domain.inspections.inspection import FindingStatus, Inspection
from saltdesk.domain.inspections.plans import PlanStatus
from saltdesk.domain.notices.kinds import ORAL_FEEDBACK_RECORD
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.states import allowed, rule_of
from saltdesk.services.inspections.owners import recused_people, refuse_kind
from saltdesk.storage.areas.inspections import ACTIVITIES, CHECKS, FINDINGS, INSPECTIONS, MATERIALS, PLANS
from saltdesk.storage.areas.notices import NOTICES
from saltdesk.storage.trail.audit import Note


def facts_of(desk: Desk, inspection: Inspection) -> GateFacts:
    """Return the facts the gates decide on, from the records."""
    key = inspection.id
    plan = PLANS.get(inspection.yearly_plan) if inspection.yearly_plan else None
    papers = (
        NOTICES.all(area=Area.INSPECTIONS.code, record=key, kind=ORAL_FEEDBACK_RECORD.code) if key else []
    )
    return GateFacts(
        inspection,
        desk.clock.today(),
        is_plan_approved=plan is None or plan.status is PlanStatus.APPROVED,
        received_on=received_on(inspection),
        activities=len(ACTIVITIES.all(inspection=key)),
        materials_open=sum(row.presence is None for row in MATERIALS.all(inspection=key)),
        checks_open=sum(row.answered_on is None for row in CHECKS.all(inspection=key)),
        unverified=sum(
            finding.status is not FindingStatus.VERIFIED for finding in FINDINGS.all(inspection=key)
        ),
        has_feedback_paper=any(paper.status is not NoticeStatus.VOID for paper in papers),
        own_people=recused_people(desk, inspection),
    )


def received_on(inspection: Inspection) -> date | None:
    """Return the day the notice was served, from the inspection or else from the register of notices."""
    if inspection.received_on or not inspection.notice_number:
        return inspection.received_on
    notice = NOTICES.first(number=inspection.notice_number)
    return notice.delivered_on if notice and notice.status is NoticeStatus.DELIVERED else None


def gates_of(desk: Desk, inspection: Inspection) -> tuple[GateState, ...]:
    """Return every gate of an inspection in the order of the procedure, and whether it is passed."""
    return gate_states(facts_of(desk, inspection))


def closed_gates(desk: Desk, inspection: Inspection, act: str) -> tuple[Gate, ...]:
    """Return the gates before an act that are not passed yet, advisory ones included."""
    return tuple(
        state.gate for state in gates_of(desk, inspection) if act in state.gate.acts and not state.is_passed
    )


def refuse_gates(desk: Desk, inspection: Inspection, act: str) -> None:
    """Raise ``RuleError`` with one problem for each closed gate before ``act``."""
    closed = [gate for gate in closed_gates(desk, inspection, act) if not gate.advisory]
    if closed:
        kind = inspection.kind
        raise RuleError.of(Problem(gate.sentence, gate.field, gate.clause_of(kind)) for gate in closed)


def ready(desk: Desk, note: Note, key: int) -> Inspection:
    """Return the inspection if its state and gates allow the act and this office may perform it.

    Raises:
        RuleError: the state or a gate does not allow the act.
        NotAllowed: another office carries out this kind of inspection (A18).
    """
    inspection = allowed(note, INSPECTIONS.get(key))
    if rule_of(note).owners:
        refuse_kind(desk, inspection.kind)
    refuse_gates(desk, inspection, note.act)
    return inspection


def refuse_disorder(inspection: Inspection) -> None:
    """Raise ``RuleError`` if the days of an inspection are out of order; each problem names its clause."""
    served = replace(inspection, received_on=received_on(inspection))
    problems = list(order_problems(served))
    refuse(problems)
