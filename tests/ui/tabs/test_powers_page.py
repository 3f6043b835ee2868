"""The power list as its clerk uses it."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from saltdesk.domain.lists import DutyItem, ItemStatus, PowerClass, PowerItem
from saltdesk.domain.query import Query
from saltdesk.ledgers.lists import POWERS
from saltdesk.services import lists, trail
from saltdesk.services.desk import Desk
from saltdesk.ui.tabs.powers_page import PowersPage

ITEM = PowerItem(
    code="01-001", name="食盐零售许可", power_class=PowerClass.LICENCE, legal_basis="条例第二十三条"
)


def stored(desk: Desk) -> list[PowerItem]:
    found: list[PowerItem] = POWERS.load(POWERS.find(desk, Query(sort="code", descending=False)))
    return found


@pytest.fixture
def item(desk: Desk) -> PowerItem:
    return lists.add_power(desk, ITEM).result


@pytest.fixture
def published(desk: Desk, item: PowerItem) -> PowerItem:
    return lists.publish_power(desk, item.id, date(2026, 11, 2), "市政务服务网").result


def test_entering_an_item_shows_it_in_the_table(show, desk, click, write):
    tab = show(PowersPage)
    click(tab.act_buttons["power.add"])
    page = tab.current_page()
    write(page.form.code_edit, "02-007")
    write(page.form.name_edit, "加碘食盐违规销售处罚")
    page.form.power_class_combo.setCurrentText("行政处罚")
    write(page.form.legal_basis_edit, "条例第三十条")
    click(page.page.save_button)
    assert tab.current_page() is None
    assert tab.current_record().power_class is PowerClass.PENALTY
    assert tab.form.detail_title_label.text() == "02-007　加碘食盐违规销售处罚"


def test_missing_fields_are_named_beside_them_and_nothing_is_saved(show, desk, click, write, sentences):
    tab = show(PowersPage)
    tab.new_record()
    page = tab.current_page()
    write(page.form.code_edit, "02-007")
    click(page.page.save_button)
    assert set(sentences(page)) == {"请填写事项名称。", "请填写实施依据。"}
    assert page.form.name_edit.hasFocus() or page.focusWidget() is page.form.name_edit
    assert stored(desk) == []


def test_publishing_asks_for_a_channel(show, desk, item, top_dialog, click, sentences):
    tab = show(PowersPage)
    click(tab.act_buttons["power.publish"])
    dialog = top_dialog()
    dialog.form.published_on_edit.setText("2026-11-20")
    click(dialog.form.publish_button)
    assert sentences(dialog) == ["请填写公布渠道，如市政务服务网、部门网站。"]
    dialog.form.publication_channel_combo.setEditText("部门网站")
    click(dialog.form.publish_button)
    assert stored(desk)[0].status is ItemStatus.PUBLISHED
    assert stored(desk)[0].published_on == date(2026, 11, 20)
    assert not tab.act_buttons["power.publish"].isEnabled()


def test_publishing_without_a_day_says_so(show, desk, item, top_dialog, click, sentences):
    tab = show(PowersPage)
    tab.publish()
    dialog = top_dialog()
    dialog.form.published_on_edit.clear()
    dialog.form.publication_channel_combo.setEditText("部门网站")
    click(dialog.form.publish_button)
    assert sentences(dialog) == ["请填写公布日期。"]
    dialog.reject()
    assert stored(desk)[0].status is ItemStatus.DRAFT


def test_a_published_item_is_changed_only_with_a_reason(show, desk, published, click, write, sentences):
    tab = show(PowersPage)
    click(tab.act_buttons["power.edit"])
    page = tab.current_page()
    assert page.form.change_group.isVisibleTo(page)
    page.form.promised_limit_edit.setText("10个工作日")
    click(page.page.save_button)
    assert "本事项已公布" in sentences(page)[0]
    assert stored(desk)[0].promised_limit == ""
    write(page.form.reason_edit, "调整 2026-001")
    click(page.page.save_button)
    assert stored(desk)[0].promised_limit == "10个工作日"
    assert trail.timeline(POWERS.area, published.id)[-1].reason == "调整 2026-001"


def test_a_draft_is_changed_without_a_reason(show, desk, item, click):
    tab = show(PowersPage)
    tab.open_record()
    page = tab.current_page()
    assert not page.form.change_group.isVisibleTo(page)
    page.form.head_edit.setText("李某")
    click(page.page.save_button)
    assert stored(desk)[0].head == "李某"


def test_cancelling_keeps_the_item_with_its_ground(show, desk, item, prompts, click):
    prompts.text = "省政府决定第3号"
    tab = show(PowersPage)
    click(tab.act_buttons["power.cancel"])
    assert stored(desk)[0].status is ItemStatus.CANCELLED
    assert trail.timeline(POWERS.area, item.id)[-1].reason == "省政府决定第3号"
    assert not tab.detail.form.add_duty_button.isEnabled()


def test_a_duty_is_entered_and_changed_under_its_power(show, desk, item, top_dialog, click, write, sentences):
    tab = show(PowersPage)
    click(tab.detail.form.add_duty_button)
    dialog = top_dialog()
    click(dialog.form.save_button)
    assert sentences(dialog) == ["请填写责任事项。"]
    write(dialog.form.content_edit, "依法受理")
    click(dialog.form.save_button)
    assert [duty.content for duty in lists.duties_of(item.id)] == ["依法受理"]
    click(tab.detail.form.edit_duty_button)
    top_dialog().form.basis_edit.setPlainText("许可法第三十二条")
    click(top_dialog().form.save_button)
    assert lists.duties_of(item.id)[0].basis == "许可法第三十二条"


def test_other_offices_see_why_they_may_not_enter_items(show, desk, context, item, at_office):
    context.desk.actor = at_office("jh").actor
    tab = show(PowersPage)
    assert not tab.act_buttons["power.add"].isEnabled()
    assert "盐政处" in tab.act_buttons["power.add"].toolTip()
    assert not tab.detail.form.add_duty_button.isEnabled()


def test_empty_classes_are_shown_as_empty(show, item):
    tab = show(PowersPage)
    assert "行政许可 1" in tab.classes_label.text()
    assert "行政征收 无" in tab.classes_label.text()


def test_the_starter_list_is_loaded_after_a_question(show, desk, prompts, click):
    tab = show(PowersPage)
    prompts.agrees = False
    click(tab.act_buttons["power.starter"])
    assert stored(desk) == []
    prompts.agrees = True
    click(tab.act_buttons["power.starter"])
    assert len(stored(desk)) == tab.model.rowCount() == 40


def workbook(path: Path, *rows: tuple[str, ...]) -> Path:
    book = Workbook()
    sheet = book.active
    sheet.append(("编码", "事项名称", "类别", "实施依据"))
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


GOOD = ("X1", "食盐批发许可", "行政许可", "某条例第一条")


def test_a_faulty_workbook_is_refused_cell_by_cell(show, desk, prompts, context, tmp_path, top_dialog, click):
    prompts.path = workbook(
        tmp_path / "清单.xlsx", GOOD, ("X2", "", "行政许可", "某法"), ("X3", "丙", "收费", "某法")
    )
    tab = show(PowersPage)
    click(tab.act_buttons["power.import"])
    dialog = top_dialog()
    click(dialog.form.choose_button)
    context.tasks.wait()
    model = dialog.form.errors_table.model()
    cells = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert cells == ["B3", "C4"]
    assert [dialog.form.new_label.text(), dialog.form.faulty_label.text()] == ["新增 1", "有误 2"]
    assert not dialog.form.import_button.isEnabled()
    dialog.reject()
    assert stored(desk) == []


def test_a_good_workbook_is_imported_after_the_dry_run(
    show, desk, prompts, context, tmp_path, top_dialog, click
):
    prompts.path = workbook(tmp_path / "清单.xlsx", GOOD, ("X2", "盐业检查", "行政检查", "某条例第二条"))
    tab = show(PowersPage)
    tab.import_workbook()
    dialog = top_dialog()
    click(dialog.form.choose_button)
    context.tasks.wait()
    assert stored(desk) == []
    click(dialog.form.import_button)
    context.tasks.wait()
    assert [found.code for found in stored(desk)] == ["X1", "X2"]
    assert tab.model.rowCount() == 2


def test_an_unchanged_workbook_offers_nothing_to_import(
    show, desk, prompts, context, tmp_path, top_dialog, click
):
    lists.add_power(desk, PowerItem("X1", "食盐批发许可", PowerClass.LICENCE, legal_basis="某条例第一条"))
    prompts.path = workbook(tmp_path / "清单.xlsx", GOOD)
    show(PowersPage).import_workbook()
    dialog = top_dialog()
    click(dialog.form.choose_button)
    context.tasks.wait()
    assert "没有需要导入的内容" in dialog.form.verdict_label.text()
    assert not dialog.form.import_button.isEnabled()


def test_a_workbook_without_a_head_is_explained_in_the_dialog(
    show, prompts, context, tmp_path, top_dialog, click
):
    book = Workbook()
    book.active.append(("甲", "乙"))
    book.save(tmp_path / "清单.xlsx")
    prompts.path = tmp_path / "清单.xlsx"
    show(PowersPage).import_workbook()
    dialog = top_dialog()
    click(dialog.form.choose_button)
    context.tasks.wait()
    assert "没有找到表头" in dialog.form.verdict_label.text()


def test_tables_of_duties_keep_the_rules_of_models(show, desk, item, qtmodeltester):
    lists.add_duty(desk, DutyItem(power_item=item.id, content="依法受理"))
    tab = show(PowersPage)
    qtmodeltester.check(tab.detail.form.duties_table.model())
