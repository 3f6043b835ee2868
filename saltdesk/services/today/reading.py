"""Reads what is to be done: line by line, for a person, an office or all, without what is hidden.

What was read is kept; after a change only the lines whose records it touched are read again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from datetime import date
from functools import partial
from threading import Lock

from saltdesk.domain.base.changes import Area, ChangeSet
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.patterns import regex
from saltdesk.domain.base.people import Mechanism
from saltdesk.domain.calendar.workdays import days_from
from saltdesk.domain.calendar.years import YearStatus
from saltdesk.domain.today.groups import Group, Scope, Timing, group_of
from saltdesk.domain.today.month import DueCount
from saltdesk.services.access.complaints import mostly_seen
from saltdesk.services.access.hiding import hidden_among
from saltdesk.services.desk import parameters
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.people import names_of
from saltdesk.services.today.line import Line
from saltdesk.services.today.table import LINES
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.areas.people import MANDATES
from saltdesk.storage.open_rows import ALL, MOST, OpenRow, Whose, open_rows
from saltdesk.storage.recording import trail_head

_BETWEEN_NAMES = regex(r"[\s、，,；;/]+")

_EVERYTHING = frozenset({Area.PEOPLE, Area.CALENDAR, Area.DATABASE})
"""Areas whose changes touch every line: whose work it is, and what a date means."""

_HIDING: Mapping[Area, frozenset[Area]] = {
    Area.NOTICES: frozenset({Area.COMPLAINTS, Area.ACCOUNTABILITY, Area.CASES}),
}
"""Further areas whose changes may hide or show the records of an area."""

_NOVEMBER = 11
"""From this month on the holidays of the next year are asked for: their notice comes out then."""

PROVISIONAL = Line(
    "calendar.provisional",
    "录入放假安排",
    Group.NOTE,
    "calendar.enter",
    timing=Timing.PLANNED,
    of_area=Area.CALENDAR,
)


@dataclass(frozen=True)
class Entry:
    """One thing to be done: its line, its row, and the group in which it stands today."""

    line: Line
    row: OpenRow
    group: Group


@dataclass(frozen=True)
class Agenda:
    """What is to be done, in display order; ``cut`` are the lines with more rows than were read."""

    day: date
    scope: Scope
    entries: tuple[Entry, ...]
    cut: frozenset[str] = frozenset()

    def counts(self) -> Counter[Group]:
        """Return the number of entries in each group."""
        return Counter(entry.group for entry in self.entries)

    def due(self) -> dict[date, DueCount]:
        """Return how much falls due on each day."""
        ours, others = Counter[date](), Counter[date]()
        for entry in self.entries:
            if entry.row.due and entry.line.timing is not Timing.EXPIRY:
                (others if entry.line.timing is Timing.OTHERS else ours)[entry.row.due] += 1
        return {day: DueCount(ours[day], others[day]) for day in ours.keys() | others.keys()}


@dataclass
class AgendaReader:
    """Reads the agenda of a desk, and keeps what no change touched. Any thread may call it."""

    _key: tuple[object, ...] = ()
    _head: int = -1
    _kept: dict[str, tuple[OpenRow, ...]] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def read(self, desk: Desk, scope: Scope, changes: Iterable[ChangeSet] = ()) -> Agenda:
        """Return what is to be done now; ``changes`` are those announced since the last call."""
        told = tuple(changes)
        with self._lock, desk.store.reading():
            self._forget(desk, scope, told)
            reader = _Reader(desk, scope)
            for line in LINES:
                if line.code not in self._kept or line.computed:
                    self._kept[line.code] = tuple(reader.rows(line))
            groups = _Groups(desk)
            entries = [
                Entry(line, row, groups.of(line, row))
                for line in LINES
                for row in self._kept[line.code][:MOST]
            ]
            entries += (Entry(PROVISIONAL, row, Group.NOTE) for row in _provisional(desk, entries))
            cut = frozenset(code for code, rows in self._kept.items() if len(rows) > MOST)
            return Agenda(desk.clock.today(), scope, tuple(_in_order(entries)), cut)

    def _forget(self, desk: Desk, scope: Scope, changes: tuple[ChangeSet, ...]) -> None:
        """Drop the lines that changed since they were read; all of them after a change from elsewhere."""
        before, (self._head, _) = self._head, trail_head.head()
        announced = {one.audit_seq for one in changes}
        areas = frozenset(area for one in changes for area in one.areas)
        is_all_told = before <= self._head and announced.issuperset(range(before + 1, self._head + 1))
        key = (desk.actor, scope, desk.clock.today(), desk.store.folder)
        if key != self._key or not is_all_told or areas & _EVERYTHING:
            self._kept.clear()
        for line in LINES:
            if areas & areas_of(line):
                self._kept.pop(line.code, None)
        self._key = key


class _Groups:
    """Says in which group a row stands today; rows of one date are asked about once."""

    def __init__(self, desk: Desk) -> None:
        self._today, self._calendar = desk.clock.today(), desk.calendar
        self._known: dict[tuple[Timing, Group, date | None], Group] = {}

    def of(self, line: Line, row: OpenRow) -> Group:
        """Return the group of a row."""
        key = (line.timing, line.group, row.due)
        group = self._known.get(key)
        if group is None:
            group = self._known[key] = group_of(*key, self._today, self._calendar)
        return Group.STUCK if group is line.group and self._is_stuck(line, row) else group

    def _is_stuck(self, line: Line, row: OpenRow) -> bool:
        if not line.stuck or not row.since:
            return False
        days = self._calendar.count_working_days(row.since, self._today)
        return days >= parameters.number(line.stuck)


def areas_of(line: Line) -> frozenset[Area]:
    """Return the areas whose changes may change the rows of a line."""
    found = {line.area}
    if line.rows:
        parts = (line.rows, line.rows.above, line.rows.below)
        found |= {part.records.area for part in parts if part}
    return frozenset(found).union(*(_HIDING.get(area, ()) for area in found))


class _Reader:
    """Reads the rows of lines for the person at the desk."""

    def __init__(self, desk: Desk, scope: Scope) -> None:
        self._desk, self._scope = desk, scope
        self._names = (*names_of(desk.actor.office), desk.actor.office) if desk.actor.office else ()
        self._owned = frozenset(one for one, office in desk.owners().items() if office == desk.actor.office)
        self._mandates = _named_in_mandates(desk)

    def rows(self, line: Line) -> list[OpenRow]:
        """Return the rows of a line that the person may see, by date; those of a table up to a limit."""
        if line.computed:
            return self._seen(line, self._computed(line))
        assert line.rows is not None
        until = days_from(self._desk.clock.today(), parameters.number(line.within)) if line.within else None
        among = mostly_seen(self._desk) if line.rows.records is COMPLAINTS else ALL
        return open_rows(line.rows, self._whose(line), until, partial(self._listed, line), among)

    def _listed(self, line: Line, rows: Sequence[OpenRow]) -> list[OpenRow]:
        """Return the rows of a table that the person may see, only theirs where those are wanted."""
        if self._scope is Scope.MINE:
            rows = [row for row in rows if not row.person or self._desk.actor.name in _names(row.person)]
        return self._seen(line, rows)

    def _seen(self, line: Line, rows: Sequence[OpenRow]) -> list[OpenRow]:
        hidden = hidden_among(self._desk, line.area, sorted({row.key for row in rows}))
        return [row for row in rows if row.key not in hidden]

    def _whose(self, line: Line) -> Whose | None:
        """Return whose rows of a line are wanted, None for everybody's."""
        if self._scope is Scope.MINE:
            return Whose(person=self._desk.actor.name, or_nobody=self._is_named(line.mechanisms))
        if self._scope is Scope.ALL or self._owned.intersection(line.mechanisms):
            return None
        return Whose(offices=self._names)

    def _computed(self, line: Line) -> list[OpenRow]:
        assert line.computed is not None
        return [row for row in line.computed(self._desk) if row.person or self._is_wanted(line)]

    def _is_wanted(self, line: Line) -> bool:
        if self._scope is Scope.MINE:
            return self._is_named(line.mechanisms)
        return self._scope is Scope.ALL or bool(self._owned.intersection(line.mechanisms))

    def _is_named(self, mechanisms: Iterable[Mechanism]) -> bool:
        """Return whether the person is the one named for one of these mechanisms."""
        return bool(self._mandates.intersection(mechanisms))


def _named_in_mandates(desk: Desk) -> frozenset[Mechanism]:
    today, name = desk.clock.today(), desk.actor.name
    return frozenset(
        mandate.mechanism
        for mandate in MANDATES.all(office=desk.actor.office)
        if mandate.is_valid_on(today) and name in _names(mandate.person)
    )


def _names(text: str) -> tuple[str, ...]:
    return tuple(filter(None, _BETWEEN_NAMES.split(text)))


def _provisional(desk: Desk, entries: Sequence[Entry]) -> Iterator[OpenRow]:
    """Yield a row for years whose holidays are not entered, once a date rests on them or it is time to."""
    today, calendar = desk.clock.today(), desk.calendar
    resting = [entry.row for entry in entries if entry.row.is_provisional]
    years = {today.year, *(row.due.year for row in resting if row.due)}
    if today.month >= _NOVEMBER or resting:
        years.add(today.year + 1)
    missing = sorted(year for year in years if calendar.year(year).status is YearStatus.PROVISIONAL)
    if missing:
        told = f"{'、'.join(map(str, missing))}年放假安排还没有录入"
        if resting:
            told += f"，{len(resting)}个期限为暂定"
        yield OpenRow(0, 0, details=(told,))


def _in_order(entries: Iterable[Entry]) -> list[Entry]:
    """Return entries by group and date; those without a date by how long they wait."""
    place = {group: number for number, group in enumerate(Group)}
    return sorted(
        entries,
        key=lambda one: (place[one.group], one.row.due or date.max, one.row.since or date.max),
    )
