"""The chart of bars in the window."""

import pytest
from PySide6.QtCore import QPointF

from saltdesk.domain.pictures.bar_layout import BarChartData, Series
from saltdesk.domain.pictures.hatches import Hatch, hatch_of
from saltdesk.ledgers.base.palette import LIGHT
from saltdesk.ui.drawings.bar_chart import BarChart

LABELS = (Series("热点", (3, 1)), Series("难点", (1, 0)))
CHART = BarChartData("各月问题", ("9月", "10月"), LABELS, "个", is_stacked=True)


@pytest.fixture
def chart(qtbot):
    widget = BarChart()
    qtbot.addWidget(widget)
    widget.resize(500, 240)
    widget.show_chart(CHART)
    widget.show()
    return widget


def test_bars_have_the_colour_of_their_series_and_tell_themselves(chart):
    picture = chart.grab().toImage()
    for place, block in chart.blocks():
        spot = place.topLeft() + QPointF(3, 3)
        shades = {
            picture.pixelColor((place.topLeft() + QPointF(at, at)).toPoint()).name() for at in range(2, 14)
        }
        assert LIGHT.series[block.series].lower() in shades
        assert (len(shades) > 1) is (hatch_of(block.series) is not Hatch.SOLID)
        assert chart.sentence_at(spot).endswith(f"{block.value:.0f}个")
    assert chart.sentence_at(QPointF(1, 1)) == ""


def test_a_chart_without_values_draws_no_bar_and_says_so(chart):
    chart.show_chart(BarChartData("各月问题", ("9月",), (Series("热点", (0,)),)))
    assert chart.blocks() == ()
    assert not chart.grab().isNull()
    assert chart.accessibleName() == "各月问题"


def test_the_chart_is_told_to_those_who_cannot_see_it(chart):
    assert chart.accessibleDescription() == "9月：热点3个，难点1个；10月：热点1个，难点0个"
