"""Values that fill the notices about a complaint, read from its records (section 五)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.people import Mechanism
from saltdesk.domain.calendar.terms import due_date, find_term
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import ELEMENTS, Complaint, present_elements
from saltdesk.domain.complaints.decisions import RefusalReason
from saltdesk.domain.complaints.handling import answers_to
from saltdesk.domain.notices.kinds import NoticeKind
from saltdesk.domain.notices.notice import chinese_date
from saltdesk.services.access.complaints import may_know, refuse_concerned
from saltdesk.services.complaints.files import materials_of
from saltdesk.services.complaints.identity import masked_for_others, reveal_complainant
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.wording import (
    TALK_RIGHTS,
    Fill,
    Values,
    compared_by,
    contact,
    outside_body,
)
from saltdesk.storage.areas.complaints import COMPLAINANTS, COMPLAINTS
from saltdesk.storage.areas.lists import POWERS

OTHER_WAYS: Mapping[RefusalReason, str] = {
    RefusalReason.IN_LEGAL_PROCEDURE: "请通过正在进行的行政复议、行政诉讼等法定程序主张权利。",
    RefusalReason.AT_SUPERIOR: "请向已经受理该事项的上级机关了解办理情况。",
    RefusalReason.AT_OTHER_BODY: "请向已经受理该事项的机关了解办理情况。",
    RefusalReason.ANSWERED_REPEAT: "对原答复不服的，请按其告知的途径提出；有新的事实和理由的，可以重新投诉。",
}
"""Where a refused complainant can turn, by refusal reason; the fifth reason has no standard text (C5.2.2)."""

_PersonFor = Callable[[Desk, int, str], Complainant]
"""Returns the complainant of a complaint, given the reason for reading the identity."""

_SILENCE = "逾期未补正的，我局将根据已有材料决定是否受理。"
_RIGHTS = "投诉人的身份信息由我局依法保密。"


@dataclass(frozen=True)
class NoticeSubject:
    """Complaint of a notice, with the complainant if the notice is addressed to them."""

    desk: Desk
    complaint: Complaint
    person: Complainant
    person_for: _PersonFor


def _stored_person(_desk: Desk, key: int, _reason: str) -> Complainant:
    return COMPLAINANTS.first(complaint=key) or Complainant()


def about_complaint(further: Callable[[NoticeSubject], Values]) -> Fill:
    """Return a function that fills a notice about a complaint: the common values and those of ``further``.

    For kinds addressed to the complainant it reveals the identity, which adds an entry of its own to the
    audit trail. It raises NotAllowed if the person at the desk may not see the identity, or if the complaint
    is about their office.
    """

    def told(person_for: _PersonFor, desk: Desk, kind: NoticeKind, key: int) -> Values:
        complaint = COMPLAINTS.get(key)
        refuse_concerned(desk, complaint)
        values = _common(desk, complaint)
        person = Complainant()
        if kind.names_complainant:
            person = person_for(desk, key, f"拟制{kind.label}")
            values |= {"complainant": person.name}
        return values | further(NoticeSubject(desk, complaint, person, person_for))

    fill: Fill = partial(told, reveal_complainant)
    return compared_by(fill, partial(told, _stored_person))


def _common(desk: Desk, complaint: Complaint) -> Values:
    return {
        "complaint_number": complaint.number,
        "received_on": complaint.received_at.date() if complaint.received_at else None,
        "accepted_on": complaint.decided_on,
        "decided_on": complaint.decided_on,
        "matter": complaint.matter or complaint.kind.label,
    } | contact(desk, Mechanism.COMPLAINTS)


@about_complaint
def supplement_request(told: NoticeSubject) -> Values:
    """Return the missing elements, and what happens if they are not supplied."""
    present = present_elements(told.complaint, told.person)
    missing = (element.label for element, there in zip(ELEMENTS, present, strict=True) if not there)
    complaint = told.complaint
    return {
        "missing": complaint.supplement_missing or "\n".join(missing),
        "until": complaint.supplement_until,
        "silence": _SILENCE,
    }


@about_complaint
def complaint_registration(told: NoticeSubject) -> Values:
    """Return what was registered; the complainant is masked if the person at the desk may not know them."""
    desk, complaint = told.desk, told.complaint
    accused = (complaint.object_office, complaint.object_person)
    values: Values = {
        "channel": complaint.channel.label,
        "received_at": _moment(complaint.received_at),
        "object": "　".join(filter(None, accused)),
        "kind": complaint.kind.label,
        "elements": f"{complaint.elements}/{len(ELEMENTS)}",
        "registrar": complaint.received_by,
        "registering_office": complaint.receiving_office or complaint.received_by,
        "complainant": complaint.masked_name,
        "disclosure": "未公开",
    } | {
        name: getattr(complaint, name) for name in ("matter", "occurred_on", "facts", "request", "materials")
    }
    return values | (_identity(told) if may_know(desk, complaint) else {})


def _moment(moment: datetime | None) -> str:
    return f"{chinese_date(moment)} {moment:%H:%M}" if moment else ""


def _identity(told: NoticeSubject) -> Values:
    complaint = told.complaint
    person = told.person_for(told.desk, complaint.id, "拟制投诉登记表")
    secret = "，要求保密" if person.is_confidential else ""
    return {
        "complainant": person.name or complaint.masked_name,
        "complainant_type": person.complainant_type.label,
        "contact": person.contact or person.caller_number,
        "id_number": person.id_number,
        "address": person.address,
        "disclosure": person.disclosure.label + secret,
    }


@about_complaint
def complaint_handover(told: NoticeSubject) -> Values:
    """Return what the handling office reads.

    Texts are masked, and material that can reveal the complainant, such as an envelope, is left out.
    """
    desk, complaint = told.desk, told.complaint
    key = complaint.id
    accused = (complaint.object_office, complaint.object_person)
    items = POWERS.load(complaint.items)
    enclosed = [one.name for one in materials_of(desk, key) if not one.tells_identity]
    values: Values = {
        name: masked_for_others(getattr(complaint, name), key) for name in ("matter", "facts", "request")
    }
    return values | {
        "matter": values["matter"] or complaint.kind.label,
        "channel": complaint.channel.label,
        "handling_office": complaint.handling_office,
        "assignee": complaint.assignee,
        "expected_on": complaint.due_on,
        "object": "　".join(filter(None, accused)),
        "kind": "、".join(kind.label for kind in complaint.all_kinds),
        "items": "\n".join(f"{item.code} {item.name}" for item in items),
        "materials": masked_for_others("\n".join(filter(None, (complaint.materials, *enclosed))), key),
        "registering_office": desk.actor.office_name or desk.actor.name,
        "registrar": desk.actor.name,
    }


@about_complaint
def acceptance_notice(told: NoticeSubject) -> Values:
    """Return the office that handles the complaint, and the due date."""
    complaint = told.complaint
    return {
        "handling_office": complaint.handling_office,
        "expected_on": complaint.due_on,
        "rights": _RIGHTS,
    }


@about_complaint
def refusal_notice(told: NoticeSubject) -> Values:
    """Return why the complaint is refused, and where else the complainant can turn."""
    complaint = told.complaint
    reason = complaint.refusal_reason
    return {
        "refusal_reason": reason.label if reason else "",
        "refusal_text": complaint.refusal_text
        + (f"\n依据：{complaint.legal_ground}" if complaint.legal_ground else ""),
        "other_way": OTHER_WAYS.get(reason, "") if reason else "",
    }


@about_complaint
def transfer_letter(told: NoticeSubject) -> Values:
    """Return what the receiving body reads; names and numbers of the complainant are masked in the texts."""
    complaint = told.complaint
    key = complaint.id
    return {
        "to_body": complaint.turn_to,
        "reason": complaint.refusal_text,
        "facts": masked_for_others(complaint.facts, key),
        "materials": masked_for_others(complaint.materials, key),
    }


@about_complaint
def transfer_notice(told: NoticeSubject) -> Values:
    """Return where the complaint was transferred, and why."""
    desk, complaint = told.desk, told.complaint
    return {
        "to_body": complaint.turn_to,
        "reason": complaint.refusal_text,
        "transferred_on": complaint.decided_on if complaint.turn_to else desk.clock.today(),
    }


@about_complaint
def extension_notice(told: NoticeSubject) -> Values:
    """Return the old and the new due date of the answer, the reason, and who approved the extension."""
    desk, complaint = told.desk, told.complaint
    started = max(filter(None, (complaint.decided_on, complaint.reopened_on)), default=None)
    usual = due_date(find_term("C-answer"), started, desk.calendar).due if started else None
    return {
        "old_date": usual,
        "new_date": complaint.due_on if complaint.extension_approved_on else None,
        "reason": complaint.extension_reason,
        "approved_by": complaint.extension_approved_by,
    }


@about_complaint
def reply(told: NoticeSubject) -> Values:
    """Return the findings, the answer to each request, and the remedies against the answer."""
    complaint = told.complaint
    said = complaint.answers or answers_to(complaint.request, complaint.answer, ())
    return {
        "request": complaint.request,
        "facts_found": complaint.investigation or complaint.answer,
        "conclusion": complaint.conclusion.label if complaint.conclusion else "",
        "answers": [(one.request, one.answer) for one in said],
        "remedy_days": "30",
        "remedy_body": outside_body("szf"),
    }


@about_complaint
def talk_record(told: NoticeSubject) -> Values:
    """Return the subject of the talk, and the rights read out before it."""
    return {"subject": f"核实投诉{told.complaint.number}", "part": "第五部分", "rights": TALK_RIGHTS}
