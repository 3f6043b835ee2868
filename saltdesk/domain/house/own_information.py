"""What the office holds about one person, given to that person at the desk (个人信息保护法第四十五条)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem
from saltdesk.domain.base.fields import FieldRule, FieldTable
from saltdesk.domain.base.identifiers import fold_full_width, mask_identity, mask_phone
from saltdesk.domain.complaints.masks import Masks

CLAUSE = "个人信息保护法45"
"""Article of the Personal Information Protection Law on access and copies."""

_SHORTEST_NAME = 2
_DOCUMENT: Final = re.compile(r"(?<![0-9A-Za-z])[1-9]\d{16}[0-9Xx](?![0-9A-Za-z])")
_MOBILE: Final = re.compile(r"(?<![0-9A-Za-z])1[3-9]\d{9}(?![0-9A-Za-z])")


@dataclass(frozen=True)
class Asker:
    """The person as they show who they are: a name, and a phone or document number the office holds, too.

    ``has_shown_document``: the document was seen at the desk. ``reason`` is what the trail says about it.
    """

    name: str = ""
    phone: str = ""
    id_number: str = ""
    has_shown_document: bool = False
    reason: str = ""


ASKER_FIELDS = FieldTable(
    Asker,
    FieldRule("name", "本人姓名", required=True, clause=CLAUSE, longest=60),
    FieldRule("phone", "本人电话", clause=CLAUSE, longest=60),
    FieldRule("id_number", "证件号码", clause=CLAUSE, longest=60),
    FieldRule("has_shown_document", "已核对证件", clause=CLAUSE),
    FieldRule("reason", "来由", required=True, clause=CLAUSE, longest=200),
    is_private=True,
)
"""What the person says at the desk; nothing of it is stored but the reason, in the trail."""


@dataclass(frozen=True)
class OwnRow:
    """One piece of information: the record it stands in, what it is, and its text."""

    record: str
    what: str
    text: str


@dataclass(frozen=True)
class OwnInformation:
    """Everything held about a person, with the number of records it stands in."""

    asker: Asker
    rows: tuple[OwnRow, ...] = ()
    records: int = 0


def asker_problems(asker: Asker) -> Iterator[Problem]:
    """Yield what is missing before anything is looked up."""
    if len(squeezed(asker.name)) < _SHORTEST_NAME:
        yield Problem("请填写本人姓名（证件上的全名）。", "name", CLAUSE)
    if not (asker.phone.strip() or asker.id_number.strip()):
        yield Problem("请填写本人的电话或证件号码，至少一项；只凭姓名不能查找。", "phone", CLAUSE)
    if not asker.has_shown_document:
        yield Problem("请先核对本人出示的身份证件，再勾选“已核对证件”。", "has_shown_document", CLAUSE)
    if not asker.reason.strip():
        yield Problem("请写明来由，如“本人当面申请”。", "reason", CLAUSE)


def squeezed(text: str) -> str:
    """Return a name or number without blanks, for comparing."""
    return "".join(fold_full_width(text).split())


def without_others(text: str, others: Masks, own: tuple[str, ...]) -> str:
    """Return a text with other people masked, and every phone and document number but one's own."""
    known = {re.sub(r"\D", "", number) for number in own}

    def masked_phone(found: re.Match[str]) -> str:
        return found[0] if found[0] in known else mask_phone(found[0])

    def masked_document(found: re.Match[str]) -> str:
        return found[0] if re.sub(r"\D", "", found[0]) in known else mask_identity(found[0])

    return _DOCUMENT.sub(masked_document, _MOBILE.sub(masked_phone, others.masked(text)))
