"""The flow chart on the screen: what is drawn, told and zoomed."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent

from saltdesk.domain.lists.flow import FlowStep
from saltdesk.ui.lists.flow_chart import ZOOMS, FlowChart

STEPS = (
    FlowStep("受理", "窗口岗", "王某某", 1, following="2（齐全）；结束（不予受理）"),
    FlowStep("审查", "审查岗", "", 5, following="1（退回）；3"),
    FlowStep("送达", "窗口岗", "王某某", 1),
)


@pytest.fixture
def chart(qtbot):
    made = FlowChart()
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show_steps(STEPS)
    made.show()
    return made


def turn_wheel(chart, delta, keys=Qt.KeyboardModifier.ControlModifier):
    event = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, delta), Qt.MouseButton.NoButton, keys,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    chart.wheelEvent(event)


def test_every_link_is_a_box_between_start_and_end(chart):
    boxes = chart.chart().boxes
    assert [box.name for box in boxes] == [("开始",), ("1. 受理",), ("2. 审查",), ("3. 送达",), ("结束",)]
    assert [bool(box.lacks) for box in boxes] == [False, False, True, False, False]
    assert {words for line in chart.chart().lines for words in line.words} == {"齐全", "不予受理", "退回"}


def test_links_are_told_to_who_cannot_see_them(chart):
    told = chart.accessibleDescription()
    assert "1. 受理　岗位：窗口岗　经办：王某某　时限：1个工作日　下一步：2（齐全）；结束（不予受理）" in told
    assert "缺经办人" in told


def test_flagged_links_are_drawn_in_the_colour_of_problems(chart):
    place = chart.chart().boxes[2].place
    picture = chart.widget().grab().toImage()
    ratio = picture.devicePixelRatio()
    edge = [
        picture.pixelColor(int((16 + place.x + step) * ratio), int((16 + place.y) * ratio))
        for step in range(10, int(place.width) - 10)
    ]
    alert = QColor("#B3261E")
    assert any(abs(colour.red() - alert.red()) < 40 and colour.green() < 120 for colour in edge)


def test_ctrl_and_wheel_zoom_within_limits_and_the_wheel_alone_scrolls(chart, qtbot):
    wide = chart.widget().width()
    with qtbot.waitSignal(chart.zoomed) as told:
        turn_wheel(chart, 120)
    assert told.args == [125]
    assert chart.widget().width() > wide
    for _ in range(20):
        turn_wheel(chart, 120)
    assert chart.zoom == ZOOMS[-1]
    for _ in range(20):
        turn_wheel(chart, -120)
    assert chart.zoom == ZOOMS[0]
    turn_wheel(chart, 120, Qt.KeyboardModifier.NoModifier)
    assert chart.zoom == ZOOMS[0]


def test_fitting_shows_the_whole_width(chart):
    chart.fit_width()
    assert chart.widget().width() <= chart.viewport().width() or chart.zoom == ZOOMS[0]


def test_flow_without_links_shows_nothing(chart):
    chart.show_steps(())
    assert chart.chart() is None
    assert chart.widget().size().isEmpty()
    assert chart.accessibleDescription() == ""


def test_boxes_follow_the_width_of_the_window(chart):
    branching = FlowStep("分流", "窗口岗", "王某某", 1, following="2（简易）；3（一般）")
    chart.show_steps((branching, FlowStep("简易程序", following="结束"), FlowStep("一般程序")))
    narrow = chart.chart().size.width
    chart.resize(1300, 300)
    assert chart.chart().size.width > narrow
    assert chart.widget().width() <= chart.viewport().width()
