"""The term that runs on a complaint: what each act that starts one writes into the record."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from saltdesk.domain.calendar.terms import due_date, find_term
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.desk.desk import Desk


def with_term(desk: Desk, complaint: Complaint, clause: str, start: date) -> Complaint:
    """Return the complaint with the due date of the term of ``clause`` that starts running on ``start``."""
    due = due_date(find_term(clause), start, desk.calendar)
    return replace(complaint, due_on=due.due, due_provisional=due.provisional, due_clause=clause)
