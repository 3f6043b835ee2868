"""Keeping the power list and the duty list: entry, change, publication and import (P1.2, D3.2.b)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from saltdesk.domain.acts import ACT_BY_CODE
from saltdesk.domain.errors import Problem, RuleError
from saltdesk.domain.lists import (
    DUTY_FIELDS,
    POWER_FIELDS,
    DutyItem,
    FieldRule,
    ItemStatus,
    PowerClass,
    PowerItem,
    bound_fields,
)
from saltdesk.domain.query import Query
from saltdesk.domain.records import with_values
from saltdesk.services.desk import Desk, act, check_state
from saltdesk.storage.audit import Note
from saltdesk.storage.lists import DUTIES, POWER_FINDER, POWERS

BOUND = "D3.2.b"


def field_problems(record: object, rules: Iterable[FieldRule]) -> Iterator[Problem]:
    """What is missing or too long in a record, field by field."""
    for rule in rules:
        value = getattr(record, rule.name)
        if rule.required and not (value.strip() if isinstance(value, str) else value):
            yield Problem(f"请填写{rule.label}。", rule.name, rule.clause)
        if isinstance(value, str) and len(value) > rule.longest:
            yield Problem(
                f"{rule.label}有{len(value)}个字，请不要超过{rule.longest}个字。", rule.name, rule.clause
            )


def stripped(item: PowerItem) -> PowerItem:
    """The item with blanks around its texts removed."""
    texts = {rule.name: getattr(item, rule.name) for rule in POWER_FIELDS}
    return with_values(item, {name: text.strip() for name, text in texts.items() if isinstance(text, str)})


def _refuse_power(item: PowerItem) -> None:
    problems = list(field_problems(item, POWER_FIELDS))
    other = POWERS.first(code=item.code) if item.code else None
    if other and other.id != item.id:
        problems.append(Problem(f"编码 {item.code} 已用于“{other.name}”，请换一个编码。", "code", "D3.2.b.1"))
    if problems:
        raise RuleError.of(problems)


@act("power.add")
def add_power(desk: Desk, note: Note, item: PowerItem) -> PowerItem:
    """Enter a power item as a draft; RuleError names each field that is missing, too long or a double."""
    item = stripped(replace(item, status=ItemStatus.DRAFT))
    _refuse_power(item)
    added = POWERS.insert(item)
    note.record, note.sentence = added.id, f"登记权力事项 {added.code} {added.name}"
    return added


@act("power.edit")
def edit_power(desk: Desk, note: Note, item: PowerItem, reason: str = "") -> PowerItem:
    """Save a changed power item.

    Fields of D3.2.b of a published item follow the procedure of adjustment: changing them here needs the
    number of the adjustment, or the ground of a correction, as ``reason``, which stays in the trail.

    Raises:
        RuleError: a field is wrong, or the reason is missing. ChangedMeanwhile: a newer version was saved.
    """
    before = POWERS.get(item.id)
    check_state(ACT_BY_CODE["power.edit"], before.status)
    item = stripped(item)
    _refuse_power(item)
    bound = bound_fields(before, item) if before.status is ItemStatus.PUBLISHED else ()
    if bound and not reason.strip():
        labels = "、".join(rule.label for rule in bound)
        raise RuleError(
            f"本事项已公布，{labels}须按程序调整。请填写调整编号；更正录入错误的，请写明理由。",
            field="reason",
            clause=BOUND,
        )
    saved = POWERS.update(item)
    note.record, note.reason = saved.id, reason.strip()
    note.sentence = f"修改权力事项 {saved.code} {saved.name}"
    return saved


@act("power.publish")
def publish_power(desk: Desk, note: Note, key: int, published_on: date, channel: str) -> PowerItem:
    """Record that an item was made public, with the day and at least one channel (P1.2.1)."""
    item = POWERS.get(key)
    check_state(ACT_BY_CODE["power.publish"], item.status)
    if not channel.strip():
        raise RuleError(
            "请填写公布渠道，如市政务服务网、部门网站。", field="publication_channel", clause="P1.2.1"
        )
    if published_on > desk.clock.today():
        raise RuleError("公布日期不能晚于今天。", field="published_on", clause="P1.2.1")
    saved = POWERS.update(
        replace(
            item, status=ItemStatus.PUBLISHED, published_on=published_on, publication_channel=channel.strip()
        )
    )
    note.record, note.sentence = key, f"登记公布 {saved.code} {saved.name}（{saved.publication_channel}）"
    return saved


@act("power.cancel")
def cancel_power(desk: Desk, note: Note, key: int, reason: str) -> PowerItem:
    """Take an item off the list; it stays in the ledger as 已取消, with the reason in the trail."""
    item = POWERS.get(key)
    check_state(ACT_BY_CODE["power.cancel"], item.status)
    if not reason.strip():
        raise RuleError("请填写取消依据。", field="reason", clause="D3.2.a")
    saved = POWERS.update(replace(item, status=ItemStatus.CANCELLED))
    note.record, note.reason = key, reason.strip()
    note.sentence = f"取消权力事项 {saved.code} {saved.name}"
    return saved


@act("duty.add")
def add_duty(desk: Desk, note: Note, item: DutyItem) -> DutyItem:
    """Enter a duty item that matches a power item (R2.2.2)."""
    _refuse_duty(item)
    added = DUTIES.insert(replace(item, status=ItemStatus.DRAFT))
    power = POWERS.get(added.power_item)
    note.record, note.sentence = added.id, f"登记责任事项（对应 {power.code} {power.name}）"
    return added


@act("duty.edit")
def edit_duty(desk: Desk, note: Note, item: DutyItem) -> DutyItem:
    """Save a changed duty item; ChangedMeanwhile when a newer version was saved."""
    _refuse_duty(item)
    saved = DUTIES.update(item)
    power = POWERS.get(saved.power_item)
    note.record, note.sentence = saved.id, f"修改责任事项（对应 {power.code} {power.name}）"
    return saved


def _refuse_duty(item: DutyItem) -> None:
    problems = list(field_problems(item, DUTY_FIELDS))
    if problems:
        raise RuleError.of(problems)
    POWERS.get(item.power_item)


def count_by_class() -> dict[PowerClass, int]:
    """How many items each class has, cancelled ones left out; every class is there (P1.2.1)."""
    every = POWER_FINDER.count_by("power_class", Query())
    cancelled = POWER_FINDER.count_by("power_class", Query(status=ItemStatus.CANCELLED.code))
    return {word: every.get(word.code, 0) - cancelled.get(word.code, 0) for word in PowerClass}


def duties_of(power: int) -> list[DutyItem]:
    """The duty items that match a power item."""
    return DUTIES.all(power_item=power)
