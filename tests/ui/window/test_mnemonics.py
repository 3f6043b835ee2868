"""Every letter shown on a page or dialog is pressed with Alt: it belongs to one widget, and reaches it."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QShortcutEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QGroupBox, QLabel, QMenuBar, QTabBar, QWidget

from tests.ui.every_dialog import dialog_classes, name_of
from tests.ui.every_page import PAGES, inner_tabs, ledger_names, show_ledger, show_page

_LETTER = re.compile(r"&([^&\s])")


class _Presses(QObject):
    """Records what a key reaches; buttons and menus stay untouched."""

    def __init__(self) -> None:
        super().__init__()
        self.reached: list[tuple[QObject, bool]] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.Shortcut or not isinstance(event, QShortcutEvent):
            return False
        self.reached.append((watched, event.isAmbiguous()))
        return not isinstance(watched, QLabel)


@pytest.fixture
def presses(bureau_window, bring_forward, listening) -> _Presses:
    """The keys pressed in the window."""
    bring_forward(bureau_window)
    return listening


@pytest.fixture
def listening(qapp) -> Iterator[_Presses]:
    """The keys pressed anywhere."""
    found = _Presses()
    qapp.installEventFilter(found)
    yield found
    qapp.removeEventFilter(found)


def shown_letters(top: QWidget) -> list[tuple[str, QWidget]]:
    """Return the letters a person sees, each with the widget whose text shows it."""
    found = []
    for widget in top.findChildren(QWidget):
        if widget.isVisible():
            for text in texts_of(widget):
                letter = _LETTER.search(text.replace("&&", ""))
                if letter:
                    found.append((letter[1].upper(), widget))
    return found


def texts_of(widget: QWidget) -> list[str]:
    """Return the texts of a widget in which & marks a letter."""
    match widget:
        case QLabel() | QAbstractButton():
            return [widget.text()]
        case QGroupBox():
            return [widget.title()]
        case QTabBar():
            return [widget.tabText(place) for place in range(widget.count())]
        case QMenuBar():
            return [action.text() for action in widget.actions()]
    return []


def faults_of(top: QWidget, presses: _Presses) -> list[str]:
    """Press every letter shown and return what is wrong with it."""
    faults = []
    for letter, widget in shown_letters(top):
        presses.reached.clear()
        QTest.keyClick(top, Qt.Key(ord(letter)), Qt.KeyboardModifier.AltModifier)
        name = f"Alt+{letter} {widget.objectName()} {texts_of(widget)}"
        others = [other.objectName() for other, is_shared in presses.reached if is_shared]
        if others:
            faults.append(f"{name} is shared")
        elif widget.isEnabled() and [other for other, _ in presses.reached] != [widget]:
            faults.append(f"{name} reaches {presses.reached}")
        elif isinstance(widget, QLabel):
            faults += label_faults(widget, name)
    return faults


def label_faults(label: QLabel, name: str) -> list[str]:
    """Return why a label's letter did not bring the focus to its field."""
    field = label.buddy()
    if field is None:
        return [f"{name} has no field"]
    focused = QApplication.focusWidget()
    is_there = focused is not None and (focused is field or field.isAncestorOf(focused))
    return [] if is_there or not field.isEnabled() else [f"{name} focuses {focused}"]


@pytest.mark.parametrize("name", ledger_names())
def test_every_letter_of_a_ledger_works(name, bureau_window, presses):
    show_ledger(bureau_window, name)
    assert faults_of(bureau_window, presses) == []


def test_every_letter_of_the_statistics_works(bureau_window, presses):
    tab = bureau_window.show_tab("statistics_tab")
    for place in range(tab.form.kind_combo.count()):
        tab.form.kind_combo.setCurrentIndex(place)
        bureau_window.tasks.wait()
        assert faults_of(bureau_window, presses) == []


@pytest.mark.parametrize("name", PAGES)
def test_every_letter_of_a_page_works_and_leaves_the_menus_theirs(name, bureau_window, presses):
    page = show_page(bureau_window, name)
    faults = {title: faults_of(bureau_window, presses) for title in inner_tabs(page)}
    assert not any(faults.values()), faults


@pytest.mark.parametrize("dialog", dialog_classes(), ids=name_of, indirect=True)
def test_every_letter_of_a_dialog_works(dialog, listening):
    assert faults_of(dialog, listening) == []
