"""What importing a power list does, row by row."""

from dataclasses import replace

import pytest

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.lists.items import ItemStatus, PowerClass, PowerItem
from saltdesk.domain.lists.laws import LegalBasis
from saltdesk.services.desk.importing import CellError, Chain, ImportPlan, ImportRow, RowFate
from saltdesk.services.lists import lists
from saltdesk.services.lists.power_import import apply_power_import, plan_power_import
from saltdesk.storage.areas.lists import POWERS
from saltdesk.storage.trail import audit
from tests.arranging import arranged

ITEM = PowerItem(
    code="01-001", name="食盐零售许可证核发", power_class=PowerClass.LICENCE, legal_basis="《示例条例》第一条"
)
SAME = {"code": "01-001", "name": ITEM.name, "power_class": "行政许可", "legal_basis": ITEM.legal_basis}
GOOD = {"code": "9", "name": "新事项", "power_class": "行政检查", "legal_basis": "《示例条例》第九条"}


@pytest.fixture
def item(desk):
    return lists.add_power(desk, ITEM)


@pytest.fixture
def published(desk, item):
    return saved(desk, POWERS, replace(item, status=ItemStatus.PUBLISHED))


def saved(desk, records, record):
    """The record as if it had come so far by the acts in between."""
    with arranged(desk):
        return records.update(record)


def row(number: int, **values: str) -> ImportRow:
    letters = dict(zip(values, "ABCDEFGH", strict=False))
    return ImportRow(values, {name: f"{letter}{number}" for name, letter in letters.items()})


def plan_of(*rows: ImportRow) -> ImportPlan:
    return plan_power_import(rows)


def fates(plan: ImportPlan) -> list[str]:
    return [one.fate.label for one in plan.rows]


def test_the_plan_tells_new_changed_unchanged_and_faulty_rows(desk, item):
    plan = plan_of(
        row(4, **SAME),
        row(5, **GOOD),
        row(6, **GOOD | {"code": "8", "power_class": "行政许克"}),
        row(7, **GOOD | {"code": "7", "name": ""}),
        row(8, **GOOD),
    )
    assert fates(plan) == ["未变", "新增", "有误", "有误", "有误"]
    assert [error.cell for error in plan.errors] == ["C6", "B7", "A8"]
    assert "是否应为“行政许可”" in plan.errors[0].message
    assert "A5" in plan.errors[-1].message


def test_a_change_is_told_field_by_field_with_its_cell(desk, item):
    plan = plan_of(row(4, **SAME | {"name": "改名", "legal_basis": "《示例条例》第二条"}))
    assert fates(plan) == ["变更"]
    told = [(change.cell, change.label, change.before, change.after) for change in plan.rows[0].changes]
    assert told == [
        ("B4", "事项名称", ITEM.name, "改名"),
        ("D4", "实施依据", "《示例条例》第一条", "《示例条例》第二条"),
    ]
    apply_power_import(desk, plan, "清单.xlsx")
    assert POWERS.get(item.id).bases == (LegalBasis("示例条例", "第二条"),)


def test_parts_survive_when_their_text_is_as_it_was(desk, item):
    saved(desk, POWERS, replace(item, bases=(LegalBasis("示例条例", "第一条", "", None, None),)))
    before = POWERS.get(item.id)
    assert fates(plan_of(row(4, **SAME | {"name": " 食盐零售许可证核发\r\n"}))) == ["未变"]
    assert POWERS.get(item.id) == before


def test_width_blanks_and_line_ends_make_no_difference(desk, item):
    plan = plan_of(
        row(4, **SAME | {"code": "０１－００１", "power_class": " 许可 ", "name": "食盐零售 许可证核发"})
    )
    assert fates(plan) == ["未变"]


def test_nothing_is_imported_when_one_cell_is_wrong(desk):
    plan = plan_of(row(4, **GOOD), row(5, **GOOD | {"code": "", "name": "无编码"}))
    with pytest.raises(RuleError, match="A5：请填写编码"):
        apply_power_import(desk, plan, "清单.xlsx")
    assert POWERS.all() == []


def test_only_some_faulty_cells_are_named_in_one_message(desk):
    plan = plan_of(*(row(number, **GOOD | {"code": str(number), "name": ""}) for number in range(1, 31)))
    with pytest.raises(RuleError, match="另有10处") as caught:
        apply_power_import(desk, plan, "清单.xlsx")
    assert len(caught.value.problems) == 21


def test_the_rest_is_imported_when_faulty_rows_are_left_out(desk):
    plan = plan_of(row(4, **GOOD), row(5, **GOOD | {"code": "", "name": "无编码"}))
    apply_power_import(desk, plan, "清单.xlsx", leave_out=True)
    assert [item.code for item in POWERS.all()] == ["9"]
    assert list(audit.since(0))[-1].sentence == "从“清单.xlsx”导入权力清单：新增1项，变更0项，未导入1行"


def test_import_is_one_act_and_repeating_it_changes_nothing(desk):
    rows = [row(4, **GOOD), row(5, **GOOD | {"code": "10"})]
    entries = len(list(audit.since(0)))
    apply_power_import(desk, plan_power_import(rows), "清单.xlsx")
    assert len(list(audit.since(0))) == entries + 1
    assert fates(plan_power_import(rows)) == ["未变", "未变"]


def test_a_plan_made_before_another_change_is_not_carried_out(desk, item):
    changing, adding = plan_of(row(4, **SAME | {"name": "改名"})), plan_of(row(4, **GOOD))
    lists.edit_power(desk, replace(item, note="先保存"))
    lists.add_power(desk, replace(ITEM, code="9"))
    for plan in (changing, adding):
        with pytest.raises(RuleError, match="请重新检查后再导入"):
            apply_power_import(desk, plan, "清单.xlsx")
    assert POWERS.get(item.id).name == ITEM.name


def test_bound_fields_of_published_items_are_told_apart_d3_2_b(desk, published):
    plan = plan_of(row(4, **SAME | {"name": "改名"}), row(5, **GOOD))
    assert fates(plan) == ["须按程序调整", "新增"]
    assert plan.errors == (CellError("B4", "01-001 已公布，事项名称须按程序调整（第三部分（三））。"),)
    with pytest.raises(RuleError, match="B4：01-001 已公布"):
        apply_power_import(desk, plan, "清单.xlsx")
    apply_power_import(desk, plan, "清单.xlsx", leave_out=True)
    assert POWERS.get(published.id) == published


def test_remarks_of_published_items_may_be_imported(desk, published):
    plan = plan_of(row(4, **SAME | {"note": "备注不在D3.2.b之列"}))
    assert fates(plan) == ["变更"]


@pytest.mark.parametrize("status", [ItemStatus.REPORTED, ItemStatus.CONFIRMED, ItemStatus.CANCELLED])
def test_items_under_way_and_cancelled_ones_are_not_changed(desk, item, status):
    saved(desk, POWERS, replace(item, status=status))
    assert fates(plan_of(row(4, **SAME))) == ["未变"]
    plan = plan_of(row(4, **SAME | {"name": "改名"}))
    assert status.label in plan.errors[0].message


def test_every_wrong_cell_of_a_row_is_named(desk):
    plan = plan_of(row(4, **GOOD | {"name": "", "power_class": "行政许克"}))
    assert [error.cell for error in plan.errors] == ["C4", "B4"]
    assert plan.count(RowFate.FAULTY) == 1


def test_an_empty_class_keeps_the_class_an_item_has(desk, item):
    (planned,) = plan_of(row(4, **SAME | {"name": "改名", "power_class": ""})).rows
    assert (planned.record.power_class, planned.record.name) == (PowerClass.LICENCE, "改名")


def test_new_row_without_class_is_refused_at_its_cell(desk):
    assert plan_of(row(4, **GOOD | {"power_class": ""})).errors == (CellError("C4", "请填写类别。"),)


def test_sub_items_find_their_main_item_by_code_or_name_in_either_order(desk, item):
    plan = plan_of(
        row(2, **GOOD | {"code": "9-2", "name": "乙", "parent": "9"}),
        row(3, **GOOD | {"parent": ""}),
        row(4, **GOOD | {"code": "9-3", "name": "丙", "power_class": "", "parent": "新 事项"}),
        row(5, **SAME | {"code": "01-001-1", "parent": f"01-001 {ITEM.name}"}),
    )
    assert fates(plan) == ["新增"] * 4
    apply_power_import(desk, plan, "清单.xlsx")
    stored = {one.code: one for one in POWERS.all()}
    assert stored["9-2"].parent == stored["9-3"].parent == stored["9"].id
    assert stored["9-3"].power_class is PowerClass.INSPECTION
    assert stored["01-001-1"].parent == item.id


def test_a_row_with_a_main_item_only_is_the_main_item(desk):
    plan = plan_of(
        row(2, **GOOD | {"name": "", "parent": "大项"}),
        row(3, **GOOD | {"code": "9-1", "name": "子项", "parent": "大项"}),
    )
    assert fates(plan) == ["新增", "新增"]
    assert [one.record.name for one in plan.rows] == ["大项", "子项"]


def test_circular_main_items_are_refused_with_their_cells(desk):
    plan = plan_of(
        row(2, **GOOD | {"code": "1", "parent": "2"}),
        row(3, **GOOD | {"code": "2", "parent": "3"}),
        row(4, **GOOD | {"code": "3", "parent": "1"}),
        row(5, **GOOD | {"code": "4", "parent": "1"}),
    )
    assert fates(plan) == ["有误"] * 4
    assert "循环（E2→E3→E4→…）" in plan.errors[0].message


def test_a_ring_with_an_item_of_the_list_is_refused(desk, item):
    child = lists.add_power(desk, replace(ITEM, code="01-001-1", parent=item.id))
    plan = plan_of(row(2, **SAME | {"parent": child.code}))
    assert fates(plan) == ["有误"]
    assert plan.errors[0].cell == "E2"


@pytest.mark.parametrize(
    ("parent", "sentence"), [("没有", "不在清单中"), ("新事项", "有几项同名"), ("7", "所在的A4有误")]
)
def test_a_main_item_that_cannot_be_found_is_told(desk, parent, sentence):
    plan = plan_of(
        row(2, **GOOD | {"code": "5", "parent": ""}),
        row(3, **GOOD | {"code": "6", "parent": ""}),
        row(4, **GOOD | {"code": "7", "legal_basis": "", "parent": "", "name": "有误"}),
        row(5, **GOOD | {"code": "8", "name": "子项", "parent": parent}),
    )
    found = [error for error in plan.errors if error.cell == "E5"]
    assert sentence in found[0].message


def test_a_sub_item_has_the_class_of_its_main_item(desk, item):
    plan = plan_of(row(2, **GOOD | {"parent": "01-001"}))
    assert plan.errors == (CellError("C2", f"子项的类别须与主项“{ITEM.name}”一致（行政许可）。"),)


def test_emptying_the_main_item_of_a_sub_item_is_a_change(desk, item):
    child = lists.add_power(desk, replace(ITEM, code="01-001-1", parent=item.id))
    plan = plan_of(row(2, **SAME | {"code": child.code, "parent": ""}))
    assert [(one.label, one.before, one.after) for one in plan.rows[0].changes] == [
        ("所属主项", f"01-001 {ITEM.name}", "")
    ]


def test_long_chains_of_main_items_are_followed_once():
    parents = {str(number): str(number + 1) for number in range(20_000)}
    asked: list[str] = []

    def parent(key: str) -> str:
        asked.append(key)
        return parents.get(key, "")

    chain = Chain(parent)
    assert [chain.depth(key) for key in ("0", "19999", "20000")] == [20_000, 1, 0]
    assert len(asked) == 20_001
    parents["20000"] = "0"
    assert {Chain(parent).depth(key) for key in ("0", "7", "20000")} == {None}


def test_items_and_sub_items_in_two_columns_become_items_of_their_own(desk):
    rows = tuple(
        replace(one, headings={"parent": "项目", "name": "子项"})
        for one in (
            row(4, code="99-001", power_class="行政许可", parent="甲许可", name="无", legal_basis="某法"),
            row(
                5, code="99-002", power_class="行政许可", parent="乙许可", name="乙一子项", legal_basis="某法"
            ),
            row(6, code="99-003", power_class="行政许可", parent="乙许可", name="乙二子项", legal_basis=""),
        )
    )
    plan = plan_of(*rows)
    assert plan.notes == ("1个项目只在子项的行中，按主项登记。",)
    apply_power_import(desk, plan, "清单.xlsx")
    items = {item.code: item for item in POWERS.all()}
    assert {code: item.name for code, item in items.items()} == {
        "99-001": "甲许可",
        "99-002": "乙许可",
        "99-002-1": "乙一子项",
        "99-003": "乙二子项",
    }
    main = items["99-002"].id
    assert [items[code].parent for code in ("99-001", "99-002", "99-002-1", "99-003")] == [0, 0, main, main]
    assert items["99-003"].legal_basis == "某法"
    assert fates(plan_of(*rows[:2])) == ["未变", "未变", "未变"]
