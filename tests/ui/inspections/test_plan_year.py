"""The year of plans in the window."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage

from saltdesk.domain.pictures.year_bars import Span
from saltdesk.ledgers.base.palette import LIGHT, Colours
from saltdesk.ui.inspections.plans.plan_year import PlanYear

SPANS = (
    Span(1, date(2026, 3, 2), date(2026, 4, 10), "责检 盐政处", "done"),
    Span(2, date(2026, 3, 9), date(2026, 3, 9), "督检 法制室", "planned"),
)


@pytest.fixture
def year(desk, qtbot, today):
    widget = PlanYear()
    qtbot.addWidget(widget)
    widget.resize(900, 500)
    widget.show_year(2026, SPANS, desk.calendar, today)
    widget.show()
    return widget


def test_bars_stand_in_the_row_of_their_month_in_the_colour_of_their_state(year):
    picture = year.grab().toImage()
    places = [place for place, _ in year.bars()]
    assert [bar.month for _, bar in year.bars()] == [3, 3, 4]
    assert all(year.rect().contains(place.toRect()) for place in places)
    for place, bar in year.bars():
        spot = place.toRect().bottomRight()
        colour = picture.pixelColor(spot.x() - 4, spot.y() - 3).name()
        assert colour == LIGHT.plan(bar.span.look).lower()


def test_the_state_of_a_bar_is_seen_without_colour(desk, qtbot, today, monkeypatch):
    """Edges and stripes alone differ: all bars have one colour here."""
    monkeypatch.setattr(Colours, "plan", lambda *_: "#909090")
    monkeypatch.setattr(Colours, "on_plan", lambda *_: "#000000")
    looks = ("draft", "planned", "running", "done")
    spans = [Span(n, date(2026, 1 + n, 5), date(2026, 1 + n, 25), "", look) for n, look in enumerate(looks)]
    widget = PlanYear()
    qtbot.addWidget(widget)
    widget.resize(900, 500)
    widget.show_year(2026, spans, desk.calendar, today)
    picture = widget.grab().toImage()
    bars = [
        picture.copy(place.toRect().adjusted(-1, -1, 1, 1)).convertToFormat(QImage.Format.Format_Grayscale8)
        for place, _ in widget.bars()
    ]
    edges = {tuple(bar.pixelColor(x, y).lightness() for x in range(16) for y in range(3, 14)) for bar in bars}
    assert len(edges) == len(looks)


def test_a_click_and_the_arrows_choose_an_inspection(year, qtbot):
    chosen = []
    year.chosen.connect(chosen.append)
    place = next(place for place, bar in year.bars() if bar.span.key == 2)
    qtbot.mouseClick(year, Qt.MouseButton.LeftButton, pos=place.center().toPoint())
    qtbot.keyClick(year, Qt.Key.Key_Up)
    qtbot.keyClick(year, Qt.Key.Key_Down)
    assert chosen == [2, 1, 2]


def test_the_year_is_told_to_those_who_cannot_see_it(year):
    assert "督检 法制室 2026-03-09至2026-03-09 计划已批准" in year.accessibleDescription()


def test_the_arrows_tell_the_inspection_that_they_reach(year, qtbot):
    qtbot.keyClick(year, Qt.Key.Key_Down)
    told = QAccessible.queryAccessibleInterface(year)
    assert told.role() is QAccessible.Role.Graphic
    assert told.text(QAccessible.Text.Name) == "2026年检查计划"
    assert told.text(QAccessible.Text.Value) == "责检 盐政处 2026-03-02至2026-04-10 检查办结"
