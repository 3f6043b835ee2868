"""How a complaint reads: the columns of its ledger and the groups of its facts, always without identity."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from saltdesk.domain.base.changes import Area
from saltdesk.domain.calendar.terms import DueState
from saltdesk.domain.complaints.complaint import COMPLAINT_FIELDS, ELEMENTS, Complaint, ComplaintStatus
from saltdesk.domain.complaints.kinds import ComplaintKind
from saltdesk.domain.complaints.masks import TextMasks, together
from saltdesk.ledgers.base.columns import Block, Column, Kind, Ledger, titled
from saltdesk.ledgers.base.due import due_cell
from saltdesk.ledgers.base.facts import fact_group
from saltdesk.ledgers.complaints.details import COMPLAINT_DETAIL
from saltdesk.ledgers.lists.items import item_names
from saltdesk.services.desk.desk import Desk
from saltdesk.storage.identities import complaint_masks


def _kind_number(_desk: Desk, complaint: Complaint) -> str:
    """Return only the number, as the office does: a complaint of kind (7)."""
    is_one_of_nine = complaint.kind is not ComplaintKind.NONE_OF_NINE
    return f"（{complaint.kind.code}）" if is_one_of_nine else "其他"


def _elements(_desk: Desk, complaint: Complaint) -> str:
    return f"{complaint.elements}/{len(ELEMENTS)}"


def _masked(name: str) -> Callable[[Block], Iterable[str]]:
    """Return a column function for a free text with the complainant masked, so that no export shows them."""

    def values(block: Block) -> Iterable[str]:
        masks = block.once(masks_for)
        return together(
            masks.values(),
            lambda: [masks[complaint.id].masked(getattr(complaint, name)) for complaint in block.records],
        )

    return values


def masks_for(_desk: Desk, complaints: Sequence[Complaint]) -> dict[int, TextMasks]:
    """Return, for each complaint of a block, the texts that identify the complainant."""
    return complaint_masks([complaint.id for complaint in complaints])


def _kinds(_desk: Desk, complaint: Complaint) -> str:
    return "、".join(kind.label for kind in complaint.kinds)


def _flags(_desk: Desk, complaint: Complaint) -> str:
    return "、".join(flag.label for flag in complaint.flags)


def _leading(block: Block) -> Iterator[str]:
    """Yield the number of each complaint's lead complaint; empty for the lead itself."""
    leading = block.related(Area.COMPLAINTS, (complaint.group for complaint in block.records))
    for complaint in block.records:
        is_led = complaint.group != complaint.id and complaint.group in leading
        yield leading[complaint.group].number if is_led else ""


def _due(desk: Desk, complaint: Complaint) -> DueState:
    return due_cell(desk, complaint.due_on, provisional=complaint.due_provisional)


COMPLAINT_LEDGER = Ledger(
    Area.COMPLAINTS,
    "投诉受理台账",
    titled(
        COMPLAINT_FIELDS,
        Column("number", kind=Kind.CODE, width=9, sort="number"),
        Column("received_at", kind=Kind.MOMENT, width=15, sort="received_at"),
        Column("channel", kind=Kind.STATE, width=7, sort="channel"),
        Column("masked_name", width=8, on_screen=False),
        Column("object_kind", kind=Kind.STATE, width=8, on_screen=False, in_workbook=False),
        Column("object_office", width=10, sort="object_office"),
        Column("object_person", width=10, on_screen=False),
        Column("object_words", width=14, values=_masked("object_words"), on_screen=False, in_workbook=False),
        Column("matter", width=22, sort="matter", in_workbook=False),
        Column("matter_told", "投诉事项", width=22, values=_masked("matter"), on_screen=False),
        Column("kind_number", "类别", width=5, value=_kind_number, sort="kind", in_workbook=False),
        Column("kind", kind=Kind.STATE, width=16, on_screen=False),
        Column("kinds", width=12, value=_kinds, on_screen=False, in_workbook=False),
        Column("flags", width=8, value=_flags, on_screen=False, in_workbook=False),
        Column("items", width=16, values=item_names, on_screen=False, in_workbook=False),
        Column("occurred_on", kind=Kind.DATE, width=10, on_screen=False, in_workbook=False),
        Column("occurred_at", width=10, on_screen=False, in_workbook=False),
        Column("facts", width=30, values=_masked("facts"), on_screen=False),
        Column("request", width=16, values=_masked("request"), on_screen=False),
        Column("materials", width=14, values=_masked("materials"), on_screen=False),
        Column("elements", width=6, value=_elements, on_screen=False),
        Column("status", kind=Kind.STATE, width=8, sort="status"),
        Column("due_on", kind=Kind.DATE, width=10, sort="due_on", on_screen=False),
        Column("due", "参考期限", Kind.DUE, 9, value=_due, sort="due_on", in_workbook=False),
        Column("handling_office", width=10, sort="handling_office"),
        Column("decided_on", kind=Kind.DATE, width=10, on_screen=False),
        Column("refusal_reason", kind=Kind.STATE, width=18, on_screen=False),
        Column("refusal_text", width=18, values=_masked("refusal_text"), on_screen=False),
        Column("legal_ground", width=12, values=_masked("legal_ground"), on_screen=False, in_workbook=False),
        Column("turn_to", width=12, values=_masked("turn_to"), on_screen=False, in_workbook=False),
        Column("told_how", width=10, values=_masked("told_how"), on_screen=False, in_workbook=False),
        Column("told_on", kind=Kind.DATE, width=10, on_screen=False, in_workbook=False),
        Column("told_by", width=8, on_screen=False, in_workbook=False),
        Column(
            "investigation", width=24, values=_masked("investigation"), on_screen=False, in_workbook=False
        ),
        Column("conclusion", kind=Kind.STATE, width=8, on_screen=False),
        Column("answered_on", kind=Kind.DATE, width=10, on_screen=False),
        Column("answer", width=24, values=_masked("answer"), on_screen=False, in_workbook=False),
        Column("satisfaction", kind=Kind.STATE, width=8, on_screen=False, in_workbook=False),
        Column("supplement_until", kind=Kind.DATE, width=10, on_screen=False, in_workbook=False),
        Column("supplement_answered_on", kind=Kind.DATE, width=10, on_screen=False, in_workbook=False),
        Column("malice", kind=Kind.STATE, width=8, on_screen=False, in_workbook=False),
        Column("withdrawn_on", kind=Kind.DATE, width=10, on_screen=False, in_workbook=False),
        Column("reopened_on", kind=Kind.DATE, width=10, on_screen=False, in_workbook=False),
        Column("archive_number", kind=Kind.CODE, width=12, on_screen=False, in_workbook=False),
        Column("leading", "串并主件", Kind.CODE, 9, values=_leading, on_screen=False, in_workbook=False),
        Column("old_number", width=10, on_screen=False, in_workbook=False),
        Column("receiving_office", width=10, on_screen=False, in_workbook=False),
        Column("received_by", width=8, on_screen=False),
        Column("remark", width=16, values=_masked("remark"), on_screen=False, in_workbook=False),
    ),
    ComplaintStatus,
    empty="还没有投诉记录。按 Ctrl+N 登记第一件。",
    details=(COMPLAINT_DETAIL,),
)

INTAKE_FACTS = (
    fact_group(
        COMPLAINT_FIELDS,
        "登记",
        "status",
        "channel",
        "received_at",
        "received_by",
        "receiving_office",
        "masked_name",
        "head_count",
        "no_document",
        "visit_place",
        ("passed", "移交投诉处理处室"),
        "postmarked_on",
        "pages",
        ("missing", "所缺要素"),
        "old_number",
        "remark",
    ),
    fact_group(
        COMPLAINT_FIELDS,
        "投诉内容",
        "object_kind",
        "object_office",
        "object_person",
        "object_words",
        "matter",
        "items",
        "occurred_on",
        "occurred_at",
        ("all_kinds", "类别"),
        "facts",
        "request",
        "materials",
    ),
)
"""What the intake recorded, for reading."""

HANDLING_FACTS = (
    fact_group(
        COMPLAINT_FIELDS,
        "决定",
        "decided_on",
        "decided_by",
        "refusal_reason",
        "refusal_text",
        "legal_ground",
        "turn_to",
        ("told", "告知理由"),
        ("supplement", "补正"),
        "supplement_answer",
    ),
    fact_group(
        COMPLAINT_FIELDS,
        "办理",
        "handling_office",
        ("handed", "交办"),
        "return_reason",
        ("due", "参考期限"),
        ("extension", "延期"),
        "investigation",
    ),
    fact_group(
        COMPLAINT_FIELDS,
        "答复和归档",
        "conclusion",
        "answer",
        "answers",
        ("answered", "答复方式"),
        ("called_back", "回访"),
        ("withdrawn", "投诉人撤回"),
        ("malice_found", "恶意、虚假认定"),
        "malice_evidence",
        "malice_statement",
        ("reopened", "重新办理"),
        "archive_number",
    ),
)
"""What was decided and done, for reading."""
