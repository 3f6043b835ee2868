"""The names by which texts tell offices and people apart: present and former ones, and short forms."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.people import LEADERSHIP, Mechanism, Office, Staff, Standing, with_merged
from saltdesk.domain.complaints.objects import Names, Party, PartyKind, folded, office_names
from saltdesk.storage.areas.people import MANDATES, OFFICES, STAFF
from saltdesk.storage.base.failures import sentences
from saltdesk.storage.sharing import parties as shared_parties
from saltdesk.storage.tables.base import database
from saltdesk.storage.tables.house import AuditTable, OutboxTable

SHORTEST = 2

_STATE = """SELECT
    (SELECT count(*) || '.' || coalesce(sum(version), 0) FROM office),
    (SELECT count(*) || '.' || coalesce(sum(version), 0) FROM staff),
    (SELECT count(*) || '.' || coalesce(sum(version), 0) FROM mandate)"""


@dataclass(frozen=True)
class Known:
    """All known names, and the parties who handle complaints of each office.

    ``offices`` and ``staff`` are ids by exact name; an office is known by its former names too. ``codes``
    are the codes of offices by folded name. ``people`` are all records of people, also of other units, by
    folded name; ``within`` is an office with its present and former people and those of offices merged into
    it, by code.
    """

    names: Names
    offices: Mapping[str, int]
    staff: Mapping[str, tuple[int, ...]]
    codes: Mapping[str, str]
    of_office: Mapping[str, frozenset[Party]]
    complaints_office: frozenset[Party]
    people: Mapping[str, frozenset[Party]]
    within: Mapping[str, frozenset[Party]]

    def handlers_of(self, office: str) -> frozenset[Party]:
        """Return the complaints office and the office of this name, with their people."""
        return self.complaints_office | self.of_office.get(office, frozenset())


def known_names() -> Known:
    """Return the known names; read again only when an office, a person or a mandate changed.

    An act asks whether one did once, and again after it wrote something.
    """
    moment = database.unchanged()
    return _asked_once(moment) if moment else _asked()


@lru_cache(maxsize=1)
def _asked_once(_moment: object) -> Known:
    return _asked()


def _asked() -> Known:
    with sentences():
        state = database.execute_sql(_STATE).fetchone()
    return _known(str(database.database), state)


@lru_cache(maxsize=4)
def _known(_path: str, _state: tuple[str, ...]) -> Known:
    whom: dict[str, set[Party]] = defaultdict(set)
    of_office: dict[str, set[Party]] = defaultdict(set)
    by_code = {office.code: office for office in OFFICES.all()}
    called = {code: (office.name, *former_names(office)) for code, office in by_code.items()}
    staff: dict[str, list[int]] = defaultdict(list)
    for office in by_code.values():
        party = Party(PartyKind.OFFICE, office.id)
        of_office[office.code].add(party)
        if office.code != LEADERSHIP:  # callers ask 局领导 for help more often than they complain of them
            for name in office_names(office.code, called[office.code]):
                whom[name].add(party)
    everybody = STAFF.all()
    for person in (one for one in everybody if one.standing is Standing.STAFF):
        party = Party(PartyKind.STAFF, person.id)
        of_office[person.office].add(party)
        for name in (person.name, *former_names(person)):
            whom[folded(name)].add(party)
        staff[person.name].append(person.id)
    for mandate in MANDATES.all():
        name = folded(mandate.person)
        if mandate.office in by_code and not any(one.kind is PartyKind.STAFF for one in whom[name]):
            whom[name].add(Party(PartyKind.OFFICE, by_code[mandate.office].id))
    owners = {mandate.office for mandate in MANDATES.all(mechanism=Mechanism.COMPLAINTS)}
    return Known(
        Names({name: frozenset(found) for name, found in whom.items() if _counts(name, found)}),
        {name: by_code[code].id for code in reversed(called) for name in reversed(called[code])},
        {name: tuple(ids) for name, ids in staff.items()},
        {folded(name): code for code in reversed(called) for name in reversed(called[code])},
        {by_code[code].name: frozenset(found) for code, found in of_office.items() if code in by_code},
        frozenset(party for code in owners for party in of_office[code]),
        _by_name(everybody),
        _with_people(tuple(by_code.values()), everybody),
    )


def _by_name(people: Iterable[Staff]) -> dict[str, frozenset[Party]]:
    found: dict[str, set[Party]] = defaultdict(set)
    for person in people:
        found[folded(person.name)].add(Party(PartyKind.STAFF, person.id))
    return {name: frozenset(parties) for name, parties in found.items()}


def _with_people(offices: Sequence[Office], people: Iterable[Staff]) -> dict[str, frozenset[Party]]:
    """Return each office with its people, and those of offices merged into it, by code."""
    own = {office.code: {Party(PartyKind.OFFICE, office.id)} for office in offices}
    for person in people:
        if person.office in own:
            own[person.office].add(Party(PartyKind.STAFF, person.id))
    return {
        code: frozenset(party for one in with_merged(offices, code) for party in own[one.code])
        for code in own
    }


def _counts(name: str, parties: set[Party]) -> bool:
    """Return whether a name is long enough to be found in a text, and stands for somebody."""
    return bool(parties) and len(name) >= SHORTEST


def former_names(of: Office | Staff) -> Iterator[str]:
    """Yield the former names of an office or a person, as the trail and the act that runs tell them."""
    if database.is_shared:
        return shared_parties.former_names(_table(of), of.id)
    return names_in_trail(of)


def _table(of: Office | Staff) -> str:
    return (OFFICES if isinstance(of, Office) else STAFF).table_name


def names_in_trail(of: Office | Staff) -> Iterator[str]:
    """Yield the former names of an office or a person, oldest first; read here, entry by entry."""
    trail: Any = AuditTable  # the stubs do not know rows as tuples
    wanted = (_table(of), of.id)
    mine = (trail.area == Area.PEOPLE.code) & (trail.record == of.id)
    for (diffs,) in trail.select(trail.diffs).where(mine).order_by(trail.seq).tuples():
        for row in json.loads(diffs):
            if (row["table"], row["key"]) == wanted and "name" in row["fields"]:
                yield from filter(None, row["fields"]["name"])
    yield from (held["name"] for table, key, held in pending_people() if (table, key) == wanted)


PEOPLE = ("office", "staff", "mandate")
"""Tables with names; a change of them may change whom texts name."""


def pending_people() -> list[tuple[str, int, dict[str, Any]]]:
    """Return table, id and values of the offices, people and mandates in the outbox, before and after."""
    outbox: Any = OutboxTable
    rows = outbox.select(outbox.name, outbox.key, outbox.old, outbox.new).where(outbox.name.in_(PEOPLE))
    return [
        (table, key, json.loads(held))
        for table, key, *both in rows.tuples()
        for held in both
        if held is not None
    ]


def names_of_changed(changed: Sequence[tuple[str, int, Mapping[str, Any]]]) -> frozenset[str]:
    """Return the names that changed rows make known or not, as ``pending_people`` returns them.

    With an office, or the mandate for complaints, the people change whose names do not count where they
    handle a complaint.
    """
    found, codes = set[str](), set[str]()
    for table, _, held in changed:
        if table == "office":
            codes.add(held["code"])
            found |= set(office_names(held["code"], (held["name"],)))
        elif table == "staff":
            found.add(folded(held["name"]))
        else:
            found.add(folded(held["person"]))
            codes |= {held["office"]} if held["mechanism"] == Mechanism.COMPLAINTS.code else set()
    for office in OFFICES.all():
        if office.code in codes:
            found |= set(office_names(office.code, (office.name, *former_names(office))))
    keys = {key for table, key, _ in changed if table == "staff"}
    for person in STAFF.all():
        if person.office in codes or person.id in keys:
            found |= {folded(name) for name in (person.name, *former_names(person))}
    return frozenset(name for name in found if len(name) >= SHORTEST)
