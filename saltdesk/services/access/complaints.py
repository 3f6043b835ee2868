"""Who may open a complaint: never the office or the person complained of (A15).

Ledger, search, export, trail and notices all ask ``services/access``; the window decides nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from saltdesk.domain.acts.act import is_unbound
from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import NotAllowed
from saltdesk.domain.base.identifiers import mask_name
from saltdesk.domain.base.people import Mechanism
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.desk.desk import Desk, refusal
from saltdesk.services.desk.people import names_of, office_name, people_of
from saltdesk.storage import trail_head
from saltdesk.storage.complaints import COMPLAINTS, masked_as, naming
from saltdesk.storage.database import Store
from saltdesk.storage.notices import about

CLAUSE = "A15"
SENTENCE = "投诉对象是您或您所在的处室，应当回避，不能查看。"
PAPER_SENTENCE = "这份文书所办的投诉涉及您或您所在的处室，应当回避。"

_SHORTEST_NAME = 2
_SURNAME = re.compile(r"(?P<first>[\u4e00-\u9fff])(某某?|先生|女士|同志)?")


@dataclass(frozen=True)
class Named:
    """Names of offices and people that a complaint may be about."""

    offices: tuple[str, ...] = ()
    people: tuple[str, ...] = ()

    def stand_in(self, complaint: Complaint) -> bool:
        """Return whether the object of the complaint contains one of the names."""
        return any(name in complaint.object_office for name in self.offices) or any(
            name in complaint.object_person for name in self.people
        )


def named_by(office: str) -> Named:
    """Return all present and former names of an office, and the names of its people."""
    people = tuple(name for name in people_of(office) if len(name) >= _SHORTEST_NAME)
    return Named(names_of(office), people) if office else Named()


def _named(desk: Desk) -> Named:
    """Return the names of the person at the desk and of their office with its people."""
    actor = desk.actor
    found = named_by(actor.office)
    own = (actor.name,) if len(actor.name) >= _SHORTEST_NAME else ()
    return Named(found.offices, (*found.people, *own))


def is_about_actor(desk: Desk, complaint: Complaint) -> bool:
    """Return whether the complaint is about the person at the desk or their office."""
    return _named(desk).stand_in(complaint)


def is_about_office(complaint: Complaint, name: str) -> bool:
    """Return whether the complaint is about the office of this name or one of its people."""
    code = next((office for office in _codes() if name in names_of(office)), "")
    return bool(name) and (named_by(code).stand_in(complaint) or name == complaint.object_office)


def _codes() -> list[str]:
    from saltdesk.services.desk.people import offices

    return [office.code for office in offices()]


def may_open(desk: Desk, complaint: Complaint) -> bool:
    """Return whether the person at the desk may see the complaint.

    Leaders may see complaints about their office and colleagues. Nobody may see one about themselves.
    """
    return not _barring(desk).stand_in(complaint)


def _barring(desk: Desk) -> Named:
    named = _named(desk)
    own = (desk.actor.name,) if len(desk.actor.name) >= _SHORTEST_NAME else ()
    return Named((), own) if is_unbound(desk.actor) else named


def open_complaint(desk: Desk, key: int) -> Complaint:
    """Return the complaint with this id; raise NotAllowed if the person at the desk may not see it."""
    complaint = COMPLAINTS.get(key)
    refuse_reader(desk, complaint)
    return complaint


def refuse_reader(desk: Desk, complaint: Complaint) -> None:
    """Raise ``NotAllowed`` if the person at the desk may not see the complaint."""
    if not may_open(desk, complaint):
        raise NotAllowed("投诉对象是您或您所在的处室，应当回避，不能查看这件投诉。", clause="A15")


def refuse_concerned(desk: Desk, complaint: Complaint) -> None:
    """Raise ``NotAllowed`` if the complaint is about the person at the desk or their office (A15).

    Unlike ``refuse_reader``, this applies to leaders too.
    """
    if is_about_actor(desk, complaint):
        whose = complaint.object_office or complaint.object_person
        raise NotAllowed(f"{whose}是被投诉处室或人员，应当回避。请由局领导或其他处室办理。", clause="A15")


_CACHE: WeakKeyDictionary[Store, tuple[tuple[object, ...], dict[Area, frozenset[int]]]] = WeakKeyDictionary()


def barred_complaints(desk: Desk) -> frozenset[int]:
    """Return the ids of the complaints that the person at the desk may not see."""
    return _barred(desk)[Area.COMPLAINTS]


def openable(desk: Desk, keys: Iterable[int]) -> list[int]:
    """Return the ids of ``keys`` whose complaints the person at the desk may open, in the same order."""
    barred = barred_complaints(desk)
    return [key for key in keys if key not in barred]


def barred_notices(desk: Desk) -> frozenset[int]:
    """Return the ids of the notices about these complaints, and of the receipts of their delivery."""
    return _barred(desk)[Area.NOTICES]


def _barred(desk: Desk) -> dict[Area, frozenset[int]]:
    """Return the hidden ids by area, cached until the next entry of the audit trail.

    Every change of a complaint adds an entry.
    """
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
    """Return the notices about these complaints, and the receipts of their delivery."""
    papers = about(Area.COMPLAINTS.code, complaints)
    return (*papers, *about(Area.NOTICES.code, papers))


def may_know(desk: Desk, complaint: Complaint) -> bool:
    """Return whether the person at the desk may know the complainant."""
    return complaint.id in knowable(desk, (complaint,))


def knowable(desk: Desk, complaints: Iterable[Complaint]) -> frozenset[int]:
    """Return the ids of the complaints whose complainant the person at the desk may know."""
    if refusal(desk, ACT_BY_CODE["complaint.identity"]) is not None:
        return frozenset()
    own = _named(desk)
    return frozenset(complaint.id for complaint in complaints if not own.stand_in(complaint))


def with_surname(desk: Desk, text: str) -> list[int]:
    """Return the complaints whose complainant has this surname (王, 王某, 王先生), for who may know them.

    The ledger shows the first character of the name in any case, so that nothing is told that would have to
    be audited; a full name finds nothing here (C5.2.4d).
    """
    surname = _SURNAME.fullmatch(text.strip())
    if not surname or refusal(desk, ACT_BY_CODE["complaint.identity"]) is not None:
        return []
    named = _named(desk)
    own = frozenset(naming(named.offices, named.people))
    return [key for key in masked_as(mask_name(surname["first"])) if key not in own]


def recusal_warning(desk: Desk, complaint: Complaint) -> str:
    """Return a warning if the complaint is about those who would handle it, else an empty text (A15)."""
    owner = desk.owners().get(Mechanism.COMPLAINTS, "")
    if owner and named_by(owner).stand_in(complaint):
        return f"投诉对象是{office_name(owner)}或其人员，应当回避：请由局领导决定，并交其他处室办理。"
    if is_about_actor(desk, complaint):
        return "投诉对象是您或您所在的处室：登记后您不能再查看，由投诉处理处室办理。"
    if complaint.handling_office and is_about_office(complaint, complaint.handling_office):
        return f"承办处室{complaint.handling_office}是被投诉处室，应当回避，请改交其他处室。"
    return ""
