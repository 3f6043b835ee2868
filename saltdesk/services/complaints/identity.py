"""Who complained: shown behind an audited door, and kept out of every text that others read (C5.2.4d)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.base.people import Mechanism
from saltdesk.domain.complaints.complainants import Complainant, Representative
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.complaints.masks import Masks, masks_of
from saltdesk.services.access.complaints import is_own, knowable
from saltdesk.services.desk.desk import Desk, act
from saltdesk.storage import trail_head
from saltdesk.storage.audit import Note
from saltdesk.storage.complaints import COMPLAINANTS, COMPLAINTS, REPRESENTATIVES


@dataclass(frozen=True)
class Identity:
    """Who complained, with those who speak for several visitors."""

    complainant: Complainant
    representatives: tuple[Representative, ...] = ()


@act("complaint.identity")
def reveal_complainant(desk: Desk, note: Note, key: int, reason: str) -> Complainant:
    """Show who complained, to the complaints office alone, with the reason in the trail.

    Raises:
        NotAllowed: the office complained of may never see it, whatever else its people may do.
        RuleError: no reason was given.
    """
    return _revealed(desk, note, key, reason).complainant


@act("complaint.identity")
def reveal_identity(desk: Desk, note: Note, key: int, reason: str) -> Identity:
    """Show who complained and who speaks for the visitors; raises as ``reveal_complainant``."""
    return _revealed(desk, note, key, reason)


def _revealed(desk: Desk, note: Note, key: int, reason: str) -> Identity:
    complaint = COMPLAINTS.get(key)
    if is_own(desk, complaint):
        raise NotAllowed("被投诉处室不能查看投诉人信息。", clause=Mechanism.COMPLAINTS.clause)
    if not reason.strip():
        raise RuleError("请写明查看投诉人信息的理由。", field="reason", clause="C5.2.4d")
    person = COMPLAINANTS.first(complaint=key)
    if person is None:
        raise RuleError("这件投诉没有登记投诉人信息。")
    note.record, note.reason = key, reason.strip()
    note.sentence = f"查看投诉 {complaint.number} 的投诉人信息"
    return Identity(person, tuple(REPRESENTATIVES.all(complaint=key)))


def identity_in(complaint: int, texts: Mapping[str, str]) -> tuple[str, ...]:
    """The fields whose text gives away who complained: a name, number, address of theirs."""
    masks = _masks(complaint, trail_head.head()[1])
    return tuple(field for field, text in texts.items() if masks.is_told(text))


def masked_for_others(text: str, complaint: int) -> str:
    """The text as other offices may read it: names, numbers and addresses of who complained are masked."""
    return _masks(complaint, trail_head.head()[1]).masked(text)


@lru_cache(maxsize=64)
def _masks(complaint: int, _head: str) -> Masks:
    """What gives the complainant away, read once for each state of the trail."""
    return masks_among((complaint,))[complaint]


def masks_among(complaints: Sequence[int]) -> dict[int, Masks]:
    """What gives away who made each of these complaints, by the complaint's id."""
    return {key: masks_of(one.complainant, one.representatives) for key, one in _among(complaints).items()}


def identities_among(desk: Desk, complaints: Sequence[Complaint]) -> dict[int, Identity]:
    """Who made each of these complaints, by its id; those the person at the desk may not know are missing."""
    return _among(sorted(knowable(desk, complaints)))


def _among(complaints: Sequence[int]) -> dict[int, Identity]:
    people = {person.complaint: person for person in COMPLAINANTS.among("complaint", complaints)}
    speakers = REPRESENTATIVES.grouped("complaint", complaints)
    return {key: Identity(people.get(key, Complainant()), tuple(speakers[key])) for key in complaints}
