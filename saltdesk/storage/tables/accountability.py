"""The table of accountability cases."""

from __future__ import annotations

from peewee import IntegerField, TextField

from saltdesk.domain.accountability import AccountabilityStatus, CaseSource, OwnMeasure, Situation
from saltdesk.domain.base.kept_files import KeptFile
from saltdesk.domain.base.legal_review import ReviewResult
from saltdesk.storage.tables.base import DateText, PartsText, Table, TupleText, WordText


class AccountabilityCaseTable(Table):
    """Accountability cases; only authorised staff read them."""

    number = TextField(unique=True)
    source = WordText(CaseSource)
    source_record = IntegerField()
    source_text = TextField()
    opened_on = DateText(null=True)
    person = TextField()
    persons = TupleText()
    post = TextField()
    office = TextField()
    situation = WordText(Situation)
    facts = TextField()
    evidence = TextField()
    files = PartsText(KeptFile)
    statement_on = DateText(null=True)
    statement = TextField()
    proposal = TextField()
    proposed_on = DateText(null=True)
    proposed_by = TextField()
    decision_body = TextField()
    measure = WordText(OwnMeasure, null=True)
    other_measure = TextField()
    reviewed_on = DateText(null=True)
    reviewed_by = TextField()
    reviewer = IntegerField()
    review_result = WordText(ReviewResult, null=True)
    review_opinion = TextField()
    decision = TextField()
    approved_by = TextField()
    approval = PartsText(KeptFile)
    decided_on = DateText(null=True)
    referred_to = TextField()
    outside_result = TextField()
    served_on = DateText(null=True)
    served_how = TextField()
    appeal_way = TextField()
    appeal_until = DateText(null=True)
    effect_from = DateText(null=True)
    effect_to = DateText(null=True)
    ended_on = DateText(null=True)
    end_note = TextField()
    status = WordText(AccountabilityStatus)
    registered_by = TextField()
    version = IntegerField()

    class Meta:
        """Table name."""

        table_name = "accountability_case"
        indexes = ((("status", "opened_on"), False), (("source", "source_record"), False))
