"""Further ends of a complaint: a joint answer, no way to answer, withdrawal, and a finding of malice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from saltdesk.domain.base.errors import Problem, refuse
from saltdesk.domain.complaints.complainants import Complainant, Disclosure
from saltdesk.domain.complaints.complaint import COMPLAINT_FIELDS, Complaint
from saltdesk.domain.complaints.handling import ComplaintStep, Conclusion, Malice, RequestAnswer, requests_of
from saltdesk.services.access.approvals import PaperApproval, approve
from saltdesk.services.access.complaints import changeable, refuse_concerned
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.states import allowed, store
from saltdesk.storage.areas.complaints import COMPLAINANTS, COMPLAINTS, STEPS
from saltdesk.storage.trail.audit import Note

NO_WAY = "无法答复（匿名，未留联系方式）"
"""How a complaint was answered whose complainant left no name and no way to reach them (A11)."""


@act("complaint.joint")
def answer_together(
    desk: Desk,
    note: Note,
    leading: int,
    members: Sequence[int],
    conclusion: Conclusion | None,
    text: str,
    answered_on: date,
    how: str,
) -> tuple[Complaint, ...]:
    """Give the complaints of a group one answer; each keeps its number and is told where the answer stands.

    Raises:
        NotAllowed: one of them is about the person at the desk or their office.
        RuleError: no other complaint is chosen, one is not accepted or not of the group, a field is empty, or
            ``answered_on`` lies before an acceptance or after today.
    """
    keys = tuple(dict.fromkeys((leading, *members)))
    chosen = [allowed(note, COMPLAINTS.get(key)) for key in keys]
    needed = (
        ("conclusion", conclusion, "请选择调查结论。"),
        ("answer", text.strip(), "请写明答复内容。"),
        ("answered_how", how.strip(), "请填写答复方式，如书面。"),
    )
    problems = [Problem(sentence, field, "C5.1") for field, value, sentence in needed if not value]
    if len(chosen) == 1:
        problems.append(Problem("请至少选择一件串并的投诉一并答复。", "members", "C5.1"))
    for complaint in chosen:
        refuse_concerned(desk, complaint)
        if complaint.group != chosen[0].group or not complaint.group:
            problems.append(Problem(f"投诉 {complaint.number} 没有串并办理。", "members", "C5.1"))
        if not (complaint.decided_on or answered_on) <= answered_on <= desk.clock.today():
            sentence = f"答复日期须在投诉 {complaint.number} 的受理日期与今天之间。"
            problems.append(Problem(sentence, "answered_on", "C5.1"))
    refuse(problems)
    lead = chosen[0]
    for complaint in chosen[1:]:
        told = f"与投诉 {lead.number} 一并答复。"
        STEPS.insert(ComplaintStep(complaint.id, answered_on, told, desk.actor.name, desk.actor.office_name))
    numbers = "、".join(complaint.number for complaint in chosen[1:])
    note.record, note.sentence = lead.id, f"投诉 {lead.number} 与 {numbers} 一并答复（{how.strip()}）"
    return tuple(
        store(note, COMPLAINTS, _answered(complaint, conclusion, text, answered_on, how))
        for complaint in chosen
    )


def _answered(
    complaint: Complaint, conclusion: Conclusion | None, text: str, day: date, how: str
) -> Complaint:
    """Return a complaint with the common answer, which answers each of its requests."""
    answers = tuple(RequestAnswer(request, text.strip()) for request in requests_of(complaint.request))
    return replace(
        complaint,
        conclusion=conclusion,
        answer=text.strip(),
        answers=answers,
        answered_on=day,
        answered_how=how.strip(),
        due_on=None,
    )


@act("complaint.noanswer")
def close_unanswerable(
    desk: Desk, note: Note, key: int, conclusion: Conclusion | None, closed_on: date
) -> Complaint:
    """Record that an investigated complaint cannot be answered: it is anonymous, without contact (A11).

    Raises:
        RuleError: the complainant can be reached, nothing was investigated, no conclusion is chosen, or the
            day lies before the acceptance or after today.
    """
    complaint = changeable(desk, note, key)
    person = COMPLAINANTS.first(complaint=key) or Complainant()
    problems = []
    ways = (person.contact, person.caller_number, person.email, person.address)
    if person.disclosure is not Disclosure.ANONYMOUS or any(way.strip() for way in ways):
        sentence = "投诉人留有姓名或联系方式，应当答复；只有匿名且没有联系方式的才能作无法答复。"
        problems.append(Problem(sentence, "", "A11"))
    if not complaint.investigation.strip():
        problems.append(Problem("请先登记调查情况：不能答复也要查清。", "investigation", "C5.1"))
    if conclusion is None:
        problems.append(Problem("请选择调查结论。", "conclusion", "C5.1"))
    problems += _day_problems(desk, complaint.decided_on, closed_on, "办结日期", "answered_on")
    refuse(problems)
    note.record, note.sentence = key, f"投诉 {complaint.number} 匿名且无联系方式，查明后无法答复"
    return store(
        note,
        COMPLAINTS,
        replace(complaint, conclusion=conclusion, answered_on=closed_on, answered_how=NO_WAY, due_on=None),
    )


@act("complaint.withdraw")
def withdraw_complaint(
    desk: Desk, note: Note, key: int, withdrawn_on: date, how: str, reason: str
) -> Complaint:
    """Record that the complainant withdrew the complaint; the office may go on by itself under a new number.

    Raises:
        RuleError: how it was told is empty, or the day lies before the receipt or after today.
    """
    complaint = changeable(desk, note, key)
    received = complaint.received_at.date() if complaint.received_at else None
    refuse(
        (
            *COMPLAINT_FIELDS["withdrawn_how"].problems(how),
            *COMPLAINT_FIELDS["withdrawal_reason"].problems(reason),
            *_day_problems(desk, received, withdrawn_on, "撤回日期", "withdrawn_on"),
        )
    )
    note.record, note.sentence = key, f"投诉人撤回投诉 {complaint.number}（{how.strip()}，{withdrawn_on}）"
    withdrawn = replace(
        complaint,
        withdrawn_on=withdrawn_on,
        withdrawn_how=how.strip(),
        withdrawal_reason=reason.strip(),
        due_on=None,
    )
    return store(note, COMPLAINTS, withdrawn)


@act("complaint.malice")
def find_malice(
    desk: Desk,
    note: Note,
    key: int,
    malice: Malice | None,
    evidence: str,
    heard_on: date,
    statement: str,
    approved_on: date,
    paper: PaperApproval | None = None,
) -> Complaint:
    """Record a leader's finding that a complaint is malicious or false, after the complainant was heard.

    Raises:
        RuleError: nothing was investigated, a field is empty, the days are out of order, or no leader
            approves.
    """
    complaint = changeable(desk, note, key)
    problems = [
        *COMPLAINT_FIELDS["malice"].missing(malice),
        *COMPLAINT_FIELDS["malice_evidence"].problems(evidence),
        *COMPLAINT_FIELDS["malice_statement"].problems(statement),
        *_day_problems(desk, complaint.decided_on, heard_on, "听取意见日期", "malice_heard_on"),
    ]
    if not complaint.investigation.strip():
        problems.append(Problem("认定须以调查为依据，请先登记调查情况。", "malice_evidence", "C5.2.5b"))
    if approved_on < heard_on:
        problems.append(Problem("认定日期不能早于听取意见日期。", "malice_approved_on", "C5.2.5b"))
    refuse(problems)
    approval = approve(desk, approved_on, paper, "malice_approved_by", "C5.2.5b")
    note.record = key
    note.sentence = f"{approval.by}认定投诉 {complaint.number} 为{malice.label if malice else ''}"
    found = replace(
        complaint,
        malice=malice,
        malice_evidence=evidence.strip(),
        malice_heard_on=heard_on,
        malice_statement=statement.strip(),
        malice_approved_on=approval.on,
        malice_approved_by=approval.by,
        malice_approval=approval.scans,
    )
    return store(note, COMPLAINTS, found)


def _day_problems(desk: Desk, first: date | None, day: date, label: str, field: str) -> Iterator[Problem]:
    """Yield a problem if a day lies before ``first`` or after today."""
    if not (first or day) <= day <= desk.clock.today():
        yield Problem(f"{label}须在{first or '受理日期'}与今天之间。", field, "C5.1")
