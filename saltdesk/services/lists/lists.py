"""Power list and duty list: entry, change and cancellation of drafts (P1.2, D3.2.b)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from saltdesk.domain.base.errors import Problem, RuleError, refuse
from saltdesk.domain.base.query import Query
from saltdesk.domain.base.records import with_values
from saltdesk.domain.lists.items import (
    DUTY_FIELDS,
    POWER_FIELDS,
    DutyItem,
    Item,
    ItemStatus,
    PowerClass,
    PowerItem,
    content_fields,
    parent_problems,
    regulated_fields,
    settled,
)
from saltdesk.domain.lists.versions import ListKind, VersionStatus
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.states import allowed, enter, store
from saltdesk.storage.areas.lists import DUTIES, POWER_FINDER, POWERS
from saltdesk.storage.areas.versions import VERSIONS
from saltdesk.storage.trail.audit import Note

REGULATED = "D3.2.b"
_IN_WORK = (VersionStatus.DRAFT, VersionStatus.REPORTED, VersionStatus.CONFIRMED)


def stripped(item: Item) -> Item:
    """Return the item with its texts stripped."""
    texts = {rule.name: getattr(item, rule.name) for rule in content_fields(item)}
    return with_values(item, {name: text.strip() for name, text in texts.items() if isinstance(text, str)})


def power_problems(item: PowerItem, others: Mapping[int, PowerItem]) -> Iterator[Problem]:
    """Yield the problems of a power item to be saved among the other items of the list (by id)."""
    yield from POWER_FIELDS.problems(item)
    yield from code_problems(item, others.values())
    yield from parent_problems(item, {**others, item.id: item} if item.id else others)


def stored_problems(item: PowerItem, powers: Mapping[int, PowerItem]) -> Iterator[Problem]:
    """Yield the problems of a power item contained in ``powers``, whose codes are unique."""
    yield from POWER_FIELDS.problems(item)
    yield from parent_problems(item, powers)


def code_problems(item: PowerItem, others: Iterable[PowerItem]) -> Iterator[Problem]:
    """Yield a problem if another item has the code."""
    other = next((one for one in others if one.code == item.code and one.id != item.id), None)
    if item.code and other:
        yield Problem(f"编码 {item.code} 已用于“{other.name}”，请换一个编码。", "code", "D3.2.b.1")


def duty_problems(item: DutyItem, powers: Mapping[int, PowerItem]) -> Iterator[Problem]:
    """Yield the problems of a duty item, given the power items by id (R2.2.2)."""
    yield from DUTY_FIELDS.problems(item)
    power = powers.get(item.power_item)
    if power and power.status is ItemStatus.CANCELLED:
        yield Problem(f"“{power.name}”已取消，不能再登记对应的责任。", "power_item", "R2.2.2")


def present_powers() -> dict[int, PowerItem]:
    """Return every power item by id."""
    return {item.id: item for item in POWERS.all()}


def named_powers() -> dict[int, PowerItem]:
    """Return every power item by id, with code, name, class, main item and status alone."""
    return {item.id: item for item in POWERS.partly("id", "code", "name", "power_class", "parent", "status")}


def _refuse_power(item: PowerItem) -> None:
    others = present_powers()
    refuse(power_problems(item, others))
    sub = next((one for one in others.values() if one.parent == item.id and item.id), None)
    if sub and sub.power_class is not item.power_class and sub.status is not ItemStatus.CANCELLED:
        raise RuleError(
            f"子项 {sub.code} {sub.name} 的类别是{sub.power_class.label}，主项须与子项一致。",
            field="power_class",
            clause="D3.2.b.1",
        )


def _refuse_bound(before: Item, after: Item) -> None:
    """Refuse changes of D3.2.b fields of a published item; only an adjustment may change them."""
    bound = regulated_fields(before, after) if before.status is ItemStatus.PUBLISHED else ()
    if bound:
        labels = "、".join(rule.label for rule in bound)
        raise RuleError(
            f"本事项已公布，{labels}须按程序调整。请登记动态调整，在其中拟定变更。",
            field=bound[0].name,
            clause=REGULATED,
        )


def _refuse_taken(kind: ListKind, key: int) -> None:
    """Refuse to cancel a draft that a version contains."""
    versions = (one for one in VERSIONS.all(kind=kind) if one.status in _IN_WORK)
    taken = next((one for one in versions if key in one.items), None)
    if taken:
        raise RuleError(f"本事项已编入“{taken.title}”，请先从该版本移出。", clause="P1.2.1")


@act("power.add")
def add_power(desk: Desk, note: Note, item: PowerItem) -> PowerItem:
    """Add a power item as a draft; RuleError names each missing, too long or duplicate field."""
    item = settled(stripped(replace(item, published_on=None)))
    _refuse_power(item)
    added = enter(note, POWERS, item)
    note.record, note.sentence = added.id, f"登记权力事项 {added.code} {added.name}"
    return added


@act("power.edit")
def edit_power(desk: Desk, note: Note, item: PowerItem) -> PowerItem:
    """Save a changed power item.

    Raises:
        RuleError: a field is wrong, or a field of D3.2.b of a published item would change outside the
            procedure. ChangedMeanwhile: a newer version was saved.
    """
    stored = allowed(note, POWERS.get(item.id))
    before = settled(stored)
    item = replace(
        settled(stripped(item), stored),
        status=stored.status,
        published_on=stored.published_on,
        publication_channel=stored.publication_channel,
    )
    _refuse_bound(before, item)
    _refuse_power(item)
    saved = store(note, POWERS, item)
    note.record, note.sentence = saved.id, f"修改权力事项 {saved.code} {saved.name}"
    return saved


@act("power.cancel")
def cancel_power(desk: Desk, note: Note, key: int, reason: str) -> PowerItem:
    """Cancel a draft; it stays in the ledger as 已取消. A published item is cancelled by an adjustment."""
    item = allowed(note, POWERS.get(key))
    _refuse_reason(reason)
    _refuse_taken(ListKind.POWERS, key)
    sub = next((one for one in POWERS.all(parent=key) if one.status is not ItemStatus.CANCELLED), None)
    if sub:
        raise RuleError(f"还有子项 {sub.code} {sub.name}，请先作废子项或另选主项。", clause="D3.2.b.1")
    saved = store(note, POWERS, item)
    note.record, note.reason = key, reason.strip()
    note.sentence = f"作废权力事项 {saved.code} {saved.name}"
    return saved


def _refuse_reason(reason: str) -> None:
    if not reason.strip():
        raise RuleError("请填写取消依据。", field="reason", clause="D3.2.a")


@act("duty.add")
def add_duty(desk: Desk, note: Note, item: DutyItem) -> DutyItem:
    """Add a duty item of a power item (R2.2.2)."""
    item = stripped(replace(item, published_on=None))
    power = _refuse_duty(item)
    added = enter(note, DUTIES, item)
    note.record, note.sentence = added.id, f"登记责任事项（对应 {power.code} {power.name}）"
    return added


@act("duty.edit")
def edit_duty(desk: Desk, note: Note, item: DutyItem) -> DutyItem:
    """Save a changed duty item.

    Raises:
        RuleError: a field is wrong, or a field of D3.2.b of a published item would change outside the
            procedure. ChangedMeanwhile: a newer version was saved.
    """
    stored = allowed(note, DUTIES.get(item.id))
    item = stripped(replace(item, status=stored.status, published_on=stored.published_on))
    _refuse_bound(stored, item)
    power = _refuse_duty(item)
    saved = store(note, DUTIES, item)
    note.record, note.sentence = saved.id, f"修改责任事项（对应 {power.code} {power.name}）"
    return saved


@act("duty.cancel")
def cancel_duty(desk: Desk, note: Note, key: int, reason: str) -> DutyItem:
    """Cancel a draft; it stays in the ledger as 已取消. A published duty is cancelled by an adjustment."""
    item = allowed(note, DUTIES.get(key))
    _refuse_reason(reason)
    _refuse_taken(ListKind.DUTIES, key)
    saved = store(note, DUTIES, item)
    power = POWERS.get(saved.power_item)
    note.record, note.reason = key, reason.strip()
    note.sentence = f"作废责任事项（对应 {power.code} {power.name}）"
    return saved


def _refuse_duty(item: DutyItem) -> PowerItem:
    """Return the power of a duty; RuleError if the duty must not be saved."""
    refuse(DUTY_FIELDS.problems(item))
    power = POWERS.get(item.power_item)
    refuse(duty_problems(item, {power.id: power}))
    return power


def count_by_class() -> dict[PowerClass, int]:
    """Return the number of items of every class, without cancelled ones (P1.2.1)."""
    every = POWER_FINDER.count_by("power_class", Query())
    cancelled = POWER_FINDER.count_by("power_class", Query(status=ItemStatus.CANCELLED.code))
    return {word: every.get(word.code, 0) - cancelled.get(word.code, 0) for word in PowerClass}


def duties_of(power: int) -> list[DutyItem]:
    """Return the duty items of a power item."""
    return DUTIES.all(power_item=power)
