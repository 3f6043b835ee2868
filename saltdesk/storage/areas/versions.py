"""Records of list versions, item revisions and proposed changes."""

from __future__ import annotations

from datetime import date
from typing import Any

from saltdesk.domain.base.changes import Area
from saltdesk.domain.lists.items import ItemStatus, ListItem
from saltdesk.domain.lists.versions import ItemRevision, ListChange, ListKind, ListVersion
from saltdesk.storage.areas.lists import DUTIES, POWERS
from saltdesk.storage.lookup import Finder
from saltdesk.storage.records import Records
from saltdesk.storage.tables.versions import ItemRevisionTable, ListChangeTable, ListVersionTable

VERSIONS = Records(ListVersionTable, ListVersion, Area.VERSIONS)
REVISIONS = Records(ItemRevisionTable, ItemRevision, Area.VERSIONS)
CHANGES = Records(ListChangeTable, ListChange, Area.ADJUSTMENTS)


def in_force(kind: ListKind, day: date) -> list[ItemRevision]:
    """Return the revisions of a list that are in force on ``day``, without reading the others."""
    condition = (
        '"kind" = ? AND ("effective_from" IS NULL OR "effective_from" <= ?) '
        'AND ("effective_to" IS NULL OR "effective_to" > ?)'
    )
    return REVISIONS.where(condition, kind.code, day.isoformat(), day.isoformat())


def newest_until(version: ListVersion) -> list[ItemRevision]:
    """Return the last revision of each item of a list, up to those that a version made.

    All count where it made none yet.
    """
    own = 'SELECT max(own."id") FROM "item_revision" own WHERE own."list_version" = ?'
    newest = (
        'SELECT max(r."id") FROM "item_revision" r WHERE r."kind" = ? '
        f'AND r."id" <= coalesce(({own}), r."id") GROUP BY r."item"'
    )
    condition = f'"id" IN ({newest})'
    return REVISIONS.where(condition, version.kind.code, version.id)


def published_without_revision(kind: ListKind) -> list[ListItem]:
    """Return the items of a list that were published before versions were recorded."""
    items: Records[Any] = POWERS if kind is ListKind.POWERS else DUTIES
    condition = '"status" = ? AND "id" NOT IN (SELECT r."item" FROM "item_revision" r WHERE r."kind" = ?)'
    return items.where(condition, ItemStatus.PUBLISHED.code, kind.code)


VERSION_FINDER = Finder(
    VERSIONS,
    moment="registered_on",
    person="registered_by",
)
