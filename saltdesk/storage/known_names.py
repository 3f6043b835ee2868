"""The names by which texts tell offices and people apart: present and former ones, and short forms."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.people import LEADERSHIP, Mechanism, Office, Standing
from saltdesk.domain.complaints.objects import Names, Party, PartyKind, folded, office_names
from saltdesk.storage.people import MANDATES, OFFICES, STAFF
from saltdesk.storage.tables.base import database
from saltdesk.storage.tables.house import AuditTable

_SHORTEST = 2

_STATE = """SELECT
    (SELECT count(*) || '.' || coalesce(sum(version), 0) FROM office),
    (SELECT count(*) || '.' || coalesce(sum(version), 0) FROM staff),
    (SELECT count(*) || '.' || coalesce(sum(version), 0) FROM mandate)"""


@dataclass(frozen=True)
class Known:
    """All known names, and the parties who handle complaints of each office.

    ``offices`` and ``staff`` are ids by exact name; an office is known by its former names too. ``codes``
    are the codes of offices by folded name.
    """

    names: Names
    offices: Mapping[str, int]
    staff: Mapping[str, tuple[int, ...]]
    codes: Mapping[str, str]
    of_office: Mapping[str, frozenset[Party]]
    complaints_office: frozenset[Party]

    def handlers_of(self, office: str) -> frozenset[Party]:
        """Return the complaints office and the office of this name, with their people."""
        return self.complaints_office | self.of_office.get(office, frozenset())


def known_names() -> Known:
    """Return the known names; read again only when an office, a person or a mandate changed."""
    state = database.execute_sql(_STATE).fetchone()
    return _known(str(database.database), state)


@lru_cache(maxsize=4)
def _known(_path: str, _state: tuple[str, ...]) -> Known:
    parties: dict[str, set[Party]] = defaultdict(set)
    of_office: dict[str, set[Party]] = defaultdict(set)
    by_code = {office.code: office for office in OFFICES.all()}
    called = {code: (office.name, *former_names(office)) for code, office in by_code.items()}
    staff: dict[str, list[int]] = defaultdict(list)
    for office in by_code.values():
        party = Party(PartyKind.OFFICE, office.id)
        of_office[office.code].add(party)
        if office.code != LEADERSHIP:  # callers ask 局领导 for help more often than they complain of them
            for name in office_names(office.code, called[office.code]):
                parties[name].add(party)
    for person in STAFF.all(standing=Standing.STAFF):
        party = Party(PartyKind.STAFF, person.id)
        of_office[person.office].add(party)
        parties[folded(person.name)].add(party)
        staff[person.name].append(person.id)
    for mandate in MANDATES.all():
        name = folded(mandate.person)
        if mandate.office in by_code and not any(one.kind is PartyKind.STAFF for one in parties[name]):
            parties[name].add(Party(PartyKind.OFFICE, by_code[mandate.office].id))
    owners = {mandate.office for mandate in MANDATES.all(mechanism=Mechanism.COMPLAINTS)}
    return Known(
        Names({name: frozenset(found) for name, found in parties.items() if _counts(name, found)}),
        {name: by_code[code].id for code in reversed(called) for name in reversed(called[code])},
        {name: tuple(ids) for name, ids in staff.items()},
        {folded(name): code for code in reversed(called) for name in reversed(called[code])},
        {by_code[code].name: frozenset(found) for code, found in of_office.items() if code in by_code},
        frozenset(party for code in owners for party in of_office[code]),
    )


def _counts(name: str, parties: set[Party]) -> bool:
    """Return whether a name is long enough to be found in a text, and stands for somebody."""
    return bool(parties) and len(name) >= _SHORTEST


def former_names(office: Office) -> Iterator[str]:
    """Yield the former names of an office, as the trail tells them."""
    trail: Any = AuditTable  # the stubs do not know rows as tuples
    mine = (trail.area == Area.PEOPLE.code) & (trail.record == office.id)
    for (diffs,) in trail.select(trail.diffs).where(mine).order_by(trail.seq).tuples():
        for row in json.loads(diffs):
            if row["table"] == "office" and row["key"] == office.id and "name" in row["fields"]:
                yield from filter(None, row["fields"]["name"])


def names_of_changed(changed: Mapping[str, set[int]]) -> frozenset[str]:
    """Return the names of the people and offices in changed rows, by table and id."""
    found = {folded(one.name) for one in STAFF.load(sorted(changed.get("staff", ())))}
    found |= {folded(one.person) for one in MANDATES.load(sorted(changed.get("mandate", ())))}
    for office in OFFICES.load(sorted(changed.get("office", ()))):
        found |= set(office_names(office.code, (office.name, *former_names(office))))
    return frozenset(name for name in found if len(name) >= _SHORTEST)
