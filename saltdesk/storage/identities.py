"""Identities: masks for the texts that name people, and tickets against which people are read in full.

An act that reads an identity asks for it, and reads the answer once its entry is stored. On this computer the
answer could be read at once; in a shared database the order is what keeps anybody from reading without trace.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from typing import Any

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.patterns import regex
from saltdesk.domain.cases.counterpart import Counterpart, masks_of_party
from saltdesk.domain.complaints.complainants import Complainant, Identity, IdentityKind, marks_of
from saltdesk.domain.complaints.masks import Masks, TextMasks, details_of, masks_of
from saltdesk.domain.house.anonymising import BLANK, blanking
from saltdesk.domain.inspections.visits import Interviewee
from saltdesk.storage.areas.cases import COUNTERPARTS
from saltdesk.storage.areas.complaints import COMPLAINANTS, REPRESENTATIVES
from saltdesk.storage.areas.inspections import INTERVIEWEES
from saltdesk.storage.base.failures import sentences
from saltdesk.storage.private_records import PrivateRecords
from saltdesk.storage.sharing.masking import Book
from saltdesk.storage.sharing.patterns import stored_details
from saltdesk.storage.tables.base import database

_PARTS: Mapping[Area, tuple[tuple[PrivateRecords[Any], str], ...]] = {
    Area.COMPLAINTS: ((COMPLAINANTS, "complaint"), (REPRESENTATIVES, "complaint")),
    Area.CASES: ((COUNTERPARTS, "case"),),
    Area.INSPECTIONS: ((INTERVIEWEES, "activity"),),
}
"""The tables of people of each area, with the field that names their record."""


_NAMING: Mapping[str, tuple[str, ...]] = {
    "complainant": ("name", "agent", "contact", "email", "address"),
    "representative": ("name",),
}
"""The columns of each table whose masks may hold ideographs (``domain/complaints/masks.py``)."""

_MANY = 20_000
"""Complaints of which people are not looked up one by one, but read as a whole."""

_IDEOGRAPH = regex("[\u3400-\u9fff\U00020000-\U0003ffff]")


@dataclass(frozen=True)
class Ticket:
    """What an act gets that asks who stands in some records: complaints, cases or talks of inspections."""

    area: Area
    keys: tuple[int, ...]
    number: int = 0


@dataclass(frozen=True)
class People:
    """The people of some records in full, by table and id of the record."""

    rows: Mapping[str, Mapping[int, Sequence[Any]]] = field(default_factory=dict)

    def identity(self, complaint: int) -> Identity:
        """Return the complainant of a complaint with the representatives."""
        people, speakers = (self._of(records, complaint) for records, _ in _PARTS[Area.COMPLAINTS])
        return Identity(people[0] if people else Complainant(), tuple(speakers))

    def party(self, case: int) -> Counterpart:
        """Return the counterpart of a case."""
        found = self._of(COUNTERPARTS, case)
        return found[0] if found else Counterpart()

    def interviewees(self, activity: int) -> list[Interviewee]:
        """Return the members of the public that a talk names."""
        return self._of(INTERVIEWEES, activity)

    def _of(self, records: PrivateRecords[Any], key: int) -> list[Any]:
        return list(self.rows.get(records.table_name, {}).get(key, ()))


def ask(act: str, area: Area, keys: Sequence[int]) -> Ticket:
    """Ask, inside an act, who stands in these records; the entry of the act must state a reason."""
    if not database.is_guarded:
        return Ticket(area, tuple(keys))
    sql = "SELECT guard.ask_identity(?, ?, ?::bigint[])"
    (number,) = database.execute_sql(sql, (act, area.code, list(keys))).fetchone()
    return Ticket(area, tuple(keys), number)


def people_of(ticket: Ticket) -> People:
    """Return whom an act asked for; only after the act, because its entry is stored by then.

    Raises:
        RuntimeError: a transaction is open, in which the entry could still be taken back.
    """
    if database.in_transaction():
        raise RuntimeError("an identity is told only after the act that asked for it")
    parts = _PARTS[ticket.area]
    if not database.is_guarded:
        return People({records.table_name: records.grouped(parent, ticket.keys) for records, parent in parts})
    with sentences():
        told = database.answers_to(ticket.number)
    found: dict[str, dict[int, list[Any]]] = {}
    for records, parent in parts:
        of_table = found.setdefault(records.table_name, {})
        for row in (row for name, row in told if name == records.table_name):
            one = records.opened(row)
            of_table.setdefault(getattr(one, parent), []).append(one)
    return People(found)


def are_kept() -> bool:
    """Return whether people must be asked for before they can be read."""
    return database.is_guarded


def complaint_masks(complaints: Sequence[int]) -> dict[int, TextMasks]:
    """Return what hides the complainants of complaints in texts, by complaint id."""
    if database.is_guarded:
        return Book(Area.COMPLAINTS).masks(complaints)
    people = {person.complaint: person for person in COMPLAINANTS.among("complaint", complaints)}
    speakers = REPRESENTATIVES.grouped("complaint", complaints)
    return {key: masks_of(people.get(key, Complainant()), speakers[key]) for key in complaints}


def doubtful(complaints: Sequence[int], words: Sequence[str]) -> Sequence[int]:
    """Return the complaints out of whose texts masks may take one of these words, which hold no blanks.

    Of words of ideographs these are the complaints whose people have one of the characters in a name, an
    address or a contact; masks of numbers take none. Of other words, and where the database keeps people,
    these are all.
    """
    chars = frozenset("".join(words))
    if database.is_guarded or not chars or not all(map(_IDEOGRAPH.match, chars)):
        return complaints
    found = set[int]()
    for table, columns in _NAMING.items():
        told = " OR ".join(["instr(" + " || ".join(columns) + ", ?) > 0"] * len(chars))
        sql, values = f"SELECT complaint FROM {table} WHERE ({told})", [*chars]
        if len(complaints) < _MANY:
            sql += " AND complaint IN (SELECT value FROM json_each(?))"
            values.append(json.dumps(list(complaints)))
        with sentences():
            rows = database.execute_sql(sql, values).fetchall()
        found.update(key for (key,) in rows)
    return [key for key in complaints if key in found]


def party_masks(cases: Sequence[int]) -> dict[int, TextMasks]:
    """Return what hides the counterparts of cases in texts, by case id."""
    if database.is_guarded:
        return Book(Area.CASES).masks(cases)
    found = {party.case: party for party in COUNTERPARTS.among("case", cases)}
    return {key: masks_of_party(found.get(key, Counterpart())) for key in cases}


def blanks(area: Area, key: int) -> TextMasks:
    """Return masks that leave nothing of the person of a complaint or case in a text."""
    if database.is_guarded:
        return Book(area, BLANK).masks((key,))[key]
    masks = complaint_masks((key,)) if area is Area.COMPLAINTS else party_masks((key,))
    local = masks[key]
    assert isinstance(local, Masks), "masks of this computer"
    return blanking(local)


def is_same_person(complaint: int, other: int) -> bool:
    """Return whether two complaints name the same complainant; nobody is told who it is."""
    if database.is_guarded:
        with sentences():
            (is_same,) = database.execute_sql(
                "SELECT guard.is_same_person(?, ?)", (complaint, other)
            ).fetchone()
        return bool(is_same)
    one, two = (COMPLAINANTS.first(complaint=key) or Complainant() for key in (complaint, other))
    return not marks_of(one).isdisjoint(marks_of(two))


def set_document(complaint: int, kind: IdentityKind, number: str) -> None:
    """Store the document that a visitor showed after the registration."""
    if database.is_guarded:
        details = json.dumps(stored_details(details_of(Complainant(id_number=number))), ensure_ascii=False)
        sql = "SELECT guard.show_document(?, ?, ?, ?::json)"
        database.execute_sql(sql, (complaint, kind.code, number, details))
        return
    person = COMPLAINANTS.first(complaint=complaint) or Complainant(complaint=complaint)
    shown = replace(person, id_kind=kind, id_number=number, id_shown=True)
    COMPLAINANTS.update(shown) if shown.id else COMPLAINANTS.insert(shown)
