"""Who may open a complaint: never the office or the person it is about (A15).

It is about the offices, people and entrusted organisations chosen as its object, and about every name of
ours in its texts that nobody has answered yet. While the object is unclear, only the complaints office and
leaders see it. Ledger, search, export, trail and notices all ask ``services/access``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from weakref import WeakKeyDictionary

from saltdesk.domain.acts.act import sees_every_office
from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import NotAllowed
from saltdesk.domain.base.identifiers import mask_name
from saltdesk.domain.base.patterns import regex
from saltdesk.domain.base.people import Actor, Mechanism
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.complaints.objects import ObjectKind, Party, called_names, folded
from saltdesk.services.desk.desk import Desk, refusal
from saltdesk.services.desk.people import office_name
from saltdesk.services.desk.states import allowed
from saltdesk.storage import complaint_parties
from saltdesk.storage.areas.complaints import COMPLAINTS, masked_as, unclear
from saltdesk.storage.areas.notices import about
from saltdesk.storage.database import Store
from saltdesk.storage.known_names import Known, known_names
from saltdesk.storage.open_rows import Condition
from saltdesk.storage.recording import trail_head
from saltdesk.storage.trail.audit import Note

CLAUSE = "A15"
SENTENCE = "投诉对象是您或您所在的处室，应当回避，不能查看。"
PAPER_SENTENCE = "这份文书所办的投诉涉及您或您所在的处室，应当回避。"
UNCLEAR_SENTENCE = "这件投诉的对象还不明确，明确之前只由投诉处理处室和局领导查看。"

_SHORTEST_NAME = 2
_SURNAME = regex(r"(?P<first>[\u4e00-\u9fff])(某某?|先生|女士|同志)?")


@dataclass(frozen=True)
class Concerned:
    """Those a complaint may be about: parties by record, and the name of a person without one."""

    parties: frozenset[Party] = frozenset()
    name: str = ""

    def stand_in(self, complaint: Complaint) -> bool:
        """Return whether a complaint, stored or not, is about one of them."""
        if self.parties & complaint_parties.parties_of(complaint):
            return True
        told = called_names(complaint.object_person) | called_names(complaint.object_words)
        return bool(self.name) and self.name in told

    def complaints(self, among: Sequence[int] | None = None) -> frozenset[int]:
        """Return the ids of the stored complaints about one of them, or of those ``among`` these ids."""
        if among is not None:
            return complaint_parties.about_among(self.parties, self.name, among)
        named = complaint_parties.called(self.name) if self.name else frozenset()
        return complaint_parties.about(self.parties) | named


def parties_of_office(code: str) -> frozenset[Party]:
    """Return an office and all its present and former people, those of offices merged into it included."""
    return known_names().within.get(code, frozenset())


def _person(actor: Actor, known: Known) -> Concerned:
    """Return the person themselves, under every record of their name."""
    name = folded(actor.name)
    if len(name) < _SHORTEST_NAME:
        return Concerned()
    return Concerned(known.people.get(name, frozenset()), name)


def _own(desk: Desk) -> Concerned:
    """Return the person at the desk, and their office with its people."""
    known = known_names()
    person = _person(desk.actor, known)
    return Concerned(person.parties | known.within.get(desk.actor.office, frozenset()), person.name)


def is_own(desk: Desk, parties: frozenset[Party]) -> bool:
    """Return whether one of these parties is the person at the desk or of their office."""
    return bool(_own(desk).parties & parties)


def _barring(desk: Desk) -> Concerned:
    """Return whose complaints the person may not see; leaders see those about their office and colleagues."""
    return _person(desk.actor, known_names()) if sees_every_office(desk.actor) else _own(desk)


def sees_unclear(desk: Desk) -> bool:
    """Return whether the person at the desk is a leader or of the complaints office."""
    owner = desk.owners().get(Mechanism.COMPLAINTS, "")
    return sees_every_office(desk.actor) or (bool(owner) and desk.actor.office == owner)


def is_about_actor(desk: Desk, complaint: Complaint) -> bool:
    """Return whether the complaint is about the person at the desk or their office."""
    known, own, among = _known(desk), _own(desk), (complaint.id,)
    found = known.own.intersection(among) if known else own.complaints(among)
    return bool(found) or own.stand_in(complaint)


def office_called(name: str) -> str:
    """Return the code of the office with this present or former name, or an empty text."""
    return known_names().codes.get(folded(name), "")


def is_about_office(complaint: Complaint, name: str) -> bool:
    """Return whether the complaint is about the office of this name or one of its people."""
    code = office_called(name)
    is_named = bool(name) and folded(name) == folded(complaint.object_office)
    return is_named or bool(parties_of_office(code) & complaint_parties.parties_of(complaint))


def is_about_person(complaint: Complaint, name: str) -> bool:
    """Return whether the complaint is about a person of this name."""
    return bool(name.strip()) and _person(Actor(name), known_names()).stand_in(complaint)


def may_open(desk: Desk, complaint: Complaint) -> bool:
    """Return whether the person at the desk may see the complaint.

    Leaders may see complaints about their office and colleagues. Nobody may see one about themselves.
    """
    return not _refusal(desk, complaint)


def _refusal(desk: Desk, complaint: Complaint) -> str:
    known, barring = _known(desk), _barring(desk)
    among = (complaint.id,)
    found = known.complaints.intersection(among) if known else barring.complaints(among)
    if found or barring.stand_in(complaint):
        return "投诉对象是您或您所在的处室，应当回避，不能查看这件投诉。"
    return UNCLEAR_SENTENCE if _is_unclear_to(desk, complaint) else ""


def _is_unclear_to(desk: Desk, complaint: Complaint) -> bool:
    """Return whether the object is unclear, and the person at the desk does not see such a complaint."""
    return complaint.object_kind is ObjectKind.UNCLEAR and not sees_unclear(desk)


def open_complaint(desk: Desk, key: int) -> Complaint:
    """Return the complaint with this id; raise NotAllowed if the person at the desk may not see it."""
    complaint = COMPLAINTS.get(key)
    refuse_reader(desk, complaint)
    return complaint


def refuse_reader(desk: Desk, complaint: Complaint) -> None:
    """Raise ``NotAllowed`` if the person at the desk may not see the complaint."""
    sentence = _refusal(desk, complaint)
    if sentence:
        raise NotAllowed(sentence, clause=CLAUSE)


def changeable(desk: Desk, note: Note, key: int) -> Complaint:
    """Return the complaint that an act changes.

    Raises ``NotAllowed`` if the person at the desk may not perform the act, or is concerned (A15).
    """
    complaint = allowed(note, COMPLAINTS.get(key))
    refuse_concerned(desk, complaint)
    return complaint


def refuse_concerned(desk: Desk, complaint: Complaint) -> None:
    """Raise ``NotAllowed`` if the complaint is about the person at the desk or their office (A15).

    Unlike ``refuse_reader``, this applies to leaders too. An unclear object is refused as there.
    """
    if is_about_actor(desk, complaint):
        whose = complaint.object_office or complaint.object_person or desk.actor.office_name
        raise NotAllowed(f"{whose}是被投诉处室或人员，应当回避。请由局领导或其他处室办理。", clause=CLAUSE)
    # Whoever may not read it because of its object is concerned; what is left is that the object is unclear.
    if _is_unclear_to(desk, complaint):
        raise NotAllowed(UNCLEAR_SENTENCE, clause=CLAUSE)


@dataclass(frozen=True)
class _Barred:
    """Ids of complaints and papers, for one person: ``own`` are those about them or their office."""

    own: frozenset[int]
    complaints: frozenset[int]
    unclear: frozenset[int]

    @cached_property
    def notices(self) -> frozenset[int]:
        """Return the papers about barred complaints; read when first asked for, before the next entry."""
        return _notices_about(self.complaints)

    @cached_property
    def unclear_notices(self) -> frozenset[int]:
        """Return the papers about unclear complaints; read as ``notices``."""
        return _notices_about(self.unclear)


_CACHE: WeakKeyDictionary[Store, tuple[tuple[object, ...], _Barred]] = WeakKeyDictionary()


def barred_complaints(desk: Desk) -> frozenset[int]:
    """Return the ids of the complaints about the person at the desk, or about their office."""
    return _barred(desk).complaints


def unclear_complaints(desk: Desk) -> frozenset[int]:
    """Return the ids of the complaints whose object is unclear, if the person may not see them yet."""
    return _barred(desk).unclear


def hidden_among(desk: Desk, keys: Sequence[int]) -> frozenset[int]:
    """Return the ids among ``keys`` of the complaints that the person at the desk may not see.

    The cost follows ``keys``, not the number of hidden complaints.
    """
    known = _known(desk)
    if known:
        return known.complaints.intersection(keys) | known.unclear.intersection(keys)
    about = _barring(desk).complaints(keys)
    others = [key for key in keys if key not in about]
    return about if not others or sees_unclear(desk) else about | unclear(others)


def mostly_seen(desk: Desk) -> Condition:
    """Return a condition of the storage that keeps what the person may see, and hardly anything hidden.

    ``hidden_among`` tells the rest, which are few: complaints whose object is unclear.
    """
    barring = _barring(desk)
    return complaint_parties.apart_from(barring.parties, barring.name)


def _own_among(desk: Desk, keys: Sequence[int]) -> frozenset[int]:
    """Return the ids among ``keys`` of the complaints about the person at the desk or their office."""
    known = _known(desk)
    return known.own.intersection(keys) if known else _own(desk).complaints(keys)


def openable(desk: Desk, keys: Iterable[int]) -> list[int]:
    """Return the ids of ``keys`` whose complaints the person at the desk may open, in the same order."""
    asked = tuple(keys)
    hidden = hidden_among(desk, asked)
    return [key for key in asked if key not in hidden]


def barred_notices(desk: Desk) -> frozenset[int]:
    """Return the ids of the notices about barred complaints, and of the receipts of their delivery."""
    return _barred(desk).notices


def unclear_notices(desk: Desk) -> frozenset[int]:
    """Return the ids of the notices about unclear complaints, if the person may not see them yet."""
    return _barred(desk).unclear_notices


def _barred(desk: Desk) -> _Barred:
    """Return the ids, cached until the next entry of the audit trail, which every change adds."""
    known = _known(desk)
    if known is None:
        own, barring = _own(desk), _barring(desk)
        about_own = own.complaints()
        barred = about_own if barring == own else barring.complaints()
        known = _Barred(about_own, barred, frozenset() if sees_unclear(desk) else unclear())
        _CACHE[desk.store] = _cache_key(desk), known
    return known


def _known(desk: Desk) -> _Barred | None:
    """Return the ids if they are cached."""
    found = _CACHE.get(desk.store)
    return found[1] if found and found[0] == _cache_key(desk) else None


def _cache_key(desk: Desk) -> tuple[object, ...]:
    return trail_head.head(), desk.actor, sees_unclear(desk)


def _notices_about(complaints: frozenset[int]) -> frozenset[int]:
    """Return the notices about these complaints, and the receipts of their delivery."""
    papers = about(Area.COMPLAINTS.code, tuple(complaints)) if complaints else ()
    return frozenset((*papers, *about(Area.NOTICES.code, papers))) if papers else frozenset()


def may_know(desk: Desk, complaint: Complaint) -> bool:
    """Return whether the person at the desk may know the complainant."""
    return complaint.id in knowable(desk, (complaint,))


def knowable(desk: Desk, complaints: Iterable[Complaint]) -> frozenset[int]:
    """Return the ids of the complaints whose complainant the person at the desk may know."""
    return knowable_among(desk, [complaint.id for complaint in complaints])


def knowable_among(desk: Desk, keys: Sequence[int]) -> frozenset[int]:
    """Return the ids among ``keys`` of the complaints whose complainant the person at the desk may know."""
    if refusal(desk, ACT_BY_CODE["complaint.identity"]) is not None:
        return frozenset()
    return frozenset(keys) - _own_among(desk, keys)


def with_surname(desk: Desk, text: str) -> list[int]:
    """Return the complaints whose complainant has this surname (王, 王某, 王先生), for who may know them.

    The ledger shows the first character of the name in any case, so that nothing is told that would have to
    be audited; a full name finds nothing here (C5.2.4d).
    """
    surname = _SURNAME.fullmatch(text.strip())
    if not surname or refusal(desk, ACT_BY_CODE["complaint.identity"]) is not None:
        return []
    found = masked_as(mask_name(surname["first"]))
    own = _own_among(desk, found)
    return [key for key in found if key not in own]


def recusal_warning(desk: Desk, complaint: Complaint) -> str:
    """Return a warning if the complaint is about those who would handle it, else an empty text (A15)."""
    owner = desk.owners().get(Mechanism.COMPLAINTS, "")
    if owner and parties_of_office(owner) & complaint_parties.parties_of(complaint):
        return f"投诉对象是{office_name(owner)}或其人员，应当回避：请由局领导决定，并交其他处室办理。"
    if _own(desk).stand_in(complaint):
        return "投诉对象是您或您所在的处室：登记后您不能再查看，由投诉处理处室办理。"
    if complaint.handling_office and is_about_office(complaint, complaint.handling_office):
        return f"承办处室{complaint.handling_office}是被投诉处室，应当回避，请改交其他处室。"
    if complaint.object_kind is ObjectKind.UNCLEAR and not sees_unclear(desk):
        return "投诉对象不明确：登记后由投诉处理处室明确，在此之前您不能再查看。"
    return ""
