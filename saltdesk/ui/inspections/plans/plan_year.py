"""The inspections of a year: one row per month, each inspection a bar over its days."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from saltdesk.domain.calendar.workdays import Calendar
from saltdesk.domain.pictures.year_bars import MonthBar, Span, month_bars
from saltdesk.ledgers.base.palette import colours
from saltdesk.ui.drawings.day_strip import mixed
from saltdesk.ui.drawings.drawing import Drawing
from saltdesk.ui.looks.text_size import pixels, scaled

_HEAD, _SIDE, _LANE = 22, 46, 18
_DAYS = 31
_PAD = 4.0
_LEGEND = (("draft", "计划拟定中"), ("planned", "计划已批准"), ("running", "检查"), ("done", "检查办结"))
_EDGES = {"draft": Qt.PenStyle.DashLine, "planned": Qt.PenStyle.SolidLine}
"""Edges tell the pale bars apart, a stripe at the left end those that are done: without colour, too."""

_STRIPE = 2


def _sentence(span: Span) -> str:
    return f"{span.words} {span.first}至{span.last} {dict(_LEGEND).get(span.look, '')}".rstrip()


def _paint_ground(painter: QPainter, place: QRectF, look: str, ground: QColor) -> None:
    """Fill a bar or its sample in the legend, with the edge or stripe of its state."""
    if look in _EDGES:
        painter.setPen(QPen(QColor(colours().on_plan(look)), 1, _EDGES[look]))
    painter.setBrush(QColor(colours().plan(look)))
    painter.drawRoundedRect(place, 3, 3)
    if look == "done":
        painter.fillRect(QRectF(place.left() + 2 * _STRIPE, place.top(), _STRIPE, place.height()), ground)


class PlanYear(Drawing):
    """Shows one year; emits ``chosen`` with the id of the bar that was clicked or reached by keyboard."""

    chosen = Signal(int)
    """The id of the span."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._year, self._spans = 0, tuple[Span, ...]()
        self._bars: tuple[MonthBar, ...] = ()
        self._is_working: Callable[[date], bool] = lambda _day: True
        self._today = date.min
        self._current = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_year(self, year: int, spans: Sequence[Span], calendar: Calendar, today: date) -> None:
        """Draw the inspections of a year."""
        self._year, self._spans, self._today = year, tuple(spans), today
        self._bars = month_bars(year, spans)
        self._is_working = calendar.is_working
        told = map(_sentence, spans)
        self.setAccessibleName(f"{year}年检查计划")
        self.setAccessibleDescription("；".join(told))
        self.updateGeometry()
        self.update()

    def choose(self, key: int) -> None:
        """Highlight the bars of one inspection."""
        self._current = key
        found = next((one for one in self._spans if one.key == key), None)
        if found:
            self.setAccessibleDescription(_sentence(found))
        self.update()

    def bars(self) -> tuple[tuple[QRectF, MonthBar], ...]:
        """Return the rectangle of each bar."""
        return tuple((self._place(bar), bar) for bar in self._bars)

    def sizeHint(self) -> QSize:
        """Return the size of twelve rows with all their lanes."""
        rows = sum(self._lanes(month) for month in range(1, 13))
        return QSize(760, int(pixels(_HEAD) * 2 + rows * pixels(_LANE) + 12 * _PAD))

    def minimumSizeHint(self) -> QSize:
        """Return the height of all lanes."""
        return QSize(480, self.sizeHint().height())

    def _lanes(self, month: int) -> int:
        return max((bar.lane + 1 for bar in self._bars if bar.month == month), default=1)

    def _row(self, month: int) -> QRectF:
        """Return the row of a month; rows share the height that remains beyond their lanes."""
        need = [self._lanes(one) * pixels(_LANE) + _PAD for one in range(1, 13)]
        spare = max(0.0, self.height() - 2 * pixels(_HEAD) - sum(need)) / 12
        top = pixels(_HEAD) + sum(need[: month - 1]) + spare * (month - 1)
        return QRectF(0, top, self.width() - 4, need[month - 1] + spare)

    def _day_width(self) -> float:
        return (self.width() - pixels(_SIDE) - 6) / _DAYS

    def _place(self, bar: MonthBar) -> QRectF:
        row, width = self._row(bar.month), self._day_width()
        lanes = self._lanes(bar.month)
        top = row.top() + (row.height() - lanes * pixels(_LANE)) / 2 + bar.lane * pixels(_LANE) + 1
        left = pixels(_SIDE) + (bar.first - 1) * width
        return QRectF(left + 1, top, (bar.last - bar.first + 1) * width - 2, pixels(_LANE) - 2)

    def paint(self, painter: QPainter) -> None:
        """Draw days, months, bars and the colour legend."""
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        self._paint_head(painter)
        for month in range(1, 13):
            self._paint_month(painter, month)
        for place, bar in self.bars():
            self._paint_bar(painter, place, bar)
        self._paint_legend(painter)

    def _paint_head(self, painter: QPainter) -> None:
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        for day in range(1, _DAYS + 1):
            cell = QRectF(pixels(_SIDE) + (day - 1) * self._day_width(), 0, self._day_width(), pixels(_HEAD))
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(day))

    def _paint_month(self, painter: QPainter, month: int) -> None:
        row, width = self._row(month), self._day_width()
        base = self.palette().color(QPalette.ColorRole.Base)
        rest = mixed(self.palette().color(QPalette.ColorRole.Text), base, 0.06)
        for offset in range(_DAYS):
            day = date(self._year, month, 1) + timedelta(days=offset)
            if day.month != month:
                break
            cell = QRectF(pixels(_SIDE) + offset * width, row.top(), width, row.height())
            if not self._is_working(day):
                painter.fillRect(cell, rest)
            if day == self._today:
                painter.setPen(QColor(colours().late))
                painter.drawLine(cell.topLeft(), cell.bottomLeft())
        bold = QFont(self.text_font)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(self.palette().color(QPalette.ColorRole.Highlight))
        side = QRectF(4, row.top(), pixels(_SIDE) - 8, row.height())
        painter.drawText(side, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, f"{month}月")
        painter.setFont(self.text_font)
        painter.setPen(QColor(colours().row_line))
        painter.drawLine(row.bottomLeft(), row.bottomRight())

    def _paint_bar(self, painter: QPainter, place: QRectF, bar: MonthBar) -> None:
        look = bar.span.look
        is_current = bar.span.key == self._current
        painter.setPen(Qt.PenStyle.NoPen)
        _paint_ground(painter, place, look, self.palette().color(QPalette.ColorRole.Base))
        if is_current:
            painter.setPen(QPen(QColor(colours().accent_dark), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place, 3, 3)
        metrics = QFontMetrics(self.text_font)
        words = bar.span.words if bar.is_begin or bar.first == 1 else ""
        begin = 4 * _STRIPE + 2 if look == "done" else 4
        room = place.width() - begin - 4
        inside = metrics.horizontalAdvance(words) <= room
        painter.setPen(QColor(colours().on_plan(look) if inside else colours().text))
        where = place.adjusted(begin, 0, -4, 0)
        if not inside:
            where, room = self._beside(place, bar, metrics)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _beside(self, place: QRectF, bar: MonthBar, metrics: QFontMetrics) -> tuple[QRectF, float]:
        """Return the label area of a short bar: right of it up to the next bar, otherwise left of it."""
        same = [one for one in self._bars if (one.month, one.lane) == (bar.month, bar.lane)]
        after = [self._place(one).left() for one in same if one.first > bar.first]
        end = min(after, default=float(self.width() - 4))
        wanted = metrics.horizontalAdvance(bar.span.words) + 4.0
        if not after and end - place.right() < wanted:
            left = max(float(pixels(_SIDE)), place.left() - wanted - 4)
            return QRectF(left, place.top(), place.left() - left - 4, place.height()), place.left() - left - 4
        room = end - place.right() - 6
        return QRectF(place.right() + 4, place.top(), room, place.height()), room

    def _paint_legend(self, painter: QPainter) -> None:
        x, y = float(pixels(_SIDE)), self.height() - pixels(_HEAD) + 4.0
        for look, text in _LEGEND:
            painter.setPen(Qt.PenStyle.NoPen)
            sample = QRectF(x, y + scaled(2), 18, scaled(10))
            _paint_ground(painter, sample, look, self.palette().color(QPalette.ColorRole.Base))
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(QRectF(x + 24, y - 2, scaled(80), scaled(18)), left, text)
            x += 24 + scaled(80)

    def span_at(self, point: QPointF) -> Span | None:
        """Return the inspection at a point, or None."""
        return next((bar.span for place, bar in self.bars() if place.contains(point)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the clicked bar."""
        found = self.span_at(event.position())
        if found:
            self.choose(found.key)
            self.chosen.emit(found.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between inspections in date order with the arrow keys."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}
        step = steps.get(Qt.Key(event.key()))
        keys = [one.key for one in sorted(self._spans, key=lambda one: (one.first, one.last, one.key))]
        if step is None or not keys:
            super().keyPressEvent(event)
            return
        place = keys.index(self._current) + step if self._current in keys else 0
        self.choose(keys[max(0, min(place, len(keys) - 1))])
        self.chosen.emit(self._current)

    def event(self, event: QEvent) -> bool:
        """Show a tool tip with an inspection and its days."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            found = self.span_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), _sentence(found) if found else "", self)
            return True
        return super().event(event)
