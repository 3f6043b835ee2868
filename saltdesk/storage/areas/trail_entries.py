"""The trail as a ledger reads it: the table of entries under the name its number has there."""

from __future__ import annotations

from peewee import IntegerField, Model, TextField

from saltdesk.domain.base.changes import Area
from saltdesk.domain.trail import TrailEntry
from saltdesk.storage.lookup import Finder
from saltdesk.storage.records import Records
from saltdesk.storage.tables.base import MomentText, WordText, database


class TrailEntryTable(Model):
    """The columns of the trail that a ledger shows; ``id`` is the number of the entry."""

    id = IntegerField(column_name="seq", primary_key=True)
    at = MomentText()
    actor = TextField()
    office = TextField()
    area = WordText(Area)
    sentence = TextField()
    reason = TextField()
    act = TextField()
    record = IntegerField()
    hash = TextField()

    class Meta:
        """Table name; the table itself is made and guarded as ``AuditTable``."""

        database = database
        legacy_table_names = False
        table_name = "audit"


TRAIL_ENTRIES: Records[TrailEntry] = Records(TrailEntryTable, TrailEntry, Area.TRAIL)  # type: ignore[arg-type]  # only read, so it needs no version

TRAIL_FINDER = Finder(
    TRAIL_ENTRIES, status="", office="office", moment="at", person="actor", marks=("area",), number=""
)
