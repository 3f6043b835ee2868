"""Every ledger, page and dialog is told, walked, read and pressed: built once, and asked all at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from saltdesk.ui.ledger.case_page import CasePage
from saltdesk.ui.window.main_window import MainWindow
from tests.ui import screen_access, screen_keys, screen_letters
from tests.ui.every_dialog import dialog_classes, name_of
from tests.ui.every_page import PAGES, inner_tabs, ledger_names, show_ledger, show_page
from tests.ui.screen_colours import ambiguous, told_by_colour_alone

_DIGITS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5)
_CONTROL = Qt.KeyboardModifier.ControlModifier


def faults_of(screen: QWidget, window: QWidget) -> list[str]:
    """Return what is wrong with a screen, a line a fault; its letters must not meet others of its window."""
    told = {
        "told by colour alone": told_by_colour_alone(screen),
        "access": screen_access.faults_of(screen),
        "key": screen_keys.faults_of(window),
        "letter": screen_letters.faults_of(window),
    }
    return [f"{kind}: {fault}" for kind, faults in told.items() for fault in faults]


def hidden_focus() -> list[str]:
    """Return the control that has the focus and cannot be seen."""
    focused = QApplication.focusWidget()
    return [] if focused is None or focused.isVisible() else [f"hidden focus: {focused.objectName()}"]


def focus_lost_by_keys(page: QWidget) -> list[str]:
    """Press the keys of channels and tabs on every tab of a page; return what then hides the focus."""
    found = []
    for _ in inner_tabs(page):
        found += hidden_focus()
        for digit in _DIGITS:
            QTest.keyClick(QApplication.focusWidget() or page, digit, _CONTROL)
            found += hidden_focus()
    return found


@pytest.fixture
def front(bureau_window, bring_forward) -> MainWindow:
    bring_forward(bureau_window)
    return bureau_window


@pytest.mark.parametrize("name", ledger_names())
def test_a_ledger_is_right_for_keys_readers_and_eyes(name, front):
    ledger = show_ledger(front, name)
    found = faults_of(ledger, front) + screen_keys.acts_without_key(ledger)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_right_for_keys_readers_and_eyes(name, front):
    page = show_page(front, name)
    found = hidden_focus()
    found += [f"{tab}: {fault}" for tab in inner_tabs(page) for fault in faults_of(page, front)]
    is_case = isinstance(page, CasePage)
    found += screen_keys.acts_without_key(page) if is_case else focus_lost_by_keys(page)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("dialog", dialog_classes(), ids=name_of, indirect=True)
def test_a_dialog_is_right_for_keys_readers_and_eyes(dialog):
    found = hidden_focus() + faults_of(dialog, dialog)
    assert not found, "\n".join(found)


def test_today_is_right_for_keys_readers_and_eyes(front):
    tab = front.show_tab("today_tab")
    front.tasks.wait()
    found = told_by_colour_alone(tab) + screen_access.faults_of(front)
    assert not found, "\n".join(found)


def test_the_statistics_are_right_for_keys_and_readers(front):
    tab = front.show_tab("statistics_tab")
    front.tasks.wait()
    found = screen_access.faults_of(front)
    for place in range(tab.form.kind_combo.count()):
        tab.form.kind_combo.setCurrentIndex(place)
        front.tasks.wait()
        found += screen_letters.faults_of(front)
    assert not found, "\n".join(found)


def test_a_text_in_two_colours_is_found():
    model = QStandardItemModel(2, 1)
    for row in range(2):
        model.setData(model.index(row, 0), f"2026-11-0{row + 1}")
    assert list(ambiguous(model, 1)) == []
    model.setData(model.index(1, 0), QBrush(Qt.GlobalColor.red), Qt.ItemDataRole.ForegroundRole)
    assert list(ambiguous(model, 1)) == ["0-0-0"]
