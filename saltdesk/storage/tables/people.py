"""Tables of offices, staff, mandates and outside bodies."""

from __future__ import annotations

from peewee import IntegerField, TextField

from saltdesk.domain.base.people import Mechanism, Standing
from saltdesk.storage.tables.base import DateText, Table, WordText


class OfficeTable(Table):
    """Offices of the bureau."""

    code = TextField(unique=True)
    name = TextField()
    version = IntegerField()
    ended_on = DateText(null=True)
    merged_into = TextField()

    class Meta:
        """Table name."""

        table_name = "office"


class StaffTable(Table):
    """Members of staff with the time they serve, and people of other units whom records name."""

    name = TextField()
    office = TextField(index=True)
    phone = TextField()
    valid_from = DateText(null=True)
    valid_to = DateText(null=True)
    standing = WordText(Standing)
    unit = TextField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "staff"


class MandateTable(Table):
    """The office responsible for each mechanism, from when to when (F0.4)."""

    mechanism = WordText(Mechanism)
    office = TextField()
    person = TextField()
    phone = TextField()
    valid_from = DateText(null=True)
    valid_to = DateText(null=True)
    source = TextField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "mandate"


class OutsideBodyTable(Table):
    """Bodies outside the bureau (F0.6)."""

    code = TextField(unique=True)
    name = TextField()
    part = TextField()
    version = IntegerField()
    ended_on = DateText(null=True)

    class Meta:
        """Table name."""

        table_name = "outside_body"
