"""A leader's order to rectify: who gives it, what it moves, what its paper says, and what follows."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from saltdesk.domain.accountability import CaseSource
from saltdesk.domain.base.attachments import Attachment
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.inspections.inspection import FindingSource, FindingStatus
from saltdesk.domain.notices.kinds import RECTIFICATION_NOTICE
from saltdesk.services.access.approvals import PaperApproval
from saltdesk.services.access.kept_files import keep_file
from saltdesk.services.accountability import accountability
from saltdesk.services.desk import people
from saltdesk.services.inspections import findings
from saltdesk.services.inspections.complaint_links import complaint_number, link_complaint
from saltdesk.services.inspections.orders import (
    order_rectification,
    overdue_orders,
    overdue_sentence,
    under_order,
)
from saltdesk.services.notices import issuing
from saltdesk.services.notices.values import prefilled
from saltdesk.storage.areas.inspections import FINDINGS
from tests.services import complaint_cases
from tests.services.inspecting import TODAY, found, paper

DUE = date(2026, 12, 10)


def refused(work, *args, **values) -> list[str]:
    with pytest.raises(RuleError) as caught:
        work(*args, **values)
    return [problem.field for problem in caught.value.problems]


@pytest.fixture
def two(desk):
    """Two open findings of one office."""
    return [
        findings.collect_finding(desk, found(None, source=FindingSource.CHANNEL_1, problem=problem)).id
        for problem in ("公示不全", "流程图旧版")
    ]


def test_an_order_moves_the_term_of_all_its_findings_and_says_who_gave_it(desk, two):
    saved = order_rectification(desk, two, TODAY, DUE, "逐项补齐并书面报告")
    assert {(one.due_on, one.ordered_by, one.order_text, one.orders) for one in saved} == {
        (DUE, "测试局长", "逐项补齐并书面报告", 1)
    }
    assert [one.id for one in under_order(saved[1])] == two


def test_a_clerk_orders_nothing_without_a_leaders_paper(desk, at_office, two):
    clerk = at_office("bg")
    assert refused(order_rectification, clerk, two, TODAY, DUE, "补齐") == ["ordered_by"]
    with pytest.raises(NotAllowed):
        order_rectification(at_office("yz"), two, TODAY, DUE, "补齐")
    leader = people.enrol(desk, "示例一", "leaders").id
    scan = keep_file(desk, Attachment("批示.pdf", b"%PDF-1.7 signed"))
    (first, _) = order_rectification(clerk, two, TODAY, DUE, "补齐", PaperApproval(leader, scan))
    assert (first.ordered_by, first.order_approval) == ("示例一", (scan,))


def test_an_order_is_for_one_office_and_lies_ahead(desk, two):
    other = findings.collect_finding(
        desk, found(None, source=FindingSource.CHANNEL_1, office="计划管理处")
    ).id
    assert refused(order_rectification, desk, [*two, other], TODAY, DUE, "补齐") == ["office"]
    assert refused(order_rectification, desk, two, TODAY, TODAY, " ") == ["order_text", "due_on"]
    with pytest.raises(RuleError, match="请选择"):
        order_rectification(desk, [], TODAY, DUE, "补齐")


def test_the_paper_prints_the_order_and_nothing_without_one(desk, two):
    values = prefilled(desk, RECTIFICATION_NOTICE, two[0], Area.FINDINGS)
    assert (values["leader"], len(values["problems"])) == ("", 1)
    filled = values | {"leader": "测试局长", "demand": "补齐", "due_on": DUE}
    issue = (desk, RECTIFICATION_NOTICE, two[0])
    assert refused(issuing.issue_notice, *issue, filled, paper, Area.FINDINGS) == ["leader"]
    order_rectification(desk, two, TODAY, DUE, "逐项补齐")
    values = prefilled(desk, RECTIFICATION_NOTICE, two[0], Area.FINDINGS)
    assert (values["leader"], values["due_on"], values["demand"]) == ("测试局长", DUE, "逐项补齐")
    assert [problem for _, problem in values["problems"]] == ["公示不全", "流程图旧版"]
    other = values | {"due_on": DUE + timedelta(days=30), "leader": "样例领导"}
    assert refused(issuing.issue_notice, *issue, other, paper, Area.FINDINGS) == ["leader", "due_on"]
    assert issuing.issue_notice(*issue, values, paper, Area.FINDINGS).number


def test_an_order_that_passed_is_repeated_or_leads_to_accountability(desk, two):
    order_rectification(desk, two[:1], TODAY, DUE, "补齐")
    assert overdue_orders(desk) == []
    desk.clock = FixedClock(DUE + timedelta(days=1))
    (late,) = overdue_orders(desk)
    assert "请再次督办，或移送责任追究" in overdue_sentence(late)
    case = accountability.case_from_finding(desk, late.id)
    assert case.source is CaseSource.OVERDUE
    assert "测试局长于2026年11月23日责令" in case.facts
    assert accountability.open_case(desk, case).source_record == late.id
    again = date(2026, 12, 20)
    (second,) = order_rectification(desk, two[:1], DUE + timedelta(days=1), again, "再次督办")
    assert (second.orders, second.due_on, overdue_orders(desk)) == (2, again, [])


def test_the_term_of_an_order_is_put_off_by_a_leader_alone(desk, at_office, two):
    order_rectification(desk, two, TODAY, DUE, "补齐")
    clerk = at_office("bg")
    findings.rectify_finding(at_office("yz"), two[0], TODAY, "已改")
    later = DUE + timedelta(days=30)
    assert refused(findings.reopen_finding, clerk, two[0], later, "没有改到位") == ["ordered_by"]
    again = findings.reopen_finding(desk, two[0], later, "没有改到位")
    assert (again.status, again.orders, again.due_on) == (FindingStatus.OPEN, 2, later)
    saved = findings.edit_finding(clerk, replace(FINDINGS.get(two[1]), due_on=later, ordered_by="样例"))
    assert (saved.due_on, saved.ordered_by) == (DUE, "测试局长")


def test_a_round_that_begins_anew_has_no_extension_of_the_last(desk, at_office, two):
    findings.request_extension(desk, two[0], TODAY, date(2026, 12, 31), "等材料")
    findings.rectify_finding(at_office("yz"), two[0], TODAY, "已改")
    findings.reopen_finding(desk, two[0], DUE, "没有改到位")
    assert refused(findings.approve_extension, desk, two[0], TODAY) == ["extension_asked_on"]
    desk.clock = FixedClock(date(2026, 12, 1))
    findings.reopen_finding(
        desk, findings.rectify_finding(desk, two[0], date(2026, 12, 1), "再改").id, DUE, "仍不全"
    )
    assert refused(findings.rectify_finding, desk, two[0], date(2026, 11, 24), "已改") == ["rectified_on"]


def test_an_extension_shorter_than_a_later_order_is_not_approved(desk, two):
    findings.request_extension(desk, two[0], TODAY, date(2026, 12, 20), "等材料")
    order_rectification(desk, two, TODAY, date(2026, 12, 25), "补齐")
    assert refused(findings.approve_extension, desk, two[0], TODAY) == ["extension_until"]


def test_a_finding_names_its_complaint_only_to_those_who_see_the_complaint(desk, at_office, two):
    complaint = complaint_cases.registered(desk, object_office="盐政处")
    linked = link_complaint(desk, two[0], complaint.number)
    assert complaint_number(desk, linked) == complaint.number
    assert complaint_number(at_office("yz"), linked) == ""
    assert refused(link_complaint, desk, two[0], "2026-9999") == ["complaint"]
    assert link_complaint(desk, two[0], " ").complaint == 0
