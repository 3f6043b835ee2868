"""Who may open a complaint: never the office or the person complained of, whatever else they may do (A15).

Every way to a complaint (ledger, search, export, trail, notices) asks ``services/access``; no window decides.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from saltdesk.domain.acts import ACT_BY_CODE, is_unbound
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import NotAllowed
from saltdesk.domain.base.people import Mechanism
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.desk.desk import Desk, refusal
from saltdesk.services.desk.people import names_of, office_name, people_of
from saltdesk.storage import trail_head
from saltdesk.storage.complaints import COMPLAINTS, naming
from saltdesk.storage.database import Store
from saltdesk.storage.notices import about

CLAUSE = "A15"
SENTENCE = "投诉对象是您或您所在的处室，应当回避，不能查看。"
PAPER_SENTENCE = "这份文书所办的投诉涉及您或您所在的处室，应当回避。"

_SHORTEST_NAME = 2


@dataclass(frozen=True)
class Named:
    """The names under which a complaint can be about somebody: of offices, and of people."""

    offices: tuple[str, ...] = ()
    people: tuple[str, ...] = ()

    def stand_in(self, complaint: Complaint) -> bool:
        """Whether one of the names stands in the object of the complaint."""
        return any(name in complaint.object_office for name in self.offices) or any(
            name in complaint.object_person for name in self.people
        )


def named_by(office: str) -> Named:
    """The names an office ever had, and those of its people and of the persons named for its mandates."""
    people = tuple(name for name in people_of(office) if len(name) >= _SHORTEST_NAME)
    return Named(names_of(office), people) if office else Named()


def _named(desk: Desk) -> Named:
    """What makes a complaint one about the person at the desk or their office."""
    actor = desk.actor
    found = named_by(actor.office)
    own = (actor.name,) if len(actor.name) >= _SHORTEST_NAME else ()
    return Named(found.offices, (*found.people, *own))


def is_own(desk: Desk, complaint: Complaint) -> bool:
    """Whether the complaint is about the person at the desk or about their office."""
    return _named(desk).stand_in(complaint)


def is_about_office(complaint: Complaint, name: str) -> bool:
    """Whether the complaint is about the office of this name or one of its people."""
    code = next((office for office in _codes() if name in names_of(office)), "")
    return bool(name) and (named_by(code).stand_in(complaint) or name == complaint.object_office)


def _codes() -> list[str]:
    from saltdesk.services.desk.people import offices

    return [office.code for office in offices()]


def may_open(desk: Desk, complaint: Complaint) -> bool:
    """Whether the person at the desk may see this complaint at all.

    Leaders see complaints about their colleagues, but nobody sees one about themselves.
    """
    return not _barring(desk).stand_in(complaint)


def _barring(desk: Desk) -> Named:
    named = _named(desk)
    own = (desk.actor.name,) if len(desk.actor.name) >= _SHORTEST_NAME else ()
    return Named((), own) if is_unbound(desk.actor) else named


def open_complaint(desk: Desk, key: int) -> Complaint:
    """The complaint with this id, for those who may see it; NotAllowed for the office complained of."""
    complaint = COMPLAINTS.get(key)
    refuse_reader(desk, complaint)
    return complaint


def refuse_reader(desk: Desk, complaint: Complaint) -> None:
    """Raise ``NotAllowed`` when the complaint is about the person at the desk or their office."""
    if not may_open(desk, complaint):
        raise NotAllowed("投诉对象是您或您所在的处室，应当回避，不能查看这件投诉。", clause="A15")


def refuse_own(desk: Desk, complaint: Complaint) -> None:
    """An office has no hand in the complaint about itself; a leader decides instead (A15)."""
    if is_own(desk, complaint):
        whose = complaint.object_office or complaint.object_person
        raise NotAllowed(f"{whose}是被投诉处室或人员，应当回避。请由局领导或其他处室办理。", clause="A15")


_CACHE: WeakKeyDictionary[Store, tuple[tuple[object, ...], dict[Area, frozenset[int]]]] = WeakKeyDictionary()


def barred_complaints(desk: Desk) -> frozenset[int]:
    """Ids of the complaints that the person at the desk may not see."""
    return _barred(desk)[Area.COMPLAINTS]


def openable(desk: Desk, keys: Iterable[int]) -> list[int]:
    """Those of these complaints that the person at the desk may open, in their order."""
    barred = barred_complaints(desk)
    return [key for key in keys if key not in barred]


def barred_notices(desk: Desk) -> frozenset[int]:
    """Ids of the notices about these complaints, and of the receipts of their service."""
    return _barred(desk)[Area.NOTICES]


def _barred(desk: Desk) -> dict[Area, frozenset[int]]:
    """Read anew after every entry of the trail: no complaint changes without one."""
    key = (trail_head.head(), desk.actor)
    known = _CACHE.get(desk.store)
    if known is None or known[0] != key:
        named = _barring(desk)
        complaints = naming(named.offices, named.people)
        papers = frozenset(_notices_about(complaints))
        known = key, {Area.COMPLAINTS: frozenset(complaints), Area.NOTICES: papers}
        _CACHE[desk.store] = known
    return known[1]


def _notices_about(complaints: tuple[int, ...]) -> tuple[int, ...]:
    """Notices about complaints, and the receipts of their service."""
    papers = about(Area.COMPLAINTS.code, complaints)
    return (*papers, *about(Area.NOTICES.code, papers))


def may_know(desk: Desk, complaint: Complaint) -> bool:
    """Whether the person at the desk may learn who complained."""
    return complaint.id in knowable(desk, (complaint,))


def knowable(desk: Desk, complaints: Iterable[Complaint]) -> frozenset[int]:
    """Ids of the complaints of which the person at the desk may learn who complained."""
    if refusal(desk, ACT_BY_CODE["complaint.identity"]) is not None:
        return frozenset()
    own = _named(desk)
    return frozenset(complaint.id for complaint in complaints if not own.stand_in(complaint))


def recusal_warning(desk: Desk, complaint: Complaint) -> str:
    """A sentence when those who would handle the complaint are its object, otherwise empty (A15)."""
    owner = desk.owners().get(Mechanism.COMPLAINTS, "")
    if owner and named_by(owner).stand_in(complaint):
        return f"投诉对象是{office_name(owner)}或其人员，应当回避：请由局领导决定，并交其他处室办理。"
    if is_own(desk, complaint):
        return "投诉对象是您或您所在的处室：登记后您不能再查看，由投诉处理处室办理。"
    if complaint.handling_office and is_about_office(complaint, complaint.handling_office):
        return f"承办处室{complaint.handling_office}是被投诉处室，应当回避，请改交其他处室。"
    return ""
