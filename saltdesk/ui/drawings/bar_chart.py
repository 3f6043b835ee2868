"""A small bar chart: groups along the x axis, a legend above, values over the bars."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from saltdesk.domain.pictures.bar_layout import (
    BarBlock,
    BarChartData,
    BarLayout,
    label_lines,
    lay_out,
    value_text,
)
from saltdesk.domain.pictures.hatches import Hatch, hatch_lines, hatch_of
from saltdesk.ledgers.base.palette import colours
from saltdesk.ui.drawings.drawing import Drawing
from saltdesk.ui.looks.text_size import TextSized, pixels, scaled

_LEFT, _RIGHT, _TOP, _FOOT = 40, 12, 58, 30
"""Room around the bars, in pixels as all sizes here with text of 100 %."""
_LINE = 20
_LEGEND_TOP = 28
_SQUARE = 12
_HATCH_STEP, _HATCH_WIDTH = 6, 1.6
_NARROW = 16
"""Bars narrower than this show no value."""

_LEAST = QSize(280, 190)


class BarChart(Drawing):
    """Shows one chart; a tool tip describes the bar under the mouse.

    ``least`` is the smallest size; the height is the one at 100 % and grows with the text.
    """

    def __init__(self, parent: QWidget | None = None, least: QSize = _LEAST) -> None:
        super().__init__(parent)
        self._chart = BarChartData("", (), ())
        self.setMinimumWidth(least.width())
        TextSized(self, least.height(), self.setMinimumHeight)

    def show_chart(self, chart: BarChartData) -> None:
        """Draw another chart."""
        self._chart = chart
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription("；".join(chart.sentences()))
        self.update()

    def chart(self) -> BarChartData:
        """Return the chart shown."""
        return self._chart

    def sizeHint(self) -> QSize:
        """Return the size of a chart with twelve months."""
        return QSize(pixels(560), pixels(230))

    def blocks(self) -> tuple[tuple[QRectF, BarBlock], ...]:
        """Return the rectangle of each bar."""
        area = self._area()
        return tuple(
            (QRectF(area.left() + one.x, area.top() + one.y, one.width, one.height), one)
            for one in self._layout().blocks
        )

    def _area(self) -> QRectF:
        left, top = scaled(_LEFT), scaled(_TOP + _LINE * (self._legend()[-1][1] if self._chart.series else 0))
        width, height = self.width() - left - _RIGHT, self.height() - top - self._foot()
        return QRectF(left, top, max(1.0, width), max(1.0, height))

    def _layout(self) -> BarLayout:
        area = self._area()
        return lay_out(self._chart, area.width(), area.height())

    def paint(self, painter: QPainter) -> None:
        """Draw the scale, bars, labels and legend."""
        self._paint_title(painter)
        painter.setFont(self.text_font)
        if self._chart.is_empty:
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(self._area(), Qt.AlignmentFlag.AlignCenter, "这一时期没有数据。")
            return
        self._paint_scale(painter)
        self._paint_groups(painter)
        self._paint_bars(painter)
        self._paint_legend(painter)

    def _paint_title(self, painter: QPainter) -> None:
        bold = QFont(self.font())
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        where = QRectF(4, 4, self.width() - 8, scaled(_LINE))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(where, left, self._chart.title)

    def _paint_scale(self, painter: QPainter) -> None:
        area = self._area()
        faint = QColor(colours().grid)
        words = self.palette().color(QPalette.ColorRole.PlaceholderText)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for tick in self._layout().ticks:
            y = area.top() + tick.y
            painter.setPen(faint)
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(words)
            line = QRectF(0, y - scaled(_LINE) / 2, area.left() - 6, scaled(_LINE))
            painter.drawText(line, right, value_text(tick.value))

    def _foot(self) -> float:
        """Return the height of the labels below the bars."""
        lines = max(map(len, self._labels()), default=1)
        return scaled(_FOOT) + (lines - 1) * QFontMetrics(self.text_font).lineSpacing()

    def _labels(self) -> list[tuple[str, ...]]:
        """Return the lines of each group's label."""
        metrics, groups = QFontMetrics(self.text_font), self._chart.groups
        room = (self.width() - scaled(_LEFT) - _RIGHT) / max(1, len(groups)) - 4

        def fits(text: str) -> bool:
            return metrics.horizontalAdvance(text) <= room

        return [label_lines(text, fits) for text in groups]

    def _paint_groups(self, painter: QPainter) -> None:
        area, pitch = self._area(), QFontMetrics(self.text_font).lineSpacing()
        room = area.width() / max(1, len(self._chart.groups))
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        for lines, middle in zip(self._labels(), self._layout().middles, strict=True):
            for place, line in enumerate(lines):
                top = area.bottom() + 4 + place * pitch
                where = QRectF(area.left() + middle - room / 2, top, room, pitch)
                painter.drawText(where, Qt.AlignmentFlag.AlignCenter, line)

    def _paint_filled(self, painter: QPainter, series: int, place: QRectF) -> None:
        """Fill a rectangle in the colour of a series, with its hatch in the colour of the ground."""
        painter.fillRect(place, QColor(colours().series[series % len(colours().series)]))
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Window), _HATCH_WIDTH))
        edges = place.x(), place.y(), place.width(), place.height()
        for begin, end in hatch_lines(hatch_of(series), *edges, scaled(_HATCH_STEP)):
            painter.drawLine(QPointF(*begin), QPointF(*end))

    def _paint_bars(self, painter: QPainter) -> None:
        metrics = QFontMetrics(self.text_font)
        for place, block in self.blocks():
            self._paint_filled(painter, block.series, place)
            width = metrics.horizontalAdvance(value_text(block.value))
            if place.width() < max(_NARROW, width):
                continue
            over = QRectF(place.left() - 12, place.top() - scaled(17), place.width() + 24, scaled(16))
            if self._chart.is_stacked:
                over = place
            if over.height() >= scaled(self.points):
                self._paint_value(painter, block, over, width)

    def _paint_value(self, painter: QPainter, block: BarBlock, over: QRectF, width: int) -> None:
        """Write the value of a bar; inside a hatched one on a ground of its colour."""
        if self._chart.is_stacked and hatch_of(block.series) is not Hatch.SOLID:
            high = min(over.height(), QFontMetrics(self.text_font).height())
            middle = over.center()
            ground = QRectF(middle.x() - width / 2 - 2, middle.y() - high / 2, width + 4, high)
            painter.fillRect(ground, QColor(colours().series[block.series % len(colours().series)]))
        painter.setPen(QColor(colours().on_accent if self._chart.is_stacked else colours().ink))
        painter.drawText(over, Qt.AlignmentFlag.AlignCenter, value_text(block.value))

    def _legend(self) -> list[tuple[float, int, str]]:
        """Return the left edge, the line and the words of each series; what does not fit starts a line."""
        advance, square = QFontMetrics(self.text_font).horizontalAdvance, scaled(_SQUARE)
        found: list[tuple[float, int, str]] = []
        x, line = 6.0, 0
        for one in self._chart.series:
            words = f"{one.name}（{self._chart.unit}）" if self._chart.unit else one.name
            width = advance(words) + square + 22
            if found and x + width > self.width():
                x, line = 6.0, line + 1
            found.append((x, line, words))
            x += width
        return found

    def _paint_legend(self, painter: QPainter) -> None:
        square = scaled(_SQUARE)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for place, (x, line, words) in enumerate(self._legend()):
            top = scaled(_LEGEND_TOP + line * _LINE)
            self._paint_filled(painter, place, QRectF(x, top + scaled(_SQUARE / 2), square, square))
            painter.setPen(self.palette().color(QPalette.ColorRole.Text))
            room = self.width() - x - square - 5
            painter.drawText(QRectF(x + square + 5, top, room, scaled(_LINE)), left, words)

    def sentence_at(self, point: QPointF) -> str:
        """Return the sentence for the bar at a point, or an empty text."""
        for place, block in self.blocks():
            if place.contains(point):
                chart = self._chart
                series, value = chart.series[block.series].name, value_text(block.value)
                return f"{chart.groups[block.group]}　{series} {value}{chart.unit}"
        return ""

    def event(self, event: QEvent) -> bool:
        """Show a tool tip for the bar under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.sentence_at(QPointF(event.pos())), self)
            return True
        return super().event(event)
