"""Accountability from its source to the end, and that nobody else sees it, whichever way they try."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from saltdesk.domain.accountability import AccountabilityCase, AccountabilityStatus, CaseSource, OwnMeasure
from saltdesk.domain.base.attachments import Attachment
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.base.issued import Delivery
from saltdesk.domain.base.legal_review import ReviewResult
from saltdesk.domain.base.people import Actor, Role
from saltdesk.domain.base.query import Query
from saltdesk.domain.inspections.inspection import FindingSource
from saltdesk.domain.notices.kinds import KIND_BY_CODE
from saltdesk.domain.registers.law_radar import CitingKind
from saltdesk.ledgers.accountability import ACCOUNTABILITY_LEDGER
from saltdesk.ledgers.notices import NOTICE_LEDGER
from saltdesk.services.access import lookup
from saltdesk.services.access.accountability import refusal_sentence
from saltdesk.services.access.approvals import PaperApproval
from saltdesk.services.access.kept_files import keep_file
from saltdesk.services.accountability import accountability
from saltdesk.services.accountability.review import review_proposal
from saltdesk.services.desk.desk import as_actor
from saltdesk.services.desk.people import enrol
from saltdesk.services.house import trail
from saltdesk.services.inspections import findings
from saltdesk.services.notices import issuing
from saltdesk.services.notices.issued import (
    check_paper,
    content_again,
    notices_of,
    record_delivery,
    reprint,
    view,
)
from saltdesk.services.notices.values import prefilled
from saltdesk.services.registers import laws
from tests.people import actor_for
from tests.services.inspecting import TODAY, found, paper
from tests.services.papers import issued

CASE = AccountabilityCase(
    source_text="市政府办公厅转来",
    person="样例庚",
    post="科员",
    office="盐政处",
    facts="不按清单行使权力。",
    evidence="谈话笔录一份。",
)
DECISION = KIND_BY_CODE["accountability_decision"]
REFERRAL = KIND_BY_CODE["referral_letter"]


def refused(work, *args, **values) -> list[tuple[str, str]]:
    with pytest.raises(RuleError) as caught:
        work(*args, **values)
    return [(problem.field, problem.clause) for problem in caught.value.problems]


@pytest.fixture
def opened(desk):
    return accountability.open_case(desk, CASE).id


@pytest.fixture
def own(desk, opened):
    """A case proposed for a measure of the bureau itself."""
    accountability.propose_measure(desk, opened, TODAY, "建议诫勉谈话。", OwnMeasure.ADMONITION)
    return opened


def decide(desk, key):
    return accountability.decide_case(desk, key, TODAY, "局长办公会议", "给予诫勉谈话。")


def test_from_outside_to_the_end_of_the_effect(desk, own):
    accountability.hear_statement(desk, own, TODAY, "没有异议")
    assert decide(desk, own).status is AccountabilityStatus.DECIDED
    values = prefilled(desk, DECISION, own)
    assert issuing.missing_fields(desk, DECISION, values) == ()
    assert issuing.issue_notice(desk, DECISION, own, values, paper).area == "accountability"
    serve = (desk, own, TODAY, "直接送达", "向本局书面申诉", date(2026, 12, 23))
    served = accountability.serve_decision(*serve, effect_to=date(2027, 5, 23))
    assert (served.status, served.effect_from) == (AccountabilityStatus.SERVED, TODAY)
    assert refused(accountability.end_case, desk, own, TODAY, "已履行") == [("ended_on", "A6.2c")]
    desk.clock = FixedClock(date(2027, 5, 24))
    ended = accountability.end_case(desk, own, date(2027, 5, 24), "已履行")
    assert ended.status is AccountabilityStatus.ENDED


def test_nothing_is_decided_before_the_statement_was_heard(desk, own):
    assert refused(accountability.decide_case, desk, own, TODAY, "局长办公会议", "诫勉谈话。") == [
        ("statement", "A6.2c")
    ]
    assert refused(accountability.hear_statement, desk, own, TODAY, " ") == [("statement", "A6.2c")]
    accountability.hear_statement(desk, own, TODAY, "本人放弃陈述")
    decide(desk, own)


def test_a_measure_of_others_is_referred_and_never_decided_here(desk, opened):
    accountability.hear_statement(desk, opened, TODAY, "没有异议")
    accountability.propose_measure(desk, opened, TODAY, "建议给予行政处分。", other_measure="行政处分")
    assert refused(accountability.decide_case, desk, opened, TODAY, "局长办公会议", "处分") == [
        ("measure", "A21")
    ]
    accountability.refer_case(desk, opened, TODAY, "郑州市监察局")
    with pytest.raises(RuleError, match="已移送"):
        issuing.issue_notice(desk, DECISION, opened, sample(desk, opened), paper)
    values = prefilled(desk, REFERRAL, opened)
    assert issuing.issue_notice(desk, REFERRAL, opened, values, paper).addressee == "郑州市监察局"
    assert refused(accountability.end_case, desk, opened, TODAY, "已知悉") == [("outside_result", "A21")]
    accountability.record_outside_result(desk, opened, "给予警告处分")
    assert accountability.end_case(desk, opened, TODAY, "已归档").ended_on == TODAY


def sample(desk, key):
    from tests.services.papers import sample_values

    return sample_values(DECISION, TODAY)


def test_the_bureau_does_not_refer_what_it_may_decide(desk, own):
    assert refused(accountability.refer_case, desk, own, TODAY, "") == [
        ("measure", "A21"),
        ("referred_to", "A21"),
    ]


def test_the_paper_says_what_was_decided(desk, own):
    accountability.hear_statement(desk, own, TODAY, "没有异议")
    decide(desk, own)
    values = prefilled(desk, DECISION, own) | {"measure": "通报批评"}
    assert refused(issuing.issue_notice, desk, DECISION, own, values, paper) == [("measure", "A21")]


DISAGREEING = (
    ("给予撤职处分。", OwnMeasure.CIRCULAR),
    ("责令作出书面检查。", OwnMeasure.CIRCULAR),
    ("通报批评，并记过。", OwnMeasure.CIRCULAR),
    ("调离工作岗位。", OwnMeasure.ADMONITION),
)


@pytest.mark.parametrize(("text", "measure"), DISAGREEING)
def test_the_text_says_no_other_measure_than_the_one_chosen(desk, opened, text, measure):
    propose = accountability.propose_measure
    assert refused(propose, desk, opened, TODAY, text, measure) == [("proposal", "A21")]
    propose(desk, opened, TODAY, "按所选方式处理，不予行政处分。", measure)
    accountability.hear_statement(desk, opened, TODAY, "没有异议")
    told = refused(accountability.decide_case, desk, opened, TODAY, "局长办公会议", text)
    assert ("decision", "A21") in told


def test_the_paper_says_no_other_measure_either(desk, own):
    accountability.hear_statement(desk, own, TODAY, "没有异议")
    decide(desk, own)
    values = prefilled(desk, DECISION, own) | {"content": "给予开除处分。"}
    assert refused(issuing.issue_notice, desk, DECISION, own, values, paper) == [("content", "A21")]


def test_a_title_of_a_law_and_what_is_not_taken_name_no_measure(desk, opened):
    text = "依照《行政机关公务员处分条例》的精神，免予纪律处分，诫勉谈话。"
    accountability.propose_measure(desk, opened, TODAY, text, OwnMeasure.ADMONITION)


def test_a_measure_of_our_own_is_not_referred_under_another_name(desk, opened):
    propose = accountability.propose_measure
    assert refused(propose, desk, opened, TODAY, "建议", other_measure="诫勉谈话") == [
        ("other_measure", "A21")
    ]


def test_a_proposal_chooses_one_kind_of_measure_and_needs_facts(desk, opened):
    propose = accountability.propose_measure
    assert refused(propose, desk, opened, TODAY, "") == [("proposal", "A6.2c"), ("measure", "A21")]
    both = refused(propose, desk, opened, TODAY, "建议", OwnMeasure.CIRCULAR, "处分")
    assert both == [("measure", "A21")]
    accountability.edit_case(desk, replace(accountability.case_of(desk, opened), facts="", evidence=" "))
    assert refused(propose, desk, opened, TODAY, "建议", OwnMeasure.CIRCULAR) == [
        ("facts", "A6.2c"),
        ("evidence", "A6.2c"),
    ]


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"person": " ", "office": ""}, "person"),
        ({"source_text": ""}, "source_text"),
        ({"source": CaseSource.FINDING}, "source_record"),
        ({"opened_on": TODAY + timedelta(days=1)}, "opened_on"),
    ],
)
def test_a_case_names_whom_and_where_it_comes_from(desk, changes, field):
    assert refused(accountability.open_case, desk, replace(CASE, **changes)) == [(field, "A6.2c")]


def test_days_of_a_case_are_in_order(desk, own):
    early = TODAY - timedelta(days=1)
    assert refused(accountability.hear_statement, desk, own, early, "没有异议") == [("statement_on", "A6.2c")]
    accountability.hear_statement(desk, own, TODAY, "没有异议")
    decide(desk, own)
    serve = accountability.serve_decision
    assert refused(serve, desk, own, early, "直接送达", "申诉", date(2026, 12, 23)) == [
        ("served_on", "A6.2c")
    ]
    assert refused(serve, desk, own, TODAY, "直接送达", "申诉", TODAY) == [("appeal_until", "A6.2c")]
    assert refused(serve, desk, own, TODAY, "", " ", date(2026, 12, 23)) == [
        ("served_how", "A6.2c"),
        ("appeal_way", "A6.2c"),
    ]


def test_an_overdue_finding_starts_a_case_and_one_in_time_does_not(desk):
    key = findings.collect_finding(
        desk, found(None, source=FindingSource.CHANNEL_1, due_on=date(2026, 12, 1))
    ).id
    in_time = accountability.case_from_finding(desk, key)
    assert (in_time.source, in_time.person) == (CaseSource.FINDING, "样例丙")
    assert refused(accountability.open_case, desk, replace(in_time, source=CaseSource.OVERDUE)) == [
        ("source_record", "A6.2c")
    ]
    desk.clock = FixedClock(date(2026, 12, 2))
    late = accountability.case_from_finding(desk, key)
    saved = accountability.open_case(desk, late)
    assert saved.source is CaseSource.OVERDUE
    assert saved.source_record == key


def test_a_case_that_is_not_pursued_says_why(desk, opened):
    with pytest.raises(RuleError, match="理由"):
        accountability.drop_case(desk, opened, "")
    dropped = accountability.drop_case(desk, opened, "查无实据")
    assert dropped.status is AccountabilityStatus.DROPPED
    with pytest.raises(RuleError, match="不予追究"):
        accountability.hear_statement(desk, opened, TODAY, "晚了")


# --- who may see it


@pytest.fixture
def paper_of_case(desk):
    """A decision that was issued and served, and the receipt of its service."""
    notice = issued(desk, "accountability_decision")
    delivery = Delivery(delivered_on=desk.clock.today(), receiver="样例丙", deliverers="样例己")
    record_delivery(desk, notice.id, delivery)
    return notice


STRANGERS = ["fz", "jh", "yz"]


@pytest.mark.parametrize("office", STRANGERS)
def test_other_offices_see_nothing_whichever_way_they_try(desk, at_office, paper_of_case, office):
    stranger, key = at_office(office), paper_of_case.record
    for text in ("", "责追", "公示不全", "样例丙"):
        assert lookup.find(stranger, Area.ACCOUNTABILITY, Query(text=text)) == []
        assert paper_of_case.id not in NOTICE_LEDGER.find(stranger, Query(text=text))
    assert ACCOUNTABILITY_LEDGER.find(stranger, Query()) == []
    assert ACCOUNTABILITY_LEDGER.records(stranger, [key]) == []
    assert sum(lookup.count_by_status(stranger, Area.ACCOUNTABILITY, Query()).values()) == 0
    assert lookup.load(Area.ACCOUNTABILITY, [key], stranger) == []
    assert lookup.load(Area.NOTICES, [paper_of_case.id], stranger) == []
    assert trail.timeline(Area.ACCOUNTABILITY, key, stranger) == []
    assert trail.timeline(Area.NOTICES, paper_of_case.id, stranger) == []
    assert not any(entry.area == "accountability" for entry in trail.entries_for(stranger))
    assert notices_of(Area.ACCOUNTABILITY, key, stranger) == []
    assert check_paper(stranger, check_text(paper_of_case)).notice is None
    title = "郑州市盐业管理局权责清单运行配套机制"
    assert paper_of_case.id in [one.record for one in laws.citing(desk, title).of(CitingKind.NOTICE)]
    assert paper_of_case.id not in [one.record for one in laws.citing(stranger, title).of(CitingKind.NOTICE)]
    assert refusal_sentence(stranger) == "责任追究由办公室办理，其他处室不能查看。"


def check_text(notice) -> str:
    return f"{notice.number}|{notice.digest[:16]}"


@pytest.mark.table
@pytest.mark.parametrize(
    "work",
    [
        lambda desk, case, notice: lookup.get(Area.ACCOUNTABILITY, case, desk),
        lambda desk, case, notice: lookup.get(Area.NOTICES, notice.id, desk),
        lambda desk, case, notice: accountability.case_of(desk, case),
        lambda desk, case, notice: accountability.hear_statement(desk, case, TODAY, "听取"),
        lambda desk, case, notice: prefilled(desk, DECISION, case),
        lambda desk, case, notice: prefilled(desk, KIND_BY_CODE["talk_record"], case, Area.ACCOUNTABILITY),
        lambda desk, case, notice: prefilled(desk, KIND_BY_CODE["file_catalogue"], case, Area.ACCOUNTABILITY),
        lambda desk, case, notice: prefilled(desk, KIND_BY_CODE["service_receipt"], notice.id),
        lambda desk, case, notice: issuing.void_notice(desk, notice.id, "作废"),
        lambda desk, case, notice: record_delivery(desk, notice.id, Delivery()),
        lambda desk, case, notice: view(desk, notice.number),
        lambda desk, case, notice: reprint(desk, notice.number),
        lambda desk, case, notice: content_again(desk, notice.number),
    ],
)
def test_every_service_refuses_strangers_and_the_person_concerned(desk, at_office, paper_of_case, work):
    for who in (at_office("yz"), as_actor(desk, Actor("样例丙", "bg", "办公室"))):
        with pytest.raises(NotAllowed):
            work(who, paper_of_case.record, paper_of_case)


@pytest.mark.parametrize("office", STRANGERS)
def test_other_offices_open_no_case(desk, at_office, office):
    for work in (
        lambda: accountability.open_case(at_office(office), CASE),
        lambda: accountability.case_from_finding(at_office(office), 1),
        lambda: accountability.case_from_complaint(at_office(office), 1),
    ):
        with pytest.raises(NotAllowed):
            work()


def test_the_office_named_for_it_and_leaders_see_it(desk, at_office, paper_of_case):
    for who in (desk, at_office("bg"), as_actor(desk, Actor("局长", "leaders", "局领导", Role.LEADER))):
        assert ACCOUNTABILITY_LEDGER.find(who, Query(text="公示不全")) == [paper_of_case.record]
        assert paper_of_case.id in NOTICE_LEDGER.find(who, Query())
        assert refusal_sentence(who) == ""
    assert lookup.find(as_actor(desk, Actor("样例丙", "bg")), Area.ACCOUNTABILITY, Query()) == []


def test_nobody_reads_a_guarded_record_without_sitting_at_a_desk(desk, paper_of_case):
    for work in (
        lambda: lookup.get(Area.ACCOUNTABILITY, paper_of_case.record),
        lambda: lookup.load(Area.NOTICES, [paper_of_case.id]),
        lambda: trail.timeline(Area.ACCOUNTABILITY, paper_of_case.record),
        lambda: notices_of(Area.ACCOUNTABILITY, paper_of_case.record),
    ):
        with pytest.raises(TypeError):
            work()


# --- the legal review, and people compared as records


@pytest.fixture
def major(desk, opened):
    """A case proposed for a major measure, heard."""
    accountability.propose_measure(desk, opened, TODAY, "建议通报批评。", OwnMeasure.CIRCULAR)
    accountability.hear_statement(desk, opened, TODAY, "没有异议")
    return opened


def test_a_major_measure_is_decided_only_after_its_legal_review(desk, major):
    decide_it = (accountability.decide_case, desk, major, TODAY, "局长办公会议", "给予通报批评。")
    assert refused(*decide_it) == [("reviewed_on", "A6.2c")]
    reviewer = enrol(desk, "样例癸", "fz").id
    review = (desk, major, TODAY, reviewer)
    assert refused(review_proposal, desk, major, TODAY, 0, ReviewResult.PASSED, " ") == [
        ("reviewer", "A6.2c"),
        ("review_opinion", "A6.2c"),
    ]
    review_proposal(*review, ReviewResult.REFUSED, "证据不足")
    assert refused(*decide_it) == [("review_result", "A6.2c")]
    saved = review_proposal(*review, ReviewResult.CHANGE, "改写事实后同意")
    assert (saved.reviewed_by, saved.reviewer) == ("样例癸", reviewer)
    assert accountability.decide_case(*decide_it[1:]).approved_by == "测试局长"


def test_a_new_proposal_needs_a_new_review(desk, major):
    reviewer = enrol(desk, "样例癸", "fz").id
    review_proposal(desk, major, TODAY, reviewer, ReviewResult.PASSED, "同意")
    changed = accountability.propose_measure(desk, major, TODAY, "建议调离。", OwnMeasure.MOVED)
    assert changed.review_result is None


def test_a_decision_is_a_leaders_or_on_a_leaders_paper(desk, at_office, own):
    accountability.hear_statement(desk, own, TODAY, "没有异议")
    clerk = at_office("bg")
    told = (own, TODAY, "局长办公会议", "给予诫勉谈话。")
    assert refused(accountability.decide_case, clerk, *told) == [("approved_by", "A6.2c")]
    leader = enrol(desk, "示例一", "leaders").id
    scan = keep_file(desk, Attachment("会议纪要.pdf", b"%PDF-1.7 signed"))
    saved = accountability.decide_case(clerk, *told, PaperApproval(leader, scan))
    assert (saved.approved_by, saved.approval) == ("示例一", (scan,))


def test_the_person_concerned_is_known_by_record_whatever_the_spelling(desk):
    first = enrol(desk, "样例庚", "bg")
    enrol(desk, "样例庚辛", "bg")
    case = accountability.open_case(desk, replace(CASE, person="样例 庚"))
    assert case.persons == (first.id,)
    with pytest.raises(NotAllowed, match="回避"):
        accountability.case_of(as_actor(desk, actor_for(first)), case.id)
    namesake = as_actor(desk, Actor("样例庚辛", "bg", "办公室"))
    assert accountability.case_of(namesake, case.id) == case
    with pytest.raises(NotAllowed, match="涉及您本人"):
        accountability.open_case(as_actor(desk, actor_for(first)), replace(CASE, person="样例庚"))


def test_a_case_does_not_begin_before_its_source(desk):
    key = findings.collect_finding(desk, found(None, source=FindingSource.CHANNEL_1)).id
    begun = replace(accountability.case_from_finding(desk, key), opened_on=TODAY - timedelta(days=1))
    assert refused(accountability.open_case, desk, begun) == [("opened_on", "A6.2c")]
