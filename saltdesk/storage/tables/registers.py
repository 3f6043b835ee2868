"""Tables of the registers beside the lists: standards, enforcement, publications, laws."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, TextField

from saltdesk.domain.lists.laws import LawChangeKind, LawLevel
from saltdesk.domain.registers.discretion import DiscretionLevel, LegalRange, StandardStatus
from saltdesk.domain.registers.enforcement import CertificateKind, CertificateState
from saltdesk.domain.registers.publications import PublicationChannel, Subject
from saltdesk.storage.tables.base import DateText, PartsText, Table, TupleText, WordText
from saltdesk.storage.tables.lists import PowerItemTable


class DiscretionStandardTable(Table):
    """Discretion standards, one row per version."""

    power_item = ForeignKeyField(
        PowerItemTable, column_name="power_item", lazy_load=False, on_delete="RESTRICT"
    )
    number = IntegerField()
    conduct = TextField()
    law = TextField()
    article = TextField()
    ranges = PartsText(LegalRange)
    levels = PartsText(DiscretionLevel)
    document = TextField()
    status = WordText(StandardStatus)
    effective_from = DateText(null=True)
    effective_to = DateText(null=True)
    note = TextField()
    version = IntegerField()
    adjustment = IntegerField()

    class Meta:
        """Table name."""

        table_name = "discretion_standard"


class EnforcementBodyTable(Table):
    """Bodies qualified to enforce."""

    name = TextField(unique=True)
    basis = TextField()
    confirm_document = TextField()
    confirmed_on = DateText(null=True)
    published_on = DateText(null=True)
    valid_from = DateText(null=True)
    valid_to = DateText(null=True)
    note = TextField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "enforcement_body"


class EntrustmentTable(Table):
    """Entrusted organisations."""

    body = ForeignKeyField(EnforcementBodyTable, column_name="body", lazy_load=False, on_delete="RESTRICT")
    trustee = TextField()
    items = TupleText()
    scope = TextField()
    document = TextField()
    published_on = DateText(null=True)
    valid_from = DateText(null=True)
    valid_to = DateText(null=True)
    note = TextField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "entrustment"


class OfficerTable(Table):
    """Certified officers."""

    name = TextField()
    office = TextField()
    certificate_kind = WordText(CertificateKind)
    certificate_number = TextField(unique=True)
    issued_on = DateText(null=True)
    expires_on = DateText(null=True)
    state = WordText(CertificateState)
    state_on = DateText(null=True)
    state_reason = TextField()
    note = TextField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "officer"


class PublicationTable(Table):
    """The publication register."""

    subject = WordText(Subject)
    record = IntegerField()
    title = TextField()
    channel = WordText(PublicationChannel)
    published_on = DateText(null=True)
    published_by = TextField()
    place = TextField()
    document_file = TextField()
    document_name = TextField()
    evidence_file = TextField()
    evidence_name = TextField()
    note = TextField()
    registered_by = TextField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "publication"
        indexes = ((("subject", "record"), False), (("published_on",), False))


class LawTable(Table):
    """Laws and documents, one row per edition."""

    title = TextField()
    document_number = TextField()
    level = WordText(LawLevel)
    promulgated_on = DateText(null=True)
    effective_on = DateText(null=True)
    repealed_on = DateText(null=True)
    note = TextField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "law"
        indexes = ((("title", "document_number"), True),)


class LawChangeTable(Table):
    """Recorded changes of laws."""

    law = ForeignKeyField(LawTable, column_name="law", lazy_load=False, on_delete="RESTRICT")
    kind = WordText(LawChangeKind)
    articles = TextField()
    document = TextField()
    promulgated_on = DateText(null=True)
    effective_on = DateText(null=True)
    note = TextField()
    noted_on = DateText(null=True)
    noted_by = TextField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "law_change"
