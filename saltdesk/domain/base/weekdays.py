"""The Chinese names of the weekdays."""

from __future__ import annotations

from datetime import date
from typing import Final

WEEKDAYS: Final = "一二三四五六日"
"""From Monday, one character each."""


def weekday(day: date) -> str:
    """Return the weekday of a date without 周 or 星期, such as 一 for Monday."""
    return WEEKDAYS[day.weekday()]
