"""Enactment of a version: effects on items, revisions, publications and the version before."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.records import with_values
from saltdesk.domain.lists.items import ItemStatus, ListItem, PowerItem
from saltdesk.domain.lists.versions import (
    ChangeAction,
    ItemRevision,
    Listed,
    ListKind,
    ListVersion,
    VersionStatus,
    content_of,
    digest_of,
)
from saltdesk.domain.registers.publications import Publication, Subject
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.states import moved
from saltdesk.services.lists.public_lists import (
    current_version,
    list_of_version,
    rows_of,
    short_name,
)
from saltdesk.services.lists.register_links import Registers
from saltdesk.storage.areas.registers import PUBLICATIONS
from saltdesk.storage.areas.versions import REVISIONS, VERSIONS, published_without_revision
from saltdesk.storage.trail.audit import Note

CLAUSE = "P1.2.1"
_EARLIER = "版本管理启用前公布的"


@dataclass(frozen=True)
class Alteration:
    """Effect of a version on one item: ``record`` after the change, or the last one of a cancelled item.

    ``read`` is the item as the act read it, if it is known.
    """

    action: ChangeAction
    record: ListItem
    read: ListItem | None = None


def next_number(kind: ListKind) -> int:
    """Return the number of the next version of a list; call it inside the transaction that uses it."""
    return max((version.number for version in VERSIONS.all(kind=kind)), default=0) + 1


def enact(
    desk: Desk,
    note: Note,
    version: ListVersion,
    published_on: date,
    alterations: Sequence[Alteration],
    publications: Sequence[Publication],
) -> ListVersion:
    """Make a version public: save revisions, items and publications, and supersede the version before.

    Call it inside an act. ``version`` is saved if it has an id, else added with the next number.

    Raises:
        RuleError: an item already has a later public state.
    """
    keep_earlier(desk, note, version.kind)
    current = current_version(version.kind)
    version = moved(note, replace(version, published_on=published_on), VersionStatus.PUBLISHED)
    if version.id:
        saved = VERSIONS.update(version)
    else:
        saved = VERSIONS.insert(replace(version, number=next_number(version.kind)))
    registers, channel = Registers(desk.clock.today()), channels_of(publications)
    altered = [_altered(note, saved, one, channel, registers) for one in alterations]
    made = _enact_all(saved, alterations, altered)
    if current:
        ended = max(published_on, current.published_on or published_on)
        VERSIONS.update(moved(note, replace(current, superseded_on=ended), VersionStatus.SUPERSEDED))
    for publication in publications:
        PUBLICATIONS.insert(_completed(desk, saved, publication))
    return VERSIONS.update(replace(saved, digest=digest_of(list_of_version(saved, made))))


def _enact_all(
    version: ListVersion, alterations: Sequence[Alteration], altered: Sequence[ListItem]
) -> list[Listed]:
    """Save the altered items, end the revisions of them that are in force, and return the new ones."""
    read = [one.read for one in alterations if one.read]
    items = rows_of(version.kind).update_all(altered, read if len(read) == len(altered) else ())
    _end_revisions(version, items)
    pairs = zip(alterations, items, strict=True)
    revisions = REVISIONS.insert_all([_revision(version, one.action, item) for one, item in pairs])
    return [
        Listed(item, revision, content=revision.content)
        for item, revision in zip(items, revisions, strict=True)
    ]


def _altered(
    note: Note, version: ListVersion, alteration: Alteration, channel: str, registers: Registers
) -> ListItem:
    """Return an item as the version makes it, with the records that the texts of a power name (D3.2.b.3)."""
    record = alteration.record
    if alteration.action is ChangeAction.CANCEL:
        return moved(note, record, ItemStatus.CANCELLED)
    values: dict[str, object] = {"published_on": version.published_on}
    if isinstance(record, PowerItem):
        values |= {"publication_channel": channel, **registers.links(record)}
    return moved(note, with_values(record, values), ItemStatus.PUBLISHED)


def _end_revisions(version: ListVersion, items: Sequence[ListItem]) -> None:
    """End the last revision of each item on the day of the version.

    Raises:
        RuleError: one of them begins later.
    """
    day, present = (
        version.published_on,
        REVISIONS.grouped("item", [item.id for item in items], kind=version.kind),
    )
    ended = []
    for item in items:
        last = next(reversed(present[item.id]), None)
        if last and last.effective_from and day and last.effective_from > day:
            raise RuleError(
                f"{short_name(item)}已有{last.effective_from}公布的内容，公布日期不能早于它。",
                field="published_on",
                clause=CLAUSE,
            )
        if last and last.effective_to is None:
            ended.append(with_values(last, {"effective_to": day}))
    REVISIONS.update_all(ended)


def _revision(version: ListVersion, action: ChangeAction, item: ListItem) -> ItemRevision:
    """Return the new revision of an item, yet to be saved."""
    return ItemRevision(
        kind=version.kind,
        item=item.id,
        list_version=version.id,
        action=action,
        content=content_of(item),
        effective_from=version.published_on,
        effective_to=version.published_on if action is ChangeAction.CANCEL else None,
    )


def _completed(desk: Desk, version: ListVersion, publication: Publication) -> Publication:
    return replace(
        publication,
        subject=Subject.VERSION,
        record=version.id,
        title=publication.title.strip() or version.title,
        published_on=publication.published_on or version.published_on,
        published_by=publication.published_by.strip() or desk.actor.name,
        registered_by=desk.actor.name,
    )


def keep_earlier(desk: Desk, note: Note, kind: ListKind) -> None:
    """Add a version for items published before versions were recorded, ahead of the first one."""
    earlier = published_without_revision(kind)
    if not earlier:
        return
    days = [item.published_on for item in earlier if item.published_on]
    first = ListVersion(
        kind=kind,
        number=next_number(kind),
        title=f"{_EARLIER}{kind.label}",
        items=tuple(item.id for item in earlier),
        published_on=max(days, default=None),
        registered_on=desk.clock.today(),
        registered_by=desk.actor.name,
    )
    version = VERSIONS.insert(moved(note, first, VersionStatus.PUBLISHED))
    REVISIONS.insert_all(
        ItemRevision(
            kind=kind,
            item=item.id,
            list_version=version.id,
            content=content_of(item),
            effective_from=item.published_on,
        )
        for item in earlier
    )
    VERSIONS.update(replace(version, digest=digest_of(list_of_version(version))))


def channels_of(publications: Iterable[Publication]) -> str:
    """Return the channels of publications as one text."""
    return "、".join(dict.fromkeys(publication.channel.label for publication in publications))
