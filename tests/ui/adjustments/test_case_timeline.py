"""The drawn time line: what is under the mouse, what the keyboard reaches, and how it scrolls."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt

from saltdesk.domain.adjustments.adjustment import LINKS, Adjustment, AdjustmentLink
from saltdesk.domain.adjustments.procedure import clocked
from saltdesk.domain.adjustments.timeline import timeline
from saltdesk.domain.calendar.workdays import Calendar
from saltdesk.paths import resource
from saltdesk.ui.adjustments.case_timeline import CaseTimeline

CASE = Adjustment(id=1, started_on=date(2016, 9, 8))


@pytest.fixture
def shown(qtbot):
    """The time line of a case that waits with its application on ``today``, ``width`` dots wide."""

    def build(today=date(2016, 9, 8), width=1300):
        calendar = Calendar.from_file(resource("calendar.toml"))
        links = [AdjustmentLink(1, rule.code, id=place) for place, rule in enumerate(LINKS, start=1)]
        links[0] = clocked(links[0], date(2016, 9, 8), CASE, calendar)
        widget = CaseTimeline()
        qtbot.addWidget(widget)
        widget.show_line(timeline(CASE, links, calendar, today))
        widget.resize(width, widget.sizeHint().height())
        widget.show()
        return widget

    return build


def middle(row):
    return QPoint(20, int(row.y) + 8)


def test_a_tool_tip_tells_the_link_or_the_kind_of_day(shown):
    widget = shown()
    assert "提交调整申请和调整意见（第三部分（三）第1项）" in widget._tip(middle(widget.shown()[0]))
    column = next(one for one in widget._layout.columns if one.day.day == date(2016, 9, 18))
    assert widget._tip(QPoint(int(column.x) + 3, 10)) == "2016-09-18（周日），调休上班日"
    rest = next(one for one in widget._layout.columns if one.day.day == date(2016, 9, 15))
    assert widget._tip(QPoint(int(rest.x) + 3, 10)) == "2016-09-15（周四），休息日"
    assert widget._tip(QPoint(5, 5)) == ""


def test_a_click_chooses_a_link_and_a_double_click_asks_for_its_date(shown, qtbot):
    widget = shown()
    with qtbot.waitSignal(widget.chosen) as chosen:
        qtbot.mouseClick(widget.viewport(), Qt.MouseButton.LeftButton, pos=middle(widget.shown()[2]))
    assert chosen.args[0].code == "review"
    with qtbot.waitSignal(widget.explain_wanted) as wanted:
        qtbot.mouseDClick(widget.viewport(), Qt.MouseButton.LeftButton, pos=middle(widget.shown()[2]))
    assert wanted.args[0].code == "review"


def test_the_days_fill_the_room_and_scroll_where_there_is_too_little(shown, qtbot):
    assert shown().horizontalScrollBar().maximum() == 0
    narrow = shown(width=620)
    bar = narrow.horizontalScrollBar()
    assert bar.maximum() > 0
    qtbot.keyClick(narrow, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    qtbot.keyClick(narrow, Qt.Key.Key_Left)
    assert bar.value() < bar.maximum()
    qtbot.keyClick(narrow, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_choosing_a_link_brings_its_bar_into_view(shown, qtbot):
    widget = shown(today=date(2017, 6, 1), width=700)
    for _ in range(3):
        qtbot.keyClick(widget, Qt.Key.Key_Down)
    row = widget.shown()[2]
    assert widget.current_bar() == row.bar
    left = row.pieces[0].x0 - widget.horizontalScrollBar().value()
    assert 0 <= left <= widget.viewport().width()


def test_an_empty_time_line_is_drawn_as_nothing(qtbot):
    widget = CaseTimeline()
    qtbot.addWidget(widget)
    widget.show()
    qtbot.keyClick(widget, Qt.Key.Key_Down)
    assert widget.current_bar() is None
    assert widget.shown() == ()


def test_the_chosen_link_stays_chosen_when_the_line_is_drawn_anew(shown):
    widget = shown()
    widget.choose(1)
    widget.show_line(replace(widget._line, today=date(2016, 9, 9)))
    assert widget.current_bar().code == "forward"
