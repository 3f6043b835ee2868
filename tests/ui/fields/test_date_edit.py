from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from saltdesk.ui.fields.date_edit import DateEdit, MomentEdit, parse_date, parse_moment

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-11-23", TODAY),
        ("20261123", TODAY),
        ("1123", TODAY),
        ("11-23", TODAY),
        ("11.3", date(2026, 11, 3)),
        ("2025/1/2", date(2025, 1, 2)),
        ("2026年11月3日", date(2026, 11, 3)),
        ("0", TODAY),
        ("-1", date(2026, 11, 22)),
        ("+3", date(2026, 11, 26)),
        ("２０２６１１２３", TODAY),
        ("－１", date(2026, 11, 22)),
        ("  ", None),
    ],
)
def test_days_are_read_as_they_are_typed(text, day):
    assert parse_date(text, TODAY) == day


@pytest.mark.parametrize("text", ["昨天", "123", "1332", "2026-02-30", "20261", "2026-11", "12"])
def test_what_is_no_day_is_refused(text):
    with pytest.raises(ValueError, match=r".+"):
        parse_date(text, TODAY)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-11-20 09:05", datetime(2026, 11, 20, 9, 5)),
        ("1120 0905", datetime(2026, 11, 20, 9, 5)),
        ("9:05", datetime(2026, 11, 23, 9, 5)),
        ("-1 10：30", datetime(2026, 11, 22, 10, 30)),
        ("", None),
    ],
)
def test_moments_are_read_as_they_are_typed(text, moment):
    assert parse_moment(text, TODAY) == moment


@pytest.mark.parametrize("text", ["2026-11-20", "25:00", "9:5", "上午"])
def test_what_is_no_moment_is_refused(text):
    with pytest.raises(ValueError, match=r".+"):
        parse_moment(text, TODAY)


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
