"""Events that may require an adjustment, and how each was judged (D3.2.a)."""

from __future__ import annotations

from datetime import date

from saltdesk.domain.adjustments.adjustment import Trigger
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.fields import FieldRule, FieldTable
from saltdesk.domain.base.vocabulary import Vocabulary

CLAUSE = "D3.2.a"


class EventStatus(Vocabulary):
    """The state of an event: its term runs until it is judged."""

    OPEN = "open", "待判断"
    CASE = "case", "已登记调整"
    NOT_NEEDED = "not_needed", "不需调整"


class EventSource(Vocabulary):
    """How an event became known."""

    ENTERED = "entered", "人工登记"
    LAW = "law", "依据文件"
    REGISTER = "register", "登记簿变化"
    CASE = "case", "登记调整时记入"


@dataclass(frozen=True)
class AdjustmentEvent:
    """One event that may require an adjustment of the lists.

    ``started_on`` is the day from which the ten working days count (A4). ``source_record`` is the record of
    the register that changed, 0 for none. ``reason`` says why no adjustment is needed; ``adjustment`` is the
    case that follows from the event, 0 for none.
    """

    number: str = ""
    title: str = ""
    trigger: Trigger = Trigger.BASIS_CHANGED
    basis_document: str = ""
    promulgated_on: date | None = None
    effective_on: date | None = None
    document_on: date | None = None
    received_on: date | None = None
    started_on: date | None = None
    start_reason: str = ""
    content: str = ""
    items: tuple[int, ...] = ()
    source: EventSource = EventSource.ENTERED
    source_record: int = 0
    status: EventStatus = EventStatus.OPEN
    reason: str = ""
    adjustment: int = 0
    judged_on: date | None = None
    judged_by: str = ""
    due_on: date | None = None
    due_provisional: bool = False
    registered_on: date | None = None
    registered_by: str = ""
    id: int = 0
    version: int = 0


EVENT_FIELDS = FieldTable(
    AdjustmentEvent,
    FieldRule("trigger", "调整情形", required=True, clause=CLAUSE),
    FieldRule("title", "情形内容", required=True, searched=True, clause=CLAUSE),
    FieldRule("basis_document", "依据文件", required=True, searched=True, clause=CLAUSE),
    FieldRule("promulgated_on", "公布日", clause="A4"),
    FieldRule("effective_on", "施行日", clause="A4"),
    FieldRule("document_on", "文件日期", clause="A4"),
    FieldRule("received_on", "文件收到日", clause="A4"),
    FieldRule("started_on", "起算日", clause="A4"),
    FieldRule("start_reason", "另定起算日的理由", clause="A4"),
    FieldRule("content", "说明", searched=True),
    FieldRule("items", "涉及事项"),
    FieldRule("number", "编号", act="event.add", searched=True),
    FieldRule("source", "来源", act="event.add"),
    FieldRule("source_record", act="event.add"),
    FieldRule("status", "判断", act="event.dismiss"),
    FieldRule("reason", "不需调整的理由", required=True, act="event.dismiss", searched=True),
    FieldRule("adjustment", "调整编号", act="event.attach"),
    FieldRule("judged_on", "判断日期", act="event.dismiss"),
    FieldRule("judged_by", "判断人", act="event.dismiss"),
    FieldRule("due_on", "到期日", act="event.add"),
    FieldRule("due_provisional", act="event.add"),
    FieldRule("registered_on", "登记日期", act="event.add"),
    FieldRule("registered_by", "登记人", act="event.add"),
)
"""The fields of an event."""
