"""Tables of destruction lists, of anonymised records, and of entries of the trail that were blanked."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, TextField

from saltdesk.domain.base.kept_files import KeptFile
from saltdesk.domain.house.anonymising import Ground
from saltdesk.domain.house.destruction import ListStatus
from saltdesk.domain.house.retention import RetentionPeriod
from saltdesk.storage.tables.base import DateText, PartsText, Table, WordText


class DestructionListTable(Table):
    """Lists of records whose period has ended."""

    number = TextField(unique=True)
    status = WordText(ListStatus)
    basis = TextField()
    proposed_on = DateText(null=True)
    proposed_by = TextField()
    proposer = IntegerField()
    confirmed_on = DateText(null=True)
    confirmed_by = TextField()
    confirmer = IntegerField()
    withdrawn_on = DateText(null=True)
    withdrawn_by = TextField()
    withdrawal_reason = TextField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "destruction_list"


class DestructionItemTable(Table):
    """The records of each list, as they were when it was proposed."""

    list = ForeignKeyField(
        DestructionListTable, column_name="list", lazy_load=False, on_delete="RESTRICT", backref="+"
    )
    area = TextField()
    record = IntegerField()
    number = TextField()
    closed_on = DateText(null=True)
    period = WordText(RetentionPeriod)
    until = DateText(null=True)
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "destruction_item"
        indexes = ((("area", "record"), False),)


class AnonymisationTable(Table):
    """Records out of which personal data were taken."""

    area = TextField()
    record = IntegerField()
    number = TextField()
    done_on = DateText(null=True)
    done_by = TextField()
    ground = WordText(Ground)
    reason = TextField()
    approved_by = TextField()
    approval = PartsText(KeptFile)
    list = IntegerField()
    files = IntegerField()
    entries = IntegerField()
    version = IntegerField()

    class Meta:
        """Table name; a record is anonymised once."""

        table_name = "anonymisation"
        indexes = ((("area", "record"), True),)


class TrailErasureTable(Table):
    """Entries of the trail out of which personal data were taken, with the hash of what is left."""

    entry = IntegerField(index=True)
    digest = TextField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "trail_erasure"
