"""The calendar that a date field opens: rest days are shaded, make-up workdays carry 班."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, QLocale, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QVBoxLayout, QWidget

from saltdesk.domain.calendar.workdays import Calendar
from saltdesk.ledgers.base.palette import colours

_SATURDAY = 5
_COLUMNS, _LINES = 7, 8
"""Days of a week; six weeks below the names of month and days."""

_ROOM = 12
"""Pixels around the text of a day."""

_REST_SHARE = 0.07
"""The opacity of the text colour as the ground of a rest day."""


def day_mark(day: dt.date, calendar: Calendar) -> str:
    """Return 班 for a make-up workday, 休 for a weekday on which offices rest, otherwise nothing."""
    is_weekend = day.weekday() >= _SATURDAY
    if calendar.is_working(day):
        return "班" if is_weekend else ""
    return "" if is_weekend else "休"


class _Month(QCalendarWidget):
    """One month with the marks of the office's calendar."""

    def __init__(self, calendar: Calendar, today: dt.date, parent: QWidget) -> None:
        super().__init__(parent)
        self._calendar, self._today = calendar, today
        self.setLocale(QLocale(QLocale.Language.Chinese, QLocale.Country.China))
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames)
        metrics = self.fontMetrics()
        self.setMinimumSize(
            _COLUMNS * (metrics.horizontalAdvance("30班") + _ROOM), _LINES * (metrics.lineSpacing() + _ROOM)
        )
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(day, QTextCharFormat())  # Qt would write weekends in red.

    def paintCell(self, painter: QPainter, rect: QRect, date: QDate | dt.date) -> None:
        """Paint one day."""
        day = date if isinstance(date, dt.date) else dt.date(date.year(), date.month(), date.day())
        mark, place = day_mark(day, self._calendar), rect.adjusted(1, 1, -1, -1)
        is_chosen = self.selectedDate() == QDate(day.year, day.month, day.day)
        fill, ink = self._colours(day, mark, is_chosen)
        painter.save()
        painter.setPen(QColor(colours().today) if day == self._today else Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(place, 3, 3)
        painter.setPen(ink)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, f"{day.day}{mark}")
        painter.restore()

    def _colours(self, day: dt.date, mark: str, is_chosen: bool) -> tuple[QColor, QColor]:
        role, own = QPalette.ColorRole, self.palette()
        if is_chosen:
            return own.color(role.Highlight), own.color(role.HighlightedText)
        if mark == "班":
            return QColor(colours().turned_day), QColor(colours().turned_day_ink)
        is_other_month = day.month != self.monthShown()
        ink = own.color(role.PlaceholderText if is_other_month else role.Text)
        if self._calendar.is_working(day):
            return own.color(role.Base), ink
        ground = own.color(role.Text)
        ground.setAlphaF(_REST_SHARE)
        return ground, ink


class DayPopup(QWidget):
    """Opens under a field; arrows move the day, Enter or a click picks it, Esc closes without a change."""

    picked = Signal(dt.date)

    def __init__(self, field: QWidget, day: dt.date, calendar: Calendar, today: dt.date) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("day_popup")
        self.month = _Month(calendar, today, self)
        self.month.setSelectedDate(QDate(day.year, day.month, day.day))
        self.month.activated.connect(self._pick)
        self.month.clicked.connect(self._pick)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(1, 1, 1, 1)
        lines.addWidget(self.month)
        self.setFocusProxy(self.month)

    def open_under(self, field: QWidget) -> None:
        """Show the calendar under ``field``, or above it where the screen ends."""
        self.adjustSize()
        spot, screen = field.mapToGlobal(QPoint(0, field.height())), field.screen().availableGeometry()
        if spot.y() + self.height() > screen.bottom():
            spot.setY(field.mapToGlobal(QPoint(0, 0)).y() - self.height())
        spot.setX(max(screen.left(), min(spot.x(), screen.right() - self.width())))
        self.move(spot)
        self.show()
        self.month.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc and on the keys that opened it."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F4):
            self.close()
            return
        super().keyPressEvent(event)

    def _pick(self, day: QDate) -> None:
        self.picked.emit(dt.date(day.year(), day.month(), day.day()))
        self.close()
