"""The register of events that may require an adjustment, as other rooms write into it (D3.2.a)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from saltdesk.domain.adjustments.adjustment import Adjustment
from saltdesk.domain.adjustments.event import AdjustmentEvent, EventSource, EventStatus
from saltdesk.domain.adjustments.situation import start_of
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.records import with_values
from saltdesk.domain.calendar.terms import DueDate, due_date, find_term
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.states import moved
from saltdesk.storage import series
from saltdesk.storage.areas.adjustments import EVENTS
from saltdesk.storage.trail.audit import Note

TERM = find_term("D3.3.1")
"""The term within which an event is judged: that of the application it may lead to."""

_COPIED = (
    *("title", "trigger", "basis_document", "promulgated_on", "effective_on", "document_on", "received_on"),
    *("started_on", "start_reason", "content", "items"),
)
"""The fields that an event and the case which follows from it have in common."""


def event_due(desk: Desk, event: AdjustmentEvent) -> DueDate | None:
    """Return until when an event must be judged and applied for; None without a start."""
    start = start_of(event)
    return due_date(TERM, start, desk.calendar) if start else None


def dated(desk: Desk, event: AdjustmentEvent) -> AdjustmentEvent:
    """Return the event with its start and due date; a judged event has no due date."""
    found = event_due(desk, event) if event.status is EventStatus.OPEN else None
    return replace(
        event,
        started_on=start_of(event),
        due_on=found.due if found else None,
        due_provisional=bool(found and found.provisional),
    )


def registered(desk: Desk, event: AdjustmentEvent) -> AdjustmentEvent:
    """Return a new event with number, dates and the person who registers it; call it inside an act."""
    today = desk.clock.today()
    return replace(
        dated(desk, event),
        number=f"{today.year}-{series.take('event', today.year):03d}",
        registered_on=today,
        registered_by=desk.actor.name,
        id=0,
        version=0,
    )


def record_event(desk: Desk, note: Note, event: AdjustmentEvent) -> AdjustmentEvent:
    """Add an event found by another act of a register, unless an open one says the same.

    Call it inside an act, after its sentence is set: the trail names the event.
    """
    for other in EVENTS.all(source=event.source, source_record=event.source_record):
        if other.title == event.title and other.status is EventStatus.OPEN:
            return other
    added = EVENTS.insert(registered(desk, moved(note, event, EventStatus.OPEN)))
    note.sentence += f"；记入调整情形 {added.number}，{added.due_on}前判断"
    return added


def events_about(source: EventSource, record: int) -> list[AdjustmentEvent]:
    """Return the events that one record of a register led to, oldest first."""
    return EVENTS.all(source=source, source_record=record)


def tie_event(desk: Desk, note: Note, case: Adjustment) -> AdjustmentEvent:
    """Judge the event that a new case follows from, or add it to the register as judged.

    Raises:
        RuleError: the event is judged already, or the term of the case would start later than that of the
            event.
    """
    if not case.event:
        return EVENTS.insert(_closed(desk, note, registered(desk, _event_of(case)), case))
    event = EVENTS.get(case.event)
    if event.status is not EventStatus.OPEN:
        raise RuleError(f"调整情形 {event.number} {event.status.label}，不能再登记调整。", clause="D3.2.a")
    refuse_later_start(case, (event,))
    return EVENTS.update(_closed(desk, note, event, case))


def _closed(desk: Desk, note: Note, event: AdjustmentEvent, case: Adjustment) -> AdjustmentEvent:
    return replace(
        moved(note, event, EventStatus.CASE),
        adjustment=case.id,
        judged_on=desk.clock.today(),
        judged_by=desk.actor.name,
        due_on=None,
        due_provisional=False,
    )


def _event_of(case: Adjustment) -> AdjustmentEvent:
    copied = {name: getattr(case, name) for name in _COPIED}
    return with_values(AdjustmentEvent(source=EventSource.CASE), copied)


def follow_case(case: Adjustment) -> None:
    """Copy a changed case into the event that was entered with it."""
    for event in events_of(case.id):
        if event.source is EventSource.CASE:
            copied = {name: getattr(case, name) for name in _COPIED}
            EVENTS.update(with_values(event, copied))


def refuse_later_start(case: Adjustment, events: Iterable[AdjustmentEvent]) -> None:
    """Raise ``RuleError`` if the term of a case starts after one of its events (D3.3.1).

    The event that was entered with the case follows it instead.
    """
    started = start_of(case)
    for event in events:
        if event.source is EventSource.CASE and event.adjustment == case.id:
            continue
        if started and event.started_on and started > event.started_on:
            raise RuleError(
                f"期限从调整情形 {event.number} 发生之日{event.started_on}起算，起算日不能更晚。",
                field="started_on",
                clause="D3.3.1",
            )


def events_of(case: int) -> list[AdjustmentEvent]:
    """Return the events that led to a case."""
    return EVENTS.all(adjustment=case)


def release_events(desk: Desk, note: Note, case: int) -> Iterator[AdjustmentEvent]:
    """Open the events of a withdrawn case again and yield them; their terms have run on."""
    for event in events_of(case):
        opened = moved(note, event, EventStatus.OPEN)
        again = replace(opened, adjustment=0, judged_on=None, judged_by="")
        yield EVENTS.update(dated(desk, again))


def open_events(_desk: Desk) -> list[AdjustmentEvent]:
    """Return the events nobody judged yet, the earliest due date first; D3.3.1 runs for each of them."""
    return sorted(EVENTS.all(status=EventStatus.OPEN), key=lambda event: event.due_on or date.max)


def late_events(desk: Desk) -> list[AdjustmentEvent]:
    """Return the events whose term has passed without a judgement."""
    today = desk.clock.today()
    return [event for event in open_events(desk) if event.due_on and event.due_on < today]


def as_case(event: AdjustmentEvent) -> Adjustment:
    """Return the case an event requires, not yet opened: its start, dates, basis and items (D3.3.1)."""
    copied = {name: getattr(event, name) for name in _COPIED}
    return with_values(Adjustment(event=event.id), copied)
