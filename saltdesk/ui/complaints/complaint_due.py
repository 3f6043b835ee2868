"""为什么是这一天, asked of a complaint."""

from __future__ import annotations

from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.complaints.decisions import term_start
from saltdesk.ui.ledger.due_dialog import DueQuestion

NOTHING_RUNS = "这件投诉现在没有在计算的期限。"
ANNOUNCED = "这一天是办理中确定并告知的日期，不按工作日推算。"


def due_about(complaint: Complaint) -> DueQuestion | str:
    """Return what explains the due date of a complaint: its term and start, or a sentence."""
    start = term_start(complaint)
    if start is not None:
        return DueQuestion(f"投诉 {complaint.number}", complaint.due_clause, start)
    return ANNOUNCED if complaint.due_on else NOTHING_RUNS
