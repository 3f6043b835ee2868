"""Rules of decision, telling, hand-over, extension and answer, each with its field and clause."""

from datetime import date, timedelta

import pytest

from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.base.issued import Delivery
from saltdesk.domain.complaints.complaint import COMPLAINT_FIELDS
from saltdesk.domain.complaints.decisions import RefusalReason
from saltdesk.domain.complaints.handling import Conclusion, RequestAnswer, Satisfaction
from saltdesk.domain.notices.kinds import KIND_BY_CODE
from saltdesk.services.complaints import decisions as decisions
from saltdesk.services.complaints import handling as handling
from saltdesk.services.complaints import links as complaint_links
from saltdesk.services.notices import issuing
from saltdesk.services.notices.issued import record_delivery
from saltdesk.services.notices.values import prefilled
from saltdesk.storage.areas.complaints import COMPLAINTS
from tests.services import complaint_cases as cases
from tests.services.papers import paper, sample_values


def field_of(error) -> str:
    return error.value.problems[0].field


def test_reason_four_stands_on_an_answered_complaint_and_links_it(desk, today):
    case, open_one = cases.registered(desk), cases.registered(desk)
    wrong = ((0, "原投诉"), (open_one.id, "还没有答复"), (case.id, "自己"), (99, "不存在"))
    for earlier, sentence in wrong:
        with pytest.raises(RuleError, match=sentence):
            decisions.refuse_complaint(
                desk, case.id, RefusalReason.ANSWERED_REPEAT, "重复", today, earlier=earlier
            )
    refused = cases.refuse(desk, case.id, RefusalReason.ANSWERED_REPEAT)
    (linked,) = complaint_links.links_of(desk, case.id)
    assert (linked.complaint.id, linked.label) == (refused.earlier, "重复")
    with pytest.raises(RuleError, match="依据"):
        complaint_links.unlink_complaints(desk, linked.link.id, "错了")


def test_reason_five_needs_its_ground_and_the_paper_tells_it(desk, today):
    case = cases.registered(desk)
    with pytest.raises(RuleError, match="法律依据") as caught:
        decisions.refuse_complaint(desk, case.id, RefusalReason.OTHER_LAWFUL, "理由", today)
    assert (field_of(caught), caught.value.problems[0].clause) == ("legal_ground", "C5.2.2(5)")
    cases.refuse(desk, case.id, RefusalReason.OTHER_LAWFUL)
    values = prefilled(desk, KIND_BY_CODE["refusal_notice"], case.id)
    assert values["refusal_text"] == "示例理由\n依据：《示例条例》第三条"


@pytest.mark.parametrize(
    ("how", "days", "field"), [(" ", 0, "told_how"), ("电话", 1, "told_on"), ("电话", -1, "told_on")]
)
def test_telling_needs_a_way_and_a_day_between_decision_and_today(desk, today, how, days, field):
    case = cases.registered(desk)
    cases.refuse(desk, case.id, RefusalReason.AT_SUPERIOR)
    with pytest.raises(RuleError) as caught:
        decisions.tell_reasons(desk, case.id, how, today + timedelta(days=days))
    assert field_of(caught) == field


def test_reasons_are_told_once(desk, today):
    case = cases.registered(desk)
    cases.refuse(desk, case.id, RefusalReason.AT_SUPERIOR, "电话")
    with pytest.raises(RuleError, match="已于"):
        decisions.tell_reasons(desk, case.id, "书面", today)


def test_outcomes_need_a_reason_and_a_body(desk, today):
    case = cases.registered(desk)
    with pytest.raises(RuleError) as caught:
        decisions.put_out_of_scope(desk, case.id, " ", "", today)
    assert [problem.field for problem in caught.value.problems] == ["refusal_text", "turn_to"]
    with pytest.raises(RuleError) as caught:
        decisions.transfer_complaint(desk, case.id, "", "理由", today)
    assert field_of(caught) == "turn_to"


def test_a_report_about_the_salt_office_is_not_handed_to_it(desk, today):
    with pytest.raises(RuleError, match="回避"):
        decisions.report_offence(desk, cases.registered(desk).id, "举报", today)


def test_an_accepted_complaint_can_still_be_transferred(desk, today):
    case = cases.accepted(desk)
    away = decisions.transfer_complaint(desk, case.id, "某局", "查明属某局", today)
    assert away.due_on == case.due_on, "the term runs until the complainant is told"
    assert decisions.tell_reasons(desk, case.id, "电话", today).due_on is None


def test_hand_over_names_office_person_and_day(desk, at_office, today):
    case = cases.accepted(desk)
    handed = handling.hand_over(at_office("jh", "样例甲"), case.id, "办公室", "样例戊", today)
    assert (handed.handling_office, handed.assignee, handed.handed_on, handed.handed_by) == (
        "办公室",
        "样例戊",
        today,
        "样例甲",
    )
    for office, day, field in (
        (" ", today, "handling_office"),
        ("盐政处", today, "handling_office"),
        ("法制室", today + timedelta(days=1), "handed_on"),
    ):
        with pytest.raises(RuleError) as caught:
            handling.hand_over(desk, case.id, office, "", day)
        assert field_of(caught) == field


def test_a_wrong_assignment_comes_back_and_goes_out_anew(desk, at_office, today):
    case = cases.accepted(desk)
    handling.hand_over(desk, case.id, "法制室", "样例丁", today)
    with pytest.raises(RuleError, match="理由"):
        handling.return_assignment(at_office("fz"), case.id, " ")
    back = handling.return_assignment(at_office("fz"), case.id, "不属本处室")
    assert (back.handling_office, back.assignee, back.handed_on, back.return_reason) == (
        "",
        "",
        None,
        "不属本处室",
    )
    with pytest.raises(RuleError, match="还没有交办"):
        handling.return_assignment(desk, case.id, "再退")
    again = handling.hand_over(desk, case.id, "办公室", "", today)
    assert (again.handling_office, again.return_reason) == ("办公室", "")


def test_only_the_handling_and_the_complaints_office_work_on_it(desk, at_office, today):
    case = cases.accepted(desk)
    for office in ("fz", "jh"):
        handling.add_step(at_office(office), case.id, today, "核对清单")
    with pytest.raises(NotAllowed, match="法制室"):
        handling.add_step(at_office("bg"), case.id, today, "看看")
    first, second = handling.steps_of(desk, case.id)
    assert (first.office, second.office, first.by) == ("法制室", "计划管理处", "测试员")


def test_steps_stand_in_the_order_of_their_days(desk, today):
    case = cases.accepted(desk)
    desk.clock = FixedClock(date(2026, 12, 1))
    for day in (date(2026, 11, 30), today, date(2026, 12, 1)):
        handling.add_step(desk, case.id, day, f"{day}")
    assert [step.day for step in handling.steps_of(desk, case.id)] == [
        today,
        date(2026, 11, 30),
        date(2026, 12, 1),
    ]
    for day, what in ((date(2026, 12, 2), "明天"), (date(2026, 11, 1), "受理之前"), (today, " ")):
        with pytest.raises(RuleError):
            handling.add_step(desk, case.id, day, what)


def test_a_long_investigation_is_kept_and_a_longer_one_refused(desk):
    case = cases.accepted(desk)
    text = "查" * COMPLAINT_FIELDS["investigation"].longest
    assert handling.record_investigation(desk, case.id, text).investigation == text
    with pytest.raises(RuleError, match="20001个字"):
        handling.record_investigation(desk, case.id, text + "查")


def test_an_extension_is_asked_for_approved_once_and_reaches_sixty_days(desk, at_office, today):
    case = cases.accepted(desk)
    with pytest.raises(RuleError, match="先登记延期申请"):
        handling.approve_extension(desk, case.id, today)
    with pytest.raises(RuleError, match="理由"):
        handling.request_extension(desk, case.id, today, "")
    asked = handling.request_extension(desk, case.id, today, "调取票据")
    assert asked.due_on == case.due_on
    with pytest.raises(RuleError, match="须由局领导本人批准"):
        handling.approve_extension(at_office("jh"), case.id, today)
    with pytest.raises(RuleError, match="批准日期"):
        handling.approve_extension(desk, case.id, today - timedelta(days=1))
    extended = handling.approve_extension(desk, case.id, today)
    assert (extended.due_on, extended.due_clause) == (date(2027, 1, 22), "C-answer-x")
    for again in (
        lambda: handling.request_extension(desk, case.id, today, "再延"),
        lambda: handling.approve_extension(desk, case.id, today),
    ):
        with pytest.raises(RuleError, match="已经延期一次"):
            again()


def test_the_notice_of_an_extension_says_what_was_approved_and_its_end_changes_nothing(desk, today):
    case = cases.accepted(desk)
    handling.request_extension(desk, case.id, today, "调取票据")
    extended = handling.approve_extension(desk, case.id, today)
    kind = KIND_BY_CODE["extension_notice"]
    values = prefilled(desk, kind, case.id)
    assert (values["old_date"], values["new_date"]) == (case.due_on, extended.due_on)
    assert (values["reason"], values["approved_by"]) == ("调取票据", "测试局长")
    issued = issuing.issue_notice(desk, kind, case.id, values, paper)
    issuing.void_notice(desk, issued.id, "写错")
    assert COMPLAINTS.get(case.id).due_on == extended.due_on


def test_every_request_is_answered_one_by_one(desk, today):
    case = cases.accepted(desk)
    with pytest.raises(RuleError, match="第2项请求“按清单受理”") as caught:
        handling.answer_complaint(desk, case.id, Conclusion.TRUE, "属实", today, "书面", cases.ANSWERS[:1])
    assert field_of(caught) == "answers"
    done = cases.answer(desk, case.id)
    assert done.answers == cases.ANSWERS
    values = prefilled(desk, KIND_BY_CODE["reply"], case.id)
    assert values["answers"] == [("停止收取证明", "已停止收取。"), ("按清单受理", "已按原日期受理。")]


def test_a_sole_request_is_answered_by_the_answer(desk, today):
    case = cases.accepted(desk, request="退还费用")
    done = handling.answer_complaint(desk, case.id, Conclusion.UNTRUE, "未收费。", today, "电话")
    assert done.answers == (RequestAnswer("退还费用", "未收费。"),)


def test_the_call_back_follows_the_answer_and_the_last_word_counts(desk, today):
    case = cases.answered(desk)
    for said, day, field in (
        (None, today, "satisfaction"),
        (Satisfaction.SATISFIED, today - timedelta(days=1), "called_back_on"),
    ):
        with pytest.raises(RuleError) as caught:
            handling.record_call_back(desk, case.id, said, day)
        assert field_of(caught) == field
    handling.record_call_back(desk, case.id, Satisfaction.NOT_REACHED, today)
    last = handling.record_call_back(desk, case.id, Satisfaction.DISSATISFIED, today, "样例乙")
    assert (last.satisfaction, last.called_back_by) == (Satisfaction.DISSATISFIED, "样例乙")


@pytest.mark.parametrize("code", ["refusal_notice", "transfer_notice"])
def test_serving_the_paper_tells_the_reasons(desk, today, code):
    case = cases.registered(desk)
    if code == "refusal_notice":
        cases.refuse(desk, case.id, RefusalReason.AT_SUPERIOR)
    else:
        decisions.transfer_complaint(desk, case.id, "某局", "不属本局", today)
    kind = KIND_BY_CODE[code]
    values = sample_values(kind, today) | prefilled(desk, kind, case.id)
    issued = issuing.issue_notice(desk, kind, case.id, values, paper)
    served = Delivery(delivered_on=today, receiver="赵示例", deliverers="样例甲")
    record_delivery(desk, issued.id, served)
    told = COMPLAINTS.get(case.id)
    assert (told.told_on, told.told_by) == (today, "样例甲")
    assert handling.archive_complaint(desk, case.id).archive_number
