"""Typing Chinese: words that are still being composed survive every edit and every way of leaving a field."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from saltdesk.ui.fields.date_edit import DateEdit, MomentEdit
from saltdesk.ui.frame import input_method
from saltdesk.ui.frame.input_method import as_words, commit_input, connect_input_method
from saltdesk.ui.input.input_way import InputWay
from saltdesk.ui.input.session_bus import PORTAL
from saltdesk.ui.ledger.ledger_group import LedgerGroup

X11 = {"DISPLAY": ":0", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere", "QT_IM_MODULE": "fcitx"}


@pytest.fixture
def compose(qapp):
    """Show a composition in a field, as an input method does with each key."""

    def show(field: QWidget, text: str) -> None:
        qapp.sendEvent(field, QInputMethodEvent(text, []))

    return show


@pytest.fixture
def desk_of_two(qtbot, bring_forward):
    """A window with a field of several lines and one of a single line."""
    window = QWidget()
    qtbot.addWidget(window)
    lines = QVBoxLayout(window)
    window.several, window.one = QPlainTextEdit(window), QLineEdit(window)
    lines.addWidget(window.several)
    lines.addWidget(window.one)
    bring_forward(window)
    window.several.setFocus()
    return window


def _text(field):
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()


def test_words_being_composed_are_entered_before_something_is_saved(desk_of_two, compose):
    compose(desk_of_two.several, "你好")
    commit_input()
    assert desk_of_two.several.toPlainText() == "你好"


def test_nothing_is_entered_twice(desk_of_two, compose, qapp):
    compose(desk_of_two.several, "你好")
    event = QInputMethodEvent()
    event.setCommitString("你好")
    qapp.sendEvent(desk_of_two.several, event)
    commit_input()
    commit_input()
    assert desk_of_two.several.toPlainText() == "你好"


def test_a_composition_given_up_with_esc_stays_gone(desk_of_two, compose, qtbot):
    compose(desk_of_two.several, "你好")
    compose(desk_of_two.several, "")
    qtbot.wait(1)
    desk_of_two.one.setFocus()
    commit_input()
    assert (desk_of_two.several.toPlainText(), desk_of_two.one.text()) == ("", "")


def test_a_click_elsewhere_keeps_the_words(desk_of_two, compose, qtbot):
    compose(desk_of_two.several, "你好")
    qtbot.mouseClick(desk_of_two.one, Qt.MouseButton.LeftButton)
    assert desk_of_two.several.toPlainText() == "你好"
    assert desk_of_two.one.text() == ""


def test_a_click_in_the_same_field_keeps_the_words(desk_of_two, compose, qtbot):
    compose(desk_of_two.several, "你好")
    qtbot.mouseClick(desk_of_two.several.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(90, 60))
    assert desk_of_two.several.toPlainText() == "你好"


def test_a_shortcut_keeps_the_words(desk_of_two, compose, qtbot):
    seen = []
    QShortcut(QKeySequence("F9"), desk_of_two, lambda: seen.append(desk_of_two.several.toPlainText()))
    compose(desk_of_two.several, "你好")
    qtbot.keyClick(desk_of_two.several, Qt.Key.Key_F9)
    assert seen == ["你好"]


def test_words_qt_throws_away_on_a_change_of_focus_are_entered(desk_of_two, compose, qapp, monkeypatch):
    def throw_away(_self=None):
        qapp.sendEvent(desk_of_two.several, QInputMethodEvent("", []))

    compose(desk_of_two.several, "你好")
    throw_away()  # setFocus() ends the composition before it tells anybody
    desk_of_two.one.setFocus()
    assert desk_of_two.several.toPlainText() == "你好"


def test_an_input_method_that_commits_by_itself_is_left_alone(desk_of_two, compose, qapp, monkeypatch):
    class Method:
        def commit(self):
            event = QInputMethodEvent()
            event.setCommitString("您好")
            qapp.sendEvent(desk_of_two.several, event)

    compose(desk_of_two.several, "ni hao")
    monkeypatch.setattr(QGuiApplication, "inputMethod", Method)
    commit_input()
    assert desk_of_two.several.toPlainText() == "您好"


@pytest.mark.parametrize(
    ("preedit", "words"),
    [("ni hao", "nihao"), ("xi'an", "xian"), ("你 好", "你 好"), ("我们 ni hao", "我们 nihao"), ("", "")],
)
def test_the_gaps_between_syllables_are_not_words(preedit, words):
    assert as_words(preedit) == words


_TABS = ("lists_tab", "adjustments_tab", "complaints_tab", "inspections_tab", "accountability_tab")


def _new_page(window, name):
    tab = window.show_tab(name)
    ledger = tab.current() if isinstance(tab, LedgerGroup) else tab
    ledger.new_record()
    return ledger.current_page() or window


@pytest.mark.parametrize("name", _TABS)
def test_no_field_of_a_page_ends_a_composition_while_a_person_types(window, compose, name, monkeypatch):
    """Each key of a composition is an edit; pages read their records then, and must not end it."""
    page = _new_page(window, name)
    fields = [
        field
        for kind in (QPlainTextEdit, QLineEdit)
        for field in page.findChildren(kind)
        if field.isVisible() and field.isEnabled() and not field.isReadOnly()
        if not isinstance(field, DateEdit | MomentEdit) and field.objectName().endswith("_edit")
    ]
    assert fields
    ended = []
    for module in ("record_page", "ledger_tab"):
        monkeypatch.setattr(f"saltdesk.ui.ledger.{module}.commit_input", lambda: ended.append("commit"))
    for field in fields:
        field.setFocus()
        if field.hasFocus():
            for preedit in ("n", "ni", "ni h", "你好"):
                compose(field, preedit)
            assert not ended, field.objectName()
            before = _text(field)
            input_method.commit_input()
            assert _text(field) == before + "你好", field.objectName()


def test_a_desktop_with_an_input_method_is_connected_through_the_portal():
    environment = dict(X11)
    assert connect_input_method(environment, lambda: {PORTAL, "org.fcitx.Fcitx-0"}) is InputWay.PORTAL
    assert environment["QT_IM_MODULES"] == "fcitx;ibus;compose"
    assert environment["IBUS_USE_PORTAL"] == "1"
    assert environment["IBUS_ENABLE_SYNC_MODE"] == "1"


def test_a_choice_made_by_the_administrator_stays():
    environment = {**X11, "IBUS_USE_PORTAL": "0"}
    connect_input_method(environment, lambda: {PORTAL})
    assert environment["IBUS_USE_PORTAL"] == "0"


BUS = "org.freedesktop.DBus"


@pytest.mark.parametrize(
    ("environment", "running", "way"),
    [
        (X11, {BUS}, InputWay.ABSENT),
        (X11, {BUS, "org.fcitx.Fcitx"}, InputWay.FCITX),
        (X11, {BUS, "org.fcitx.Fcitx-0"}, InputWay.FCITX),
        ({**X11, "DISPLAY": "pc:10.0"}, {BUS, "org.fcitx.Fcitx-10"}, InputWay.FCITX),
        (X11, {BUS, "org.fcitx.Fcitx-1"}, InputWay.ABSENT),
        (X11, set(), InputWay.NO_BUS),
        ({**X11, "DISPLAY": ""}, {PORTAL}, InputWay.SYSTEM),
        ({**X11, "QT_QPA_PLATFORM": "offscreen"}, {PORTAL}, InputWay.SYSTEM),
        ({**X11, "QT_QPA_PLATFORM": "wayland;xcb"}, {PORTAL}, InputWay.SYSTEM),
        ({**X11, "XDG_SESSION_TYPE": "wayland"}, {PORTAL}, InputWay.SYSTEM),
        ({"DISPLAY": ":0"}, {PORTAL}, InputWay.NO_BUS),
    ],
)
def test_everywhere_else_qt_is_left_as_it_is(environment, running, way):
    given = dict(environment)
    assert connect_input_method(given, lambda: running) is way
    assert given == environment


def test_the_bus_is_not_asked_where_none_runs():
    def ask():
        raise AssertionError("a bus would have been started")

    connect_input_method({"DISPLAY": ":0", "XDG_RUNTIME_DIR": "/nonexistent"}, ask)
