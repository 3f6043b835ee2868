"""A month as a sheet of weeks, with its rest days, make-up workdays and due dates."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import MAXYEAR, MINYEAR, date, timedelta

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.weekdays import weekday
from saltdesk.domain.calendar.workdays import Calendar

_SATURDAY = 5
_WEEK = 7


@dataclass(frozen=True)
class DueCount:
    """How much falls due on a day: of the bureau, and of others for whom it waits."""

    ours: int = 0
    others: int = 0


@dataclass(frozen=True)
class MonthDay:
    """One day of a month: its mark (休, 班 or nothing), what is due, and what it says in words."""

    day: date
    is_working: bool
    mark: str
    due: DueCount
    is_today: bool

    @property
    def sentence(self) -> str:
        """Return the day in words, for the tool tip and assistive technology."""
        kind = {"班": "调休上班", "休": "放假"}.get(self.mark, "工作日" if self.is_working else "休息日")
        told = [f"{self.day.isoformat()} 星期{weekday(self.day)}，{'今天，' if self.is_today else ''}{kind}"]
        told += [f"到期{self.due.ours}件"] if self.due.ours else []
        told += [f"外单位预计{self.due.others}件"] if self.due.others else []
        return "，".join(told)


def days_of_month(
    month: date, today: date, calendar: Calendar, due: Mapping[date, DueCount]
) -> tuple[MonthDay, ...]:
    """Return the days of the month in which ``month`` lies, in order."""
    day = month.replace(day=1)
    found = []
    while day.month == month.month:
        is_working, is_weekend = calendar.is_working(day), day.weekday() >= _SATURDAY
        mark = "班" if is_working and is_weekend else "休" if not is_working and not is_weekend else ""
        found.append(MonthDay(day, is_working, mark, due.get(day, DueCount()), day == today))
        if day == date.max:
            break
        day += timedelta(days=1)
    return tuple(found)


def place_in_month(day: date) -> tuple[int, int]:
    """Return week (from 0) and weekday (from 0, Monday) of a day in the sheet of its month."""
    return divmod(day.replace(day=1).weekday() + day.day - 1, _WEEK)


def month_after(month: date, by: int) -> date:
    """Return the first day of the month ``by`` months later, or of ``month`` where dates end."""
    place = month.year * 12 + month.month - 1 + by
    year, index = divmod(place, 12)
    return date(year, index + 1, 1) if MINYEAR <= year <= MAXYEAR else month.replace(day=1)
