"""A ledger as people used to Excel handle it: copying rows, menus, columns, counters."""

import json
from datetime import date, datetime, timedelta
from threading import Event

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from saltdesk.demo.history import add_history
from saltdesk.domain.base.people import Actor
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.access import lookup
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.settings import LEDGER_VIEWS, Settings
from saltdesk.storage.trail import audit
from saltdesk.ui.complaints.complaints_tab import ComplaintsTab
from saltdesk.ui.frame.inquiry import STALE_AFTER
from saltdesk.ui.ledger import ledger_counters
from saltdesk.ui.ledger.columns.columns_dialog import ColumnsDialog
from saltdesk.ui.ledger.ledger_model import BLOCK, LedgerModel
from saltdesk.ui.looks.appearance import Look, wear
from tests.statements import statements

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def register(desk, *matters: str, **values: object) -> list[int]:
    made = []
    for matter in matters:
        usual = {"received_at": desk.clock.now(), "matter": matter, "object_office": "办公室"}
        complaint = Complaint(**(usual | values))
        made.append(register_complaint(desk, Intake(complaint, Complainant())).id)
    return made


@pytest.fixture
def tab(show, desk, context, tmp_path):
    register(desk, "甲", "乙", "丙", "丁")
    context.settings = Settings(tmp_path)
    return show(ComplaintsTab)


@pytest.fixture
def table(tab):
    return tab.form.ledger_table


def press_row(table, row: int, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    place = table.visualRect(table.model().index(row, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def pasted() -> list[list[str]]:
    lines = QApplication.clipboard().mimeData().text().splitlines()
    return [line.split("\t") for line in lines]


def column(tab, name: str) -> int:
    return [one.name for one in tab.model.columns].index(name)


def entries(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def choose(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text().startswith(text)).trigger()


def test_several_selected_records_stay_selected_when_another_one_is_registered(tab, table, desk):
    press_row(table, 0)
    press_row(table, 2, CTRL)
    chosen = tab.rows.ids()
    register(desk, "戊")
    tab.refresh()
    assert tab.rows.ids() == chosen
    assert len(chosen) == 2
    press_row(table, 0)
    assert tab.rows.count() == 1


def test_the_selected_record_stays_selected_when_the_table_is_sorted(tab, table):
    press_row(table, 3)
    chosen = tab.current_id()
    table.sortByColumn(column(tab, "number"), Qt.SortOrder.AscendingOrder)
    assert tab.current_id() == chosen
    assert table.currentIndex().row() == 0
    table.sortByColumn(column(tab, "number"), Qt.SortOrder.DescendingOrder)
    assert tab.current_id() == chosen
    assert table.currentIndex().row() == 3


# Copying


def test_choosing_all_rows_asks_the_table_no_more_for_more_rows(tab, table, desk, qapp, monkeypatch):
    asked = []
    real = LedgerModel.columnCount
    monkeypatch.setattr(LedgerModel, "columnCount", lambda *given: asked.append(1) or real(*given))

    def questions():
        asked.clear()
        table.clearSelection()
        qapp.processEvents()
        table.selectAll()
        qapp.processEvents()
        return len(asked)

    register(desk, *map(str, range(30)))
    few = questions()
    register(desk, *map(str, range(30, 60)))
    assert tab.model.rowCount() > 60
    cells = 30 * len(tab.model.columns)
    assert questions() - few < cells / 2


def test_shift_and_ctrl_select_rows_that_ctrl_c_copies_with_headings(tab, table, bring_forward):
    bring_forward(tab)
    press_row(table, 0)
    press_row(table, 1, SHIFT)
    press_row(table, 3, CTRL)
    QTest.keyClick(table, Qt.Key.Key_C, CTRL)
    rows = pasted()
    assert rows[0] == [one.title for one in tab.model.columns]
    assert [row[column(tab, "matter")] for row in rows[1:]] == ["丁", "丙", "甲"]
    assert QApplication.clipboard().mimeData().html().count("<tr>") == 4


def test_one_row_is_copied_without_a_trace_and_several_leave_one(tab, table, desk):
    before = len(list(audit.since(0)))
    tab.rows.copy()
    assert len(pasted()) == 2
    assert len(list(audit.since(0))) == before
    table.selectAll()
    tab.rows.copy()
    *_, entry = audit.since(0)
    assert entry.sentence == "复制投诉受理台账4行"


def test_many_rows_are_copied_on_the_worker(tab, table, context, desk, monkeypatch):
    monkeypatch.setattr("saltdesk.ui.ledger.ledger_rows.BLOCK", 2)
    table.selectAll()
    QApplication.clipboard().clear()
    assert statements(tab.rows.copy) == []
    context.tasks.wait()
    assert len(pasted()) == 5
    assert BLOCK == 256


def test_acts_are_offered_for_one_record_unless_they_can_be_done_for_several(tab, table):
    entries_of_one = entries(tab.rows.menu())
    assert entries_of_one[0] == "打开\t回车"
    assert "受理\tF7" in entries_of_one
    assert entries_of_one[-1] == "复制\tCtrl+C"
    table.selectAll()
    assert entries(tab.rows.menu()) == ["交办\tCtrl+4", "复制 4 行\tCtrl+C"]
    assert tab.act_buttons["complaint.hand"].isEnabled()
    assert not tab.act_buttons["complaint.accept"].isEnabled()
    assert "只能对一条" in tab.act_buttons["complaint.accept"].toolTip()
    assert tab.act_buttons["complaint.register"].isEnabled()
    press_row(table, 1)
    assert tab.act_buttons["complaint.accept"].isEnabled()


def test_the_menu_of_a_row_opens_its_record(tab, table):
    press_row(table, 2)
    choose(tab.rows.menu(), "打开")
    assert "2026-0002" in tab.current_page().form.title_label.text()


@pytest.mark.qt_log_ignore(r"grabbing the keyboard|support raise|propagateSizeHints", extend=True)
def test_a_right_click_shows_the_menu_of_that_row(tab, table):
    place = table.visualRect(table.model().index(2, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.RightButton, pos=place)
    table.customContextMenuRequested.emit(place)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert tab.model.row_of(tab.current_id()) == 2
    menu.close()


# Columns


def test_any_column_of_the_ledger_can_be_shown_and_hidden(tab, table, top_dialog, click):
    choose(tab.columns.menu(0), "选择列")
    dialog = top_dialog()
    assert isinstance(dialog, ColumnsDialog)
    rows = dialog.form.columns_list
    titles = [rows.item(row).text() for row in range(rows.count())]
    assert len(titles) == len(set(titles))
    rows.setCurrentRow(titles.index("事实和理由"))
    QTest.keyClick(rows, Qt.Key.Key_Space)
    click(dialog.form.show_button)
    assert "事实和理由" in [one.title for one in tab.model.columns]
    choose(tab.columns.menu(column(tab, "channel")), "隐藏")
    assert "channel" not in [one.name for one in tab.model.columns]
    choose(tab.columns.menu(0), "恢复原样")
    assert tab.model.columns == tab.ledger.screen_columns()


def test_a_dialog_without_any_column_cannot_be_accepted(tab, qtbot):
    dialog = ColumnsDialog(tab.ledger.offered_columns(), ())
    qtbot.addWidget(dialog)
    dialog.check_usual()
    dialog.form.columns_list.item(0).setCheckState(Qt.CheckState.Unchecked)
    dialog.form.columns_list.item(1).setCheckState(Qt.CheckState.Checked)
    assert dialog.form.show_button.isEnabled()
    dialog.form.columns_list.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.form.show_button.isEnabled()


def test_columns_widths_and_order_are_each_persons_own(tab, table, show, desk):
    head = table.horizontalHeader()
    tab.columns.hide(tab.model.columns[column(tab, "channel")])
    tab.columns.sort(column(tab, "matter"), Qt.SortOrder.AscendingOrder)
    table.setColumnWidth(0, 155)
    QTest.mouseClick(head.viewport(), Qt.MouseButton.RightButton, pos=QPoint(3, 3))
    chosen = [one.name for one in tab.model.columns]

    other = show(ComplaintsTab)
    assert [one.name for one in other.model.columns] == chosen
    assert other.model.query.sort == "matter"
    assert not other.model.query.descending
    assert abs(other.form.ledger_table.columnWidth(0) - 155) <= 1
    assert other.form.ledger_table.horizontalHeader().sortIndicatorSection() == column(other, "matter")

    seat = desk.actor
    desk.actor = Actor("王芳", "cb", "法规处")
    other.offer_acts()
    assert other.model.columns == other.ledger.screen_columns()
    assert other.model.query.sort == ""
    desk.actor = seat
    other.offer_acts()
    assert [one.name for one in other.model.columns] == chosen


def test_a_width_set_by_hand_stays_at_another_size_of_the_window_and_of_the_text(tab, table, qapp):
    head = table.horizontalHeader()
    wanted = table.columnWidth(1) + 57
    head.resizeSection(1, wanted)
    QTest.mouseRelease(head.viewport(), Qt.MouseButton.LeftButton)
    for width in (1300, 1100, 1366):
        tab.resize(width, 680)
        QApplication.processEvents()
        assert abs(table.columnWidth(1) - wanted) <= 1
    wear(qapp, Look.LIGHT, 150)
    QTest.qWait(1)
    assert abs(table.columnWidth(1) - 1.5 * wanted) <= 9
    wear(qapp, Look.LIGHT)
    QTest.qWait(1)
    assert abs(table.columnWidth(1) - wanted) <= 1


def test_who_takes_over_the_desk_sees_only_their_own_rows(tab, table, desk):
    register(desk, "戊", object_office="盐政处")
    tab.refresh()
    assert tab.model.data(tab.model.index(0, column(tab, "matter"))) == "戊"
    desk.actor = Actor("测试员", "yz", "盐政处")
    tab.offer_acts()
    matters = [tab.model.data(tab.model.index(row, column(tab, "matter"))) for row in range(4)]
    assert (tab.model.rowCount(), matters) == (4, ["丁", "丙", "乙", "甲"])
    assert "共 4 件" in tab.form.counters_label.text()


def test_a_broken_memory_shows_the_ledger_as_it_is(show, desk, context, tmp_path):
    register(desk, "甲")
    context.settings = Settings(tmp_path)
    key = f"{desk.actor.office}/{desk.actor.name}"
    wrong = {key: {"complaints": {"columns": 1, "widths": [], "sort": "no"}}}
    for text in ("[", "[1]", '{"x": 1}', json.dumps(wrong)):
        context.settings.set(LEDGER_VIEWS, text)
        tab = show(ComplaintsTab)
        assert tab.model.columns == tab.ledger.screen_columns()
        assert tab.model.rowCount() == 1


def test_the_menu_of_a_column_opens_by_keyboard(tab, table):
    place = column(tab, "matter")
    table.setFocus()
    table.setCurrentIndex(tab.model.index(0, place - 1))
    QTest.keyClick(table, Qt.Key.Key_Right)
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    choose(menu, "按投诉事项升序")
    menu.close()
    assert (tab.model.query.sort, tab.model.query.descending) == ("matter", False)


def test_the_head_sorts_and_goes_back_to_the_ledgers_own_order(tab):
    place = column(tab, "matter")
    choose(tab.columns.menu(place), "按投诉事项降序")
    assert (tab.model.query.sort, tab.model.query.descending) == ("matter", True)
    choose(tab.columns.menu(place), "恢复原来次序")
    assert tab.model.query.sort == ""
    assert tab.form.ledger_table.horizontalHeader().sortIndicatorSection() == -1


def test_a_column_that_cannot_be_sorted_by_gets_no_mark(tab, table):
    shown = [*tab.model.columns, next(one for one in tab.ledger.columns if one.name == "facts")]
    tab.columns.take([one for one in tab.ledger.offered_columns() if one in shown])
    table.horizontalHeader().setSortIndicator(column(tab, "facts"), Qt.SortOrder.AscendingOrder)
    assert tab.model.query.sort == ""
    assert table.horizontalHeader().sortIndicatorSection() == -1


def test_a_further_column_costs_a_few_statements_a_block(tab, desk):
    register(desk, *map(str, range(40)))
    tab.columns.take(tab.ledger.offered_columns())
    asked = statements(lambda: tab.model.data(tab.model.index(0, 0)))
    assert len(asked) <= 12, asked


# Counters


def test_counters_filter_and_count_what_the_filter_hides(tab, desk, qtbot):
    (late,) = register(desk, "戊", received_at=datetime(2026, 11, 2, 9, 0))
    tab.refresh()
    follow, label = tab.counters.follow, tab.form.counters_label
    follow("late")
    assert list(tab.model.ids()) == [late]
    assert tab.overdue_check.isChecked()
    assert "共 5 件" in label.text()
    follow("1")
    assert not tab.overdue_check.isChecked()
    assert tab.model.rowCount() == 5
    assert tab.form.status_combo.currentText() == "待受理"
    follow("1")
    assert tab.form.status_combo.currentIndex() == 0
    tab.form.search_edit.setText("戊")
    qtbot.waitUntil(lambda: tab.model.rowCount() == 1)
    assert "筛选外 4" in label.text()
    follow("everything")
    qtbot.waitUntil(lambda: tab.model.rowCount() == 5)
    assert "筛选外" not in label.text()


def test_the_worker_counts_a_long_list_and_only_the_last_question_is_answered(tab, context, monkeypatch):
    monkeypatch.setattr(ledger_counters, "LONG", 0)
    shown = []
    monkeypatch.setattr(tab.form.counters_label, "setText", shown.append)
    tab.counters.show(Query())
    tab.counters.show(Query(text="甲"))
    assert not shown
    context.tasks.wait()
    assert ["共 1 件" in text for text in shown] == [True]


def test_counters_are_reached_by_keyboard(tab, desk, bring_forward):
    register(desk, "戊", received_at=desk.clock.now() - timedelta(days=30))
    tab.refresh()
    bring_forward(tab)
    label = tab.form.counters_label
    label.setFocus()
    for _ in ("共 5 件", "待受理 5", "逾期 1"):
        QTest.keyClick(label, Qt.Key.Key_Tab)
    QTest.keyClick(label, Qt.Key.Key_Return)
    assert tab.model.query.overdue_on == date(2026, 11, 23)


# Keys


def test_esc_clears_the_search_at_once_and_is_left_alone_when_it_is_empty(tab, bring_forward, qtbot):
    bring_forward(tab)
    edit, unused = tab.form.search_edit, []
    edit.setText("甲")
    qtbot.waitUntil(lambda: tab.model.rowCount() == 1)
    edit.setFocus()
    QShortcut(QKeySequence("Esc"), tab, lambda: unused.append("esc"))
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert (edit.text(), tab.model.rowCount(), unused) == ("", 4, [])
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert unused == ["esc"]


def test_enter_in_the_search_goes_to_the_table_and_there_opens_the_record(tab, table, bring_forward):
    bring_forward(tab)
    edit = tab.form.search_edit
    edit.setFocus()
    edit.setText("乙")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert (tab.model.rowCount(), tab.current_page()) == (1, None)
    assert table.hasFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert tab.current_page() is not None


@pytest.mark.parametrize("name", ["search_edit", "status_combo", "export_button"])
def test_enter_opens_a_record_from_the_table_only(tab, bring_forward, name, prompts):
    bring_forward(tab)
    widget = getattr(tab.form, name)
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_Return)
    assert tab.current_page() is None


# Export


def test_a_filtered_export_says_so_in_its_name_its_title_and_the_trail(tab, prompts, context, tmp_path):
    prompts.path = tmp_path / "台账.xlsx"
    told = []
    context.notify = lambda sentence, file=None: told.append(file)
    tab.export()
    tab.form.status_combo.setCurrentText("待受理")
    tab.export()
    context.tasks.wait()
    assert prompts.names == ["投诉受理台账-20261123.xlsx", "投诉受理台账-筛选-20261123.xlsx"]
    title = load_workbook(prompts.path).active["A1"].value
    assert title == "投诉受理台账（筛选：待受理）"
    *_, entry = audit.since(0)
    assert entry.sentence == "导出投诉受理台账4行（台账.xlsx；筛选：待受理）"
    assert told == [prompts.path] * 2


def test_a_chosen_record_is_read_once_for_the_pane_and_its_acts(tab, table, monkeypatch):
    asked, real = [], lookup.get

    def get(area, key, desk):
        asked.append(key)
        return real(area, key, desk)

    monkeypatch.setattr(lookup, "get", get)
    press_row(table, 2)
    assert asked == [tab.current_id()]
    tab.offer_acts()
    assert asked == [tab.current_id()] * 2


@pytest.fixture
def held(context):
    """Yield what lets the worker go on, which is busy until then."""
    free = Event()
    context.tasks.run("忙", lambda _progress: free.wait(20), is_quiet=True)
    yield free.set
    free.set()
    context.tasks.wait()


@pytest.fixture
def long_list(tab, desk):
    """More complaints than are found at once."""
    add_history(desk, BLOCK + 4)
    tab.refresh()
    tab.context.tasks.wait()


def test_the_first_rows_are_seen_while_the_rest_is_still_looked_for(tab, long_list, request):
    tab.form.search_edit.setText("没有这样的投诉")
    tab._search_now()
    tab.context.tasks.wait()
    assert tab.form.empty_page.isVisible()
    request.getfixturevalue("held")
    tab.form.search_edit.clear()
    tab._search_now()
    assert not tab.context.tasks.is_idle
    assert tab.form.table_page.isVisible()
    assert tab.model.rowCount() == BLOCK


def test_counters_of_the_search_before_do_not_stand_under_other_rows(tab, long_list, request, qtbot):
    tab.form.search_edit.setText("没有这样的投诉")
    tab._search_now()
    tab.context.tasks.wait()
    assert "共 0 件" in tab.form.counters_label.text()
    go_on = request.getfixturevalue("held")
    tab.form.search_edit.clear()
    tab._search_now()
    qtbot.waitUntil(lambda: tab.form.counters_label.text() == "正在统计…")
    go_on()
    tab.context.tasks.wait()
    assert f"共 {BLOCK + 8} 件" in tab.form.counters_label.text()
    qtbot.wait(2 * STALE_AFTER)
    assert "正在统计" not in tab.form.counters_label.text()
