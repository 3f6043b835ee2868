"""Optional fields for a day and for a date with time, quick to type and checked only when left."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from saltdesk.domain.base.identifiers import fold_full_width

_OFFSET = re.compile(r"[+-]?\d{1,2}")
_DAY = re.compile(r"(?:(\d{4})[-/.年]?)??(\d{1,2})[-/.月](\d{1,2})日?")
_DIGITS = re.compile(r"(\d{4})?(\d{2})(\d{2})")
_TIME = re.compile(r"(\d{1,2})[:：](\d{2})|(\d{2})(\d{2})")

NO_DATE = "日期写作 2026-11-23、1123，今天写 0，昨天写 -1。"
NO_MOMENT = "时间写作 2026-11-23 09:30，当天可只写 09:30。"


def parse_date(text: str, today: dt.date) -> dt.date | None:
    """Return the day that a text describes, or None for an empty text.

    Accepts ``2026-11-23``, ``20261123``, ``11-23`` and ``1123`` (this year), also with ``/``, ``.`` or
    年月日, and offsets from ``today`` in days: ``0``, ``-1``, ``+3``. Full-width characters are accepted.
    Raises ValueError for anything else.
    """
    text = fold_full_width(text)
    if not text:
        return None
    if _OFFSET.fullmatch(text) and (text[0] in "+-" or text == "0"):
        return today + dt.timedelta(days=int(text))
    found = _DAY.fullmatch(text) or _DIGITS.fullmatch(text)
    if not found:
        raise ValueError(NO_DATE)
    year, month, day = found.groups()
    return dt.date(int(year) if year else today.year, int(month), int(day))


def parse_moment(text: str, today: dt.date) -> dt.datetime | None:
    """Return the date and time that a text describes, or None for an empty text; a time alone means today.

    Raises ValueError if the date or the time cannot be parsed.
    """
    text = fold_full_width(text)
    if not text:
        return None
    day_text, _, time_text = text.rpartition(" ")
    found = _TIME.fullmatch(time_text.strip())
    day = parse_date(day_text, today) if day_text else today
    if not found or day is None:
        raise ValueError(NO_MOMENT)
    hour, minute = found.group(1) or found.group(3), found.group(2) or found.group(4)
    return dt.datetime.combine(day, dt.time(int(hour), int(minute)))


class DateEdit(QLineEdit):
    """A field for an optional day; it normalises its text when it loses the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today: Callable[[], dt.date] = dt.date.today
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

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Replace the typed text by the parsed day."""
        self._normalise()
        super().focusOutEvent(event)

    def _normalise(self) -> None:
        day = self.date()
        if day and self.text() != day.isoformat():
            self.set_date(day)


class MomentEdit(QLineEdit):
    """A field for an optional date and time, to the minute."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today: Callable[[], dt.date] = dt.date.today
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
