"""The line 期限 above the detail of a record: how many days are left, in the colour of its urgency."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLabel

from saltdesk.domain.calendar.terms import DueState
from saltdesk.ledgers.base.columns import Kind, Ledger
from saltdesk.services.desk.desk import Desk
from saltdesk.ui.frame.cell_roles import due_colour


def show_due(label: QLabel, ledger: Ledger, desk: Desk, record: Any | None) -> None:
    """Show the due date of a record as the ledger does; nothing if it has none."""
    due = next((column for column in ledger.columns if column.kind is Kind.DUE), None)
    state = due.raw(desk, record) if due and record else None
    label.setText(state.text if isinstance(state, DueState) else "")
    colour = due_colour(state.kind) if isinstance(state, DueState) else None
    label.setStyleSheet(f"color: {colour.name()}" if colour else "")
