"""The detail sheet of complaints: steps, material and links, one a row; who complained is never in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from saltdesk.domain.changes import Area
from saltdesk.domain.complaints import Complaint
from saltdesk.ledgers.columns import Column, Detail, Kind
from saltdesk.services import complaint_files, complaint_handling, complaint_links, finding
from saltdesk.services.complaint_identity import masked_for_others
from saltdesk.services.desk import Desk


@dataclass(frozen=True)
class DetailRow:
    """One step, piece of material or link of a complaint."""

    number: str
    sort: str
    day: date | None = None
    what: str = ""
    by: str = ""
    note: str = ""


def _rows(desk: Desk, ids: Sequence[int]) -> Iterator[DetailRow]:
    for complaint in finding.load(Area.COMPLAINTS, ids, desk):
        yield from _milestones(desk, complaint)
        yield from _steps(desk, complaint)
        yield from _material(desk, complaint)
        yield from _links(desk, complaint)


def _milestones(desk: Desk, complaint: Complaint) -> Iterator[DetailRow]:
    """What the record itself tells, in the order of time."""
    number, decided = complaint.number, complaint.status.label
    milestones = (
        ("决定", complaint.decided_on, complaint.refusal_text or "受理", complaint.decided_by, decided),
        ("告知", complaint.told_on, complaint.told_how, complaint.told_by, complaint.turn_to),
        (
            "交办",
            complaint.handed_on,
            complaint.handling_office,
            complaint.handed_by,
            complaint.assignee,
        ),
        (
            "延期",
            complaint.extension_approved_on,
            complaint.extension_reason,
            complaint.extension_approved_by,
            "参考期限",
        ),
        ("答复", complaint.answered_on, complaint.answered_how, "", ""),
        (
            "回访",
            complaint.called_back_on,
            complaint.satisfaction.label if complaint.satisfaction else "",
            complaint.called_back_by,
            "",
        ),
        ("归档", complaint.archived_on, complaint.archive_number, "", ""),
    )
    for sort, day, what, by, note in milestones:
        if day:
            yield DetailRow(number, sort, day, masked_for_others(what, complaint.id), by, note)
    yield from _texts(desk, complaint)
    for one in complaint.answers:
        said = masked_for_others(one.answer, complaint.id)
        yield DetailRow(number, "逐项答复", complaint.answered_on, one.request, "", said)


def _texts(desk: Desk, complaint: Complaint) -> Iterator[DetailRow]:
    """What has no day of its own."""
    items = finding.load(Area.POWERS, complaint.items)
    texts = (
        ("其他类别", "、".join(kind.label for kind in complaint.kinds)),
        ("不符之处", "、".join(flag.label for flag in complaint.flags)),
        ("涉及事项", "；".join(f"{item.code} {item.name}" for item in items)),
        ("发生", f"{complaint.occurred_on or ''} {complaint.occurred_at}".strip()),
        ("法律依据", complaint.legal_ground),
        ("退回", complaint.return_reason),
        ("调查情况", complaint.investigation),
        ("答复内容", complaint.answer),
        ("原编号", complaint.old_number),
        ("备注", complaint.remark),
    )
    for sort, text in texts:
        if text:
            yield DetailRow(complaint.number, sort, what=masked_for_others(text, complaint.id))


def _steps(desk: Desk, complaint: Complaint) -> Iterator[DetailRow]:
    for step in complaint_handling.steps_of(desk, complaint.id):
        what = masked_for_others(step.what, complaint.id)
        yield DetailRow(complaint.number, "经过", step.day, what, step.by, step.office)


def _material(desk: Desk, complaint: Complaint) -> Iterator[DetailRow]:
    for one in complaint_files.materials_of(desk, complaint.id):
        count = f"{one.form.label}{one.copies}份" + (f"{one.pages}页" if one.pages else "")
        name = masked_for_others(one.name, complaint.id)
        yield DetailRow(
            complaint.number, "材料", one.added_on, f"{one.kind.label}：{name}", one.added_by, count
        )


def _links(desk: Desk, complaint: Complaint) -> Iterator[DetailRow]:
    for one in complaint_links.links_of(desk, complaint.id):
        yield DetailRow(complaint.number, "关联", None, one.complaint.number, "", one.label)


COMPLAINT_DETAIL = Detail(
    "投诉办理明细",
    (
        Column("number", "编号", Kind.CODE, 9),
        Column("sort", "种类", Kind.STATE, 8),
        Column("day", "日期", Kind.DATE, 10),
        Column("what", "内容", width=40),
        Column("by", "经办人", width=8),
        Column("note", "备注", width=16),
    ),
    _rows,
)
"""What goes into the second sheet of the complaints' workbook."""
