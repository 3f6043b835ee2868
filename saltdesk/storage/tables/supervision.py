"""Tables beside the inspections: draws, checks of knowledge, collections, measures and clearances."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, TextField

from saltdesk.domain.base.kept_files import KeptFile
from saltdesk.domain.inspections.clearances import ClearanceKind, ClearanceStatus
from saltdesk.domain.inspections.draws import DrawnOffice, DrawnPerson, Recusal
from saltdesk.domain.inspections.inspection import InspectionKind
from saltdesk.domain.inspections.knowledge import KnowledgeStatus, SampledPerson
from saltdesk.domain.inspections.rounds import RoundStatus
from saltdesk.storage.tables.base import DateText, FlagInteger, PartsText, Table, TupleText, WordText
from saltdesk.storage.tables.lists import PowerItemTable


class RandomDrawTable(Table):
    """Random draws of offices and inspectors."""

    number = TextField(unique=True)
    kind = WordText(InspectionKind)
    matter = TextField()
    drawn_on = DateText(null=True)
    seed = TextField()
    offices = TupleText()
    office_count = IntegerField()
    people = PartsText(DrawnPerson)
    inspectors_each = IntegerField()
    recusals = PartsText(Recusal)
    result = PartsText(DrawnOffice)
    drawn_by = TextField()
    witness = TextField()
    note = TextField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "random_draw"


class KnowledgeCheckTable(Table):
    """Sampled checks of the knowledge of posts."""

    number = TextField(unique=True)
    office = TextField()
    inspection = IntegerField()
    drawn_on = DateText(null=True)
    seed = TextField()
    pool = PartsText(DrawnPerson)
    wanted = IntegerField()
    people = PartsText(SampledPerson)
    checked_on = DateText(null=True)
    checked_by = TextField()
    status = WordText(KnowledgeStatus)
    registered_by = TextField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "knowledge_check"


class CollectionRoundTable(Table):
    """Regular collections of problems."""

    number = TextField(unique=True)
    from_on = DateText(null=True)
    to_on = DateText(null=True)
    called_on = DateText(null=True)
    due_on = DateText(null=True)
    called_by = TextField()
    note = TextField()
    closed_on = DateText(null=True)
    closed_by = TextField()
    missing_reason = TextField()
    status = WordText(RoundStatus)
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "collection_round"
        indexes = ((("status", "due_on"), False),)


class RoundReplyTable(Table):
    """Answers of the offices to a collection."""

    round = ForeignKeyField(
        CollectionRoundTable, column_name="round", lazy_load=False, on_delete="RESTRICT", index=False
    )
    office = TextField()
    replied_on = DateText(null=True)
    replied_by = TextField()
    is_zero = FlagInteger()
    text = TextField()
    files = PartsText(KeptFile)
    reminded_on = DateText(null=True)
    reminders = IntegerField()
    fed_back_on = DateText(null=True)
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "round_reply"
        indexes = ((("round", "office"), True),)


class SupervisionMeasureTable(Table):
    """Measures of supervision during and after the event."""

    power_item = ForeignKeyField(
        PowerItemTable, column_name="power_item", lazy_load=False, on_delete="RESTRICT"
    )
    office = TextField()
    standard = TextField()
    responsibility = TextField()
    measures = TextField()
    document = TextField()
    valid_from = DateText(null=True)
    valid_to = DateText(null=True)
    note = TextField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "supervision_measure"


class ClearanceTable(Table):
    """Needless proofs and steps."""

    kind = WordText(ClearanceKind)
    name = TextField()
    power_item = IntegerField()
    office = TextField()
    basis_checked = TextField()
    checked_on = DateText(null=True)
    checked_by = TextField()
    cancelled_on = DateText(null=True)
    cancelled_by = TextField()
    document = TextField()
    kept_basis = TextField()
    note = TextField()
    status = WordText(ClearanceStatus)
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "clearance"
        indexes = ((("status", "office"), False),)
