"""Which backups are kept: the newest of each of 7 days, 5 weeks and 12 months that have one."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from datetime import datetime
from typing import Final

from saltdesk.domain.base.dataclass import dataclass


@dataclass(frozen=True)
class Keeping:
    """One row of the rule: the newest backup of each of this many spans is kept."""

    most: int
    span: Callable[[datetime], Hashable]


KEEPINGS: Final = (
    Keeping(7, lambda moment: moment.date()),
    Keeping(5, lambda moment: moment.isocalendar()[:2]),
    Keeping(12, lambda moment: (moment.year, moment.month)),
)
"""Spans without a backup do not count, so that a long absence drops nothing."""

MOST_KEPT: Final = sum(one.most for one in KEEPINGS)


def kept(moments: Iterable[datetime]) -> frozenset[datetime]:
    """Return the moments of the backups that are kept; the newest is always among them."""
    newest_first = sorted(set(moments), reverse=True)
    found: set[datetime] = set()
    for keeping in KEEPINGS:
        newest_of: dict[Hashable, datetime] = {}
        for moment in newest_first:
            newest_of.setdefault(keeping.span(moment), moment)
        found.update(list(newest_of.values())[: keeping.most])
    return frozenset(found)
