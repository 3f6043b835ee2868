"""What importing a duty list does, row by row."""

from dataclasses import replace

import pytest

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.lists.items import DutyItem, DutyStage, ItemStatus, PowerClass, PowerItem
from saltdesk.services.desk.importing import ImportPlan, ImportRow
from saltdesk.services.desk.list_planning import plan_list_import
from saltdesk.services.lists import lists
from saltdesk.services.lists.duty_import import DUTY_IMPORT, apply_duty_import
from saltdesk.storage.areas.lists import DUTIES, POWERS
from saltdesk.storage.trail import audit
from tests.arranging import arranged

ROW = {"power_item": "01-001", "stage": "受理责任", "content": "一次告知", "basis": "《法》第一条"}


def plan_duty_import(rows) -> ImportPlan:
    return plan_list_import(DUTY_IMPORT, rows)


@pytest.fixture
def power(desk):
    return lists.add_power(
        desk, PowerItem("01-001", "食盐零售许可", PowerClass.LICENCE, legal_basis="《条例》第一条")
    )


@pytest.fixture
def duty(desk, power):
    return lists.add_duty(desk, DutyItem(power.id, "一次告知", "《法》第一条", stage=DutyStage.ACCEPT))


def saved(desk, records, record):
    """The record as if it had come so far by the acts in between."""
    with arranged(desk):
        return records.update(record)


def row(number: int, **values: str) -> ImportRow:
    letters = dict(zip(values, "ABCDEFGH", strict=False))
    return ImportRow(values, {name: f"{letter}{number}" for name, letter in letters.items()})


def fates(plan: ImportPlan) -> list[str]:
    return [one.fate.label for one in plan.rows]


@pytest.mark.parametrize("power_text", ["01-001", "０１－００１", "食盐零售许可", "01-001 食盐零售许可"])
def test_duties_are_tied_to_powers_by_code_or_name_r2_2_2(desk, duty, power_text):
    assert fates(plan_duty_import([row(2, **ROW | {"power_item": power_text})])) == ["未变"]


def test_new_changed_and_equal_duties_are_told_apart(desk, duty):
    rows = [
        row(2, **ROW | {"basis": "《法》第二条"}),
        row(3, **ROW | {"stage": "决定"}),
        row(4, **ROW | {"content": "另一项", "stage": ""}),
    ]
    plan = plan_duty_import(rows)
    assert fates(plan) == ["变更", "新增", "新增"]
    assert [(one.cell, one.before, one.after) for one in plan.rows[0].changes] == [
        ("D2", "《法》第一条", "《法》第二条")
    ]
    apply_duty_import(desk, plan, "责任.xlsx")
    assert [one.stage for one in DUTIES.all()] == [DutyStage.ACCEPT, DutyStage.DECIDE, DutyStage.OTHER]
    assert list(audit.since(0))[-1].sentence == "从“责任.xlsx”导入责任清单：新增2项，变更1项"
    assert set(fates(plan_duty_import(rows))) == {"未变"}


def test_a_list_without_stages_keeps_those_there_are(desk, duty):
    values = {name: text for name, text in ROW.items() if name != "stage"}
    assert fates(plan_duty_import([row(2, **values)])) == ["未变"]


def test_every_fault_names_its_cell(desk, duty):
    plan = plan_duty_import(
        [
            row(2, **ROW | {"power_item": ""}),
            row(3, **ROW | {"power_item": "99"}),
            row(4, **ROW | {"stage": "受里责任"}),
            row(5, **ROW | {"content": ""}),
            row(6, **ROW),
            row(7, **ROW),
        ]
    )
    assert [(error.cell, error.message[:8]) for error in plan.errors] == [
        ("A2", "请填写对应权力事"),
        ("A3", "权力事项“99”"),
        ("B4", "“受里责任”不是"),
        ("C5", "请填写责任事项。"),
        ("C7", "与C6重复。请删"),
    ]
    with pytest.raises(RuleError, match="A2：请填写"):
        apply_duty_import(desk, plan, "责任.xlsx")
    assert DUTIES.all() == [duty]


def test_two_powers_of_one_name_need_their_code(desk, power):
    lists.add_power(desk, replace(power, id=0, version=0, code="01-002"))
    plan = plan_duty_import([row(2, **ROW | {"power_item": power.name})])
    assert "有几项同名" in plan.errors[0].message


def test_published_duties_follow_the_procedure_d3_2_b_2(desk, duty):
    saved(desk, DUTIES, replace(duty, status=ItemStatus.PUBLISHED))
    assert fates(plan_duty_import([row(2, **ROW)])) == ["未变"]
    assert fates(plan_duty_import([row(2, **ROW | {"basis": "新"})])) == ["须按程序调整"]
    assert fates(plan_duty_import([row(2, **ROW | {"note": "新"})])) == ["变更"]


def test_duties_under_way_and_those_of_cancelled_powers_are_not_touched(desk, duty, power):
    saved(desk, DUTIES, replace(duty, status=ItemStatus.REPORTED))
    assert "已报审" in plan_duty_import([row(2, **ROW | {"basis": "新"})]).errors[0].message
    saved(desk, POWERS, replace(power, status=ItemStatus.CANCELLED))
    assert "已取消" in plan_duty_import([row(2, **ROW | {"content": "新"})]).errors[0].message


def test_a_plan_made_before_another_change_is_not_carried_out(desk, duty):
    changing = plan_duty_import([row(2, **ROW | {"basis": "新"})])
    adding = plan_duty_import([row(2, **ROW | {"content": "新"})])
    saved(desk, DUTIES, replace(duty, note="先保存"))
    lists.add_duty(desk, replace(duty, id=0, version=0, content="新"))
    for plan in (changing, adding):
        with pytest.raises(RuleError, match="请重新检查后再导入"):
            apply_duty_import(desk, plan, "责任.xlsx")
