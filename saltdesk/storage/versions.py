"""Records of list versions, item revisions and proposed changes."""

from __future__ import annotations

from saltdesk.domain.base.changes import Area
from saltdesk.domain.lists.versions import ItemRevision, ListChange, ListVersion
from saltdesk.storage.lookup import Finder
from saltdesk.storage.records import Records
from saltdesk.storage.tables.versions import ItemRevisionTable, ListChangeTable, ListVersionTable

VERSIONS = Records(ListVersionTable, ListVersion, Area.VERSIONS)
REVISIONS = Records(ItemRevisionTable, ItemRevision, Area.VERSIONS)
CHANGES = Records(ListChangeTable, ListChange, Area.ADJUSTMENTS)

VERSION_FINDER = Finder(
    VERSIONS,
    moment="registered_on",
    person="registered_by",
)
