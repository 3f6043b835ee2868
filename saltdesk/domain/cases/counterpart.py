"""The counterpart of a case: the person or organisation to whom the power is applied (P1.2.7).

Identity is guarded as that of complainants: it stays in its own table, and the trail holds digests.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem, RuleError
from saltdesk.domain.base.fields import FieldRule, FieldTable
from saltdesk.domain.base.identifiers import (
    check_credit_code,
    check_identity_card,
    mask_name,
    normalise_phone,
)
from saltdesk.domain.base.records import with_values
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.complaints.complainants import Complainant, IdentityKind
from saltdesk.domain.complaints.masks import Detail, Masks, details_of, masks_of

CLAUSE = "P1.2.7"


class PartyType(Vocabulary):
    """What the counterpart is."""

    PERSON = "person", "个人"
    BUSINESS = "business", "个体工商户"
    LEGAL_PERSON = "legal_person", "法人"
    ORGANISATION = "organisation", "其他组织"


NATURAL = (PartyType.PERSON,)
"""Types whose name is that of a person and is masked."""


@dataclass(frozen=True)
class Counterpart:
    """The identity of the counterpart of one case.

    ``head`` is the person responsible in an organisation; ``id_number`` belongs to the person or the head.
    """

    party_type: PartyType = PartyType.LEGAL_PERSON
    name: str = ""
    id_kind: IdentityKind = IdentityKind.ID_CARD
    id_number: str = ""
    credit_code: str = ""
    head: str = ""
    phone: str = ""
    address: str = ""
    case: int = 0
    id: int = 0
    version: int = 0


COUNTERPART_FIELDS = FieldTable(
    Counterpart,
    FieldRule("party_type", "相对人类型", required=True),
    FieldRule("name", "相对人名称", required=True, longest=200),
    FieldRule("credit_code", "统一社会信用代码", longest=60),
    FieldRule("head", "负责人", longest=100),
    FieldRule("id_kind", "证件种类"),
    FieldRule("id_number", "证件号码", longest=60),
    FieldRule("phone", "联系电话", longest=60),
    FieldRule("address", "地址", longest=300),
    FieldRule("case", act="case.register"),
    is_private=True,
)
"""The fields of a counterpart."""


def settled(party: Counterpart, today: date) -> tuple[Counterpart, tuple[Problem, ...]]:
    """Return the counterpart with numbers in stored form, and what is missing or impossible in it."""
    values: dict[str, object] = {}
    problems = list(COUNTERPART_FIELDS.problems(party, CLAUSE))
    for name, text in _checked(party, today, problems):
        values[name] = text
    values |= {"name": party.name.strip(), "head": party.head.strip()}
    return with_values(party, values), tuple(problems)


def _checked(party: Counterpart, today: date, problems: list[Problem]) -> Iterator[tuple[str, str]]:
    checks: tuple[tuple[str, str, Callable[[str], str]], ...] = (
        ("id_number", party.id_number, partial(_document, party.id_kind, today)),
        ("credit_code", party.credit_code, check_credit_code),
        ("phone", party.phone, normalise_phone),
    )
    for name, text, check in checks:
        try:
            yield name, check(text) if text.strip() else ""
        except RuleError as error:
            problems += [replace(one, field=name) for one in error.problems]


def _document(kind: IdentityKind, today: date, text: str) -> str:
    return check_identity_card(text, today) if kind.has_check else text.strip()


def shown_name(party: Counterpart) -> str:
    """Return the name as ledgers show it: that of an organisation, or a person's with a mask."""
    if party.party_type in NATURAL:
        return mask_name(party.name)
    return party.name.strip()


def masks_of_party(party: Counterpart) -> Masks:
    """Return what identifies a counterpart in texts; the name of an organisation is no secret."""
    return masks_of(_as_complainant(party))


def details_of_party(party: Counterpart) -> Iterator[Detail]:
    """Yield what identifies a counterpart, by the fields of the counterpart."""
    own = {"contact": "phone", "name": "name" if party.party_type in NATURAL else "head"}
    for detail in details_of(_as_complainant(party)):
        yield replace(detail, field=own.get(detail.field, detail.field))


def _as_complainant(party: Counterpart) -> Complainant:
    name = party.name if party.party_type in NATURAL else party.head
    return Complainant(
        name=name,
        contact=party.phone,
        id_kind=party.id_kind,
        id_number=party.id_number,
        address=party.address if party.party_type in NATURAL else "",
    )
