"""Import of an old register of complaints: a plan, then one act that saves all rows with new numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import groupby

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.written_dates import column_order
from saltdesk.domain.complaints.complaint import OPEN_STATES, Channel, Complaint, ComplaintStatus
from saltdesk.services.complaints.decisions import ACCEPT_TERM, ANSWER_TERM
from saltdesk.services.complaints.fields import COMPLAINT_IMPORT, MOMENT
from saltdesk.services.complaints.objects import directory
from saltdesk.services.complaints.rows import (
    CHANNEL_TITLE,
    REMARK_MARK,
    OldComplaint,
    RowReader,
    dated_by,
    read_old_complaint,
)
from saltdesk.services.complaints.terms import with_term
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.importing import (
    CellError,
    ImportFieldKind,
    ImportPlan,
    ImportRow,
    PlannedRow,
    RowFate,
    normal,
    refuse_blocked,
)
from saltdesk.services.desk.states import moved
from saltdesk.storage import series
from saltdesk.storage.areas.complaints import COMPLAINANTS, COMPLAINTS
from saltdesk.storage.areas.people import OFFICES
from saltdesk.storage.trail.audit import Note

_STALE = "检查之后投诉台账有变动，没有导入。请重新检查后再导入。"
_MOST_YEARS = 12

UNDATED = "收到时间不能辨认。请补填收到日期，或者选择按上一行的日期导入。"

Key = tuple[object, ...]
"""Values that identify a complaint of a register."""


def plan_complaint_import(
    desk: Desk, rows: Iterable[ImportRow], dates_by_neighbour: bool = False
) -> ImportPlan:
    """Return what importing ``rows`` would do; complaints already in the ledger stay unchanged.

    A row without a readable day is faulty. With ``dates_by_neighbour``, which a person chooses, it gets the
    day of the row above, and its remark says so.
    """
    today, read = desk.clock.today(), list(rows)
    orders = {
        one.name: column_order((row.text(one.name) for row in read), today)
        for one in COMPLAINT_IMPORT
        if one.kind is MOMENT
    }
    names = {
        normal(ImportFieldKind.NAME, text): office.name
        for office in OFFICES.all()
        for text in _called(office)
    }
    known = directory()
    readers = (RowReader(row, today, names, orders, known) for row in read)
    planned = _Planner(dates_by_neighbour).plan([reader for reader in readers if not reader.is_blank])
    undated = tuple(problem.cell for row in planned for problem in row.problems if problem.message == UNDATED)
    return ImportPlan(planned, tuple(_notes(planned)), undated)


def _called(office: object) -> tuple[str, str]:
    return (getattr(office, "name", ""), getattr(office, "code", ""))


class _Planner:
    def __init__(self, dates_by_neighbour: bool) -> None:
        self.dates_by_neighbour = dates_by_neighbour
        present = _present()
        self.by_number = {complaint.number: complaint for complaint in present}
        self.present = set(map(_key, present))
        self.seen: dict[tuple[object, ...], str] = {}

    def plan(self, readers: Sequence[RowReader]) -> tuple[PlannedRow, ...]:
        read: list[OldComplaint] = []
        before: datetime | None = None
        for reader in readers:
            reader.before = before
            read.append(read_old_complaint(reader))
            before = read[-1].complaint.received_at or before
        if self.dates_by_neighbour:
            read = list(_dated(read))
        return tuple(self._planned(reader, old) for reader, old in zip(readers, read, strict=True))

    def _planned(self, reader: RowReader, old: OldComplaint) -> PlannedRow:
        complaint, cell = old.complaint, reader.row.cell("matter", "facts")
        label = " ".join(filter(None, (complaint.old_number, complaint.matter or complaint.facts[:30])))
        if self._is_here(complaint):
            return PlannedRow(RowFate.UNCHANGED, cell, label)
        problems = [*reader.problems, *self._faults(reader, complaint, cell)]
        if problems:
            return PlannedRow(RowFate.FAULTY, cell, label, problems=tuple(problems))
        return PlannedRow(RowFate.NEW, cell, label, old)

    def _is_here(self, complaint: Complaint) -> bool:
        """Return whether the row comes from our own ledger, or was imported before."""
        own = self.by_number.get(normal(ImportFieldKind.CODE, complaint.old_number))
        if own and (_day(own) == _day(complaint) or _said(own) == _said(complaint)):
            return True
        return _key(complaint) in self.present

    def _faults(self, reader: RowReader, complaint: Complaint, cell: str) -> Iterator[CellError]:
        cell_of_day = reader.row.cell("received_at", "matter", "facts")
        if complaint.received_at is None:
            yield CellError(cell_of_day, UNDATED)
        key = tuple(sorted((name, text) for name, text in reader.row.values.items() if name != "sequence"))
        first = self.seen.setdefault(key, cell)
        if first != cell:
            yield CellError(cell, f"与{first}所在行完全相同。请删除其中一行。")


def _dated(read: Sequence[OldComplaint]) -> Iterator[OldComplaint]:
    """Yield the complaints, those without a day with the one of the row above, or of the first dated row."""
    neighbour = next((old.complaint.received_at for old in read if old.complaint.received_at), None)
    for old in read:
        neighbour = old.complaint.received_at or neighbour
        yield dated_by(old, neighbour) if neighbour and not old.is_dated else old


def _day(complaint: Complaint) -> date | None:
    return complaint.received_at.date() if complaint.received_at else None


def _said(complaint: Complaint) -> tuple[str, str]:
    return normal(ImportFieldKind.TEXT, complaint.matter), normal(ImportFieldKind.TEXT, complaint.facts)


def _present() -> list[Complaint]:
    """Return the present complaints with the fields that rows are compared by."""
    return COMPLAINTS.partly(
        "number", "old_number", "received_at", "matter", "facts", "object_office", "masked_name"
    )


def _key(complaint: Complaint) -> Key:
    """Return what tells a complaint from others: number or time, text, office and complainant.

    What is done about it later, such as an answer, does not count.
    """
    about = (_said(complaint), complaint.object_office, complaint.masked_name)
    if complaint.old_number:
        return (normal(ImportFieldKind.CODE, complaint.old_number), _day(complaint), *about)
    return (complaint.received_at, *about)


def _notes(planned: Sequence[PlannedRow]) -> Iterator[str]:
    """Yield notes for the clerk before the import: numbers, states, and texts that could not be read."""
    new = [row.record for row in planned if row.fate is RowFate.NEW]
    if not new:
        return
    yield f"新编号按收到年份和先后从本机编号续编（{_years(new)}），旧编号保留在“原编号”中。"
    running = sum(old.complaint.status in OPEN_STATES for old in new)
    yield f"已办结{len(new) - running}件导入为“已归档”，未办结{running}件继续办理。"
    kept = sum(REMARK_MARK in old.complaint.remark or bool(old.complainant.imported) for old in new)
    if kept:
        yield f"{kept}件有未能辨认的内容，原文保留在备注（涉及投诉人的保留在投诉人信息）中。"
    undated = sum(not old.is_dated for old in new)
    if undated:
        yield f"{undated}件收到时间不能辨认，按所选取上一行的日期，备注中注明。"
    unplaced = sum(old.complaint.channel is Channel.UNKNOWN for old in new)
    if unplaced:
        yield f"{unplaced}件渠道不明，原文保留。"
    others = Counter(title for old in new for title in old.unknown if title != CHANNEL_TITLE)
    if others:
        counted = "、".join(f"“{title}”{count}件" for title, count in others.items())
        yield f"{counted}写法与本机的选项不同，原文保留。"
    yield "投诉人信息单独存放，台账中只显示隐去的姓名。"


def _years(new: Sequence[OldComplaint]) -> str:
    counts = sorted(Counter(_year(old) for old in new).items())
    told = [f"{year}年{count}件" for year, count in counts[:_MOST_YEARS]]
    return "、".join(told) + ("等" if len(counts) > _MOST_YEARS else "")


def _moment(old: OldComplaint) -> datetime:
    assert old.complaint.received_at is not None, "a row without a day is faulty"
    return old.complaint.received_at


def _year(old: OldComplaint) -> int:
    return _moment(old).year


def _in_order(rows: Sequence[PlannedRow]) -> list[OldComplaint]:
    """Return the complaints by time of receipt; those of the same time keep the order of the register."""
    olds: list[OldComplaint] = [row.record for row in rows]
    return sorted(olds, key=_moment)


@act("complaint.import")
def apply_complaint_import(
    desk: Desk, note: Note, plan: ImportPlan, source: str, leave_out: bool = False
) -> ImportPlan:
    """Save the complaints of a plan in one transaction; ``leave_out`` skips faulty rows.

    Complaints are numbered in our series, by year and order of receipt. The identity is stored separately.

    Raises:
        RuleError: a row is faulty and ``leave_out`` is false, or a complaint of the plan was added since the
            plan was made; nothing is imported.
    """
    refuse_blocked(plan, leave_out)
    rows = plan.of(RowFate.NEW)
    present = set(map(_key, _present()))
    if any(_key(row.record.complaint) in present for row in rows):
        raise RuleError(_STALE)
    olds = _in_order(rows)
    numbered = (replace(_with_due(desk, old.complaint), number=number) for old, number in _numbered(olds))
    saved = COMPLAINTS.insert_all(moved(note, one, one.status) for one in numbered)
    COMPLAINANTS.insert_all(
        replace(old.complainant, complaint=one.id) for old, one in zip(olds, saved, strict=True)
    )
    left = f"，未导入{len(plan.blocked)}行" if plan.blocked else ""
    years = f"（{_years([row.record for row in rows])}）" if rows else ""
    note.sentence = f"从“{source}”导入旧投诉登记簿{len(rows)}件{years}{left}"
    return plan


def _numbered(olds: Sequence[OldComplaint]) -> Iterator[tuple[OldComplaint, str]]:
    """Yield complaints that are in order with their new numbers."""
    for year, group in groupby(olds, key=_year):
        of_year = list(group)
        for old, number in zip(of_year, series.take_all_apart("complaint", year, len(of_year)), strict=True):
            yield old, f"{year}-{number:04d}"


def _with_due(desk: Desk, complaint: Complaint) -> Complaint:
    """Return an open complaint with its advisory due date, and a closed one unchanged."""
    if complaint.status not in OPEN_STATES:
        return complaint
    is_taken = complaint.status is ComplaintStatus.ACCEPTED
    clause = ANSWER_TERM if is_taken else ACCEPT_TERM
    start = (complaint.decided_on if is_taken else None) or _day(complaint)
    if start is None:
        return complaint
    return with_term(desk, complaint, clause, start)
