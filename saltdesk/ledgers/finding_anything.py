"""Finds records of every ledger by one text, as the person at the desk may see them (domain 2.2)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.query import Query
from saltdesk.ledgers.base.columns import Column, Kind, Ledger, as_text, read_rows
from saltdesk.ledgers.registry import every_ledger
from saltdesk.services.desk.desk import Desk

MOST_OF_A_LEDGER = 6
"""Most records of one ledger among the hits."""

_ORDER = (Area.COMPLAINTS, Area.CASES, Area.POWERS, Area.ADJUSTMENTS, Area.INSPECTIONS, Area.FINDINGS)
"""The ledgers people look into most, in this order; the others follow in their usual one."""

_NOT_SEARCHED = (Area.TRAIL,)
_TOLD_KINDS = (Kind.TEXT, Kind.CODE, Kind.STATE)
_TOLD = 4


@dataclass(frozen=True)
class Hit:
    """One record that was found: its area and id, and how a list names it."""

    area: Area
    record: int
    title: str


def searched_ledgers() -> list[Ledger]:
    """Return the ledgers that are searched, one for each area, those used most first."""
    found = {ledger.area: ledger for ledger in reversed(every_ledger()) if ledger.area not in _NOT_SEARCHED}
    areas = dict.fromkeys((*_ORDER, *(ledger.area for ledger in every_ledger())))
    return [found[area] for area in areas if area in found]


def hits(desk: Desk, text: str) -> Iterator[Sequence[Hit]]:
    """Yield the records that contain ``text``, or bear these initials or this number, ledger by ledger.

    Hidden records are never among them, and a text that identifies a complainant finds nothing.
    """
    if not text.strip():
        return
    for ledger in searched_ledgers():
        keys = ledger.find(desk, Query(text=text), MOST_OF_A_LEDGER)
        found = titled(desk, ledger, keys)
        if found:
            yield found


def titled(desk: Desk, ledger: Ledger, keys: Sequence[int]) -> list[Hit]:
    """Return the records of a ledger with their titles; records the person may not see are left out."""
    records = ledger.records(desk, list(keys)) if keys else []
    columns = _telling(ledger)
    rows = read_rows(desk, columns, records)
    return [Hit(ledger.area, record.id, _title(row)) for record, row in zip(records, rows, strict=True)]


def _telling(ledger: Ledger) -> tuple[Column, ...]:
    """Return the first columns of the screen that name a record, its number in front."""
    columns = [one for one in ledger.screen_columns() if one.kind in _TOLD_KINDS]
    return tuple(columns[:_TOLD])


def _title(row: tuple[object, ...]) -> str:
    return "　".join(text for value in row if (text := as_text(value)))


def ledger_of(area: Area) -> Ledger:
    """Return the ledger whose records an area holds; LookupError for an area without one."""
    found = next((ledger for ledger in every_ledger() if ledger.area is area), None)
    if found is None:
        raise LookupError(f"no ledger shows {area.code}")
    return found


def recent_hits(desk: Desk, places: Sequence[tuple[Area, int]]) -> list[Hit]:
    """Return the records a person opened last, in their order, without those they may no longer see."""
    by_area: dict[Area, list[int]] = {}
    for area, key in places:
        by_area.setdefault(area, []).append(key)
    found: dict[tuple[Area, int], Any] = {}
    for area, keys in by_area.items():
        for hit in titled(desk, ledger_of(area), keys):
            found[area, hit.record] = hit
    return [found[place] for place in places if place in found]
