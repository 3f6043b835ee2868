"""Records of destruction lists, of anonymised records, and of entries of the trail that were blanked."""

from __future__ import annotations

from saltdesk.domain.base.changes import Area
from saltdesk.domain.house.anonymising import Anonymisation, TrailErasure
from saltdesk.domain.house.destruction import DestructionItem, DestructionList
from saltdesk.storage.records import Records
from saltdesk.storage.tables.privacy import (
    AnonymisationTable,
    DestructionItemTable,
    DestructionListTable,
    TrailErasureTable,
)

DESTRUCTION_LISTS = Records(DestructionListTable, DestructionList, Area.DATABASE)
DESTRUCTION_ITEMS = Records(DestructionItemTable, DestructionItem, Area.DATABASE)
ANONYMISATIONS = Records(AnonymisationTable, Anonymisation, Area.DATABASE)
TRAIL_ERASURES = Records(TrailErasureTable, TrailErasure, Area.DATABASE)
