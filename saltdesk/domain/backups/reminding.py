"""When a backup is overdue, and when the next trial restore is due."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from saltdesk.domain.base.dataclass import dataclass

OVERDUE: Final = timedelta(days=7)
"""Time after which a missing backup is told."""

ON_ANOTHER_DISK: Final = "在另一块磁盘上"
"""Reason in the trail of a backup that lies outside the disk of the data."""


@dataclass(frozen=True)
class BackupDays:
    """The days that decide: when the data began, and the last backups anywhere and on another disk."""

    began: date
    anywhere: date | None
    elsewhere: date | None


def reminder(days: BackupDays, today: date) -> str:
    """Return the sentence about a backup that is overdue; empty if none is."""
    if today - (days.anywhere or days.began) >= OVERDUE:
        since = f"自{days.anywhere:%m月%d日}以来" if days.anywhere else "还"
        return f"{since}没有备份"
    if today - (days.elsewhere or days.began) >= OVERDUE:
        since = f"自{days.elsewhere:%m月%d日}以来" if days.elsewhere else "还"
        return f"{since}没有在另一块磁盘上备份"
    return ""


def is_trial_due(last: date | None, today: date) -> bool:
    """Return whether this month has had no trial restore yet."""
    return last is None or (last.year, last.month) != (today.year, today.month)
