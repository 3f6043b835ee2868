"""Reopening a closed complaint, and reversing a wrong decision; a leader approves both."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import RuleError, refuse
from saltdesk.domain.base.issued import NoticeStatus
from saltdesk.domain.complaints.complaint import COMPLAINT_FIELDS, Complaint, ComplaintStatus
from saltdesk.services.access.approvals import PaperApproval, approve
from saltdesk.services.access.complaints import changeable
from saltdesk.services.complaints.decisions import ACCEPT_TERM, ANSWER_TERM
from saltdesk.services.complaints.terms import with_term
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.states import store
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.areas.notices import NOTICES
from saltdesk.storage.trail.audit import Note

_OF_DECISION = ("refusal_notice", "transfer_notice", "transfer_letter")
_OF_ANSWER = ("reply",)


@act("complaint.reopen")
def reopen_complaint(
    desk: Desk, note: Note, key: int, reason: str, reopened_on: date, paper: PaperApproval | None = None
) -> Complaint:
    """Take up a closed complaint again: an accepted one is handled anew, another is decided on anew.

    What was answered, called back and archived stays in the trail; the terms start on the day of reopening.

    Raises:
        RuleError: no reason is given, the day lies before the end or after today, no leader approves, or a
            valid paper tells the former answer.
    """
    complaint = changeable(desk, note, key)
    ended = complaint.answered_on or complaint.withdrawn_on or complaint.decided_on
    was_accepted = bool(complaint.decided_on) and not complaint.refusal_text
    _refuse_papers(key, _OF_ANSWER if was_accepted else _OF_DECISION)
    again = _approved(desk, complaint, reason, reopened_on, ended, paper)
    note.record, note.reason = key, reason.strip()
    note.sentence = f"{again.reopened_by}批准重新办理投诉 {complaint.number}"
    if not was_accepted:
        return store(note, COMPLAINTS, _undecided(desk, again), ComplaintStatus.REGISTERED)
    return store(note, COMPLAINTS, _unanswered(desk, again), ComplaintStatus.ACCEPTED)


@act("complaint.reverse")
def reverse_decision(
    desk: Desk, note: Note, key: int, reason: str, reversed_on: date, paper: PaperApproval | None = None
) -> Complaint:
    """Reverse the decision that turned a complaint away; it is undecided again.

    Raises:
        RuleError: no reason is given, the day lies before the decision or after today, no leader approves,
            or a valid paper tells the decision.
    """
    complaint = changeable(desk, note, key)
    _refuse_papers(key, _OF_DECISION)
    again = _approved(desk, complaint, reason, reversed_on, complaint.decided_on, paper)
    note.record, note.reason = key, reason.strip()
    note.sentence = f"{again.reopened_by}批准撤销投诉 {complaint.number} 的“{complaint.status.label}”决定"
    return store(note, COMPLAINTS, _undecided(desk, again))


def _approved(
    desk: Desk,
    complaint: Complaint,
    reason: str,
    day: date,
    ended: date | None,
    paper: PaperApproval | None,
) -> Complaint:
    """Return the complaint with reason, day and approval."""
    refuse(COMPLAINT_FIELDS["reopen_reason"].problems(reason, "C5.1"))
    if not (ended or day) <= day <= desk.clock.today():
        raise RuleError(f"日期须在{ended}与今天之间。", field="reopened_on", clause="C5.1")
    approval = approve(desk, day, paper, "reopened_by", "C5.1")
    return replace(
        complaint,
        reopen_reason=reason.strip(),
        reopened_on=approval.on,
        reopened_by=approval.by,
        reopen_approval=approval.scans,
    )


def _refuse_papers(key: int, kinds: tuple[str, ...]) -> None:
    """Raise ``RuleError`` if a valid paper of these kinds tells what is taken back."""
    for paper in NOTICES.all(area=Area.COMPLAINTS.code, record=key):
        if paper.kind in kinds and paper.status is not NoticeStatus.VOID:
            raise RuleError(f"《{paper.title}》（{paper.number}）还有效，请先作废文书。", clause="F0.2")


def _unanswered(desk: Desk, complaint: Complaint) -> Complaint:
    """Return an accepted complaint without its end, with the term of the answer from the reopening."""
    start = complaint.reopened_on or desk.clock.today()
    return with_term(desk, _without_end(complaint), ANSWER_TERM, start)


def _undecided(desk: Desk, complaint: Complaint) -> Complaint:
    """Return a complaint without decision and end, with the term of the decision from the reopening."""
    start = complaint.reopened_on or desk.clock.today()
    undecided = replace(
        _without_end(complaint),
        decided_on=None,
        decided_by="",
        refusal_reason=None,
        refusal_text="",
        legal_ground="",
        earlier=0,
        turn_to="",
        told_how="",
        told_on=None,
        told_by="",
        handling_office="",
        assignee="",
        handed_on=None,
        handed_by="",
    )
    return with_term(desk, undecided, ACCEPT_TERM, start)


def _without_end(complaint: Complaint) -> Complaint:
    return replace(
        complaint,
        conclusion=None,
        answer="",
        answers=(),
        answered_on=None,
        answered_how="",
        satisfaction=None,
        called_back_on=None,
        called_back_by="",
        extension_requested_on=None,
        extension_reason="",
        extension_approved_on=None,
        extension_approved_by="",
        extension_approval=(),
        withdrawn_on=None,
        withdrawn_how="",
        withdrawal_reason="",
        archive_number="",
        archived_on=None,
    )
