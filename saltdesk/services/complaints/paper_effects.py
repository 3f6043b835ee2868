"""Effects on a complaint of issuing, voiding and serving a notice about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from saltdesk.domain.base.issued import Delivery, IssuedNotice, NoticeStatus
from saltdesk.domain.calendar.terms import due_date, find_term
from saltdesk.domain.complaints.complaint import TURNED_AWAY, ComplaintStatus
from saltdesk.services.complaints.decisions import ANSWER_TERM, EXTENDED_TERM
from saltdesk.services.desk.desk import Desk
from saltdesk.storage.audit import Note
from saltdesk.storage.complaints import COMPLAINTS
from saltdesk.storage.notices import NOTICES


def extend(_desk: Desk, _note: Note, notice: IssuedNotice, values: Mapping[str, object]) -> None:
    """Move the due date of the answer to the date given in the extension notice."""
    day = values["new_date"]
    assert isinstance(day, date), "the template demands the date"
    complaint = COMPLAINTS.get(notice.record)
    COMPLAINTS.update(replace(complaint, due_on=day, due_provisional=False, due_clause=EXTENDED_TERM))


def shorten(desk: Desk, _note: Note, notice: IssuedNotice) -> None:
    """Restore the usual due date of the answer, unless another extension notice or an approval is valid."""
    complaint = COMPLAINTS.get(notice.record)
    others = NOTICES.all(kind=notice.kind, record=notice.record)
    if any(other.status is not NoticeStatus.VOID for other in others):
        return
    if complaint.extension_approved_on:
        return  # the approval is valid even if the notice that reported it is void
    if complaint.status is ComplaintStatus.ACCEPTED and complaint.decided_on:
        due = due_date(find_term(ANSWER_TERM), complaint.decided_on, desk.calendar)
        usual = replace(complaint, due_on=due.due, due_provisional=due.provisional, due_clause=ANSWER_TERM)
        COMPLAINTS.update(usual)


def tell_reasons(notice: IssuedNotice, delivery: Delivery) -> None:
    """Record that the served notice told the complainant why the complaint was turned away (C5.2.2, A13)."""
    complaint = COMPLAINTS.get(notice.record)
    if complaint.status in TURNED_AWAY and complaint.told_on is None:
        told = f"{delivery.manner.label}（{notice.number}，{delivery.delivered_on}）"
        by = delivery.deliverers or delivery.recorded_by
        COMPLAINTS.update(replace(complaint, told_how=told, told_on=delivery.delivered_on, told_by=by))
