from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import ChangedMeanwhile, NotAllowed, RuleError
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complainants import Complainant, Disclosure
from saltdesk.domain.complaints.complaint import Channel, Complaint, ComplaintStatus, present_elements
from saltdesk.domain.complaints.decisions import RefusalReason
from saltdesk.domain.complaints.handling import Conclusion
from saltdesk.domain.complaints.objects import ObjectKind
from saltdesk.ledgers.complaints.complaints import COMPLAINT_LEDGER
from saltdesk.services.access import lookup
from saltdesk.services.complaints import decisions, handling
from saltdesk.services.complaints.identity import reveal_complainant
from saltdesk.services.complaints.intake import Intake, register_complaint, supplement_complaint
from saltdesk.services.house.trail import timeline

NOW = datetime(2026, 11, 23, 9, 0)
PHONE = Intake(
    Complaint(received_at=NOW, object_office="盐政处", matter="食盐零售许可证核发", facts="窗口不接收材料"),
    Complainant(name="赵示例", contact="6000 1234", caller_number="０３７１－６０００１２３４"),
)


@pytest.fixture
def complaint(desk):
    return register_complaint(desk, PHONE)


def test_number_and_advisory_due_date_are_given_at_once(desk, complaint):
    assert complaint.number == "2026-0001"
    assert complaint.due_on == date(2026, 11, 30)
    assert (complaint.received_by, complaint.receiving_office) == ("测试局长", "局领导")
    assert register_complaint(desk, PHONE).number == "2026-0002"


def test_identity_is_normalised_in_its_own_table_and_masked_in_the_ledger(desk, at_office, complaint):
    row = {column.name: column.text(desk, complaint) for column in COMPLAINT_LEDGER.columns}
    assert row["masked_name"] == "赵**"
    assert not any("示例" in text or "6000" in text for text in row.values())
    shown = reveal_complainant(at_office("jh"), complaint.id, "电话回访")
    assert (shown.name, shown.contact, shown.caller_number) == ("赵示例", "0371-60001234", "0371-60001234")
    entry = timeline(Area.COMPLAINTS, complaint.id, desk)[-1]
    assert (entry.act, entry.reason) == ("complaint.identity", "电话回访")


def test_the_trail_never_holds_the_identity(desk, complaint):
    reveal_complainant(desk, complaint.id, "核对")
    written = "".join(
        entry.sentence + entry.diffs + entry.reason for entry in timeline(Area.COMPLAINTS, complaint.id, desk)
    )
    assert "赵示例" not in written
    assert "60001234" not in written
    assert "已保护" in written


def test_identity_stays_closed_to_other_offices_and_to_the_office_complained_of(desk, at_office, today):
    own = register_complaint(
        desk, replace(PHONE, complaint=replace(PHONE.complaint, object_office="计划管理处"))
    )
    with pytest.raises(NotAllowed, match="被投诉处室"):
        reveal_complainant(at_office("jh"), own.id, "想看看")
    other = register_complaint(desk, PHONE).id
    for office in ("yz", "fz", "bg"):
        with pytest.raises(NotAllowed):
            reveal_complainant(at_office(office), other, "想看看")
    with pytest.raises(RuleError, match="理由"):
        reveal_complainant(at_office("jh"), other, " ")


def test_search_finds_the_matter_and_never_the_complainant(desk, complaint):
    assert COMPLAINT_LEDGER.find(desk, Query(text="零售许可")) == [complaint.id]
    assert COMPLAINT_LEDGER.find(desk, Query(text="盐")) == [complaint.id]
    for identity in ("赵示例", "示例", "60001234"):
        assert COMPLAINT_LEDGER.find(desk, Query(text=identity)) == []


def test_missing_elements_never_block_a_call(desk):
    anonymous = Intake(
        Complaint(received_at=NOW, facts="有人反映检查不出示证件"),
        Complainant(disclosure=Disclosure.ANONYMOUS),
    )
    saved = register_complaint(desk, anonymous)
    assert (saved.masked_name, saved.elements) == ("匿名", 1)
    nameless = register_complaint(desk, replace(anonymous, complainant=Complainant()))
    assert nameless.masked_name == "未留姓名"


def test_the_five_elements_are_ticked_one_by_one():
    complaint, person = Complaint(), Complainant()
    assert present_elements(complaint, person) == (False,) * 5
    complaint = replace(complaint, object_kind=ObjectKind.PERSON, facts="事", materials="照片")
    person = replace(person, name="赵示例", caller_number="0371-60001234")
    assert present_elements(complaint, person) == (True,) * 5


@pytest.mark.parametrize(
    ("complaint", "person", "field"),
    [
        ({"received_at": None}, {}, "received_at"),
        ({"received_at": NOW + timedelta(days=1)}, {}, "received_at"),
        ({"occurred_on": date(2026, 11, 24)}, {}, "occurred_on"),
        ({"channel": Channel.LETTER, "postmarked_on": date(2026, 11, 24)}, {}, "postmarked_on"),
        ({"matter": "", "facts": " ", "object_office": ""}, {}, "matter"),
        ({"facts": "事" * 20_001}, {}, "facts"),
        ({}, {"name": "名" * 501}, "name"),
        ({}, {"caller_number": "123"}, "caller_number"),
        ({}, {"id_number": "410100190001010001"}, "id_number"),
    ],
)
def test_wrong_input_is_named_by_field_and_nothing_is_kept(desk, complaint, person, field):
    intake = Intake(replace(PHONE.complaint, **complaint), replace(PHONE.complainant, **person))
    with pytest.raises(RuleError) as caught:
        register_complaint(desk, intake)
    assert field in [problem.field for problem in caught.value.problems]
    assert COMPLAINT_LEDGER.find(desk, Query()) == []
    assert register_complaint(desk, PHONE).number == "2026-0001"


def test_long_facts_are_kept_whole(desk):
    facts = "事实" * 10_000
    saved = register_complaint(desk, replace(PHONE, complaint=replace(PHONE.complaint, facts=facts)))
    assert lookup.get(Area.COMPLAINTS, saved.id, desk).facts == facts


def test_acceptance_hands_over_and_starts_the_answer(desk, complaint, today):
    accepted = decisions.accept_complaint(desk, complaint.id, "法制室", today)
    assert (accepted.status, accepted.handling_office) == (ComplaintStatus.ACCEPTED, "法制室")
    assert (accepted.due_clause, accepted.due_on) == ("C-answer", date(2026, 12, 23))
    with pytest.raises(RuleError, match="已受理"):
        decisions.accept_complaint(desk, complaint.id, "法制室", today)


def test_the_office_complained_of_does_not_handle_its_own_complaint(desk, complaint, today):
    with pytest.raises(RuleError, match="回避") as caught:
        decisions.accept_complaint(desk, complaint.id, "盐政处", today)
    assert caught.value.problems[0].clause == "A15"
    with pytest.raises(RuleError, match="承办处室"):
        decisions.accept_complaint(desk, complaint.id, "", today)


def test_an_office_has_no_hand_in_the_complaint_about_itself(desk, at_office, today):
    about = replace(PHONE, complaint=replace(PHONE.complaint, object_office="计划管理处"))
    complaint = register_complaint(desk, about)
    own = at_office("jh")
    with pytest.raises(NotAllowed, match="回避"):
        decisions.accept_complaint(own, complaint.id, "办公室", today)
    with pytest.raises(NotAllowed, match="回避"):
        decisions.refuse_complaint(own, complaint.id, RefusalReason.OTHER_LAWFUL, "示例", today)
    with pytest.raises(NotAllowed, match="回避"):
        supplement_complaint(own, replace(complaint, facts="改写"))
    assert decisions.accept_complaint(desk, complaint.id, "办公室", today).handling_office == "办公室"


@pytest.mark.parametrize("day", [date(2026, 11, 22), date(2026, 11, 24)])
def test_a_decision_lies_between_receipt_and_today(desk, complaint, day):
    with pytest.raises(RuleError) as caught:
        decisions.accept_complaint(desk, complaint.id, "法制室", day)
    assert caught.value.problems[0].field == "decided_on"


def test_a_refusal_needs_reason_and_text(desk, complaint, today):
    with pytest.raises(RuleError) as caught:
        decisions.refuse_complaint(desk, complaint.id, None, " ", today)
    assert [problem.field for problem in caught.value.problems] == ["refusal_reason", "refusal_text"]
    reason = RefusalReason.AT_OTHER_BODY
    with pytest.raises(RuleError) as caught:
        decisions.refuse_complaint(desk, complaint.id, reason, "", today)
    assert caught.value.problems[0].clause == "C5.2.2(3)"
    refused = decisions.refuse_complaint(desk, complaint.id, reason, "信访部门已受理", today, "电话")
    assert (refused.status, refused.due_on, refused.told_how) == (ComplaintStatus.REFUSED, None, "电话")


def test_an_answer_ends_the_clock_and_names_what_was_found(desk, complaint, today):
    with pytest.raises(RuleError, match="待受理"):
        handling.answer_complaint(desk, complaint.id, Conclusion.TRUE, "已改正", today, "电话")
    decisions.accept_complaint(desk, complaint.id, "法制室", today)
    with pytest.raises(RuleError) as caught:
        handling.answer_complaint(desk, complaint.id, None, " ", today - timedelta(days=1), "")
    fields = [problem.field for problem in caught.value.problems]
    assert fields == ["conclusion", "answer", "answered_how", "answered_on"]
    answered = handling.answer_complaint(desk, complaint.id, Conclusion.TRUE, "已改正", today, "书面")
    assert (answered.status, answered.due_on) == (ComplaintStatus.ANSWERED, None)
    assert COMPLAINT_LEDGER.find(desk, Query(text="已改正")) == [complaint.id]
    assert COMPLAINT_LEDGER.find(desk, Query(overdue_on=date(2027, 6, 1))) == []


def test_supplement_is_possible_until_the_decision(desk, complaint, today):
    saved = supplement_complaint(desk, replace(complaint, materials="照片2张"))
    assert saved.elements == 5
    with pytest.raises(ChangedMeanwhile):
        supplement_complaint(desk, replace(complaint, materials="另一份"))
    decisions.accept_complaint(desk, complaint.id, "法制室", today)
    with pytest.raises(RuleError, match="已受理"):
        supplement_complaint(desk, saved)


def test_contact_that_is_no_phone_number_stays_as_typed(desk):
    person = Complainant(name="赵示例", contact="微信：示例")
    saved = register_complaint(desk, replace(PHONE, complainant=person))
    assert reveal_complainant(desk, saved.id, "回复").contact == "微信：示例"
