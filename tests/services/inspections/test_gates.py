"""Every gate of an inspection, named with its clause, and the days in their order."""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.date_order import order_problems
from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.base.issued import Delivery
from saltdesk.domain.day_orders import INSPECTION_ORDER
from saltdesk.domain.inspections.checks import CheckResult
from saltdesk.domain.inspections.gates import GATES
from saltdesk.domain.inspections.inspection import (
    INSPECTION_FIELDS,
    Inspection,
    InspectionKind,
    InspectionStatus,
)
from saltdesk.domain.inspections.visits import ActivityKind, InspectionActivity
from saltdesk.domain.notices.kinds import INSPECTION_NOTICE
from saltdesk.services.desk.people import enrol
from saltdesk.services.inspections import checks as inspection_checks
from saltdesk.services.inspections import findings, inspections
from saltdesk.services.inspections import plans as inspection_plans
from saltdesk.services.inspections import visits as inspection_visits
from saltdesk.services.inspections.owners import recusal_warning
from saltdesk.services.notices import issued, issuing
from saltdesk.storage.areas.inspections import INSPECTIONS, PLANS
from saltdesk.storage.areas.notices import NOTICES
from saltdesk.storage.trail.audit import Note, recorded
from tests.services.inspecting import (
    PLAN,
    TODAY,
    VISIT,
    YEARLY,
    announced,
    approved,
    begun,
    found,
    paper,
    planned,
    without_steps,
)


def refused(work, *args) -> list[tuple[str, str]]:
    with pytest.raises(RuleError) as caught:
        work(*args)
    return [(problem.field, problem.clause) for problem in caught.value.problems]


def test_every_gate_names_its_clause_and_what_to_do():
    assert all(gate.clause and gate.sentence.endswith("。") and gate.field for gate in GATES)
    assert len({gate.code for gate in GATES}) == len(GATES)


def test_no_notice_while_the_plan_of_the_year_is_not_approved(desk):
    plan = inspection_plans.draft_plan(desk, YEARLY)
    key = planned(desk, yearly_plan=plan.id)
    assert refused(issuing.issue_from_records, desk, INSPECTION_NOTICE, key, paper) == [
        ("yearly_plan", "R2.3.1")
    ]
    inspection_plans.approve_plan(desk, plan.id, TODAY)
    assert issuing.issue_from_records(desk, INSPECTION_NOTICE, key, paper).record == key


ON_THE_SPOT = [
    lambda desk, key: inspections.hear_report(desk, key, VISIT, "样例丙", "汇报情况"),
    lambda desk, key: inspection_visits.add_activity(
        desk, InspectionActivity(key, ActivityKind.SYMPOSIUM, VISIT, people="样例丙", notes="情况")
    ),
    lambda desk, key: inspection_checks.answer_check(
        desk, inspection_checks.checks_of(key)[0].id, CheckResult.CONFORMS
    ),
    lambda desk, key: findings.add_finding(desk, found(key)),
    lambda desk, key: inspections.record_feedback(desk, key, VISIT, "样例丁", "样例丙", "情况"),
]


@pytest.mark.parametrize("work", ON_THE_SPOT, ids=["report", "talk", "check", "finding", "feedback"])
def test_nothing_happens_on_the_spot_before_the_notice_is_served(desk, work):
    key = without_steps(desk, announced(desk))
    desk.clock = FixedClock(VISIT)
    assert refused(work, desk, key) == [("received_on", "R2.3.2")]
    inspections.receive_notice(desk, key, VISIT, "样例丙")
    work(desk, key)


@pytest.mark.parametrize("work", ON_THE_SPOT, ids=["report", "talk", "check", "finding", "feedback"])
def test_nothing_happens_on_the_spot_before_the_day_of_the_inspection(desk, work):
    key = announced(desk)
    inspections.receive_notice(desk, key, TODAY, "样例丙")
    assert ("inspects_on", "R2.3.2") in refused(work, desk, key)


def test_service_entered_in_the_register_of_notices_opens_the_gate(desk):
    key = planned(desk)
    notice = issuing.issue_from_records(desk, INSPECTION_NOTICE, key, paper)
    issued.record_delivery(
        desk, notice.id, Delivery(delivered_on=TODAY, receiver="样例丙", deliverers="样例丁")
    )
    desk.clock = FixedClock(VISIT)
    assert inspections.hear_report(desk, key, VISIT, "样例丙", "汇报情况").reported_on == VISIT


def test_the_receipt_names_who_signed_and_lies_between_notice_and_today(desk):
    key = announced(desk)
    assert refused(inspections.receive_notice, desk, key, TODAY, " ") == [("received_by", "R2.3.2")]
    early, late = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
    for day in (early, late):
        assert refused(inspections.receive_notice, desk, key, day, "样例丙") == [("received_on", "R2.3.2")]


def test_the_report_is_heard_on_a_day_of_the_visit(desk):
    key = begun(desk)
    early = VISIT - timedelta(days=1)
    assert refused(inspections.hear_report, desk, key, early, "样例丙", "情况") == [("reported_on", "R2.3.3")]
    assert refused(inspections.hear_report, desk, key, VISIT, "", "") == [
        ("reporter", "R2.3.3"),
        ("report_notes", "R2.3.3"),
    ]


def test_no_end_without_the_oral_feedback(desk):
    """The state alone would not help: a record that lost its feedback is refused too (A19)."""
    key = begun(desk)
    with recorded(desk.store, Note(desk.clock.now(), desk.actor, "test", Area.INSPECTIONS, "改")):
        INSPECTIONS.update(replace(INSPECTIONS.get(key), status=InspectionStatus.FED_BACK))
    assert refused(inspections.close_inspection, desk, key) == [("feedback_on", "A19")]


FEEDBACK = (VISIT, "样例丁", "样例丙", "未发现问题")


@pytest.mark.parametrize(("kind", "clause"), [("duty_list", "R2.3.3"), ("supervision", "S4.2")])
def test_no_feedback_without_report_talk_material_and_answers(desk, kind, clause):
    key = begun(desk, InspectionKind.from_code(kind))
    told = refused(inspections.record_feedback, desk, key, *FEEDBACK)
    assert [field for field, _ in told] == ["reported_on", "activities", "materials", "checks"]
    assert told[0][1] == clause


def test_a_step_that_does_not_apply_is_left_out_with_reason_and_name(desk):
    key = begun(desk)
    assert refused(inspections.waive_step, desk, key, "talked", " ") == [("reason", "R2.3.4")]
    assert refused(inspections.waive_step, desk, key, "received", "来不及") == [("received_on", "R2.3.2")]
    waived = inspections.waive_step(desk, key, "talked", "没有办事群众")
    (waiver,) = waived.waivers
    assert (waiver.reason, waiver.decided_by, waiver.decided_on) == ("没有办事群众", "测试局长", VISIT)
    fields = [field for field, _ in refused(inspections.record_feedback, desk, key, *FEEDBACK)]
    assert "activities" not in fields
    without_steps(desk, key)
    inspections.record_feedback(desk, key, *FEEDBACK)
    inspections.close_inspection(desk, key)


def test_an_office_does_not_inspect_itself(desk):
    assert refused(partial(planned, desk, office="法制室")) == [("office", "R2.1")]
    supervision = partial(planned, desk, InspectionKind.SUPERVISION)
    assert refused(partial(supervision, office="办公室")) == [("office", "S4.1")]
    key = supervision(office="法制室")
    changed = replace(INSPECTIONS.get(key), office="办公室")
    assert refused(inspections.edit_inspection, desk, changed) == [("office", "S4.1")]


@pytest.mark.parametrize("team", ["样例丁", "样例戊、 样例 丁", "样例丁（盐政处）、样例戊"])
def test_people_of_the_inspected_office_are_not_in_the_team(desk, team):
    enrol(desk, "样例丁", "yz")
    enrol(desk, "样例戊", "fz")
    key = planned(desk, team=team)
    assert ("team", "A15") in refused(issuing.issue_from_records, desk, INSPECTION_NOTICE, key, paper)


def test_a_namesake_of_another_office_may_inspect(desk):
    enrol(desk, "样例丁", "yz")
    enrol(desk, "样例丁", "fz")
    enrol(desk, "样例丁亮", "fz")
    for team in ("样例丁（法制室）", "样例丁亮"):
        assert announced(desk, team=team)


def test_a_notice_received_after_the_day_of_the_inspection_opens_nothing(desk):
    key = announced(desk)
    late = VISIT + timedelta(days=1)
    desk.clock = FixedClock(late)
    assert refused(inspections.receive_notice, desk, key, late, "样例丙") == [("inspects_on", "R2.3.2")]
    notice = NOTICES.first(number=INSPECTIONS.get(key).notice_number)
    served = Delivery(delivered_on=late, receiver="样例丙", deliverers="样例丁")
    issued.record_delivery(desk, notice.id, served)
    for work in ON_THE_SPOT[:3]:
        assert ("received_on", "R2.3.2") in refused(work, desk, key)


def test_the_feedback_is_not_before_a_talk(desk):
    key = begun(desk)
    desk.clock = FixedClock(VISIT + timedelta(days=3))
    talk = InspectionActivity(
        key, ActivityKind.SYMPOSIUM, VISIT + timedelta(days=2), people="样例丙", notes="情况"
    )
    inspection_visits.add_activity(desk, talk)
    without_steps(desk, key)
    assert refused(inspections.record_feedback, desk, key, *FEEDBACK) == [("feedback_on", "R2.3.6")]


def test_a_team_that_inspects_its_own_office_is_warned(desk):
    enrol(desk, "样例丁", "yz")
    enrol(desk, "样例戊", "fz")
    assert "样例丁属于被检查的盐政处" in recusal_warning(desk, replace(PLAN, team="样例丁（组长）、样例戊"))
    assert recusal_warning(desk, replace(PLAN, team="样例戊")) == ""


DAYS = st.none() | st.dates(date(2026, 1, 1), date(2026, 1, 12))
NAMES = ("planned_on", "notified_on", "inspects_on", "received_on", "reported_on", "feedback_on")


@given(st.tuples(*[DAYS] * len(NAMES)))
def test_days_are_refused_exactly_when_a_pair_is_out_of_order(days):
    inspection = Inspection(**dict(zip(NAMES, days, strict=True)))
    problems = {problem.field: problem for problem in order_problems(inspection)}
    for rule in INSPECTION_ORDER:
        first, second = getattr(inspection, rule.earlier), getattr(inspection, rule.later)
        wrong = bool(first and second and (second < first or (rule.strictly and second == first)))
        assert wrong <= (rule.later in problems)
    for name, problem in problems.items():
        earlier = [rule for rule in INSPECTION_ORDER if rule.later == name]
        assert any(INSPECTION_FIELDS.label(rule.earlier) in problem.sentence for rule in earlier)
        assert problem.clause


@given(st.permutations(range(5)))
def test_the_procedure_accepts_only_its_own_order_of_days(order):
    """Notice, service, visit and feedback on five different days: only one order of them stands."""
    days = [date(2026, 3, 1) + timedelta(days=place) for place in order]
    inspection = Inspection(
        **dict(
            zip(("planned_on", "notified_on", "inspects_on", "reported_on", "feedback_on"), days, strict=True)
        )
    )
    assert (not list(order_problems(inspection))) == (list(order) == sorted(order))


# --- the plan of the year


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"title": " "}, "title"),
        ({"basis": ""}, "basis"),
        ({"scope": ""}, "scope"),
        ({"content": ""}, "content"),
        ({"team": ""}, "team"),
        ({"offices": ()}, "offices"),
        ({"starts_on": None}, "starts_on"),
        ({"starts_on": date(2025, 12, 31)}, "starts_on"),
        ({"ends_on": date(2026, 11, 1)}, "ends_on"),
    ],
)
def test_a_plan_names_what_it_lacks(desk, changes, field):
    assert (field, "R2.3.1") in refused(inspection_plans.draft_plan, desk, replace(YEARLY, **changes))


def test_an_approved_plan_stands_and_its_inspection_keeps_to_it(desk):
    key = approved(desk)
    plan = PLANS.get(key)
    assert plan.number == "责检计划2026-01"
    with pytest.raises(RuleError, match="已批准"):
        inspection_plans.edit_plan(desk, plan)
    assert refused(inspections.plan_inspection, desk, replace(PLAN, yearly_plan=key, office="办公室")) == [
        ("office", "R2.3.1")
    ]
    wrong = replace(PLAN, yearly_plan=key, kind=InspectionKind.SUPERVISION)
    assert refused(inspections.plan_inspection, desk, wrong) == [("yearly_plan", "R2.3.1")]
    made = inspections.plan_inspection(
        desk, replace(inspection_plans.inspection_from(plan, "盐政处"), procedure="程序")
    )
    assert [one.id for one in inspection_plans.inspections_of(key)] == [made.id]
    bars = inspection_plans.year_bars(2026)
    assert [(bar.plan, bar.inspection) for bar in bars] == [(key, 0), (key, made.id)]
    assert inspection_plans.year_bars(2025) == ()


def test_a_plan_is_withdrawn_until_one_of_its_inspections_is_announced(desk):
    key = approved(desk)
    with pytest.raises(RuleError, match="理由"):
        inspection_plans.withdraw_plan(desk, key, " ")
    inspection = planned(desk, yearly_plan=key)
    issuing.issue_from_records(desk, INSPECTION_NOTICE, inspection, paper)
    with pytest.raises(RuleError, match="责检2026-001"):
        inspection_plans.withdraw_plan(desk, key, "任务调整")
    other = approved(desk)
    assert inspection_plans.withdraw_plan(desk, other, "任务调整").withdraw_reason == "任务调整"
    assert [plan.id for plan in inspection_plans.plans_of_year(2026)] == [key]


def test_plans_belong_to_the_office_of_their_kind(at_office):
    with pytest.raises(NotAllowed, match="办公室"):
        inspection_plans.draft_plan(at_office("fz"), replace(YEARLY, kind=InspectionKind.SUPERVISION))
