"""The periods that limit a ledger, each as first and last day relative to today."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from saltdesk.domain.base.dataclass import dataclass


@dataclass(frozen=True)
class Period:
    """A period with its label; ``days`` returns its first and last day, both included."""

    label: str
    days: Callable[[date], tuple[date | None, date | None]]


def _last_year(today: date) -> tuple[date, date]:
    return date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)


PERIODS: tuple[Period, ...] = (
    Period("全部", lambda _: (None, None)),
    Period("今天", lambda today: (today, today)),
    Period("近七天", lambda today: (today - timedelta(days=6), today)),
    Period("本月", lambda today: (today.replace(day=1), today)),
    Period("本年", lambda today: (date(today.year, 1, 1), today)),
    Period("上年", _last_year),
)
