"""What hinders reporting a power item for examination, besides the checks of its entry (P1.2.3)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from saltdesk.domain.base.errors import Problem
from saltdesk.domain.lists.flow import limit_hint, reporting_problem
from saltdesk.domain.lists.items import ItemStatus, PowerItem


def hindrances(item: PowerItem, *, is_main: bool = False) -> Iterator[Problem]:
    """Yield why an item cannot be reported: an unfinished flow, or links longer than the promised limit.

    A main item without links has no flow of its own: its sub items have.
    """
    unfinished = reporting_problem(item.steps) if item.steps or not is_main else None
    if unfinished:
        yield unfinished
    hint = limit_hint(item.steps, item.promised_limit)
    if hint:
        yield Problem(hint, "promised_limit", "P1.2.3")


def main_items(items: Iterable[PowerItem]) -> frozenset[int]:
    """Return the ids of the items that have sub items."""
    return frozenset(item.parent for item in items if item.status is not ItemStatus.CANCELLED) - {0}
