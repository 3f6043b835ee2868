"""Discretion standards are imported one row a level; each version is drafted, never put in force (P1.2.5)."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saltdesk.domain.lists.items import PowerClass, PowerItem
from saltdesk.domain.registers.discretion import (
    DiscretionLevel,
    DiscretionStandard,
    LegalRange,
    MeasureUnit,
    StandardStatus,
)
from saltdesk.services.lists import lists
from saltdesk.services.registers import standards
from saltdesk.services.registers.standard_import import STANDARD_IMPORT, part_rows
from saltdesk.storage.areas.registers import STANDARDS
from tests.services.import_rows import fates, faults, import_row, import_rows, plan_rows

HEAD = {"power_item": "02-001", "conduct": "无证经营", "law": "条例", "article": "第九条", "document": "1号"}
LIGHT = {"name": "轻微", "facts": "初次", "measure": "罚款", "low": "1", "high": "2", "legal_low": "1"}
HEAVY = {"name": "严重", "facts": "再次", "measure": "罚款", "low": "2", "high": "3", "legal_low": "1"}


@pytest.fixture(autouse=True)
def power(desk) -> PowerItem:
    return lists.add_power(desk, PowerItem("02-001", "处罚甲", PowerClass.PENALTY, legal_basis="《条例》"))


def rows(*levels: dict, start: int = 2, **head: str) -> list:
    return [
        import_row(place, **HEAD | head, **level, legal_high="3倍", unit="")
        for place, level in enumerate(levels, start=start)
    ]


def in_force(desk) -> DiscretionStandard:
    import_rows(desk, "standards", rows(LIGHT, HEAVY))
    return standards.effect_standard(desk, STANDARDS.all()[0].id, date(2026, 11, 23))


def test_rows_of_one_conduct_are_a_draft_with_its_range_and_levels(desk, power):
    plan = import_rows(desk, "standards", rows(LIGHT, HEAVY))
    assert (fates(plan), plan.notes) == (["新增"], ("2行裁量阶次，属于1条裁量标准。",))
    (stored,) = STANDARDS.all()
    assert (stored.power_item, stored.number, stored.status) == (power.id, 1, StandardStatus.DRAFT)
    assert stored.ranges == (LegalRange("罚款", "1", "3倍", MeasureUnit.TIMES_VALUE),)
    assert stored.levels == (
        DiscretionLevel("轻微", "初次", "罚款", "1", "2"),
        DiscretionLevel("严重", "再次", "罚款", "2", "3"),
    )
    assert (stored.law, stored.article, stored.document) == ("条例", "第九条", "1号")


def test_a_draft_is_changed_and_a_version_in_force_is_drafted_anew(desk):
    import_rows(desk, "standards", rows(LIGHT, HEAVY))
    assert fates(plan_rows(desk, "standards", rows(LIGHT, HEAVY))) == ["未变"]
    import_rows(desk, "standards", rows(LIGHT, HEAVY | {"high": "2.5"}))
    (draft,) = STANDARDS.all()
    assert (draft.number, draft.levels[1].high) == (1, "2.5")
    import_rows(desk, "standards", rows(LIGHT, HEAVY))
    standards.effect_standard(desk, draft.id, date(2026, 11, 23))
    assert fates(plan_rows(desk, "standards", rows(LIGHT, HEAVY))) == ["未变"]
    import_rows(desk, "standards", rows(LIGHT, HEAVY | {"facts": "多次"}))
    assert [(one.number, one.status.label) for one in STANDARDS.all()] == [(1, "现行"), (2, "草拟")]


def test_versions_of_one_conduct_are_told_apart_by_their_number(desk):
    first = in_force(desk)
    standards.revise_standard(desk, first.id)
    old = rows(LIGHT, HEAVY, number="1")
    new = rows(LIGHT, HEAVY | {"facts": "多次"}, start=4, number="2", document="")
    plan = import_rows(desk, "standards", [*old, *new])
    assert fates(plan) == ["未变", "变更"]
    assert [(one.number, one.levels[1].facts) for one in STANDARDS.all()] == [(1, "再次"), (2, "多次")]


def test_rows_of_one_standard_may_not_contradict_each_other(desk):
    found = [*rows(LIGHT, law=""), *rows(HEAVY, start=3), *rows(HEAVY, start=4, law="另一条例")]
    plan = plan_rows(desk, "standards", found)
    assert faults(plan) == [("C4", "与C3说的是同一项，内容却不一致。请核对。")]


def test_a_row_of_a_version_in_force_changes_nothing(desk):
    in_force(desk)
    plan = plan_rows(desk, "standards", rows(LIGHT, HEAVY | {"facts": "多次"}, number="1"))
    assert faults(plan) == [("B2", "第1版现行，不能用导入修改，请先修订。")]


def test_a_workbook_without_legal_ranges_keeps_them(desk):
    import_rows(desk, "standards", rows(LIGHT, HEAVY))
    legal = ("legal_low", "legal_high", "unit")
    found = [
        import_row(place, **{name: text for name, text in row.values.items() if name not in legal})
        for place, row in enumerate(rows(LIGHT, HEAVY), start=2)
    ]
    assert fates(plan_rows(desk, "standards", found)) == ["未变"]


def test_only_penalties_have_standards(desk):
    lists.add_power(desk, PowerItem("01-001", "许可", PowerClass.LICENCE, legal_basis="《条例》"))
    plan = plan_rows(desk, "standards", rows(LIGHT, power_item="01-001"))
    assert faults(plan) == [("A2", "“许可”不是有效的处罚事项，不能登记裁量标准。")]
    plan = plan_rows(desk, "standards", rows(LIGHT, conduct="", number="一"))
    assert faults(plan) == [("F2", "“一”不是版次，请写数字。"), ("B2", "请填写违法行为。")]


def test_a_conduct_belongs_to_the_item_that_an_earlier_row_names(desk, power):
    found = [*rows(LIGHT), *rows(HEAVY, start=3, power_item="", conduct="")]
    found += rows(LIGHT, start=4, power_item="", conduct="拒绝检查")
    import_rows(desk, "standards", found)
    assert [(one.power_item, one.conduct, len(one.levels)) for one in STANDARDS.all()] == [
        (power.id, "无证经营", 2),
        (power.id, "拒绝检查", 1),
    ]


MEASURES = st.sampled_from(("罚款", "没收", ""))
BOUNDS = st.sampled_from(("", "1", "2倍", "5万元"))
RANGES = st.lists(st.builds(LegalRange, MEASURES, BOUNDS, BOUNDS, st.sampled_from(MeasureUnit)), max_size=3)
LEVELS = st.lists(
    st.builds(DiscretionLevel, st.sampled_from(("轻微", "")), st.just("事实"), MEASURES, BOUNDS, BOUNDS),
    max_size=3,
)


@given(RANGES, LEVELS)
def test_the_rows_of_a_standard_give_its_ranges_and_levels_back(ranges, levels):
    standard = DiscretionStandard(ranges=tuple(ranges), levels=tuple(levels))
    assert STANDARD_IMPORT.parts is not None
    found = STANDARD_IMPORT.parts.build(part_rows(standard))
    assert {"ranges": (), **found} == {"ranges": standard.ranges, "levels": standard.levels}
