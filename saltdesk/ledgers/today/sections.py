"""The agenda as screen and paper show it: groups with their rows, each with its words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from saltdesk.domain.acts.act import Act
from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.calendar.terms import DueKind, DueState, due_state
from saltdesk.domain.next_steps import NEXT_STEPS, next_step
from saltdesk.domain.today.groups import Group, Timing, group_label
from saltdesk.ledgers.base.columns import as_text
from saltdesk.ledgers.today.titles import Title, readable_records, titles_among
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.people import body_names
from saltdesk.services.today.reading import Agenda, Entry
from saltdesk.storage.areas.people import OFFICES

SHOWN = 40
"""Rows of a group that are shown; the heading tells how many there are."""


@dataclass(frozen=True)
class AgendaRow:
    """One line in words: what is to be done, about which record, by when, by whom, and the next act."""

    what: str
    title: Title
    when: DueState
    due: date | None
    whose: str
    act: Act
    area: Area
    key: int


@dataclass(frozen=True)
class Section:
    """One group with its rows; ``total`` counts those that are not shown, too."""

    group: Group
    label: str
    total: int
    rows: tuple[AgendaRow, ...]
    is_cut: bool = False

    @property
    def heading(self) -> str:
        """Return label and number; a number that was not counted to the end says so."""
        told = f"{self.label}　{self.total}{'以上' if self.is_cut else ''}"
        return told if len(self.rows) == self.total else f"{told}（列出前{len(self.rows)}件）"


def sections(desk: Desk, agenda: Agenda, day: date | None = None, most: int = SHOWN) -> tuple[Section, ...]:
    """Return the groups that have rows, in display order; with ``day`` only what is due on that day."""
    chosen = [entry for entry in agenda.entries if day is None or entry.row.due == day]
    grouped = _grouped(chosen)
    words = _Words(desk, agenda.day, [entry for _, entries in grouped for entry in entries[:most]])
    return tuple(words.section(agenda, group, entries, most) for group, entries in grouped)


def _grouped(entries: Iterable[Entry]) -> list[tuple[Group, list[Entry]]]:
    found: dict[Group, list[Entry]] = {}
    for entry in entries:
        found.setdefault(entry.group, []).append(entry)
    return list(found.items())


class _Words:
    """Puts entries into words; the records of an area are read once, for all groups together."""

    def __init__(self, desk: Desk, today: date, shown: Iterable[Entry]) -> None:
        self._desk, self._today = desk, today
        self._offices = {office.code: office.name for office in OFFICES.all()}
        self._bodies = body_names()
        keys: dict[Area, list[int]] = {}
        for entry in shown:
            keys.setdefault(entry.line.area, []).append(entry.row.key)
        records = {area: readable_records(desk, area, wanted) for area, wanted in keys.items()}
        self._titles = {area: titles_among(desk, area, found) for area, found in records.items()}
        self._acts = {area: _next_acts(area, found) for area, found in records.items()}

    def section(self, agenda: Agenda, group: Group, entries: Sequence[Entry], most: int) -> Section:
        shown = entries[:most]
        rows = tuple(self._row(entry) for entry in shown if self._is_there(entry))
        # A record that went away since the entries were read has no words any more.
        gone = len(shown) - len(rows)
        is_cut = any(entry.line.code in agenda.cut for entry in entries)
        return Section(group, group_label(group, self._desk.calendar), len(entries) - gone, rows, is_cut)

    def _is_there(self, entry: Entry) -> bool:
        return not entry.row.key or entry.row.key in self._titles[entry.line.area]

    def _title(self, entry: Entry) -> Title:
        told = entry.row.details[0] if entry.row.details and not entry.row.key else ""
        return self._titles[entry.line.area].get(entry.row.key, Title(words=told))

    def _row(self, entry: Entry) -> AgendaRow:
        line, row = entry.line, entry.row
        act = self._acts[line.area].get(row.key, ACT_BY_CODE[line.act])
        when, whose = self._when(entry), self._whose(entry)
        return AgendaRow(line.says(row), self._title(entry), when, row.due, whose, act, line.area, row.key)

    def _when(self, entry: Entry) -> DueState:
        """Return the date in words: days left or past for ours, days waited for others."""
        row, timing = entry.row, entry.line.timing
        if timing is Timing.OTHERS and row.since:
            days = self._desk.calendar.count_working_days(row.since, self._today)
            return DueState(DueKind.WAITING, days, f"已等{days}个工作日")
        if timing is Timing.EXPIRY and row.due:
            return _expiry((row.due - self._today).days)
        if timing is Timing.OURS and row.due:
            return due_state(row.due, self._today, self._desk.calendar, provisional=row.is_provisional)
        day = row.due or row.since
        told = f"{as_text(day)}{'起' if day and not row.due else ''}"
        return DueState(DueKind.NONE, 0, told)

    def _whose(self, entry: Entry) -> str:
        if entry.line.body:
            code = entry.line.body(entry.row)
            return self._bodies.get(code, code)
        office = self._offices.get(entry.row.office, entry.row.office)
        return " ".join(filter(None, (office, entry.row.person)))


def _expiry(left: int) -> DueState:
    if left < 0:
        return DueState(DueKind.OVERDUE, -left, f"已过期{-left}天")
    return DueState(DueKind.DUE_SOON, left, f"剩{left}天" if left else "今天到期")


def _next_acts(area: Area, records: Iterable[Any]) -> Mapping[int, Act]:
    """Return the next act of records with a usual order of steps."""
    if area not in NEXT_STEPS:
        return {}
    found = {record.id: next_step(area, record) for record in records}
    return {key: act for key, act in found.items() if act}
