"""Keys press buttons at once, so that what is typed next already goes to what the button opened."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from saltdesk.ui.keys.button_keys import add_keys, keep_letters
from tests.ui.every_page import ledger_places

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
KINDS = (QPushButton, QCheckBox, QRadioButton, QToolButton)


@pytest.fixture
def page(qapp, qtbot):
    """A page with a field, in front."""
    page = QWidget()
    qtbot.addWidget(page)
    QVBoxLayout(page).addWidget(QLineEdit(page))
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def button_in(page, kind=QPushButton, text="保存(&S)"):
    made = kind(page)
    made.setText(text)
    page.layout().addWidget(made)
    made.show()
    made.presses = []
    made.clicked.connect(lambda: made.presses.append(made.text()))
    return made


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_the_letter_in_a_text_presses_at_once(page, kind):
    button = button_in(page, kind)
    button.setShortcut("Alt+S")
    QTest.keyClick(page, Qt.Key.Key_S, ALT)
    assert len(button.presses) == 1


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_further_keys_press_at_once(page, kind):
    button = button_in(page, kind)
    add_keys(button, ("Ctrl+G",))
    QTest.keyClick(page, Qt.Key.Key_G, CTRL)
    assert len(button.presses) == 1


def test_a_disabled_button_stays_as_it_is(page):
    button = button_in(page)
    button.setEnabled(False)
    add_keys(button, ("Ctrl+G",))
    QTest.keyClick(page, Qt.Key.Key_S, ALT)
    QTest.keyClick(page, Qt.Key.Key_G, CTRL)
    assert button.presses == []


def test_a_letter_of_two_buttons_presses_neither_and_goes_from_one_to_the_other(page):
    buttons = [button_in(page), button_in(page)]
    keep_letters(page)
    for button in buttons:
        QTest.keyClick(page, Qt.Key.Key_S, ALT)
        assert button.presses == []
    assert QApplication.focusWidget() in buttons


@pytest.mark.parametrize("place", [place.name for place in ledger_places()])
def test_what_is_typed_right_after_the_key_of_a_new_record_goes_into_its_page(window, qtbot, place):
    """The page is open, and no key falls on the table, before the next key is looked at."""
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    tab = window.show_tab(place)
    ledger = tab.current() if hasattr(tab, "current") else tab
    buttons = [one for one in ledger.findChildren(QPushButton) if one.shortcut().toString() == "Ctrl+N"]
    has_key = any(one.isVisible() and one.isEnabled() for one in buttons)
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_N, CTRL)
    page = ledger.current_page() or QApplication.activeModalWidget()
    assert (page is not None) is has_key
    assert page is None or page.isAncestorOf(QApplication.focusWidget()) or page is QApplication.focusWidget()
