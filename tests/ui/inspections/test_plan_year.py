"""The year of plans in the window."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from saltdesk.domain.pictures.year_bars import Span
from saltdesk.ledgers.base.palette import LIGHT
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


def test_a_click_and_the_arrows_choose_an_inspection(year, qtbot):
    chosen = []
    year.chosen.connect(chosen.append)
    place = next(place for place, bar in year.bars() if bar.span.key == 2)
    qtbot.mouseClick(year, Qt.MouseButton.LeftButton, pos=place.center().toPoint())
    qtbot.keyClick(year, Qt.Key.Key_Up)
    qtbot.keyClick(year, Qt.Key.Key_Down)
    assert chosen == [2, 1, 2]


def test_the_year_is_told_to_those_who_cannot_see_it(year):
    assert "督检 法制室 2026-03-09至2026-03-09" in year.accessibleDescription()
