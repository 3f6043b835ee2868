"""Keys of buttons beside the letter in their text: ``setShortcut`` would replace that letter."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QDialog, QPushButton, QWidget

from saltdesk.ui.looks.button_press import press

CONFIRM_KEYS = ("Ctrl+Return", "Ctrl+Enter")
"""The keys that register or save everywhere; the second is that of the numeric pad."""

_CONFIRMS = frozenset(map(QKeySequence, CONFIRM_KEYS))


def add_keys(button: QAbstractButton, keys: Iterable[QKeySequence | str]) -> None:
    """Make keys press a button while it is visible and enabled, whatever its text becomes."""
    for key in keys:
        QShortcut(QKeySequence(key), button, partial(press, button))


def keep_letters(form: QWidget) -> None:
    """Restore the letter in the text of each button that has a key of its own; both press it then."""
    for button in form.findChildren(QAbstractButton):
        key, letter = button.shortcut(), QKeySequence.mnemonic(button.text())
        if key != letter and not letter.isEmpty():
            button.setShortcut(letter)
            if not key.isEmpty():
                add_keys(button, (key,))


def confirm_with_keys(dialog: QDialog) -> None:
    """Make Ctrl+Enter press the button that confirms a dialog; close a dialog that has none."""
    for button in dialog.findChildren(QAbstractButton):
        if button.shortcut() in _CONFIRMS:
            button.setShortcut(QKeySequence.mnemonic(button.text()))
    for key in CONFIRM_KEYS:
        QShortcut(QKeySequence(key), dialog, lambda: _confirm(dialog))


def confirm_button(dialog: QDialog) -> QPushButton | None:
    """Return the visible button that confirms: the last primary one, otherwise the default one."""
    shown = [button for button in dialog.findChildren(QPushButton) if button.isVisible()]
    primary = [button for button in shown if button.property("kind") == "primary"]
    return next(iter(primary[::-1] or [button for button in shown if button.isDefault()]), None)


def _confirm(dialog: QDialog) -> None:
    button = confirm_button(dialog)
    if button is None:
        dialog.reject()
    else:
        press(button)
