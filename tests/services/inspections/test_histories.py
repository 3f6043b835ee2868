"""Random histories of acts with random days: no disorder is ever accepted (R2.3.2, S4.3, A6.2c)."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from saltdesk.domain.accountability import AccountabilityCase, OwnMeasure
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.date_order import broken
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.issued import Delivery
from saltdesk.domain.inspections.visits import ActivityKind, InspectionActivity
from saltdesk.domain.notices.kinds import INSPECTION_NOTICE
from saltdesk.services.accountability import accountability
from saltdesk.services.corrections.correct import correct
from saltdesk.services.corrections.taking_back import last_act, take_back
from saltdesk.services.desk.desk import Desk
from saltdesk.services.inspections import findings, inspections
from saltdesk.services.inspections import visits as inspection_visits
from saltdesk.services.inspections.gates import received_on
from saltdesk.services.inspections.orders import order_rectification
from saltdesk.services.notices import issued, issuing
from saltdesk.storage.areas.accountability import ACCOUNTABILITY_CASES
from saltdesk.storage.areas.inspections import ACTIVITIES, FINDINGS, INSPECTIONS
from saltdesk.storage.areas.notices import NOTICES
from tests.services.inspecting import PLAN, found, paper, without_steps

FIRST = date(2026, 11, 23)
DAYS = st.integers(0, 9).map(lambda days: FIRST + timedelta(days=days))
STEPS = st.lists(st.tuples(st.integers(0, 30), DAYS, DAYS), min_size=4, max_size=24)


def moves(desk: Desk, state: dict[str, int]) -> tuple[Callable[[date, date], Any], ...]:
    """Return every act of a history; each takes two days."""
    key, case = state["inspection"], state["case"]

    def finding() -> int:
        return state.get("finding", 0)

    def add(day: date, due: date) -> None:
        state["finding"] = findings.add_finding(desk, found(key, found_on=day, due_on=due)).id

    def deliver(day: date, _: date) -> None:
        notice = NOTICES.first(number=INSPECTIONS.get(key).notice_number)
        if notice:
            issued.record_delivery(
                desk, notice.id, Delivery(delivered_on=day, receiver="样例丙", deliverers="样例丁")
            )

    def talk(day: date, _: date) -> None:
        activity = InspectionActivity(key, ActivityKind.SYMPOSIUM, day, people="样例丙", notes="情况")
        inspection_visits.add_activity(desk, activity)

    def mend(day: date, _: date) -> None:
        one = INSPECTIONS.get(key)
        correct(desk, replace(one, inspects_on=day), "填错")

    def undo(_: date, __: date) -> None:
        last = last_act(desk, Area.INSPECTIONS, key)
        if last.entry:
            take_back(desk, Area.INSPECTIONS, key, last.entry.seq, "填错")

    return (
        lambda _, __: issuing.issue_from_records(desk, INSPECTION_NOTICE, key, paper),
        lambda day, _: inspections.receive_notice(desk, key, day, "样例丙"),
        deliver,
        lambda day, _: inspections.hear_report(desk, key, day, "样例丙", "情况"),
        talk,
        lambda _, __: without_steps(desk, key),
        lambda day, _: inspections.record_feedback(desk, key, day, "样例丁", "样例丙", "情况"),
        mend,
        undo,
        lambda _, __: inspections.close_inspection(desk, key),
        add,
        lambda day, _: findings.feed_back(desk, finding(), day),
        lambda day, _: findings.record_self_check(desk, finding(), day, "已查"),
        lambda day, until: findings.request_extension(desk, finding(), day, until, "等材料"),
        lambda day, _: findings.approve_extension(desk, finding(), day),
        lambda day, due: order_rectification(desk, (finding(),), day, due, "补齐"),
        lambda day, _: findings.rectify_finding(desk, finding(), day, "已改"),
        lambda _, due: findings.reopen_finding(desk, finding(), due, "没有改到位"),
        lambda day, _: accountability.hear_statement(desk, case, day, "没有异议"),
        lambda day, _: accountability.propose_measure(desk, case, day, "批评教育", OwnMeasure.CRITICISM),
        lambda day, _: accountability.decide_case(desk, case, day, "会议", "批评教育"),
        lambda day, until: accountability.serve_decision(desk, case, day, "当面", "申诉", until),
        lambda day, _: accountability.end_case(desk, case, day, "已执行"),
    )


@pytest.mark.slow
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_no_history_of_acts_leaves_a_disorder(desk, steps):
    desk.clock = FixedClock(FIRST)
    state = {
        "inspection": inspections.plan_inspection(desk, PLAN).id,
        "case": accountability.open_case(
            desk, AccountabilityCase(source_text="来件", person="样例庚", facts="甲", evidence="乙")
        ).id,
    }
    acts = moves(desk, state)
    today = FIRST
    for place, first, second in steps:
        today = max(today, min(first, second))
        desk.clock = FixedClock(today)
        with suppress(RuleError):
            acts[place % len(acts)](first, second)
        one = INSPECTIONS.get(state["inspection"])
        served = received_on(one)
        assert not list(broken(one))
        assert not [found for found in FINDINGS.all(inspection=one.id) if list(broken(found))]
        assert not list(broken(ACCOUNTABILITY_CASES.get(state["case"])))
        begun = [talk.held_on for talk in ACTIVITIES.all(inspection=one.id)] + [
            one.reported_on,
            one.feedback_on,
        ]
        for day in filter(None, begun):
            assert served is not None, "a visit without the notice"
            assert served <= one.inspects_on <= day


def test_a_notice_received_after_the_visit_leads_to_no_report_feedback_or_end(desk):
    """The history that was accepted once: notice, late receipt, report, feedback, end."""
    key = inspections.plan_inspection(desk, PLAN).id
    issuing.issue_from_records(desk, INSPECTION_NOTICE, key, paper)
    late = PLAN.inspects_on + timedelta(days=2)
    desk.clock = FixedClock(late)
    for work in (
        lambda: inspections.receive_notice(desk, key, late, "样例丙"),
        lambda: inspections.hear_report(desk, key, late, "样例丙", "情况"),
        lambda: inspections.record_feedback(desk, without_steps(desk, key), late, "样例丁", "样例丙", "情况"),
        lambda: inspections.close_inspection(desk, key),
    ):
        with pytest.raises(RuleError):
            work()
