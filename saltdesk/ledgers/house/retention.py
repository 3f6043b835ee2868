"""How the list of closed records and their retention reads."""

from __future__ import annotations

from saltdesk.domain.calendar.terms import DueKind, DueState
from saltdesk.domain.house.retention import Retained
from saltdesk.ledgers.base.columns import Column, Kind
from saltdesk.services.desk import parameters
from saltdesk.services.desk.desk import Desk


def _left(desk: Desk, one: Retained) -> DueState:
    """Return the days left in a sign, a word and a number."""
    left = one.left(desk.clock.today())
    if left is None or one.is_destroyed:
        return DueState(DueKind.NONE, 0, "—")
    if left < 0:
        return DueState(DueKind.OVERDUE, left, f"▲已满{-left}日")
    soon = left <= parameters.number("retention_days")
    return DueState(DueKind.DUE_SOON if soon else DueKind.ON_TIME, left, f"{'●' if soon else '○'}{left}日")


RETENTION_COLUMNS = (
    Column("area", "种类", Kind.STATE, 12, value=lambda _, one: one.area.label),
    Column("number", "编号", Kind.CODE, 17),
    Column("closed_on", "办结或归档", Kind.DATE, 12),
    Column("period", "保管期限", Kind.STATE, 9, value=lambda _, one: one.period.label),
    Column("until", "保管到", Kind.DATE, 12),
    Column("left", "还有", Kind.DUE, 11, value=_left),
    Column("disposal", "处置", Kind.TEXT, 20),
)
"""One row per closed record."""
