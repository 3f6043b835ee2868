"""Chinese input with fcitx 4: keys become words, and a daemon that fails costs neither keys nor words."""

import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from saltdesk.ui.frame.input_method import commit_input, keep_compositions
from saltdesk.ui.input import desktop_input
from saltdesk.ui.input.desktop_input import DesktopInput
from saltdesk.ui.input.input_way import InputState, InputWay
from saltdesk.ui.input.session_bus import PORTAL
from tests.ui.private_bus import PrivateBus

pytestmark = pytest.mark.skipif(not shutil.which("dbus-daemon"), reason="dbus-daemon is not installed")

NAME = "org.fcitx.Fcitx-7"
CONTROL, ALT = 4, 8
_QT_KEYS = {
    0x20: Qt.Key.Key_Space,
    0xFF0D: Qt.Key.Key_Return,
    0xFF1B: Qt.Key.Key_Escape,
    0xFFC9: Qt.Key.Key_F12,
}
SPACE, ENTER, ESCAPE, F12 = _QT_KEYS


@dataclass
class Daemon:
    """A fake fcitx 4 in a process of its own, and what it was told."""

    process: subprocess.Popen[bytes]
    log: Path

    def told(self) -> list[str]:
        return self.log.read_text().splitlines()

    def send(self, number: int) -> None:
        self.process.send_signal(number)


class Desktop:
    """A session bus of its own, on which daemons start and end, and the program's input on it."""

    def __init__(self, room: Path, wait: Callable[[Callable[[], object]], None]) -> None:
        self._room = room
        self.wait = wait
        self._private = PrivateBus(room.name)
        self.bus = self._private.connection
        self.input: DesktopInput | None = None

    def start_fcitx(self, name: str = NAME) -> Daemon:
        """Start a daemon and wait until it serves."""
        log = self._room / f"log-{len(list(self._room.glob('log-*')))}"
        with log.open("wb") as file:
            process = self._private.python("-m", "tests.ui.input.fake_fcitx", name, stdout=file)
        daemon = Daemon(process, log)
        self.wait(lambda: "ready" in daemon.told())
        return daemon

    def connect(self, application: QGuiApplication, way: InputWay) -> InputState:
        """Connect the program's input as the start does."""
        keeper = keep_compositions(application)
        self.state = InputState(way)
        self.input = DesktopInput(application, self.state, (NAME, "org.fcitx.Fcitx"), keeper.commit, self.bus)
        keeper.entered.connect(self.input.keys.forget_composition)
        return self.state

    def close(self) -> None:
        """End the input and all processes."""
        if self.input:
            self.input.close()
            self.input.deleteLater()
        self._private.close()


@pytest.fixture
def desktop(tmp_path: Path, qtbot) -> Iterator[Desktop]:
    made = Desktop(tmp_path, lambda reached: qtbot.waitUntil(reached, timeout=10_000))
    yield made
    made.close()


@pytest.fixture
def fcitx(desktop: Desktop, qapp) -> Daemon:
    """Connect the program to a daemon."""
    daemon = desktop.start_fcitx()
    made = desktop.connect(qapp, InputWay.ABSENT)
    desktop.wait(lambda: made.way is InputWay.FCITX)
    return daemon


@pytest.fixture
def form(qtbot, bring_forward) -> QWidget:
    """A window with a field of one line, one of several lines and a password."""
    window = QWidget()
    qtbot.addWidget(window)
    lines = QVBoxLayout(window)
    window.one, window.several, window.secret = QLineEdit(), QPlainTextEdit(), QLineEdit()
    window.secret.setEchoMode(QLineEdit.EchoMode.Password)
    for field in (window.one, window.several, window.secret):
        lines.addWidget(field)
    bring_forward(window)
    window.one.setFocus()
    return window


def text_of(field: QWidget) -> str:
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()


def press(symbol: int, state: int = 0) -> bool:
    """Press a key as X11 reports it; return whether it was kept from the shortcuts."""
    window = QGuiApplication.focusWindow()
    events = QEvent.Type
    modifiers = Qt.KeyboardModifier.NoModifier
    if state & CONTROL:
        modifiers |= Qt.KeyboardModifier.ControlModifier
    if state & ALT:
        modifiers |= Qt.KeyboardModifier.AltModifier
    text = chr(symbol) if symbol < 0xFF and not state else ""
    key = _QT_KEYS.get(symbol) or ord(chr(symbol).upper())
    sent = [
        QKeyEvent(kind, key, modifiers, symbol % 200, symbol, state, text)
        for kind in (events.ShortcutOverride, events.KeyPress, events.KeyRelease)
    ]
    sent[0].ignore()
    for event in sent:
        QCoreApplication.sendEvent(window, event)
    return sent[0].isAccepted()


def type_keys(letters: str) -> None:
    for letter in letters:
        press(ord(letter))


def switch_on() -> None:
    press(SPACE, CONTROL)


@pytest.mark.parametrize("name", ["one", "several"])
def test_letters_are_composed_and_a_digit_chooses(name, fcitx, form):
    field = getattr(form, name)
    field.setFocus()
    switch_on()
    type_keys("nihao")
    assert text_of(field) == ""
    type_keys("2nihao ")
    assert text_of(field) == "拟好你好"


def test_latin_letters_arrive_while_chinese_is_off(fcitx, form):
    type_keys("abc")
    assert form.one.text() == "abc"


def test_a_composition_has_its_keys_before_every_shortcut(fcitx, form):
    switch_on()
    type_keys("ni")
    assert press(ord("1"))
    assert form.one.text() == "你好"
    type_keys("ni")
    assert press(ESCAPE)
    assert form.one.text() == "你好"


def test_without_a_composition_shortcuts_come_first(fcitx, form):
    switch_on()
    form.several.setFocus()
    assert not press(ESCAPE)
    assert not press(ord("1"), CONTROL)


def test_a_shortcut_while_composing_goes_to_the_program_when_fcitx_does_not_want_it(fcitx, form):
    switch_on()
    type_keys("ni")
    assert not press(ord("1"), ALT)


def test_fcitx_never_sees_half_of_a_shortcut(fcitx, form, desktop):
    window, events = QGuiApplication.focusWindow(), QEvent.Type
    for kind in (events.ShortcutOverride, events.KeyRelease):  # The shortcut took the press.
        QCoreApplication.sendEvent(
            window, QKeyEvent(kind, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier, 10, 0x31, CONTROL)
        )
    press(ord("x"))
    desktop.wait(lambda: any(line.startswith("key 120") for line in fcitx.told()))
    assert not [line for line in fcitx.told() if line.startswith("key 49")]


def test_nothing_is_composed_in_a_password(fcitx, form, desktop):
    form.secret.setFocus()
    switch_on()
    type_keys("ni")
    assert form.secret.text() == "ni"
    assert not [line for line in fcitx.told() if line.startswith("key")]


def test_saving_keeps_the_words_and_fcitx_forgets_them(fcitx, form, desktop):
    switch_on()
    type_keys("nihao")
    commit_input()
    assert form.one.text() == "nihao"
    desktop.wait(lambda: "reset" in fcitx.told())
    type_keys("ni ")
    assert form.one.text() == "nihao你好"


def test_another_field_keeps_the_words_and_hides_the_candidates(fcitx, form, desktop):
    switch_on()
    type_keys("nihao")
    form.secret.setFocus()
    assert form.one.text() == "nihao"
    desktop.wait(lambda: "focus out" in fcitx.told())


def test_fcitx_knows_where_the_cursor_is(fcitx, form, desktop):
    desktop.wait(lambda: any(line.startswith("cursor") for line in fcitx.told()))
    count = len(fcitx.told())
    switch_on()
    type_keys("nihao ")
    desktop.wait(lambda: any(line.startswith("cursor") for line in fcitx.told()[count:]))


def test_a_key_that_fcitx_gives_back_acts_in_the_field(fcitx, form, desktop):
    type_keys("ab")
    press(F12)
    assert form.one.text() == "a"


def test_a_daemon_that_dies_costs_neither_words_nor_keys(fcitx, form, desktop):
    switch_on()
    type_keys("nihao")
    fcitx.send(signal.SIGKILL)
    fcitx.process.wait()
    type_keys("x")
    assert form.one.text() == "nihaox"


def test_a_daemon_that_starts_again_is_connected_again(fcitx, form, desktop):
    fcitx.send(signal.SIGKILL)
    fcitx.process.wait()
    fresh = desktop.start_fcitx()
    desktop.wait(lambda: "focus in" in fresh.told())
    switch_on()
    type_keys("ni ")
    assert form.one.text() == "你好"


def test_a_daemon_that_hangs_costs_no_key_and_is_used_again_when_it_answers(fcitx, form, desktop):
    switch_on()
    type_keys("nihao")
    fcitx.send(signal.SIGSTOP)
    began = time.monotonic()
    type_keys("xyz")
    assert time.monotonic() - began < 3  # One key waited.
    assert form.one.text() == "nihaoxyz"
    fcitx.send(signal.SIGCONT)
    desktop.wait(lambda: "enable" in fcitx.told())
    type_keys("ni ")
    assert form.one.text() == "nihaoxyz你好"


def test_an_input_method_that_starts_later_is_connected(desktop, qapp, form):
    made = desktop.connect(qapp, InputWay.ABSENT)
    desktop.start_fcitx("org.fcitx.Fcitx")
    desktop.wait(lambda: made.way is InputWay.FCITX)
    switch_on()
    type_keys("ni ")
    assert form.one.text() == "你好"


def test_the_context_is_given_back_at_the_end(fcitx, form, desktop):
    desktop.input.close()
    desktop.wait(lambda: "destroy" in fcitx.told())
    type_keys("ni")
    assert form.one.text() == "ni"


def test_who_starts_another_input_method_later_is_told_to_start_the_program_again(
    desktop, qapp, form, monkeypatch
):
    monkeypatch.setattr(desktop_input, "PATIENCE_MILLISECONDS", 10)
    made = desktop.connect(qapp, InputWay.ABSENT)
    told: list[InputWay] = []
    made.way_changed.connect(told.append)
    assert desktop.bus.registerService(PORTAL)
    desktop.wait(lambda: told == [InputWay.LATE])
    assert "重新打开" in made.way.advice


def test_fcitx_that_does_not_answer_at_the_start_is_named(desktop, qapp, form, monkeypatch):
    monkeypatch.setattr(desktop_input, "PATIENCE_MILLISECONDS", 10)
    daemon = desktop.start_fcitx()
    daemon.send(signal.SIGSTOP)
    made = desktop.connect(qapp, InputWay.FCITX)
    desktop.wait(lambda: made.way is InputWay.SILENT)
    daemon.send(signal.SIGCONT)
    desktop.wait(lambda: made.way is InputWay.FCITX)
