"""Proposed changes of the lists in an open adjustment case (D3.2.b)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from saltdesk.domain.adjustments.adjustment import Adjustment, AdjustmentStatus
from saltdesk.domain.base.errors import Problem, RuleError, refuse
from saltdesk.domain.base.fields import FieldRule
from saltdesk.domain.lists.comparing import ItemDifference, field_differences
from saltdesk.domain.lists.flow import reporting_problem
from saltdesk.domain.lists.items import (
    ItemStatus,
    ListItem,
    PowerItem,
    content_fields,
    regulated_fields,
    settled,
)
from saltdesk.domain.lists.versions import ChangeAction, ListChange, ListKind, content_of, kind_of, record_of
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.states import allowed
from saltdesk.services.lists.lists import (
    REGULATED,
    duties_of,
    duty_problems,
    power_problems,
    present_powers,
    stripped,
)
from saltdesk.services.lists.public_lists import names_in, rows_of
from saltdesk.storage.areas.adjustments import ADJUSTMENTS
from saltdesk.storage.areas.lists import POWERS
from saltdesk.storage.areas.versions import CHANGES
from saltdesk.storage.trail.audit import Note


@act("adjustment.propose")
def propose(desk: Desk, note: Note, adjustment: int, kind: ListKind, after: ListItem) -> ListChange:
    """Propose a changed item, or a new one without id; a second proposal replaces the first.

    A new item has the negative number of the change that proposes it: as ``id`` to change the proposal, as
    ``parent`` of a sub item, as ``power_item`` of a duty.

    Raises:
        RuleError: a field is wrong, nothing differs, the item is not public, or another open case proposes
            to change the same field.
    """
    case = _open_case(note, adjustment)
    earlier = _earlier(case, kind, after.id)
    key = max(after.id, 0)
    before = present_item(kind, key) if key else None
    after = _settled(replace(after, id=key), before)
    if before and not regulated_fields(before, after):
        raise RuleError("没有需要按程序调整的变更。", clause=REGULATED)
    others = [change for change in proposals_of(adjustment) if not earlier or change.id != earlier.id]
    refuse(_problems(after, others))
    _refuse_conflict(case, kind, key, changed_fields(before, after))
    action = ChangeAction.CHANGE if before else ChangeAction.ADD
    saved = _keep(case, earlier, ListChange(adjustment, kind, key, action, _text(before), content_of(after)))
    note.record = adjustment
    note.sentence = f"调整 {case.number}：拟{action.label}{name_of(after)}"
    return saved


@act("adjustment.propose")
def propose_cancel(desk: Desk, note: Note, adjustment: int, kind: ListKind, item: int) -> ListChange:
    """Propose to cancel a public item; the public duties of a power go with it.

    Raises:
        RuleError: the item is not public, has sub items, or another open case proposes to change it.
    """
    case = _open_case(note, adjustment)
    before = present_item(kind, item)
    subs = [one for one in POWERS.all(parent=item) if kind is ListKind.POWERS and is_public(one)]
    kept = [one for one in subs if not _is_cancelled_by(adjustment, one.id)]
    if kept:
        raise RuleError(f"还有子项 {kept[0].code} {kept[0].name}，请先拟定取消子项。", clause="D3.2.b.1")
    _refuse_conflict(case, kind, item, ())
    duties = duties_of(item) if kind is ListKind.POWERS else []
    for duty in filter(is_public, duties):
        _keep(case, _earlier(case, ListKind.DUTIES, duty.id), _cancellation(adjustment, duty))
    saved = _keep(case, _earlier(case, kind, item), _cancellation(adjustment, before))
    note.record, note.sentence = adjustment, f"调整 {case.number}：拟取消{name_of(before)}"
    return saved


@act("adjustment.propose")
def withdraw_proposal(desk: Desk, note: Note, change: int) -> None:
    """Withdraw a proposal while the case is open.

    Raises:
        RuleError: the case is no longer open, or another proposal of it refers to this one.
    """
    found = CHANGES.get(change)
    case = _open_case(note, found.adjustment)
    others = [one for one in proposals_of(case.id) if one.id != change]
    if any(-change in _references(record_in(other)) for other in others):
        raise RuleError("本案另有变更属于这个新增事项，请先撤回那些变更。", clause=REGULATED)
    name = name_of(record_in(found))
    CHANGES.remove(change)
    _keep_items(case, dropped=_power_of(record_in(found)))
    note.record, note.sentence = case.id, f"调整 {case.number}：撤回拟{found.action.label}{name}"


def proposals_of(adjustment: int) -> tuple[ListChange, ...]:
    """Return the proposals of a case in the order of entry."""
    return tuple(CHANGES.all(adjustment=adjustment))


def unfinished_flows(adjustment: int) -> Iterator[Problem]:
    """Yield what hinders applying for proposed items: links without limit or person (P1.2.3).

    Items whose flow the case leaves alone are not asked for.
    """
    for change in proposals_of(adjustment):
        after = record_in(change)
        if change.action is ChangeAction.CANCEL or not isinstance(after, PowerItem):
            continue
        before = record_of(change.kind, change.before) if change.before else None
        unfinished = reporting_problem(after.steps)
        if unfinished and "steps" in changed_fields(before, after):
            yield replace(unfinished, sentence=f"{name_of(after)}：{unfinished.sentence}")


def difference_of(change: ListChange) -> ItemDifference:
    """Return the difference a proposal makes, field by field."""
    return differences_of((change,))[0]


def differences_of(changes: Sequence[ListChange]) -> list[ItemDifference]:
    """Return the difference that each proposal makes; the names of the powers are read once."""
    states = [_states(change) for change in changes]
    names = names_in(state for both in states for state in both)
    return [
        _difference(change, before, after, names | _new_names(change.adjustment))
        for change, (before, after) in zip(changes, states, strict=True)
    ]


def _states(change: ListChange) -> tuple[ListItem | None, ListItem | None]:
    """Return the item of a proposal before and after."""
    before, after = (record_of(change.kind, text) if text else None for text in (change.before, change.after))
    return before, after


def _difference(
    change: ListChange, before: ListItem | None, after: ListItem | None, names: Mapping[int, str]
) -> ItemDifference:
    record = after or before or record_in(change)
    code = record.code if isinstance(record, PowerItem) else names.get(record.power_item, "").split(" ")[0]
    name = record.name if isinstance(record, PowerItem) else record.content
    return ItemDifference(change.action, change.item, code, name, field_differences(before, after, names))


def conflicts(
    kind: ListKind, item: int, names: Iterable[str] = (), except_adjustment: int = 0
) -> tuple[Adjustment, ...]:
    """Return other open cases that propose to change one of these fields of an item; without names, any."""
    return tuple(dict.fromkeys(case for case, _ in _conflicts(kind, item, tuple(names), except_adjustment)))


def _conflicts(
    kind: ListKind, item: int, names: Sequence[str], except_adjustment: int
) -> Iterator[tuple[Adjustment, tuple[FieldRule, ...]]]:
    """Yield each case with the shared fields; without fields if either cancels the item."""
    for change in CHANGES.all(kind=kind, item=item) if item else []:
        case = ADJUSTMENTS.get(change.adjustment)
        if case.id == except_adjustment or case.status is not AdjustmentStatus.OPEN:
            continue
        record = record_of(kind, change.before)
        touched = changed_fields(record, record_of(kind, change.after) if change.after else None)
        shared = tuple(rule for rule in content_fields(record) if rule.name in touched and rule.name in names)
        if shared or not names or change.action is ChangeAction.CANCEL:
            yield case, shared


def _refuse_conflict(case: Adjustment, kind: ListKind, item: int, names: Iterable[str]) -> None:
    for other, shared in _conflicts(kind, item, tuple(names), case.id):
        what = "、".join(rule.label for rule in shared) or "本事项"
        raise RuleError(
            f"调整 {other.number}“{other.title}”正在变更{what}，不能同时变更。"
            "请待其办结，或在该案中一并拟定。",
            field=shared[0].name if shared else "",
            clause=REGULATED,
        )


def _open_case(note: Note, adjustment: int) -> Adjustment:
    return allowed(note, ADJUSTMENTS.get(adjustment))


def present_item(kind: ListKind, key: int) -> ListItem:
    """Return a public item as it is now; RuleError if it is not public."""
    item: ListItem = rows_of(kind).get(key)
    if item.status is not ItemStatus.PUBLISHED:
        raise RuleError(f"事项{item.status.label}，只有已公布的事项才按程序调整。", clause=REGULATED)
    return settled(item) if isinstance(item, PowerItem) else item


def is_public(item: ListItem) -> bool:
    """Return whether an item is in the public list."""
    return item.status is ItemStatus.PUBLISHED


def _settled(after: ListItem, before: ListItem | None) -> ListItem:
    """Return the proposed item with stripped texts, and bases that match its text."""
    if isinstance(after, PowerItem):
        return settled(stripped(after), before if isinstance(before, PowerItem) else None)
    return stripped(after)


def changed_fields(before: ListItem | None, after: ListItem | None) -> tuple[str, ...]:
    """Return the names of the fields that differ; every field for a new or cancelled item."""
    if before is None or after is None:
        return tuple(rule.name for rule in content_fields(after or before or PowerItem()))
    return tuple(
        rule.name
        for rule in content_fields(before)
        if getattr(before, rule.name) != getattr(after, rule.name)
    )


def _problems(after: ListItem, proposed: Iterable[ListChange]) -> Iterator[Problem]:
    """Yield the problems of an item among the others as they will be after the case."""
    powers = _overlaid(proposed)
    if isinstance(after, PowerItem):
        yield from power_problems(after, powers)
    else:
        yield from duty_problems(after, powers)
        if after.power_item and after.power_item not in powers:
            yield Problem("对应的权力事项不存在，请另选。", "power_item", "R2.2.2")


def _overlaid(proposed: Iterable[ListChange]) -> dict[int, PowerItem]:
    """Return the power items after the case by id; new ones under the negative number of their change."""
    powers = present_powers()
    for change in proposed:
        record = record_in(change)
        if isinstance(record, PowerItem):
            key = change.item or -change.id
            status = ItemStatus.CANCELLED if change.action is ChangeAction.CANCEL else ItemStatus.PUBLISHED
            powers[key] = replace(record, id=key, status=status)
    return powers


def _earlier(case: Adjustment, kind: ListKind, item: int) -> ListChange | None:
    """Return the proposal of the case for the same item; ``item`` is negative for a new one."""
    if item == 0:
        return None
    wanted = (
        change
        for change in proposals_of(case.id)
        if change.kind is kind and (change.item == item if item > 0 else change.id == -item)
    )
    found = next(wanted, None)
    if item < 0 and (found is None or found.action is not ChangeAction.ADD):
        raise RuleError("拟定的新增事项已被撤回，请重新拟定。", clause=REGULATED)
    return found


def _keep(case: Adjustment, earlier: ListChange | None, change: ListChange) -> ListChange:
    """Save a proposal; replace an earlier one for the same item."""
    if earlier:
        saved = CHANGES.update(replace(change, id=earlier.id, version=earlier.version))
    else:
        saved = CHANGES.insert(change)
    _keep_items(case)
    return saved


def _keep_items(case: Adjustment, dropped: int = 0) -> None:
    """Add the items of all proposals to those of the case; remove ``dropped``."""
    present = ADJUSTMENTS.get(case.id)
    proposed = [_power_of(record_in(change)) for change in proposals_of(case.id)]
    ticked = [key for key in present.items if key != dropped]
    items = tuple(dict.fromkeys(key for key in (*ticked, *proposed) if key > 0))
    if items != present.items:
        ADJUSTMENTS.update(replace(present, items=items))


def _power_of(record: ListItem) -> int:
    return record.id if isinstance(record, PowerItem) else record.power_item


def _references(record: ListItem) -> tuple[int, ...]:
    return (record.parent if isinstance(record, PowerItem) else record.power_item,)


def record_in(change: ListChange) -> ListItem:
    """Return the item of a proposal as it will be."""
    return record_of(change.kind, change.after or change.before)


def _text(record: ListItem | None) -> str:
    return content_of(record) if record else ""


def _cancellation(adjustment: int, item: ListItem) -> ListChange:
    return ListChange(adjustment, kind_of(item), item.id, ChangeAction.CANCEL, content_of(item))


def _is_cancelled_by(adjustment: int, item: int) -> bool:
    change = CHANGES.first(adjustment=adjustment, kind=ListKind.POWERS, item=item)
    return change is not None and change.action is ChangeAction.CANCEL


def name_of(item: ListItem) -> str:
    """Return the name of an item with its list, for sentences."""
    if isinstance(item, PowerItem):
        return f"权力事项 {item.code} {item.name}"
    return f"责任事项“{item.content[:20]}”"


def _new_names(adjustment: int) -> dict[int, str]:
    """Return the names of the new powers of a case by the negative number of their change."""
    return {
        -change.id: f"{record.code} {record.name}"
        for change in proposals_of(adjustment)
        if change.action is ChangeAction.ADD and isinstance(record := record_in(change), PowerItem)
    }
