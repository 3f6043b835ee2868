"""Complaints (section 五): channels, states, the five elements and the record."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.complaints.complainants import Complainant as Complainant
from saltdesk.domain.complaints.complainants import ComplainantType as ComplainantType
from saltdesk.domain.complaints.complainants import Disclosure as Disclosure
from saltdesk.domain.complaints.decisions import RefusalReason as RefusalReason
from saltdesk.domain.complaints.handling import Conclusion as Conclusion
from saltdesk.domain.complaints.handling import RequestAnswer, Satisfaction
from saltdesk.domain.complaints.kinds import ComplaintKind as ComplaintKind
from saltdesk.domain.complaints.kinds import KindFlag


class Channel(Vocabulary):
    """The channel of a complaint (C5.2.3, C5.2.4), in the order of the digits on the intake form."""

    PHONE = "phone", "电话", "C5.2.4a"
    LETTER = "letter", "书信", "C5.2.4a"
    FAX = "fax", "传真", "C5.2.4a"
    EMAIL = "email", "电子邮件", "C5.2.4a"
    VISIT = "visit", "当面", "C5.2.4b"


class ComplaintStatus(Vocabulary):
    """The state of a complaint."""

    REGISTERED = "registered", "待受理"
    ACCEPTED = "accepted", "已受理"
    REFUSED = "refused", "不予受理", "C5.2.2"
    OUT_OF_SCOPE = "out_of_scope", "不属受理范围", "A13"
    REPORTED = "reported", "转盐政处（举报）", "A13"
    TRANSFERRED = "transferred", "已转送", "A13"
    ANSWERED = "answered", "已答复"
    ARCHIVED = "archived", "已归档"


OPEN_STATES = (ComplaintStatus.REGISTERED, ComplaintStatus.ACCEPTED)
"""States in which the due date still applies."""

TURNED_AWAY = (ComplaintStatus.REFUSED, ComplaintStatus.OUT_OF_SCOPE, ComplaintStatus.TRANSFERRED)
"""States archived only after the complainant has been informed of the reasons (C5.2.2, A13)."""


@dataclass(frozen=True)
class Complaint:
    """One complaint without the complainant's identity; ``masked_name`` is safe to show in ledgers.

    ``occurred_at`` is the place complained about; ``items`` are ids of power items; ``no_document`` says
    why a visitor showed no document (A11). ``earlier`` is the id of the complaint already answered
    (reason 4), ``turn_to`` the responsible body (A13); ``told_*`` is how the reasons were communicated.
    ``group`` is the id of the lead complaint of joint handling, 0 for none. ``old_number`` and ``remark``
    come from an older register. Every due date of a complaint is advisory: the notice sets none.
    """

    number: str = ""
    channel: Channel = Channel.PHONE
    received_at: datetime | None = None
    received_by: str = ""
    receiving_office: str = ""
    masked_name: str = ""
    object_office: str = ""
    object_person: str = ""
    matter: str = ""
    facts: str = ""
    request: str = ""
    materials: str = ""
    occurred_on: date | None = None
    occurred_at: str = ""
    postmarked_on: date | None = None
    pages: int = 0
    is_read_back: bool = False
    head_count: int = 0
    no_document: str = ""
    kind: ComplaintKind = ComplaintKind.NOT_AS_LISTED
    kinds: tuple[ComplaintKind, ...] = ()
    flags: tuple[KindFlag, ...] = ()
    items: tuple[int, ...] = ()
    elements: int = 0
    status: ComplaintStatus = ComplaintStatus.REGISTERED
    handling_office: str = ""
    decided_on: date | None = None
    decided_by: str = ""
    refusal_reason: RefusalReason | None = None
    refusal_text: str = ""
    legal_ground: str = ""
    earlier: int = 0
    turn_to: str = ""
    told_how: str = ""
    told_on: date | None = None
    told_by: str = ""
    handed_on: date | None = None
    handed_by: str = ""
    assignee: str = ""
    return_reason: str = ""
    extension_requested_on: date | None = None
    extension_reason: str = ""
    extension_approved_on: date | None = None
    extension_approved_by: str = ""
    investigation: str = ""
    answered_on: date | None = None
    answered_how: str = ""
    conclusion: Conclusion | None = None
    answer: str = ""
    answers: tuple[RequestAnswer, ...] = ()
    satisfaction: Satisfaction | None = None
    called_back_on: date | None = None
    called_back_by: str = ""
    archive_number: str = ""
    archived_on: date | None = None
    group: int = 0
    old_number: str = ""
    remark: str = ""
    due_on: date | None = None
    due_provisional: bool = False
    due_clause: str = ""
    id: int = 0
    version: int = 0

    @property
    def all_kinds(self) -> tuple[ComplaintKind, ...]:
        """Return the main kind and the further ones."""
        return (self.kind, *self.kinds)


@dataclass(frozen=True)
class Element:
    """One of the five elements of a complaint (C5.2.5a), and the question to ask if it is missing."""

    code: str
    label: str
    ask: str
    is_present: Callable[[Complaint, Complainant], bool]


ELEMENTS: tuple[Element, ...] = (
    Element(
        "object",
        "明确的投诉对象",
        "请问投诉哪个处室或人员",
        lambda c, _: bool(c.object_office or c.object_person),
    ),
    Element("facts", "事实和理由", "请问发生了什么事", lambda c, _: bool(c.facts.strip())),
    Element("materials", "证明材料", "可后补", lambda c, _: bool(c.materials.strip())),
    Element("name", "投诉人姓名", "请问怎么称呼", lambda _, p: bool(p.name.strip())),
    Element(
        "contact",
        "联系方式",
        "请问联系电话",
        lambda _, p: any(way.strip() for way in (p.contact, p.caller_number, p.email)),
    ),
)


def present_elements(complaint: Complaint, complainant: Complainant) -> tuple[bool, ...]:
    """Return whether each of the five elements of C5.2.5a is given, in the order of ``ELEMENTS``."""
    return tuple(element.is_present(complaint, complainant) for element in ELEMENTS)
