"""Keys that fcitx gives back: from X11's symbols to Qt's key events."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from saltdesk.ui.input.fcitx_context import Key

_KEYS: Mapping[int, Qt.Key] = {
    0xFF08: Qt.Key.Key_Backspace,
    0xFF09: Qt.Key.Key_Tab,
    0xFF0D: Qt.Key.Key_Return,
    0xFF1B: Qt.Key.Key_Escape,
    0xFF50: Qt.Key.Key_Home,
    0xFF51: Qt.Key.Key_Left,
    0xFF52: Qt.Key.Key_Up,
    0xFF53: Qt.Key.Key_Right,
    0xFF54: Qt.Key.Key_Down,
    0xFF55: Qt.Key.Key_PageUp,
    0xFF56: Qt.Key.Key_PageDown,
    0xFF57: Qt.Key.Key_End,
    0xFF8D: Qt.Key.Key_Enter,
    0xFFFF: Qt.Key.Key_Delete,
}
"""X11's symbols of keys without a character."""

_MODIFIERS: Mapping[int, Qt.KeyboardModifier] = {
    1 << 0: Qt.KeyboardModifier.ShiftModifier,
    1 << 2: Qt.KeyboardModifier.ControlModifier,
    1 << 3: Qt.KeyboardModifier.AltModifier,
}
"""X11's modifiers."""

_TEXTS: Mapping[Qt.Key, str] = {Qt.Key.Key_Return: "\r", Qt.Key.Key_Enter: "\r", Qt.Key.Key_Tab: "\t"}


def key_event(key: Key) -> QKeyEvent:
    """Return Qt's event of a key; a key it does not know has no effect in any field."""
    modifiers = Qt.KeyboardModifier.NoModifier
    for bit, modifier in _MODIFIERS.items():
        if key.state & bit:
            modifiers |= modifier
    kind = QEvent.Type.KeyRelease if key.is_release else QEvent.Type.KeyPress
    if 0x20 <= key.symbol <= 0xFF:
        text = chr(key.symbol)
        return QKeyEvent(kind, ord(text.upper()), modifiers, text)
    known = _KEYS.get(key.symbol, Qt.Key.Key_unknown)
    return QKeyEvent(kind, known, modifiers, _TEXTS.get(known, ""))
