"""Gathers everything the office holds about one person, in one audited act (PIPL 45)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import Any

from saltdesk.domain.acts.act import is_unbound
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import RuleError, refuse
from saltdesk.domain.base.fields import FieldTable
from saltdesk.domain.base.identifiers import normalise_phone
from saltdesk.domain.cases.case import CASE_FIELDS, Case
from saltdesk.domain.cases.counterpart import COUNTERPART_FIELDS, Counterpart
from saltdesk.domain.complaints.complainants import COMPLAINANT_FIELDS, Complainant, Identity, Representative
from saltdesk.domain.complaints.complaint import COMPLAINT_FIELDS, Complaint
from saltdesk.domain.complaints.handling import RequestAnswer, StepKind
from saltdesk.domain.complaints.masks import Masks, masks_of
from saltdesk.domain.house.own_information import (
    CLAUSE,
    Asker,
    OwnInformation,
    OwnRow,
    asker_problems,
    squeezed,
    without_others,
)
from saltdesk.domain.lists.comparing import value_text
from saltdesk.services.access.cases import handled_among
from saltdesk.services.access.complaints import knowable, openable
from saltdesk.services.access.hiding import hidden_among
from saltdesk.services.desk.desk import Desk, asking
from saltdesk.storage.areas.cases import CASES, parties_with
from saltdesk.storage.areas.complaints import (
    ATTACHMENTS,
    COMPLAINTS,
    STEPS,
    by_document,
    by_phone,
)
from saltdesk.storage.areas.inspections import ACTIVITIES, INSPECTIONS, interviews_with
from saltdesk.storage.areas.notices import NOTICES, about
from saltdesk.storage.identities import People, Ticket, ask, people_of
from saltdesk.storage.trail.audit import Note

_COMPLAINT_FIELDS = (
    *("channel", "received_at", "matter", "occurred_on", "occurred_at", "facts", "request", "materials"),
    *("status", "supplement_missing", "supplement_answer", "handling_office", "decided_on", "refusal_reason"),
    *("refusal_text", "turn_to", "told_on", "told_how", "answered_on", "answered_how", "conclusion"),
    *("answer", "answers", "satisfaction", "withdrawn_on", "withdrawal_reason", "malice", "malice_statement"),
    *("archived_on", "remark"),
)
"""What a complaint tells its complainant; notes of the investigation are the office's own work."""

_CASE_FIELDS = (
    *("item_name", "source", "received_on", "matter", "facts", "office", "status", "accepted_on"),
    *("refused_on", "refusal_text", "informed_on", "intended", "statement_on", "statement", "decision"),
    *("decided_on", "decision_text", "amount", "served_on", "served_how", "execution", "closed_on"),
)
"""What a case tells its counterpart."""


@asking("privacy.own")
def gather_own(desk: Desk, note: Note, asker: Asker) -> Callable[[], OwnInformation]:
    """Return everything held about the person who asks, with other people masked.

    Records that are hidden from the person at the desk are left out. The trail says that information was
    given and why, not to whom.

    Raises:
        NotAllowed: the person at the desk may not know complainants.
        RuleError: the name, the number, the document or the reason is missing, or the reason names the
            person.
    """
    refuse(asker_problems(asker))
    told = masks_of(Complainant(name=asker.name, contact=asker.phone, id_number=asker.id_number))
    if told.is_told(asker.reason):
        raise RuleError(
            "来由中写有本人的姓名或号码，会留在痕迹里，请改为“本人”。", field="reason", clause=CLAUSE
        )
    search = _Search(desk, asker)
    search.ask(note.act)
    note.reason, note.sentence = asker.reason.strip(), "核对证件后，向本人提供本局持有的个人信息"
    return search.gathered


class _Search:
    """One look-up for one person."""

    def __init__(self, desk: Desk, asker: Asker) -> None:
        self.desk = desk
        self.name = squeezed(asker.name)
        self.document = squeezed(asker.id_number).upper()
        self.numbers = tuple(dict.fromkeys(_forms(asker.phone)))
        self.own = (*self.numbers, self.document)
        self.asker = asker
        self.tickets: dict[Area, Ticket] = {}

    def ask(self, act: str) -> None:
        """Ask, inside the act, for the people of every record in which the person may stand."""
        places = {
            Area.COMPLAINTS: self._complaints(),
            Area.CASES: self._cases(),
            Area.INSPECTIONS: self._visits(),
        }
        self.tickets = {area: ask(act, area, keys) for area, keys in places.items() if keys}

    def gathered(self) -> OwnInformation:
        """Return what the records in which the person stands tell them."""
        found = [rows for rows in (*self.complaints(), *self.cases(), *self.visits()) if rows]
        return OwnInformation(self.asker, tuple(row for rows in found for row in rows), len(found))

    def _people(self, area: Area) -> tuple[Sequence[int], People]:
        """Return the records that the act asked for, with their people."""
        ticket = self.tickets.get(area)
        return (ticket.keys, people_of(ticket)) if ticket else ((), People())

    def _is(self, name: str, *numbers: str) -> bool:
        """Return whether a stored person is the asker: the name, and one of the numbers."""
        held = {squeezed(number).upper() for number in numbers} - {""}
        return squeezed(name) == self.name and not held.isdisjoint({*self.numbers, self.document} - {""})

    def complaints(self) -> Iterator[list[OwnRow]]:
        """Yield the rows of each complaint in which the person stands."""
        keys, people = self._people(Area.COMPLAINTS)
        for complaint in COMPLAINTS.load(keys):
            yield self._complaint(complaint, people.identity(complaint.id))

    def _complaints(self) -> list[int]:
        keys = {*(by_phone(self.numbers) if self.numbers else ())}
        keys |= {*(by_document(self.document) if self.document else ())}
        return sorted(knowable(self.desk, COMPLAINTS.load(openable(self.desk, sorted(keys)))))

    def _complaint(self, complaint: Complaint, told: Identity) -> list[OwnRow]:
        person, speakers = told.complainant, told.representatives
        is_complainant = self._is(person.name, person.contact, person.caller_number, person.id_number)
        mine = [one for one in speakers if self._is(one.name, one.phone)]
        if not is_complainant and not mine:
            return []
        others = _others(person, speakers, mine, is_complainant=is_complainant)
        title = f"投诉 {complaint.number}"
        identity = [*([person] if is_complainant else []), *mine]
        rows = [
            *self._identity(title, identity),
            *_fields(title, COMPLAINT_FIELDS, complaint, _COMPLAINT_FIELDS),
        ]
        rows += _parts(title, complaint.id, Masks(others.tells), self.name)
        rows += _papers(title, Area.COMPLAINTS, complaint.id)
        own = (*self.own, *_numbers(identity))
        return [replace(row, text=without_others(row.text, others, own)) for row in rows]

    def _identity(self, title: str, people: Iterable[object]) -> Iterator[OwnRow]:
        for person in people:
            if isinstance(person, Complainant):
                yield from _fields(title, COMPLAINANT_FIELDS, person, _labelled(COMPLAINANT_FIELDS))
            if isinstance(person, Representative):
                yield OwnRow(title, "推选的代表", f"{person.name}　{person.phone}")
            if isinstance(person, Counterpart):
                yield from _fields(title, COUNTERPART_FIELDS, person, _labelled(COUNTERPART_FIELDS))

    def cases(self) -> Iterator[list[OwnRow]]:
        """Yield the rows of each case whose counterpart is the person, or whose head is."""
        keys, people = self._people(Area.CASES)
        for case in CASES.load(keys):
            one = people.party(case.id)
            if self._is(one.name, one.phone, one.id_number) or self._is(one.head, one.phone, one.id_number):
                yield self._case(case, one)

    def _cases(self) -> list[int]:
        found = parties_with("phone", self.numbers) if self.numbers else set()
        found |= parties_with("id_number", (self.document,)) if self.document else set()
        seen = sorted(found - hidden_among(self.desk, Area.CASES, sorted(found)))
        handled = handled_among(self.desk, seen)
        return [key for key in seen if key in handled]

    def _case(self, case: Case, party: Counterpart) -> list[OwnRow]:
        title = f"办件 {case.number}"
        rows = [*self._identity(title, [party]), *_fields(title, CASE_FIELDS, case, _CASE_FIELDS)]
        rows += _papers(title, Area.CASES, case.id)
        own = (*self.own, *_numbers([party]))
        return [replace(row, text=without_others(row.text, Masks(), own)) for row in rows]

    def visits(self) -> Iterator[list[OwnRow]]:
        """Yield the interviews of inspections, for who may read those of every office."""
        keys, people = self._people(Area.INSPECTIONS)
        for activity in ACTIVITIES.load(keys):
            title = f"检查 {INSPECTIONS.get(activity.inspection).number}"
            for one in people.interviewees(activity.id):
                if self._is(one.name, one.contact):
                    told = f"{one.name}　{one.contact}\n{one.matter}".strip()
                    yield [
                        OwnRow(title, f"走访（{activity.held_on}）", without_others(told, Masks(), self.own))
                    ]

    def _visits(self) -> list[int]:
        is_asked = is_unbound(self.desk.actor) and self.numbers
        return sorted(interviews_with(self.numbers)) if is_asked else []


def _numbers(people: Iterable[object]) -> Iterator[str]:
    """Yield the numbers that the office holds of a person, who may read them in full."""
    for person in people:
        for name in ("contact", "caller_number", "id_number", "phone"):
            yield getattr(person, name, "")


def _forms(phone: str) -> Iterator[str]:
    """Yield a phone number as typed and as it is stored."""
    if phone.strip():
        yield squeezed(phone)
        with suppress(RuleError):
            yield normalise_phone(phone)


def _others(
    person: Complainant,
    speakers: Sequence[Representative],
    mine: Sequence[Representative],
    *,
    is_complainant: bool,
) -> Masks:
    """Return the masks of everybody else in a complaint."""
    rest = [one for one in speakers if one not in mine]
    if not is_complainant:
        return masks_of(person, rest)
    return masks_of(Complainant(name=person.agent), rest)


def _labelled(table: FieldTable) -> tuple[str, ...]:
    return tuple(rule.name for rule in table if rule.label and rule.name not in ("imported", "id_kind"))


def _fields(title: str, table: FieldTable, record: Any, names: Iterable[str]) -> Iterator[OwnRow]:
    """Yield the fields of a record that hold something."""
    for name in names:
        text = _text(getattr(record, name)).strip()
        if text:
            yield OwnRow(title, table.label(name), text)


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}"
    if isinstance(value, tuple):
        return "\n".join(
            f"{one.request}\n答：{one.answer}" if isinstance(one, RequestAnswer) else str(one)
            for one in value
        )
    return value_text(value)


def _parts(title: str, complaint: int, others: Masks, name: str) -> Iterator[OwnRow]:
    """Yield what the person added later, steps that name them, and the names of files."""
    for step in STEPS.all(complaint=complaint):
        if step.kind is StepKind.ADDED or name in squeezed(step.what):
            yield OwnRow(title, f"{step.day} 经过", step.what)
    for file in ATTACHMENTS.all(complaint=complaint):
        yield OwnRow(title, "材料", f"{file.kind.label}：{others.masked(file.name)}")


def _papers(title: str, area: Area, key: int) -> Iterator[OwnRow]:
    for paper in NOTICES.load(about(area.code, (key,))):
        day = f"{paper.issued_at:%Y-%m-%d}" if paper.issued_at else ""
        served = f"，{paper.delivered_on}送达" if paper.delivered_on else ""
        yield OwnRow(title, "文书", f"{paper.title} {paper.number}（{day}签发{served}）")
