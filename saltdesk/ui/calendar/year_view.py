"""A view of a year: twelve months, shaded rest days, 班 on make-up workdays; days can be switched."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Collection, Iterator
from datetime import MINYEAR, date, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
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
from PySide6.QtWidgets import QToolTip, QWidget

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.weekdays import WEEKDAYS, weekday
from saltdesk.domain.calendar.workdays import Calendar
from saltdesk.ledgers.base.palette import colours
from saltdesk.ui.drawings.day_strip import mixed
from saltdesk.ui.drawings.drawing import Drawing

_SATURDAY = 5
_MONTHS_A_ROW = (4, 3, 2)
"""Numbers of months side by side, of which the largest that fits is used."""

_GAP = QSize(14, 8)
_HEAD = 2
"""Lines of a month above its weeks: its name and the weekdays."""
_LINES = _HEAD + 6
_CELL = 9
"""Pixels added to the line height for a cell of two digits and a sign."""
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
    Qt.Key.Key_PageUp: -28,
    Qt.Key.Key_PageDown: 28,
}


@dataclass(frozen=True)
class YearDay:
    """One day: whether offices work, its mark (休, 班 or nothing) and the sentence of its tool tip."""

    day: date
    is_working: bool
    mark: str
    sentence: str


def year_days(year: int, calendar: Calendar, turned: Collection[date] = ()) -> Iterator[YearDay]:
    """Yield the days of a year in order; days in ``turned`` have the opposite kind of the calendar's."""
    day = date(year, 1, 1)
    for offset in range(366):
        one = day + timedelta(days=offset)
        if one.year > year:
            return
        is_working = calendar.is_working(one) is not (one in turned)
        is_weekend = one.weekday() >= _SATURDAY
        mark = "班" if is_working and is_weekend else "休" if not is_working and not is_weekend else ""
        kind = {"班": "调休上班", "休": "放假"}.get(mark, "工作日" if is_working else "休息日")
        change = "（修改）" if one in turned else f"（{calendar.source(one)}）"
        sentence = f"{one.isoformat()} 星期{weekday(one)}，{kind}{change}"
        yield YearDay(one, is_working, mark, sentence)


class YearView(Drawing):
    """Shows one year; in edit mode a click, Space or Enter on a day emits ``turned``."""

    points = 9.5

    turned = Signal(object)
    """The day (``date``) that the user switches."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: dict[date, YearDay] = {}
        self._turned: frozenset[date] = frozenset()
        self._year = 0
        self._is_editable = False
        self._current = date(MINYEAR, 1, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_year(self, year: int, calendar: Calendar, turned: Collection[date] = ()) -> None:
        """Draw a year; days in ``turned`` show the kind the user chose."""
        self._turned = frozenset(turned)
        self._days = {one.day: one for one in year_days(year, calendar, self._turned)}
        if year != self._year:
            self._current = date(year, 1, 1)
        self._year = year
        marked = (one.sentence for one in self._days.values() if one.mark)
        self.setAccessibleDescription("；".join(marked))
        self.update()

    def set_editable(self, is_editable: bool) -> None:
        """Set whether the user can switch days."""
        self._is_editable = is_editable
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_editable else Qt.CursorShape.ArrowCursor)
        self.update()

    def current_day(self) -> date:
        """Return the day that has the keyboard cursor."""
        return self._current

    def set_current_day(self, day: date) -> None:
        """Move the keyboard cursor to a day of the year shown."""
        if day in self._days:
            self._current = day
            self.setAccessibleDescription(self._days[day].sentence)
            self.update()

    def shown(self) -> tuple[YearDay, ...]:
        """Return the days as drawn."""
        return tuple(self._days.values())

    def sizeHint(self) -> QSize:
        """Return the size with the most months side by side."""
        return self._size_for(_MONTHS_A_ROW[0])

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest size, and the height that the view needs at most width."""
        return QSize(self._size_for(_MONTHS_A_ROW[-1]).width(), self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        """Return the height of the months that lie side by side in a width."""
        return self._size_for(self._months_in(width)).height()

    def _size_for(self, months: int) -> QSize:
        line = QFontMetrics(self.text_font).height()
        return QSize(
            months * (7 * (line + _CELL) + _GAP.width()), 12 // months * (_LINES * line + _GAP.height())
        )

    def _months_in(self, width: int) -> int:
        """Return how many months lie side by side in a width."""
        fitting = (months for months in _MONTHS_A_ROW if self._size_for(months).width() <= width)
        return next(fitting, _MONTHS_A_ROW[-1])

    def place_of(self, day: date) -> QRect:
        """Return the rectangle of a day."""
        month = self._month_place(day.month)
        line = self._line()
        first = day.replace(day=1).weekday()
        row, column = divmod(first + day.day - 1, 7)
        width = month.width() // 7
        return QRect(month.left() + column * width, month.top() + (_HEAD + row) * line, width, line)

    def _line(self) -> int:
        rows = 12 // self._months_in(self.width())
        return (self.height() // rows - _GAP.height()) // _LINES

    def _month_place(self, month: int) -> QRect:
        months = self._months_in(self.width())
        row, column = divmod(month - 1, months)
        width, height = self.width() // months, self.height() // (12 // months)
        place = QRect(QPoint(column * width, row * height), QSize(width, height))
        return place.adjusted(0, 0, -_GAP.width(), -_GAP.height())

    def paint(self, painter: QPainter) -> None:
        """Draw the months."""
        for month in range(1, 13):
            self._paint_head(painter, month)
        for one in self._days.values():
            self._paint_day(painter, one)

    def _paint_head(self, painter: QPainter, month: int) -> None:
        place, line = self._month_place(month), self._line()
        width = place.width() // 7
        painter.setPen(self.palette().color(QPalette.ColorRole.Highlight))
        bold = QFont(self.text_font)
        bold.setBold(True)
        painter.setFont(bold)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(place.left() + 6, place.top(), place.width(), line), left, f"{month}月")
        painter.setFont(self.text_font)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        for column, name in enumerate(WEEKDAYS):
            cell = QRect(place.left() + column * width, place.top() + line, width, line)
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, name)

    def _paint_day(self, painter: QPainter, one: YearDay) -> None:
        place = self.place_of(one.day).adjusted(1, 1, -1, -1)
        fill, ink = self._colours(one)
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        is_current = self._is_editable and self.hasFocus() and one.day == self._current
        painter.setPen(accent if one.day in self._turned or is_current else Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(place, 3, 3)
        if is_current:
            painter.drawRoundedRect(place.adjusted(2, 2, -2, -2), 2, 2)
        painter.setPen(ink)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, f"{one.day.day}{one.mark}")

    def _colours(self, one: YearDay) -> tuple[QColor, QColor]:
        base = self.palette().color(QPalette.ColorRole.Base)
        text = self.palette().color(QPalette.ColorRole.Text)
        if one.mark == "班":
            return QColor(colours().turned_day), QColor(colours().turned_day_ink)
        if one.mark == "休":
            return mixed(self.palette().color(QPalette.ColorRole.Highlight), base, 0.24), text
        if not one.is_working:
            return mixed(text, base, 0.07), self.palette().color(QPalette.ColorRole.PlaceholderText)
        return base, text

    def day_at(self, point: QPoint) -> YearDay | None:
        """Return the day at a point, or None between the months."""
        return next((one for one in self._days.values() if self.place_of(one.day).contains(point)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Switch the clicked day in edit mode."""
        found = self.day_at(event.position().toPoint())
        if found and self._is_editable and event.button() is Qt.MouseButton.LeftButton:
            self._current = found.day
            self.turned.emit(found.day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between days with the arrow keys; switch a day with Space or Enter."""
        key = Qt.Key(event.key())
        if not self._is_editable:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self.set_current_day(self._current + timedelta(days=_STEPS[key]))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            last = monthrange(self._year, self._current.month)[1]
            self.set_current_day(self._current.replace(day=1 if key is Qt.Key.Key_Home else last))
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.turned.emit(self._current)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Show a tool tip with the kind of day and the notice that sets it."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            found = self.day_at(event.pos())
            QToolTip.showText(event.globalPos(), found.sentence if found else "", self)
            return True
        return super().event(event)
