"""Links of an item to the registers behind its texts: bodies, officers, people (D3.2.b.3)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import cache, cached_property

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.patterns import regex
from saltdesk.domain.base.people import Office, Staff
from saltdesk.domain.lists.flow import FlowStep
from saltdesk.domain.lists.items import PowerItem
from saltdesk.domain.registers.enforcement import EnforcementBody, Entrustment, Officer
from saltdesk.services.desk.people import names_of
from saltdesk.services.desk.person_names import people_named
from saltdesk.storage.areas.people import OFFICES, STAFF
from saltdesk.storage.areas.registers import BODIES, ENTRUSTMENTS, OFFICERS

_BETWEEN = regex(r"[、，,;；\s]+")
_BEHIND = regex(r"[（(][^）)]*[）)]")


@dataclass(frozen=True)
class Links:
    """The records that an item names, by id; a name without exactly one record has none."""

    body: int = 0
    entrustments: tuple[int, ...] = ()
    officers: tuple[int, ...] = ()
    heads: tuple[int, ...] = ()
    persons: tuple[tuple[int, ...], ...] = ()


class Registers:
    """The registers, read once; ``day`` says who serves. Each text is read once: many items share theirs."""

    def __init__(self, day: date) -> None:
        self.day = day
        self.people = cache(self._people_in)
        self._body = cache(self._body_in)
        self._entrusted = cache(self._entrustments_in)
        self._handlers = cache(self._officers_in)

    @cached_property
    def bodies(self) -> dict[int, EnforcementBody]:
        """Return the enforcement bodies by id."""
        return {body.id: body for body in BODIES.all()}

    @cached_property
    def entrustments(self) -> dict[int, Entrustment]:
        """Return the entrustments by id."""
        return {given.id: given for given in ENTRUSTMENTS.all()}

    @cached_property
    def officers(self) -> dict[int, Officer]:
        """Return the certified officers by id."""
        return {officer.id: officer for officer in OFFICERS.all()}

    @cached_property
    def staff(self) -> dict[int, Staff]:
        """Return all staff by id, former ones too."""
        return {person.id: person for person in STAFF.all()}

    @cached_property
    def former_offices(self) -> dict[str, Office]:
        """Return the office that stands behind each name no present office bears."""
        every = OFFICES.all()
        present = {office.name for office in every if office.ended_on is None}
        named = ((name, office) for office in every for name in names_of(office.code))
        return {name: _present(office, every) for name, office in named if name not in present}

    def _people_in(self, text: str) -> tuple[int, ...]:
        """Return the ids of the people a text names on this day."""
        return people_named(text, self.day).ids if text.strip() else ()

    def _body_in(self, text: str) -> int:
        """Return the body that an enumeration names, 0 for none."""
        names = _names_in(text)
        return next((body.id for body in self.bodies.values() if body.name in names), 0)

    def _entrustments_in(self, text: str) -> tuple[int, ...]:
        """Return the entrustments whose trustees an enumeration names."""
        names = _names_in(text)
        return tuple(one.id for one in self.entrustments.values() if one.trustee in names)

    def _officers_in(self, text: str) -> tuple[int, ...]:
        """Return the officers that a text names, by certificate or by name."""
        names = _names_in(text)
        return tuple(
            one.id for one in self.officers.values() if one.certificate_number in text or one.name in names
        )

    def named(self, item: PowerItem) -> Links:
        """Return the records that the texts of an item name now."""
        return Links(
            body=self._body(item.subject),
            entrustments=self._entrusted(item.entrusted_body),
            officers=self._handlers(item.handler_certificate),
            heads=self.people(item.head),
            persons=tuple(self.people(step.person) for step in item.steps),
        )

    def of(self, item: PowerItem) -> Links:
        """Return the records that an item is linked to; for an item from before there were links, by name."""
        found = self.named(item)
        return Links(
            item.body or found.body,
            item.entrustments or found.entrustments,
            item.officers or found.officers,
            item.heads or found.heads,
            tuple(step.persons or named for step, named in zip(item.steps, found.persons, strict=True)),
        )

    def links(self, item: PowerItem) -> dict[str, object]:
        """Return the fields that hold what the texts of an item name now, besides steps that stay."""
        found = self.named(item)
        links: dict[str, object] = {
            "body": found.body,
            "entrustments": found.entrustments,
            "officers": found.officers,
            "heads": found.heads,
        }
        if found.persons != tuple(step.persons for step in item.steps):
            links["steps"] = tuple(map(_with_persons, item.steps, found.persons))
        return links


def _names_in(text: str) -> frozenset[str]:
    """Return the names of an enumeration."""
    return frozenset(filter(None, _BETWEEN.split(_BEHIND.sub("", text))))


def _present(office: Office, every: Iterable[Office]) -> Office:
    """Return the office an ended one was merged into, with the day of the merger, or the office itself."""
    into = next((one for one in every if one.code == office.merged_into), None)
    return replace(into, ended_on=office.ended_on) if into else office


def _with_persons(step: FlowStep, persons: tuple[int, ...]) -> FlowStep:
    return step if step.persons == persons else replace(step, persons=persons)


def unlinked(item: PowerItem, registers: Registers) -> tuple[str, ...]:
    """Return, for each text of an item that no register knows, a sentence that says where to add it."""
    found = registers.of(item)
    checks = (
        (item.entrusted_body, found.entrustments, "委托单位", "委托台账"),
        (item.handler_certificate, found.officers, "经办人", "执法人员台账"),
        (item.head, found.heads, "负责人", "处室人员"),
    )
    told = [
        f"{label}“{text.strip()[:20]}”没有登记在{where}"
        for text, ids, label, where in checks
        if text.strip() and not ids
    ]
    for number, (step, persons) in enumerate(zip(item.steps, found.persons, strict=True), start=1):
        if step.person.strip() and not persons:
            told.append(f"第{number}环节的经办人“{step.person.strip()[:20]}”没有登记在处室人员")
    return tuple(told)
