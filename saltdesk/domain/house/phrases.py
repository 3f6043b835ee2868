"""Standard phrases (常用语): the texts an office keeps for fields in which the same sentences come back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem
from saltdesk.domain.base.fields import FieldRule, FieldTable, fields_of
from saltdesk.domain.base.people import Actor
from saltdesk.domain.cases.case import Case
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.complaints.handling import ComplaintStep

LONGEST: Final = 1000
"""Most characters of a phrase."""

CLAUSE: Final = "F0.2"


@dataclass(frozen=True)
class Phrase:
    """A phrase for one field; ``place`` is the code of the field, ``place_name`` its label.

    ``office`` and ``office_name`` are those of the person who added it, empty if that person had none.
    """

    place: str = ""
    place_name: str = ""
    text: str = ""
    office: str = ""
    office_name: str = ""
    added_by: str = ""
    id: int = 0
    version: int = 0


PHRASE_FIELDS: Final = FieldTable(
    Phrase,
    FieldRule("place", act="phrase.add"),
    FieldRule("place_name", "用于", act="phrase.add"),
    FieldRule("text", "常用语", required=True, longest=LONGEST),
    FieldRule("office", act="phrase.add"),
    FieldRule("office_name", "处室", act="phrase.add"),
    FieldRule("added_by", "登记人", act="phrase.add"),
)
"""The fields of a phrase."""


@dataclass(frozen=True)
class PhrasePlace:
    """A field that offers phrases: its code, its label, and the id of the complaint it is about, or 0."""

    code: str
    name: str
    complaint: int = 0


@dataclass(frozen=True)
class PhrasedRecord:
    """The fields of a record class that offer phrases.

    ``code`` begins the codes of its places; ``complaint`` names the field that holds the id of the complaint
    the record belongs to, empty if it belongs to none.
    """

    code: str
    fields: tuple[str, ...]
    complaint: str = ""


PHRASED: Final[Mapping[type, PhrasedRecord]] = {
    Complaint: PhrasedRecord(
        "complaint", ("answer", "investigation", "refusal_text", "supplement_missing"), complaint="id"
    ),
    ComplaintStep: PhrasedRecord("complaint_step", ("what",), complaint="complaint"),
    Case: PhrasedRecord("case", ("refusal_text", "decision_text", "review_opinion", "withheld_why")),
}
"""Which fields of which records offer phrases; codes are stored and never change."""


def place_of(record: object, field: str) -> PhrasePlace | None:
    """Return the place of a field of a record, or None if it offers no phrases."""
    phrased = PHRASED.get(type(record))
    if phrased is None or field not in phrased.fields:
        return None
    complaint = getattr(record, phrased.complaint) if phrased.complaint else 0
    return PhrasePlace(f"{phrased.code}.{field}", fields_of(type(record)).label(field), complaint)


def notice_place(template: str, field: str, label: str, complaint: int = 0) -> PhrasePlace:
    """Return the place of a long field of a notice."""
    return PhrasePlace(f"notice.{template}.{field}", label, complaint)


def phrase_problems(phrase: Phrase, others: tuple[Phrase, ...]) -> Iterator[Problem]:
    """Yield why a phrase cannot be saved; ``others`` are the phrases of the same field."""
    yield from PHRASE_FIELDS.problems(phrase, CLAUSE)
    if any(one.text == phrase.text and one.id != phrase.id for one in others):
        yield Problem("这条常用语已经有了。", "text", CLAUSE)


def is_own(phrase: Phrase, actor: Actor) -> bool:
    """Return whether the phrase is of the person's office, or added by the person if they have no office."""
    return phrase.office == actor.office if actor.office else phrase.added_by == actor.name
