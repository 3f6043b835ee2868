"""Chinese in every field of every page and dialog: a composition survives typing and is kept when it ends."""

from collections.abc import Collection, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from saltdesk.ui.fields.date_edit import DayField
from saltdesk.ui.frame.input_method import CompositionKeeper, commit_input
from tests.ui.every_dialog import dialog_classes, name_of
from tests.ui.every_page import ENTRY_PAGES, show_page
from tests.ui.screen_letters import shown_letters

WORDS = "你好"


def fields_of(top: QWidget) -> list[QWidget]:
    """Return the fields in which a person types words."""
    found = [*top.findChildren(QLineEdit), *top.findChildren(QPlainTextEdit), *top.findChildren(QTextEdit)]
    return [
        field
        for field in found
        if field.isVisible() and field.isEnabled() and not field.isReadOnly()
        if not isinstance(field, DayField) and not field.objectName().startswith("qt_spinbox")
    ]


def text_of(field: QWidget) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def write(field: QWidget, text: str) -> None:
    if isinstance(field, QLineEdit):
        field.setText(text)
    else:
        field.setPlainText(text)


def compose(field: QWidget) -> None:
    """Show the steps of a composition in a field, as an input method does with each key."""
    field.setFocus()
    focused = QApplication.focusWidget() or field  # The field of a list box lends its focus to the box.
    for preedit in ("n", "ni", "ni h", WORDS):
        QApplication.sendEvent(focused, QInputMethodEvent(preedit, []))


ENDINGS = {
    "saving": lambda _field: commit_input(),
    "a click": lambda field: QTest.mouseClick(_surface(field), Qt.MouseButton.LeftButton),
}
"""What ends a composition without the input method."""

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
CONFIRM = (Qt.Key.Key_Return, CONTROL)
COVER = (Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier)
TAB = (Qt.Key.Key_1, ALT)
KEYS = (CONFIRM, COVER, TAB, (Qt.Key.Key_S, CONTROL), *((Qt.Key(ord(digit)), CONTROL) for digit in "12345"))
"""Keys of the program: to confirm, to cover the screen, to show a tab, to save a draft, of the channels."""


class Shortcuts(QObject):
    """Keeps what a key would do from being done; the input method's keeper hears of it first."""

    def __init__(self) -> None:
        super().__init__()
        self.is_pressed = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.Shortcut:
            return False
        self.is_pressed = True
        return True


@pytest.fixture
def shortcuts(qapp) -> Iterator[Shortcuts]:
    found = Shortcuts()
    qapp.installEventFilter(found)
    yield found
    qapp.removeEventFilter(found)


def _surface(field: QWidget) -> QWidget:
    return field if isinstance(field, QLineEdit) else field.viewport()


def lost_words(top: QWidget) -> list[str]:
    """Compose in each field and end it in each way; return what did not keep the words.

    Then each field has its text again, because some hold no more than twenty characters.
    """
    keeper = QApplication.instance().findChild(CompositionKeeper)
    lost = []
    for field in fields_of(top):
        held = text_of(field)
        for name, end in ENDINGS.items():
            before = text_of(field).count(WORDS)
            compose(field)
            if keeper.text != WORDS:
                lost.append(f"{field.objectName()}: ended while typing")
            end(field)
            if text_of(field).count(WORDS) != before + 1:
                lost.append(f"{field.objectName()}: {name}")
        write(field, held)
    return lost


def words_lost_by_keys(top: QWidget, shortcuts: Shortcuts, expected: Collection[object]) -> list[str]:
    """Compose in each field and press each key of the program; return the keys that did not keep the words.

    A key that is none of the program there ends nothing; those ``expected`` must be some.
    """
    letters = {(Qt.Key(ord(letter)), ALT) for letter, _ in shown_letters(top) if letter.isascii()}
    lost = []
    for field in fields_of(top):
        for key, modifier in (*KEYS, *letters):
            before = text_of(field).count(WORDS)
            compose(field)
            shortcuts.is_pressed = False
            QTest.keyClick(QApplication.focusWidget(), key, modifier)
            if not shortcuts.is_pressed:
                commit_input()
            if shortcuts.is_pressed < ((key, modifier) in expected) or (
                text_of(field).count(WORDS) != before + 1
            ):
                lost.append(f"{field.objectName()}: {modifier.name} {key.name}")
    return lost


@pytest.mark.parametrize("name", ENTRY_PAGES)
def test_every_field_of_a_page_keeps_what_is_composed(name, bureau_window, bring_forward, shortcuts):
    bring_forward(bureau_window)
    page = show_page(bureau_window, name)
    assert lost_words(page) + words_lost_by_keys(page, shortcuts, {CONFIRM, COVER, TAB}) == []


@pytest.mark.parametrize("dialog", dialog_classes(), ids=name_of, indirect=True)
def test_every_field_of_a_dialog_keeps_what_is_composed(dialog, shortcuts):
    assert lost_words(dialog) + words_lost_by_keys(dialog, shortcuts, {CONFIRM}) == []
