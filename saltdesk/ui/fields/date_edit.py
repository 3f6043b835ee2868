"""Optional fields for a day and for a date with time: typed or picked, and checked only when left."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from saltdesk.domain.calendar.typed_dates import NO_DATE, NO_MOMENT, parse_date, parse_moment
from saltdesk.domain.calendar.workdays import Calendar
from saltdesk.services.desk.desk import Desk
from saltdesk.ui.fields.day_popup import DayPopup
from saltdesk.ui.looks.icons import icon

_OPENS = "点开日历（F4 或 Alt+↓）"
_QT_LETTERS = 17
"""The number of letters x for which a line edit asks room."""


class DayField(QLineEdit):
    """Base of the two fields: F4, Alt+Down or the button opens the calendar of the office.

    A subclass says how the text is read (``day``) and written (``take_day``), and gives the widest one.
    """

    widest: ClassVar[str]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today: Callable[[], dt.date] = dt.date.today
        self._calendar: Callable[[], Calendar] = lambda: Calendar(())
        self._open_action = QAction(icon("calendar"), _OPENS, self)
        self._open_action.triggered.connect(self.open_calendar)
        self.addAction(self._open_action, QLineEdit.ActionPosition.TrailingPosition)

    def follow(self, desk: Desk) -> None:
        """Take today and the rest days from a desk."""
        self.today = desk.clock.today
        self._calendar = lambda: desk.calendar

    def day(self) -> dt.date | None:
        """Return the day in the field, or None without a valid one."""
        raise NotImplementedError

    def take_day(self, day: dt.date) -> None:
        """Write a picked day."""
        raise NotImplementedError

    def sizeHint(self) -> QSize:
        """Return the size in which every value is wholly seen beside the button."""
        hint, metrics = super().sizeHint(), self.fontMetrics()
        text = metrics.horizontalAdvance(self.widest) - _QT_LETTERS * metrics.horizontalAdvance("x")
        return QSize(hint.width() + text, hint.height())

    def minimumSizeHint(self) -> QSize:
        """Return the same size: a day that is partly seen is misread."""
        return self.sizeHint()

    def open_calendar(self) -> None:
        """Open the calendar at the day in the field, or at today."""
        if self.isReadOnly():
            return
        popup = DayPopup(self, self.day() or self.today(), self._calendar(), self.today())
        popup.picked.connect(self.take_day)
        popup.open_under(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar with F4 or Alt+Down."""
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if (event.key() == Qt.Key.Key_F4 and not is_alt) or (event.key() == Qt.Key.Key_Down and is_alt):
            self.open_calendar()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Hide the button while the field is read-only."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ReadOnlyChange:
            self._open_action.setVisible(not self.isReadOnly())


class DateEdit(DayField):
    """A field for an optional day; it normalises its text when it loses the focus."""

    widest = "2000-00-00"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText("年-月-日")

    def date(self) -> dt.date | None:
        """Return the day, or None if the field is empty or invalid (``problem`` distinguishes the two)."""
        try:
            return parse_date(self.text(), self.today())
        except ValueError:
            return None

    def set_date(self, day: dt.date | None) -> None:
        """Show a day, or nothing for None."""
        self.setText(day.isoformat() if day else "")

    def problem(self) -> str:
        """Return why the text is not a valid day; empty if it is valid or blank."""
        try:
            parse_date(self.text(), self.today())
        except ValueError:
            return NO_DATE
        return ""

    def day(self) -> dt.date | None:
        """Return the day."""
        return self.date()

    def take_day(self, day: dt.date) -> None:
        """Show the picked day."""
        self.set_date(day)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Replace the typed text by the parsed day."""
        self._normalise()
        super().focusOutEvent(event)

    def _normalise(self) -> None:
        day = self.date()
        if day and self.text() != day.isoformat():
            self.set_date(day)


class MomentEdit(DayField):
    """A field for an optional date and time, to the minute."""

    widest = "2000-00-00 00:00"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText("年-月-日 时:分")

    def moment(self) -> dt.datetime | None:
        """Return the date and time entered, or None if the text is empty or not a valid moment."""
        try:
            return parse_moment(self.text(), self.today())
        except ValueError:
            return None

    def set_moment(self, moment: dt.datetime | None) -> None:
        """Show a moment to the minute, or nothing for None."""
        self.setText(moment.strftime("%Y-%m-%d %H:%M") if moment else "")

    def problem(self) -> str:
        """Return why the text is not a valid moment; empty if it is valid or blank."""
        try:
            parse_moment(self.text(), self.today())
        except ValueError:
            return NO_MOMENT
        return ""

    def day(self) -> dt.date | None:
        """Return the day of the moment."""
        moment = self.moment()
        return moment.date() if moment else None

    def take_day(self, day: dt.date) -> None:
        """Show the picked day with the time already there; without one, the time is typed next."""
        moment = self.moment()
        if moment:
            self.set_moment(dt.datetime.combine(day, moment.time()))
        else:
            self.setText(f"{day.isoformat()} ")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Replace the typed text by the parsed moment."""
        moment = self.moment()
        if moment and self.text() != moment.strftime("%Y-%m-%d %H:%M"):
            self.set_moment(moment)
        super().focusOutEvent(event)


def period_problem(since: DateEdit, until: DateEdit) -> str:
    """Return why two fields are not a valid period, or an empty text; each field may be empty."""
    first, last = since.date(), until.date()
    is_backwards = bool(first and last and last < first)
    return since.problem() or until.problem() or ("结束日期不能早于开始日期。" if is_backwards else "")
