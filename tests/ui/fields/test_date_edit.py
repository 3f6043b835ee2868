from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTableView, QVBoxLayout, QWidget

from saltdesk.ui.fields.date_edit import DateEdit, MomentEdit
from saltdesk.ui.fields.day_popup import DayPopup, day_mark

TODAY = date(2026, 11, 23)


def test_leaving_the_field_shows_what_was_understood(qtbot, bring_forward):
    frame = QWidget()
    qtbot.addWidget(frame)
    lines = QVBoxLayout(frame)
    day, moment, other = DateEdit(), MomentEdit(), QLineEdit()
    for field in (day, moment, other):
        lines.addWidget(field)
    day.today = moment.today = lambda: TODAY
    bring_forward(frame)
    day.setFocus()
    qtbot.keyClicks(day, "-1")
    qtbot.keyClick(day, Qt.Key.Key_Tab)
    assert day.text() == "2026-11-22"
    qtbot.keyClicks(moment, "905")
    qtbot.keyClick(moment, Qt.Key.Key_Tab)
    assert moment.text() == "905"
    assert moment.problem()
    moment.setText("0905")
    moment.setFocus()
    other.setFocus()
    assert moment.text() == "2026-11-23 09:05"


def test_a_field_may_stay_empty(qtbot):
    day = DateEdit()
    qtbot.addWidget(day)
    assert day.date() is None
    assert day.problem() == ""
    day.set_date(TODAY)
    day.set_date(None)
    assert day.text() == ""


@pytest.fixture
def picked(desk, qtbot, bring_forward):
    """A window with a day and a moment that follow a desk."""
    frame = QWidget()
    qtbot.addWidget(frame)
    lines = QVBoxLayout(frame)
    frame.day, frame.moment = DateEdit(frame), MomentEdit(frame)
    for field in (frame.day, frame.moment):
        field.follow(desk)
        lines.addWidget(field)
    bring_forward(frame)
    return frame


def _open(field, qtbot, key=Qt.Key.Key_F4, modifier=Qt.KeyboardModifier.NoModifier):
    field.setFocus()
    qtbot.keyClick(field, key, modifier)
    popup = field.findChild(DayPopup)
    assert popup.isVisible()
    return popup


def test_a_day_is_picked_from_the_calendar_with_keys(picked, qtbot):
    picked.day.setText("1123")
    view = _open(picked.day, qtbot).month.findChild(QTableView)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(view, key)
    assert picked.day.date() == date(2026, 12, 1)
    qtbot.waitUntil(lambda: picked.day.hasFocus())


def test_alt_and_down_opens_the_calendar_at_today_and_esc_changes_nothing(picked, qtbot):
    popup = _open(picked.day, qtbot, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert popup.month.selectedDate().toPython() == TODAY
    qtbot.keyClick(popup.month.findChild(QTableView), Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert picked.day.text() == ""


def test_a_picked_day_keeps_the_time_beside_it(picked, qtbot):
    picked.moment.set_moment(datetime(2026, 11, 20, 9, 5))
    _open(picked.moment, qtbot).picked.emit(date(2026, 11, 25))
    assert picked.moment.moment() == datetime(2026, 11, 25, 9, 5)
    picked.moment.clear()
    picked.moment.take_day(date(2026, 11, 25))
    qtbot.keyClicks(picked.moment, "0930")
    assert picked.moment.moment() == datetime(2026, 11, 25, 9, 30)


def test_a_field_that_is_only_shown_opens_no_calendar(picked, qtbot):
    picked.day.setReadOnly(True)
    picked.day.setFocus()
    qtbot.keyClick(picked.day, Qt.Key.Key_F4)
    assert picked.day.findChild(DayPopup) is None


@pytest.mark.parametrize(
    ("day", "mark"),
    [
        (date(2026, 10, 1), "休"),
        (date(2026, 10, 10), "班"),
        (date(2026, 10, 11), ""),
        (date(2026, 11, 23), ""),
    ],
)
def test_the_calendar_marks_rest_days_and_make_up_workdays(day, mark, desk):
    assert day_mark(day, desk.calendar) == mark


def test_words_become_a_day_when_the_field_is_left(picked):
    picked.day.setFocus()
    picked.day.setText("上周五")
    picked.moment.setFocus()
    assert picked.day.text() == "2026-11-20"


@pytest.mark.parametrize(("kind", "text"), [(DateEdit, "2026-12-28"), (MomentEdit, "2026-12-28 23:58")])
def test_a_whole_value_is_seen_beside_the_button_in_the_smallest_field(kind, text, qtbot, bring_forward):
    field = kind()
    qtbot.addWidget(field)
    bring_forward(field)
    field.setText(text)
    field.resize(field.minimumSizeHint())
    field.home(False)
    begin = field.cursorRect().center().x()
    field.end(False)
    assert field.cursorRect().center().x() - begin >= field.fontMetrics().horizontalAdvance(text) - 1
