"""登记陈述申辩: when the person was heard and what they said (A6.2c)."""

from __future__ import annotations

from saltdesk.domain.accountability import AccountabilityCase
from saltdesk.services.accountability import accountability
from saltdesk.ui.forms.ui_statement_dialog import Ui_StatementDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog


class StatementDialog(RecordDialog):
    """Asks when the person was heard and what they said."""

    form_kind = Ui_StatementDialog
    record: AccountabilityCase
    today = ("statement_on",)

    def perform(self) -> object:
        """Record the statement."""
        day = self.day("statement_on")
        return accountability.hear_statement(self.desk, self.record.id, day, self.entered().statement)
