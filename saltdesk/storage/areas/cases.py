"""Records of cases, their links and counterparts, and of guidance; the finders read no identity."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from saltdesk.domain.base.changes import Area
from saltdesk.domain.cases.case import CLOCK_STATES, Case
from saltdesk.domain.cases.counterpart import Counterpart, details_of_party
from saltdesk.domain.cases.guidance import Guidance
from saltdesk.domain.cases.links import CaseLink
from saltdesk.domain.cases.results import Publicity
from saltdesk.storage.base.failures import sentences
from saltdesk.storage.lookup import Finder
from saltdesk.storage.private_records import PrivateRecords
from saltdesk.storage.records import Records
from saltdesk.storage.tables.cases import CaseLinkTable, CaseTable, CounterpartTable, GuidanceTable

CASES = Records(CaseTable, Case, Area.CASES)
CASE_LINKS = Records(CaseLinkTable, CaseLink, Area.CASES)
COUNTERPARTS = PrivateRecords(CounterpartTable, Counterpart, Area.CASES, details_of_party)
GUIDANCE = Records(GuidanceTable, Guidance, Area.GUIDANCE)

CASE_FINDER = Finder(
    CASES,
    number="number",
    office="office",
    moment="received_on",
    person="registered_by",
    due="due_on",
    open_states=tuple(state.code for state in CLOCK_STATES),
    marks=("power_class", "source", "decision", "publicity", "item", "holder"),
)

RESULT_FINDER = Finder(
    CASES,
    status="publicity",
    number="number",
    office="office",
    moment="served_on",
    person="registered_by",
    due="publish_on",
    open_states=(Publicity.DUE.code,),
    marks=("publicity", "power_class", "decision"),
)
"""Finds served cases by what became of their result."""

GUIDANCE_FINDER = Finder(
    GUIDANCE,
    status="",
    number="number",
    office="office",
    moment="given_on",
    person="registered_by",
    marks=("kind", "stage"),
)


def of_other_offices(codes: Iterable[str]) -> frozenset[int]:
    """Return the ids of the cases that none of the offices with these codes handles."""
    table = CASES.table
    with sentences():
        rows = table.select(table.id).where(table.office_code.not_in(list(codes)))
        return frozenset(key for (key,) in rows.tuples())


def open_cases(states: Iterable[str]) -> list[Case]:
    """Return the cases in these states, with only what monitoring looks at."""
    table = CASES.table
    names = (
        *("id", "number", "item_name", "office", "office_code", "holder", "place_name", "held_since"),
        *("due_on", "due_provisional", "status", "power_class", "counterpart"),
    )
    with sentences():
        columns = [getattr(table, name) for name in names]
        rows = table.select(*columns).where(table.status.in_(list(states))).order_by(table.id).tuples()
        return [Case(**dict(zip(names, row, strict=True))) for row in rows]


def newest_cases(most: int) -> list[Case]:
    """Return number and item of the newest cases, at most ``most``."""
    table = CASES.table
    with sentences():
        columns = (table.id, table.number, table.item_name)
        rows = table.select(*columns).order_by(table.id.desc()).limit(most).tuples()
        return [Case(id=key, number=number, item_name=name) for key, number, name in rows]


def parties_with(name: str, texts: Sequence[str]) -> set[int]:
    """Return the ids of the cases whose counterpart has one of these texts in a field."""
    return set(COUNTERPARTS.parents("case", name, texts))
