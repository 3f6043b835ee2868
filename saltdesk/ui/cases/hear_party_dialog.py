"""听取陈述申辩: what the party said, and the day of a hearing."""

from __future__ import annotations

from typing import ClassVar

from saltdesk.domain.cases.case import Case
from saltdesk.services.cases import deciding
from saltdesk.ui.forms.ui_hear_party_dialog import Ui_HearPartyDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog


class HearPartyDialog(RecordDialog):
    """Asks for the statement; a party that gives up being heard is recorded so."""

    form_kind: ClassVar[type] = Ui_HearPartyDialog
    record: Case
    today = ("statement_on",)

    def perform(self) -> object:
        """Record the statement."""
        entered = self.entered()
        return deciding.hear_party(
            self.desk, self.record.id, self.day("statement_on"), entered.statement, entered.hearing_on
        )
