"""Tables of adjustment cases with their links, documents and contacts."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, TextField

from saltdesk.domain.adjustments.adjustment import AdjustmentStatus, Answer, Trigger
from saltdesk.domain.adjustments.case_files import ContactManner, DocumentKind
from saltdesk.domain.adjustments.event import EventSource, EventStatus
from saltdesk.domain.calendar.terms import Side
from saltdesk.storage.tables.base import DateText, FlagInteger, Table, TupleText, WordsText, WordText


class AdjustmentTable(Table):
    """Adjustment cases."""

    number = TextField(unique=True)
    title = TextField()
    trigger = WordText(Trigger)
    further_triggers = WordsText(Trigger)
    office = TextField()
    basis_document = TextField()
    promulgated_on = DateText(null=True)
    effective_on = DateText(null=True)
    document_on = DateText(null=True)
    received_on = DateText(null=True)
    started_on = DateText(null=True)
    start_reason = TextField()
    extension_requested_on = DateText(null=True)
    extension_reason = TextField()
    extension_approval = TextField()
    extension_approved_on = DateText(null=True)
    extension_late = FlagInteger()
    content = TextField()
    items = TupleText()
    status = WordText(AdjustmentStatus)
    current_link = TextField()
    loop = IntegerField()
    due_on = DateText(null=True)
    due_side = WordText(Side)
    due_provisional = FlagInteger()
    published_on = DateText(null=True)
    registered_on = DateText(null=True)
    registered_by = TextField()
    version = IntegerField()
    event = IntegerField()

    class Meta:
        """Table name."""

        table_name = "adjustment"
        indexes = ((("status", "due_on"), False),)


class AdjustmentLinkTable(Table):
    """The links of each case: one row per loop and rule, and per lead department of a review."""

    adjustment = ForeignKeyField(
        AdjustmentTable, column_name="adjustment", lazy_load=False, on_delete="RESTRICT", index=False
    )
    code = TextField()
    loop = IntegerField()
    body = TextField()
    is_main = FlagInteger()
    started_on = DateText(null=True)
    due_on = DateText(null=True)
    due_provisional = FlagInteger()
    done_on = DateText(null=True)
    done_by = TextField()
    recorded_on = DateText(null=True)
    document = TextField()
    place = TextField()
    answer = WordText(Answer, null=True)
    is_skipped = FlagInteger()
    reason = TextField()
    met_on = DateText(null=True)
    attendees = TextField()
    note = TextField()
    version = IntegerField()
    posted_on = DateText(null=True)

    class Meta:
        """Table name."""

        table_name = "adjustment_link"
        indexes = ((("adjustment", "loop", "code", "body"), True), (("done_on",), False))


class CaseDocumentTable(Table):
    """Documents of cases; ``link`` is 0 for those of the case itself."""

    adjustment = ForeignKeyField(
        AdjustmentTable, column_name="adjustment", lazy_load=False, on_delete="RESTRICT"
    )
    link = IntegerField()
    kind = WordText(DocumentKind)
    title = TextField()
    number = TextField()
    dated_on = DateText(null=True)
    file = TextField()
    file_name = TextField()
    added_on = DateText(null=True)
    added_by = TextField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "case_document"


class LinkContactTable(Table):
    """Contacts with the bodies that links wait for."""

    adjustment = ForeignKeyField(
        AdjustmentTable, column_name="adjustment", lazy_load=False, on_delete="RESTRICT"
    )
    link = ForeignKeyField(AdjustmentLinkTable, column_name="link", lazy_load=False, on_delete="RESTRICT")
    contacted_on = DateText(null=True)
    manner = WordText(ContactManner)
    counterpart = TextField()
    matter = TextField()
    recorded_by = TextField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "link_contact"


class AdjustmentEventTable(Table):
    """Events that may require an adjustment."""

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
    content = TextField()
    items = TupleText()
    source = WordText(EventSource)
    source_record = IntegerField()
    status = WordText(EventStatus)
    reason = TextField()
    adjustment = IntegerField()
    judged_on = DateText(null=True)
    judged_by = TextField()
    due_on = DateText(null=True)
    due_provisional = FlagInteger()
    registered_on = DateText(null=True)
    registered_by = TextField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "adjustment_event"
        indexes = ((("status", "due_on"), False), (("source", "source_record"), False))
