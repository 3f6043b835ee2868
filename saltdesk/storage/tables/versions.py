"""Tables of list versions, of the items in each version, and of proposed changes."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, TextField

from saltdesk.domain.lists.versions import ChangeAction, ListKind, VersionStatus
from saltdesk.storage.tables.adjustments import AdjustmentTable
from saltdesk.storage.tables.base import DateText, Table, TupleText, WordText


class ListVersionTable(Table):
    """Versions of the two lists."""

    kind = WordText(ListKind)
    number = IntegerField()
    title = TextField()
    status = WordText(VersionStatus)
    items = TupleText()
    basis_document = TextField()
    reported_on = DateText(null=True)
    report_document = TextField()
    confirmed_on = DateText(null=True)
    confirmed_by = TextField()
    confirm_document = TextField()
    published_on = DateText(null=True)
    superseded_on = DateText(null=True)
    adjustment = IntegerField()
    digest = TextField()
    note = TextField()
    registered_on = DateText(null=True)
    registered_by = TextField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "list_version"
        indexes = ((("kind", "number"), True), (("status", "published_on"), False))


class ItemRevisionTable(Table):
    """Items as they are in each published version."""

    kind = WordText(ListKind)
    item = IntegerField()
    list_version = ForeignKeyField(
        ListVersionTable, column_name="list_version", lazy_load=False, on_delete="RESTRICT"
    )
    action = WordText(ChangeAction)
    content = TextField()
    effective_from = DateText(null=True)
    effective_to = DateText(null=True)
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "item_revision"
        indexes = ((("kind", "item"), False), (("kind", "effective_from"), False))


class ListChangeTable(Table):
    """Changes that adjustment cases propose."""

    adjustment = ForeignKeyField(
        AdjustmentTable, column_name="adjustment", lazy_load=False, on_delete="RESTRICT"
    )
    kind = WordText(ListKind)
    item = IntegerField()
    action = WordText(ChangeAction)
    before = TextField()
    after = TextField()
    applied = IntegerField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "list_change"
        indexes = ((("kind", "item"), False),)
