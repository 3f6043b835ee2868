"""Changes of the registers that touch published items: each is an event that proposes a case (D3.2.b.3)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Any

from saltdesk.domain.adjustments.adjustment import Trigger
from saltdesk.domain.adjustments.event import AdjustmentEvent, EventSource
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.people import Office
from saltdesk.domain.lists.items import ItemStatus, PowerItem
from saltdesk.domain.registers.enforcement import body_problems, entrustment_problems, officer_problems
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.lists.event_register import events_about, record_event
from saltdesk.services.lists.register_links import Links, Registers
from saltdesk.storage.areas.lists import POWERS
from saltdesk.storage.trail.audit import Note


@dataclass(frozen=True)
class _Change:
    """What an item shows that a register no longer says; ``since`` is the day of the change."""

    record: int
    register: str
    sentence: str
    since: date
    trigger: Trigger = Trigger.INTERNAL


def _officers(links: Links, item: PowerItem, registers: Registers) -> Iterator[_Change]:
    for officer in filter(None, map(registers.officers.get, links.officers)):
        found = {one.field: one.sentence.rstrip("。") for one in officer_problems(officer, registers.day)}
        for field, since in (("expires_on", officer.expires_on), ("state", officer.state_on)):
            if field in found:
                yield _Change(officer.id, "执法人员台账", found[field], since or registers.day)
        if not {officer.name, officer.certificate_number} & _words(item.handler_certificate):
            sentence = f"经办人在登记簿中为{officer.name}（{officer.certificate_number}）"
            yield _Change(officer.id, "执法人员台账", sentence, registers.day)


def _words(text: str) -> set[str]:
    return set(re.split(r"[、，,;；\s（）()]+", text))


def _entrustments(links: Links, item: PowerItem, registers: Registers) -> Iterator[_Change]:
    for given in filter(None, map(registers.entrustments.get, links.entrustments)):
        found = {one.field: one.sentence for one in entrustment_problems(given, item, registers.day)}
        sentence = found.get("valid_to") or found.get("items") or ""
        since = given.valid_to if "valid_to" in found and given.valid_to else registers.day
        if not sentence and given.trustee not in item.entrusted_body:
            sentence = f"受委托组织改名为“{given.trustee}”"
        if sentence:
            told = sentence.rstrip("。")
            yield _Change(given.id, "委托台账", told, since, Trigger.BODY_CHANGED)


def _bodies(links: Links, item: PowerItem, registers: Registers) -> Iterator[_Change]:
    body = registers.bodies.get(links.body)
    if body is None:
        return
    problems = [one for one in body_problems(body, registers.day) if one.field == "valid_to"]
    if problems:
        since = body.valid_to or registers.day
        yield _Change(body.id, "执法主体台账", problems[0].sentence.rstrip("。"), since, Trigger.BODY_CHANGED)
    elif body.name not in item.subject:
        sentence = f"实施主体改名为“{body.name}”"
        yield _Change(body.id, "执法主体台账", sentence, registers.day, Trigger.BODY_CHANGED)


def _people(links: Links, item: PowerItem, registers: Registers) -> Iterator[_Change]:
    keys = dict.fromkeys((*links.heads, *(key for persons in links.persons for key in persons)))
    for person in filter(None, map(registers.staff.get, keys)):
        if person.valid_to and person.valid_to <= registers.day:
            yield _Change(person.id, "处室人员", f"{person.name}已于{person.valid_to}离岗", person.valid_to)


def _offices(_links: Links, item: PowerItem, registers: Registers) -> Iterator[_Change]:
    office = registers.former_offices.get(item.handling_office.strip())
    if office:
        sentence = f"承办处室“{item.handling_office.strip()}”已改名或撤并（现为“{office.name}”）"
        since = office.ended_on or registers.day
        yield _Change(office.id, "处室", sentence, since, Trigger.BODY_CHANGED)


_LOOKS = (_officers, _entrustments, _bodies, _people, _offices)
"""One function for each register; each yields what an item shows and the register no longer says."""


def register_changes(
    desk: Desk, renamed: Mapping[str, Office] = MappingProxyType({})
) -> list[AdjustmentEvent]:
    """Return the changes of registers that touch published items and are no event yet (D3.2.b.3).

    ``renamed`` are offices by the name they lose in the present act, which the trail does not tell yet.
    """
    registers = Registers(desk.clock.today())
    registers.former_offices.update(renamed)
    touched: dict[_Change, list[PowerItem]] = {}
    for item in POWERS.all(status=ItemStatus.PUBLISHED):
        links = registers.of(item)
        for look in _LOOKS:
            for change in look(links, item, registers):
                touched.setdefault(change, []).append(item)
    found = (_event(change, items) for change, items in touched.items())
    return [event for event in found if not _is_known(event)]


def _event(change: _Change, items: Sequence[PowerItem]) -> AdjustmentEvent:
    names = "、".join(f"{item.code} {item.name}" for item in items[:5])
    more = f"等{len(items)}项" if len(items) > 5 else ""
    return AdjustmentEvent(
        title=change.sentence,
        trigger=change.trigger,
        basis_document=change.register,
        document_on=change.since,
        content=f"已公布的{names}{more}与登记簿不一致。",
        items=tuple(item.id for item in items),
        source=EventSource.REGISTER,
        source_record=change.record,
    )


def _is_known(event: AdjustmentEvent) -> bool:
    known = events_about(event.source, event.source_record)
    return any(one.title == event.title and set(event.items) <= set(one.items) for one in known)


def note_changes(
    desk: Desk, note: Note, renamed: Mapping[str, Office] = MappingProxyType({})
) -> list[AdjustmentEvent]:
    """Register every change that is no event yet; call it inside an act of a register."""
    return [record_event(desk, note, event) for event in register_changes(desk, renamed)]


def note_imported(desk: Desk, note: Note, _records: Sequence[Any]) -> None:
    """Register what an import of a register changed for published items."""
    note_changes(desk, note)


@act("event.collect")
def collect_changes(desk: Desk, note: Note) -> list[AdjustmentEvent]:
    """Register the changes that came with time, such as certificates that ran out.

    Raises:
        RuleError: there are none.
    """
    note.sentence = "核对登记簿"
    made = note_changes(desk, note)
    if not made:
        raise RuleError("已公布的事项与各登记簿一致，没有新的调整情形。", clause="D3.2.b.3")
    note.record = made[0].id
    return made
