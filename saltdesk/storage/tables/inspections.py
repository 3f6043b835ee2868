"""Tables of inspections: yearly plans, inspections with their activities and checks, and findings."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, TextField

from saltdesk.domain.base.kept_files import KeptFile
from saltdesk.domain.inspections.checks import CheckResult
from saltdesk.domain.inspections.inspection import (
    FindingLabel,
    FindingSource,
    FindingStatus,
    InspectionKind,
    InspectionStatus,
    Severity,
    Waiver,
)
from saltdesk.domain.inspections.plans import PlanStatus
from saltdesk.domain.inspections.visits import ActivityKind, ConsultedKind, Presence
from saltdesk.storage.tables.base import DateText, FlagInteger, PartsText, Table, TupleText, WordText


class InspectionPlanTable(Table):
    """Plans of a year."""

    year = IntegerField()
    kind = WordText(InspectionKind)
    number = TextField(unique=True)
    title = TextField()
    basis = TextField()
    scope = TextField()
    offices = TupleText()
    content = TextField()
    team = TextField()
    starts_on = DateText(null=True)
    ends_on = DateText(null=True)
    approved_on = DateText(null=True)
    approved_by = TextField()
    approval = PartsText(KeptFile)
    withdraw_reason = TextField()
    status = WordText(PlanStatus)
    registered_by = TextField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "inspection_plan"
        indexes = ((("year", "kind"), False),)


class InspectionTable(Table):
    """Inspections."""

    number = TextField(unique=True)
    kind = WordText(InspectionKind)
    plan = TextField()
    yearly_plan = ForeignKeyField(
        InspectionPlanTable, column_name="yearly_plan", lazy_load=False, on_delete="RESTRICT", null=True
    )
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
    received_on = DateText(null=True)
    received_by = TextField()
    reported_on = DateText(null=True)
    reporter = TextField()
    report_notes = TextField()
    feedback_on = DateText(null=True)
    feedback_by = TextField()
    feedback_to = TextField()
    feedback_text = TextField()
    inspectors = TupleText()
    waivers = PartsText(Waiver)
    draw = IntegerField()
    status = WordText(InspectionStatus)
    due_on = DateText(null=True)
    registered_by = TextField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "inspection"
        indexes = ((("status", "office", "inspects_on"), False),)


class InspectionActivityTable(Table):
    """Activities of an inspection: talks, meetings, viewings of the site."""

    inspection = ForeignKeyField(
        InspectionTable, column_name="inspection", lazy_load=False, on_delete="RESTRICT"
    )
    kind = WordText(ActivityKind)
    held_on = DateText(null=True)
    place = TextField()
    people = TextField()
    masked_people = TextField()
    notes = TextField()
    files = PartsText(KeptFile)
    recorded_by = TextField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "inspection_activity"


class IntervieweeTable(Table):
    """Interviewed members of the public; every column but the link is private."""

    activity = ForeignKeyField(
        InspectionActivityTable, column_name="activity", lazy_load=False, on_delete="RESTRICT"
    )
    name = TextField()
    contact = TextField()
    matter = TextField()
    version = IntegerField()
    salt = TextField(default="")

    class Meta:
        """Table name."""

        table_name = "interviewee"


class InspectionCheckTable(Table):
    """Questions of the check list with their answers."""

    inspection = ForeignKeyField(
        InspectionTable, column_name="inspection", lazy_load=False, on_delete="RESTRICT", index=False
    )
    place = IntegerField()
    code = TextField()
    clause = TextField()
    question = TextField()
    is_own = FlagInteger()
    result = WordText(CheckResult, null=True)
    note = TextField()
    files = PartsText(KeptFile)
    prefill = TextField()
    prefilled_on = DateText(null=True)
    answered_on = DateText(null=True)
    answered_by = TextField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "inspection_check"
        indexes = ((("inspection", "place"), True),)


class InspectionMaterialTable(Table):
    """Material consulted."""

    inspection = ForeignKeyField(
        InspectionTable, column_name="inspection", lazy_load=False, on_delete="RESTRICT"
    )
    kind = WordText(ConsultedKind)
    title = TextField()
    presence = WordText(Presence, null=True)
    note = TextField()
    files = PartsText(KeptFile)
    consulted_on = DateText(null=True)
    consulted_by = TextField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "inspection_material"


class FindingTable(Table):
    """Findings with their rectification."""

    inspection = ForeignKeyField(
        InspectionTable, column_name="inspection", lazy_load=False, on_delete="RESTRICT", null=True
    )
    check = IntegerField()
    complaint = IntegerField()
    reply = IntegerField()
    source = WordText(FindingSource)
    source_text = TextField()
    number = TextField(unique=True)
    office = TextField()
    item = TextField()
    problem = TextField()
    label = WordText(FindingLabel)
    severity = WordText(Severity)
    files = PartsText(KeptFile)
    opinion = TextField()
    owner = TextField()
    found_on = DateText(null=True)
    fed_back_on = DateText(null=True)
    self_check = TextField()
    self_checked_on = DateText(null=True)
    due_on = DateText(null=True)
    extension_asked_on = DateText(null=True)
    extension_reason = TextField()
    extension_until = DateText(null=True)
    extension_approved_on = DateText(null=True)
    extension_approved_by = TextField()
    extension_approval = PartsText(KeptFile)
    ordered_on = DateText(null=True)
    ordered_by = TextField()
    order_text = TextField()
    order_approval = PartsText(KeptFile)
    orders = IntegerField()
    rectified_on = DateText(null=True)
    rectified_by = TextField()
    rectifiers = TupleText()
    recorded_by = TextField()
    recorders = TupleText()
    rectification = TextField()
    rectification_files = PartsText(KeptFile)
    verified_on = DateText(null=True)
    verified_by = TextField()
    verification = TextField()
    reopened = IntegerField()
    reopened_on = DateText(null=True)
    reopen_reason = TextField()
    status = WordText(FindingStatus)
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "finding"
        indexes = ((("status", "office", "due_on"), False), (("office", "found_on"), False))
