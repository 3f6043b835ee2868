"""Supplements, later statements, further ends, reopening and reversal, each with its rules."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from saltdesk.domain.base.attachments import Attachment
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.base.issued import Delivery
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Channel, ComplaintStatus
from saltdesk.domain.complaints.decisions import RefusalReason
from saltdesk.domain.complaints.files import MaterialKind
from saltdesk.domain.complaints.handling import Conclusion, Malice, StepKind
from saltdesk.domain.notices.kinds import KIND_BY_CODE
from saltdesk.services.access import lookup
from saltdesk.services.access.approvals import PaperApproval
from saltdesk.services.access.kept_files import keep_file
from saltdesk.services.complaints import decisions, endings, files, handling, links, reopening, supplements
from saltdesk.services.complaints.intake import register_complaint
from saltdesk.services.complaints.visits import pass_to_complaints_office
from saltdesk.services.desk import people
from saltdesk.services.house import trail
from saltdesk.services.notices import issuing
from saltdesk.services.notices.issued import record_delivery
from saltdesk.services.notices.values import prefilled
from saltdesk.storage.areas.complaints import COMPLAINTS
from tests.services import complaint_cases as cases
from tests.services.papers import paper


def field_of(caught) -> str:
    return caught.value.problems[0].field


@pytest.fixture
def clerk(at_office):
    """Return the desk of the complaints office, where no leader sits."""
    return at_office("jh", "样例甲")


@pytest.fixture
def approval(desk):
    """Return a leader's approval on paper with its scan."""
    leader = people.enrol(desk, "示例一", "leaders")
    return PaperApproval(leader.id, keep_file(desk, Attachment("批件.pdf", b"%PDF-1.7 scan")))


# Supplements


def test_a_supplement_is_asked_for_reminded_of_and_received(desk, today):
    case = cases.registered(desk)
    asked = cases.ask_supplement(desk, case.id)
    assert (asked.status, asked.due_on) == (ComplaintStatus.SUPPLEMENTING, today + timedelta(days=10))
    late = today + timedelta(days=12)
    desk.clock = FixedClock(late)
    assert lookup.find(desk, Area.COMPLAINTS, Query(overdue_on=late)) == [], "the term is not ours"
    assert supplements.remind_supplement(desk, case.id, late).supplement_reminded_on == late
    done = supplements.receive_supplement(desk, case.id, late, "补交了照片。")
    assert (done.status, done.supplement_answer) == (ComplaintStatus.REGISTERED, "补交了照片。")
    assert (done.due_on, done.due_clause) == (date(2026, 12, 11), "C-accept")


@pytest.mark.parametrize(
    ("missing", "asked", "until", "field"),
    [
        (" ", 0, 10, "supplement_missing"),
        ("照片", 1, 10, "supplement_asked_on"),
        ("照片", 0, 0, "supplement_until"),
    ],
)
def test_a_supplement_names_what_and_until_when(desk, today, missing, asked, until, field):
    case = cases.registered(desk)
    days = today + timedelta(days=asked), today + timedelta(days=until)
    with pytest.raises(RuleError) as caught:
        supplements.ask_supplement(desk, case.id, missing, *days)
    assert field_of(caught) == field


def test_without_a_supplement_the_case_is_decided_on_what_there_is(desk, today):
    case = cases.registered(desk)
    cases.ask_supplement(desk, case.id)
    refused = cases.refuse(desk, case.id, RefusalReason.AT_OTHER_BODY)
    assert (refused.status, refused.due_clause) == (ComplaintStatus.REFUSED, "C-accept")
    assert refused.due_on > today


def test_the_printed_request_says_what_was_asked_for(desk, today):
    case = cases.registered(desk)
    cases.ask_supplement(desk, case.id)
    kind = KIND_BY_CODE["supplement_request"]
    values = prefilled(desk, kind, case.id)
    assert (values["missing"], values["until"]) == ("证明材料", today + timedelta(days=10))
    with pytest.raises(RuleError, match="不能另写日期"):
        issuing.issue_notice(desk, kind, case.id, values | {"until": today + timedelta(days=90)}, paper)
    assert issuing.issue_notice(desk, kind, case.id, values, paper).kind == kind.code


def test_what_comes_after_the_acceptance_is_kept_as_the_callers(desk, at_office, today):
    case = cases.accepted(desk)
    step = supplements.add_statement(at_office("fz"), case.id, today, "又寄来两张收据。")
    assert (step.kind, step.what) == (StepKind.ADDED, "又寄来两张收据。")
    with pytest.raises(NotAllowed):
        supplements.add_statement(at_office("bg"), case.id, today, "听说")


# Visits


def test_the_receiving_office_passes_a_visit_on_with_both_names_and_the_day(desk, at_office, today):
    taker = people.enrol(desk, "样例甲", "jh")
    stranger = people.enrol(desk, "样例戊", "bg")
    office = at_office("bg", "样例戊")
    case = cases.registered(office, Channel.VISIT)
    for ids, day, field in (
        ((), today, "passed_to"),
        ((stranger.id,), today, "passed_to"),
        ((taker.id,), today + timedelta(days=1), "passed_on"),
    ):
        with pytest.raises(RuleError) as caught:
            pass_to_complaints_office(office, case.id, ids, day)
        assert field_of(caught) == field
    with pytest.raises(NotAllowed, match="办公室移交"):
        pass_to_complaints_office(at_office("fz"), case.id, (taker.id,), today)
    passed = pass_to_complaints_office(office, case.id, (taker.id,), today)
    assert (passed.passed_by, passed.passed_to, passed.passed_on) == ("样例戊", "样例甲", today)
    with pytest.raises(RuleError, match="已于"):
        pass_to_complaints_office(office, case.id, (taker.id,), today)
    own = cases.registered(at_office("jh"), Channel.VISIT)
    with pytest.raises(RuleError, match="不需要移交"):
        pass_to_complaints_office(at_office("jh"), own.id, (taker.id,), today)


# Approvals


def test_a_clerk_extends_only_with_a_leaders_paper(desk, clerk, approval, today):
    case = cases.accepted(desk)
    handling.request_extension(clerk, case.id, today, "调取票据")
    with pytest.raises(RuleError, match="须由局领导本人批准"):
        handling.approve_extension(clerk, case.id, today)
    extended = handling.approve_extension(clerk, case.id, today, approval)
    assert extended.extension_approved_by == "示例一"
    assert extended.extension_approval == (approval.scan,)
    assert extended.due_on == date(2027, 1, 22)


def test_a_false_complaint_is_found_after_investigation_hearing_and_a_leader(desk, clerk, approval, today):
    case = cases.accepted(desk)
    given = (Malice.FALSE, "登记与所述不符", today, "没有错", today)
    with pytest.raises(RuleError, match="先登记调查情况"):
        endings.find_malice(desk, case.id, *given)
    handling.record_investigation(desk, case.id, "核对了登记。")
    for place, value, field in (
        (0, None, "malice"),
        (1, " ", "malice_evidence"),
        (3, "", "malice_statement"),
    ):
        wrong = (*given[:place], value, *given[place + 1 :])
        with pytest.raises(RuleError) as caught:
            endings.find_malice(desk, case.id, *wrong)
        assert field_of(caught) == field
    with pytest.raises(RuleError, match="须由局领导本人批准"):
        endings.find_malice(clerk, case.id, *given)
    found = endings.find_malice(clerk, case.id, *given, approval)
    assert (found.malice, found.malice_approved_by) == (Malice.FALSE, "示例一")
    assert "示例一认定" in trail.timeline(Area.COMPLAINTS, case.id, desk)[-1].sentence


# Ends


def test_a_complaint_of_nobody_ends_without_an_answer(desk, today):
    case = cases.accepted_of_nobody(desk)
    with pytest.raises(RuleError, match="先登记调查情况"):
        endings.close_unanswerable(desk, case.id, Conclusion.TRUE, today)
    handling.record_investigation(desk, case.id, "核对了登记。")
    done = endings.close_unanswerable(desk, case.id, Conclusion.TRUE, today)
    assert (done.status, done.due_on, done.answer) == (ComplaintStatus.UNANSWERABLE, None, "")
    again = cases.registered(desk)
    with pytest.raises(RuleError, match="还没有答复"):
        decisions.refuse_complaint(
            desk, again.id, RefusalReason.ANSWERED_REPEAT, "重复", today, earlier=case.id
        )
    assert handling.archive_complaint(desk, case.id).status is ComplaintStatus.ARCHIVED


def test_whoever_can_be_reached_is_answered(desk, today):
    case = cases.accepted(desk)
    handling.record_investigation(desk, case.id, "核对了登记。")
    with pytest.raises(RuleError, match="应当答复"):
        endings.close_unanswerable(desk, case.id, Conclusion.TRUE, today)


def test_a_complaint_is_withdrawn_with_day_and_way(desk, today):
    case = cases.accepted(desk)
    with pytest.raises(RuleError, match="撤回方式"):
        endings.withdraw_complaint(desk, case.id, today, " ", "")
    done = endings.withdraw_complaint(desk, case.id, today, "书面撤回", "已经解决")
    assert (done.status, done.due_on) == (ComplaintStatus.WITHDRAWN, None)
    assert handling.archive_complaint(desk, case.id).archive_number


def test_a_group_gets_one_answer_and_each_keeps_its_record(desk, today):
    lead, other, alone = (cases.accepted(desk) for _ in range(3))
    links.group_complaints(desk, lead.id, (other.id,))
    with pytest.raises(RuleError, match="没有串并办理"):
        endings.answer_together(desk, lead.id, (alone.id,), Conclusion.TRUE, "已改正。", today, "书面")
    with pytest.raises(RuleError, match="至少选择一件"):
        endings.answer_together(desk, lead.id, (), Conclusion.TRUE, "已改正。", today, "书面")
    done = endings.answer_together(desk, lead.id, (other.id,), Conclusion.TRUE, "已改正。", today, "书面")
    assert [one.status for one in done] == [ComplaintStatus.ANSWERED] * 2
    assert all({row.answer for row in one.answers} == {"已改正。"} for one in done)
    assert lead.number in handling.steps_of(desk, other.id)[-1].what
    assert COMPLAINTS.get(alone.id).status is ComplaintStatus.ACCEPTED


# Reopening and reversal


def test_an_archived_answer_is_reopened_by_a_leader_and_handled_anew(desk, clerk, approval, today):
    case = cases.answered(desk)
    handling.archive_complaint(desk, case.id)
    with pytest.raises(RuleError, match="须由局领导本人批准"):
        reopening.reopen_complaint(clerk, case.id, "有新证据", today)
    with pytest.raises(RuleError) as caught:
        reopening.reopen_complaint(desk, case.id, " ", today)
    assert field_of(caught) == "reopen_reason"
    again = reopening.reopen_complaint(clerk, case.id, "有新证据", today, approval)
    assert (again.status, again.answer, again.archive_number) == (ComplaintStatus.ACCEPTED, "", "")
    assert (again.reopened_by, again.due_clause) == ("示例一", "C-answer")
    assert cases.answer(desk, case.id).status is ComplaintStatus.ANSWERED


def test_a_valid_answer_on_paper_is_voided_before_the_case_is_reopened(desk, today):
    case = cases.answered(desk)
    kind = KIND_BY_CODE["reply"]
    values = prefilled(desk, kind, case.id) | {"rules": "示例规定"}
    reply = issuing.issue_notice(desk, kind, case.id, values, paper)
    with pytest.raises(RuleError, match="请先作废文书"):
        reopening.reopen_complaint(desk, case.id, "答复有误", today)
    issuing.void_notice(desk, reply.id, "答复有误")
    assert reopening.reopen_complaint(desk, case.id, "答复有误", today).answered_on is None


def test_a_wrong_refusal_is_reversed_and_undecided_again(desk, today):
    case = cases.registered(desk)
    cases.refuse(desk, case.id, RefusalReason.OTHER_LAWFUL, "电话")
    again = reopening.reverse_decision(desk, case.id, "复议没有受理", today)
    assert again.status is ComplaintStatus.REGISTERED
    assert (again.decided_on, again.refusal_reason, again.told_on) == (None, None, None)
    assert (again.due_clause, again.reopened_by) == ("C-accept", "测试局长")
    assert decisions.accept_complaint(desk, case.id, "法制室", today).status is ComplaintStatus.ACCEPTED


def test_a_withdrawn_intake_is_decided_on_when_it_is_reopened(desk, today):
    case = cases.registered(desk)
    endings.withdraw_complaint(desk, case.id, today, "电话撤回", "")
    again = reopening.reopen_complaint(desk, case.id, "投诉人反悔", today)
    assert (again.status, again.withdrawn_on) == (ComplaintStatus.REGISTERED, None)


# Repeats


@pytest.mark.parametrize(
    ("person", "told", "sentence"),
    [
        ({"name": "钱示例", "contact": "0371-60009999"}, {}, "都不相同"),
        ({}, {"object_office": "办公室", "matter": "其他事项"}, "对象和事项都不相同"),
    ],
)
def test_reason_four_needs_the_same_person_and_the_same_matter(desk, today, person, told, sentence):
    earlier = cases.answered(desk)
    taken = cases.intake(Channel.LETTER, **told)
    again = register_complaint(desk, replace(taken, complainant=replace(taken.complainant, **person)))
    with pytest.raises(RuleError, match=sentence) as caught:
        decisions.refuse_complaint(
            desk, again.id, RefusalReason.ANSWERED_REPEAT, "重复", today, earlier=earlier.id
        )
    assert field_of(caught) == "earlier"
    assert not any(detail in str(caught.value.problems) for detail in (cases.NAME, "60001234", "钱示例"))


@pytest.mark.parametrize(
    "person",
    [
        Complainant(name="别名示例", contact="60001234"),
        Complainant(name="赵 示例"),
        Complainant(caller_number="(0371)6000 1234"),
    ],
)
def test_one_detail_in_common_is_the_same_person(desk, today, person):
    earlier = cases.answered(desk)
    again = register_complaint(desk, replace(cases.intake(Channel.LETTER), complainant=person))
    refused = decisions.refuse_complaint(
        desk, again.id, RefusalReason.ANSWERED_REPEAT, "重复", today, earlier=earlier.id
    )
    assert refused.earlier == earlier.id


def test_an_untold_refusal_counts_as_overdue_until_it_is_told(desk, today):
    case = cases.registered(desk)
    cases.refuse(desk, case.id, RefusalReason.AT_OTHER_BODY)
    late = case.due_on + timedelta(days=1)
    desk.clock = FixedClock(late)
    assert lookup.find(desk, Area.COMPLAINTS, Query(overdue_on=late)) == [case.id]
    kind = KIND_BY_CODE["refusal_notice"]
    notice = issuing.issue_notice(desk, kind, case.id, prefilled(desk, kind, case.id), paper)
    served = Delivery(delivered_on=late, place="示例路", receiver="赵示例", deliverers="样例甲")
    record_delivery(desk, notice.id, served)
    assert lookup.find(desk, Area.COMPLAINTS, Query(overdue_on=late)) == []


# Material


def test_a_wrongly_attached_file_is_removed_and_the_trail_says_who_why_and_what(desk, at_office):
    case = cases.registered(desk)
    stored = files.store_material(desk, Attachment("赵示例来信.txt", b"letter"), MaterialKind.LETTER)
    added = files.attach_material(desk, case.id, stored)
    with pytest.raises(RuleError, match="移出的理由"):
        files.detach_material(desk, added.id, " ")
    with pytest.raises(RuleError, match="改为“投诉人”"):
        files.detach_material(desk, added.id, "是赵示例的")
    with pytest.raises(NotAllowed):
        files.detach_material(at_office("bg"), added.id, "误归")
    files.detach_material(at_office("jh", "样例甲"), added.id, "误归他人来信")
    assert files.materials_of(desk, case.id) == ()
    entry = trail.timeline(Area.COMPLAINTS, case.id, desk)[-1]
    assert (entry.actor, entry.reason) == ("样例甲", "误归他人来信")
    assert stored.sha256 in entry.sentence
    assert "赵**来信" in entry.sentence
