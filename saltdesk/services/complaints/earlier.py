"""Search for earlier complaints that resemble the one being entered (domain 2.2)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.identifiers import check_credit_code, fold_full_width, normalise_phone
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.complaints.links import Likeness
from saltdesk.services.access.complaints import openable
from saltdesk.services.access.masking import readable
from saltdesk.services.complaints.intake import Intake
from saltdesk.services.desk.desk import Desk
from saltdesk.storage.areas.complaints import (
    COMPLAINT_FINDER,
    COMPLAINTS,
    by_credit_code,
    by_document,
    by_phone,
)
from saltdesk.storage.base.tokens import pairs
from saltdesk.storage.search_sync import similar

MOST = 8
"""Number of earlier complaints shown at once."""

_CANDIDATES = 30
_FEWEST_PAIRS = 6
_ALIKE, _ALIKE_OF_OBJECT = 0.5, 0.3
"""Least shares of common character pairs of two similar texts: in general, and for the same object."""


@dataclass(frozen=True)
class EarlierComplaint:
    """An open or closed earlier complaint with its likeness to the new one.

    ``overlap`` is the share of common character pairs of the two texts, from 0 to 1.
    """

    complaint: Complaint
    likeness: tuple[Likeness, ...]
    overlap: float = 0.0

    @property
    def why(self) -> str:
        """Return the labels of the likenesses."""
        return "、".join(word.label for word in self.likeness)


def earlier(desk: Desk, intake: Intake, limit: int = MOST) -> tuple[EarlierComplaint, ...]:
    """Return complaints with the same document, phone, object or a similar text, the most certain first.

    Complaints that the person at the desk may not open are left out. The window calls this during entry, so
    incomplete or empty values raise no error.
    """
    found: dict[int, set[Likeness]] = {}
    for likeness, keys in _same_person(intake):
        for key in keys:
            found.setdefault(key, set()).add(likeness)
    own = frozenset(pairs(_text(intake.complaint)))
    alike = similar(desk.store, COMPLAINT_FINDER, _text(intake.complaint), _CANDIDATES)
    others = (key for key in dict.fromkeys((*found, *alike)) if key != intake.complaint.id)
    chosen = openable(desk, others)
    rated = (
        _rated(intake.complaint, other, own, found.get(other.id, set())) for other in COMPLAINTS.load(chosen)
    )
    kept = sorted((one for one in rated if one.likeness), key=_order)[:limit]
    shown = readable(desk, (one.complaint for one in kept))
    return tuple(replace(one, complaint=complaint) for one, complaint in zip(kept, shown, strict=True))


def _order(one: EarlierComplaint) -> tuple[int, float, int]:
    return list(Likeness).index(one.likeness[0]), -one.overlap, -one.complaint.id


def _text(complaint: Complaint) -> str:
    return f"{complaint.matter}\n{complaint.facts}"


def _same_person(intake: Intake) -> Iterator[tuple[Likeness, Iterable[int]]]:
    person = intake.complainant
    numbers = (person.contact, person.caller_number, *(one.phone for one in intake.representatives))
    phones = {number for number in map(_phone, numbers) if number}
    if phones:
        yield Likeness.PHONE, by_phone(tuple(sorted(phones)))
    document = "".join(fold_full_width(person.id_number).split()).upper()
    if document:
        yield Likeness.IDENTITY, by_document(document)
    code = _shaped(person, check_credit_code)
    if code:
        yield Likeness.IDENTITY, by_credit_code(code)


def _phone(text: str) -> str:
    try:
        return normalise_phone(text) if text.strip() else ""
    except RuleError:
        return ""


def _shaped(person: Complainant, check: Callable[[str], str]) -> str:
    try:
        return check(person.credit_code) if person.credit_code.strip() else ""
    except RuleError:
        return ""


def _rated(new: Complaint, other: Complaint, own: frozenset[str], sure: set[Likeness]) -> EarlierComplaint:
    theirs = frozenset(pairs(_text(other)))
    fewest = min(len(own), len(theirs))
    overlap = len(own & theirs) / fewest if fewest >= _FEWEST_PAIRS else 0.0
    likeness = set(sure)
    is_same_object = _same_object(new, other)
    if is_same_object and overlap >= _ALIKE_OF_OBJECT:
        likeness.add(Likeness.OBJECT)
    if overlap >= _ALIKE:
        likeness.add(Likeness.TEXT)
    return EarlierComplaint(other, tuple(word for word in Likeness if word in likeness), overlap)


def _same_object(new: Complaint, other: Complaint) -> bool:
    """Return whether both complaints name the same person or the same office."""
    named = new.object_person.strip()
    if named and named == other.object_person.strip():
        return True
    return bool(new.object_office.strip()) and new.object_office.strip() == other.object_office.strip()
