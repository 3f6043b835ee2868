"""Complaints (section 五): channels, the nine kinds, the five elements, refusal reasons and the records."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from saltdesk.domain.vocabulary import Vocabulary


class Channel(Vocabulary):
    """How a complaint arrives (C5.2.3, C5.2.4); the order is that of the digits on the intake form."""

    PHONE = "phone", "电话", "C5.2.4a"
    LETTER = "letter", "书信", "C5.2.4a"
    FAX = "fax", "传真", "C5.2.4a"
    EMAIL = "email", "电子邮件", "C5.2.4a"
    VISIT = "visit", "当面", "C5.2.4b"


class ComplaintKind(Vocabulary):
    """The nine kinds of C5.2.1 in short form, and the outcome outside them (A13)."""

    OUTSIDE_LIST = "1", "（1）行使清单以外的权力", "C5.2.1(1)"
    CANCELLED_PASSED_ON = "2", "（2）取消事项交下属或其他机构继续办", "C5.2.1(2)"
    CANCELLED_CONTINUED = "3", "（3）取消、调整、下放的权力继续实施", "C5.2.1(3)"
    DISGUISED_APPROVAL = "4", "（4）备案或公共服务变相审批", "C5.2.1(4)"
    UNLAWFUL_BODY = "5", "（5）许可、处罚交不合法主体办理", "C5.2.1(5)"
    RED_TAPE = "6", "（6）无依据的繁琐环节和证明", "C5.2.1(6)"
    NOT_AS_LISTED = "7", "（7）不按清单行使权力", "C5.2.1(7)"
    DUTY_NEGLECTED = "8", "（8）不履行对应责任或服务", "C5.2.1(8)"
    OVERCHARGED = "9", "（9）超出收费、基金清单征收", "C5.2.1(9)"
    NONE_OF_NINE = "0", "不属于九类", "A13"


class ComplainantType(Vocabulary):
    """Who may complain (C5.2.1)."""

    CITIZEN = "citizen", "公民"
    LEGAL_PERSON = "legal_person", "法人"
    ORGANISATION = "organisation", "其他组织"


class ComplaintStatus(Vocabulary):
    """Where a complaint stands."""

    REGISTERED = "registered", "待受理"
    ACCEPTED = "accepted", "已受理"
    REFUSED = "refused", "不予受理"
    ANSWERED = "answered", "已答复"


class Conclusion(Vocabulary):
    """What the investigation found (domain 4.8)."""

    TRUE = "true", "属实"
    PARTLY = "partly", "部分属实"
    UNTRUE = "untrue", "不属实"
    UNKNOWN = "unknown", "无法查实"


class RefusalReason(Vocabulary):
    """The five reasons for which a complaint may be refused (C5.2.2)."""

    IN_LEGAL_PROCEDURE = "1", "（1）已进入复议、诉讼或已有有效处理", "C5.2.2(1)"
    AT_SUPERIOR = "2", "（2）上级政府或部门已受理或已处理", "C5.2.2(2)"
    AT_OTHER_BODY = "3", "（3）监察、信访或其他机关已受理或已处理", "C5.2.2(3)"
    ANSWERED_REPEAT = "4", "（4）已答复，重复投诉且无新的事实和理由", "C5.2.2(4)"
    OTHER_LAWFUL = "5", "（5）其他依法不予受理的情形", "C5.2.2(5)"


class Disclosure(Vocabulary):
    """Whether the complainant gives a name (C5.2.4d, A11)."""

    REAL_NAME = "real_name", "实名"
    ANONYMOUS = "anonymous", "匿名"


@dataclass(frozen=True)
class Complainant:
    """The complainant's identity, kept in its own table and masked everywhere else.

    ``caller_number`` is the number shown by the phone; ``id_number`` is checked by identifiers (GB 11643).
    """

    complainant_type: ComplainantType = ComplainantType.CITIZEN
    disclosure: Disclosure = Disclosure.REAL_NAME
    is_confidential: bool = False
    name: str = ""
    contact: str = ""
    caller_number: str = ""
    id_number: str = ""
    address: str = ""
    complaint: int = 0
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class Complaint:
    """One complaint without the complainant's identity; ``masked_name`` is safe to show in ledgers."""

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
    postmarked_on: date | None = None
    pages: int = 0
    kind: ComplaintKind = ComplaintKind.NOT_AS_LISTED
    elements: int = 0
    status: ComplaintStatus = ComplaintStatus.REGISTERED
    handling_office: str = ""
    decided_on: date | None = None
    decided_by: str = ""
    refusal_reason: RefusalReason | None = None
    refusal_text: str = ""
    told_how: str = ""
    answered_on: date | None = None
    answered_how: str = ""
    conclusion: Conclusion | None = None
    answer: str = ""
    due_on: date | None = None
    due_provisional: bool = False
    due_clause: str = ""
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class Element:
    """One of the five elements a complaint should have (C5.2.5a), and what to ask for when it is missing."""

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
        "contact", "联系方式", "请问联系电话", lambda _, p: bool(p.contact.strip() or p.caller_number.strip())
    ),
)


def present_elements(complaint: Complaint, complainant: Complainant) -> tuple[bool, ...]:
    """For each of the five elements of C5.2.5a whether it is there, in the order of ``ELEMENTS``."""
    return tuple(element.is_present(complaint, complainant) for element in ELEMENTS)
