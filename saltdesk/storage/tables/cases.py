"""Tables of cases, their links and counterparts, and of administrative guidance."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, TextField

from saltdesk.domain.base.kept_files import KeptFile
from saltdesk.domain.base.legal_review import ReviewResult
from saltdesk.domain.calendar.terms import Unit
from saltdesk.domain.cases.case import CaseSource, CaseStatus
from saltdesk.domain.cases.counterpart import PartyType
from saltdesk.domain.cases.decisions import CaseDecision, ReviewGround
from saltdesk.domain.cases.guidance import GuidanceKind, GuidanceStage
from saltdesk.domain.cases.links import Suspension
from saltdesk.domain.cases.results import Publicity, WithheldReason
from saltdesk.domain.complaints.complainants import IdentityKind
from saltdesk.domain.lists.items import PowerClass
from saltdesk.storage.tables.base import DateText, FlagInteger, PartsText, Table, TupleText, WordText


class CaseTable(Table):
    """Cases without the identity of their counterparts."""

    number = TextField(unique=True)
    outside_number = TextField()
    power_class = WordText(PowerClass)
    item = IntegerField()
    revision = IntegerField()
    item_code = TextField()
    item_name = TextField()
    item_content = TextField()
    source = WordText(CaseSource)
    source_text = TextField()
    received_on = DateText(null=True)
    counterpart = TextField()
    matter = TextField()
    facts = TextField()
    files = PartsText(KeptFile)
    office = TextField()
    office_code = TextField()
    body = IntegerField()
    entrustment = IntegerField()
    officers = TupleText()
    officer_names = TextField()
    accepted_on = DateText(null=True)
    refused_on = DateText(null=True)
    refusal_text = TextField()
    told_on = DateText(null=True)
    told_how = TextField()
    place = IntegerField()
    place_name = TextField()
    holder = TextField()
    holders = TupleText()
    held_since = DateText(null=True)
    due_on = DateText(null=True)
    due_provisional = FlagInteger()
    limit_on = DateText(null=True)
    limit_provisional = FlagInteger()
    law_on = DateText(null=True)
    law_provisional = FlagInteger()
    extended_to = IntegerField()
    extension_reason = TextField()
    extended_by = TextField()
    extension_approval = PartsText(KeptFile)
    informed_on = DateText(null=True)
    intended = TextField()
    statement_on = DateText(null=True)
    statement = TextField()
    hearing_on = DateText(null=True)
    review_ground = WordText(ReviewGround)
    reviewed_on = DateText(null=True)
    reviewed_by = TextField()
    reviewer = IntegerField()
    review_result = WordText(ReviewResult, null=True)
    review_opinion = TextField()
    decision = WordText(CaseDecision, null=True)
    decided_on = DateText(null=True)
    decision_text = TextField()
    decided_by = TextField()
    approval = PartsText(KeptFile)
    standard = IntegerField()
    level = IntegerField()
    base = TextField()
    amount = TextField()
    departure = TextField()
    served_on = DateText(null=True)
    served_how = TextField()
    served_files = PartsText(KeptFile)
    publicity = WordText(Publicity)
    publish_on = DateText(null=True)
    publish_provisional = FlagInteger()
    published_on = DateText(null=True)
    publication = IntegerField()
    withheld = WordText(WithheldReason, null=True)
    withheld_why = TextField()
    withheld_on = DateText(null=True)
    withheld_by = TextField()
    withheld_approval = PartsText(KeptFile)
    closed_on = DateText(null=True)
    execution = TextField()
    ended_on = DateText(null=True)
    end_reason = TextField()
    status = WordText(CaseStatus)
    registered_by = TextField()
    remark = TextField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "power_case"
        indexes = (
            (("status", "due_on"), False),
            (("office_code", "received_on"), False),
            (("publicity", "publish_on"), False),
            (("item", "received_on"), False),
            (("outside_number",), False),
        )


class CaseLinkTable(Table):
    """The links of each case in the order of its run."""

    case = ForeignKeyField(CaseTable, column_name="case", lazy_load=False, on_delete="RESTRICT", index=False)
    turn = IntegerField()
    step = IntegerField()
    name = TextField()
    post = TextField()
    person = TextField()
    persons = TupleText()
    limit = IntegerField(null=True)
    unit = WordText(Unit)
    started_on = DateText(null=True)
    due_on = DateText(null=True)
    due_provisional = FlagInteger()
    ended_on = DateText(null=True)
    onward = IntegerField()
    outcome = TextField()
    files = PartsText(KeptFile)
    extended_to = IntegerField()
    extension_reason = TextField()
    extended_by = TextField()
    extension_approval = PartsText(KeptFile)
    suspensions = PartsText(Suspension)
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "power_case_link"
        indexes = ((("case", "turn"), True),)


class CounterpartTable(Table):
    """The counterparts' identity; its values never enter the audit trail or the search index."""

    party_type = WordText(PartyType)
    name = TextField()
    id_kind = WordText(IdentityKind)
    id_number = TextField()
    credit_code = TextField()
    head = TextField()
    phone = TextField()
    address = TextField()
    case = ForeignKeyField(CaseTable, column_name="case", lazy_load=False, on_delete="RESTRICT", unique=True)
    version = IntegerField()
    salt = TextField(default="")

    class Meta:
        """Table name."""

        table_name = "power_case_party"


class GuidanceTable(Table):
    """Administrative guidance."""

    number = TextField(unique=True)
    given_on = DateText(null=True)
    kind = WordText(GuidanceKind)
    stage = WordText(GuidanceStage)
    party = TextField()
    items = TupleText()
    case = IntegerField(index=True)
    content = TextField()
    result = TextField()
    files = PartsText(KeptFile)
    givers = TupleText()
    given_by = TextField()
    office = TextField()
    registered_by = TextField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "guidance"
        indexes = ((("given_on",), False),)
