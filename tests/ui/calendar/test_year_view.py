"""The year at a glance."""

from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtWidgets import QApplication

from saltdesk.ui.calendar import year_view
from saltdesk.ui.calendar.year_view import YearView


@pytest.fixture
def view(desk, qtbot):
    widget = YearView()
    qtbot.addWidget(widget)
    widget.show_year(2026, desk.calendar)
    widget.resize(widget.sizeHint())
    widget.show()
    return widget


def test_every_day_of_the_year_is_drawn_once_in_its_own_place(view):
    places = [view.place_of(one.day) for one in view.shown()]
    assert len(places) == 365
    assert len({(place.left(), place.top()) for place in places}) == 365
    assert all(view.rect().contains(place) for place in places)
    assert not any(a.intersects(b) for a, b in pairwise(places))


def test_make_up_days_and_days_off_are_marked(view):
    marks = {one.day: one.mark for one in view.shown()}
    assert (marks[date(2026, 2, 14)], marks[date(2026, 2, 16)]) == ("班", "休")
    assert (marks[date(2026, 2, 15)], marks[date(2026, 3, 3)]) == ("", "")
    assert "2026-02-14 星期六，调休上班" in view.accessibleDescription()
    picture = view.grab().toImage()
    amber, plain = (view.place_of(day).topLeft() for day in (date(2026, 2, 14), date(2026, 3, 3)))
    assert picture.pixelColor(amber.x() + 4, amber.y() + 4) != picture.pixelColor(
        plain.x() + 4, plain.y() + 4
    )


def test_days_are_turned_by_click_and_by_keyboard_only_while_editable(view, qtbot):
    turned = []
    view.turned.connect(turned.append)
    spot = view.place_of(date(2026, 3, 5)).center()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=spot)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert turned == []
    view.set_editable(True)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=spot)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_End, Qt.Key.Key_Return):
        qtbot.keyClick(view, key)
    qtbot.mouseClick(view, Qt.MouseButton.RightButton, pos=spot)
    assert turned == [date(2026, 3, 5), date(2026, 3, 13), date(2026, 3, 31)]


def test_the_keyboard_stays_in_the_year(view, desk, qtbot):
    view.set_editable(True)
    view.set_current_day(date(2026, 1, 3))
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.current_day() == date(2026, 1, 3)
    view.show_year(2025, desk.calendar)
    assert view.current_day() == date(2025, 1, 1)


def test_the_day_under_the_cursor_is_told(view, qtbot):
    view.set_editable(True)
    view.set_current_day(date(2026, 10, 1))
    qtbot.keyClick(view, Qt.Key.Key_Left)
    told = QAccessible.queryAccessibleInterface(view)
    assert told.role() is QAccessible.Role.Graphic
    assert told.text(QAccessible.Text.Value).startswith("2026-09-30 星期三")


def test_a_turned_day_is_shown_as_the_user_wants_it(view, desk):
    view.show_year(2026, desk.calendar, {date(2026, 3, 5), date(2026, 2, 14)})
    found = {one.day: one for one in view.shown()}
    assert (found[date(2026, 3, 5)].mark, found[date(2026, 2, 14)].mark) == ("休", "")
    assert found[date(2026, 3, 5)].sentence.endswith("（修改）")


def test_tool_tips_name_the_notice(view, monkeypatch):
    said = []
    monkeypatch.setattr(year_view.QToolTip, "showText", lambda _place, text, _widget: said.append(text))
    spot = view.place_of(date(2026, 2, 14)).center()
    for point in (spot, view.rect().bottomRight()):
        QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, point, view.mapToGlobal(point)))
    assert "国办发明电〔2025〕7号" in said[0]
    assert said[1] == ""
