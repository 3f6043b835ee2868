"""The ledger of events: what may require an adjustment, until when it is judged, and how (D3.2.a)."""

from __future__ import annotations

from collections.abc import Iterator

from saltdesk.domain.adjustments.event import EVENT_FIELDS, AdjustmentEvent, EventStatus
from saltdesk.domain.base.changes import Area
from saltdesk.domain.calendar.terms import DueState
from saltdesk.ledgers.base.columns import Block, Column, Kind, Ledger, titled
from saltdesk.ledgers.base.due import due_cell
from saltdesk.ledgers.lists.items import item_lines
from saltdesk.services.desk.desk import Desk


def _due(desk: Desk, event: AdjustmentEvent) -> DueState:
    return due_cell(desk, event.due_on, provisional=event.due_provisional)


def _cases(block: Block) -> Iterator[str]:
    known = block.related(Area.ADJUSTMENTS, (event.adjustment for event in block.records if event.adjustment))
    for event in block.records:
        case = known.get(event.adjustment)
        yield case.number if case else ""


EVENT_LEDGER = Ledger(
    Area.EVENTS,
    "调整情形台账",
    titled(
        EVENT_FIELDS,
        Column("number", kind=Kind.CODE, width=9, sort="number"),
        Column("title", width=26, sort="title"),
        Column("trigger", kind=Kind.STATE, width=14),
        Column("basis_document", width=20, on_screen=False),
        Column("promulgated_on", kind=Kind.DATE, width=10, on_screen=False),
        Column("effective_on", kind=Kind.DATE, width=10, on_screen=False),
        Column("document_on", kind=Kind.DATE, width=10, on_screen=False),
        Column("received_on", kind=Kind.DATE, width=10, on_screen=False),
        Column("started_on", kind=Kind.DATE, width=10, sort="started_on"),
        Column("start_reason", width=14, on_screen=False),
        Column("content", width=24, on_screen=False),
        Column("items", width=26, values=item_lines, on_screen=False),
        Column("source", kind=Kind.STATE, width=9, on_screen=False),
        Column("due_on", kind=Kind.DATE, width=10, sort="due_on"),
        Column("due", "期限", Kind.DUE, 9, value=_due, in_workbook=False),
        Column("status", kind=Kind.STATE, width=9, sort="status"),
        Column("reason", width=20, on_screen=False),
        Column("adjustment", width=9, values=_cases),
        Column("judged_by", width=8, on_screen=False),
        Column("judged_on", kind=Kind.DATE, width=10, on_screen=False),
        Column("registered_by", width=8, on_screen=False),
        Column("registered_on", kind=Kind.DATE, width=10, on_screen=False),
    ),
    EventStatus,
    unit="件",
    empty="还没有调整情形。法律修改、机构调整、事项下放等情形发生后按 Ctrl+N 登记。",
)
