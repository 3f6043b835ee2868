"""The coverage matrix on the screen, filtered, printed and exported (R2.2.2)."""

import openpyxl
import pytest
from PySide6.QtCore import Qt

from saltdesk.domain.base.changes import Area
from saltdesk.domain.lists.items import DutyItem, DutyStage, PowerClass, PowerItem
from saltdesk.services.lists import lists
from saltdesk.storage.trail import audit
from saltdesk.ui.fields.choices import choose
from saltdesk.ui.lists.coverage_view import CoverageView


@pytest.fixture
def view(qtbot, context, desk):
    items = [
        lists.add_power(desk, PowerItem(f"41-{n}", f"事项{n}", word, legal_basis="示例条例第一条"))
        for n, word in enumerate((PowerClass.LICENCE, PowerClass.PENALTY, PowerClass.OTHER), start=1)
    ]
    for stage in (DutyStage.ACCEPT, DutyStage.ACCEPT, DutyStage.EXAMINE):
        lists.add_duty(desk, DutyItem(items[0].id, "依法受理", stage=stage))
    lists.add_duty(desk, DutyItem(items[2].id, "依法受理", stage=DutyStage.OTHER))
    gone = lists.add_power(desk, PowerItem("41-9", "已作废事项", legal_basis="示例条例第一条"))
    lists.add_duty(desk, DutyItem(gone.id, "会同检查"))
    lists.cancel_power(desk, gone.id, "登记错误")
    left, wanted = [], []
    context.go_to = lambda area, key: wanted.append((area, key))
    made = CoverageView(context, lambda: left.append(True))
    made.items, made.left, made.wanted = items, left, wanted
    qtbot.addWidget(made)
    made.resize(1320, 640)
    made.show()
    return made


def texts(view, row):
    return [view.model.index(row, n).data() for n in range(view.model.columnCount())]


def test_rows_show_ticks_counts_and_the_gap_in_words_and_colour(view):
    first, second = texts(view, 0), texts(view, 1)
    assert first[:5] == ["41-1", "事项1", "行政许可", "✓2", "✓"]
    assert first[-1].startswith("参考：未见决定")
    assert second[-2:] == ["0", "没有责任事项"]
    background = [view.model.index(row, 0).data(Qt.ItemDataRole.BackgroundRole) for row in range(3)]
    assert [brush is not None for brush in background] == [False, True, False]


def test_counters_and_lost_duties_are_told(view):
    assert view.form.counters_label.text() == (
        "显示 3 项，共 3 项　·　没有责任事项 1　·　所属权力事项已取消 1　·　缺少常见环节 1"
    )
    assert "会同检查" in view.form.lost_label.text()


def test_filters_leave_gaps_and_classes(view):
    view.form.gaps_check.click()
    assert [row.power.code for row in view.rows()] == ["41-2"]
    choose(view.form.class_combo, PowerClass.LICENCE)
    assert view.rows() == ()
    assert view.form.empty_label.text() == "没有符合条件的事项。"
    assert not view.form.export_button.isEnabled()


def test_heads_give_the_whole_name_of_a_stage(view):
    horizontal = Qt.Orientation.Horizontal
    assert view.model.headerData(3, horizontal) == "受理"
    assert view.model.headerData(3, horizontal, Qt.ItemDataRole.ToolTipRole) == "受理（立案）"


def test_chosen_row_leads_to_its_item(view):
    view.form.matrix_table.selectRow(1)
    view.open_power()
    assert view.wanted == [(Area.POWERS, view.items[1].id)]
    view.form.back_button.click()
    assert view.left


def test_matrix_is_saved_as_pdf_with_a_trace(view, context, prompts, tmp_path):
    prompts.path = tmp_path / "对应表.pdf"
    view.form.save_button.click()
    context.tasks.wait()
    assert (tmp_path / "对应表.pdf").read_bytes().startswith(b"%PDF")
    assert list(audit.since(0))[-1].sentence == "打印或另存权力责任对应表（1页）"


def test_rows_shown_are_exported_with_numbers(view, context, prompts, tmp_path):
    prompts.path = tmp_path / "对应表.xlsx"
    view.form.gaps_check.click()
    view.form.gaps_check.click()
    view.form.export_button.click()
    context.tasks.wait()
    sheet = openpyxl.load_workbook(tmp_path / "对应表.xlsx").active
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=3, max_row=6)]
    assert rows[0][:6] == ["序号", "编码", "权力事项", "类别", "受理（立案）", "审查（调查）"]
    assert rows[1][:6] == [1, "41-1", "事项1", "行政许可", 2, 1]
    assert rows[2][-1] == "没有责任事项"
    assert list(audit.since(0))[-1].sentence.startswith("导出权力责任对应表3行")


def test_list_without_gaps_says_so(view, desk, context, qtbot):
    lists.add_duty(desk, DutyItem(view.items[1].id, "依法立案"))
    made = CoverageView(context, lambda: None)
    qtbot.addWidget(made)
    made.form.gaps_check.setChecked(True)
    assert made.form.empty_label.text() == "没有缺口：每个权力事项都有对应的责任事项。"
