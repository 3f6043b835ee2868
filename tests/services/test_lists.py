from dataclasses import replace
from datetime import timedelta

import pytest

from saltdesk.domain.changes import Area
from saltdesk.domain.errors import ChangedMeanwhile, RuleError
from saltdesk.domain.lists import DutyItem, ItemStatus, PowerClass, PowerItem
from saltdesk.domain.query import Query
from saltdesk.ledgers.lists import DUTIES, POWERS
from saltdesk.services import finding, lists, power_import
from saltdesk.services.power_import import CellError, ImportRow
from saltdesk.services.trail import timeline

ITEM = PowerItem(
    code="01-001", name="食盐零售许可证核发", power_class=PowerClass.LICENCE, legal_basis="示例条例第一条"
)


@pytest.fixture
def item(desk):
    return lists.add_power(desk, ITEM).result


def test_new_item_is_a_draft_without_outer_blanks(desk):
    added = lists.add_power(desk, replace(ITEM, name="  食盐零售许可证核发 ", status=ItemStatus.PUBLISHED))
    assert (added.result.name, added.result.status, added.result.version) == (
        "食盐零售许可证核发",
        ItemStatus.DRAFT,
        1,
    )
    assert added.changes.areas == {Area.POWERS}
    assert added.changes.ids == (added.result.id,)


def test_missing_and_doubled_fields_are_named_one_by_one(desk, item):
    with pytest.raises(RuleError) as caught:
        lists.add_power(desk, PowerItem(code="01-001", phone="1" * 61))
    assert [problem.field for problem in caught.value.problems] == ["name", "legal_basis", "phone", "code"]
    assert "食盐零售许可证核发" in caught.value.sentence


def test_change_is_kept_field_by_field_in_the_trail(desk, item):
    lists.edit_power(desk, replace(item, promised_limit="12个工作日"))
    entry = timeline(Area.POWERS, item.id)[-1]
    assert entry.sentence == "修改权力事项 01-001 食盐零售许可证核发"
    assert entry.changes()[0].fields == {"promised_limit": ["", "12个工作日"]}


def test_bound_fields_of_a_published_item_need_an_adjustment_or_a_reason(desk, item, today):
    published = lists.publish_power(desk, item.id, today, "市政务服务网").result
    with pytest.raises(RuleError) as caught:
        lists.edit_power(desk, replace(published, head="样例丙"))
    assert (caught.value.problems[0].field, caught.value.problems[0].clause) == ("reason", "D3.2.b")
    saved = lists.edit_power(desk, replace(published, head="样例丙"), "调整2026-001").result
    assert timeline(Area.POWERS, item.id)[-1].reason == "调整2026-001"
    lists.edit_power(desk, replace(saved, note="备注不在D3.2.b之列"))


def test_publication_needs_a_channel_and_a_past_day(desk, item, today):
    with pytest.raises(RuleError, match="公布渠道"):
        lists.publish_power(desk, item.id, today, " ")
    with pytest.raises(RuleError, match="不能晚于今天"):
        lists.publish_power(desk, item.id, today + timedelta(days=1), "部门网站")
    lists.publish_power(desk, item.id, today, "部门网站")
    with pytest.raises(RuleError, match="已公布"):
        lists.publish_power(desk, item.id, today, "部门网站")


def test_cancelled_item_stays_in_the_ledger_and_cannot_be_edited(desk, item):
    with pytest.raises(RuleError, match="取消依据"):
        lists.cancel_power(desk, item.id, "")
    cancelled = lists.cancel_power(desk, item.id, "示例决定").result
    assert POWERS.find(desk, Query(status="cancelled")) == [item.id]
    with pytest.raises(RuleError, match="已取消"):
        lists.edit_power(desk, cancelled)


def test_the_second_of_two_clerks_is_told_about_the_first(desk, item):
    lists.edit_power(desk, replace(item, note="先保存"))
    with pytest.raises(ChangedMeanwhile) as caught:
        lists.edit_power(desk, replace(item, note="后保存"))
    assert caught.value.theirs["note"] == "先保存"
    assert finding.get(Area.POWERS, item.id).note == "先保存"


def test_duty_belongs_to_a_power_and_reads_with_its_name(desk, item):
    duty = lists.add_duty(desk, DutyItem(item.id, "一次告知需要补正的材料")).result
    assert lists.duties_of(item.id) == [duty]
    lists.edit_duty(desk, replace(duty, basis="示例法第二条"))
    text = {column.name: column.text(desk, lists.duties_of(item.id)[0]) for column in DUTIES.columns}
    assert text["power"] == "01-001 食盐零售许可证核发"
    assert text["basis"] == "示例法第二条"
    with pytest.raises(RuleError, match="请填写责任事项"):
        lists.add_duty(desk, DutyItem(item.id, " "))
    with pytest.raises(RuleError, match="记录不存在"):
        lists.add_duty(desk, DutyItem(999, "试"))


def test_starter_list_has_forty_items_and_is_loaded_once(desk):
    assert power_import.load_starter_list(desk).result == 40
    assert power_import.load_starter_list(desk).result == 0
    classes = {item.power_class for item in finding.load(Area.POWERS, POWERS.find(desk, Query()))}
    assert classes.isdisjoint({PowerClass.LEVY, PowerClass.PAYMENT, PowerClass.ADJUDICATION})


def _row(number: int, **values: str) -> ImportRow:
    letters = dict(zip(values, "ABCDEFGH", strict=False))
    return ImportRow(values, {name: f"{letter}{number}" for name, letter in letters.items()})


GOOD = {"code": "9", "name": "新事项", "power_class": "行政检查", "legal_basis": "示例条例第九条"}


def test_import_plan_tells_new_changed_unchanged_and_faulty(desk, item):
    same = {"code": "01-001", "name": ITEM.name, "power_class": "行政许可", "legal_basis": ITEM.legal_basis}
    rows = [
        _row(4, **same),
        _row(5, **GOOD),
        _row(6, **GOOD | {"code": "8", "power_class": "行政许克"}),
        _row(7, **GOOD | {"code": "7", "name": ""}),
        _row(8, **GOOD),
    ]
    plan = power_import.plan_power_import(rows)
    assert (plan.rows, len(plan.new), len(plan.changed), plan.unchanged, plan.faulty) == (5, 1, 0, 1, 3)
    assert [error.cell for error in plan.errors] == ["C6", "B7", "A8"]
    assert "A5" in plan.errors[-1].message
    changed = power_import.plan_power_import([_row(4, **same | {"name": "改名"})])
    assert (len(changed.changed), changed.changed[0].id) == (1, item.id)


def test_nothing_is_imported_when_one_cell_is_wrong(desk):
    rows = [_row(4, **GOOD), _row(5, **GOOD | {"code": "", "name": "无编码"})]
    with pytest.raises(RuleError, match="A5：请填写编码"):
        power_import.apply_power_import(desk, rows, "清单.xlsx")
    assert POWERS.find(desk, Query()) == []


def test_import_is_one_act_and_repeating_it_changes_nothing(desk):
    rows = [_row(4, **GOOD), _row(5, **GOOD | {"code": "10"})]
    outcome = power_import.apply_power_import(desk, rows, "清单.xlsx")
    assert len(outcome.result.new) == 2
    again = power_import.plan_power_import(rows)
    assert (len(again.new), len(again.changed), again.unchanged) == (0, 0, 2)
    rows[0] = _row(4, **GOOD | {"name": "改名"})
    assert len(power_import.apply_power_import(desk, rows, "清单.xlsx").result.changed) == 1


def test_published_items_are_not_changed_by_import(desk, item, today):
    lists.publish_power(desk, item.id, today, "部门网站")
    row = _row(4, code="01-001", name="改名", power_class="行政许可", legal_basis=ITEM.legal_basis)
    plan = power_import.plan_power_import([row])
    assert plan.errors == (CellError("A4", "01-001 已公布，不能用导入修改。请按程序调整（D3.2.b）。"),)


def test_every_wrong_cell_of_a_row_is_named(desk):
    plan = power_import.plan_power_import([_row(4, **GOOD | {"name": "", "power_class": "行政许克"})])
    assert [error.cell for error in plan.errors] == ["C4", "B4"]
    assert plan.faulty == 1


def test_an_empty_class_keeps_the_class_an_item_has(desk, item):
    row = _row(4, code="01-001", name="改名", power_class="", legal_basis=ITEM.legal_basis)
    (changed,) = power_import.plan_power_import([row]).changed
    assert (changed.power_class, changed.name) == (PowerClass.LICENCE, "改名")


def test_new_row_without_class_is_refused_at_its_cell(desk):
    plan = power_import.plan_power_import([_row(4, **GOOD | {"power_class": ""})])
    assert plan.errors == (CellError("C4", "请填写类别。"),)
