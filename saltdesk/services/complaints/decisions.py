"""Decisions on a complaint: accept, refuse for one of five reasons, out of scope, report, transfer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from saltdesk.domain.base.errors import Problem, RuleError, refuse
from saltdesk.domain.base.people import LEADERSHIP, Mechanism
from saltdesk.domain.base.records import with_values
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Channel, Complaint
from saltdesk.domain.complaints.decisions import RefusalReason, refusal_problems
from saltdesk.domain.complaints.kinds import ComplaintKind
from saltdesk.domain.complaints.links import LinkKind
from saltdesk.domain.complaints.objects import ObjectKind
from saltdesk.services.access.complaints import (
    changeable,
    is_about_office,
    is_about_person,
    office_called,
    open_complaint,
)
from saltdesk.services.complaints.links import insert_link
from saltdesk.services.complaints.repeats import repeat_problems
from saltdesk.services.complaints.terms import with_term
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.people import office_name
from saltdesk.services.desk.states import rule_of, store
from saltdesk.storage.areas.complaints import COMPLAINANTS, COMPLAINTS
from saltdesk.storage.trail.audit import Note

ACCEPT_TERM, ANSWER_TERM, EXTENDED_TERM = "C-accept", "C-answer", "C-answer-x"
SUPPLEMENT_TERM = "C-supplement"
"""Terms of a complaint; they are advisory, because the notice sets none."""

SALT_OFFICE = "yz"
"""Code of 盐政处, the office that receives reports of salt offences (A13)."""


def term_start(complaint: Complaint) -> date | None:
    """Return the day from which the complaint's term counts, or None if none is counted.

    A supplement and a reopening start the term again.
    """
    if complaint.due_clause == ACCEPT_TERM and complaint.received_at:
        starts = (complaint.received_at.date(), complaint.supplement_answered_on, complaint.reopened_on)
        return max(day for day in starts if day)
    if complaint.due_clause == ANSWER_TERM and complaint.decided_on:
        return max(complaint.decided_on, complaint.reopened_on or complaint.decided_on)
    return None


@act("complaint.accept")
def accept_complaint(desk: Desk, note: Note, key: int, handling_office: str, decided_on: date) -> Complaint:
    """Accept a complaint and assign it to an office; the advisory term of the answer starts.

    Raises:
        RuleError: it is already decided, it is none of the nine kinds (A13), no office is given, the office
            is the one complained of (A15), ``decided_on`` lies before the receipt or after today, or a
            visitor has not shown a document yet (A11).
    """
    rule = rule_of(note)
    complaint = _undecided(desk, note, key, decided_on)
    refuse_acceptance(complaint)
    office = handling_office.strip()
    if not office:
        raise RuleError("请选择承办处室。", field="handling_office", clause=rule.clause)
    refuse_handler(desk, complaint, office)
    accepted = replace(complaint, handling_office=office, decided_on=decided_on, decided_by=desk.actor.name)
    saved = store(note, COMPLAINTS, with_term(desk, accepted, ANSWER_TERM, decided_on))
    note.record, note.sentence = key, f"受理投诉 {saved.number}，交{saved.handling_office}办理"
    return saved


def refuse_acceptance(complaint: Complaint) -> None:
    """Raise ``RuleError`` if its kind or a visitor's missing document forbids to accept a complaint."""
    if complaint.kind is ComplaintKind.NONE_OF_NINE:
        raise RuleError(
            "不属于九类的投诉不能受理：请作“不属受理范围”“转送”或“转盐政处（举报）”处理，或先更正类别。",
            field="kind",
            clause="A13",
        )
    person = COMPLAINANTS.first(complaint=complaint.id) or Complainant()
    if complaint.channel is Channel.VISIT and not person.id_shown:
        raise RuleError("来访人还没有出示有效证件，出示并登记后才能受理。", field="id_shown", clause="A11")


def refuse_handler(desk: Desk, complaint: Complaint, office: str) -> None:
    """Raise ``RuleError`` if an office cannot handle a complaint.

    It is none of ours, the complaint is about it, or the object is unclear, so that the office may not see
    the complaint (A15).
    """
    code = office_called(office)
    sentence = ""
    if not code:
        sentence = f"“{office}”不是本局处室，请从列表中选择承办处室。"
    elif is_about_office(complaint, office):
        sentence = f"{office}是被投诉处室，应当回避，请选择其他处室承办。"
    elif complaint.object_kind is ObjectKind.UNCLEAR and code not in (
        LEADERSHIP,
        desk.owners().get(Mechanism.COMPLAINTS),
    ):
        sentence = f"投诉对象还不明确，{office}不能查看本件。请先明确投诉对象再交办。"
    if sentence:
        raise RuleError(sentence, field="handling_office", clause="A15")


def refuse_assignee(complaint: Complaint, name: str) -> None:
    """Raise ``RuleError`` if the person who would handle a complaint is the one it is about (A15)."""
    if is_about_person(complaint, name):
        raise RuleError(f"{name}是被投诉人员，应当回避，请另选承办人。", field="assignee", clause="A15")


@act("complaint.refuse")
def refuse_complaint(
    desk: Desk,
    note: Note,
    key: int,
    reason: RefusalReason | None,
    text: str,
    decided_on: date,
    told_how: str = "",
    *,
    earlier: int = 0,
    legal_ground: str = "",
) -> Complaint:
    """Refuse a complaint for one of the five reasons (C5.2.2); ``text`` explains it to the complainant.

    ``earlier`` is the id of the answered complaint that reason 4 requires; the refused one is linked to it as
    a repeat. ``legal_ground`` is required by reason 5. ``told_how`` says how the complainant was told the
    reasons on the same day, and is empty if not yet.

    Raises:
        RuleError: it is already decided, the reason, its text or what the reason requires is missing, or
            ``decided_on`` lies before the receipt or after today.
    """
    complaint = _undecided(desk, note, key, decided_on)
    problems = list(refusal_problems(reason, text, legal_ground, earlier))
    if reason and reason.needs_earlier and earlier:
        problems += repeat_problems(complaint, open_complaint(desk, earlier).id)
    refuse(problems)
    saved = _decided(
        desk,
        note,
        complaint,
        decided_on,
        told_how,
        refusal_reason=reason,
        refusal_text=text.strip(),
        legal_ground=legal_ground.strip(),
        earlier=earlier if reason and reason.needs_earlier else 0,
    )
    if saved.earlier:
        insert_link(saved.id, saved.earlier, LinkKind.REPEAT)
    note.record, note.sentence = key, f"不予受理投诉 {saved.number}：{reason.label if reason else ''}"
    return saved


@act("complaint.scope")
def put_out_of_scope(
    desk: Desk, note: Note, key: int, text: str, turn_to: str, decided_on: date, told_how: str = ""
) -> Complaint:
    """Close a complaint that is none of the nine kinds, and record whom the complainant can turn to (A13).

    Raises:
        RuleError: it is already decided, ``text`` or ``turn_to`` is empty, or ``decided_on`` lies before the
            receipt or after today.
    """
    complaint = _undecided(desk, note, key, decided_on)
    _refuse_missing(text, turn_to, "请写明应当向哪个机关或单位反映。")
    saved = _decided(
        desk,
        note,
        complaint,
        decided_on,
        told_how,
        refusal_text=text.strip(),
        turn_to=turn_to.strip(),
    )
    note.record, note.sentence = key, f"投诉 {saved.number} 不属受理范围，告知向{saved.turn_to}反映"
    return saved


@act("complaint.report")
def report_offence(
    desk: Desk, note: Note, key: int, text: str, decided_on: date, told_how: str = ""
) -> Complaint:
    """Pass a report of a salt offence to 盐政处 instead of handling it as a complaint (A13).

    Raises:
        RuleError: it is already decided, ``text`` is empty, ``decided_on`` lies before the receipt or after
            today, or the report is about 盐政处 itself.
    """
    complaint = _as_outside(_undecided(desk, note, key, decided_on))
    office = office_name(SALT_OFFICE)
    _refuse_missing(text, office, "")
    refuse_handler(desk, complaint, office)
    saved = _decided(
        desk,
        note,
        complaint,
        decided_on,
        told_how,
        refusal_text=text.strip(),
        turn_to=office,
        handling_office=office,
    )
    note.record, note.sentence = key, f"投诉 {saved.number} 属涉盐违法举报，转{office}"
    return saved


def _as_outside(complaint: Complaint) -> Complaint:
    """Return a report of an unclear object as one about an outsider: it complains of no office of ours."""
    is_unclear = complaint.object_kind is ObjectKind.UNCLEAR
    return replace(complaint, object_kind=ObjectKind.OUTSIDE) if is_unclear else complaint


@act("complaint.transfer")
def transfer_complaint(
    desk: Desk, note: Note, key: int, to_body: str, text: str, decided_on: date, told_how: str = ""
) -> Complaint:
    """Transfer a complaint to the responsible body, without the complainant's identity (A13).

    An accepted complaint can be transferred too, if the investigation shows that another body is responsible.

    Raises:
        RuleError: it is already closed, ``text`` or ``to_body`` is empty, or ``decided_on`` lies before the
            receipt or after today.
    """
    complaint = _undecided(desk, note, key, decided_on)
    _refuse_missing(text, to_body, "请写明受送单位。")
    saved = _decided(
        desk,
        note,
        complaint,
        decided_on,
        told_how,
        refusal_text=text.strip(),
        turn_to=to_body.strip(),
    )
    note.record, note.sentence = key, f"投诉 {saved.number} 转送{saved.turn_to}"
    return saved


@act("complaint.tell")
def tell_reasons(desk: Desk, note: Note, key: int, how: str, told_on: date, told_by: str = "") -> Complaint:
    """Record how, when and by whom the complainant was told the reasons (C5.2.2).

    If the complainant cannot be reached, ``how`` says so (匿名且未留联系方式).

    Raises:
        RuleError: the complaint was not turned away, it is already recorded as told, ``how`` is empty, or
            ``told_on`` lies before the decision or after today.
    """
    complaint = changeable(desk, note, key)
    rule = rule_of(note)
    problems = []
    if complaint.told_on:
        problems.append(Problem(f"已于{complaint.told_on}登记告知。", "told_on", rule.clause))
    if not how.strip():
        problems.append(Problem("请填写告知方式，如电话、书面送达。", "told_how", rule.clause))
    if not (complaint.decided_on or told_on) <= told_on <= desk.clock.today():
        problems.append(Problem("告知日期须在决定日期与今天之间。", "told_on", rule.clause))
    refuse(problems)
    saved = store(
        note,
        COMPLAINTS,
        replace(
            complaint,
            told_how=how.strip(),
            told_on=told_on,
            told_by=told_by.strip() or desk.actor.name,
            due_on=None,
        ),
    )
    note.record, note.sentence = key, f"投诉 {saved.number} 已告知理由（{saved.told_how}，{told_on}）"
    return saved


def _undecided(desk: Desk, note: Note, key: int, decided_on: date) -> Complaint:
    """Return the complaint to decide on, after the checks that all decisions share."""
    complaint = changeable(desk, note, key)
    received = complaint.received_at.date() if complaint.received_at else decided_on
    if not received <= decided_on <= desk.clock.today():
        raise RuleError(f"决定日期须在收到日期{received}与今天之间。", field="decided_on", clause="C5.2.2")
    return complaint


def _refuse_missing(text: str, body: str, sentence: str) -> None:
    problems = []
    if not text.strip():
        problems.append(Problem("请写明理由，以便告知投诉人。", "refusal_text", "A13"))
    if not body.strip():
        problems.append(Problem(sentence, "turn_to", "A13"))
    refuse(problems)


def _decided(
    desk: Desk,
    note: Note,
    complaint: Complaint,
    decided_on: date,
    told_how: str,
    **values: object,
) -> Complaint:
    """Save a decision that turns a complaint away; its term ends when the complainant is told why."""
    told = told_how.strip()
    closed = replace(
        _with_own_term(desk, complaint, decided_on),
        decided_on=decided_on,
        decided_by=desk.actor.name,
        told_how=told,
        told_on=decided_on if told else None,
        told_by=desk.actor.name if told else "",
    )
    if told:
        closed = replace(closed, due_on=None)
    return store(note, COMPLAINTS, with_values(closed, values))


def _with_own_term(desk: Desk, complaint: Complaint, decided_on: date) -> Complaint:
    """Return the complaint with a term of ours; that of a supplement is the complainant's."""
    if complaint.due_clause != SUPPLEMENT_TERM:
        return complaint
    return with_term(desk, complaint, ACCEPT_TERM, decided_on)
