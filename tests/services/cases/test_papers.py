"""Papers of a case follow its acts, and carry the party's identity for the handling office alone (P1.2.7)."""

from dataclasses import replace

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.base.issued import Delivery
from saltdesk.domain.cases.case import Case
from saltdesk.domain.cases.decisions import CaseDecision
from saltdesk.domain.lists.items import PowerClass
from saltdesk.domain.notices.archive import content_of
from saltdesk.domain.notices.kinds import KIND_BY_CODE, kinds_for
from saltdesk.services.access import lookup
from saltdesk.services.cases import deciding, intake
from saltdesk.services.corrections.correct import correct
from saltdesk.services.house import trail
from saltdesk.services.notices import issued as register
from saltdesk.services.notices import issuing
from saltdesk.services.notices.values import prefilled
from saltdesk.storage.trail import audit
from tests.services.casework import DAY, PERSON
from tests.services.papers import paper, sample_values

FACTS = "在示例市场无证摆放食盐20袋。"


def filled(desk, code: str, case: Case, **changes: object) -> dict[str, object]:
    kind = KIND_BY_CODE[code]
    told = prefilled(desk, kind, case.id, Area.CASES)
    known = sample_values(kind, desk.clock.today())
    return known | {name: value for name, value in told.items() if value not in ("", None)} | changes


def made(desk, code: str, case: Case, **changes: object):
    values = filled(desk, code, case, **changes)
    return issuing.issue_notice(desk, KIND_BY_CODE[code], case.id, values, paper, Area.CASES)


def refused(desk, code: str, case: Case, **changes: object) -> list[tuple[str, str]]:
    with pytest.raises(RuleError) as caught:
        made(desk, code, case, **changes)
    return [(one.clause, one.sentence) for one in caught.value.problems]


@pytest.fixture
def penalty(cases):
    return cases.accepted(PowerClass.PENALTY, party=PERSON, facts=FACTS)


def test_a_penalty_is_announced_only_after_what_is_intended_was_recorded(cases, desk, penalty):
    assert refused(desk, "penalty_notice", penalty, intended="罚款") == [
        ("行政处罚法44", "还没有登记拟作的决定和理由，请先登记决定前告知。")
    ]
    case = cases.told(penalty)
    text = str(content_of(made(desk, "penalty_notice", case).content).blocks)
    assert "拟罚款3000元，因无证经营食盐零售。" in text
    assert "第四十五条" in text
    assert "你（单位）有权要求听证" in text
    assert "盐政处" in text


def test_a_penalty_that_asks_for_a_hearing_is_not_announced_without_the_right_to_one(cases, desk, penalty):
    deciding.inform_party(desk, penalty.id, DAY, "拟吊销许可证。")
    assert refused(desk, "penalty_notice", penalty, hearing="") == [
        ("行政处罚法63", "拟作处罚中有“吊销”，应当告知当事人有要求听证的权利、期限和地点。")
    ]
    deciding.inform_party(desk, penalty.id, DAY, "拟罚款100元。")
    assert "听证" not in made(desk, "penalty_notice", penalty, hearing="").content


def test_the_decision_on_a_penalty_has_the_elements_of_the_law(cases, desk, penalty):
    case = cases.punished(cases.told(penalty))
    values = prefilled(desk, KIND_BY_CODE["penalty_decision"], case.id)
    assert (values["party"], values["party_number"]) == (PERSON.name, PERSON.id_number)
    assert (values["facts"], values["content"], values["decided_on"]) == (FACTS, "罚款3000元。", DAY)
    assert "“轻微”阶次" in str(values["discretion"])
    assert "十五日内" in str(values["performance"])
    text = made(desk, "penalty_decision", case, party_address="示例路1号").content
    for told in ("六十日内", "郑州市人民政府", "六个月内", "2026年11月9日", "当事人放弃陈述申辩。"):
        assert told in text
    (missing,) = refused(desk, "penalty_decision", case, party_address=" ")
    assert missing == ("行政处罚法59", "缺少地址，不能出具《行政处罚决定书》。")


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("penalty_decision", "只有决定予以处罚的办件用行政处罚决定书。"),
        ("licence_refusal", "只有决定不予许可的办件用这份决定书。"),
        ("case_decision", "这种决定有专用的决定书，请改用行政处罚决定书或者行政许可决定书。"),
        ("case_opening", "依申请办理的事项不立案，请用受理通知书。"),
    ],
)
def test_a_paper_of_another_decision_or_class_is_refused(cases, desk, code, sentence):
    case = cases.granted(cases.accepted())
    assert refused(desk, code, case) == [("P1.2.7", sentence)]
    assert made(desk, "licence_grant", case).addressee == "示例副食店有限公司"


def test_papers_of_an_application_wait_for_their_act(cases, desk):
    case = cases.case()
    with pytest.raises(RuleError, match="待受理"):
        made(desk, "case_acceptance", case)
    case = cases.accepted()
    values = prefilled(desk, KIND_BY_CODE["case_acceptance"], case.id)
    assert (values["limit"], values["due_on"]) == ("12个工作日", case.limit_on)
    assert refused(desk, "case_acceptance", cases.accepted(PowerClass.PENALTY)) == [
        ("P1.2.7", "本局依职权办理的事项不发受理通知书，请用立案审批表。")
    ]


def test_every_paper_of_a_case_is_offered_for_cases():
    offered = {kind.code for kind in kinds_for(Area.CASES)}
    assert {"talk_record", "file_catalogue", "case_opening", "penalty_notice"} <= offered
    assert "inspection_notice" not in offered


def test_talk_record_catalogue_and_receipt_are_made_for_a_case(cases, desk, penalty):
    talk = prefilled(desk, KIND_BY_CODE["talk_record"], penalty.id, Area.CASES)
    assert (talk["person"], talk["part"]) == (PERSON.name, "第一部分（二）第7项")
    notice = made(desk, "penalty_notice", cases.told(penalty))
    catalogue = prefilled(desk, KIND_BY_CODE["file_catalogue"], penalty.id, Area.CASES)
    assert [row[0] for row in catalogue["papers"]] == [notice.number]
    delivered = Delivery(
        delivered_on=desk.clock.today(), receiver="样例摊主", deliverers="样例甲", place="示例市场"
    )
    register.record_delivery(desk, notice.id, delivered)
    receipt = prefilled(desk, KIND_BY_CODE["service_receipt"], notice.id)
    assert (receipt["addressee"], receipt["receiver"]) == (PERSON.name, "样例摊主")


# --- who reads whom a paper names


def test_register_and_trail_hold_no_name_of_a_natural_person(cases, desk, penalty):
    notice = made(desk, "penalty_notice", cases.told(penalty))
    assert notice.addressee == "样**"
    assert PERSON.name in desk.store.files.get(notice.file).decode()
    entries = audit.since(0)
    assert not any(PERSON.id_number in one.sentence + one.diffs + one.reason for one in entries)
    assert not any(PERSON.name in one.sentence + one.reason for one in entries)
    looks = [one for one in trail.timeline(Area.CASES, penalty.id, desk) if one.act == "case.identity"]
    assert "行政处罚事先告知书" in looks[-1].reason


def test_who_only_monitors_makes_reads_and_voids_no_paper(cases, desk, at_office, penalty):
    case = cases.told(penalty)
    notice = made(desk, "penalty_notice", case)
    monitor = at_office("bg")
    values = filled(desk, "penalty_notice", case)
    kind = KIND_BY_CODE["penalty_notice"]
    with pytest.raises(NotAllowed):
        prefilled(monitor, kind, case.id)
    with pytest.raises(NotAllowed):
        prefilled(monitor, KIND_BY_CODE["file_catalogue"], case.id, Area.CASES)
    with pytest.raises(NotAllowed, match="盐政处"):
        issuing.issue_notice(monitor, kind, case.id, values, paper, Area.CASES)
    with pytest.raises(NotAllowed, match="相对人"):
        register.reprint(monitor, notice.number)
    with pytest.raises(NotAllowed):
        issuing.void_notice(monitor, notice.id, "试")
    seen = lookup.get(Area.NOTICES, notice.id, monitor)
    assert (seen.addressee, seen.content) == ("样**", "")
    assert lookup.get(Area.NOTICES, notice.id, at_office("yz")).content


def test_other_offices_find_no_paper_of_a_case(cases, desk, at_office, penalty):
    notice = made(desk, "penalty_notice", cases.told(penalty))
    assert register.notices_of(Area.CASES, penalty.id, at_office("jh")) == []
    with pytest.raises(NotAllowed, match="其他处室"):
        lookup.get(Area.NOTICES, notice.id, at_office("jh"))


def test_what_a_valid_paper_says_is_corrected_only_after_it_is_void(cases, desk):
    case = cases.case()
    case = intake.refuse_case(desk, case.id, DAY, "不属本局职权。", DAY, "书面")
    notice = made(desk, "case_refusal", case)
    looks = len([one for one in trail.timeline(Area.CASES, case.id, desk) if one.act == "case.identity"])
    with pytest.raises(RuleError, match="先作废"):
        correct(desk, replace(case, matter="另一事由"), "笔误")
    after = len([one for one in trail.timeline(Area.CASES, case.id, desk) if one.act == "case.identity"])
    assert after == looks, "comparing reveals nobody"
    issuing.void_notice(desk, notice.id, "事由有误")
    assert correct(desk, replace(case, matter="另一事由"), "笔误").matter == "另一事由"


def test_a_decision_is_general_only_where_no_form_of_its_own_exists(cases, desk, penalty):
    case = deciding.decide_case(desk, penalty.id, CaseDecision.NO_OFFENCE, DAY, "未发现销售行为。")
    text = made(desk, "case_decision", case).content
    assert "决定：违法事实不成立" in text
