"""Tables of complaints, steps, material and links; the complainants' identity is in tables of its own."""

from __future__ import annotations

from peewee import CompositeKey, ForeignKeyField, IntegerField, TextField

from saltdesk.domain.base.kept_files import KeptFile
from saltdesk.domain.complaints.complainants import ComplainantType, Disclosure, IdentityKind
from saltdesk.domain.complaints.complaint import Channel, ComplaintStatus
from saltdesk.domain.complaints.decisions import RefusalReason
from saltdesk.domain.complaints.files import CopyForm, MaterialKind
from saltdesk.domain.complaints.handling import Conclusion, Malice, RequestAnswer, Satisfaction, StepKind
from saltdesk.domain.complaints.kinds import ComplaintKind, KindFlag
from saltdesk.domain.complaints.links import LinkKind
from saltdesk.domain.complaints.objects import ObjectKind, PartyKind
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
    channel = WordText(Channel, index=True)
    received_at = MomentText(index=True)
    received_by = TextField()
    receiving_office = TextField()
    masked_name = TextField(index=True)
    object_kind = WordText(ObjectKind, index=True)
    object_office = TextField(index=True)
    object_person = TextField(index=True)
    object_offices = TupleText()
    object_staff = TupleText()
    object_entrustments = TupleText()
    object_words = TextField()
    matter = TextField(index=True)
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
    visit_place = TextField()
    passed_on = DateText(null=True)
    passed_by = TextField()
    passed_to = TextField()
    kind = WordText(ComplaintKind, index=True)
    kinds = WordsText(ComplaintKind)
    flags = WordsText(KindFlag)
    items = TupleText()
    elements = IntegerField()
    status = WordText(ComplaintStatus, index=True)
    supplement_asked_on = DateText(null=True)
    supplement_missing = TextField()
    supplement_until = DateText(null=True)
    supplement_reminded_on = DateText(null=True)
    supplement_answered_on = DateText(null=True)
    supplement_answer = TextField()
    handling_office = TextField(index=True)
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
    extension_approval = PartsText(KeptFile)
    investigation = TextField()
    answered_on = DateText(null=True)
    answered_how = TextField()
    conclusion = WordText(Conclusion, null=True)
    answer = TextField()
    answers = PartsText(RequestAnswer)
    satisfaction = WordText(Satisfaction, null=True)
    called_back_on = DateText(null=True)
    called_back_by = TextField()
    malice = WordText(Malice, null=True)
    malice_evidence = TextField()
    malice_heard_on = DateText(null=True)
    malice_statement = TextField()
    malice_approved_on = DateText(null=True)
    malice_approved_by = TextField()
    malice_approval = PartsText(KeptFile)
    withdrawn_on = DateText(null=True)
    withdrawn_how = TextField()
    withdrawal_reason = TextField()
    reopen_reason = TextField()
    reopened_on = DateText(null=True)
    reopened_by = TextField()
    reopen_approval = PartsText(KeptFile)
    archive_number = TextField()
    archived_on = DateText(null=True)
    group = IntegerField(index=True)
    old_number = TextField()
    remark = TextField()
    due_on = DateText(null=True, index=True)
    due_provisional = FlagInteger()
    due_clause = TextField()
    version = IntegerField()

    class Meta:
        """Table name; the last two indexes leave archived complaints out."""

        table_name = "complaint"
        indexes = (
            (("status", "object_office", "received_at"), False),
            (("status", "due_on"), False),
            (
                (
                    *("status", "due_on", "handling_office", "assignee", "due_provisional"),
                    *("told_on", "decided_on", "supplement_asked_on", "answered_on", "archived_on"),
                ),
                False,
            ),
            (("status", "due_on", "due_provisional", "told_on", "archived_on"), False),
        )


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
    kind = WordText(StepKind)
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


class NameAnswerTable(Table):
    """Answers to whether a name in a text is the object of the complaint."""

    complaint = ForeignKeyField(
        ComplaintTable, column_name="complaint", lazy_load=False, on_delete="RESTRICT"
    )
    kind = WordText(PartyKind)
    party = IntegerField()
    name = TextField()
    field = TextField()
    part = IntegerField()
    digest = TextField()
    is_object = FlagInteger()
    answered_by = TextField()
    answered_on = DateText(null=True)
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "complaint_name"


class ComplaintPartyTable(Table):
    """Index of the offices and people each complaint is about, worked out of the other tables.

    It is filled at the end of every act and not audited: nobody enters it.
    """

    complaint = IntegerField(index=True)
    kind = WordText(PartyKind)
    record = IntegerField()

    class Meta:
        """Table name; without ids, the rows are the key."""

        table_name = "complaint_party"
        primary_key = CompositeKey("kind", "record", "complaint")


class ComplaintCalledTable(Table):
    """Index of the people whom each complaint calls by name; filled and kept like that of the parties."""

    name = TextField()
    complaint = IntegerField(index=True)

    class Meta:
        """Table name; without ids, the rows are the key."""

        table_name = "complaint_called"
        primary_key = CompositeKey("name", "complaint")
