"""Delays after failed tries to sign in (GB/T 22239-2019, level 2: limited tries); they outlast a restart."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

DELAYS: Final = (
    (5, timedelta(minutes=1)),
    (6, timedelta(minutes=2)),
    (7, timedelta(minutes=5)),
    (8, timedelta(minutes=15)),
    (10, timedelta(minutes=60)),
)
"""From this many failed tries in a row on, the account waits this long after the last one."""


def delay_after(failures: int) -> timedelta:
    """Return how long an account waits after this many failed tries in a row."""
    return max((delay for least, delay in DELAYS if failures >= least), default=timedelta())


def waiting(failures: int, failed_at: datetime | None, now: datetime) -> timedelta:
    """Return how long an account still has to wait.

    A clock that was set back does not prolong the wait beyond one whole delay.
    """
    if failed_at is None:
        return timedelta()
    delay = delay_after(failures)
    return min(max(failed_at + delay - now, timedelta()), delay)


def told(left: timedelta) -> str:
    """Return a wait in words, rounded up: 40秒, 5分钟."""
    seconds = max(-(-left // timedelta(seconds=1)), 1)
    return f"{seconds}秒" if seconds < 60 else f"{-(-seconds // 60)}分钟"
