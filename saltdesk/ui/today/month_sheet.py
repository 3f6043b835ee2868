"""A month of due dates: rest days grey, 班 on make-up workdays, a mark for each thing due."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import MINYEAR, date, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from saltdesk.domain.base.weekdays import WEEKDAYS
from saltdesk.domain.today.month import MonthDay, place_in_month
from saltdesk.ledgers.base.palette import colours
from saltdesk.ui.drawings.day_strip import mixed
from saltdesk.ui.drawings.drawing import Drawing

_WEEKS, _DAYS = 6, 7
_MOST_DOTS = 3
_DOT = 2.2
_STEPS: Mapping[Qt.Key, int] = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}


class MonthSheet(Drawing):
    """Shows one month; a click, Space or Enter on a day emits ``chosen``."""

    points = 10.0

    chosen = Signal(object)
    """The day (``date``) that the user chose."""

    left_month = Signal(int)
    """The arrow keys went past the first (-1) or last day (1), or PgUp (-1) or PgDn (1) was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[MonthDay, ...] = ()
        self._marked: date | None = None
        self._current = date(MINYEAR, 1, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_days(self, days: Sequence[MonthDay], marked: date | None = None) -> None:
        """Draw the days of a month; ``marked`` is the one whose records are listed."""
        self._days, self._marked = tuple(days), marked
        shown = [one.day for one in self._days]
        if shown and self._current not in shown:
            today = next((one.day for one in self._days if one.is_today), shown[0])
            self._current = marked if marked in shown else today
        told = (
            one.sentence for one in self._days if one.mark or one.is_today or one.due.ours or one.due.others
        )
        self.setAccessibleDescription("；".join(told))
        self.updateGeometry()
        self.update()

    def shown(self) -> tuple[MonthDay, ...]:
        """Return the days as drawn."""
        return self._days

    def current_day(self) -> date:
        """Return the day that has the keyboard cursor."""
        return self._current

    def set_current_day(self, day: date) -> None:
        """Move the keyboard cursor to a day of the month shown."""
        found = next((one for one in self._days if one.day == day), None)
        if found:
            self._current = day
            self.setAccessibleDescription(found.sentence)
            self.update()

    def sizeHint(self) -> QSize:
        """Return the size of six weeks of readable days."""
        line = QFontMetrics(self.text_font).height()
        return QSize(_DAYS * (2 * line + 8), line + 6 + _WEEKS * (line + 10))

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest size with readable days."""
        line = QFontMetrics(self.text_font).height()
        return QSize(_DAYS * (line + 16), self.sizeHint().height())

    def place_of(self, day: date) -> QRect:
        """Return the rectangle of a day."""
        week, weekday = place_in_month(day)
        head = self._head()
        height = (self.height() - head) // _WEEKS
        left, right = self._edge(weekday), self._edge(weekday + 1)
        return QRect(left, head + week * height, right - left, height)

    def _edge(self, column: int) -> int:
        return self.width() * column // _DAYS

    def _head(self) -> int:
        return QFontMetrics(self.text_font).height() + 6

    def paint(self, painter: QPainter) -> None:
        """Draw the weekdays and the days."""
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        for column, name in enumerate(WEEKDAYS):
            cell = QRect(self._edge(column), 0, self._edge(column + 1) - self._edge(column), self._head())
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, name)
        for one in self._days:
            self._paint_day(painter, one)

    def _paint_day(self, painter: QPainter, one: MonthDay) -> None:
        place = self.place_of(one.day).adjusted(1, 1, -1, -1)
        fill, ink = self._colours(one)
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        painter.setPen(accent if one.is_today else Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(place, 4, 4)
        if self.hasFocus() and one.day == self._current:
            painter.setPen(ink)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(2, 2, -2, -2), 3, 3)
        bold = QFont(self.text_font)
        bold.setBold(one.is_today or bool(one.due.ours))
        painter.setFont(bold)
        painter.setPen(ink)
        words = QRect(place.left(), place.top() + 1, place.width(), QFontMetrics(self.text_font).height())
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, f"{one.day.day}{one.mark}")
        painter.setFont(self.text_font)
        self._paint_dots(painter, one, QRect(place.left(), words.bottom(), place.width(), 8), ink)

    def _paint_dots(self, painter: QPainter, one: MonthDay, place: QRect, ink: QColor) -> None:
        """Draw a full dot for each thing due of ours, and a hollow one for those of others."""
        dots = [True] * min(one.due.ours, _MOST_DOTS)
        dots += [False] * min(one.due.others, _MOST_DOTS - len(dots))
        step = 3.2 * _DOT
        x = place.center().x() - step * (len(dots) - 1) / 2
        for is_ours in dots:
            painter.setPen(ink)
            painter.setBrush(ink if is_ours else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(x - _DOT, place.center().y() - _DOT, 2 * _DOT, 2 * _DOT))
            x += step

    def _colours(self, one: MonthDay) -> tuple[QColor, QColor]:
        palette = self.palette()
        base, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
        accent = palette.color(QPalette.ColorRole.Highlight)
        if one.day == self._marked:
            return accent, palette.color(QPalette.ColorRole.HighlightedText)
        if one.mark == "班":
            return QColor(colours().turned_day), QColor(colours().turned_day_ink)
        if one.mark == "休":
            return mixed(accent, base, 0.24), text
        if not one.is_working:
            return mixed(text, base, 0.07), palette.color(QPalette.ColorRole.PlaceholderText)
        return base, text

    def day_at(self, point: QPoint) -> MonthDay | None:
        """Return the day at a point, or None beside the days."""
        return next((one for one in self._days if self.place_of(one.day).contains(point)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the clicked day."""
        found = self.day_at(event.position().toPoint())
        if found and event.button() is Qt.MouseButton.LeftButton:
            self._current = found.day
            self.chosen.emit(found.day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between days and months; choose a day with Space or Enter."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._step(_STEPS[key])
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.left_month.emit(-1 if key is Qt.Key.Key_PageUp else 1)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self._current)
        else:
            super().keyPressEvent(event)

    def _step(self, days: int) -> None:
        wanted = self._current + timedelta(days=days)
        if wanted.month != self._current.month:
            self.left_month.emit(1 if days > 0 else -1)
        self.set_current_day(wanted)

    def event(self, event: QEvent) -> bool:
        """Show a tool tip with the kind of day and what is due."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            found = self.day_at(event.pos())
            QToolTip.showText(event.globalPos(), found.sentence if found else "", self)
            return True
        return super().event(event)
