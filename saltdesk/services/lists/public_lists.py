"""The two lists as published on any day or in any version, and their differences (A22)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from saltdesk.domain.lists import comparing
from saltdesk.domain.lists.burden import burden, told_counts, total
from saltdesk.domain.lists.comparing import ItemDifference
from saltdesk.domain.lists.items import DutyItem, ListItem, PowerItem, regulated_fields
from saltdesk.domain.lists.versions import (
    ChangeAction,
    ItemRevision,
    Listed,
    ListKind,
    ListVersion,
    VersionStatus,
    record_of,
)
from saltdesk.services.lists.lists import named_powers
from saltdesk.storage.areas.lists import DUTIES, POWERS
from saltdesk.storage.areas.versions import (
    REVISIONS,
    VERSIONS,
    in_force,
    newest_until,
    published_without_revision,
)
from saltdesk.storage.records import Records


def rows_of(kind: ListKind) -> Records[Any]:
    """Return the stored items of a list."""
    return POWERS if kind is ListKind.POWERS else DUTIES


def short_name(item: ListItem) -> str:
    """Return the name of an item for sentences."""
    return f"{item.code} {item.name}" if isinstance(item, PowerItem) else f"“{item.content[:20]}”"


def current_version(kind: ListKind) -> ListVersion | None:
    """Return the version of a list that is public now, or None."""
    return VERSIONS.first(kind=kind, status=VersionStatus.PUBLISHED)


def list_as_of(kind: ListKind, day: date) -> tuple[Listed, ...]:
    """Return the list as it was public on ``day``, ordered by code.

    Items published before versions were recorded count from their own day of publication.
    """
    earlier = (
        Listed(item)
        for item in published_without_revision(kind)
        if item.published_on is None or item.published_on <= day
    )
    return _ordered((*map(_listed, in_force(kind, day)), *earlier))


def list_of_version(version: ListVersion, made: Iterable[Listed] = ()) -> tuple[Listed, ...]:
    """Return the list that a version published, or would publish, ordered by code.

    ``made`` are revisions with their items that need not be read from their contents.
    """
    known = {one.revision.id: one for one in made if one.revision}
    keys = frozenset(newest_until(version))
    own = [one.revision for one in known.values() if one.revision and one.revision.id in keys]
    newest = [*own, *REVISIONS.load(sorted(keys - known.keys()))]
    found = [known.get(one.id) or _listed(one) for one in newest if one.action is not ChangeAction.CANCEL]
    if any(one.list_version == version.id for one in newest):
        return _ordered(found)
    taken = rows_of(version.kind).load(version.items)
    return _ordered((*found, *map(Listed, published_without_revision(version.kind)), *map(Listed, taken)))


def revisions_of(kind: ListKind, item: int) -> list[ItemRevision]:
    """Return the published states of an item, oldest first: its adjustment history (domain 4.2)."""
    return REVISIONS.all(kind=kind, item=item)


def history_of(kind: ListKind, item: int, until: date | None = None) -> tuple[str, ...]:
    """Return the adjustment history of an item, oldest first, up to a day (domain 4.2).

    A line reads ``郑审改办〔2016〕9号 2016-10-17 变更：承诺时限``.
    """
    return histories(kind, (item,), until)[item]


def histories(kind: ListKind, items: Sequence[int], until: date | None = None) -> dict[int, tuple[str, ...]]:
    """Return the result of ``history_of`` for each of these items."""
    found = REVISIONS.grouped("item", items, kind=kind)
    made_by = {revision.list_version for revisions in found.values() for revision in revisions}
    versions = {version.id: version for version in VERSIONS.load(list(made_by))}
    return {item: tuple(_history(revisions, versions, until)) for item, revisions in found.items()}


def _history(
    revisions: Iterable[ItemRevision], versions: Mapping[int, ListVersion], until: date | None
) -> Iterator[str]:
    before: ListItem | None = None
    for revision in revisions:
        if until and revision.effective_from and revision.effective_from > until:
            break
        after = record_of(revision.kind, revision.content)
        version = versions[revision.list_version]
        document = version.confirm_document or version.basis_document
        changed = [] if before is None else [rule.label for rule in regulated_fields(before, after)]
        what = "：" + "、".join(changed) if changed else ""
        told = (document, str(revision.effective_from or ""), revision.action.label + what)
        yield " ".join(part for part in told if part)
        before = after


def _listed(revision: ItemRevision) -> Listed:
    return Listed(record_of(revision.kind, revision.content), revision)


def _ordered(listed: Iterable[Listed]) -> tuple[Listed, ...]:
    """Return items with code and name, ordered by code; duties by power, stage and entry."""
    every = list(listed)
    duties = {one.record.power_item for one in every if isinstance(one.record, DutyItem)}
    powers = {power.id: power for power in POWERS.partly_among("id", duties, "id", "code")} if duties else {}
    named = [_named(one, powers) for one in every]
    return tuple(sorted(named, key=lambda one: (one.code, _stage_order(one.record), one.record.id)))


def _named(listed: Listed, powers: dict[int, PowerItem]) -> Listed:
    record = listed.record
    if isinstance(record, PowerItem):
        code, name = record.code, record.name
    else:
        code, name = powers.get(record.power_item, PowerItem()).code, record.content
    return Listed(record, listed.revision, code, name, listed.content)


def _stage_order(record: ListItem) -> int:
    return list(type(record.stage)).index(record.stage) if isinstance(record, DutyItem) else 0


def power_names() -> dict[int, str]:
    """Return the name of each power item, as references show it, by id."""
    return {key: f"{item.code} {item.name}" for key, item in named_powers().items()}


def names_in(records: Iterable[ListItem | None]) -> dict[int, str]:
    """Return the names of the power items that these records refer to, by id; no others are read."""
    ids = {getattr(one, name, 0) for one in records for name in comparing.REFERENCES} - {0}
    named = POWERS.partly_among("id", ids, "id", "code", "name") if ids else []
    return {item.id: f"{item.code} {item.name}" for item in named}


def compare(before: Sequence[Listed], after: Sequence[Listed]) -> tuple[ItemDifference, ...]:
    """Return the differences between two lists, item by item and field by field."""
    return comparing.compare(before, after, names_in(one.record for one in (*before, *after)))


def told_burdens(before: Sequence[Listed], after: Sequence[Listed]) -> str:
    """Return steps, materials and days of two states of the power list as one line (P1.2.2)."""
    sums = (
        total(burden(one.record) for one in listed if isinstance(one.record, PowerItem))
        for listed in (before, after)
    )
    return told_counts(*sums)


def told_revision(version: ListVersion) -> str:
    """Return what a version changes in steps, materials and days of its power items; empty for duties."""
    items = [item for item in rows_of(version.kind).load(version.items) if isinstance(item, PowerItem)]
    if not items:
        return ""
    keys = {item.id for item in items}
    present = current_version(version.kind)
    public = list_of_version(present) if present else ()
    before = [one for one in public if one.record.id in keys]
    return told_burdens(before, [Listed(item) for item in items])
