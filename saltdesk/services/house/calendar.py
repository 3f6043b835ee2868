"""Holiday arrangements: preview of a year's effects, its entry, and the check by another person."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from saltdesk.domain.base.audit import AuditEntry
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem, RuleError, refuse
from saltdesk.domain.base.surroundings import using
from saltdesk.domain.calendar.holiday_notice import CLAUSE, KNOWN_YEARS, HolidayNotice, checked
from saltdesk.domain.calendar.terms import DueDate
from saltdesk.domain.calendar.workdays import Calendar
from saltdesk.domain.calendar.years import CalendarYear, YearStatus
from saltdesk.services.access.hiding import GUARDED, barred
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.house.due_holders import DATED_CASES, DATED_COMPLAINTS, HOLDERS, HeldDate, Holder
from saltdesk.storage.areas.calendar import YEARS, StoredYear, as_row
from saltdesk.storage.owed import owe
from saltdesk.storage.registry import finder_of
from saltdesk.storage.trail import audit
from saltdesk.storage.trail.audit import Note

_DAY = timedelta(days=1)
_LONGEST_SOURCE = 300
_MOVED = "；期限随之变动"


@dataclass(frozen=True)
class ChangedDay:
    """A day that becomes a working day or stops being one."""

    day: date
    is_working: bool


@dataclass(frozen=True)
class MovedDate:
    """An open due date that changes: ``old`` and ``new``, and whether each rests on a provisional year."""

    area: Area
    record: int
    number: str
    label: str
    clause: str
    old: date | None
    new: date
    was_provisional: bool
    is_provisional: bool

    @property
    def shift(self) -> int:
        """Return the shift in days (negative: earlier); 0 if only the provisional mark changes."""
        return (self.new - self.old).days if self.old else 0


@dataclass(frozen=True)
class CalendarPreview:
    """Changes that entering ``entry`` would make; ``replaces`` is the source of the replaced arrangement."""

    entry: CalendarYear
    replaces: str
    days: tuple[ChangedDay, ...]
    moved: tuple[MovedDate, ...]

    @property
    def shifted(self) -> int:
        """Return the number of due dates that get another day."""
        return sum(one.shift != 0 for one in self.moved)

    @property
    def settled(self) -> int:
        """Return the number of due dates that are no longer provisional."""
        return sum(one.was_provisional and not one.is_provisional for one in self.moved)


@dataclass(frozen=True)
class _Move:
    """A due date that changes, and the row that holds it."""

    holder: Holder
    held: HeldDate

    def told(self) -> MovedDate:
        held = self.held
        return MovedDate(
            area=self.holder.area,
            record=held.record,
            number=held.number,
            label=held.label,
            clause=held.found.clause,
            old=self.holder.present(held.row)[0],
            new=held.found.due,
            was_provisional=self.holder.present(held.row)[1],
            is_provisional=held.found.provisional,
        )


def read_notice_text(desk: Desk, text: str, year: int | None = None) -> HolidayNotice:
    """Return the notice in a pasted text, checked against the law; raises the errors of ``read_text``."""
    # Imported here, so that the window starts without the readers.
    from saltdesk.domain.calendar.holiday_text import read_text

    return _checked(desk, read_text(text, year))


def read_notice_file(desk: Desk, path: Path, year: int | None = None) -> HolidayNotice:
    """Return the notice in a file (.txt, .json, .ics), checked against the law; year None takes its own.

    Raises:
        RuleError: the file is too large, damaged or about another year.
        EnvironmentProblem: it cannot be read.
    """
    from saltdesk.domain.calendar.holiday_files import LARGEST_FILE, as_text, read_file

    with using(path), path.open("rb") as file:
        data = file.read(LARGEST_FILE + 1)
    if path.suffix.lower() == ".txt" and len(data) <= LARGEST_FILE:
        return read_notice_text(desk, as_text(data), year)
    return _checked(desk, read_file(data, path.suffix, year))


def _checked(desk: Desk, notice: HolidayNotice) -> HolidayNotice:
    return checked(notice, desk.calendar.festivals(notice.year))


def preview_year(desk: Desk, entry: CalendarYear) -> CalendarPreview:
    """Return what entering ``entry`` would change (calendar days, open due dates); write nothing.

    Days set by a person, such as that of a finding, do not move. Records hidden from the person at the desk
    are left out.
    """
    present = YEARS.first(year=entry.year)
    calendar = desk.calendar.with_year(entry)
    return CalendarPreview(
        entry,
        present.source if present else "",
        tuple(_changed_days(desk.calendar, calendar, entry.year)),
        tuple(_told(desk, calendar)),
    )


def _told(desk: Desk, calendar: Calendar) -> Iterator[MovedDate]:
    hidden = {holder.area: barred(desk, holder.area) for holder in HOLDERS}
    for move in _moves(calendar):
        if move.held.record not in hidden[move.holder.area]:
            yield move.told()


def _changed_days(before: Calendar, after: Calendar, year: int) -> Iterator[ChangedDay]:
    day = date(year - 1, 12, 1)
    while day.year <= year:
        if before.is_working(day) != after.is_working(day):
            yield ChangedDay(day, after.is_working(day))
        day += _DAY


def _moves(calendar: Calendar) -> Iterator[_Move]:
    for holder in HOLDERS:
        for held in holder.held(calendar):
            if holder.present(held.row) != (held.found.due, held.found.provisional):
                yield _Move(holder, held)


def moved_dates(calendar: Calendar) -> tuple[MovedDate, ...]:
    """Return the open due dates that another calendar would move; write nothing."""
    return tuple(move.told() for move in _moves(calendar))


def apply_moves(calendar: Calendar) -> tuple[MovedDate, ...]:
    """Recompute every open due date with another calendar inside an act; return those that moved."""
    moves = list(_moves(calendar))
    told = tuple(move.told() for move in moves)
    _apply(moves)
    return told


def records_that_move(calendar: Calendar) -> frozenset[tuple[Area, int]]:
    """Return the records with an open due date that differs from the one by the calendar."""
    return frozenset((move.holder.area, move.held.record) for move in _moves(calendar))


def move_dates_of(calendar: Calendar, area: Area, record: int) -> bool:
    """Recompute the open due dates of one record inside an act; return whether one moved."""
    moves = [one for one in _moves(calendar) if (one.holder.area, one.held.record) == (area, record)]
    _apply(moves)
    return bool(moves)


@act("calendar.enter")
def enter_year(
    desk: Desk, note: Note, entry: CalendarYear, expected: CalendarPreview | None = None
) -> CalendarPreview:
    """Enter or replace a year and recompute every open due date, in one transaction.

    Closed due dates stay. The year is in force at once; another person checks it later. ``expected`` is the
    accepted preview.

    Raises:
        RuleError: no source, impossible days, nothing new, or the effect is no longer the expected one.
    """
    preview = preview_year(desk, entry)
    problems = list(_entry_problems(entry, desk.calendar))
    refuse(problems)
    if expected is not None and expected != preview:
        raise RuleError("核对以后期限又有变化。请重新查看影响后再录入。", clause=CLAUSE)
    saved = _save(desk, entry)
    moves = list(_moves(desk.calendar.with_year(entry)))
    _apply(moves)
    owe(note.act, saved.id, DATED_COMPLAINTS, DATED_CASES)
    note.record = saved.id
    note.sentence = f"录入{entry.year}年放假安排：{entry.source}；{len(moves)}个期限随之变动"
    note.reason = "；".join(reasons_of([move.told() for move in moves]))
    return preview


def _entry_problems(entry: CalendarYear, calendar: Calendar) -> Iterator[Problem]:
    if not entry.source.strip():
        yield Problem("请填写依据文件。", "source", CLAUSE)
    if len(entry.source) > _LONGEST_SOURCE:
        yield Problem(f"依据文件请不要超过{_LONGEST_SOURCE}个字。", "source", CLAUSE)
    if entry.year not in KNOWN_YEARS:
        yield Problem("年份应在2000至2100之间。", "year", CLAUSE)
        return
    first, last = date(entry.year - 1, 12, 1), date(entry.year, 12, 31)
    for day in (*entry.rest, *entry.work):
        if not first <= day <= last:
            yield Problem(f"{day}不在{entry.year}年。", "days", CLAUSE)
    for day in sorted(set(entry.rest) & set(entry.work)):
        yield Problem(f"{day}既放假又上班。", "days", CLAUSE)
    if entry == calendar.year(entry.year):
        yield Problem(f"与现有的{entry.year}年安排相同，不需要录入。", "", CLAUSE)


def _save(desk: Desk, entry: CalendarYear) -> StoredYear:
    present = YEARS.first(year=entry.year)
    row = replace(as_row(entry), entered_by=desk.actor.name)
    if present is None:
        return YEARS.insert(row)
    return YEARS.update(replace(row, id=present.id, version=present.version))


def _apply(moves: list[_Move]) -> None:
    for move in moves:
        records = move.holder.records
        # A case holds several dates: its row is read again, because the move before changed it.
        records.update(move.holder.moved(records.get(move.held.row.id), move.held.found))
    for holder, record in dict.fromkeys((move.holder, move.held.record) for move in moves):
        holder.refresh(record)


def moved_text(moved: MovedDate) -> str:
    """Return the trail text of a moved due date: 投诉受理 2026-0012 答复投诉人：2027-01-04 → 2027-01-05."""
    return f"{moved.area.label} {moved.number} {moved.label}：{_dated(moved)}"


def reasons_of(moved: Sequence[MovedDate]) -> Iterator[str]:
    """Yield what moved for the trail, which everybody reads: records of guarded areas are only counted."""
    yield from (moved_text(one) for one in moved if one.area not in GUARDED)
    counted = Counter(one.area for one in moved if one.area in GUARDED)
    yield from (f"{area.label}{number}个" for area, number in counted.items())


def _dated(moved: MovedDate) -> str:
    old = f"{moved.old or '—'}{'（暂定）' if moved.was_provisional else ''}"
    return f"{old} → {moved.new}{'（暂定）' if moved.is_provisional else ''}"


def moves_of(area: Area, record: int) -> list[AuditEntry]:
    """Return the trail entries in which holidays or parameters moved dates of one record; only its rows."""
    rows = {
        (holder.records.table_name, key)
        for holder in HOLDERS
        if holder.area is area
        for key in holder.rows(record)
    }
    moves = (_own_part(entry, rows) for entry in audit.touching(Area.CALENDAR, sorted(rows)))
    return [replace(entry, sentence=entry.sentence.rpartition("；")[0] + _MOVED) for entry in moves]


def hand_overs_of(area: Area, record: int) -> list[AuditEntry]:
    """Return the trail entries in which a change of offices or people handed over one record (F0.5)."""
    if area in (Area.PEOPLE, Area.CALENDAR, Area.DATABASE):
        return []
    rows = {(finder_of(area).records.table_name, record)}
    return [_own_part(entry, rows) for entry in audit.touching(Area.PEOPLE, sorted(rows))]


def _own_part(entry: AuditEntry, rows: set[tuple[str, int]]) -> AuditEntry:
    own = [row for row in json.loads(entry.diffs) if (row["table"], row["key"]) in rows]
    return replace(entry, reason="", diffs=json.dumps(own, ensure_ascii=False))


@act("calendar.check")
def check_year(desk: Desk, note: Note, row: StoredYear) -> StoredYear:
    """Confirm the shown year, which another person entered; an unconfirmed year is in force too.

    Raises:
        RuleError: the year is built in or already checked, or the same person entered it.
            ChangedMeanwhile: the year was entered anew since it was shown.
    """
    refused = check_refusal(desk, row)
    if refused:
        raise RuleError(refused, clause=CLAUSE)
    saved = YEARS.update(replace(row, checked_by=desk.actor.name))
    note.record, note.sentence = saved.id, f"复核{row.year}年放假安排（{row.entered_by}录入）"
    return saved


def check_refusal(desk: Desk, row: StoredYear) -> str:
    """Return why the person at the desk cannot confirm a year; empty if they can."""
    if not row.entered_by:
        return f"{row.year}年的安排随程序提供，不需要复核。"
    if row.checked_by:
        return f"{row.year}年的安排已由{row.checked_by}复核。"
    if row.entered_by == desk.actor.name:
        return "录入人不能复核自己录入的安排。请另一位工作人员复核。"
    return ""


def stored_years() -> list[StoredYear]:
    """Return the years entered in this office, newest first."""
    return sorted(YEARS.all(), key=lambda row: -row.year)


def stored_year(year: int) -> StoredYear | None:
    """Return the row of a year, None if it was not entered."""
    return YEARS.first(year=year)


def standing(row: StoredYear) -> str:
    """Return the status of a year in one word: 正式, 待复核 or 暂定."""
    return "待复核" if row.entered_by and not row.checked_by else row.status.label


def provisional_dates(desk: Desk) -> dict[int, int]:
    """Return the number of open due dates per year without a notice; always includes next year."""
    calendar = desk.calendar
    counted = {
        year: 0
        for year in (desk.clock.today().year, desk.clock.today().year + 1)
        if calendar.year(year).status is YearStatus.PROVISIONAL
    }
    for holder in HOLDERS:
        for held in holder.held(calendar):
            for year in _provisional_years(held.found, calendar):
                counted[year] = counted.get(year, 0) + 1
    return dict(sorted(counted.items()))


def _provisional_years(found: DueDate, calendar: Calendar) -> Iterator[int]:
    if not found.provisional:
        return
    first = found.start + _DAY if found.start < found.due else found.due
    for year in range(first.year, found.due.year + 1):
        if calendar.year(year).status is YearStatus.PROVISIONAL:
            yield year
