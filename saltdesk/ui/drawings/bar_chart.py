"""A small bar chart: groups along the x axis, a legend above, values over the bars."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPalette
from PySide6.QtWidgets import QToolTip, QWidget

from saltdesk.domain.pictures.bar_layout import BarBlock, BarChartData, BarLayout, lay_out, value_text
from saltdesk.ledgers.base.palette import colours
from saltdesk.ui.drawings.drawing import Drawing
from saltdesk.ui.looks.text_size import pixels, scaled

_LEFT, _RIGHT, _TOP, _FOOT = 40, 12, 58, 30
"""Room around the bars, in pixels as all sizes here with text of 100 %."""
_LINE = 20
_LEGEND_TOP = 28
_SQUARE = 10
_NARROW = 16
"""Bars narrower than this show no value."""


class BarChart(Drawing):
    """Shows one chart; a tool tip describes the bar under the mouse."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart = BarChartData("", (), ())
        self.setMinimumSize(QSize(280, 190))

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
        left, top = scaled(_LEFT), scaled(_TOP)
        width, height = self.width() - left - _RIGHT, self.height() - top - scaled(_FOOT)
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

    def _paint_groups(self, painter: QPainter) -> None:
        area, metrics = self._area(), QFontMetrics(self.text_font)
        room = area.width() / max(1, len(self._chart.groups))
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        for text, middle in zip(self._chart.groups, self._layout().middles, strict=True):
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room) - 2)
            where = QRectF(area.left() + middle - room / 2, area.bottom() + 4, room, scaled(_LINE))
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter, shown)

    def _paint_bars(self, painter: QPainter) -> None:
        metrics = QFontMetrics(self.text_font)
        for place, block in self.blocks():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours().series[block.series % len(colours().series)]))
            painter.drawRect(place)
            if place.width() < max(_NARROW, metrics.horizontalAdvance(value_text(block.value))):
                continue
            over = QRectF(place.left() - 12, place.top() - scaled(17), place.width() + 24, scaled(16))
            if self._chart.is_stacked:
                over = place
            ink = colours().on_accent if self._chart.is_stacked else colours().ink
            if over.height() >= scaled(self.points):
                painter.setPen(QColor(ink))
                painter.drawText(over, Qt.AlignmentFlag.AlignCenter, value_text(block.value))

    def _paint_legend(self, painter: QPainter) -> None:
        metrics, square, x = QFontMetrics(self.text_font), scaled(_SQUARE), 6.0
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for place, one in enumerate(self._chart.series):
            text = f"{one.name}（{self._chart.unit}）" if self._chart.unit else one.name
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours().series[place % len(colours().series)]))
            painter.drawRect(QRectF(x, scaled(_LEGEND_TOP + _SQUARE / 2), square, square))
            painter.setPen(self.palette().color(QPalette.ColorRole.Text))
            width = metrics.horizontalAdvance(text)
            line = QRectF(x + square + 5, scaled(_LEGEND_TOP), width + 4, scaled(_LINE))
            painter.drawText(line, left, text)
            x += width + square + 22

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
