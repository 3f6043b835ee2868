"""Tables of adjustment cases and their links."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, TextField

from saltdesk.domain.adjustments import AdjustmentStatus, Trigger
from saltdesk.domain.terms import Side
from saltdesk.storage.tables.base import DateText, FlagInteger, Table, TupleText, WordText


class AdjustmentTable(Table):
    """Adjustment cases."""

    number = TextField(unique=True)
    title = TextField()
    trigger = WordText(Trigger)
    basis_document = TextField()
    promulgated_on = DateText(null=True)
    effective_on = DateText(null=True)
    document_on = DateText(null=True)
    received_on = DateText(null=True)
    started_on = DateText(null=True)
    start_reason = TextField()
    extension_approval = TextField()
    extension_approved_on = DateText(null=True)
    content = TextField()
    items = TupleText()
    status = WordText(AdjustmentStatus)
    current_link = TextField()
    due_on = DateText(null=True)
    due_side = WordText(Side)
    due_provisional = FlagInteger()
    registered_on = DateText(null=True)
    registered_by = TextField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "adjustment"
        indexes = ((("status", "due_on"), False),)


class AdjustmentLinkTable(Table):
    """The links of each case, one row per rule."""

    adjustment = ForeignKeyField(
        AdjustmentTable, column_name="adjustment", lazy_load=False, on_delete="RESTRICT", index=False
    )
    code = TextField()
    started_on = DateText(null=True)
    due_on = DateText(null=True)
    due_provisional = FlagInteger()
    done_on = DateText(null=True)
    done_by = TextField()
    document = TextField()
    note = TextField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "adjustment_link"
        indexes = ((("adjustment", "code"), True),)
