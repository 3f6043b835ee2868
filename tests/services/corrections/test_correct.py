"""更正: who may, what follows, what the trail says, and what a paper or a rule forbids."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from saltdesk.domain.accountability import AccountabilityCase
from saltdesk.domain.adjustments.adjustment import Adjustment, Trigger
from saltdesk.domain.adjustments.procedure import start_of
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import ChangedMeanwhile, NotAllowed, RuleError
from saltdesk.domain.complaints.complaint import Channel, ComplaintStatus
from saltdesk.domain.complaints.kinds import ComplaintKind
from saltdesk.domain.inspections.inspection import Finding, FindingSource
from saltdesk.domain.notices.kinds import ACCEPTANCE_NOTICE, COMPLAINT_HANDOVER
from saltdesk.services.accountability import accountability
from saltdesk.services.adjustments import adjustments
from saltdesk.services.complaints import handling
from saltdesk.services.complaints.identity import reveal_complainant
from saltdesk.services.corrections.correct import (
    correct,
    correctable_fields,
    preview_correction,
    refusal_to_correct,
)
from saltdesk.services.house import trail
from saltdesk.services.inspections import findings, inspections
from saltdesk.services.notices import issuing
from saltdesk.storage.areas.adjustments import ADJUSTMENT_LINKS, ADJUSTMENTS
from saltdesk.storage.areas.complaints import COMPLAINANTS, COMPLAINTS
from saltdesk.storage.areas.inspections import FINDINGS, INSPECTIONS
from tests.services.complaint_cases import ADDRESS, NAME, PHONE, accepted, answered, registered
from tests.services.inspecting import announced, paper
from tests.services.procedure import end_link

WHY = "登记时听错了"


def last_entry(area, key, desk):
    return trail.timeline(area, key, desk)[-1]


def test_a_correction_keeps_both_values_and_the_reason_in_one_entry(desk):
    complaint = accepted(desk)
    before = trail.head()[0]
    saved = correct(desk, replace(complaint, matter="示例事项", occurred_at="示例路"), WHY)
    assert (saved.matter, saved.occurred_at) == ("示例事项", "示例路")
    assert trail.head()[0] == before + 1
    entry = last_entry(Area.COMPLAINTS, complaint.id, desk)
    assert entry.act == "complaint.correct"
    assert entry.reason == WHY
    assert f"投诉事项：{complaint.matter} → 示例事项" in entry.sentence
    assert "发生地点：（空） → 示例路" in entry.sentence


def test_a_correction_without_reason_or_change_is_refused(desk):
    complaint = accepted(desk)
    with pytest.raises(RuleError, match="请写明更正的理由"):
        correct(desk, replace(complaint, occurred_at="示例路"), " ")
    with pytest.raises(RuleError, match="内容没有改变"):
        correct(desk, complaint, WHY)


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("number", "2026-9999", "编出后不再更改"),
        ("status", ComplaintStatus.ARCHIVED, "撤回上一步"),
        ("due_on", date(2026, 12, 1), "随之改变"),
        ("received_by", "某人", "留痕"),
        ("answered_on", date(2026, 11, 23), "还没有登记"),
    ],
)
def test_states_numbers_and_what_is_counted_are_not_corrected(desk, field, value, said):
    complaint = accepted(desk)
    with pytest.raises(RuleError, match=said):
        correct(desk, replace(complaint, **{field: value}), WHY)
    assert COMPLAINTS.get(complaint.id) == complaint


def test_somebody_elses_newer_version_is_not_overwritten(desk):
    complaint = accepted(desk)
    correct(desk, replace(complaint, occurred_at="甲处"), WHY)
    with pytest.raises(ChangedMeanwhile):
        correct(desk, replace(complaint, occurred_at="乙处"), WHY)


def test_a_corrected_day_moves_the_due_date_and_the_preview_says_so(desk, today):
    complaint = accepted(desk)
    earlier = replace(complaint, decided_on=today - timedelta(days=1))
    entries = trail.head()
    preview = preview_correction(desk, earlier)
    assert trail.head() == entries
    assert COMPLAINTS.get(complaint.id) == complaint
    moved = preview.rows[0][1].fields["due_on"]
    assert moved[0] != moved[1]
    assert "决定日期" in preview.sentence
    assert correct(desk, earlier, WHY).due_on == date.fromisoformat(str(moved[1]))


def test_the_day_of_receipt_moves_the_advisory_due_date_before_the_decision(desk):
    complaint = registered(desk)
    saved = correct(desk, replace(complaint, received_at=datetime(2026, 11, 16, 9)), WHY)
    assert saved.due_on
    assert complaint.due_on
    assert saved.due_on < complaint.due_on


@pytest.mark.parametrize(
    ("field", "day", "said"),
    [
        ("decided_on", timedelta(days=-30), "不能早于收到时间"),
        ("decided_on", timedelta(days=1), "不能晚于今天"),
        ("answered_on", timedelta(days=-2), "不能早于决定日期"),
    ],
)
def test_the_order_of_the_days_is_checked_again(desk, today, field, day, said):
    complaint = answered(desk)
    with pytest.raises(RuleError, match=said):
        correct(desk, replace(complaint, **{field: today + day}), WHY)


def test_the_handling_office_is_never_the_one_complained_of(desk):
    complaint = accepted(desk)
    with pytest.raises(RuleError, match="请用“明确投诉对象”"):
        correct(desk, replace(complaint, object_office="法制室"), WHY)
    with pytest.raises(RuleError, match="应当回避"):
        correct(desk, replace(complaint, handling_office="盐政处"), WHY)


def test_an_accepted_complaint_stays_within_the_nine_kinds(desk):
    complaint = accepted(desk)
    with pytest.raises(RuleError, match="不属于九类"):
        correct(desk, replace(complaint, kind=ComplaintKind.NONE_OF_NINE, flags=()), WHY)


def test_corrected_requests_keep_their_answers(desk):
    complaint = answered(desk)
    saved = correct(desk, replace(complaint, request="1、停止另收证明\n2、按清单受理"), WHY)
    assert [one.request for one in saved.answers] == ["停止另收证明", "按清单受理"]
    assert [one.answer for one in saved.answers] == [one.answer for one in complaint.answers]
    with pytest.raises(RuleError, match="项数应当相同"):
        correct(desk, replace(saved, request="停止另收证明"), WHY)


def test_each_fault_is_told_once(desk, today):
    finding = channel_finding(desk, today)
    with pytest.raises(RuleError) as caught:
        correct(desk, replace(finding, due_on=today - timedelta(days=9)), WHY)
    assert len(caught.value.problems) == 1


def test_a_required_field_is_not_emptied(desk):
    complaint = answered(desk)
    with pytest.raises(RuleError, match="请填写答复方式"):
        correct(desk, replace(complaint, answered_how=""), WHY)


def test_only_the_office_of_the_mechanism_corrects_what_its_act_set(desk, at_office):
    complaint = accepted(desk)
    handler = at_office("fz")
    assert {field.name for field in correctable_fields(handler, complaint)} >= {"facts", "matter"}
    assert "decided_on" not in {field.name for field in correctable_fields(handler, complaint)}
    with pytest.raises(NotAllowed, match="计划管理处"):
        correct(handler, replace(complaint, decided_on=date(2026, 11, 20)), WHY)
    assert correct(handler, replace(complaint, occurred_at="示例路"), WHY).occurred_at == "示例路"


def test_another_office_and_the_one_complained_of_correct_nothing(desk, at_office):
    complaint = accepted(desk)
    assert "其他处室" in refusal_to_correct(at_office("bg"), complaint)
    assert "回避" in refusal_to_correct(at_office("yz"), complaint)
    with pytest.raises(NotAllowed):
        correct(at_office("bg"), replace(complaint, occurred_at="示例路"), WHY)
    assert refusal_to_correct(desk, complaint) == ""


def test_an_archived_complaint_is_corrected_by_the_office_that_owns_it_alone(desk, at_office):
    complaint = handling.archive_complaint(desk, answered(desk).id)
    with pytest.raises(NotAllowed):
        correct(at_office("fz"), replace(complaint, occurred_at="示例路"), WHY)
    saved = correct(at_office("jh"), replace(complaint, occurred_at="示例路"), WHY)
    assert (saved.status, saved.archive_number) == (complaint.status, complaint.archive_number)


def test_a_field_on_a_valid_paper_waits_until_the_paper_is_void(desk):
    complaint = accepted(desk)
    issued = issuing.issue_from_records(desk, COMPLAINT_HANDOVER, complaint.id, paper)
    complaint = COMPLAINTS.get(complaint.id)
    renamed = replace(complaint, matter="食盐零售许可证补发")
    with pytest.raises(RuleError, match=rf"{issued.number}.*请先作废"):
        correct(desk, renamed, WHY)
    assert correct(desk, replace(complaint, occurred_at="示例路"), WHY).occurred_at == "示例路"
    issuing.void_notice(desk, issued.id, "事项写错")
    fresh = COMPLAINTS.get(complaint.id)
    assert correct(desk, replace(fresh, matter=renamed.matter), WHY).matter == renamed.matter


def test_a_paper_to_the_complainant_fixes_what_it_says_without_revealing_the_person(desk):
    complaint = accepted(desk)
    issuing.issue_from_records(desk, ACCEPTANCE_NOTICE, complaint.id, paper)
    entries = trail.head()[0]
    with pytest.raises(RuleError, match="请先作废"):
        correct(desk, replace(COMPLAINTS.get(complaint.id), matter="另一事项"), WHY)
    assert trail.head()[0] == entries


# The complainant


def test_the_complainant_is_corrected_without_a_word_of_identity_in_the_trail(desk):
    complaint = accepted(desk)
    person = reveal_complainant(desk, complaint.id, "核对")
    correct(desk, replace(person, name="钱示例", contact="13900001111", address="虚构区新街2号"), WHY)
    stored = COMPLAINANTS.first(complaint=complaint.id)
    assert (stored.name, stored.contact) == ("钱示例", "13900001111")
    assert COMPLAINTS.get(complaint.id).masked_name == "钱**"
    entry = last_entry(Area.COMPLAINTS, complaint.id, desk)
    assert entry.act == "complaint.complainant"
    assert "投诉人姓名；联系方式；地址" in entry.sentence
    for told in (NAME, PHONE, ADDRESS, "钱示例", "13900001111", "虚构区新街2号"):
        assert told not in entry.sentence + entry.diffs + entry.reason


@pytest.mark.parametrize("reason", [f"{NAME}的名字写错了", "应为钱示例", f"号码应为{PHONE}"])
def test_a_reason_that_tells_who_complains_is_refused(desk, reason):
    complaint = accepted(desk)
    person = COMPLAINANTS.first(complaint=complaint.id)
    with pytest.raises(RuleError, match="请改为“投诉人”"):
        correct(desk, replace(person, name="钱示例"), reason)


def test_only_those_who_may_know_the_complainant_correct_it(desk, at_office):
    complaint = accepted(desk)
    person = COMPLAINANTS.first(complaint=complaint.id)
    for office in ("fz", "yz", "bg"):
        with pytest.raises(NotAllowed):
            correct(at_office(office), replace(person, name="钱示例"), WHY)
    assert correct(at_office("jh"), replace(person, name="钱示例"), WHY).name == "钱示例"


def test_a_wrong_identity_number_is_refused(desk):
    complaint = registered(desk, Channel.VISIT)
    person = COMPLAINANTS.first(complaint=complaint.id)
    with pytest.raises(RuleError):
        correct(desk, replace(person, id_number="？"), WHY)


# Inspections, findings, accountability


def test_the_days_of_an_inspection_stay_in_order(desk, visited):
    inspection = INSPECTIONS.get(visited)
    saved = correct(desk, replace(inspection, received_by="样例戊"), WHY)
    assert saved.received_by == "样例戊"
    with pytest.raises(RuleError, match="送达日期"):
        correct(desk, replace(saved, received_on=date(2026, 11, 1)), WHY)


@pytest.fixture
def visited(desk):
    key = announced(desk)
    inspections.receive_notice(desk, key, desk.clock.today(), "样例丁")
    return key


def test_what_the_notice_of_inspection_says_waits_until_it_is_void(desk, visited):
    inspection = INSPECTIONS.get(visited)
    with pytest.raises(RuleError, match=r"检查通知书.*请先作废"):
        correct(desk, replace(inspection, scope="另一范围"), WHY)


def channel_finding(desk, today):
    begun = Finding(
        source=FindingSource.CHANNEL_1,
        office="盐政处",
        problem="示例问题",
        found_on=today - timedelta(days=2),
        due_on=today + timedelta(days=9),
    )
    return findings.collect_finding(desk, begun)


def test_a_correction_does_not_move_the_term_that_a_leader_approved(desk, today):
    finding = channel_finding(desk, today)
    until = today + timedelta(days=20)
    findings.request_extension(desk, finding.id, today, until, "等材料")
    finding = findings.approve_extension(desk, finding.id, today)
    for change in ({"extension_until": until + timedelta(days=3)}, {"due_on": until - timedelta(days=1)}):
        with pytest.raises(RuleError, match="局领导"):
            correct(desk, replace(finding, **change), WHY)
    with pytest.raises(RuleError, match="由批准或审核的人决定"):
        correct(desk, replace(finding, extension_approved_by="样例领导"), WHY)


def test_a_correction_does_not_put_a_term_off(desk, today):
    finding = channel_finding(desk, today)
    with pytest.raises(RuleError, match="申请延期"):
        correct(desk, replace(finding, due_on=today + timedelta(days=10)), WHY)
    sooner = today + timedelta(days=8)
    assert correct(desk, replace(finding, due_on=sooner), WHY).due_on == sooner


def test_a_finding_is_corrected_by_the_office_that_collects_it(desk, at_office, today):
    finding = channel_finding(desk, today)
    with pytest.raises(NotAllowed):
        correct(at_office("fz"), replace(finding, problem="另一问题"), WHY)
    assert correct(at_office("bg"), replace(finding, problem="另一问题"), WHY).problem == "另一问题"
    with pytest.raises(RuleError, match=r"不能早于|须晚于"):
        correct(at_office("bg"), replace(FINDINGS.get(finding.id), due_on=today - timedelta(days=9)), WHY)


def test_a_case_of_accountability_is_corrected_by_its_office_with_days_in_order(desk, at_office, today):
    case = accountability.open_case(
        desk,
        AccountabilityCase(
            source_text="示例来件", person="样例己", office="盐政处", facts="甲", evidence="乙"
        ),
    )
    case = accountability.hear_statement(desk, case.id, today, "本人放弃陈述")
    saved = correct(at_office("bg"), replace(case, post="科员", statement="无异议"), WHY)
    assert (saved.post, saved.statement) == ("科员", "无异议")
    with pytest.raises(RuleError, match="听取陈述日期"):
        correct(desk, replace(saved, statement_on=today - timedelta(days=3)), WHY)
    with pytest.raises(NotAllowed):
        correct(at_office("jh"), replace(saved, post="科长"), WHY)
    with pytest.raises(NotAllowed, match="回避"):
        correct(at_office("bg", "样例庚"), replace(saved, person="样例庚"), WHY)


# Adjustments


@pytest.fixture
def case(desk):
    opened = adjustments.open_adjustment(
        desk,
        Adjustment(
            title="示例事由",
            trigger=Trigger.NEW_LAW,
            basis_document="示例文件",
            promulgated_on=date(2026, 11, 9),
            content="示例内容",
        ),
    )
    end_link(desk, opened.id, "apply", date(2026, 11, 18))
    end_link(desk, opened.id, "forward", date(2026, 11, 20))
    return opened.id


def test_a_corrected_end_of_a_link_moves_the_links_after_it(desk, case):
    review = adjustments.link_of(case, "review")
    forward = adjustments.link_of(case, "forward")
    preview = preview_correction(desk, replace(forward, done_on=date(2026, 11, 19)))
    assert {change.table for _, change in preview.rows} == {"adjustment_link", "adjustment"}
    correct(desk, replace(forward, done_on=date(2026, 11, 19)), WHY)
    moved = adjustments.link_of(case, "review")
    assert moved.started_on == date(2026, 11, 19)
    assert moved.due_on
    assert review.due_on
    assert moved.due_on < review.due_on
    assert ADJUSTMENTS.get(case).due_on == moved.due_on
    assert "的“分类转交牵头部门”" in last_entry(Area.ADJUSTMENTS, case, desk).sentence


def test_a_corrected_start_counts_the_application_again(desk, case):
    apply = adjustments.link_of(case, "apply")
    correct(desk, replace(ADJUSTMENTS.get(case), promulgated_on=date(2026, 11, 10)), WHY)
    moved = adjustments.link_of(case, "apply")
    assert ADJUSTMENTS.get(case).started_on == moved.started_on == date(2026, 11, 10)
    assert moved.due_on
    assert apply.due_on
    assert moved.due_on > apply.due_on


def test_a_link_does_not_end_before_it_starts(desk, case):
    apply = adjustments.link_of(case, "apply")
    with pytest.raises(RuleError, match="早于更正后的起算日"):
        correct(desk, replace(apply, done_on=date(2026, 11, 23)), WHY)
    with pytest.raises(RuleError, match="起算日"):
        correct(desk, replace(ADJUSTMENTS.get(case), promulgated_on=date(2026, 11, 20)), WHY)


def test_the_start_of_every_link_follows_from_the_others(bureau):
    checked = 0
    for one in ADJUSTMENTS.all():
        links = adjustments.links_of(one.id)
        for link in links:
            if link.started_on:
                assert start_of(link, links, one) == link.started_on, (one.number, link.code)
                checked += 1
    assert checked > 10
    assert ADJUSTMENT_LINKS.count() >= checked


def test_every_row_of_the_sample_bureau_can_be_shown_for_correction(bureau):
    for records in (COMPLAINTS, INSPECTIONS, FINDINGS, ADJUSTMENTS):
        for record in records.all():
            fields = correctable_fields(bureau, record)
            assert fields
            assert all(field.label for field in fields)
