"""Standards of published items: they change only through a case of adjustment (D3.2.b.1, P1.2.5)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from saltdesk.domain.adjustments.adjustment import Adjustment, AdjustmentStatus
from saltdesk.domain.base.errors import Problem, RuleError
from saltdesk.domain.lists.items import ItemStatus, PowerItem
from saltdesk.domain.registers.discretion import DiscretionStandard
from saltdesk.storage.areas.adjustments import ADJUSTMENTS
from saltdesk.storage.areas.lists import POWERS

CLAUSE = "D3.2.b.1"


def cases_by_item() -> dict[int, Adjustment]:
    """Return the newest open case about each item that has one."""
    return {key: case for case in ADJUSTMENTS.all(status=AdjustmentStatus.OPEN) for key in case.items}


def case_problems(item: PowerItem | None, case: Adjustment | None) -> Iterator[Problem]:
    """Yield why a draft of a standard of ``item`` cannot be saved: it is public and has no open case."""
    if item and item.status is ItemStatus.PUBLISHED and case is None:
        sentence = f"“{item.name}”已公布，裁量标准须按程序调整。请先登记动态调整，在“涉及事项”中选入本事项。"
        yield Problem(sentence, "power_item", CLAUSE)


def case_of(item: PowerItem) -> int:
    """Return the open case through which the standard of an item changes; 0 for an item that is not public.

    Raises:
        RuleError: the item is public and no open case is about it.
    """
    if item.status is not ItemStatus.PUBLISHED:
        return 0
    case = cases_by_item().get(item.id)
    for problem in case_problems(item, case):
        raise RuleError(problem.sentence, field=problem.field, clause=problem.clause)
    return case.id if case else 0


def effect_problems(standard: DiscretionStandard, day: date) -> Iterator[Problem]:
    """Yield why a standard of a published item cannot be in force from ``day`` on: its case is not done."""
    item = POWERS.get(standard.power_item)
    if item.status is not ItemStatus.PUBLISHED:
        return
    case = ADJUSTMENTS.first(id=standard.adjustment) if standard.adjustment else None
    if case is None or case.status is AdjustmentStatus.WITHDRAWN:
        yield Problem(
            f"“{item.name}”已公布，本版没有经过调整程序。请登记动态调整，并在其中修改本版。", "", CLAUSE
        )
    elif case.status is AdjustmentStatus.OPEN:
        yield Problem(f"调整 {case.number} 还没有公布，公布后才能启用本版。", "", CLAUSE)
    elif case.published_on and day < case.published_on:
        sentence = f"启用日期不能早于调整 {case.number} 的公布日期{case.published_on}。"
        yield Problem(sentence, "effective_from", CLAUSE)
