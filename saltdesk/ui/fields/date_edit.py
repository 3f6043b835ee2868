"""Fields for a day and for a moment: quick to type, may stay empty, and never argue while typing."""

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
    """The day a text stands for, None for an empty one.

    Accepted are ``2026-11-23``, ``20261123``, ``11-23`` and ``1123`` (this year), also with ``/``, ``.`` or
    年月日, and offsets from ``today`` in days: ``0``, ``-1``, ``+3``. Full-width characters count as usual.
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
    """The minute a text stands for, None for an empty one; a time alone means today.

    Raises ValueError when the day or the time of day cannot be read.
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
    """A field for one day that may be empty; the text is put in its usual form when the focus leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today: Callable[[], dt.date] = dt.date.today
        self.setPlaceholderText("年-月-日")

    def date(self) -> dt.date | None:
        """The day, None when the field is empty or holds no day (``problem`` tells which)."""
        try:
            return parse_date(self.text(), self.today())
        except ValueError:
            return None

    def set_date(self, day: dt.date | None) -> None:
        """Show a day, or nothing for None."""
        self.setText(day.isoformat() if day else "")

    def problem(self) -> str:
        """Why the text is no day, empty when it is one or when there is none."""
        try:
            parse_date(self.text(), self.today())
        except ValueError:
            return NO_DATE
        return ""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show what was understood."""
        self._normalise()
        super().focusOutEvent(event)

    def _normalise(self) -> None:
        day = self.date()
        if day and self.text() != day.isoformat():
            self.set_date(day)


class MomentEdit(QLineEdit):
    """A field for a day and a time to the minute that may be empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today: Callable[[], dt.date] = dt.date.today
        self.setPlaceholderText("年-月-日 时:分")

    def moment(self) -> dt.datetime | None:
        """The minute, None when the field is empty or holds none."""
        try:
            return parse_moment(self.text(), self.today())
        except ValueError:
            return None

    def set_moment(self, moment: dt.datetime | None) -> None:
        """Show a moment to the minute, or nothing for None."""
        self.setText(moment.strftime("%Y-%m-%d %H:%M") if moment else "")

    def problem(self) -> str:
        """Why the text is no moment, empty when it is one or when there is none."""
        try:
            parse_moment(self.text(), self.today())
        except ValueError:
            return NO_MOMENT
        return ""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show what was understood."""
        moment = self.moment()
        if moment and self.text() != moment.strftime("%Y-%m-%d %H:%M"):
            self.set_moment(moment)
        super().focusOutEvent(event)


def period_problem(since: DateEdit, until: DateEdit) -> str:
    """Why two fields are no period, empty when they are one; each may be left empty."""
    first, last = since.date(), until.date()
    is_backwards = bool(first and last and last < first)
    return since.problem() or until.problem() or ("结束日期不能早于开始日期。" if is_backwards else "")
