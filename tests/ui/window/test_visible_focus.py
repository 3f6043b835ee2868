"""What has the focus can be seen, on every page and in every dialog."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.every_dialog import dialog_classes, name_of
from tests.ui.every_page import PAGES, inner_tabs, show_page

_DIGITS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5)
CONTROL = Qt.KeyboardModifier.ControlModifier


def assert_focus_is_visible() -> None:
    focused = QApplication.focusWidget()
    assert focused is None or focused.isVisible(), focused.objectName()


@pytest.mark.parametrize("name", PAGES)
def test_the_focus_of_every_page_can_be_seen(name, bureau_window, bring_forward):
    bring_forward(bureau_window)
    page = show_page(bureau_window, name)
    assert_focus_is_visible()
    for _ in inner_tabs(page):
        assert_focus_is_visible()
        for digit in _DIGITS:
            QTest.keyClick(QApplication.focusWidget() or page, digit, CONTROL)
            assert_focus_is_visible()


@pytest.mark.parametrize("dialog", dialog_classes(), ids=name_of, indirect=True)
def test_the_focus_of_every_dialog_can_be_seen(dialog):
    assert_focus_is_visible()
