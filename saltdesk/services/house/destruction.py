"""Destruction lists: proposed by one person, confirmed by another, then anonymised (档案法)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import NotAllowed, RuleError, refuse
from saltdesk.domain.house.anonymising import Anonymisation, Ground
from saltdesk.domain.house.destruction import (
    CLAUSE,
    LIST_FIELDS,
    DestructionItem,
    DestructionList,
    ListStatus,
    is_due,
    second_person_problem,
)
from saltdesk.domain.house.retention import Retained
from saltdesk.services.access.destruction_lists import hidden_items
from saltdesk.services.access.hiding import is_hidden
from saltdesk.services.desk.desk import Desk, act, perform_as
from saltdesk.services.desk.people import actor_ids
from saltdesk.services.desk.states import enter, store
from saltdesk.services.house.anonymising import leave_no_trace, take_out
from saltdesk.services.house.erasures import Erasure, erasure_of
from saltdesk.services.house.retention import retained_of
from saltdesk.storage import series
from saltdesk.storage.areas.privacy import ANONYMISATIONS, DESTRUCTION_ITEMS, DESTRUCTION_LISTS
from saltdesk.storage.trail.audit import Note

BASIS = "《中华人民共和国档案法》和本局保管期限表"
"""What a list is founded on, unless the office writes something else."""

_SERIES = "destruction"


@dataclass(frozen=True)
class ListedRecords:
    """A list with its records."""

    listed: DestructionList
    items: tuple[DestructionItem, ...]


@act("destruction.propose")
def propose_list(desk: Desk, note: Note, chosen: Sequence[Retained], basis: str = BASIS) -> ListedRecords:
    """Put records whose period has ended on a list, which another person confirms.

    Raises:
        NotAllowed: a record is hidden from the person at the desk.
        RuleError: nothing is chosen, a period has not ended, or a record stands on another list.
    """
    if not chosen:
        raise RuleError("请先选择保管期限已满的记录。", field="records", clause=CLAUSE)
    if not desk.actor.name.strip():
        raise RuleError("请先登记经办人，再拟定销毁清单。", clause=CLAUSE)
    found = [_due(desk, one.area, one.record, one.number) for one in chosen]
    _refuse_listed(found)
    refuse(LIST_FIELDS["basis"].problems(basis.strip()))
    today = desk.clock.today()
    number = f"销毁〔{today.year}〕{series.take(_SERIES, today.year)}号"
    listed = enter(
        note,
        DESTRUCTION_LISTS,
        DestructionList(
            number,
            basis=basis.strip(),
            proposed_on=today,
            proposed_by=desk.actor.name,
            proposer=desk.actor.staff,
        ),
    )
    items = tuple(DESTRUCTION_ITEMS.insert(_item(listed.id, one)) for one in found)
    note.record, note.sentence = listed.id, f"拟定销毁清单 {number}"
    return ListedRecords(listed, items)


def _item(listed: int, one: Retained) -> DestructionItem:
    return DestructionItem(
        listed, one.area.code, one.record, one.number, one.closed_on, one.period, one.until
    )


def _due(desk: Desk, area: Area, key: int, number: str) -> Retained:
    """Return a record whose period has ended; raise if it is hidden, open, kept longer, or destroyed."""
    if is_hidden(desk, area, key):
        raise NotAllowed("所选记录中有不由您查看的，请重新选择。", clause=CLAUSE)
    kept = retained_of(desk, area, key)
    if kept is None:
        raise RuleError(f"{number}已重新办理，还没有办结，不能销毁。", field="records", clause=CLAUSE)
    if not is_due(kept, desk.clock.today()):
        until = f"保管到{kept.until:%Y年%m月%d日}" if kept.until else "永久保管"
        raise RuleError(f"{number}{until}，保管期限未满，不能销毁。", field="records", clause=CLAUSE)
    if ANONYMISATIONS.first(area=area.code, record=key, list=0) is None and _is_destroyed(area, key):
        raise RuleError(f"{number}已经销毁，不再列入。", field="records", clause=CLAUSE)
    return kept


def _is_destroyed(area: Area, key: int) -> bool:
    return ANONYMISATIONS.first(area=area.code, record=key) is not None


def _refuse_listed(found: Sequence[Retained]) -> None:
    """Raise ``RuleError`` for a record that stands on a list that waits, or is chosen twice."""
    known = {(one.area, one.record) for one in found}
    if len(known) < len(found):
        raise RuleError("同一件记录选了两次，请重新选择。", field="records", clause=CLAUSE)
    waiting = {one.id: one.number for one in DESTRUCTION_LISTS.all(status=ListStatus.PROPOSED)}
    for item in DESTRUCTION_ITEMS.among("list", waiting):
        if (Area.from_code(item.area), item.record) in known:
            where = waiting[item.list]
            raise RuleError(f"{item.number}已列入{where}，正等确认。", field="records", clause=CLAUSE)


def confirm_list(desk: Desk, key: int) -> DestructionList:
    """Confirm a list as its second person: the records are anonymised and their files destroyed.

    Raises:
        NotAllowed: the person proposed the list, or a record of it is hidden from them.
        RuleError: the list does not wait any more, or a record changed since.
        EnvironmentProblem: the disk is full, or a file cannot be removed.
    """
    made = Erasure()

    def body(note: Note) -> DestructionList:
        listed = _listed(desk, key).listed
        problem = second_person_problem(listed, desk.actor.name, actor_ids(desk))
        if problem:
            raise NotAllowed(problem.sentence, field=problem.field, clause=problem.clause)
        done = replace(
            listed,
            confirmed_on=desk.clock.today(),
            confirmed_by=desk.actor.name,
            confirmer=desk.actor.staff,
        )
        saved = store(note, DESTRUCTION_LISTS, done)
        note.record, note.sentence = key, f"确认销毁清单 {listed.number}（{listed.proposed_by}拟定）"
        note.reason = listed.basis
        _destroy(desk, saved, made)
        return saved

    confirmed = perform_as(desk, ACT_BY_CODE["destruction.confirm"], body)
    leave_no_trace(desk, made)
    return confirmed


def _destroy(desk: Desk, listed: DestructionList, made: Erasure) -> None:
    """Take the people and files out of every record of a list."""
    items = DESTRUCTION_ITEMS.all(list=listed.id)
    kept = [_due(desk, Area.from_code(item.area), item.record, item.number) for item in items]
    fresh = [one for one in kept if not _is_destroyed(one.area, one.record)]
    for one in fresh:
        made.add(erasure_of(one.area, one.record))
    take_out(desk, made)
    for one in kept:
        known = ANONYMISATIONS.first(area=one.area.code, record=one.record)
        if known:
            # A person asked before: the period has ended since, and the rest of the record goes by this list.
            ANONYMISATIONS.update(replace(known, list=listed.id))
        else:
            ANONYMISATIONS.insert(_mark(desk, listed, one))


def _mark(desk: Desk, listed: DestructionList, one: Retained) -> Anonymisation:
    return Anonymisation(
        one.area.code,
        one.record,
        one.number,
        desk.clock.today(),
        desk.actor.name,
        Ground.EXPIRED,
        listed.number,
        listed.proposed_by,
        list=listed.id,
    )


@act("destruction.withdraw")
def withdraw_list(desk: Desk, note: Note, key: int, reason: str) -> DestructionList:
    """Withdraw a list that nobody has confirmed; its records stay as they are.

    Raises:
        NotAllowed: a record of the list is hidden from the person at the desk.
        RuleError: the list does not wait any more, or no reason is given.
    """
    listed = _listed(desk, key).listed
    refuse(LIST_FIELDS["withdrawal_reason"].problems(reason.strip()))
    withdrawn = replace(
        listed,
        withdrawn_on=desk.clock.today(),
        withdrawn_by=desk.actor.name,
        withdrawal_reason=reason.strip(),
    )
    note.record, note.reason = key, reason.strip()
    note.sentence = f"撤回销毁清单 {listed.number}"
    return store(note, DESTRUCTION_LISTS, withdrawn)


def lists_for(desk: Desk) -> list[ListedRecords]:
    """Return the lists with their records, newest first, without those a record of which is hidden."""
    items: dict[int, list[DestructionItem]] = {one.id: [] for one in DESTRUCTION_LISTS.all()}
    for item in DESTRUCTION_ITEMS.all():
        items[item.list].append(item)
    secret = hidden_items(desk, [item for found in items.values() for item in found])
    shown = (
        ListedRecords(one, tuple(items[one.id]))
        for one in DESTRUCTION_LISTS.all()
        if secret.isdisjoint(item.id for item in items[one.id])
    )
    return sorted(shown, key=lambda one: -one.listed.id)


def list_of(desk: Desk, key: int) -> ListedRecords:
    """Return one list with its records; NotAllowed if one of them is hidden from the person."""
    return _listed(desk, key)


def _listed(desk: Desk, key: int) -> ListedRecords:
    listed, items = DESTRUCTION_LISTS.get(key), DESTRUCTION_ITEMS.all(list=key)
    if hidden_items(desk, items):
        raise NotAllowed("这份销毁清单不由您办理，请交其他人员。", clause=CLAUSE)
    return ListedRecords(listed, tuple(items))


def why_not_confirmed(desk: Desk, listed: DestructionList) -> str:
    """Return why the person at the desk may not confirm a list, or an empty text."""
    if listed.status is not ListStatus.PROPOSED:
        return f"这份清单{listed.status.label}。"
    problem = second_person_problem(listed, desk.actor.name, actor_ids(desk))
    return problem.sentence if problem else ""
