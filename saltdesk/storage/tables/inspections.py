"""Tables of inspections and findings."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, TextField

from saltdesk.domain.inspections import FindingLabel, FindingStatus, InspectionKind, InspectionStatus
from saltdesk.storage.tables.base import DateText, Table, WordText


class InspectionTable(Table):
    """Inspections."""

    number = TextField(unique=True)
    kind = WordText(InspectionKind)
    plan = TextField()
    planned_on = DateText(null=True)
    office = TextField()
    inspects_on = DateText(null=True)
    team = TextField()
    basis = TextField()
    scope = TextField()
    content = TextField()
    procedure = TextField()
    materials = TextField()
    contact_person = TextField()
    contact_phone = TextField()
    notified_on = DateText(null=True)
    notice_number = TextField()
    feedback_on = DateText(null=True)
    feedback_by = TextField()
    feedback_to = TextField()
    feedback_text = TextField()
    status = WordText(InspectionStatus)
    due_on = DateText(null=True)
    registered_by = TextField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "inspection"
        indexes = ((("status", "office", "inspects_on"), False),)


class FindingTable(Table):
    """Findings with their rectification."""

    inspection = ForeignKeyField(
        InspectionTable, column_name="inspection", lazy_load=False, on_delete="RESTRICT"
    )
    number = TextField(unique=True)
    office = TextField()
    item = TextField()
    problem = TextField()
    label = WordText(FindingLabel)
    opinion = TextField()
    owner = TextField()
    found_on = DateText(null=True)
    due_on = DateText(null=True)
    rectified_on = DateText(null=True)
    rectified_by = TextField()
    rectification = TextField()
    verified_on = DateText(null=True)
    verified_by = TextField()
    status = WordText(FindingStatus)
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "finding"
        indexes = ((("status", "office", "due_on"), False),)
