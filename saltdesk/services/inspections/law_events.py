"""Situations that ask for an adjustment, and the cases opened for them (R2.2.3, S4.2.3, D3.2.a).

A case belongs to a change by its paper and its day, never by the title of the law: an old case does not
cover a newer amendment.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from saltdesk.domain.adjustments.adjustment import Adjustment, AdjustmentStatus
from saltdesk.domain.adjustments.event import AdjustmentEvent, EventStatus
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.calendar.terms import due_date, find_term
from saltdesk.domain.inspections.findings import months_before
from saltdesk.domain.lists.laws import LawChangeKind
from saltdesk.domain.lists.versions import VersionStatus
from saltdesk.services.desk.desk import Desk
from saltdesk.storage.areas.adjustments import ADJUSTMENTS, EVENTS
from saltdesk.storage.areas.registers import LAW_CHANGES, LAWS
from saltdesk.storage.areas.versions import VERSIONS

_APPLY = "D3.3.1"
_MONTHS = 12


@dataclass(frozen=True)
class LawEvent:
    """One change of law: the law, the paper that changed it (empty: the law itself), and its day."""

    title: str
    document: str
    promulgated_on: date
    kind: LawChangeKind

    @property
    def name(self) -> str:
        """Return the event as a text names it."""
        paper = f"（{self.document}）" if self.document else ""
        return f"《{self.title}》{self.kind.label}{paper}"

    def due_on(self, desk: Desk) -> date:
        """Return the last day to apply for the adjustment (D3.3.1)."""
        return due_date(find_term(_APPLY), self.promulgated_on, desk.calendar).due


def law_events(desk: Desk) -> tuple[LawEvent, ...]:
    """Return the recorded changes of law, and the laws newer than the list in force, by day."""
    today = desk.clock.today()
    laws = {law.id: law for law in LAWS.all()}
    changes = [change for change in LAW_CHANGES.all() if change.promulgated_on]
    noted = {change.law for change in changes if change.kind is LawChangeKind.PROMULGATED}
    found = [
        LawEvent(laws[one.law].title, one.document.strip(), one.promulgated_on, one.kind)
        for one in changes
        if one.law in laws and one.promulgated_on
    ]
    since = _list_in_force_since(today)
    found += [
        LawEvent(law.title, law.document_number.strip(), law.promulgated_on, LawChangeKind.PROMULGATED)
        for law in laws.values()
        if law.id not in noted and law.promulgated_on and law.promulgated_on > since
    ]
    known = (one for one in found if one.promulgated_on <= today)
    return tuple(sorted(known, key=lambda one: (one.promulgated_on, one.title)))


def _list_in_force_since(today: date) -> date:
    """Return the day the present list was published; without one, a year ago."""
    days = [one.published_on for one in VERSIONS.all(status=VersionStatus.PUBLISHED) if one.published_on]
    return max(days, default=months_before(today, _MONTHS))


@dataclass(frozen=True)
class WaitingEvent:
    """A situation for which nobody opened a case or said why none is needed; ``due_on`` ends the term."""

    name: str
    since: date
    due_on: date


def waiting_events(desk: Desk) -> Iterator[WaitingEvent]:
    """Yield the registered events that nobody judged, and the changes of law that nobody registered."""
    cases = _open_or_done_cases()
    for event in EVENTS.all(status=EventStatus.OPEN):
        is_taken_up = any(_is_about(case, event.basis_document, event.promulgated_on) for case in cases)
        if event.started_on and event.due_on and not is_taken_up:
            yield WaitingEvent(f"{event.title}（{event.basis_document}）", event.started_on, event.due_on)
    known: list[Adjustment | AdjustmentEvent] = [*EVENTS.all(), *cases]
    for change in law_events(desk):
        if not any(_answers(one, change) for one in known):
            yield WaitingEvent(change.name, change.promulgated_on, change.due_on(desk))


def _open_or_done_cases() -> list[Adjustment]:
    return [one for one in ADJUSTMENTS.all() if one.status is not AdjustmentStatus.WITHDRAWN]


def _answers(known: Adjustment | AdjustmentEvent, event: LawEvent) -> bool:
    """Return whether a case or an event is about a change: the same paper or law, and the same day."""
    names_paper = _names(known, event.document)
    if known.promulgated_on is None:
        return names_paper
    return known.promulgated_on == event.promulgated_on and (names_paper or _names(known, event.title))


def _is_about(case: Adjustment, document: str, day: date | None) -> bool:
    return _names(case, document) and case.promulgated_on == day


def _names(known: Adjustment | AdjustmentEvent, words: str) -> bool:
    text = _plain(f"{known.basis_document} {known.title} {known.content}")
    return bool(words.strip()) and _plain(words) in text


def _plain(text: str) -> str:
    return "".join(text.split()).replace("〔", "[").replace("〕", "]").replace("［", "[").replace("］", "]")
