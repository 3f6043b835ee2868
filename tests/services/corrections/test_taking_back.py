"""撤回上一步: rows are as before the act, the trail keeps both entries, and what follows forbids it."""

from dataclasses import asdict, replace
from datetime import date, timedelta

import pytest

from saltdesk.domain.accountability import AccountabilityStatus, CaseSource
from saltdesk.domain.adjustments.adjustment import Answer
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complaint import ComplaintStatus
from saltdesk.domain.complaints.decisions import RefusalReason
from saltdesk.domain.corrections.taking_back import RETRACTABLE
from saltdesk.domain.inspections.inspection import Finding, InspectionStatus
from saltdesk.domain.notices.kinds import ACCEPTANCE_NOTICE
from saltdesk.services.access import lookup
from saltdesk.services.accountability import accountability
from saltdesk.services.adjustments import adjustments
from saltdesk.services.complaints import decisions, handling, identity
from saltdesk.services.corrections.correct import correct
from saltdesk.services.corrections.taking_back import last_act, take_back
from saltdesk.services.house import trail
from saltdesk.services.inspections import findings
from saltdesk.services.notices import issuing
from saltdesk.storage.areas.accountability import ACCOUNTABILITY_CASES
from saltdesk.storage.areas.adjustments import ADJUSTMENTS
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.areas.inspections import FINDINGS, INSPECTIONS
from saltdesk.storage.registry import RECORDS
from tests.services import complaint_cases as cases
from tests.services.corrections_steps import (
    STEPS,
    accepted_complaint,
    answered_complaint,
    applied_adjustment,
    decided_case,
    inspection_begun,
    inspection_fed_back,
    rectified_finding,
    registered_complaint,
)
from tests.services.inspecting import paper
from tests.services.procedure import end_link

WHY = "点错了"


def rows():
    """Every row of every audited table, without version numbers."""
    return {
        (records.table_name, row.id): {
            name: value for name, value in asdict(row).items() if name != "version"
        }
        for records in RECORDS
        for row in records.all()
    }


def back(desk, area, key):
    return take_back(desk, area, key, last_act(desk, area, key).entry.seq, WHY)


def test_every_act_that_may_be_taken_back_is_tried():
    assert {step.code for step in STEPS} | {"inspection.receive"} == RETRACTABLE


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.code)
def test_an_act_taken_back_leaves_the_rows_as_before_and_one_more_entry(desk, step):
    key = step.record(desk)
    before = rows()
    step.act(desk, key)
    acted, entries = rows(), trail.head()[0]
    assert acted != before
    assert back(desk, step.area, key).act == step.code
    # What the act needed, such as a complaint to group with, was entered by acts of their own.
    assert {row: values for row, values in rows().items() if row in before} == before
    assert trail.head()[0] == entries + 1


def test_every_act_of_a_case_can_be_taken_back_one_after_the_other(desk, today):
    key = registered_complaint(desk)
    states = [rows()]
    decisions.accept_complaint(desk, key, "法制室", today)
    states.append(rows())
    handling.hand_over(desk, key, "法制室", "样例壬", today)
    states.append(rows())
    cases.answer(desk, key)
    while states:
        back(desk, Area.COMPLAINTS, key)
        assert rows() == states.pop()
    assert COMPLAINTS.get(key).status is ComplaintStatus.REGISTERED
    assert "填错的内容请用“更正”" in last_act(desk, Area.COMPLAINTS, key).reason


def test_the_trail_tells_what_was_taken_back_and_why(desk):
    key = accepted_complaint(desk)
    done = back(desk, Area.COMPLAINTS, key)
    entry = trail.timeline(Area.COMPLAINTS, key, desk)[-1]
    assert entry.act == "complaint.takeback"
    assert entry.reason == WHY
    assert f"撤回“受理”（痕迹第{done.seq}条" in entry.sentence


def test_a_used_number_stays_used(desk):
    key = answered_complaint(desk)
    first = handling.archive_complaint(desk, key).archive_number
    back(desk, Area.COMPLAINTS, key)
    assert handling.archive_complaint(desk, key).archive_number > first


def test_a_reason_is_asked_and_tells_nobody(desk):
    key = accepted_complaint(desk)
    seq = last_act(desk, Area.COMPLAINTS, key).entry.seq
    with pytest.raises(RuleError, match="请写明撤回的理由"):
        take_back(desk, Area.COMPLAINTS, key, seq, " ")
    with pytest.raises(RuleError, match="请改为“投诉人”"):
        take_back(desk, Area.COMPLAINTS, key, seq, f"{cases.NAME}要求")


def test_an_act_that_came_meanwhile_is_not_taken_back_unseen(desk, today):
    key = accepted_complaint(desk)
    seq = last_act(desk, Area.COMPLAINTS, key).entry.seq
    handling.hand_over(desk, key, "法制室", "样例壬", today)
    with pytest.raises(RuleError, match="刚才又办理了“交办”"):
        take_back(desk, Area.COMPLAINTS, key, seq, WHY)


def test_a_view_of_the_identity_does_not_count_as_a_step(desk):
    key = accepted_complaint(desk)
    identity.reveal_complainant(desk, key, "核对")
    assert last_act(desk, Area.COMPLAINTS, key).verb == "受理"


def test_a_paper_forbids_it_until_it_is_void(desk):
    key = accepted_complaint(desk)
    issued = issuing.issue_from_records(desk, ACCEPTANCE_NOTICE, key, paper)
    assert f"{issued.number}），请先作废" in last_act(desk, Area.COMPLAINTS, key).reason
    issuing.void_notice(desk, issued.id, "受理有误")
    assert last_act(desk, Area.COMPLAINTS, key).reason == ""


def test_a_paper_from_before_the_act_does_not_forbid_it(desk, today):
    key = accepted_complaint(desk)
    issuing.issue_from_records(desk, ACCEPTANCE_NOTICE, key, paper)
    handling.hand_over(desk, key, "法制室", "样例壬", today)
    assert last_act(desk, Area.COMPLAINTS, key).reason == ""


def test_who_may_not_perform_the_act_may_not_take_it_back(desk, at_office):
    key = accepted_complaint(desk)
    for office, said in (("fz", "计划管理处"), ("bg", "计划管理处")):
        assert said in last_act(at_office(office), Area.COMPLAINTS, key).reason
        seq = last_act(desk, Area.COMPLAINTS, key).entry.seq
        with pytest.raises(RuleError):
            take_back(at_office(office), Area.COMPLAINTS, key, seq, WHY)
    with pytest.raises(NotAllowed):
        last_act(at_office("yz"), Area.COMPLAINTS, key)
    assert last_act(at_office("jh"), Area.COMPLAINTS, key).reason == ""


def test_an_answer_on_which_a_refusal_rests_stays(desk):
    key = registered_complaint(desk)
    cases.refuse(desk, key, RefusalReason.ANSWERED_REPEAT)
    earlier = COMPLAINTS.get(key).earlier
    assert last_act(desk, Area.COMPLAINTS, earlier).reason


def test_a_correction_and_material_are_not_taken_back(desk):
    complaint = COMPLAINTS.get(accepted_complaint(desk))
    correct(desk, replace(complaint, occurred_at="示例路"), WHY)
    assert "再办一次" in last_act(desk, Area.COMPLAINTS, complaint.id).reason


def test_the_receipt_of_the_notice_is_taken_back_before_the_visit_alone(desk):
    key = inspection_begun(desk)
    assert last_act(desk, Area.INSPECTIONS, key).verb == "登记通知书送达"
    finding = Finding(inspection=key, problem="示例", due_on=desk.clock.today() + timedelta(days=9))
    findings.add_finding(desk, finding)
    assert "之后又办理了“登记问题”" in last_act(desk, Area.INSPECTIONS, key).reason


def test_the_issued_notice_of_inspection_is_voided_not_taken_back(desk):
    key = inspection_begun(desk)
    back(desk, Area.INSPECTIONS, key)
    assert INSPECTIONS.get(key).received_on is None
    assert "作废后重新制发" in last_act(desk, Area.INSPECTIONS, key).reason
    assert INSPECTIONS.get(key).status is InspectionStatus.NOTIFIED


def test_a_finding_that_led_to_accountability_stays_without_telling_so(desk, at_office):
    key = rectified_finding(desk)
    accountability.open_case(
        desk, replace(accountability.case_from_finding(desk, key), source=CaseSource.FINDING, person="样例")
    )
    reason = last_act(at_office("bg"), Area.FINDINGS, key).reason
    assert "已有其他办理" in reason
    assert "责任追究" not in reason


def test_a_finding_is_taken_back_while_another_of_its_inspection_moves_on(desk):
    key, today = inspection_fed_back(desk), desk.clock.today()
    first, second = (
        findings.add_finding(
            desk, Finding(inspection=key, problem=text, due_on=today + timedelta(days=days))
        ).id
        for text, days in (("甲", 20), ("乙", 9))
    )
    findings.feed_back(desk, first, today)
    findings.feed_back(desk, second, today)
    back(desk, Area.FINDINGS, first)
    assert FINDINGS.get(first).fed_back_on is None
    assert FINDINGS.get(second).fed_back_on == today


def test_a_due_date_that_another_finding_moved_is_not_put_back(desk):
    key, today = inspection_fed_back(desk), desk.clock.today()
    first, second = (
        findings.add_finding(
            desk, Finding(inspection=key, problem=text, due_on=today + timedelta(days=days))
        ).id
        for text, days in (("甲", 20), ("乙", 9))
    )
    findings.rectify_finding(desk, first, today, "已改")
    findings.rectify_finding(desk, second, today, "已改")
    assert "之后又办理了“记录整改”" in last_act(desk, Area.FINDINGS, first).reason
    assert last_act(desk, Area.FINDINGS, second).reason == ""


def test_an_adjustment_that_changed_the_public_lists_stays(bureau):
    ended = [one for one in ADJUSTMENTS.all() if adjustments.applied_versions(one.id)]
    assert ended
    for one in ended:
        found = last_act(bureau, Area.ADJUSTMENTS, one.id)
        assert found.reason
        if found.verb == "记录环节办结":
            assert "清单改变并公布" in found.reason


def test_an_objection_taken_back_removes_its_loop(desk):
    key = applied_adjustment(desk)
    for code, day in (("forward", 19), ("review", 20), ("approve", 20)):
        end_link(desk, key, code, date(2026, 11, day))
    end_link(desk, key, "confirm", date(2026, 11, 20), answer=Answer.OBJECTED)
    before = rows()
    end_link(desk, key, "objection", date(2026, 11, 23))
    back(desk, Area.ADJUSTMENTS, key)
    assert rows() == before


def test_a_case_goes_back_to_the_hearing(desk):
    key = decided_case(desk)
    back(desk, Area.ACCOUNTABILITY, key)
    assert ACCOUNTABILITY_CASES.get(key).status is AccountabilityStatus.PROPOSED


def test_the_search_forgets_what_was_taken_back(desk):
    key = accepted_complaint(desk)
    handling.record_investigation(desk, key, "独有词语鹳雀")
    assert lookup.find(desk, Area.COMPLAINTS, Query(text="鹳雀")) == [key]
    back(desk, Area.COMPLAINTS, key)
    assert lookup.find(desk, Area.COMPLAINTS, Query(text="鹳雀")) == []
