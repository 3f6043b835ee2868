"""A case runs the flow of its item as of the version it began under (P1.2.3, P1.2.7, A22)."""

from dataclasses import replace
from datetime import date

import pytest

from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.calendar.terms import TermOrigin
from saltdesk.domain.cases.case import Case, CaseSource, CaseStatus
from saltdesk.domain.cases.decisions import CaseDecision
from saltdesk.domain.cases.links import SuspensionReason, link_for
from saltdesk.domain.cases.results import Publicity
from saltdesk.domain.lists.items import PowerClass
from saltdesk.services.access.approvals import PaperApproval
from saltdesk.services.cases import deciding, ending, intake, running
from saltdesk.services.cases.clocks import clocks
from saltdesk.services.cases.steps import links_of, ways_on
from saltdesk.services.house import calendar
from saltdesk.services.lists import lists
from saltdesk.storage.areas.cases import CASES
from tests.services.casework import DAY, SHOP, next_link
from tests.services.listwork import STEPS


def sentences(work, *args, **values):
    with pytest.raises(RuleError) as caught:
        work(*args, **values)
    return [(one.field, one.sentence) for one in caught.value.problems]


def test_a_registered_case_gets_a_number_its_office_and_the_first_link(cases):
    case = cases.case()
    assert (case.number, case.office, case.status) == ("办2026-0001", "盐政处", CaseStatus.RECEIVED)
    assert (case.item_code, case.counterpart) == ("01-001", "示例副食店有限公司")
    (link,) = links_of(case.id)
    assert (link.name, link.person, link.persons) == ("受理", "样例甲", (cases.staff["样例甲"].id,))
    assert (link.started_on, link.due_on, case.due_on) == (DAY, date(2026, 11, 11), date(2026, 11, 11))
    assert (case.place_name, case.holder) == ("受理", "样例甲")


def test_a_licence_runs_from_the_application_to_its_end(cases, desk):
    case = cases.accepted()
    assert (case.status, case.place_name, case.holder) == (CaseStatus.RUNNING, "审查", "样例乙")
    assert case.due_on == date(2026, 11, 16)
    assert (case.limit_on, case.law_on) == (date(2026, 11, 25), date(2026, 12, 7))
    case = next_link(cases, case, 3, date(2026, 11, 16))
    assert (case.place_name, case.due_on) == ("决定", date(2026, 11, 19))
    case = deciding.decide_case(
        desk, case.id, CaseDecision.GRANTED, date(2026, 11, 18), "准予许可，有效期三年。", onward=4
    )
    assert (case.status, case.place_name, case.decided_by) == (CaseStatus.DECIDED, "送达", "测试局长")
    assert (case.limit_on, case.law_on) == (date(2026, 11, 25), date(2026, 12, 7)), "kept for the figures"
    case = deciding.serve_decision(desk, case.id, date(2026, 11, 20), "直接送达", onward=0)
    assert (case.status, case.publicity, case.due_on) == (CaseStatus.SERVED, Publicity.DUE, None)
    assert case.publish_on == date(2026, 12, 1)
    case = ending.close_case(desk, case.id, date(2026, 11, 23), "已颁发许可证。")
    assert case.status is CaseStatus.CLOSED
    assert [link.name for link in links_of(case.id)] == ["受理", "审查", "决定", "送达"]
    assert all(link.ended_on for link in links_of(case.id))


def test_a_case_keeps_the_flow_of_the_version_it_began_under(cases, desk):
    case = cases.accepted()
    item = cases.items[PowerClass.LICENCE]
    with pytest.raises(RuleError):
        lists.edit_power(desk, replace(item, steps=STEPS))
    assert [target for target, _ in ways_on(case)] == [3]


def test_the_flow_leads_only_where_the_list_says_and_may_go_back(cases):
    case = cases.accepted(PowerClass.PENALTY)
    assert sentences(next_link, cases, case, 5) == [("onward", "流程不能从这一环节到所选的去向。")]
    case = next_link(cases, case, 3)
    assert ways_on(case) == ((4, "4. 告知、决定"), (2, "2. 调查取证（补充调查）"))
    case = next_link(cases, case, 2)
    case = next_link(cases, case, 3)
    assert [link.step for link in links_of(case.id)] == [1, 2, 3, 2, 3]


def test_an_item_without_a_flow_is_one_link_without_a_limit(cases):
    bare = replace(cases.case(), revision=0, item_content="")
    assert ways_on(bare) == ((0, "流程结束"),)
    assert link_for(bare.id, 1, None, 0).limit is None


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"matter": " "}, "matter"),
        ({"item": 0}, "item"),
        ({"received_on": date(2026, 11, 24)}, "received_on"),
        ({"received_on": date(2026, 10, 30)}, "item"),
        ({"source": CaseSource.PASSED_ON}, "source_text"),
    ],
)
def test_a_case_is_refused_with_the_field_to_mend(cases, values, field):
    assert [name for name, _ in sentences(cases.case, **values)] == [field]


def test_a_counterpart_is_needed_and_its_numbers_are_checked(cases):
    assert sentences(cases.case, party=replace(SHOP, name=" "))[0][0] == "name"
    wrong = replace(SHOP, id_number="410108199001010018", credit_code="91", phone="1234")
    assert {name for name, _ in sentences(cases.case, party=wrong)} == {"id_number", "credit_code", "phone"}


def test_another_office_registers_nothing_and_goes_on_with_nothing(cases, at_office):
    case = cases.accepted()
    stranger = at_office("jh")
    with pytest.raises(NotAllowed):
        intake.register_case(stranger, Case(item=case.item, matter="x", received_on=DAY), SHOP)
    with pytest.raises(NotAllowed):
        running.end_current_link(stranger, case.id, DAY, 3, "已办")
    lawyers = at_office("fz")
    with pytest.raises(NotAllowed, match="由盐政处承办"):
        running.end_current_link(lawyers, case.id, DAY, 3, "已办")


def test_suspended_days_do_not_count_and_no_limit_runs_meanwhile(cases, desk):
    case = cases.accepted()
    case = running.suspend_case(desk, case.id, date(2026, 11, 11), SuspensionReason.EXAMINATION, "送检")
    assert (case.status, case.due_on, case.limit_on, case.law_on) == (CaseStatus.SUSPENDED, None, None, None)
    case = running.resume_case(desk, case.id, date(2026, 11, 17))
    assert case.due_on == date(2026, 11, 23), "10日、18日至20日、23日共五个工作日"
    assert case.limit_on == date(2026, 12, 2)
    (clock, *_) = clocks(case, links_of(case.id))
    found = clock.due(desk.calendar)
    assert clock.term.origin is TermOrigin.LIST
    assert all(not date(2026, 11, 11) <= day <= date(2026, 11, 17) for day in found.counted)


def test_a_suspension_has_an_order_and_a_reason(cases, desk):
    case = cases.accepted()
    early = sentences(running.suspend_case, desk, case.id, date(2026, 11, 6), SuspensionReason.HEARING)
    assert early == [("first_on", "中止日期须在2026-11-09与今天之间。")]
    assert sentences(running.suspend_case, desk, case.id, DAY, SuspensionReason.OTHER)[0][0] == "note"
    running.suspend_case(desk, case.id, date(2026, 11, 12), SuspensionReason.HEARING)
    assert sentences(running.resume_case, desk, case.id, date(2026, 11, 11))[0][0] == "last_on"
    with pytest.raises(RuleError, match="已中止"):
        next_link(cases, case, 3)


def test_a_link_is_extended_by_a_leader_to_a_total(cases, desk, at_office):
    case = cases.accepted()
    clerk = at_office("yz")
    assert sentences(running.extend_link, clerk, case.id, 8, "待补材料", DAY)[0][0] == "extended_by"
    assert sentences(running.extend_link, desk, case.id, 5, "x", DAY)[0][0] == "extended_to"
    case = running.extend_link(desk, case.id, 8, "待补材料", DAY)
    assert case.due_on == date(2026, 11, 19)
    assert links_of(case.id)[-1].extended_by == "测试局长"


def test_the_promised_limit_is_prolonged_by_a_leader(cases, desk):
    case = cases.accepted()
    assert sentences(running.prolong_case, desk, case.id, 12, "x", DAY)[0][0] == "extended_to"
    case = running.prolong_case(desk, case.id, 20, "需听证", DAY)
    assert (case.limit_on, case.extended_by) == (date(2026, 12, 7), "测试局长")


def test_a_refusal_is_told_and_ends_the_case(cases, desk):
    case = cases.case()
    assert sentences(intake.refuse_case, desk, case.id, DAY, "", DAY, "书面")[0][0] == "refusal_text"
    case = intake.refuse_case(desk, case.id, DAY, "不属本局职权。", DAY, "书面")
    assert (case.status, case.place, case.due_on) == (CaseStatus.REFUSED, 0, None)
    assert links_of(case.id)[0].outcome == "不予受理"


def test_a_case_is_ended_with_its_reason(cases, desk):
    case = cases.accepted()
    assert sentences(ending.end_case, desk, case.id, DAY, " ")[0][0] == "end_reason"
    case = ending.end_case(desk, case.id, DAY, "申请人撤回。")
    assert (case.status, case.due_on, links_of(case.id)[-1].ended_on) == (CaseStatus.ENDED, None, DAY)


def test_who_takes_over_the_next_link_can_be_chosen(cases):
    case = cases.accepted()
    case = next_link(cases, case, 3, holders=[cases.staff["样例乙"].id])
    assert (case.place_name, case.holder) == ("决定", "样例乙")


def test_days_out_of_order_are_refused_by_every_act(cases, desk):
    case = cases.accepted()
    before = date(2026, 11, 6)
    assert sentences(cases.granted, case, before)
    cases.granted(case)
    assert sentences(deciding.serve_decision, desk, case.id, before, "邮寄")
    deciding.serve_decision(desk, case.id, DAY, "邮寄")
    assert sentences(ending.close_case, desk, case.id, before, "已执行")


def test_a_decision_not_yet_served_has_the_limit_of_the_law(cases, desk):
    case = cases.accepted()
    case = next_link(cases, case, 3)
    case = deciding.decide_case(desk, case.id, CaseDecision.GRANTED, DAY, "准予。", onward=4)
    case = next_link(cases, case, 0)
    assert (case.place_name, case.due_on) == ("", date(2026, 11, 23)), "行政许可法44：十个工作日"


def test_the_law_limit_of_a_penalty_counts_only_from_the_day_the_law_applies(cases):
    assert cases.accepted(PowerClass.PENALTY).law_on == date(2027, 2, 11), "90日，末日在春节"


def test_a_paper_approval_needs_its_leader_and_scan(cases, at_office):
    case = cases.accepted()
    told = sentences(running.extend_link, at_office("yz"), case.id, 9, "x", DAY, PaperApproval())
    assert [field for field, _ in told] == ["extended_by", "extended_by"]


def test_a_step_named_otherwise_keeps_the_case_in_its_link(cases, desk):
    case = cases.case()
    assert running.default_way(case, ("受理", "立案")) == 2
    cases.hand(case)
    case = intake.accept_case(desk, case.id, DAY)
    assert (case.place_name, case.status) == ("受理", CaseStatus.RUNNING)
    assert running.default_way(case, ("决定",)) is None


def test_the_calendar_moves_the_open_dates_of_a_case(cases, desk):
    case = cases.accepted()
    entry = desk.calendar.year(2026)
    added = replace(entry, rest=(*entry.rest, date(2026, 11, 12)), source="临时放假通知")
    preview = calendar.preview_year(desk, added)
    moved = {(one.label, one.old, one.new) for one in preview.moved if one.number == case.number}
    assert ("审查环节", date(2026, 11, 16), date(2026, 11, 17)) in moved
    assert len(moved) == 3, "环节、承诺时限和法定期限"
    calendar.enter_year(desk, added)
    after = CASES.get(case.id)
    assert after.due_on == links_of(case.id)[-1].due_on == date(2026, 11, 17)
    assert (after.limit_on, after.law_on) == (date(2026, 11, 26), date(2026, 12, 8))
