"""The due date cell: a word, a sign and a number; colour is only an addition."""

from __future__ import annotations

from datetime import date

from saltdesk.domain.calendar.terms import DueState, Side, due_state
from saltdesk.services.desk.desk import Desk


def due_cell(desk: Desk, due: date | None, *, side: Side = Side.IN, provisional: bool = False) -> DueState:
    """Return the state of a due date today."""
    return due_state(due, desk.clock.today(), desk.calendar, side, provisional=provisional)
