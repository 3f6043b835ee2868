"""Ctrl+K: what is typed finds records, commands and pages, and Enter opens the first one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from saltdesk.domain.base.changes import Area
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.ui.window.find_dialog import FindDialog
from saltdesk.ui.window.manual_dialog import ManualDialog


@pytest.fixture
def complaint(desk):
    made = Complaint(received_at=desk.clock.now(), matter="窗口态度生硬")
    return register_complaint(desk, Intake(made, Complainant()))


@pytest.fixture
def dialog(window, complaint, bring_forward, qtbot, top_dialog):
    """The open dialog, as its command opens it."""
    bring_forward(window)
    window.form.find_action.trigger()
    found = top_dialog()
    assert isinstance(found, FindDialog)
    yield found
    if isValid(found):
        found.close()


def lines(dialog):
    tree = dialog.form.hits_tree
    return [tree.topLevelItem(row).text(0).strip() for row in range(tree.topLevelItemCount())]


def search(dialog, qtbot, text):
    dialog.form.anything_edit.setText(text)
    dialog.search()
    qtbot.waitUntil(lambda: dialog.context.tasks.is_idle and bool(lines(dialog)))


def test_enter_opens_the_record_that_was_found(dialog, window, complaint, qtbot):
    search(dialog, qtbot, "态度生硬")
    assert "投诉受理" in lines(dialog)
    QTest.keyClick(dialog.form.anything_edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not isValid(dialog) or not dialog.isVisible())
    tab = window.show_tab("complaints_tab")
    qtbot.waitUntil(lambda: tab.current_id() == complaint.id)


def test_enter_before_the_search_ended_opens_what_it_then_finds(dialog, window, complaint, qtbot):
    edit = dialog.form.anything_edit
    edit.setText("态度生硬")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: not isValid(dialog) or not dialog.isVisible())
    tab = window.show_tab("complaints_tab")
    qtbot.waitUntil(lambda: tab.current_id() == complaint.id)


def test_a_key_after_enter_takes_it_back(dialog, qtbot):
    edit = dialog.form.anything_edit
    edit.setText("态度")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    QTest.keyClicks(edit, "x")
    qtbot.waitUntil(lambda: "没有找到“态度x”。" in lines(dialog))
    assert dialog.isVisible()


def test_commands_and_pages_of_the_manual_are_found(dialog, qtbot, top_dialog):
    search(dialog, qtbot, "参数")
    assert lines(dialog)[:2] == ["菜单", "参数"]
    search(dialog, qtbot, "输入中文")
    assert "使用手册" in lines(dialog)
    dialog.open_chosen()
    qtbot.waitUntil(lambda: isinstance(top_dialog(), ManualDialog))
    assert "输入中文" in top_dialog().form.page_view.toPlainText()
    top_dialog().reject()


def test_arrows_move_from_entry_to_entry_while_the_line_keeps_the_focus(dialog, qtbot):
    search(dialog, qtbot, "盐")
    edit, tree = dialog.form.anything_edit, dialog.form.hits_tree
    first = tree.currentItem()
    QTest.keyClick(edit, Qt.Key.Key_Down)
    assert tree.currentItem() is not first
    QTest.keyClick(edit, Qt.Key.Key_Up)
    assert tree.currentItem() is first


def test_nothing_found_says_so_and_an_empty_line_shows_what_was_opened_last(
    window, complaint, qtbot, top_dialog
):
    window.context.recent_records = lambda: [(Area.COMPLAINTS, complaint.id)]
    window.form.find_action.trigger()
    dialog = top_dialog()
    qtbot.waitUntil(lambda: "最近打开" in lines(dialog))
    search(dialog, qtbot, "绝无此词")
    qtbot.waitUntil(lambda: lines(dialog) == ["没有找到“绝无此词”。"])
    dialog.open_chosen()
    assert dialog.isVisible()
    dialog.close()
