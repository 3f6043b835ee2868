"""What follows from a correction of a complaint or its complainant: dates, gates, elements and the mask."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from saltdesk.domain.base.errors import Problem, RuleError
from saltdesk.domain.calendar.terms import due_date, find_term
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint, ComplaintStatus, present_elements
from saltdesk.domain.complaints.decisions import refusal_problems
from saltdesk.domain.complaints.handling import requests_of
from saltdesk.services.complaints.decisions import (
    ACCEPT_TERM,
    ANSWER_TERM,
    EXTENDED_TERM,
    refuse_acceptance,
    refuse_handler,
)
from saltdesk.services.complaints.intake import Intake, intake_problems, masked_name_of, normalised
from saltdesk.services.desk.desk import Desk
from saltdesk.storage.areas.complaints import COMPLAINANTS, COMPLAINTS, REPRESENTATIVES, STEPS

_DECIDED = (ComplaintStatus.ACCEPTED, ComplaintStatus.ANSWERED)


def complaint_problems(desk: Desk, complaint: Complaint) -> Iterator[Problem]:
    """Yield why a complaint cannot be as it is: as an intake, in its decision and in its handling."""
    person = COMPLAINANTS.first(complaint=complaint.id) or Complainant()
    speakers = tuple(REPRESENTATIVES.all(complaint=complaint.id))
    yield from intake_problems(Intake(complaint, person, speakers), desk.clock.today())
    if complaint.status is ComplaintStatus.REFUSED:
        yield from refusal_problems(
            complaint.refusal_reason, complaint.refusal_text, complaint.legal_ground, complaint.earlier
        )
    days = [step.day for step in STEPS.all(complaint=complaint.id) if step.day]
    if complaint.decided_on and days and min(days) < complaint.decided_on:
        yield Problem(f"决定日期不能晚于办理经过的日期{min(days)}。", "decided_on", "C5.1")


def save_complaint(desk: Desk, before: Complaint, after: Complaint) -> Complaint:
    """Save a corrected complaint with its elements and due date; raise RuleError if a gate forbids it."""
    if after.kind is not before.kind and (after.status in _DECIDED or after.answered_on):
        refuse_acceptance(after)
    if after.handling_office and after.handling_office != before.handling_office:
        refuse_handler(desk, after, after.handling_office)
    person = COMPLAINANTS.first(complaint=after.id) or Complainant()
    after = replace(after, elements=sum(present_elements(after, person)))
    return COMPLAINTS.update(_recounted(desk, before, _with_requests(before, after)))


def _with_requests(before: Complaint, after: Complaint) -> Complaint:
    """Return the complaint with its answers under the corrected requests, in the same order."""
    requests = requests_of(after.request)
    if not before.answers or after.request == before.request:
        return after
    if len(requests) != len(before.answers):
        raise RuleError(
            f"请求已分{len(before.answers)}项答复，更正后的项数应当相同。", field="request", clause="C5.1"
        )
    pairs = zip(before.answers, requests, strict=True)
    return replace(after, answers=tuple(replace(one, request=text) for one, text in pairs))


def _recounted(desk: Desk, before: Complaint, after: Complaint) -> Complaint:
    """Return the complaint with its open due date counted from the corrected day."""
    if after.due_on is None or not after.received_at:
        return after
    received = after.received_at.date()
    is_received = before.received_at is None or before.received_at.date() != received
    starts = {ACCEPT_TERM: received if is_received else None}
    if after.decided_on != before.decided_on:
        starts[ANSWER_TERM] = after.decided_on
        starts[EXTENDED_TERM] = after.decided_on
    start = starts.get(after.due_clause)
    if start is None:
        return after
    found = due_date(find_term(after.due_clause), start, desk.calendar)
    is_open_ended = found.provisional and after.due_clause != EXTENDED_TERM
    return replace(after, due_on=found.due, due_provisional=is_open_ended)


def complainant_problems(desk: Desk, person: Complainant) -> Iterator[Problem]:
    """Yield why the complainant of a complaint cannot be as entered, such as a wrong identity number."""
    complaint = COMPLAINTS.get(person.complaint)
    speakers = tuple(REPRESENTATIVES.all(complaint=complaint.id))
    yield from intake_problems(Intake(complaint, person, speakers), desk.clock.today())


def save_complainant(desk: Desk, _before: Complainant, after: Complainant) -> Complainant:
    """Save a corrected complainant, and the mask and the elements that the complaint shows of it."""
    saved = COMPLAINANTS.update(normalised(after, desk.clock.today()))
    complaint = COMPLAINTS.get(saved.complaint)
    shown = replace(
        complaint,
        masked_name=masked_name_of(saved),
        elements=sum(present_elements(complaint, saved)),
    )
    if shown != complaint:
        COMPLAINTS.update(shown)
    return saved
