"""Supplements: what a complaint lacks is asked for, reminded of and received; later statements are kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from saltdesk.domain.base.errors import Problem, RuleError, refuse
from saltdesk.domain.calendar.terms import due_date, find_term
from saltdesk.domain.complaints.complaint import COMPLAINT_FIELDS, Complaint
from saltdesk.domain.complaints.handling import STEP_FIELDS, ComplaintStep, StepKind
from saltdesk.services.access.complaints import changeable
from saltdesk.services.complaints.decisions import ACCEPT_TERM, SUPPLEMENT_TERM
from saltdesk.services.complaints.handling import handled
from saltdesk.services.complaints.terms import with_term
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.states import store
from saltdesk.storage.areas.complaints import COMPLAINTS, STEPS
from saltdesk.storage.trail.audit import Note

_CLAUSE = "C5.2.5a"


def usual_limit(desk: Desk, asked_on: date) -> date:
    """Return the usual last day of a supplement asked for on a day (advisory)."""
    return due_date(find_term(SUPPLEMENT_TERM), asked_on, desk.calendar).due


@act("complaint.askmore")
def ask_supplement(desk: Desk, note: Note, key: int, missing: str, asked_on: date, until: date) -> Complaint:
    """Record that the complainant was asked for what is missing, until a day; their term runs, not ours.

    Raises:
        RuleError: nothing is named, ``asked_on`` lies before the receipt or after today, or ``until`` is not
            after it.
    """
    complaint = changeable(desk, note, key)
    received = complaint.received_at.date() if complaint.received_at else asked_on
    problems = list(COMPLAINT_FIELDS["supplement_missing"].problems(missing))
    if not received <= asked_on <= desk.clock.today():
        problems.append(Problem("通知补正日期须在收到日期与今天之间。", "supplement_asked_on", _CLAUSE))
    if until <= asked_on:
        problems.append(Problem("补正期限须在通知日期之后。", "supplement_until", _CLAUSE))
    refuse(problems)
    asked = replace(
        complaint,
        supplement_missing=missing.strip(),
        supplement_asked_on=asked_on,
        supplement_until=until,
        supplement_reminded_on=None,
        supplement_answered_on=None,
        supplement_answer="",
        due_on=until,
        due_provisional=False,
        due_clause=SUPPLEMENT_TERM,
    )
    note.record, note.sentence = key, f"通知投诉 {complaint.number} 补正，期限{until}"
    return store(note, COMPLAINTS, asked)


@act("complaint.remind")
def remind_supplement(desk: Desk, note: Note, key: int, reminded_on: date) -> Complaint:
    """Record that the complainant was reminded.

    Raises:
        RuleError: ``reminded_on`` lies before the request or after today.
    """
    complaint = changeable(desk, note, key)
    _refuse_day(desk, complaint, reminded_on, "催办补正日期", "supplement_reminded_on")
    note.record, note.sentence = key, f"催办投诉 {complaint.number} 补正（{reminded_on}）"
    return store(note, COMPLAINTS, replace(complaint, supplement_reminded_on=reminded_on))


@act("complaint.supply")
def receive_supplement(desk: Desk, note: Note, key: int, received_on: date, text: str) -> Complaint:
    """Record what the complainant supplied; the term of the decision starts again on that day.

    Raises:
        RuleError: nothing is told, or ``received_on`` lies before the request or after today.
    """
    complaint = changeable(desk, note, key)
    refuse(COMPLAINT_FIELDS["supplement_answer"].problems(text))
    _refuse_day(desk, complaint, received_on, "补正收到日期", "supplement_answered_on")
    supplied = replace(
        complaint,
        supplement_answered_on=received_on,
        supplement_answer=text.strip(),
    )
    note.record, note.sentence = key, f"投诉 {complaint.number} 收到补正（{received_on}）"
    return store(note, COMPLAINTS, with_term(desk, supplied, ACCEPT_TERM, received_on))


@act("complaint.add")
def add_statement(desk: Desk, note: Note, key: int, day: date, text: str) -> ComplaintStep:
    """Record what the complainant added after the acceptance, such as a call or a further letter.

    Raises:
        NotAllowed: the person belongs to neither the handling office nor the complaints office.
        RuleError: the text is empty, or ``day`` lies before the acceptance or after today.
    """
    complaint = handled(desk, note, key)
    refuse(STEP_FIELDS["what"].problems(text, _CLAUSE))
    if not (complaint.decided_on or day) <= day <= desk.clock.today():
        raise RuleError("补充日期须在受理日期与今天之间。", field="day", clause=_CLAUSE)
    note.record, note.sentence = key, f"投诉 {complaint.number} 的投诉人补充（{day}）"
    step = ComplaintStep(key, day, text.strip(), desk.actor.name, desk.actor.office_name, StepKind.ADDED)
    return STEPS.insert(step)


def _refuse_day(desk: Desk, complaint: Complaint, day: date, label: str, field: str) -> None:
    if not (complaint.supplement_asked_on or day) <= day <= desk.clock.today():
        raise RuleError(f"{label}须在通知补正日期与今天之间。", field=field, clause=_CLAUSE)
