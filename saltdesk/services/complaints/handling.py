"""Acts on an accepted complaint, from the hand-over to the archive; the due dates are advisory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from saltdesk.domain.acts.act import is_unbound
from saltdesk.domain.base.errors import ChangedMeanwhile, NotAllowed, Problem, RuleError, refuse
from saltdesk.domain.base.fields import FieldRule
from saltdesk.domain.base.people import Mechanism
from saltdesk.domain.base.records import to_plain
from saltdesk.domain.calendar.terms import due_date, find_term
from saltdesk.domain.complaints.complaint import COMPLAINT_FIELDS, TURNED_AWAY, Complaint
from saltdesk.domain.complaints.handling import (
    STEP_FIELDS,
    ComplaintStep,
    Conclusion,
    RequestAnswer,
    Satisfaction,
    answers_to,
    unanswered,
)
from saltdesk.services.access.approvals import PaperApproval, approve
from saltdesk.services.access.complaints import changeable, open_complaint, openable
from saltdesk.services.access.masking import readable_parts
from saltdesk.services.complaints.decisions import EXTENDED_TERM, refuse_assignee, refuse_handler
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.states import rule_of, store
from saltdesk.storage import series
from saltdesk.storage.areas.complaints import COMPLAINTS, STEPS
from saltdesk.storage.trail.audit import Note

_SERIES = "complaint-archive"


@act("complaint.hand")
def hand_over(
    desk: Desk, note: Note, key: int, handling_office: str, assignee: str, handed_on: date
) -> Complaint:
    """Assign an accepted complaint to the office and person that handle it (A14).

    Raises:
        RuleError: it is not accepted, no office is given, the office is the one complained of (A15), or
            ``handed_on`` lies before the acceptance or after today.
    """
    complaint = changeable(desk, note, key)
    office = handling_office.strip()
    if not office:
        raise RuleError("请选择承办处室。", field="handling_office", clause="A14")
    refuse_handler(desk, complaint, office)
    refuse_assignee(complaint, assignee)
    _refuse_day(desk, complaint, handed_on, "交办日期", "handed_on")
    saved = store(
        note,
        COMPLAINTS,
        replace(
            complaint,
            handling_office=office,
            assignee=assignee.strip(),
            handed_on=handed_on,
            handed_by=desk.actor.name,
            return_reason="",
        ),
    )
    who = f"（{saved.assignee}）" if saved.assignee else ""
    note.record, note.sentence = key, f"投诉 {saved.number} 交{office}{who}办理"
    return saved


@act("complaint.return")
def return_assignment(desk: Desk, note: Note, key: int, reason: str) -> Complaint:
    """Return a wrongly assigned complaint to the complaints office, with the reason.

    Raises:
        NotAllowed: the person belongs to neither the handling office nor the complaints office.
        RuleError: no reason is given, or the complaint is not handed over.
    """
    complaint = handled(desk, note, key)
    if not complaint.handling_office:
        raise RuleError("这件投诉还没有交办。", field="handling_office", clause="A14")
    if not reason.strip():
        raise RuleError("请写明退回的理由。", field="return_reason", clause="A14")
    saved = store(
        note,
        COMPLAINTS,
        replace(
            complaint,
            handling_office="",
            assignee="",
            handed_on=None,
            handed_by="",
            return_reason=reason.strip(),
        ),
    )
    note.record, note.reason = key, reason.strip()
    note.sentence = f"投诉 {saved.number} 由{complaint.handling_office}退回，请重新交办"
    return saved


@act("complaint.step")
def add_step(desk: Desk, note: Note, key: int, day: date, what: str) -> ComplaintStep:
    """Record what was done on ``day``.

    Raises:
        NotAllowed: the person belongs to neither the handling office nor the complaints office.
        RuleError: the text is empty, or ``day`` lies before the acceptance or after today.
    """
    complaint = handled(desk, note, key)
    _refuse_text(STEP_FIELDS["what"], what)
    _refuse_day(desk, complaint, day, "办理日期", "day")
    step = ComplaintStep(key, day, what.strip(), desk.actor.name, desk.actor.office_name)
    note.record, note.sentence = key, f"投诉 {complaint.number} 办理经过（{day}）"
    return STEPS.insert(step)


def steps_of(desk: Desk, key: int) -> tuple[ComplaintStep, ...]:
    """Return the steps of a complaint, ordered by day; raise NotAllowed for the office complained of."""
    open_complaint(desk, key)
    return steps_among(desk, (key,))[key]


def steps_among(desk: Desk, keys: Sequence[int]) -> dict[int, tuple[ComplaintStep, ...]]:
    """Return the steps by complaint id, ordered by day; complaints the person may not open are left out."""
    found = STEPS.grouped("complaint", openable(desk, keys))
    read = readable_parts(desk, found)
    return {key: tuple(sorted(steps, key=_by_day)) for key, steps in read.items()}


def _by_day(step: ComplaintStep) -> tuple[date, int]:
    return step.day or date.min, step.id


@act("complaint.investigate")
def record_investigation(desk: Desk, note: Note, key: int, text: str, version: int = 0) -> Complaint:
    """Store the record of the investigation.

    ``version`` is the version of the complaint that the text is based on, or 0 to skip the check.

    Raises:
        NotAllowed: the person belongs to neither the handling office nor the complaints office.
        RuleError: the text is empty.
        ChangedMeanwhile: somebody else saved the complaint since that version.
    """
    complaint = handled(desk, note, key)
    if version and version != complaint.version:
        raise ChangedMeanwhile(
            "保存期间，这条记录已被别人修改。请核对双方内容后再保存。", theirs=dict(to_plain(complaint))
        )
    _refuse_text(COMPLAINT_FIELDS["investigation"], text)
    note.record, note.sentence = key, f"登记投诉 {complaint.number} 的调查情况"
    return store(note, COMPLAINTS, replace(complaint, investigation=text.strip()))


@act("complaint.request")
def request_extension(desk: Desk, note: Note, key: int, requested_on: date, reason: str) -> Complaint:
    """Record a request for more time to answer; the advisory due date does not change until it is approved.

    Raises:
        RuleError: an extension is already approved, no reason is given, or ``requested_on`` lies before the
            acceptance or after today.
    """
    complaint = handled(desk, note, key)
    _refuse_second(complaint)
    _refuse_text(COMPLAINT_FIELDS["extension_reason"], reason)
    _refuse_day(desk, complaint, requested_on, "申请延期的日期", "extension_requested_on")
    note.record, note.reason = key, reason.strip()
    note.sentence = f"投诉 {complaint.number} 申请延期答复（{requested_on}）"
    return store(
        note,
        COMPLAINTS,
        replace(complaint, extension_requested_on=requested_on, extension_reason=reason.strip()),
    )


@act("complaint.extend")
def approve_extension(
    desk: Desk, note: Note, key: int, approved_on: date, paper: PaperApproval | None = None
) -> Complaint:
    """Approve the extension; the answer is then due 60 days after the acceptance (advisory).

    The leader at the desk approves, or ``paper`` shows that a leader did. A complaint is extended only once.
    Later changes of the calendar do not move the approved due date.

    Raises:
        RuleError: no extension was requested, one is already approved, no leader approves, or ``approved_on``
            lies before the request or after today.
    """
    complaint = changeable(desk, note, key)
    _refuse_second(complaint)
    if complaint.extension_requested_on is None:
        raise RuleError("请先登记延期申请和理由。", field="extension_requested_on", clause=EXTENDED_TERM)
    if not complaint.extension_requested_on <= approved_on <= desk.clock.today():
        raise RuleError(
            "批准日期须在申请延期与今天之间。", field="extension_approved_on", clause=EXTENDED_TERM
        )
    approval = approve(desk, approved_on, paper, "extension_approved_by", EXTENDED_TERM)
    start = max(filter(None, (complaint.decided_on, complaint.reopened_on)), default=approved_on)
    due = due_date(find_term(EXTENDED_TERM), start, desk.calendar)
    saved = store(
        note,
        COMPLAINTS,
        replace(
            complaint,
            extension_approved_by=approval.by,
            extension_approved_on=approval.on,
            extension_approval=approval.scans,
            due_on=due.due,
            due_provisional=False,
            due_clause=EXTENDED_TERM,
        ),
    )
    note.record = key
    note.sentence = f"投诉 {saved.number} 经{saved.extension_approved_by}批准延期至{due.due}（参考期限）"
    return saved


def _refuse_second(complaint: Complaint) -> None:
    if complaint.extension_approved_on or complaint.due_clause == EXTENDED_TERM:
        raise RuleError("已经延期一次，不能再次延期。", clause=EXTENDED_TERM)


@act("complaint.answer")
def answer_complaint(
    desk: Desk,
    note: Note,
    key: int,
    conclusion: Conclusion | None,
    text: str,
    answered_on: date,
    how: str,
    answers: Sequence[RequestAnswer] = (),
) -> Complaint:
    """Record the answer to an accepted complaint: the conclusion, the text, and how and when it was given.

    ``answers`` respond to the requests one by one; a single request is answered by ``text``.

    Raises:
        RuleError: it is not accepted, a field is empty, a request has no answer, or ``answered_on`` lies
            before the acceptance or after today.
    """
    complaint = changeable(desk, note, key)
    rule = rule_of(note)
    needed = (
        ("conclusion", conclusion, "请选择调查结论。"),
        ("answer", text.strip(), "请写明答复内容，逐项回应投诉请求。"),
        ("answered_how", how.strip(), "请填写答复方式，如电话、书面。"),
    )
    problems = [Problem(sentence, field, rule.clause) for field, value, sentence in needed if not value]
    said = answers_to(complaint.request, text, answers)
    if text.strip():
        problems += unanswered(said)
    if not (complaint.decided_on or answered_on) <= answered_on <= desk.clock.today():
        problems.append(Problem("答复日期须在受理日期与今天之间。", "answered_on", rule.clause))
    refuse(problems)
    saved = store(
        note,
        COMPLAINTS,
        replace(
            complaint,
            conclusion=conclusion,
            answer=text.strip(),
            answers=said,
            answered_on=answered_on,
            answered_how=how.strip(),
            due_on=None,
        ),
    )
    note.record, note.sentence = key, f"答复投诉 {saved.number}（{saved.answered_how}）"
    return saved


@act("complaint.call")
def record_call_back(
    desk: Desk, note: Note, key: int, satisfaction: Satisfaction | None, called_on: date, called_by: str = ""
) -> Complaint:
    """Record how satisfied the complainant is with the answer; a later call replaces an earlier one.

    Raises:
        RuleError: the complaint is not answered, no satisfaction is chosen, or ``called_on`` lies before the
            answer or after today.
    """
    complaint = changeable(desk, note, key)
    if satisfaction is None:
        raise RuleError("请选择回访结果。", field="satisfaction", clause="C5.1")
    if not (complaint.answered_on or called_on) <= called_on <= desk.clock.today():
        raise RuleError("回访日期须在答复日期与今天之间。", field="called_back_on", clause="C5.1")
    note.record, note.sentence = key, f"回访投诉 {complaint.number}：{satisfaction.label}"
    return store(
        note,
        COMPLAINTS,
        replace(
            complaint,
            satisfaction=satisfaction,
            called_back_on=called_on,
            called_back_by=called_by.strip() or desk.actor.name,
        ),
    )


@act("complaint.archive")
def archive_complaint(desk: Desk, note: Note, key: int) -> Complaint:
    """Archive a closed complaint under the next archive number of the year; it cannot be changed afterwards.

    Raises:
        RuleError: it is still open, or no record says that the complainant was told why it was turned away
            (C5.2.2, A13).
    """
    complaint = changeable(desk, note, key)
    if complaint.status in TURNED_AWAY and complaint.told_on is None:
        raise RuleError(
            "还没有登记告知理由（方式、日期、告知人），不能归档：不予受理、不属受理范围、转送和转盐政处都应当告知投诉人。",
            field="told_how",
            clause=complaint.status.clause,
        )
    today = desk.clock.today()
    number = f"{today.year}-TS-{series.take_apart(_SERIES, today.year):04d}"
    saved = store(note, COMPLAINTS, replace(complaint, archive_number=number, archived_on=today))
    note.record, note.sentence = key, f"投诉 {saved.number} 归档，档号 {number}"
    return saved


def handled(desk: Desk, note: Note, key: int) -> Complaint:
    """Return the complaint if the person at the desk may handle it; raise ``NotAllowed`` if not.

    The handling office, the complaints office and leaders may.
    """
    complaint = changeable(desk, note, key)
    refuse_other_office(desk, complaint)
    return complaint


def refuse_other_office(desk: Desk, complaint: Complaint) -> None:
    """Raise ``NotAllowed`` unless the person is of the handling office, the complaints office or a leader."""
    actor = desk.actor
    owns = desk.owners().get(Mechanism.COMPLAINTS) == actor.office
    if not (owns or is_unbound(actor) or (actor.office and complaint.handling_office == actor.office_name)):
        whose = complaint.handling_office or "投诉处理处室"
        raise NotAllowed(f"这件投诉由{whose}办理，其他处室不能代为登记。", clause="A14")


def _refuse_text(rule: FieldRule, text: str) -> None:
    refuse(rule.problems(text, "C5.1"))


def _refuse_day(desk: Desk, complaint: Complaint, day: date, label: str, field: str) -> None:
    if not (complaint.decided_on or day) <= day <= desk.clock.today():
        raise RuleError(f"{label}须在受理日期与今天之间。", field=field, clause="C5.1")
