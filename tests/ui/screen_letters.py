"""Every letter that a screen shows, pressed with Alt: it belongs to one widget, and reaches it."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QShortcutEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QGroupBox, QLabel, QMenuBar, QTabBar, QWidget

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


@contextmanager
def _listening() -> Iterator[_Presses]:
    """Yield what keys reach anywhere in the program."""
    app = QApplication.instance()
    found = _Presses()
    app.installEventFilter(found)
    try:
        yield found
    finally:
        app.removeEventFilter(found)


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


def faults_of(top: QWidget) -> list[str]:
    """Press every letter shown and return what is wrong with it."""
    with _listening() as presses:
        return _faults(top, presses)


def _faults(top: QWidget, presses: _Presses) -> list[str]:
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
