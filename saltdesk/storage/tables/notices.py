"""Tables of issued notices and of how they were served."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, TextField

from saltdesk.domain.base.issued import Manner, NoticeStatus
from saltdesk.storage.tables.base import DateText, MomentText, Table, WordText


class NoticeTable(Table):
    """Issued notices: number, content as it was, and the hash of the frozen PDF."""

    number = TextField(unique=True)
    kind = TextField()
    title = TextField()
    area = TextField()
    record = IntegerField()
    addressee = TextField()
    issued_at = MomentText()
    issued_by = TextField()
    file = TextField()
    pages = IntegerField()
    version = IntegerField()
    status = WordText(NoticeStatus)
    digest = TextField()
    content = TextField()
    prints = IntegerField()
    void_reason = TextField()
    voided_on = DateText(null=True)
    delivered_on = DateText(null=True)
    manner = WordText(Manner, null=True)
    sealed_file = TextField()
    anchor = TextField()
    salt = TextField(default="")

    class Meta:
        """Table name; the last index leaves papers without an addressee out."""

        table_name = "notice"
        indexes = (
            (("area", "record"), False),
            (("status", "issued_at"), False),
            (("status", "issued_at", "area", "record"), False),
        )


class DeliveryTable(Table):
    """How notices were served, one row per attempt."""

    manner = WordText(Manner)
    delivered_on = DateText(null=True)
    place = TextField()
    receiver = TextField()
    relation = TextField()
    refusal = TextField()
    witnesses = TextField()
    deliverers = TextField()
    note = TextField()
    recorded_by = TextField()
    notice = ForeignKeyField(NoticeTable, column_name="notice", lazy_load=False, on_delete="RESTRICT")
    version = IntegerField()
    salt = TextField(default="")

    class Meta:
        """Table name."""

        table_name = "delivery"
