"""Tables of exchange packages and of the key that signs them."""

from __future__ import annotations

from peewee import IntegerField, TextField

from saltdesk.domain.exchange.package import PackageEntry
from saltdesk.storage.tables.base import DateText, MomentText, PartsText, Table


class ExchangePackageTable(Table):
    """Packages that were made, with the answers of their receivers."""

    number = TextField(unique=True)
    made_at = MomentText(null=True)
    made_by = TextField()
    since = DateText(null=True)
    until = DateText(null=True)
    digest = TextField()
    anchor = TextField()
    fingerprint = TextField()
    entries = PartsText(PackageEntry)
    received_on = DateText(null=True)
    receiver = TextField()
    receipt = TextField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "exchange_package"


class ExchangeKeyTable(Table):
    """The signing key of the office; its secret never enters the trail."""

    public = TextField(unique=True)
    secret = TextField()
    made_on = DateText(null=True)
    version = IntegerField()
    salt = TextField(default="")

    class Meta:
        """Table name."""

        table_name = "exchange_key"
