"""Who may not act is stopped, by clause, on the day of the act (P1.2.6a-c, P1.2.5, P1.2.7)."""

from dataclasses import replace
from datetime import date

import pytest

from saltdesk.domain.base.attachments import Attachment
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.legal_review import ReviewResult
from saltdesk.domain.cases.blocks import BLOCKS
from saltdesk.domain.cases.case import CaseStatus
from saltdesk.domain.cases.decisions import CaseDecision, ReviewGround
from saltdesk.domain.cases.discretion_check import PenaltyEntry
from saltdesk.domain.lists.items import PowerClass
from saltdesk.domain.registers.enforcement import CertificateKind, CertificateState, Entrustment
from saltdesk.services.access.approvals import PaperApproval
from saltdesk.services.access.kept_files import keep_file
from saltdesk.services.cases import deciding, intake
from saltdesk.services.desk.people import enrol
from saltdesk.services.registers import enforcement
from tests.days import TODAY
from tests.services.casework import DAY, PERSON, next_link

PENALTY = PowerClass.PENALTY


def refused(work, *args, **values):
    with pytest.raises(RuleError) as caught:
        work(*args, **values)
    return [(one.field, one.clause) for one in caught.value.problems]


def accept(cases, case):
    return refused(intake.accept_case, cases.desk, case.id, DAY)


def test_a_body_that_is_not_published_may_not_act(cases, desk):
    case = cases.case(PENALTY)
    cases.hand(case)
    enforcement.edit_body(desk, replace(cases.body, published_on=None))
    assert accept(cases, case) == [("published_on", "P1.2.6a")]


def test_a_body_whose_time_is_over_may_not_act(cases, desk):
    case = cases.case(PENALTY)
    cases.hand(case)
    enforcement.edit_body(desk, replace(cases.body, valid_to=date(2026, 11, 6)))
    assert accept(cases, case) == [("valid_to", "P1.2.6a")]


def test_a_case_needs_a_body(cases):
    case = cases.case(PENALTY)
    cases.hand(case, body=0)
    assert accept(cases, case) == [("body", "P1.2.6a")]


def test_two_officers_are_needed_for_a_penalty_and_one_for_a_licence(cases, desk):
    case = cases.case(PENALTY)
    cases.hand(case, officers=[cases.officers[0].id])
    assert accept(cases, case) == [("officers", "行政处罚法42")]
    licence = cases.case()
    cases.hand(licence, officers=[])
    assert accept(cases, licence) == [("officers", "P1.2.6c")]
    cases.hand(licence, officers=[cases.officers[0].id])
    assert intake.accept_case(desk, licence.id, DAY).status is CaseStatus.RUNNING


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"expires_on": date(2026, 11, 8)}, ("expires_on", "P1.2.6c")),
        (
            {
                "state": CertificateState.SUSPENDED,
                "state_on": date(2026, 11, 5),
                "state_reason": "投诉调查",
            },
            ("state", "河南省行政执法条例42"),
        ),
        ({"certificate_kind": CertificateKind.SUPERVISION}, ("certificate_kind", "河南省行政执法条例41")),
    ],
)
def test_an_officer_without_a_valid_certificate_may_not_act(cases, desk, change, expected):
    case = cases.case(PENALTY)
    cases.hand(case)
    enforcement.edit_officer(desk, replace(cases.officers[1], **change))
    assert accept(cases, case) == [expected]


def test_a_certificate_that_ends_while_the_case_runs_stops_every_further_act(cases, desk):
    case = cases.accepted(PENALTY)
    enforcement.edit_officer(desk, replace(cases.officers[1], expires_on=DAY))
    later = date(2026, 11, 10)
    assert refused(next_link, cases, case, 3, later) == [("expires_on", "P1.2.6c")]
    assert refused(deciding.inform_party, desk, case.id, later, "拟罚款") == [("expires_on", "P1.2.6c")]
    assert next_link(cases, case, 3, DAY).place == 3, "the certificate was valid on that day"


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"items": (999,)}, "items"),
        ({"published_on": None}, "published_on"),
        ({"valid_from": date(2026, 11, 10)}, "valid_from"),
        ({"valid_to": date(2026, 11, 8)}, "valid_to"),
        ({"body": 0}, "entrustment"),
    ],
)
def test_an_entrusted_organisation_acts_only_within_its_entrustment(cases, desk, change, field):
    other = enforcement.add_body(desk, replace(cases.body, name="另一主体", id=0, version=0))
    item = cases.items[PENALTY].id
    given = Entrustment(
        body=other.id if "body" in change else cases.body.id,
        trustee="示例盐业服务中心",
        items=(cases.items[PowerClass.LICENCE].id,) if "items" in change else (item,),
        scope="零售检查",
        document="委托1号",
        published_on=DAY,
        valid_from=date(2026, 1, 1),
        valid_to=date(2026, 12, 31),
    )
    rest = {name: value for name, value in change.items() if name not in ("items", "body")}
    given = enforcement.add_entrustment(desk, replace(given, **rest))
    case = cases.case(PENALTY)
    cases.hand(case, entrustment=given.id)
    assert accept(cases, case) == [(field, "P1.2.6b")]


def test_a_power_taken_off_the_list_may_not_be_decided(cases, monkeypatch, desk):
    case = cases.accepted()
    monkeypatch.setattr("saltdesk.services.cases.acting.public_item", lambda *_: None)
    assert refused(cases.granted, case) == [("item", "P1.2.1")]


def test_a_penalty_is_told_and_heard_first(cases):
    case = cases.accepted(PENALTY)
    assert refused(cases.punished, case) == [("informed_on", "行政处罚法44")]
    deciding.inform_party(cases.desk, case.id, DAY, "拟罚款3000元。")
    assert refused(cases.punished, case) == [("statement_on", "行政处罚法44")]
    deciding.hear_party(cases.desk, case.id, DAY, "放弃。")
    assert cases.punished(case).status is CaseStatus.DECIDED


def test_what_imposes_nothing_needs_no_telling(cases, desk):
    case = cases.accepted(PENALTY)
    decided = deciding.decide_case(desk, case.id, CaseDecision.NO_OFFENCE, DAY, "违法事实不成立。")
    assert (decided.decision, decided.amount) == (CaseDecision.NO_OFFENCE, "")


def test_a_decision_of_another_class_is_refused(cases, desk):
    case = cases.accepted()
    assert refused(deciding.decide_case, desk, case.id, CaseDecision.PUNISHED, DAY, "罚款") == [
        ("decision", "P1.2.7")
    ]
    assert refused(deciding.decide_case, desk, case.id, None, DAY, "罚款") == [("decision", "P1.2.7")]


def test_a_hearing_asks_for_a_legal_review_and_so_does_a_recorded_ground(cases, desk):
    case = cases.accepted(PENALTY)
    deciding.inform_party(desk, case.id, DAY, "拟罚款3000元。")
    deciding.hear_party(desk, case.id, DAY, "听证中陈述。", hearing_on=DAY)
    assert refused(cases.punished, case) == [("reviewed_on", "行政处罚法58")]
    other = cases.told(cases.accepted(PENALTY))
    deciding.review_case(desk, other.id, ReviewGround.COMPLICATED)
    assert refused(cases.punished, other) == [("reviewed_on", "行政处罚法58")]
    lawyer = cases.staff["样例丙"].id
    deciding.review_case(desk, other.id, ReviewGround.COMPLICATED, DAY, lawyer, ReviewResult.REFUSED, "不足")
    assert refused(cases.punished, other) == [("review_result", "行政处罚法58")]
    deciding.review_case(desk, other.id, ReviewGround.COMPLICATED, DAY, lawyer, ReviewResult.PASSED, "同意")
    assert cases.punished(other).reviewed_by == "样例丙"


def test_nobody_reviews_their_own_case(cases, desk, at_office):
    case = cases.accepted(PENALTY)
    for name in ("样例甲", "样例乙"):
        assert refused(
            deciding.review_case,
            desk,
            case.id,
            ReviewGround.MAJOR,
            DAY,
            cases.staff[name].id,
            ReviewResult.PASSED,
            "同意",
        ) == [("reviewer", "P1.2.7")]
    lawyers = at_office("fz", "样例丙")
    deciding.review_case(
        lawyers, case.id, ReviewGround.MAJOR, DAY, cases.staff["样例丙"].id, ReviewResult.PASSED, "同意"
    )
    assert refused(deciding.review_case, desk, cases.accepted().id, ReviewGround.HEARD) == [
        ("review_ground", "P1.2.7")
    ]


def test_a_penalty_is_decided_by_a_leader(cases, desk, at_office):
    case = cases.told(cases.accepted(PENALTY))
    cases.desk = at_office("yz", "样例甲")
    assert refused(cases.punished, case) == [("decided_by", "行政处罚法57")]
    leader = enrol(desk, "样例局长", "leaders")
    scan = keep_file(desk, Attachment("批件.pdf", b"%PDF-1.7 example"))
    approved = deciding.decide_case(
        cases.desk,
        case.id,
        CaseDecision.PUNISHED,
        TODAY,
        "罚款3000元。",
        PenaltyEntry(cases.standard.id, 1, "2000", "3000"),
        PaperApproval(leader.id, scan),
    )
    assert (approved.decided_by, approved.approval) == ("样例局长", (scan,))


def test_a_penalty_outside_its_level_needs_a_reason_and_outside_the_law_is_refused(cases):
    case = cases.told(cases.accepted(PENALTY))
    assert refused(cases.punished, case, amount="3400") == [("departure", "P1.2.5")]
    assert refused(cases.punished, case, amount="8000", departure="情节恶劣") == [("amount", "P1.2.5")]
    assert refused(cases.punished, case, standard=0) == [("standard", "P1.2.5")]
    assert refused(cases.punished, case, level=3) == [("level", "P1.2.5")]
    assert refused(cases.punished, case, base="", amount="x") == [("base", "P1.2.5"), ("amount", "P1.2.5")]
    decided = cases.punished(case, amount="3400", departure="主动配合不足，多次教育仍销售。")
    assert (decided.amount, decided.departure) == ("3400", "主动配合不足，多次教育仍销售。")
    assert decided.decided_by == "测试局长"


@pytest.mark.parametrize(
    ("level", "amount", "departs"),
    [(1, "2000", False), (1, "3200", False), (2, "3200", True), (2, "3201", False), (2, "6000", False)],
)
def test_the_upper_bound_belongs_to_the_lower_level(cases, level, amount, departs):
    case = cases.told(cases.accepted(PENALTY))
    if departs:
        assert refused(cases.punished, case, level=level, amount=amount) == [("departure", "P1.2.5")]
    else:
        assert cases.punished(case, level=level, amount=amount).departure == ""


def test_without_a_standard_the_reason_of_the_size_is_needed(cases, monkeypatch):
    monkeypatch.setattr("saltdesk.services.cases.deciding.standards_on", lambda *_: [])
    case = cases.told(cases.accepted(PENALTY, party=PERSON))
    assert refused(cases.punished, case, standard=0) == [("departure", "P1.2.5")]
    assert cases.punished(case, standard=0, departure="参照省标准。").standard == 0


def test_every_block_names_acts_and_a_clause():
    assert all(block.acts and block.clause and block.name for block in BLOCKS)
    assert len({block.name for block in BLOCKS}) == len(BLOCKS)
