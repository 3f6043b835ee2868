"""The power item of a case: as of the version it began under, and as the list is public on a day (A22)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from saltdesk.domain.base.records import from_plain
from saltdesk.domain.cases.case import Case
from saltdesk.domain.lists.items import ItemStatus, PowerItem
from saltdesk.domain.lists.versions import (
    ChangeAction,
    ItemRevision,
    ListKind,
    content_of,
    is_in_force,
    record_of,
)
from saltdesk.services.desk.people import names_of
from saltdesk.storage.areas.lists import POWERS
from saltdesk.storage.areas.people import OFFICES
from saltdesk.storage.areas.versions import REVISIONS


def revision_on(item: int, day: date) -> ItemRevision | None:
    """Return the revision of an item in force on a day, or None if the list does not hold it then."""
    found = (one for one in REVISIONS.all(kind=ListKind.POWERS, item=item) if is_in_force(one, day))
    return next((one for one in found if one.action is not ChangeAction.CANCEL), None)


def public_item(item: int, day: date) -> PowerItem | None:
    """Return an item as the list is public on a day; None if it is not public then.

    An item published before versions were recorded counts from its own day of publication.
    """
    revision = revision_on(item, day)
    if revision:
        return _power(revision)
    stored = next(iter(POWERS.load([item])), None)
    if (
        stored is None
        or stored.status is not ItemStatus.PUBLISHED
        or REVISIONS.first(item=item, kind=ListKind.POWERS)
    ):
        return None
    return stored if stored.published_on is None or stored.published_on <= day else None


def _power(revision: ItemRevision) -> PowerItem:
    found = record_of(revision.kind, revision.content)
    assert isinstance(found, PowerItem)
    return found


def pinned(case: Case, day: date) -> tuple[Case, PowerItem | None]:
    """Return a case tied to the state of its item on a day, and that state; None if it is not public then."""
    item = public_item(case.item, day)
    if item is None:
        return case, None
    revision = revision_on(case.item, day)
    tied = tied_to(case, item, revision.id if revision else 0)
    return tied, item


def tied_to(case: Case, item: PowerItem, revision: int) -> Case:
    """Return a case with what it keeps of its item; the whole content only where no revision holds it."""
    return replace(
        case,
        revision=revision,
        item_code=item.code,
        item_name=item.name,
        power_class=item.power_class,
        item_content="" if revision else content_of(item),
    )


def item_of(case: Case) -> PowerItem:
    """Return the item of a case as of the version the case began under."""
    if case.revision:
        return _power(REVISIONS.get(case.revision))
    if case.item_content:
        return from_plain(PowerItem, json.loads(case.item_content))
    return PowerItem(id=case.item, code=case.item_code, name=case.item_name, power_class=case.power_class)


def public_items(day: date) -> Iterator[PowerItem]:
    """Yield the items that may be exercised on a day, ordered by code."""
    revised = {one.item: one for one in REVISIONS.all(kind=ListKind.POWERS) if is_in_force(one, day)}
    known = {one.item for one in REVISIONS.all(kind=ListKind.POWERS)}
    found = [_power(one) for one in revised.values() if one.action is not ChangeAction.CANCEL]
    earlier = (one for one in POWERS.all(status=ItemStatus.PUBLISHED) if one.id not in known)
    found += [one for one in earlier if one.published_on is None or one.published_on <= day]
    yield from sorted(found, key=lambda one: one.code)


def office_of(item: PowerItem) -> tuple[str, str]:
    """Return code and name of the office that handles an item; empty if its text names none of ours."""
    for office in OFFICES.all(ended_on=None):
        if any(name in item.handling_office for name in names_of(office.code)):
            return office.code, office.name
    return "", ""
