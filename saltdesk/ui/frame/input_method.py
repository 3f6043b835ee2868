"""Input methods: connect one on Linux desktops, and keep the text of an unfinished composition.

Qt 6.9 discards a composition whenever something ends it: ``QInputMethod.commit``, a click, a change of focus.
Users expect the text to stay, so ``CompositionKeeper`` remembers it and enters it itself.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Collection, Mapping, MutableMapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from shiboken6 import isValid

from saltdesk.domain.base.patterns import regex
from saltdesk.ui.input.input_way import InputNews, InputState, InputWay
from saltdesk.ui.input.session_bus import PORTAL, fcitx_names, running_names

MODULES = "fcitx;ibus;compose"

_ENDS_COMPOSITION = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Shortcut,
        QEvent.Type.FocusAboutToChange,
        QEvent.Type.Close,
    }
)
_BETWEEN_SYLLABLES = regex(r"(?<=[A-Za-z])[ ']+(?=[A-Za-z])")


def connect_input_method(
    environment: MutableMapping[str, str], running: Callable[[], Collection[str]] = running_names
) -> InputWay:
    """Make Qt use the desktop's input method and return the way; call it before the application object.

    Desktops set ``QT_IM_MODULE=fcitx``, but the PySide6 wheel has no such plugin, so Chinese input would
    not work. Changes ``environment`` only on X11 and only if an input method owns ``PORTAL`` on the
    session bus. ``FCITX`` and ``ABSENT`` ask for ``follow_input``.
    """
    if not _is_on_x11(environment):
        return InputWay.SYSTEM
    if not _has_session_bus(environment):
        return InputWay.NO_BUS
    names = running()
    if PORTAL in names:
        environment["QT_IM_MODULES"] = MODULES
        environment.setdefault("IBUS_USE_PORTAL", "1")
        # Otherwise a click overtakes the keys that the input method has not answered yet.
        environment.setdefault("IBUS_ENABLE_SYNC_MODE", "1")
        return InputWay.PORTAL
    if names and not _has_fcitx_plugin():
        is_fcitx = any(name in names for name in fcitx_names(environment["DISPLAY"]))
        return InputWay.FCITX if is_fcitx else InputWay.ABSENT
    return InputWay.SYSTEM if names else InputWay.NO_BUS


def _is_on_x11(environment: Mapping[str, str]) -> bool:
    if not sys.platform.startswith("linux") or not environment.get("DISPLAY"):
        return False
    platform = environment.get("QT_QPA_PLATFORM", "")
    if platform:
        return platform.partition(";")[0].partition(":")[0] == "xcb"
    return environment.get("XDG_SESSION_TYPE") != "wayland"


def _has_session_bus(environment: Mapping[str, str]) -> bool:
    """Return whether a session bus is running; connecting without one would start it."""
    runtime = environment.get("XDG_RUNTIME_DIR")
    return bool(environment.get("DBUS_SESSION_BUS_ADDRESS") or (runtime and (Path(runtime) / "bus").exists()))


def _has_fcitx_plugin() -> bool:
    """Return whether Qt itself speaks to fcitx, as the PySide6 of some systems does."""
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    return any((plugins / "platforminputcontexts").glob("*fcitx*"))


class CompositionKeeper(QObject):
    """Enters the composed text when something other than the input method ends the composition.

    It listens to the focused object, and to the whole program only while a composition is open.
    """

    entered = Signal()
    """The text was entered without the input method, which may still compose it."""

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__(application)
        self._application = application
        self._field: QObject | None = None
        self._text = ""
        self._dropped = ""
        self._follow(application.focusObject())
        application.focusObjectChanged.connect(self._follow)

    @property
    def text(self) -> str:
        """Return the text being composed; empty without a composition."""
        return self._text

    def commit(self) -> None:
        """End the composition and keep its text in the field."""
        text = self._text
        if not text:
            return
        self._dropped = ""
        QGuiApplication.inputMethod().commit()
        # Text here: no input method took it. Text dropped: Qt discarded it. Neither: it was committed.
        if self._text or self._dropped:
            self._enter(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the composition of the focused object; never consume an event."""
        kind = event.type()
        if kind is QEvent.Type.InputMethod and isinstance(event, QInputMethodEvent):
            if watched is self._field:
                self._take(event)
        elif kind in _ENDS_COMPOSITION:
            if self._text:
                self.commit()
            elif self._dropped and watched is self._field:
                # Qt ended the composition while moving to another field: setFocus() commits before it sends
                # the event.
                self._enter(self._dropped)
        return False

    def _take(self, event: QInputMethodEvent) -> None:
        was, self._text = self._text, event.preeditString()
        if event.commitString() or self._text:
            self._dropped = ""
        elif was:
            # Esc also empties a composition, but then nothing else happens in this event loop pass.
            self._dropped = was
            QTimer.singleShot(0, self, self._forget_dropped)
        if bool(was) != bool(self._text):
            self._listen_to_all(bool(self._text))

    def _listen_to_all(self, is_composing: bool) -> None:
        if is_composing:
            self._application.installEventFilter(self)
        else:
            self._application.removeEventFilter(self)

    def _enter(self, text: str) -> None:
        self._dropped = ""
        if self._field is None or not isValid(self._field):
            return
        event = QInputMethodEvent()
        event.setCommitString(as_words(text))
        QCoreApplication.sendEvent(self._field, event)
        self.entered.emit()

    def _forget_dropped(self) -> None:
        self._dropped = ""

    def _follow(self, field: QObject | None) -> None:
        if field is self._field:
            return
        if self._field is not None and isValid(self._field):
            self._field.removeEventFilter(self)
        if self._text:
            self._listen_to_all(False)
        self._field, self._text, self._dropped = field, "", ""
        if field is not None:
            field.installEventFilter(self)


def as_words(preedit: str) -> str:
    """Return the composed text without the gaps that pinyin input shows between syllables."""
    return _BETWEEN_SYLLABLES.sub("", preedit)


def keep_compositions(application: QGuiApplication) -> CompositionKeeper:
    """Keep compositions in every field of the program from now on."""
    return _keeper_of(application) or CompositionKeeper(application)


def commit_input() -> None:
    """End a composition and keep its text; call it before saving and before leaving a field.

    Reading a field must not call it, because the user is still typing.
    """
    application = QGuiApplication.instance()
    keeper = _keeper_of(application) if application else None
    if keeper is not None:
        keeper.commit()


def is_composing() -> bool:
    """Return whether somebody composes a text: what can wait does not begin then."""
    application = QGuiApplication.instance()
    keeper = _keeper_of(application) if application else None
    return keeper is not None and bool(keeper.text)


def _keeper_of(application: QCoreApplication) -> CompositionKeeper | None:
    found = application.findChild(CompositionKeeper)
    return found if isinstance(found, CompositionKeeper) else None


def connect_desktop_input() -> InputWay:
    """Connect the input method of this process's desktop, and return how."""
    return connect_input_method(os.environ)


def follow_input(application: QGuiApplication, way: InputWay) -> None:
    """Connect fcitx 4 now or when it starts, unless Qt speaks to the input method itself."""
    state = InputState(way, application)
    if way not in (InputWay.FCITX, InputWay.ABSENT):
        return
    # Only here, because Qt's own ways of input need none of it.
    from saltdesk.ui.input.desktop_input import DesktopInput

    keeper = keep_compositions(application)
    names = fcitx_names(os.environ.get("DISPLAY", ""))
    desktop = DesktopInput(application, state, names, keeper.commit)
    keeper.entered.connect(desktop.keys.forget_composition)


def tell_input(application: QGuiApplication, window: QObject, say: Callable[[str], None]) -> None:
    """Say in a sentence what to do about an input method that cannot be used, while ``window`` exists."""
    state = application.findChild(InputState)
    if isinstance(state, InputState):
        InputNews(state, say, window)


def way_in_use() -> InputWay:
    """Return how Chinese text comes into this program at present."""
    application = QGuiApplication.instance()
    state = application.findChild(InputState) if application else None
    return state.way if isinstance(state, InputState) else InputWay.SYSTEM
