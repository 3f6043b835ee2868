"""Before a final act the desk is told what it ends and what is still open."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.inspections.inspection import Finding
from saltdesk.domain.notices.kinds import ACCEPTANCE_NOTICE
from saltdesk.services.adjustments import adjustments
from saltdesk.services.complaints import handling, links
from saltdesk.services.corrections.finals import FINALS, before_final
from saltdesk.services.inspections import findings, inspections
from saltdesk.services.notices import issuing
from saltdesk.storage.areas.accountability import ACCOUNTABILITY_CASES
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.areas.inspections import FINDINGS, INSPECTIONS
from tests.services import complaint_cases as cases
from tests.services.corrections_steps import (
    applied_adjustment,
    heard_case,
    inspection_begun,
    opened_case,
    rectified_finding,
    served_case,
)
from tests.services.inspecting import paper, without_steps
from tests.services.procedure import end_link


def test_every_final_act_is_an_act():
    assert FINALS.keys() <= ACT_BY_CODE.keys()


def test_an_act_that_ends_nothing_says_nothing(desk):
    assert before_final(desk, "complaint.hand", cases.accepted(desk)) == ()


def test_an_answer_names_missing_steps_and_unsent_papers(desk, today):
    complaint = cases.accepted(desk)
    said = "\n".join(before_final(desk, "complaint.answer", complaint))
    assert "不能再登记办理经过" in said
    assert "还没有登记调查情况" in said
    assert "还没有登记办理经过" in said
    handling.add_step(desk, complaint.id, today, "到窗口核对")
    handling.record_investigation(desk, complaint.id, "已查")
    stored = COMPLAINTS.get(complaint.id)
    assert len(before_final(desk, "complaint.answer", stored)) == 1
    issued = issuing.issue_from_records(desk, ACCEPTANCE_NOTICE, complaint.id, paper)
    assert issued.number in before_final(desk, "complaint.answer", stored)[1]


def test_an_answer_names_the_complaints_of_the_group_that_wait(desk):
    complaint, other = cases.accepted(desk), cases.registered(desk)
    links.group_complaints(desk, complaint.id, [other.id])
    stored = COMPLAINTS.get(complaint.id)
    assert f"串并的投诉 {other.number} 要单独答复" in before_final(desk, "complaint.answer", stored)[1]


def test_an_archive_names_the_missing_call_back(desk):
    assert "还没有回访" in before_final(desk, "complaint.archive", cases.answered(desk))[1]


@pytest.mark.parametrize(
    "act", ["complaint.refuse", "complaint.scope", "complaint.report", "complaint.transfer"]
)
def test_turning_away_names_missing_elements(desk, act):
    complaint = cases.registered(desk)
    said = before_final(desk, act, replace(complaint, elements=3))
    assert "告知投诉人理由后归档" in said[0]
    assert "只有3项" in said[1]


def test_feedback_and_closing_name_what_was_not_done(desk):
    key = inspection_begun(desk)
    assert "听取工作汇报" in before_final(desk, "inspection.feedback", INSPECTIONS.get(key))[1]
    without_steps(desk, key)
    inspections.record_feedback(desk, key, desk.clock.today(), "样例丁", "样例戊", "没有问题")
    finding = findings.add_finding(
        desk, Finding(inspection=key, problem="示例", due_on=desk.clock.today() + timedelta(days=9))
    )
    assert finding.number in before_final(desk, "inspection.close", INSPECTIONS.get(key))[1]


def test_a_verification_names_missing_material(desk):
    finding = FINDINGS.get(rectified_finding(desk))
    assert "没有整改材料" in before_final(desk, "finding.verify", finding)[1]


def test_a_decision_names_the_missing_statement_and_the_end_a_running_appeal(desk):
    case = ACCOUNTABILITY_CASES.get(opened_case(desk))
    assert "还没有听取陈述申辩" in before_final(desk, "accountability.decide", case)[1]
    heard = ACCOUNTABILITY_CASES.get(heard_case(desk))
    assert len(before_final(desk, "accountability.decide", heard)) == 1
    served = ACCOUNTABILITY_CASES.get(served_case(desk))
    assert "申诉期限" in before_final(desk, "accountability.end", served)[1]


def test_only_the_last_link_of_an_adjustment_is_final(desk):
    key = applied_adjustment(desk)
    assert before_final(desk, "adjustment.link", adjustments.link_of(key, "forward")) == ()
    for code, day in (
        ("forward", 19),
        ("review", 20),
        ("approve", 20),
        ("confirm", 20),
        ("pass_on", 23),
        ("own_site", 23),
        ("own_premises", 23),
    ):
        end_link(desk, key, code, date(2026, 11, day))
    said = before_final(desk, "adjustment.link", adjustments.link_of(key, "publish"))
    assert "最后一个环节" in said[0]
    assert "清单不会改变" in said[1]
