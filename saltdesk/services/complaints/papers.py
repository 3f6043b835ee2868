"""What the records say about a complaint, as values of the notices made from it (section 五)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from saltdesk.domain.base.people import Mechanism, Role
from saltdesk.domain.calendar.terms import due_date, find_term
from saltdesk.domain.complaints.complaint import (
    ELEMENTS,
    Complainant,
    Complaint,
    RefusalReason,
    present_elements,
)
from saltdesk.domain.complaints.handling import answers_to
from saltdesk.domain.notices.kinds import NoticeKind
from saltdesk.domain.notices.notice import chinese_date
from saltdesk.services.access.complaints import may_know, refuse_own
from saltdesk.services.complaints.files import materials_of
from saltdesk.services.complaints.identity import masked_for_others, reveal_complainant
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.wording import contact, outside_body
from saltdesk.storage.complaints import COMPLAINTS
from saltdesk.storage.lists import POWERS

Values = dict[str, object]

OTHER_WAYS: Mapping[RefusalReason, str] = {
    RefusalReason.IN_LEGAL_PROCEDURE: "请通过正在进行的行政复议、行政诉讼等法定程序主张权利。",
    RefusalReason.AT_SUPERIOR: "请向已经受理该事项的上级机关了解办理情况。",
    RefusalReason.AT_OTHER_BODY: "请向已经受理该事项的机关了解办理情况。",
    RefusalReason.ANSWERED_REPEAT: "对原答复不服的，请按其告知的途径提出；有新的事实和理由的，可以重新投诉。",
}
"""Where a refused complainant can turn, by reason; the fifth reason has no usual answer (C5.2.2)."""

_SILENCE = "逾期未补正的，我局将根据已有材料决定是否受理。"
_RIGHTS = "投诉人的身份信息由我局依法保密。"


def complaint_values(desk: Desk, kind: NoticeKind, key: int) -> Values:
    """The values of a notice about a complaint.

    Kinds addressed to the complainant open the identity for it, which leaves its own trace in the trail.

    Raises:
        NotAllowed: the identity is not for the person at the desk, or the complaint is about their office.
    """
    complaint = COMPLAINTS.get(key)
    refuse_own(desk, complaint)
    values: Values = {
        "complaint_number": complaint.number,
        "received_on": complaint.received_at.date() if complaint.received_at else None,
        "accepted_on": complaint.decided_on,
        "decided_on": complaint.decided_on,
        "matter": complaint.matter or complaint.kind.label,
    } | contact(desk, Mechanism.COMPLAINTS)
    if kind.names_complainant:
        person = reveal_complainant(desk, key, f"拟制{kind.label}").result
        values |= {"complainant": person.name}
        if kind.code == "supplement_request":
            values |= {"missing": _missing(complaint, person), "silence": _SILENCE}
    further = _FURTHER.get(kind.code)
    return values | (further(desk, complaint) if further else {})


def _missing(complaint: Complaint, person: Complainant) -> str:
    present = present_elements(complaint, person)
    return "\n".join(element.label for element, there in zip(ELEMENTS, present, strict=True) if not there)


def _registration(desk: Desk, complaint: Complaint) -> Values:
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
    return values | (_identity(desk, complaint) if may_know(desk, complaint) else {})


def _moment(moment: datetime | None) -> str:
    return f"{chinese_date(moment)} {moment:%H:%M}" if moment else ""


def _identity(desk: Desk, complaint: Complaint) -> Values:
    person = reveal_complainant(desk, complaint.id, "拟制投诉登记表").result
    secret = "，要求保密" if person.is_confidential else ""
    return {
        "complainant": person.name or complaint.masked_name,
        "complainant_type": person.complainant_type.label,
        "contact": person.contact or person.caller_number,
        "id_number": person.id_number,
        "address": person.address,
        "disclosure": person.disclosure.label + secret,
    }


def _handover(desk: Desk, complaint: Complaint) -> Values:
    """What the handling office reads: every text without who complained, no hand and no envelope."""
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


def _acceptance(_desk: Desk, complaint: Complaint) -> Values:
    return {
        "handling_office": complaint.handling_office,
        "expected_on": complaint.due_on,
        "rights": _RIGHTS,
    }


def _refusal(_desk: Desk, complaint: Complaint) -> Values:
    reason = complaint.refusal_reason
    return {
        "refusal_reason": reason.label if reason else "",
        "refusal_text": complaint.refusal_text
        + (f"\n依据：{complaint.legal_ground}" if complaint.legal_ground else ""),
        "other_way": OTHER_WAYS.get(reason, "") if reason else "",
    }


def _transfer(_desk: Desk, complaint: Complaint) -> Values:
    """What another body reads: without who complained, whatever the caller said about themselves."""
    key = complaint.id
    return {
        "to_body": complaint.turn_to,
        "reason": complaint.refusal_text,
        "facts": masked_for_others(complaint.facts, key),
        "materials": masked_for_others(complaint.materials, key),
    }


def _transfer_notice(desk: Desk, complaint: Complaint) -> Values:
    return {
        "to_body": complaint.turn_to,
        "reason": complaint.refusal_text,
        "transferred_on": complaint.decided_on if complaint.turn_to else desk.clock.today(),
    }


def _extension(desk: Desk, complaint: Complaint) -> Values:
    accepted = complaint.decided_on
    longest = due_date(find_term("C-answer-x"), accepted, desk.calendar).due if accepted else None
    usual = due_date(find_term("C-answer"), accepted, desk.calendar).due if accepted else None
    leader = desk.actor.name if desk.actor.role is Role.LEADER else ""
    return {
        "old_date": usual if complaint.extension_approved_on else complaint.due_on,
        "new_date": longest,
        "reason": complaint.extension_reason,
        "approved_by": complaint.extension_approved_by or leader,
    }


def _reply(_desk: Desk, complaint: Complaint) -> Values:
    said = complaint.answers or answers_to(complaint.request, complaint.answer, ())
    return {
        "request": complaint.request,
        "facts_found": complaint.investigation or complaint.answer,
        "conclusion": complaint.conclusion.label if complaint.conclusion else "",
        "answers": [(one.request, one.answer) for one in said],
        "remedy_days": "30",
        "remedy_body": outside_body("szf"),
    }


def _talk(_desk: Desk, complaint: Complaint) -> Values:
    return {"subject": f"核实投诉{complaint.number}"}


_FURTHER: Mapping[str, Callable[[Desk, Complaint], Values]] = {
    "complaint_registration": _registration,
    "complaint_handover": _handover,
    "acceptance_notice": _acceptance,
    "refusal_notice": _refusal,
    "transfer_letter": _transfer,
    "transfer_notice": _transfer_notice,
    "extension_notice": _extension,
    "reply": _reply,
    "talk_record": _talk,
}
