"""Tables of complaints, steps, material and links; the complainants' identity is in tables of its own."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, TextField

from saltdesk.domain.complaints.complainants import ComplainantType, Disclosure, IdentityKind
from saltdesk.domain.complaints.complaint import Channel, ComplaintStatus
from saltdesk.domain.complaints.decisions import RefusalReason
from saltdesk.domain.complaints.files import CopyForm, MaterialKind
from saltdesk.domain.complaints.handling import Conclusion, RequestAnswer, Satisfaction
from saltdesk.domain.complaints.kinds import ComplaintKind, KindFlag
from saltdesk.domain.complaints.links import LinkKind
from saltdesk.storage.tables.base import (
    DateText,
    FlagInteger,
    MomentText,
    PartsText,
    Table,
    TupleText,
    WordsText,
    WordText,
)


class ComplaintTable(Table):
    """Complaints without identity."""

    number = TextField(unique=True)
    channel = WordText(Channel)
    received_at = MomentText()
    received_by = TextField()
    receiving_office = TextField()
    masked_name = TextField()
    object_office = TextField(index=True)
    object_person = TextField(index=True)
    matter = TextField()
    facts = TextField()
    request = TextField()
    materials = TextField()
    occurred_on = DateText(null=True)
    occurred_at = TextField()
    postmarked_on = DateText(null=True)
    pages = IntegerField()
    is_read_back = FlagInteger()
    head_count = IntegerField()
    no_document = TextField()
    kind = WordText(ComplaintKind)
    kinds = WordsText(ComplaintKind)
    flags = WordsText(KindFlag)
    items = TupleText()
    elements = IntegerField()
    status = WordText(ComplaintStatus)
    handling_office = TextField()
    decided_on = DateText(null=True)
    decided_by = TextField()
    refusal_reason = WordText(RefusalReason, null=True)
    refusal_text = TextField()
    legal_ground = TextField()
    earlier = IntegerField()
    turn_to = TextField()
    told_how = TextField()
    told_on = DateText(null=True)
    told_by = TextField()
    handed_on = DateText(null=True)
    handed_by = TextField()
    assignee = TextField()
    return_reason = TextField()
    extension_requested_on = DateText(null=True)
    extension_reason = TextField()
    extension_approved_on = DateText(null=True)
    extension_approved_by = TextField()
    investigation = TextField()
    answered_on = DateText(null=True)
    answered_how = TextField()
    conclusion = WordText(Conclusion, null=True)
    answer = TextField()
    answers = PartsText(RequestAnswer)
    satisfaction = WordText(Satisfaction, null=True)
    called_back_on = DateText(null=True)
    called_back_by = TextField()
    archive_number = TextField()
    archived_on = DateText(null=True)
    group = IntegerField(index=True)
    old_number = TextField()
    remark = TextField()
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
    contact = TextField(index=True)
    caller_number = TextField(index=True)
    id_kind = WordText(IdentityKind)
    id_number = TextField(index=True)
    id_shown = FlagInteger()
    credit_code = TextField(index=True)
    address = TextField()
    post_code = TextField()
    email = TextField()
    agent = TextField()
    authority = TextField()
    imported = TextField()
    version = IntegerField()
    salt = TextField(default="")

    class Meta:
        """Table name."""

        table_name = "complainant"


class RepresentativeTable(Table):
    """Representatives of several visitors; as private as the complainant."""

    complaint = ForeignKeyField(
        ComplaintTable, column_name="complaint", lazy_load=False, on_delete="RESTRICT"
    )
    name = TextField()
    phone = TextField(index=True)
    version = IntegerField()
    salt = TextField(default="")

    class Meta:
        """Table name."""

        table_name = "representative"


class ComplaintStepTable(Table):
    """Steps of the handling."""

    complaint = ForeignKeyField(
        ComplaintTable, column_name="complaint", lazy_load=False, on_delete="RESTRICT"
    )
    day = DateText(null=True)
    what = TextField()
    by = TextField()
    office = TextField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "complaint_step"


class ComplaintAttachmentTable(Table):
    """Material that came with a complaint."""

    complaint = ForeignKeyField(
        ComplaintTable, column_name="complaint", lazy_load=False, on_delete="RESTRICT"
    )
    name = TextField()
    kind = WordText(MaterialKind)
    copies = IntegerField()
    pages = IntegerField()
    form = WordText(CopyForm)
    sha256 = TextField()
    size = IntegerField()
    is_handwriting = FlagInteger()
    added_on = DateText(null=True)
    added_by = TextField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "complaint_attachment"


class ComplaintLinkTable(Table):
    """Which complaints belong together."""

    one = ForeignKeyField(
        ComplaintTable, column_name="one", lazy_load=False, on_delete="RESTRICT", backref="+", index=False
    )
    other = ForeignKeyField(
        ComplaintTable, column_name="other", lazy_load=False, on_delete="RESTRICT", backref="+"
    )
    kind = WordText(LinkKind)
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "complaint_link"
        indexes = ((("one", "other"), True),)
