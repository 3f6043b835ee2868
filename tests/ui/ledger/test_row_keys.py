"""Ctrl with a digit presses the button at that place of a ledger's bar or of a case."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolTip, QWidget

from saltdesk.ui.keys.row_keys import KEYS, RowKeys, keys_of, shown_buttons

_CONTROL = Qt.KeyboardModifier.ControlModifier


class Row(QWidget):
    """A row of named buttons that notes which are pressed."""

    def __init__(self, *names: str) -> None:
        super().__init__()
        self.pressed: list[str] = []
        self.row = QHBoxLayout(self)
        self.buttons = {name: QPushButton(name, self) for name in names}
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _=False, name=name: self.pressed.append(name))
            self.row.addWidget(button)
        self.keys = RowKeys(self)
        self.number()

    def number(self) -> None:
        self.keys.number(shown_buttons(self.row))


@pytest.fixture
def row(qtbot, bring_forward) -> Row:
    row = Row("受理…", "不予受理…", "文书(&W)")
    qtbot.addWidget(row)
    bring_forward(row)
    return row


def press(row: QWidget, digit: int) -> None:
    QTest.keyClick(row, Qt.Key(Qt.Key.Key_0 + digit), _CONTROL)


def test_a_digit_presses_the_button_at_its_place(row):
    press(row, 2)
    press(row, 3)
    press(row, 4)
    assert row.pressed == ["不予受理…", "文书(&W)"]


def test_a_hidden_button_has_no_place(row):
    row.buttons["受理…"].hide()
    row.number()
    press(row, 1)
    assert row.pressed == ["不予受理…"]
    assert keys_of(row.buttons["受理…"]) == []


def test_a_button_that_moved_has_the_key_of_its_new_place(row):
    row.row.insertWidget(0, row.buttons["文书(&W)"])
    row.number()
    assert [keys_of(one)[-1] for one in row.buttons.values()] == ["Ctrl+2", "Ctrl+3", "Ctrl+1"]
    assert row.buttons["受理…"].toolTip() == "受理（Ctrl+2）"


def test_the_tool_tip_tells_a_button_by_its_text_and_keys(row):
    assert row.buttons["文书(&W)"].toolTip() == "文书（Alt+W、Ctrl+3）"


def test_words_of_a_tool_tip_stay_when_its_key_changes(row):
    button = row.buttons["不予受理…"]
    button.setToolTip("程序能看出的情形（Ctrl+2）")
    row.buttons["受理…"].hide()
    row.number()
    assert button.toolTip() == "程序能看出的情形（Ctrl+1）"


def test_the_key_of_a_disabled_button_shows_why(row, qtbot):
    row.buttons["受理…"].setEnabled(False)
    row.buttons["受理…"].setToolTip("请先选择一条记录。")
    press(row, 1)
    assert row.pressed == []
    qtbot.waitUntil(lambda: QToolTip.text() == "请先选择一条记录。")


def test_buttons_beyond_the_tenth_have_no_key(qtbot):
    row = Row(*map(str, range(12)))
    qtbot.addWidget(row)
    assert [keys_of(one) for one in row.buttons.values()] == [*([key] for key in KEYS), [], []]
