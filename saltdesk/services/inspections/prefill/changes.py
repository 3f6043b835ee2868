"""Answers on the adjustment of the lists to changes of law and overdue links (R2.2.3, S4.2.3)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from saltdesk.domain.adjustments.adjustment import AdjustmentStatus
from saltdesk.domain.calendar.terms import Side
from saltdesk.domain.inspections.inspection import Inspection
from saltdesk.services.desk.desk import Desk
from saltdesk.services.inspections.law_events import waiting_events
from saltdesk.services.inspections.prefill.answers import Prefill, listed, shortened, told
from saltdesk.storage.areas.adjustments import ADJUSTMENTS

_SOURCE = "依据文件、调整情形和动态调整台账"


def adjustment(desk: Desk, _inspection: Inspection) -> Prefill:
    """Say which situations have no case, and which of our links are overdue.

    A change within the term to apply is told, but is no fault yet and no proof that all is well.
    """
    today = desk.clock.today()
    events = list(waiting_events(desk))
    late = [
        f"{one.name}，{one.since}起算，没有登记调整也没有说明不需调整" for one in events if one.due_on < today
    ]
    late += _overdue(today)
    waiting = [
        f"{one.name}，{one.since}起算，尚未登记调整（申请期限{one.due_on}）"
        for one in events
        if one.due_on >= today
    ]
    if late or not waiting:
        fine = "没有逾期的调整，登记的依据变动都有对应的调整。"
        return listed(desk, _SOURCE, [*late, *waiting] if late else [], fine)
    return told(desk, _SOURCE, shortened(waiting))


def _overdue(today: date) -> Iterator[str]:
    for case in ADJUSTMENTS.all(status=AdjustmentStatus.OPEN):
        if case.due_on and case.due_on < today and case.due_side is Side.IN:
            yield f"调整{case.number}已过期限{case.due_on}"
