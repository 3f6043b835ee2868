"""Tables of complaints and, apart from them, of the complainants' identity."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, TextField

from saltdesk.domain.complaints import (
    Channel,
    ComplainantType,
    ComplaintKind,
    ComplaintStatus,
    Conclusion,
    Disclosure,
    RefusalReason,
)
from saltdesk.storage.tables.base import DateText, FlagInteger, MomentText, Table, WordText


class ComplaintTable(Table):
    """Complaints without identity."""

    number = TextField(unique=True)
    channel = WordText(Channel)
    received_at = MomentText()
    received_by = TextField()
    receiving_office = TextField()
    masked_name = TextField()
    object_office = TextField()
    object_person = TextField()
    matter = TextField()
    facts = TextField()
    request = TextField()
    materials = TextField()
    occurred_on = DateText(null=True)
    postmarked_on = DateText(null=True)
    pages = IntegerField()
    kind = WordText(ComplaintKind)
    elements = IntegerField()
    status = WordText(ComplaintStatus)
    handling_office = TextField()
    decided_on = DateText(null=True)
    decided_by = TextField()
    refusal_reason = WordText(RefusalReason, null=True)
    refusal_text = TextField()
    told_how = TextField()
    answered_on = DateText(null=True)
    answered_how = TextField()
    conclusion = WordText(Conclusion, null=True)
    answer = TextField()
    due_on = DateText(null=True)
    due_provisional = FlagInteger()
    due_clause = TextField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "complaint"
        indexes = ((("status", "object_office", "received_at"), False),)


class ComplainantTable(Table):
    """The complainant's identity; its values never enter the audit trail or the search index."""

    complaint = ForeignKeyField(
        ComplaintTable, column_name="complaint", lazy_load=False, on_delete="RESTRICT", unique=True
    )
    complainant_type = WordText(ComplainantType)
    disclosure = WordText(Disclosure)
    is_confidential = FlagInteger()
    name = TextField()
    contact = TextField()
    caller_number = TextField()
    id_number = TextField()
    address = TextField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "complainant"
