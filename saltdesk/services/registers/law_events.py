"""Events that new laws and changes of laws are, registered on entry (D3.2.a.1, D3.2.a.2)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from saltdesk.domain.adjustments.adjustment import Trigger
from saltdesk.domain.adjustments.event import EventSource
from saltdesk.domain.lists.laws import Law
from saltdesk.domain.lists.versions import ListKind, VersionStatus
from saltdesk.domain.registers.law_radar import event_of_law
from saltdesk.services.desk.desk import Desk
from saltdesk.services.lists.event_register import events_about, record_event
from saltdesk.storage.areas.registers import LAWS
from saltdesk.storage.areas.versions import VERSIONS
from saltdesk.storage.trail.audit import Note

_PUBLIC = (VersionStatus.PUBLISHED, VersionStatus.SUPERSEDED)


def list_published_on() -> date | None:
    """Return the day of the last power list that was published whole, without a case; None if none was."""
    days = [
        version.published_on
        for version in VERSIONS.all(kind=ListKind.POWERS, adjustment=0)
        if version.status in _PUBLIC and version.published_on
    ]
    return max(days, default=None)


def note_law(desk: Desk, note: Note, law: Law) -> None:
    """Register a law promulgated after the public list as an event; earlier ones are in the list already.

    Call it inside an act. A law that is an event already is left out, and one not yet promulgated.
    """
    since, day = list_published_on(), law.promulgated_on
    if since is None or day is None or not since < day <= desk.clock.today():
        return
    known = events_about(EventSource.LAW, law.id)
    if not any(event.trigger is Trigger.NEW_LAW for event in known):
        record_event(desk, note, event_of_law(law))


def note_laws(desk: Desk, note: Note, laws: Sequence[Law]) -> None:
    """Register each new one of some imported laws as an event."""
    for law in laws:
        stored = LAWS.first(title=law.title, document_number=law.document_number)
        if stored:
            note_law(desk, note, stored)
