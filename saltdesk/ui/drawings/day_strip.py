"""A strip with the days of a term as small squares, week by week."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.weekdays import WEEKDAYS, weekday
from saltdesk.domain.calendar.terms import DueDate
from saltdesk.domain.calendar.workdays import Calendar
from saltdesk.ui.frame.told import tell_as_picture
from saltdesk.ui.looks.text_size import pixels

_SATURDAY = 5
_WIDTH, _HEIGHT = 46, 30
"""Size of a square in pixels, as all sizes here with text of 100 %."""
_GAP = 3
_MARGIN = 68
"""Width of the month name left of each week."""
_HEAD = 22


@dataclass(frozen=True)
class DaySquare:
    """One day: its position (week, weekday), its mark and its tool tip.

    ``count`` is its number among the counted days, or 0 if it is not counted.
    """

    day: date
    week: int
    count: int
    is_start: bool
    is_due: bool
    mark: str
    sentence: str

    @property
    def sign(self) -> str:
        """Return the sign beside the number: 起 and 止 for the ends of the term, otherwise the mark."""
        return "起" if self.is_start else "止" if self.is_due else self.mark


def squares(found: DueDate, calendar: Calendar) -> Iterator[DaySquare]:
    """Yield the days from start to due date, both included, in order."""
    number = {day: place for place, day in enumerate(found.counted, start=1)}
    monday = found.start - timedelta(days=found.start.weekday())
    for offset in range((found.due - found.start).days + 1):
        day = found.start + timedelta(days=offset)
        yield DaySquare(
            day=day,
            week=(day - monday).days // 7,
            count=number.get(day, 0),
            is_start=day == found.start,
            is_due=day == found.due,
            mark=_mark(day, calendar),
            sentence=_sentence(day, found, number.get(day, 0), calendar),
        )


def _mark(day: date, calendar: Calendar) -> str:
    weekend = day.weekday() >= _SATURDAY
    if calendar.is_working(day):
        return "班" if weekend else ""
    return "" if weekend else "休"


def _sentence(day: date, found: DueDate, count: int, calendar: Calendar) -> str:
    kind = "工作日" if calendar.is_working(day) else "休息日"
    kind = "调休上班日" if _mark(day, calendar) == "班" else kind
    if day == found.start:
        role = "起算日，不计入"
    elif count:
        role = f"第{count}日"
    else:
        role = "不计入"
    return f"{day.isoformat()} 星期{weekday(day)}，{kind}，{role}（{calendar.source(day)}）"


class DayStrip(QWidget):
    """Squares for the days of a term: counted days filled, rest days pale, make-up workdays marked 班."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._squares: tuple[DaySquare, ...] = ()
        tell_as_picture(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_days(self, found: DueDate, calendar: Calendar) -> None:
        """Draw the days of this due date."""
        self._squares = tuple(squares(found, calendar))
        self.setAccessibleDescription("；".join(square.sentence for square in self._squares))
        self.updateGeometry()
        self.update()

    def shown(self) -> tuple[DaySquare, ...]:
        """Return the squares as drawn."""
        return self._squares

    def sizeHint(self) -> QSize:
        """Return the height of the weeks shown."""
        weeks = self._squares[-1].week + 1 if self._squares else 1
        below = self._place(weeks, len(WEEKDAYS))
        return QSize(below.left(), below.top())

    def minimumSizeHint(self) -> QSize:
        """Return the size of all squares."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the weekdays and the squares."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_head(painter)
            for square in self._squares:
                self._paint_square(painter, square)

    def _paint_head(self, painter: QPainter) -> None:
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        for column, name in enumerate(WEEKDAYS):
            place = self._place(0, column)
            painter.drawText(
                QRect(place.left(), 0, place.width(), pixels(_HEAD)), Qt.AlignmentFlag.AlignCenter, name
            )

    def _paint_square(self, painter: QPainter, square: DaySquare) -> None:
        place = self._place(square.week, square.day.weekday())
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        fill, ink = self._colours(square, accent)
        painter.setPen(accent if square.is_start or square.is_due else Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 4, 4)
        painter.setPen(ink)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, f"{square.day.day}{square.sign}")
        if square.day.day == 1 or square.is_start:
            self._paint_month(painter, square)

    def _paint_month(self, painter: QPainter, square: DaySquare) -> None:
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        row = self._place(square.week, 0)
        painter.drawText(
            QRect(0, row.top(), pixels(_MARGIN - 8), row.height()),
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            f"{square.day.year % 100:02d}年{square.day.month}月",
        )

    def _colours(self, square: DaySquare, accent: QColor) -> tuple[QColor, QColor]:
        base = self.palette().color(QPalette.ColorRole.Base)
        text = self.palette().color(QPalette.ColorRole.Text)
        if square.is_due:
            return accent, self.palette().color(QPalette.ColorRole.HighlightedText)
        if square.count:
            return mixed(accent, base, 0.28), text
        if square.is_start:
            return base, text
        return mixed(text, base, 0.06), self.palette().color(QPalette.ColorRole.PlaceholderText)

    def _place(self, week: int, weekday: int) -> QRect:
        square = QSize(pixels(_WIDTH), pixels(_HEIGHT))
        left = pixels(_MARGIN) + weekday * (square.width() + _GAP)
        return QRect(QPoint(left, pixels(_HEAD) + week * (square.height() + _GAP)), square)

    def event(self, event: QEvent) -> bool:
        """Show a tool tip with the kind of day and the reason."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            found = self._square_at(event.pos())
            QToolTip.showText(event.globalPos(), found.sentence if found else "", self)
            return True
        return super().event(event)

    def _square_at(self, point: QPoint) -> DaySquare | None:
        for square in self._squares:
            if self._place(square.week, square.day.weekday()).contains(point):
                return square
        return None


def mixed(colour: QColor, ground: QColor, share: float) -> QColor:
    """Return ``share`` of ``colour`` mixed with ``ground``, opaque."""
    parts = (
        (colour.red(), ground.red()),
        (colour.green(), ground.green()),
        (colour.blue(), ground.blue()),
    )
    return QColor(*(round(a * share + b * (1 - share)) for a, b in parts))
