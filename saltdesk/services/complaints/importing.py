"""Bringing an old register of complaints in: a plan first, then all of it in one act with new numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.written_dates import column_order
from saltdesk.domain.calendar.terms import due_date, find_term
from saltdesk.domain.complaints.complaint import OPEN_STATES, Complaint, ComplaintStatus
from saltdesk.services.complaints.decisions import ACCEPT_TERM, ANSWER_TERM
from saltdesk.services.complaints.fields import COMPLAINT_IMPORT, MOMENT
from saltdesk.services.complaints.rows import KEPT_MARK, OldComplaint, RowReader, dated_by, read_old_complaint
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
from saltdesk.storage.audit import Note
from saltdesk.storage.complaints import COMPLAINANTS, COMPLAINTS
from saltdesk.storage.people import OFFICES

_STALE = "检查之后投诉台账有变动，没有导入。请重新检查后再导入。"
_MOST_YEARS = 12

Key = tuple[object, ...]
"""What tells one complaint of a register from another."""


def plan_complaint_import(desk: Desk, rows: Iterable[ImportRow]) -> ImportPlan:
    """Say what importing ``rows`` would do; complaints that are here already stay as they are."""
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
    readers = (RowReader(row, today, names, orders) for row in read)
    planned = _Planner().plan([reader for reader in readers if not reader.is_blank])
    return ImportPlan(planned, tuple(_notes(planned)))


def _called(office: object) -> tuple[str, str]:
    return (getattr(office, "name", ""), getattr(office, "code", ""))


class _Planner:
    def __init__(self) -> None:
        present = _present()
        self.by_number = {complaint.number: complaint for complaint in present}
        self.present = set().union(*map(_keys, present))
        self.seen: dict[Key, str] = {}

    def plan(self, readers: Sequence[RowReader]) -> tuple[PlannedRow, ...]:
        read = [read_old_complaint(reader) for reader in readers]
        known = (old.complaint.received_at for old in read if old.complaint.received_at)
        neighbour, planned = next(known, None), []
        for reader, old in zip(readers, read, strict=True):
            neighbour = old.complaint.received_at or neighbour
            is_placed = not old.is_dated and neighbour is not None
            planned.append(
                self._planned(reader, dated_by(old, neighbour) if is_placed and neighbour else old)
            )
        return tuple(planned)

    def _planned(self, reader: RowReader, old: OldComplaint) -> PlannedRow:
        complaint, cell = old.complaint, reader.row.cell("matter", "facts")
        label = " ".join(filter(None, (complaint.old_number, complaint.matter or complaint.facts[:30])))
        if self._is_here(complaint):
            return PlannedRow(RowFate.UNCHANGED, cell, label)
        problems = [*reader.problems, *self._faults(complaint, cell)]
        if problems:
            return PlannedRow(RowFate.FAULTY, cell, label, problems=tuple(problems))
        return PlannedRow(RowFate.NEW, cell, label, old)

    def _is_here(self, complaint: Complaint) -> bool:
        """Whether the row is of our own ledger, or was imported before."""
        own = self.by_number.get(normal(ImportFieldKind.CODE, complaint.old_number))
        if own and (_day(own) == _day(complaint) or _said(own) == _said(complaint)):
            return True
        return not self.present.isdisjoint(_keys(complaint))

    def _faults(self, complaint: Complaint, cell: str) -> Iterator[CellError]:
        key: Key = (complaint.old_number, complaint.received_at, _said(complaint), complaint.object_office)
        if complaint.received_at is None:
            yield CellError(cell, "收到时间不能辨认，本表也没有其他日期可参照，请补填收到日期。")
        first = self.seen.setdefault(key, cell)
        if first != cell:
            yield CellError(cell, f"与{first}所在行完全相同。请删除其中一行。")


def _day(complaint: Complaint) -> date | None:
    return complaint.received_at.date() if complaint.received_at else None


def _said(complaint: Complaint) -> tuple[str, str]:
    return normal(ImportFieldKind.TEXT, complaint.matter), normal(ImportFieldKind.TEXT, complaint.facts)


def _present() -> list[Complaint]:
    """The complaints there are, as far as a row is compared with them."""
    return COMPLAINTS.partly("number", "old_number", "received_at", "matter", "facts", "object_office")


def _keys(complaint: Complaint) -> set[Key]:
    """By what a complaint is known again: its old number and day, and for lack of a number what it said."""
    said = _said(complaint)
    keys: set[Key] = set()
    if complaint.old_number:
        keys.add((normal(ImportFieldKind.CODE, complaint.old_number), _day(complaint), said))
    else:
        keys.add((complaint.received_at, said, complaint.object_office))
    return keys


def _notes(planned: Sequence[PlannedRow]) -> Iterator[str]:
    """What the clerk should know before importing: numbers, states, and what could not be read."""
    new = [row.record for row in planned if row.fate is RowFate.NEW]
    if not new:
        return
    yield f"新编号按收到年份和先后从本机编号续编（{_years(new)}），旧编号保留在“原编号”中。"
    running = sum(old.complaint.status in OPEN_STATES for old in new)
    yield f"已办结{len(new) - running}件导入为“已归档”，未办结{running}件继续办理。"
    kept = sum(KEPT_MARK in old.complaint.remark or KEPT_MARK in old.complainant.address for old in new)
    if kept:
        yield f"{kept}件有未能辨认的内容，原文保留在备注（涉及投诉人的保留在投诉人信息）中。"
    undated = sum(not old.is_dated for old in new)
    if undated:
        yield f"{undated}件收到时间不能辨认，暂按登记顺序取相邻行的日期，备注中注明。"
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
    """The complaints by the moment of receipt, those of one moment as they stand in the register."""
    olds: list[OldComplaint] = [row.record for row in rows]
    return sorted(olds, key=_moment)


@act("complaint.import")
def apply_complaint_import(
    desk: Desk, note: Note, plan: ImportPlan, source: str, leave_out: bool = False
) -> ImportPlan:
    """Save what a plan says in one transaction; ``leave_out`` saves the rest where rows are faulty.

    Numbers are those of our series, by year of receipt and in its order; identity goes into its own table.

    Raises:
        RuleError: a row is faulty and not left out, or complaints came in since the plan was made; nothing
            is imported.
    """
    refuse_blocked(plan, leave_out)
    rows = plan.of(RowFate.NEW)
    present: set[Key] = set().union(*map(_keys, _present()))
    if any(not present.isdisjoint(_keys(row.record.complaint)) for row in rows):
        raise RuleError(_STALE)
    for old in _in_order(rows):
        year = _year(old)
        number = f"{year}-{series.take('complaint', year):04d}"
        complaint = replace(_with_due(desk, old.complaint), number=number)
        saved = COMPLAINTS.insert(moved(note, complaint, complaint.status))
        COMPLAINANTS.insert(replace(old.complainant, complaint=saved.id))
    left = f"，未导入{len(plan.blocked)}行" if plan.blocked else ""
    years = f"（{_years([row.record for row in rows])}）" if rows else ""
    note.sentence = f"从“{source}”导入旧投诉登记簿{len(rows)}件{years}{left}"
    return plan


def _with_due(desk: Desk, complaint: Complaint) -> Complaint:
    """The advisory day of a complaint that is still open."""
    if complaint.status not in OPEN_STATES:
        return complaint
    is_taken = complaint.status is ComplaintStatus.ACCEPTED
    clause = ANSWER_TERM if is_taken else ACCEPT_TERM
    start = (complaint.decided_on if is_taken else None) or _day(complaint)
    if start is None:
        return complaint
    due = due_date(find_term(clause), start, desk.calendar)
    return replace(complaint, due_on=due.due, due_provisional=due.provisional, due_clause=clause)
