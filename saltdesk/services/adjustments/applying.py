"""Applying the proposals of an adjustment case when it ends: versions, items and publications (D3.3.5)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from saltdesk.domain.adjustments.adjustment import Adjustment, AdjustmentLink
from saltdesk.domain.adjustments.case_files import CaseDocument
from saltdesk.domain.base.errors import Problem, RuleError, refuse
from saltdesk.domain.base.records import with_values
from saltdesk.domain.lists.items import ItemStatus, ListItem, PowerItem, content_fields
from saltdesk.domain.lists.versions import ChangeAction, ListChange, ListKind, ListVersion, record_of
from saltdesk.domain.registers.publications import Publication, PublicationChannel
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.states import moved
from saltdesk.services.lists.enacting import Alteration, enact
from saltdesk.services.lists.lists import (
    REGULATED,
    code_problems,
    duties_of,
    present_powers,
    stored_problems,
)
from saltdesk.services.lists.proposals import (
    changed_fields,
    is_public,
    name_of,
    present_item,
    proposals_of,
    record_in,
)
from saltdesk.services.lists.public_lists import rows_of
from saltdesk.storage.areas.adjustments import CASE_DOCUMENTS
from saltdesk.storage.areas.lists import POWERS
from saltdesk.storage.areas.versions import CHANGES
from saltdesk.storage.trail.audit import Note

_CHANNELS: Mapping[str, PublicationChannel] = {
    "publish": PublicationChannel.CITY_SITE,
    "own_site": PublicationChannel.DEPARTMENT_SITE,
    "own_premises": PublicationChannel.PREMISES,
}
"""The publication channel of each link that publishes the lists (D3.3.5b, D3.3.5c)."""

_EXAMINED_BY = "市审改办"


def apply_proposals(
    desk: Desk, note: Note, case: Adjustment, links: Sequence[AdjustmentLink]
) -> tuple[ListVersion, ...]:
    """Apply the proposals of a finished case: create and publish a version of each list it changes.

    Call it only inside the act that ends the case. The versions are in force from the day the city site was
    updated (D3.3.5b).

    Raises:
        RuleError: an item changed since the proposal, or would no longer be consistent with the others.
    """
    proposed = proposals_of(case.id)
    by_code = {link.code: link for link in links}
    numbers: dict[int, int] = {}
    made = []
    for kind in ListKind:
        changes = [change for change in proposed if change.kind is kind]
        if changes:
            made.append(_apply(desk, note, case, by_code, changes, numbers))
    refuse(_left_problems(change for change in proposals_of(case.id)))
    return tuple(made)


def _apply(
    desk: Desk,
    note: Note,
    case: Adjustment,
    links: Mapping[str, AdjustmentLink],
    changes: Sequence[ListChange],
    numbers: dict[int, int],
) -> ListVersion:
    """Apply the changes of one list; ``numbers`` maps temporary ids of new items to their ids."""
    alterations = [Alteration(change.action, _altered(note, change, numbers)) for change in changes]
    keys = tuple(alteration.record.id for alteration in alterations)
    day = links["publish"].done_on or desk.clock.today()
    version = _version(desk, case, links, changes[0].kind, keys)
    version = enact(desk, note, version, day, alterations, tuple(_publications(links)))
    for change, key in zip(changes, keys, strict=True):
        CHANGES.update(replace(change, item=key, applied=version.id))
    return version


def _altered(note: Note, change: ListChange, numbers: dict[int, int]) -> ListItem:
    """Return the item after the change: a new row, or the present item with the proposed fields."""
    rows = rows_of(change.kind)
    if change.action is ChangeAction.ADD:
        record = _with_numbers(moved(note, record_in(change), ItemStatus.CONFIRMED), numbers)
        _refuse_taken_code(record)
        added: ListItem = rows.insert(record)
        numbers[-change.id] = added.id
        return added
    present = present_item(change.kind, change.item)
    if change.action is ChangeAction.CANCEL:
        return present
    before, after = record_of(change.kind, change.before), record_of(change.kind, change.after)
    names = changed_fields(before, after)
    _refuse_changed(present, before, names)
    after = _with_numbers(after, numbers)
    altered = with_values(present, {name: getattr(after, name) for name in names})
    _refuse_taken_code(altered)
    return altered


def _refuse_taken_code(item: ListItem) -> None:
    """Refuse a code that another item received after the proposal."""
    if isinstance(item, PowerItem):
        refuse(code_problems(item, POWERS.all(code=item.code)))


def _refuse_changed(present: ListItem, before: ListItem, names: Iterable[str]) -> None:
    """Refuse the change if one of its fields was edited after the proposal."""
    for rule in content_fields(present):
        if rule.name in names and getattr(present, rule.name) != getattr(before, rule.name):
            raise RuleError(
                f"{name_of(present)}的{rule.label}在拟定变更后已被改动，不能按原拟定办理。请重新拟定。",
                field=rule.name,
                clause=rule.clause or REGULATED,
            )


def _with_numbers(record: ListItem, numbers: Mapping[int, int]) -> ListItem:
    """Return the record with the real id of a parent or power item that the case created."""
    name = "parent" if isinstance(record, PowerItem) else "power_item"
    key = getattr(record, name)
    return with_values(record, {name: numbers.get(key, key)})


def _left_problems(changes: Iterable[ListChange]) -> Iterator[Problem]:
    """Yield the problems left in the lists after the change: invalid items, duties without power."""
    powers = present_powers()
    touched = {change.item for change in changes if change.kind is ListKind.POWERS}
    for item in powers.values():
        if is_public(item) and (item.id in touched or item.parent in touched):
            yield from stored_problems(item, powers)
    for key in touched:
        left = [duty for duty in duties_of(key) if is_public(duty)]
        if left and powers[key].status is ItemStatus.CANCELLED:
            yield Problem(
                f"{name_of(powers[key])}还有已公布的责任事项，请一并拟定取消。", "power_item", "R2.2.2"
            )


def _version(
    desk: Desk, case: Adjustment, links: Mapping[str, AdjustmentLink], kind: ListKind, keys: tuple[int, ...]
) -> ListVersion:
    """Return the list version of a case, with the documents of its links."""
    apply, approve = links["apply"], links["approve"]
    return ListVersion(
        kind=kind,
        title=f"{kind.label}（调整 {case.number}）",
        items=keys,
        basis_document=case.basis_document,
        reported_on=apply.done_on,
        report_document=apply.document,
        confirmed_on=approve.done_on,
        confirmed_by=_EXAMINED_BY,
        confirm_document=approve.document or case.number,
        adjustment=case.id,
        registered_on=desk.clock.today(),
        registered_by=desk.actor.name,
    )


def _publications(links: Mapping[str, AdjustmentLink]) -> Iterator[Publication]:
    """Yield a publication for each publishing link that was not skipped, with its place and proof."""
    for code, channel in _CHANNELS.items():
        link = links[code]
        if link.is_skipped:
            continue
        proof = next((paper for paper in CASE_DOCUMENTS.all(link=link.id) if paper.file), CaseDocument())
        yield Publication(
            channel=channel,
            published_on=link.done_on,
            published_by=link.rule.actor,
            place=link.place,
            evidence_file=proof.file,
            evidence_name=proof.file_name,
        )
