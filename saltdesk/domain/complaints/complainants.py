"""Complainants: the person or organisation with its identity, agents and representatives (C5.2.4)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem
from saltdesk.domain.base.fields import FieldRule, FieldTable
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.complaints.objects import folded

MOST_REPRESENTATIVES = 5
"""Most representatives of several visitors (C5.2.4c, A12)."""


class ComplainantType(Vocabulary):
    """Who may complain (C5.2.1)."""

    CITIZEN = "citizen", "公民"
    LEGAL_PERSON = "legal_person", "法人"
    ORGANISATION = "organisation", "其他组织"


class Disclosure(Vocabulary):
    """Whether the complainant gives a name (C5.2.4d, A11)."""

    REAL_NAME = "real_name", "实名"
    ANONYMOUS = "anonymous", "匿名"


class IdentityKind(Vocabulary):
    """The document shown at the counter (C5.2.4b); only the first three have a check character."""

    ID_CARD = "id_card", "居民身份证", "GB 11643"
    RESIDENCE_PERMIT = "residence_permit", "港澳台居民居住证", "GB 11643"
    FOREIGN_RESIDENT = "foreign_resident", "外国人永久居留身份证", "GB 11643"
    PASSPORT = "passport", "护照"
    OFFICER_CARD = "officer_card", "军官证"
    TRAVEL_PERMIT = "travel_permit", "来往内地通行证"
    OTHER = "other", "其他有效证件"

    @property
    def has_check(self) -> bool:
        """Return whether its number follows GB 11643 and can be checked."""
        return bool(self.clause)


@dataclass(frozen=True)
class Complainant:
    """The complainant's identity, kept in its own table and masked everywhere else.

    ``caller_number`` is the number shown by the phone or fax; ``id_number`` is checked by ``identifiers``
    (GB 11643) if ``id_kind`` has a check character. ``id_shown`` means that the document was seen at the
    counter. ``agent`` acts for the complainant under the power of attorney ``authority``. ``imported`` is
    what an old register said about the complainant under headings that no other field takes.
    """

    complainant_type: ComplainantType = ComplainantType.CITIZEN
    disclosure: Disclosure = Disclosure.REAL_NAME
    is_confidential: bool = False
    name: str = ""
    contact: str = ""
    caller_number: str = ""
    id_kind: IdentityKind = IdentityKind.ID_CARD
    id_number: str = ""
    id_shown: bool = False
    credit_code: str = ""
    address: str = ""
    post_code: str = ""
    email: str = ""
    agent: str = ""
    authority: str = ""
    imported: str = ""
    complaint: int = 0
    id: int = 0
    version: int = 0


COMPLAINANT_FIELDS = FieldTable(
    Complainant,
    FieldRule("caller_number", "来电号码"),
    FieldRule("email", "发件邮箱"),
    FieldRule("id_shown", "已出示证件", clause="C5.2.4b"),
    FieldRule("name", "投诉人姓名", longest=500),
    FieldRule("contact", "联系方式", longest=500),
    FieldRule("disclosure", "实名或匿名", clause="C5.2.4d"),
    FieldRule("is_confidential", "要求保密", clause="C5.2.4d"),
    FieldRule("complainant_type", "投诉人类型", clause="C5.2.1"),
    FieldRule("id_kind", "证件种类", clause="C5.2.4b"),
    FieldRule("id_number", "证件号码", clause="C5.2.4b"),
    FieldRule("address", "地址", longest=500),
    FieldRule("post_code", "邮编"),
    FieldRule("credit_code", "统一社会信用代码"),
    FieldRule("agent", "代理人", longest=500),
    FieldRule("authority", "授权委托书", longest=500),
    FieldRule("imported", "登记簿原文", longest=100_000, act="complaint.import"),
    FieldRule("complaint", act="complaint.register"),
    is_private=True,
)
"""The fields of a complainant in the order of the intake (C5.2.4)."""


@dataclass(frozen=True)
class Representative:
    """A spokesperson of several visitors (C5.2.4c); as private as the complainant."""

    complaint: int = 0
    name: str = ""
    phone: str = ""
    id: int = 0
    version: int = 0


_LOCAL = 7
"""Digits that tell a telephone number apart, without its area code."""


def marks_of(person: Complainant) -> frozenset[str]:
    """Return what tells a complainant apart: documents, telephone numbers, mail address and name."""
    documents = (folded(text).upper() for text in (person.id_number, person.credit_code, person.email))
    phones = (re.sub(r"\D", "", text) for text in (person.contact, person.caller_number))
    local = (number[-_LOCAL - 1 :] for number in phones if len(number) >= _LOCAL)
    return frozenset(mark for mark in (*documents, *local, folded(person.name)) if mark)


@dataclass(frozen=True)
class Identity:
    """The complainant, with the representatives of a group of visitors."""

    complainant: Complainant
    representatives: tuple[Representative, ...] = ()


def representative_problems(
    is_visit: bool, head_count: int, chosen: Sequence[Representative]
) -> Iterator[Problem]:
    """Yield the problems of the representatives: only visits have them, one to five (C5.2.4c, A12)."""
    clause = "C5.2.4c"
    if head_count < 0:
        yield Problem("人数不能是负数。", "head_count", clause)
    if not is_visit:
        if chosen:
            yield Problem("只有当面投诉才推选代表；其他渠道的联名人请写在事实中。", "representatives", "A12")
        return
    if len(chosen) > MOST_REPRESENTATIVES:
        yield Problem(
            f"代表有{len(chosen)}人，不得超过{MOST_REPRESENTATIVES}人，请来访人重新推选。",
            "representatives",
            clause,
        )
    if head_count > 1 and not chosen:
        yield Problem(
            f"{head_count}人来访，请登记推选的代表（1至{MOST_REPRESENTATIVES}人）。",
            "representatives",
            clause,
        )
    if chosen and len(chosen) > max(head_count, 1):
        yield Problem("代表人数不能多于来访人数。", "representatives", clause)
    if any(not one.name.strip() for one in chosen):
        yield Problem("请填写每名代表的姓名。", "representatives", clause)
