"""Chinese input with fcitx 4: keys go to fcitx first, and what it composes comes into the field.

Qt's plugin for fcitx is not in the wheel of PySide6, and fcitx 4 does not speak ibus.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QInputMethodEvent,
    QInputMethodQueryEvent,
    QKeyEvent,
    QTextCharFormat,
    QWindow,
)
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from saltdesk.ui.input.fcitx_connection import FcitxConnection
from saltdesk.ui.input.fcitx_context import Key
from saltdesk.ui.input.forwarded_keys import key_event

_MODIFIERS = 0x0D
"""The modifiers of X11 that make a key another one: Shift, Ctrl, Alt."""

_HIDDEN = Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData
_KEYS = frozenset({QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease})


class FcitxKeys(QObject):
    """Hands the keys of the focused window to fcitx, and its words to the focused field.

    A composition has its keys before every shortcut. Otherwise shortcuts come first.
    """

    def __init__(self, application: QGuiApplication, connection: FcitxConnection) -> None:
        super().__init__(connection)
        self._connection = connection
        self._window: QWindow | None = None
        self._field: QObject | None = None
        self._preedit = ""
        self._cursor = QRect()
        self._answered: tuple[int, bool] | None = None
        """Code of the key that fcitx was asked about last, and its answer."""
        self._pressed: set[int] = set()
        self._is_unasked = False
        """Whether the last key was pressed without asking fcitx; then it may have been a shortcut."""
        connection.connected.connect(self._begin)
        connection.lost.connect(self._forget)
        application.focusWindowChanged.connect(self._follow_window)
        application.focusObjectChanged.connect(self._follow_field)
        application.inputMethod().cursorRectangleChanged.connect(self._tell_cursor)
        self._follow_window(application.focusWindow())

    def forget_composition(self) -> None:
        """Make fcitx forget what it composes, because the field has the words already."""
        self._preedit = ""
        context = self._connection.context
        if context:
            context.reset()

    # The focused field

    def _begin(self) -> None:
        context = self._connection.context
        if context is None:
            return
        context.committed.connect(self._enter)
        context.preedit_changed.connect(self._show)
        context.key_forwarded.connect(self._forward)
        self._field = None
        self._follow_field(QGuiApplication.focusObject())

    def _forget(self) -> None:
        self._preedit = ""
        self._field = None

    def _follow_window(self, window: QWindow | None) -> None:
        if self._window is not None and isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)

    def _follow_field(self, field: QObject | None) -> None:
        composes = field if takes_compositions(field) else None
        if composes is self._field:
            return
        was, self._field, self._preedit = self._field, composes, ""
        context = self._connection.context
        if context is None:
            return
        if was is not None:
            context.reset()
            context.focus_out()
        if composes is not None:
            context.focus_in()
            self._cursor = QRect()
            self._tell_cursor()

    def _tell_cursor(self) -> None:
        context, field = self._connection.context, self._field
        if context is None or not isinstance(field, QWidget) or not isValid(field):
            return
        place = _on_screen(field.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle), field)
        if place != self._cursor:
            self._cursor = place
            context.set_cursor(place)

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep from the window the keys that fcitx takes."""
        if event.type() not in _KEYS or not isinstance(event, QKeyEvent) or watched is not self._window:
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            return self._override(event)
        if event.type() is QEvent.Type.KeyPress:
            return self._press(event)
        return self._release(event)

    def _override(self, event: QKeyEvent) -> bool:
        """Ask fcitx before the shortcuts while it composes; an accepted event is no shortcut."""
        key = _key_of(event)
        self._answered = None
        self._is_unasked = not (self._preedit or self._is_trigger(key))
        if self._is_unasked or not self._takes(key):
            return False
        event.accept()
        return True

    def _press(self, event: QKeyEvent) -> bool:
        key = _key_of(event)
        self._is_unasked = False
        answered, self._answered = self._answered, None
        if answered is None or answered[0] != key.code:
            return self._takes(key)
        return answered[1]

    def _release(self, event: QKeyEvent) -> bool:
        if self._is_unasked:
            # A shortcut took the key that was pressed last; fcitx must not see half of it.
            self._is_unasked = False
            self._pressed.clear()
        key = _key_of(event, is_release=True)
        if event.isAutoRepeat() or key.code not in self._pressed:
            return False
        self._pressed.discard(key.code)
        context = self._connection.context
        return bool(context and self._may_compose() and context.takes(key))

    def _takes(self, key: Key) -> bool:
        context = self._connection.context
        if context is None or not self._may_compose():
            return False
        self._tell_cursor()
        taken = context.takes(key)
        self._pressed.add(key.code)
        self._answered = (key.code, taken)
        return taken

    def _may_compose(self) -> bool:
        # What is asked of a field may change while it has the focus: read-only, password, disabled.
        self._follow_field(QGuiApplication.focusObject())
        popup = QApplication.activePopupWidget()
        return self._field is not None and (popup is None or popup.focusProxy() is self._field)

    def _is_trigger(self, key: Key) -> bool:
        return (key.symbol, key.state & _MODIFIERS) in self._connection.trigger_keys

    # Words

    def _enter(self, text: str) -> None:
        event = QInputMethodEvent()
        event.setCommitString(text)
        self._preedit = ""
        self._send(event)

    def _show(self, text: str, cursor: int) -> None:
        if not text and not self._preedit:
            return
        self._preedit = text if self._field is not None else ""
        underlined = QTextCharFormat()
        underlined.setFontUnderline(True)
        kinds = QInputMethodEvent.AttributeType
        attributes = [
            QInputMethodEvent.Attribute(kinds.TextFormat, 0, len(text), underlined),
            QInputMethodEvent.Attribute(kinds.Cursor, cursor, 1, None),
        ]
        self._send(QInputMethodEvent(text, attributes))

    def _send(self, event: QInputMethodEvent) -> None:
        if self._field is not None and isValid(self._field):
            QCoreApplication.sendEvent(self._field, event)

    def _forward(self, key: Key) -> None:
        window = self._window
        if window is not None and isValid(window):
            window.removeEventFilter(self)
            QCoreApplication.sendEvent(window, key_event(key))
            window.installEventFilter(self)


def takes_compositions(field: QObject | None) -> bool:
    """Return whether an input method may compose in a field: no password, not read-only."""
    if field is None or not isValid(field):
        return False
    asked = Qt.InputMethodQuery
    query = QInputMethodQueryEvent(asked.ImEnabled | asked.ImHints)
    QCoreApplication.sendEvent(field, query)
    hints = query.value(asked.ImHints)
    is_hidden = hints is not None and bool(Qt.InputMethodHint(hints) & _HIDDEN)
    return bool(query.value(asked.ImEnabled)) and not is_hidden


def _key_of(event: QKeyEvent, is_release: bool = False) -> Key:
    return Key(
        event.nativeVirtualKey(),
        event.nativeScanCode(),
        event.nativeModifiers(),
        is_release,
        event.timestamp(),
    )


def _on_screen(place: QRect, field: QWidget) -> QRect:
    """Return a place in a field as device pixels of the screen, as X11 counts them."""
    # Qt's own cursorRectangle() is out of date after the page was scrolled.
    scale, screen = field.devicePixelRatioF(), field.screen().geometry().topLeft()
    inner = field.mapToGlobal(place.topLeft()) - screen
    corner = QPoint(round(inner.x() * scale), round(inner.y() * scale)) + screen
    return QRect(corner, QSize(round(place.width() * scale), round(place.height() * scale)))
