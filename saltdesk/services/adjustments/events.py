"""Events that may require an adjustment: entry, judgement, and the case that follows (D3.2.a)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from saltdesk.domain.adjustments.adjustment import Adjustment, AdjustmentStatus, Trigger
from saltdesk.domain.adjustments.event import CLAUSE, EVENT_FIELDS, AdjustmentEvent
from saltdesk.domain.adjustments.situation import situation_problems, start_of
from saltdesk.domain.base.errors import Problem, RuleError, refuse
from saltdesk.domain.lists.items import ItemStatus
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.importing import ImportField, ImportFieldKind, import_fields, read_word
from saltdesk.services.desk.list_import import Check, ListImport, importing_act
from saltdesk.services.desk.states import allowed, enter, store
from saltdesk.services.lists.event_register import dated, refuse_later_start, registered
from saltdesk.services.lists.known_powers import known_item_groups
from saltdesk.storage.areas.adjustments import ADJUSTMENTS, EVENTS
from saltdesk.storage.areas.lists import POWERS
from saltdesk.storage.trail.audit import Note


def event_problems(event: AdjustmentEvent, today: date) -> Iterator[Problem]:
    """Yield what an event lacks, dates that contradict each other, and items that are cancelled."""
    yield from situation_problems(event, today)
    for item in POWERS.load(event.items):
        if item.status is ItemStatus.CANCELLED:
            yield Problem(f"事项“{item.name}”已经取消，请从涉及事项中去掉。", "items", CLAUSE)


@act("event.add")
def add_event(desk: Desk, note: Note, event: AdjustmentEvent) -> AdjustmentEvent:
    """Register an event; from its start ten working days run until it is judged (D3.3.1, A4).

    Raises:
        RuleError: the title, the basis document or a date is missing or contradictory.
    """
    refuse(event_problems(event, desk.clock.today()))
    added = enter(note, EVENTS, registered(desk, event))
    note.record, note.sentence = added.id, f"登记调整情形 {added.number} {added.title}"
    return added


@act("event.edit")
def edit_event(desk: Desk, note: Note, event: AdjustmentEvent) -> AdjustmentEvent:
    """Save a changed event that nobody judged yet.

    Raises:
        RuleError: a field is wrong. ChangedMeanwhile: a newer version was saved.
    """
    before = allowed(note, EVENTS.get(event.id))
    is_by_rule = event.started_on == before.started_on == start_of(replace(before, started_on=None))
    event = replace(event, status=before.status, started_on=None if is_by_rule else event.started_on)
    refuse(event_problems(event, desk.clock.today()))
    saved = store(note, EVENTS, dated(desk, event))
    note.record, note.sentence = saved.id, f"修改调整情形 {saved.number} {saved.title}"
    return saved


@act("event.dismiss")
def dismiss_event(desk: Desk, note: Note, key: int, reason: str) -> AdjustmentEvent:
    """Judge that an event needs no adjustment, because of ``reason``, which may not be empty."""
    event = allowed(note, EVENTS.get(key))
    if not reason.strip():
        raise RuleError("请填写不需调整的理由。", field="reason", clause=CLAUSE)
    judged = replace(event, reason=reason.strip(), due_on=None, due_provisional=False)
    saved = store(note, EVENTS, _judged(desk, judged))
    note.record, note.reason = key, saved.reason
    note.sentence = f"调整情形 {saved.number}：不需调整"
    return saved


@act("event.attach")
def attach_event(desk: Desk, note: Note, key: int, case: int) -> AdjustmentEvent:
    """Judge that an event belongs to a case that is open or carried out already.

    Raises:
        RuleError: the case is withdrawn, or its term started after the event (D3.3.1).
    """
    event = allowed(note, EVENTS.get(key))
    found = ADJUSTMENTS.get(case)
    if found.status is AdjustmentStatus.WITHDRAWN:
        raise RuleError(f"调整 {found.number} 已撤销，请另选。", field="adjustment", clause=CLAUSE)
    refuse_later_start(found, (event,))
    judged = replace(event, adjustment=found.id, due_on=None, due_provisional=False)
    saved = store(note, EVENTS, _judged(desk, judged))
    note.record, note.sentence = key, f"调整情形 {saved.number}：归入调整 {found.number}"
    return saved


@act("event.reopen")
def reopen_event(desk: Desk, note: Note, key: int, reason: str) -> AdjustmentEvent:
    """Open an event judged as needing no adjustment again; its term has run on."""
    event = allowed(note, EVENTS.get(key))
    if not reason.strip():
        raise RuleError("请填写重新判断的理由。", field="reason", clause=CLAUSE)
    opened = store(note, EVENTS, replace(event, reason="", judged_on=None, judged_by=""))
    saved = EVENTS.update(dated(desk, opened))
    note.record, note.reason = key, reason.strip()
    note.sentence = f"调整情形 {saved.number}：重新判断"
    return saved


def _judged(desk: Desk, event: AdjustmentEvent) -> AdjustmentEvent:
    return replace(event, judged_on=desk.clock.today(), judged_by=desk.actor.name)


def attachable(event: AdjustmentEvent) -> list[Adjustment]:
    """Return the cases an event may belong to, the newest first."""
    return [
        case
        for case in reversed(ADJUSTMENTS.all())
        if case.status is not AdjustmentStatus.WITHDRAWN
        and not (case.started_on and event.started_on and case.started_on > event.started_on)
    ]


_DATE, _NAME, _WORD = ImportFieldKind.DATE, ImportFieldKind.NAME, ImportFieldKind.WORD


def _import_rules() -> Check:
    def check(event: AdjustmentEvent, same: AdjustmentEvent | None) -> Iterator[Problem]:
        yield from event_problems(event, date.max)
        if event.id and same is not None and _content(event) != _content(same):
            yield Problem(f"调整情形 {event.number} 已登记，不能用导入修改。", "title", CLAUSE)

    return check


def _content(event: AdjustmentEvent) -> tuple[object, ...]:
    return tuple(getattr(event, rule.name) for rule in EVENT_FIELDS.entered)


def _completed(desk: Desk, events: Iterable[AdjustmentEvent]) -> Iterator[AdjustmentEvent]:
    for event in events:
        refuse(event_problems(event, desk.clock.today()))
        yield registered(desk, event)


EVENT_IMPORT: ListImport[AdjustmentEvent] = ListImport(
    "调整情形台账",
    EVENTS,
    AdjustmentEvent(),
    import_fields(
        (EVENT_FIELDS,),
        ImportField("trigger", headings=("情形", "主要情形", "情形类别"), required=True, kind=_WORD),
        ImportField("title", headings=("事由", "调整事由", "内容"), required=True, kind=_NAME),
        ImportField("basis_document", headings=("依据", "文件", "文件名称"), required=True, kind=_NAME),
        ImportField("promulgated_on", headings=("公布日期", "颁布日期"), kind=_DATE),
        ImportField("effective_on", headings=("施行日期", "生效日期"), kind=_DATE),
        ImportField("document_on", headings=("成文日期", "决定日期"), kind=_DATE),
        ImportField("received_on", headings=("收文日期", "收到日期"), kind=_DATE),
        ImportField("started_on", headings=("起算日期",), kind=_DATE),
        ImportField("start_reason", headings=("起算理由",)),
        ImportField("content", headings=("情况说明",)),
        ImportField("items", headings=("事项", "涉及的事项")),
    ),
    key=("title", "basis_document"),
    label=("title",),
    rules=_import_rules,
    references={"items": known_item_groups},
    readers={"trigger": lambda text: read_word(Trigger, text, {}, "调整情形")},
    completed=_completed,
)

apply_event_import = importing_act("event.import", EVENT_IMPORT)
