"""Who holds the lock of the acts: the words for those who have to wait."""

from __future__ import annotations

from typing import Final

from saltdesk.domain.acts.table import ACT_BY_CODE

WHO_ACTS: Final = "SELECT name, office, since, seconds, act FROM guard.who_acts()"

LONG_OF_OTHERS: Final = f"{WHO_ACTS} WHERE NOT is_own AND seconds >= 3"
"""The same where it takes longer than what people do by hand."""


def told_of(name: str, office: str, since: str, seconds: int, act: str) -> str:
    """Return who is busy with what, and since when; ``act`` is empty where that is not told."""
    return f"{_doing(name, office, act)}（{since}开始，已用{seconds}秒）"


def briefly_told_of(name: str, office: str, _since: str, seconds: int, act: str) -> str:
    """Return the same for a place with little room."""
    return f"{_doing(name, office, act)}，已用{seconds}秒"


def _doing(name: str, office: str, act: str) -> str:
    who = f"{office}的{name}" if office else name
    return f"{who}正在{ACT_BY_CODE[act].verb if act in ACT_BY_CODE else '保存'}"
