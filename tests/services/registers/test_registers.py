"""The registers beside the lists: standards, who may enforce, fees, commitments (P1.2.5, P1.2.6, R2.2.5)."""

from dataclasses import replace
from datetime import date

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import ChangedMeanwhile, NotAllowed, RuleError
from saltdesk.domain.lists.items import ItemStatus, PowerClass, PowerItem
from saltdesk.domain.lists.laws import Law
from saltdesk.domain.registers.commitments import ServiceCommitment
from saltdesk.domain.registers.discretion import (
    DiscretionLevel,
    DiscretionStandard,
    LegalRange,
    StandardStatus,
)
from saltdesk.domain.registers.enforcement import CertificateState, EnforcementBody, Entrustment, Officer
from saltdesk.domain.registers.fees import FeeItem, FeeKind
from saltdesk.services.house import trail
from saltdesk.services.lists import lists
from saltdesk.services.registers import commitments, enforcement, fees, laws, standards
from saltdesk.storage.areas.lists import POWERS
from saltdesk.storage.areas.registers import BODIES, COMMITMENTS, ENTRUSTMENTS, STANDARDS

FIRST = date(2026, 12, 1)
BODY = EnforcementBody("示例盐业局", "示例条例第三条", "示例文1号", date(2026, 1, 4), date(2026, 1, 11))
OFFICER = Officer(
    "样例甲", "盐政处", certificate_number="S001", issued_on=date(2024, 1, 1), expires_on=date(2028, 1, 1)
)
FEE = FeeItem(FeeKind.FEE, "F1", "示例费", "示例条例", "每年", "10元", "企业", "全市")


@pytest.fixture
def penalty(desk):
    item = PowerItem(
        code="02-001",
        name="无证零售处罚",
        power_class=PowerClass.PENALTY,
        legal_basis="《示例盐业条例》第二十八条",
    )
    return lists.add_power(desk, item)


@pytest.fixture
def good(penalty):
    return DiscretionStandard(
        power_item=penalty.id,
        conduct="无证经营食盐零售",
        law="示例盐业条例",
        article="第二十八条",
        document="示例文2号",
        ranges=(LegalRange("罚款", "1", "3"),),
        levels=(
            DiscretionLevel("轻微", "货值不足一千元", "罚款", "1", "2"),
            DiscretionLevel("严重", "再犯", "罚款", "2", "3"),
        ),
    )


def refused(call, *args):
    with pytest.raises(RuleError) as caught:
        call(*args)
    return caught.value


def test_an_incomplete_draft_is_kept_but_not_put_in_force(desk, good):
    draft = standards.add_standard(desk, replace(good, levels=good.levels[:1]))
    assert (draft.status, draft.number, draft.effective_from) == (StandardStatus.DRAFT, 1, None)
    error = refused(standards.effect_standard, desk, draft.id, FIRST)
    assert error.problems[0].clause == "P1.2.5"
    assert "空档" in error.sentence
    assert STANDARDS.get(draft.id).status is StandardStatus.DRAFT


def test_a_standard_in_force_ends_when_its_revision_begins(desk, good):
    first = standards.add_standard(desk, good)
    standards.effect_standard(desk, first.id, date(2026, 3, 1))
    second = standards.revise_standard(desk, first.id)
    assert (second.number, second.levels, second.document) == (2, good.levels, "")
    standards.edit_standard(desk, replace(second, document="示例文3号"))
    assert "晚于第1版" in refused(standards.effect_standard, desk, second.id, date(2026, 3, 1)).sentence
    standards.effect_standard(desk, second.id, FIRST)
    before, after = standards.standards_of(good.power_item)
    assert (before.status, before.effective_to) == (StandardStatus.SUPERSEDED, FIRST)
    assert (after.status, after.effective_from, after.effective_to) == (StandardStatus.IN_FORCE, FIRST, None)


def test_another_conduct_of_the_item_keeps_its_own_standard(desk, good):
    first = standards.add_standard(desk, good)
    other = standards.add_standard(desk, replace(good, conduct="超范围零售"))
    standards.effect_standard(desk, first.id, FIRST)
    standards.effect_standard(desk, other.id, FIRST)
    assert {found.status for found in standards.standards_of(good.power_item)} == {StandardStatus.IN_FORCE}
    assert other.number == 1


def test_a_standard_in_force_is_revised_and_not_edited(desk, good):
    first = standards.add_standard(desk, good)
    saved = standards.effect_standard(desk, first.id, FIRST)
    assert "须为草拟" in refused(standards.edit_standard, desk, replace(saved, conduct="改")).sentence
    standards.revise_standard(desk, first.id)
    assert "已有第2版草拟" in refused(standards.revise_standard, desk, first.id).sentence
    assert "已有第2版草拟" in refused(standards.add_standard, desk, good).sentence


def test_a_draft_moved_to_another_conduct_is_numbered_anew(desk, good):
    first = standards.add_standard(desk, good)
    standards.effect_standard(desk, first.id, FIRST)
    second = standards.revise_standard(desk, first.id)
    assert standards.edit_standard(desk, replace(second, conduct="另一行为")).number == 1


def test_a_standard_whose_law_is_repealed_by_then_is_refused(desk, good):
    law = Law("示例盐业条例", promulgated_on=date(1990, 1, 1), repealed_on=date(2026, 6, 1))
    laws.add_law(desk, law)
    draft = standards.add_standard(desk, good)
    error = refused(standards.effect_standard, desk, draft.id, date(2026, 6, 1))
    assert error.problems[0].field == "law"
    standards.effect_standard(desk, draft.id, date(2026, 5, 31))


@pytest.mark.parametrize(
    ("values", "field"), [({"power_item": 0}, "power_item"), ({"conduct": " "}, "conduct")]
)
def test_a_draft_needs_its_penalty_and_its_conduct(desk, good, values, field):
    error = refused(standards.add_standard, desk, replace(good, **values))
    assert (error.problems[0].field, error.problems[0].clause) == (field, "P1.2.5")


def test_only_penalties_have_standards(desk, good):
    licence = PowerItem("01-001", "示例许可", PowerClass.LICENCE, legal_basis="《示例盐业条例》第二条")
    other = lists.add_power(desk, licence)
    error = refused(standards.add_standard, desk, replace(good, power_item=other.id))
    assert error.problems[0].field == "power_item"


def test_bodies_are_entered_once_and_changed(desk):
    added = enforcement.add_body(desk, replace(BODY, name=" 示例盐业局 "))
    assert added.name == "示例盐业局"
    assert "已经登记" in refused(enforcement.add_body, desk, BODY).sentence
    saved = enforcement.edit_body(desk, replace(added, note="改"))
    assert enforcement.bodies() == [saved]
    with pytest.raises(ChangedMeanwhile):
        enforcement.edit_body(desk, replace(added, note="又改"))
    assert "尚未" not in trail.timeline(Area.BODIES, added.id)[-1].sentence


def test_an_entrustment_names_living_items_and_a_known_body(desk, penalty):
    body = enforcement.add_body(desk, BODY)
    given = Entrustment(
        body.id,
        "示例稽查队",
        (penalty.id,),
        "市区",
        "委字1号",
        valid_from=date(2026, 1, 1),
        valid_to=date(2026, 12, 31),
    )
    added = enforcement.add_entrustment(desk, given)
    assert ENTRUSTMENTS.all(body=body.id) == [added]
    saved = enforcement.edit_entrustment(desk, replace(added, scope="全市"))
    assert saved.scope == "全市"
    assert refused(enforcement.add_entrustment, desk, replace(given, items=())).problems[0].field == "items"
    with pytest.raises(RuleError):
        enforcement.add_entrustment(desk, replace(given, body=99))
    lists.cancel_power(desk, penalty.id, "示例理由")
    assert "已取消" in refused(enforcement.add_entrustment, desk, given).sentence


def test_a_certificate_number_belongs_to_one_officer(desk):
    added = enforcement.add_officer(desk, OFFICER)
    error = refused(
        enforcement.add_officer, desk, replace(OFFICER, name="样例乙", certificate_number=" S001 ")
    )
    assert (error.problems[0].field, error.problems[0].clause) == ("certificate_number", "P1.2.6c")
    suspended = replace(
        added, state=CertificateState.SUSPENDED, state_on=date(2026, 11, 1), state_reason="示例理由"
    )
    enforcement.edit_officer(desk, suspended)
    assert trail.timeline(Area.OFFICERS, added.id)[-1].reason == "示例理由"


def test_fees_have_a_code_of_their_own(desk):
    added = fees.add_fee(desk, FEE)
    assert refused(fees.add_fee, desk, FEE).problems[0].field == "code"
    assert fees.edit_fee(desk, replace(added, amount="20元")).amount == "20元"
    assert refused(fees.edit_fee, desk, replace(added, payer="")).problems[0].clause == "C5.2.1(9)"


def test_an_item_has_one_commitment(desk, penalty):
    promised = ServiceCommitment(penalty.id, "一", "二", "三", "四", "五")
    added = commitments.set_commitment(desk, promised)
    assert COMMITMENTS.all(power_item=penalty.id) == [added]
    assert "已有服务承诺" in refused(commitments.set_commitment, desk, promised).sentence
    saved = commitments.set_commitment(desk, replace(added, conditions="改"))
    assert COMMITMENTS.all(power_item=penalty.id) == [saved]
    gone = POWERS.get(penalty.id)
    assert gone.status is ItemStatus.DRAFT
    lists.cancel_power(desk, penalty.id, "示例理由")
    assert "已取消" in refused(commitments.set_commitment, desk, replace(saved, conditions="又")).sentence


def test_registers_of_the_power_list_are_closed_to_other_offices(desk, at_office):
    for call, record in (
        (enforcement.add_body, BODY),
        (enforcement.add_officer, OFFICER),
        (fees.add_fee, FEE),
    ):
        with pytest.raises(NotAllowed):
            call(at_office("jh"), record)
    assert BODIES.count() == 0
