"""使用手册: every page opens, F1 opens the one about what a person is at, and its whole text is searched."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from saltdesk.services.house.manual import folder, page_for, page_named, pages
from saltdesk.ui.complaints.intake.complaint_page import ComplaintPage
from saltdesk.ui.ledger.output.preview_dialog import PreviewDialog
from saltdesk.ui.people.people_dialog import PeopleDialog
from saltdesk.ui.window.manual_dialog import ManualDialog
from saltdesk.ui.window.manual_key import rooms_around

SHIFT = Qt.KeyboardModifier.ShiftModifier

BY_TAB = {
    "today_tab": "today",
    "lists_tab": "lists",
    "adjustments_tab": "adjustments",
    "complaints_tab": "complaints",
    "inspections_tab": "inspections",
    "accountability_tab": "accountability",
    "cases_tab": "cases",
    "notices_tab": "notices",
    "statistics_tab": "statistics",
    "trail_tab": "trail",
}


@pytest.fixture
def active(window, qtbot):
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


@pytest.fixture
def manual(context, qtbot):
    dialog = ManualDialog(context, page_named("today"))
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def listed(dialog):
    tree = dialog.form.pages_tree
    return [tree.topLevelItem(row).text(0).strip() for row in range(tree.topLevelItemCount())]


def test_every_file_of_the_manual_is_a_page_and_every_picture_is_shown():
    assert {path.stem for path in folder().glob("*.md")} == {page.name for page in pages()}
    assert len({page.title for page in pages()}) == len(pages())
    shown = {name for page in pages() for name in re.findall(r"!\[.*?\]\((.*?)\)", page.text)}
    kept = {path.name for path in folder().glob("*.png")}
    assert shown <= kept


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_a_sentence_over_two_lines_is_shown_without_a_gap(manual, page):
    manual.open_page(page)
    assert re.findall(r"[，；：、] +[\u4e00-\u9fff]", manual.form.page_view.toPlainText()) == []


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_links_lead_to_pages(page):
    links = re.findall(r"(?<!!)\[.*?\]\((.*?)\)", page.text)
    assert [link for link in links if not (folder() / link).is_file()] == []


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_every_page_opens_with_its_title_and_its_pictures(manual, page):
    manual.open_page(page)
    view = manual.form.page_view
    assert view.toPlainText().startswith(page.title)
    for name in re.findall(r"!\[.*?\]\((.*?)\)", page.text):
        image = view.loadResource(2, name)
        assert 0 < image.width() / image.devicePixelRatio() <= view.viewport().width()


@pytest.mark.parametrize(("tab", "name"), BY_TAB.items())
def test_shift_f1_in_a_tab_opens_its_page_beside_the_window(active, qtbot, tab, name):
    active.show_tab(tab).setFocus()
    QTest.keyClick(QApplication.focusWidget() or active, Qt.Key.Key_F1, SHIFT)
    manual = active.findChild(ManualDialog)
    assert manual.form.page_view.toPlainText().startswith(page_named(name).title)
    assert not manual.isModal(), "work goes on beside it"
    manual.reject()


def test_f1_in_the_intake_opens_the_page_about_registering(active):
    tab = active.show_tab("complaints_tab")
    tab.new_record()
    assert page_for(rooms_around(QApplication.focusWidget())).name == "intake"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F1)
    assert active.findChild(ManualDialog).form.page_view.toPlainText().startswith("登记投诉")
    active.findChild(ManualDialog).reject()


def test_f1_in_a_dialog_opens_its_page_over_it(active, qtbot, top_dialog):
    active.form.people_action.trigger()
    below = top_dialog()
    assert isinstance(below, PeopleDialog)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is below)
    QTest.keyClick(below, Qt.Key.Key_F1)
    manual = top_dialog()
    assert isinstance(manual, ManualDialog)
    assert manual.form.page_view.toPlainText().startswith("处室、人员和参数")
    manual.reject()
    below.reject()


def test_the_search_lists_the_pages_that_hold_all_words_and_marks_them(manual, qtbot):
    manual.form.words_edit.setText("恢复单 口令")
    assert "账户和口令" in listed(manual)
    assert "统计" not in listed(manual)
    view = manual.form.page_view
    marked = {one.cursor.selectedText() for one in view.extraSelections()}
    assert marked == {"恢复单", "口令"}
    manual.form.words_edit.setText("绝无此词")
    assert listed(manual) == ["没有找到“绝无此词”"]
    manual.form.words_edit.clear()
    assert len(listed(manual)) > len(pages())


def test_back_returns_to_the_page_before(manual):
    manual.open_page(page_named("intake"))
    manual.open_page(page_named("keys"))
    manual.go_back()
    assert manual.form.page_view.toPlainText().startswith("登记投诉")
    manual.go_back()
    assert manual.form.page_view.toPlainText().startswith("今日")
    assert not manual.form.back_button.isEnabled()


def card_rows():
    """Rows of the card of the phone with a letter: caption and letter."""
    rows = [
        line.strip("| ").split(" | ") for line in page_named("phone_card").text.splitlines() if "Alt+" in line
    ]
    return [(caption, key.removeprefix("Alt+")) for _, caption, key in rows]


@pytest.mark.parametrize(("caption", "letter"), card_rows())
def test_the_card_of_the_phone_names_the_letters_of_the_form(context, qtbot, caption, letter):
    page = ComplaintPage(context)
    qtbot.addWidget(page)
    shown = [
        one.text().replace("&", "")
        for kind in (QLabel, QAbstractButton)
        for one in page.findChildren(kind)
        if f"&{letter}" in one.text() and not one.isHidden()
    ]
    assert [text for text in shown if text.startswith(caption)], shown


def test_the_page_is_printed_from_a_preview(manual, context, top_dialog):
    manual.open_page(page_named("phone_card"))
    manual.form.print_button.click()
    context.tasks.wait()
    shown = top_dialog()
    assert isinstance(shown, PreviewDialog)
    assert "电话投诉快查卡" in shown.windowTitle()
    shown.reject()
