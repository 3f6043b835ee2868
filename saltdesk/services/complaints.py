"""Taking complaints in and deciding on them (section 五); identity stays behind its own audited door."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from saltdesk.domain.acts import ACT_BY_CODE
from saltdesk.domain.complaints import (
    Channel,
    Complainant,
    Complaint,
    ComplaintStatus,
    Conclusion,
    Disclosure,
    RefusalReason,
    present_elements,
)
from saltdesk.domain.errors import NotAllowed, Problem, RuleError
from saltdesk.domain.identifiers import check_identity_card, mask_name, normalise_phone
from saltdesk.domain.people import Mechanism
from saltdesk.domain.terms import due_date, find_term
from saltdesk.services import people
from saltdesk.services.desk import Desk, act, check_state
from saltdesk.storage import series
from saltdesk.storage.audit import Note
from saltdesk.storage.complaints import COMPLAINANTS, COMPLAINTS

ACCEPT_TERM, ANSWER_TERM = "C-accept", "C-answer"
LONGEST_FACTS = 20_000
_LONGEST = 500
_TEXT_LIMITS = {
    "matter": 200,
    "object_office": 100,
    "object_person": 100,
    "facts": LONGEST_FACTS,
    "request": 4000,
    "materials": 4000,
}
_LABELS = {
    "matter": "投诉事项",
    "object_office": "被投诉处室",
    "object_person": "被投诉人员",
    "facts": "事实和理由",
    "request": "投诉请求",
    "materials": "证明材料",
    "name": "姓名",
    "contact": "联系方式",
    "address": "地址",
}


@dataclass(frozen=True)
class Intake:
    """What the clerk enters: the complaint and, apart from it, who complains."""

    complaint: Complaint
    complainant: Complainant


def intake_problems(intake: Intake, today: date) -> Iterator[Problem]:
    """What is wrong with an intake as it stands; missing elements are no problem (C5.2.4d, A11)."""
    complaint, person = intake.complaint, intake.complainant
    if complaint.received_at is None:
        yield Problem("请填写收到时间。", "received_at", complaint.channel.clause)
    elif complaint.received_at.date() > today:
        yield Problem("收到时间不能晚于今天。", "received_at", complaint.channel.clause)
    if complaint.occurred_on and complaint.occurred_on > today:
        yield Problem("发生日期不能晚于今天。", "occurred_on")
    if (
        complaint.postmarked_on
        and complaint.received_at
        and complaint.postmarked_on > complaint.received_at.date()
    ):
        yield Problem("邮戳日期不能晚于收到日期。", "postmarked_on", Channel.LETTER.clause)
    if not any((complaint.matter.strip(), complaint.facts.strip(), complaint.object_office.strip())):
        yield Problem("请至少写下投诉对象、投诉事项或事实中的一项。", "matter", "C5.2.5")
    for name, longest in _TEXT_LIMITS.items():
        yield from _too_long(name, getattr(complaint, name), longest)
    for name in ("name", "contact", "address"):
        yield from _too_long(name, getattr(person, name), _LONGEST)
    yield from _identity_problems(person, today)


def _too_long(name: str, text: str, longest: int) -> Iterator[Problem]:
    if len(text) > longest:
        yield Problem(f"{_LABELS[name]}有{len(text)}个字，请不要超过{longest}个字。", name)


def _identity_problems(person: Complainant, today: date) -> Iterator[Problem]:
    if person.caller_number.strip():
        try:
            normalise_phone(person.caller_number, field="caller_number")
        except RuleError as error:
            yield from error.problems
    if person.id_number.strip():
        try:
            check_identity_card(person.id_number, today, field="id_number")
        except RuleError as error:
            yield from error.problems


def _normalised(person: Complainant, today: date) -> Complainant:
    """Phone and identity numbers in their stored form; a contact that is no phone number stays as typed."""
    caller = person.caller_number.strip()
    number = person.id_number.strip()
    return replace(
        person,
        name=person.name.strip(),
        contact=_contact(person.contact),
        caller_number=normalise_phone(caller) if caller else "",
        id_number=check_identity_card(number, today) if number else "",
        address=person.address.strip(),
    )


def _contact(text: str) -> str:
    try:
        return normalise_phone(text) if text.strip() else ""
    except RuleError:
        return text.strip()


def _masked(person: Complainant) -> str:
    if person.disclosure is Disclosure.ANONYMOUS:
        return Disclosure.ANONYMOUS.label
    return mask_name(person.name) or "未留姓名"


def _checked(desk: Desk, intake: Intake) -> Intake:
    today = desk.clock.today()
    problems = list(intake_problems(intake, today))
    if problems:
        raise RuleError.of(problems)
    person = _normalised(intake.complainant, today)
    complaint = replace(
        intake.complaint,
        masked_name=_masked(person),
        elements=sum(present_elements(intake.complaint, person)),
    )
    return Intake(complaint, person)


def acceptance_due(desk: Desk, received: date) -> tuple[date, bool]:
    """The advisory day for deciding on acceptance, and whether it is provisional."""
    found = due_date(find_term(ACCEPT_TERM), received, desk.calendar)
    return found.due, found.provisional


@act("complaint.register")
def register_complaint(desk: Desk, note: Note, intake: Intake) -> Complaint:
    """Register a complaint: number at once, identity into its own table, advisory due date (C5.2.4, A11).

    Raises:
        RuleError: a date, number or length is wrong, by field; missing elements never block.
    """
    checked = _checked(desk, intake)
    received = checked.complaint.received_at
    assert received is not None, "intake_problems demands the moment of receipt"
    due, provisional = acceptance_due(desk, received.date())
    year = desk.clock.today().year
    complaint = COMPLAINTS.insert(
        replace(
            checked.complaint,
            number=f"{year}-{series.take('complaint', year):04d}",
            received_by=desk.actor.name,
            receiving_office=desk.actor.office_name,
            status=ComplaintStatus.REGISTERED,
            due_on=due,
            due_provisional=provisional,
            due_clause=ACCEPT_TERM,
        )
    )
    COMPLAINANTS.insert(replace(checked.complainant, complaint=complaint.id))
    note.record, note.sentence = complaint.id, f"登记投诉 {complaint.number}（{complaint.channel.label}）"
    return complaint


@act("complaint.edit")
def supplement_complaint(desk: Desk, note: Note, complaint: Complaint) -> Complaint:
    """Add to a complaint that is not decided yet; who complained is not changed here.

    Raises:
        RuleError: a field is wrong, or the complaint is decided. ChangedMeanwhile: a newer version was saved.
    """
    before = COMPLAINTS.get(complaint.id)
    check_state(ACT_BY_CODE["complaint.edit"], before.status)
    refuse_own(desk, before)
    person = COMPLAINANTS.first(complaint=complaint.id) or Complainant()
    checked = _checked(desk, Intake(complaint, person)).complaint
    saved = COMPLAINTS.update(checked)
    note.record, note.sentence = saved.id, f"补充投诉 {saved.number}"
    return saved


@act("complaint.accept")
def accept_complaint(desk: Desk, note: Note, key: int, handling_office: str, decided_on: date) -> Complaint:
    """Accept a complaint and hand it to an office; the advisory term for the answer starts.

    Raises:
        RuleError: already decided, no office, the date lies before the receipt or after today; or the office
            is the one complained of (A15).
    """
    complaint = COMPLAINTS.get(key)
    rule = ACT_BY_CODE["complaint.accept"]
    check_state(rule, complaint.status)
    _refuse_decision(desk, complaint, decided_on)
    if not handling_office.strip():
        raise RuleError("请选择承办处室。", field="handling_office", clause=rule.clause)
    if handling_office == complaint.object_office:
        raise RuleError(
            f"{handling_office}是被投诉处室，应当回避，请选择其他处室承办。",
            field="handling_office",
            clause="A15",
        )
    due = due_date(find_term(ANSWER_TERM), decided_on, desk.calendar)
    saved = COMPLAINTS.update(
        replace(
            complaint,
            status=ComplaintStatus.ACCEPTED,
            handling_office=handling_office.strip(),
            decided_on=decided_on,
            decided_by=desk.actor.name,
            due_on=due.due,
            due_provisional=due.provisional,
            due_clause=ANSWER_TERM,
        )
    )
    note.record, note.sentence = key, f"受理投诉 {saved.number}，交{saved.handling_office}办理"
    return saved


@act("complaint.refuse")
def refuse_complaint(
    desk: Desk,
    note: Note,
    key: int,
    reason: RefusalReason | None,
    text: str,
    decided_on: date,
    told_how: str = "",
) -> Complaint:
    """Refuse a complaint for one of the five reasons, in words that can be told to the complainant (C5.2.2).

    Raises:
        RuleError: already decided, no reason or no text, or an impossible date.
    """
    complaint = COMPLAINTS.get(key)
    rule = ACT_BY_CODE["complaint.refuse"]
    check_state(rule, complaint.status)
    _refuse_decision(desk, complaint, decided_on)
    problems = []
    if reason is None:
        problems.append(Problem("请选择不予受理的情形。", "refusal_reason", rule.clause))
    if not text.strip():
        problems.append(
            Problem(
                "请写明理由：不予受理应当向投诉人说明理由。",
                "refusal_text",
                reason.clause if reason else rule.clause,
            )
        )
    if problems:
        raise RuleError.of(problems)
    saved = COMPLAINTS.update(
        replace(
            complaint,
            status=ComplaintStatus.REFUSED,
            refusal_reason=reason,
            refusal_text=text.strip(),
            told_how=told_how.strip(),
            decided_on=decided_on,
            decided_by=desk.actor.name,
            due_on=None,
        )
    )
    note.record, note.sentence = key, f"不予受理投诉 {saved.number}：{reason.label if reason else ''}"
    return saved


@act("complaint.answer")
def answer_complaint(
    desk: Desk,
    note: Note,
    key: int,
    conclusion: Conclusion | None,
    text: str,
    answered_on: date,
    how: str,
) -> Complaint:
    """Record the answer to an accepted complaint: what was found, what was said, how and when it was told.

    Raises:
        RuleError: not accepted, a field is missing, or the day lies before the acceptance or after today.
    """
    complaint = COMPLAINTS.get(key)
    rule = ACT_BY_CODE["complaint.answer"]
    check_state(rule, complaint.status)
    refuse_own(desk, complaint)
    needed = (
        ("conclusion", conclusion, "请选择调查结论。"),
        ("answer", text.strip(), "请写明答复内容，逐项回应投诉请求。"),
        ("answered_how", how.strip(), "请填写答复方式，如电话、书面。"),
    )
    problems = [Problem(sentence, field, rule.clause) for field, value, sentence in needed if not value]
    if not (complaint.decided_on or answered_on) <= answered_on <= desk.clock.today():
        problems.append(Problem("答复日期须在受理日期与今天之间。", "answered_on", rule.clause))
    if problems:
        raise RuleError.of(problems)
    saved = COMPLAINTS.update(
        replace(
            complaint,
            status=ComplaintStatus.ANSWERED,
            conclusion=conclusion,
            answer=text.strip(),
            answered_on=answered_on,
            answered_how=how.strip(),
            due_on=None,
        )
    )
    note.record, note.sentence = key, f"答复投诉 {saved.number}（{saved.answered_how}）"
    return saved


def is_own(desk: Desk, complaint: Complaint) -> bool:
    """Whether the complaint is about the office of the person at the desk."""
    office = desk.actor.office
    return bool(office) and people.office_name(office) == complaint.object_office


def refuse_own(desk: Desk, complaint: Complaint) -> None:
    """An office has no hand in the complaint about itself; a leader decides instead (A15)."""
    if is_own(desk, complaint):
        raise NotAllowed(
            f"{complaint.object_office}是被投诉处室，应当回避。请由局领导或其他处室办理。", clause="A15"
        )


def _refuse_decision(desk: Desk, complaint: Complaint, decided_on: date) -> None:
    refuse_own(desk, complaint)
    received = complaint.received_at.date() if complaint.received_at else decided_on
    if not received <= decided_on <= desk.clock.today():
        raise RuleError(f"决定日期须在收到日期{received}与今天之间。", field="decided_on", clause="C5.2.2")


@act("complaint.identity")
def reveal_complainant(desk: Desk, note: Note, key: int, reason: str) -> Complainant:
    """Show who complained, to the complaints office alone, with the reason in the trail.

    Raises:
        NotAllowed: the office complained of may never see it, whatever else its people may do.
        RuleError: no reason was given.
    """
    complaint = COMPLAINTS.get(key)
    if is_own(desk, complaint):
        raise NotAllowed("被投诉处室不能查看投诉人信息。", clause=Mechanism.COMPLAINTS.clause)
    if not reason.strip():
        raise RuleError("请写明查看投诉人信息的理由。", field="reason", clause="C5.2.4d")
    person = COMPLAINANTS.first(complaint=key)
    if person is None:
        raise RuleError("这件投诉没有登记投诉人信息。")
    note.record, note.reason = key, reason.strip()
    note.sentence = f"查看投诉 {complaint.number} 的投诉人信息"
    return person
