"""Tables of power items, duty items, service commitments and the fee list."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, TextField

from saltdesk.domain.lists.flow import FlowStep
from saltdesk.domain.lists.items import DutyStage, ItemStatus, PowerClass
from saltdesk.domain.lists.laws import LegalBasis
from saltdesk.domain.registers.fees import FeeKind
from saltdesk.storage.tables.base import DateText, PartsText, Table, TupleText, WordText


class PowerItemTable(Table):
    """Power items with the fields of D3.2.b."""

    code = TextField(unique=True)
    name = TextField()
    power_class = WordText(PowerClass)
    subject = TextField()
    legal_basis = TextField()
    flow = TextField()
    discretion = TextField()
    promised_limit = TextField()
    extension_condition = TextField()
    handling_office = TextField()
    entrusted_body = TextField()
    head = TextField()
    posts = TextField()
    handler_certificate = TextField()
    phone = TextField()
    note = TextField()
    status = WordText(ItemStatus)
    published_on = DateText(null=True)
    publication_channel = TextField()
    version = IntegerField()
    parent = IntegerField()
    applies_to = TextField()
    statutory_limit = TextField()
    fees = TextField()
    complaint_phone = TextField()
    bases = PartsText(LegalBasis)
    steps = PartsText(FlowStep)
    materials = TextField()
    body = IntegerField()
    entrustments = TupleText()
    officers = TupleText()
    heads = TupleText()

    class Meta:
        """Table name."""

        table_name = "power_item"
        indexes = ((("status", "power_class"), False),)


class DutyItemTable(Table):
    """Duty items, each tied to a power item."""

    power_item = ForeignKeyField(
        PowerItemTable, column_name="power_item", lazy_load=False, on_delete="RESTRICT"
    )
    content = TextField()
    basis = TextField()
    accountability = TextField()
    note = TextField()
    status = WordText(ItemStatus)
    version = IntegerField()
    stage = WordText(DutyStage)
    accountability_basis = TextField()
    published_on = DateText(null=True)

    class Meta:
        """Table name."""

        table_name = "duty_item"


class ServiceCommitmentTable(Table):
    """Service commitments, at most one per item."""

    power_item = ForeignKeyField(
        PowerItemTable, column_name="power_item", lazy_load=False, on_delete="RESTRICT", unique=True
    )
    conditions = TextField()
    standards = TextField()
    time_limits = TextField()
    extended_hours = TextField()
    complaint_handling = TextField()
    note = TextField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "service_commitment"


class FeeItemTable(Table):
    """Fees and government funds."""

    kind = WordText(FeeKind)
    code = TextField(unique=True)
    name = TextField()
    basis = TextField()
    period = TextField()
    amount = TextField()
    payer = TextField()
    scope = TextField()
    document = TextField()
    valid_from = DateText(null=True)
    valid_to = DateText(null=True)
    note = TextField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "fee_item"
