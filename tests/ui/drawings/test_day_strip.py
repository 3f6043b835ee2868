"""The squares of a term on screen."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication

from saltdesk.domain.calendar.terms import due_date, find_term
from saltdesk.ui.drawings import day_strip
from saltdesk.ui.drawings.day_strip import DayStrip


@pytest.fixture
def strip(desk, qtbot):
    widget = DayStrip()
    qtbot.addWidget(widget)
    widget.show_days(due_date(find_term("D3.3.1"), date(2016, 9, 14), desk.calendar), desk.calendar)
    widget.resize(widget.sizeHint())
    widget.show()
    return widget


def test_the_due_day_is_drawn_in_the_accent_colour(strip):
    picture = strip.grab().toImage()
    accent = QApplication.palette().highlight().color()
    colours = [picture.pixelColor(x, picture.height() - 24) for x in range(picture.width())]
    assert accent in colours


def test_the_ends_of_the_term_have_a_sign_beside_their_colour(strip):
    signs = [square.sign for square in strip.shown()]
    assert (signs[0], signs[-1]) == ("起", "止")
    assert not {"起", "止"} & set(signs[1:-1])


def test_the_strip_is_as_high_as_its_weeks(strip, desk):
    longer = DayStrip()
    longer.show_days(
        due_date(find_term("D3.3.1"), date(2016, 9, 14), desk.calendar, extended=True), desk.calendar
    )
    assert longer.sizeHint().height() > strip.sizeHint().height()
    assert longer.shown()[-1].week == 7


def test_a_day_explains_itself_under_the_mouse(strip, monkeypatch):
    said = []
    monkeypatch.setattr(day_strip.QToolTip, "showText", lambda _place, text, _widget: said.append(text))
    # Wednesday of the first week: right of the months, third column; then the empty place before it.
    for column in (2, 0):
        point = QPoint(68 + column * 49 + 10, 22 + 10)
        QApplication.sendEvent(strip, QHelpEvent(QEvent.Type.ToolTip, point, strip.mapToGlobal(point)))
    assert said[0].startswith("2016-09-14 星期三，工作日，起算日，不计入")
    assert said[1] == ""
