"""Bringing a workbook in, as a clerk does it."""

from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from saltdesk.domain.lists.items import ItemStatus, PowerClass, PowerItem
from saltdesk.ledgers.importables import IMPORTED_COMPLAINTS, IMPORTED_DUTIES
from saltdesk.services.lists import lists
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.areas.lists import DUTIES as STORED_DUTIES
from saltdesk.storage.areas.lists import POWERS
from saltdesk.ui.ledger.importing.import_dialog import ImportDialog

HEAD = ("编码", "事项名称", "类别", "实施依据")
GOOD = ("X1", "食盐批发许可", "行政许可", "《某条例》第一条")
ITEM = PowerItem("X1", "食盐批发许可", PowerClass.LICENCE, legal_basis="《某条例》第一条")


@pytest.fixture
def dialog(qtbot, context):
    made = ImportDialog(context, None)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def choose(dialog, context, recorder, qtbot, tmp_path):
    """Choose a workbook with these rows in the dialog."""

    def act(*rows: tuple[object, ...], head: tuple[str, ...] = HEAD) -> Path:
        book = Workbook()
        book.active.title = "清单"
        for row in (head, *rows):
            book.active.append(row)
        path = tmp_path / "清单.xlsx"
        book.save(path)
        recorder.paths.append(path)
        qtbot.mouseClick(dialog.form.choose_button, Qt.MouseButton.LeftButton)
        context.tasks.wait()
        return path

    return act


@pytest.fixture
def press(dialog, context, qtbot):
    def act(button) -> None:
        assert button.isVisible()
        assert button.isEnabled()
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        context.tasks.wait()

    return act


def shown(dialog) -> list[list[str]]:
    model = dialog.form.result_table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def counts(dialog) -> str:
    return " ".join(button.text() for button in dialog.fate_buttons.values())


def combo(dialog, letter: str) -> QComboBox:
    return dialog.form.mapping_table.cellWidget("ABCDE".index(letter), 3)


def test_a_good_workbook_is_saved_only_when_the_clerk_says_so(dialog, choose, press, desk):
    assert not dialog.form.check_button.isEnabled()
    choose(GOOD, ("X2", "盐业检查", "行政检查", "《某条例》第二条"))
    press(dialog.form.check_button)
    assert counts(dialog) == "新增 2 变更 0 未变 0 有误 0 须按程序调整 0"
    assert shown(dialog) == [["A2", "X1 食盐批发许可"], ["A3", "X2 盐业检查"]]
    assert POWERS.all() == []
    press(dialog.form.import_button)
    assert [item.code for item in POWERS.all()] == ["X1", "X2"]
    assert not dialog.isVisible()


def test_the_columns_are_shown_with_what_they_seem_to_be(dialog, choose):
    choose((*GOOD, "无"), head=(*HEAD, "其他信息"))
    table = dialog.form.mapping_table
    texts = [[table.item(row, place).text() for place in range(3)] for row in range(table.rowCount())]
    assert texts[0] == ["A", "编码", "X1"]
    assert [combo(dialog, letter).currentText() for letter in "ABCDE"] == [
        *("编码（必需）", "事项名称（必需）", "类别", "实施依据", "不导入")
    ]


def test_a_corrected_column_is_checked_again(dialog, choose, press, desk):
    choose((*GOOD[:3], "旧", "《某条例》第一条"), head=("编码", "名称", "类别", "甲", "乙"))
    press(dialog.form.check_button)
    assert "请填写实施依据" in shown(dialog)[0][2]
    press(dialog.form.back_button)
    target = combo(dialog, "E")
    target.setCurrentIndex(target.findData("legal_basis"))
    press(dialog.form.check_button)
    assert counts(dialog).startswith("新增 1")


def test_a_needed_column_must_be_pointed_at(dialog, choose):
    choose(GOOD)
    combo(dialog, "A").setCurrentIndex(0)
    assert dialog.form.verdict_label.text() == "还没有指定“编码”列。"
    assert not dialog.form.check_button.isEnabled()
    other = combo(dialog, "A")
    other.setCurrentIndex(other.findData("name"))
    assert "“事项名称”只能对应一列" in dialog.form.verdict_label.text()


def test_the_head_can_be_pointed_at(dialog, choose, press):
    choose(("编号", "题名", "甲", "乙"), GOOD, head=("一览", "", "", ""))
    dialog.form.head_spin.setValue(2)
    for letter, name in zip("ABCD", ("code", "name", "power_class", "legal_basis"), strict=True):
        target = combo(dialog, letter)
        target.setCurrentIndex(target.findData(name))
    press(dialog.form.check_button)
    assert shown(dialog) == [["A3", "X1 食盐批发许可"]]


def test_changes_are_shown_old_beside_new(dialog, choose, press, desk):
    lists.add_power(desk, ITEM)
    choose(("X1", "食盐批发企业许可", "行政许可", "《某条例》第一条"))
    press(dialog.form.check_button)
    assert shown(dialog) == [["B2", "X1 食盐批发企业许可", "事项名称", "食盐批发许可", "食盐批发企业许可"]]


def test_faulty_rows_block_until_the_clerk_leaves_them_out(dialog, choose, press, qtbot, desk):
    choose(GOOD, ("X2", "", "行政许可", "某法"), ("X3", "丙", "收费", "某法"))
    press(dialog.form.check_button)
    assert [row[0] for row in shown(dialog)] == ["B3", "C4"]
    assert not dialog.form.import_button.isEnabled()
    assert "2 行有误" in dialog.form.verdict_label.text()
    dialog.form.rest_check.setChecked(True)
    press(dialog.form.import_button)
    assert [item.code for item in POWERS.all()] == ["X1"]


def test_rows_bound_to_the_procedure_have_their_own_list_d3_2_b(dialog, choose, press, desk):
    item = lists.add_power(desk, ITEM)
    with desk.store.writing():
        POWERS.update(replace(item, status=ItemStatus.PUBLISHED))
    choose(("X1", "改名", "行政许可", "《某条例》第一条"))
    press(dialog.form.check_button)
    assert dialog.fate_buttons[list(dialog.fate_buttons)[-1]].isChecked()
    assert shown(dialog) == [["B2", "X1 改名", "事项名称", "食盐批发许可", "改名"]]
    assert "须按程序调整（第三部分（三））" in dialog.form.verdict_label.text()
    assert not dialog.form.import_button.isEnabled()
    assert not dialog.form.rest_check.isEnabled()


def test_an_unchanged_workbook_offers_nothing_to_import(dialog, choose, press, desk):
    lists.add_power(desk, ITEM)
    choose(GOOD)
    press(dialog.form.check_button)
    assert "没有需要导入的内容" in dialog.form.verdict_label.text()
    assert not dialog.form.import_button.isEnabled()


def test_a_hopeless_file_is_explained_in_the_dialog(dialog, context, recorder, qtbot, tmp_path):
    path = tmp_path / "清单.xlsx"
    path.write_bytes(b"x")
    recorder.paths.append(path)
    dialog.form.choose_button.click()
    context.tasks.wait()
    assert "不是有效的工作簿" in dialog.form.verdict_label.text()
    assert not dialog.form.check_button.isEnabled()


def test_a_list_that_changed_meanwhile_is_told(dialog, choose, press, desk):
    choose(GOOD)
    press(dialog.form.check_button)
    lists.add_power(desk, ITEM)
    press(dialog.form.import_button)
    assert "请重新检查后再导入" in dialog.form.verdict_label.text()
    assert dialog.isVisible()


def test_duties_are_brought_in_the_same_way(qtbot, context, desk, tmp_path):
    power = lists.add_power(desk, ITEM)
    book = Workbook()
    book.active.append(("权力编码", "环节", "责任事项"))
    book.active.append(("X1", "受理责任", "一次告知"))
    book.save(tmp_path / "责任.xlsx")
    dialog = ImportDialog(context, None, IMPORTED_DUTIES)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.open_workbook(tmp_path / "责任.xlsx")
    context.tasks.wait()
    dialog.form.check_button.click()
    context.tasks.wait()
    dialog.form.import_button.click()
    context.tasks.wait()
    assert [duty.power_item for duty in STORED_DUTIES.all()] == [power.id]


def test_closing_ends_work_under_way_without_a_trace(dialog, choose, context, qtbot):
    choose(GOOD)
    dialog.form.check_button.click()
    dialog.reject()
    context.tasks.wait()
    assert POWERS.all() == []


def test_rows_without_a_day_are_dated_only_when_the_clerk_says_so(qtbot, context, press, tmp_path):
    book = Workbook()
    for row in (
        *(("编号", "收到日期", "投诉内容"), ("1", "2016.3.5", "甲"), ("2", "去年秋天", "乙")),
        *(("合计：2件",),),
    ):
        book.active.append(row)
    book.create_sheet("旧").sheet_state = "hidden"
    book.save(tmp_path / "登记簿.xlsx")
    dialog = ImportDialog(context, None, IMPORTED_COMPLAINTS)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.open_workbook(tmp_path / "登记簿.xlsx")
    context.tasks.wait()
    form = dialog.form
    assert form.rows_label.text() == "内容到第 4 行；1 张隐藏，不导入"
    press(form.check_button)
    assert form.faulty_button.text() == "有误 1"
    assert not form.import_button.isEnabled()
    assert "隐藏的工作表“旧”没有读取。" in form.verdict_label.text()
    form.neighbour_check.click()
    context.tasks.wait()
    assert form.faulty_button.text() == "有误 0"
    assert "小计、合计、签字栏和重复的表头共1行不是记录，没有读取。" in form.verdict_label.text()
    press(form.import_button)
    assert [one.remark.partition("\n")[2] for one in COMPLAINTS.all()] == [
        "",
        "收到时间不能辨认，暂按登记顺序记为2016-03-05",
    ]
