"""Where the bars of a chart stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saltdesk.domain.pictures.bar_layout import BarChartData, Series, lay_out, scale, value_text

VALUES = st.lists(st.one_of(st.none(), st.floats(0, 1e5)), min_size=1, max_size=13)


@given(VALUES, VALUES, st.booleans())
def test_no_bar_leaves_the_room_and_heights_follow_values(first, second, is_stacked):
    second = (second * len(first))[: len(first)]
    groups = tuple(str(place) for place in range(len(first)))
    series = (Series("甲", tuple(first)), Series("乙", tuple(second)))
    layout = lay_out(BarChartData("图", groups, series, is_stacked=is_stacked), 400, 100)
    unit = 100 / layout.ticks[-1].value
    for block in layout.blocks:
        assert block.x >= 0
        assert block.x + block.width <= 400.001
        assert block.y >= -0.001
        assert block.y + block.height <= 100.001
        assert block.height == pytest.approx(block.value * unit)


def test_stacked_bars_stand_on_each_other_and_others_beside_each_other():
    series = (Series("甲", (2.0,)), Series("乙", (3.0,)))
    stacked = lay_out(BarChartData("图", ("一月",), series, is_stacked=True), 100, 100).blocks
    beside = lay_out(BarChartData("图", ("一月",), series), 100, 100).blocks
    assert stacked[0].x == stacked[1].x
    assert stacked[1].y + stacked[1].height == pytest.approx(stacked[0].y)
    assert beside[1].x == pytest.approx(beside[0].x + beside[0].width)
    assert beside[0].y + beside[0].height == beside[1].y + beside[1].height == 100


@pytest.mark.parametrize(
    ("highest", "lines"),
    [(0, (0, 1)), (1, (0, 1)), (3, (0, 1, 2, 3)), (7, (0, 2, 4, 6, 8)), (100, (0, 50, 100))],
)
def test_scales_have_round_numbers(highest, lines):
    assert scale(highest) == lines


def test_a_chart_is_told_in_words_and_gaps_are_no_zeros():
    chart = BarChartData("整改率", ("九月", "十月"), (Series("整改率", (33.333, None)),), "%", top=100)
    assert list(chart.sentences()) == ["九月：整改率33.3%", "十月：整改率—%"]
    assert len(lay_out(chart, 100, 100).blocks) == 1
    assert BarChartData("图", ("九月",), (Series("甲", (None,)),)).is_empty
    assert value_text(2.0) == "2"
