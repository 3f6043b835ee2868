"""Tables of power items and duty items."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, TextField

from saltdesk.domain.lists import ItemStatus, PowerClass
from saltdesk.storage.tables.base import DateText, Table, WordText


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

    class Meta:
        """Table name."""

        table_name = "duty_item"
