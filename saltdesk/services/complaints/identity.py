"""Audited access to the complainant's identity, and its masking in texts for others (C5.2.4d)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.base.people import Mechanism
from saltdesk.domain.complaints.complainants import Complainant, Identity
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.access.complaints import is_about_actor, knowable
from saltdesk.services.access.masking import TOLD, masks_for, stored_identities
from saltdesk.services.desk.desk import Desk, asking
from saltdesk.services.desk.destroyed import refuse_destroyed
from saltdesk.storage.areas.complaints import COMPLAINANTS, COMPLAINTS
from saltdesk.storage.identities import ask, people_of
from saltdesk.storage.trail.audit import Note


@asking("complaint.identity")
def reveal_complainant(desk: Desk, note: Note, key: int, reason: str) -> Callable[[], Complainant]:
    """Return the complainant, for the complaints office only; the reason goes into the audit trail.

    Raises:
        NotAllowed: the person does not belong to the complaints office, or the complaint is about them or
            their office.
        RuleError: no reason is given, or no complainant is recorded.
    """
    identity = _asked(desk, note, key, reason)
    return lambda: identity().complainant


@asking("complaint.identity")
def reveal_identity(desk: Desk, note: Note, key: int, reason: str) -> Callable[[], Identity]:
    """Return the complainant and the representatives; raises as ``reveal_complainant``."""
    return _asked(desk, note, key, reason)


def _asked(desk: Desk, note: Note, key: int, reason: str) -> Callable[[], Identity]:
    complaint = COMPLAINTS.get(key)
    if is_about_actor(desk, complaint):
        raise NotAllowed("被投诉处室不能查看投诉人信息。", clause=Mechanism.COMPLAINTS.clause)
    if not reason.strip():
        raise RuleError("请写明查看投诉人信息的理由。", field="reason", clause="C5.2.4d")
    refuse_destroyed(Area.COMPLAINTS, key)
    if COMPLAINANTS.first(complaint=key) is None:
        raise RuleError("这件投诉没有登记投诉人信息。")
    note.record, note.reason = key, reason.strip()
    note.sentence = f"查看投诉 {complaint.number} 的投诉人信息"
    ticket = ask(note.act, Area.COMPLAINTS, (key,))
    return lambda: people_of(ticket).identity(key)


def identity_in(complaint: int, texts: Mapping[str, str]) -> tuple[str, ...]:
    """Return the fields whose text contains a name, number or address of the complainant."""
    masks = masks_for(complaint)
    return tuple(field for field, text in texts.items() if masks.is_told(text))


def refuse_told(complaint: int, reason: str) -> None:
    """Raise ``RuleError`` if a reason for the trail contains a name, number or address of the complainant."""
    if identity_in(complaint, {"reason": reason}):
        raise RuleError(TOLD, field="reason", clause="C5.2.4d")


def masked_for_others(text: str, complaint: int) -> str:
    """Return the text for other offices, with names, numbers and addresses of the complainant masked."""
    return masks_for(complaint).masked(text)


def identities_among(desk: Desk, complaints: Sequence[Complaint]) -> dict[int, Identity]:
    """Return the identities by complaint id, without those the person at the desk may not know.

    Where the database keeps identities, they are those that the export asked for.
    """
    keys = sorted(knowable(desk, complaints))
    if desk.opened is None:
        return stored_identities(keys)
    return {key: desk.opened.identity(key) for key in keys}
