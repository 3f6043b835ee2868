"""The flow of a power item as a chart on screen: the print layout with zoom and scroll bars."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollArea, QWidget

from saltdesk.documents.pictures.flow_setting import Chart, ChartBox, ChartLine, Measures, set_chart
from saltdesk.domain.lists.flow import FlowStep, missing, step_line
from saltdesk.domain.pictures.flow_layout import Rect
from saltdesk.ledgers.base.palette import colours
from saltdesk.ui.frame.told import tell_as_picture
from saltdesk.ui.looks.text_size import TextSized

ZOOMS = (50, 65, 80, 100, 125, 150, 200, 300)
"""Percent."""

_WIDEST = 22.0
"""The widest box in ems."""

_ROOM = (32.0, 86.0)
"""Minimum and maximum chart width in ems; in between it follows the window."""

_MOST_COLUMNS = 4
_MARGIN = 16
_ARROW = 9.0


class FlowChart(QScrollArea):
    """Shows a flow; Ctrl and the wheel zoom. Emits ``zoomed`` with the new percentage."""

    zoomed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zoom = 100
        self._steps: tuple[FlowStep, ...] = ()
        self._canvas = _Canvas(self)
        self.setWidget(self._canvas)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        tell_as_picture(self)
        self.setAccessibleName("流程图")
        TextSized(self._canvas, _MARGIN, self._lay_out)

    def show_steps(self, steps: Sequence[FlowStep]) -> None:
        """Draw the steps of a flow, and give them as text to assistive technology."""
        self._steps = tuple(steps)
        self._canvas.show_steps(self._steps, self.viewport().width())
        lines = [
            "　".join((step_line(step, number), *missing(step))) for number, step in enumerate(steps, start=1)
        ]
        self.setAccessibleDescription("；".join(lines))
        self.show_at(self.zoom)

    def chart(self) -> Chart | None:
        """Return the chart in pixels at 100 %."""
        return self._canvas.chart

    def show_at(self, zoom: int) -> None:
        """Draw at a percentage of the normal size."""
        self.zoom = max(ZOOMS[0], min(ZOOMS[-1], zoom))
        self._canvas.show_at(self.zoom / 100)
        self.zoomed.emit(self.zoom)

    def zoom_in(self) -> None:
        """Zoom in one step."""
        self.show_at(next((zoom for zoom in ZOOMS if zoom > self.zoom), ZOOMS[-1]))

    def zoom_out(self) -> None:
        """Zoom out one step."""
        self.show_at(next((zoom for zoom in reversed(ZOOMS) if zoom < self.zoom), ZOOMS[0]))

    def fit_width(self) -> None:
        """Show the whole width, never larger than the normal size."""
        bar = self.verticalScrollBar().sizeHint().width()
        room = self.width() - bar - 2 * self.frameWidth()
        self.show_at(min(100, int(room * 100 / max(1, self._canvas.full_size().width()))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the boxes to the width of the window."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def _lay_out(self, *_: int) -> None:
        """Lay the boxes out for the width of the view and the size of the text."""
        self._canvas.show_steps(self._steps, self.viewport().width())
        self._canvas.show_at(self.zoom / 100)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl and the wheel, otherwise scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
            event.accept()
        else:
            super().wheelEvent(event)


class _Canvas(QWidget):
    """The widget that draws the chart."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.chart: Chart | None = None
        self._scale = 1.0
        self._bold = QFont(self.font())
        self._bold.setBold(True)

    def show_steps(self, steps: Sequence[FlowStep], width: int) -> None:
        """Lay the chart out in the window font for a width in pixels."""
        self._bold = QFont(self.font())
        self._bold.setBold(True)
        metrics, bold = QFontMetricsF(self.font()), QFontMetricsF(self._bold)
        em = metrics.horizontalAdvance("国")
        room = max(_ROOM[0] * em, min(_ROOM[1] * em, width - 2.0 * _MARGIN))
        measures = Measures(em, _WIDEST * em, room, bold.horizontalAdvance, metrics.horizontalAdvance)
        self.chart = set_chart(steps, measures, _MOST_COLUMNS) if steps else None
        self._pitch = measures.pitch

    def full_size(self) -> QSize:
        """Return the size at 100 %, margins included."""
        if self.chart is None:
            return QSize(0, 0)
        size = self.chart.size
        return QSize(int(size.width) + 2 * _MARGIN + 1, int(size.height) + 2 * _MARGIN + 1)

    def show_at(self, scale: float) -> None:
        """Resize to the chart at a scale."""
        self._scale = scale
        self.resize(self.full_size() * scale)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines, then their labels, then the boxes."""
        if self.chart is None:
            return
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(self._scale, self._scale)
            painter.translate(_MARGIN, _MARGIN)
            for line in self.chart.lines:
                self._paint_line(painter, line)
            for line in self.chart.lines:
                self._paint_words(painter, line)
            for box in self.chart.boxes:
                self._paint_box(painter, box)

    def _ink(self) -> QColor:
        return self.palette().color(QPalette.ColorRole.Text)

    def _paint_line(self, painter: QPainter, line: ChartLine) -> None:
        points = [QPointF(x, y) for x, y in line.line.points]
        painter.setPen(QPen(self._ink(), 1.2))
        painter.drawPolyline(QPolygonF(points))
        tip, wing = points[-1], _ARROW / 3
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ink())
        painter.drawPolygon(QPolygonF([tip, tip + QPointF(-wing, -_ARROW), tip + QPointF(wing, -_ARROW)]))

    def _paint_words(self, painter: QPainter, line: ChartLine) -> None:
        if line.line.label is None:
            return
        place = _rect(line.line.label)
        painter.fillRect(place, self.palette().color(QPalette.ColorRole.Base))
        self._paint_texts(painter, place, [(text, self._ink(), self.font()) for text in line.words])

    def _paint_box(self, painter: QPainter, box: ChartBox) -> None:
        place = _rect(box.place)
        pen = QPen(QColor(colours().late if box.lacks else colours().accent), 1.5)
        if box.lacks:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(colours().accent_pale if box.is_end else colours().base))
        radius = place.height() / 2 if box.is_end else 4.0
        painter.drawRoundedRect(place, radius, radius)
        texts = [(text, self._ink(), self._bold) for text in box.name]
        texts += [(text, self._ink(), self.font()) for text in box.facts]
        texts += [(text, QColor(colours().late), self.font()) for text in box.lacks]
        self._paint_texts(painter, place, texts)

    def _paint_texts(
        self, painter: QPainter, place: QRectF, texts: Sequence[tuple[str, QColor, QFont]]
    ) -> None:
        """Draw lines of text centred in a rectangle."""
        top = place.center().y() - len(texts) * self._pitch / 2
        for number, (text, colour, font) in enumerate(texts):
            painter.setPen(colour)
            painter.setFont(font)
            line = QRectF(
                place.x() - _MARGIN, top + number * self._pitch, place.width() + 2 * _MARGIN, self._pitch
            )
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, text)


def _rect(place: Rect) -> QRectF:
    return QRectF(place.x, place.y, place.width, place.height)
