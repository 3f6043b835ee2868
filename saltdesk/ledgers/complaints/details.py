"""The detail sheet of complaints: one row per step, material or link, without complainants."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.complaints.files import ComplaintAttachment
from saltdesk.domain.complaints.handling import ComplaintStep, StepKind
from saltdesk.domain.complaints.masks import TextMasks, together
from saltdesk.domain.lists.items import PowerItem
from saltdesk.ledgers.base.columns import Block, Column, Detail, Kind
from saltdesk.services.access import lookup
from saltdesk.services.complaints.files import materials_among
from saltdesk.services.complaints.handling import steps_among
from saltdesk.services.complaints.links import LinkedComplaint, links_among
from saltdesk.services.desk.desk import Desk
from saltdesk.storage.identities import complaint_masks


@dataclass(frozen=True)
class DetailRow:
    """One step, piece of material or link of a complaint."""

    number: str
    sort: str
    day: date | None = None
    what: str = ""
    by: str = ""
    note: str = ""


@dataclass(frozen=True)
class _Parts:
    """The data loaded for a block of complaints, by id of the complaint or the power item."""

    masks: Mapping[int, TextMasks]
    items: Mapping[int, PowerItem]
    steps: Mapping[int, Sequence[ComplaintStep]]
    materials: Mapping[int, Sequence[ComplaintAttachment]]
    links: Mapping[int, Sequence[LinkedComplaint]]


def _rows(desk: Desk, ids: Sequence[int]) -> Iterator[DetailRow]:
    block = Block(desk, lookup.load(Area.COMPLAINTS, ids, desk))
    keys = [complaint.id for complaint in block.records]
    parts = _Parts(
        complaint_masks(keys),
        block.related(Area.POWERS, (item for complaint in block.records for item in complaint.items)),
        steps_among(desk, keys),
        materials_among(desk, keys),
        links_among(desk, keys),
    )
    yield from together(
        parts.masks.values(),
        lambda: [
            row
            for complaint in block.records
            for row in _masked(_rows_of(complaint, parts), parts.masks[complaint.id])
        ],
    )


def _masked(rows: Iterable[DetailRow], masks: TextMasks) -> Iterator[DetailRow]:
    """Yield the rows with the complainant masked in all texts."""
    for row in rows:
        what, note = masks.masked(row.what), masks.masked(row.note)
        yield row if (what, note) == (row.what, row.note) else replace(row, what=what, note=note)


def _rows_of(complaint: Complaint, parts: _Parts) -> Iterator[DetailRow]:
    number = complaint.number
    yield from _milestones(complaint)
    yield from _texts(complaint, parts.items)
    for one in complaint.answers:
        yield DetailRow(number, "逐项答复", complaint.answered_on, one.request, "", one.answer)
    for step in parts.steps[complaint.id]:
        sort = "经过" if step.kind is StepKind.HANDLED else "补充"
        yield DetailRow(number, sort, step.day, step.what, step.by, step.office)
    for material in parts.materials[complaint.id]:
        yield _material(number, material)
    for linked in parts.links[complaint.id]:
        yield DetailRow(number, "关联", None, linked.complaint.number, "", linked.label)


def _milestones(complaint: Complaint) -> Iterator[DetailRow]:
    """Yield the steps stored in the record itself, in order of time."""
    satisfaction = complaint.satisfaction.label if complaint.satisfaction else ""
    milestones = (
        (
            "决定",
            complaint.decided_on,
            complaint.refusal_text or "受理",
            complaint.decided_by,
            complaint.status.label,
        ),
        ("告知", complaint.told_on, complaint.told_how, complaint.told_by, complaint.turn_to),
        ("交办", complaint.handed_on, complaint.handling_office, complaint.handed_by, complaint.assignee),
        (
            "延期",
            complaint.extension_approved_on,
            complaint.extension_reason,
            complaint.extension_approved_by,
            "参考期限",
        ),
        (
            "移交",
            complaint.passed_on,
            f"移交{complaint.passed_to}",
            complaint.passed_by,
            complaint.receiving_office,
        ),
        (
            "通知补正",
            complaint.supplement_asked_on,
            complaint.supplement_missing,
            "",
            f"期限{complaint.supplement_until}",
        ),
        ("补正", complaint.supplement_answered_on, complaint.supplement_answer, "", ""),
        ("撤回", complaint.withdrawn_on, complaint.withdrawn_how, "", complaint.withdrawal_reason),
        (
            "认定",
            complaint.malice_approved_on,
            f"{complaint.malice.label if complaint.malice else ''}：{complaint.malice_evidence}",
            complaint.malice_approved_by,
            complaint.malice_statement,
        ),
        ("重新办理", complaint.reopened_on, complaint.reopen_reason, complaint.reopened_by, ""),
        ("答复", complaint.answered_on, complaint.answered_how, "", ""),
        ("回访", complaint.called_back_on, satisfaction, complaint.called_back_by, ""),
        ("归档", complaint.archived_on, complaint.archive_number, "", ""),
    )
    for sort, day, what, by, note in milestones:
        if day:
            yield DetailRow(complaint.number, sort, day, what, by, note)


def _texts(complaint: Complaint, items: Mapping[int, PowerItem]) -> Iterator[DetailRow]:
    """Yield texts without a date of their own."""
    named = [items[key] for key in complaint.items if key in items]
    texts = (
        ("其他类别", "、".join(kind.label for kind in complaint.kinds)),
        ("不符之处", "、".join(flag.label for flag in complaint.flags)),
        ("涉及事项", "；".join(f"{item.code} {item.name}" for item in named)),
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
            yield DetailRow(complaint.number, sort, what=text)


def _material(number: str, one: ComplaintAttachment) -> DetailRow:
    count = f"{one.form.label}{one.copies}份" + (f"{one.pages}页" if one.pages else "")
    return DetailRow(number, "材料", one.added_on, f"{one.kind.label}：{one.name}", one.added_by, count)


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
"""The second sheet of the complaints workbook."""
