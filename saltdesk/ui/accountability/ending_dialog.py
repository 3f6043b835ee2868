"""结束: when the effect of the decision ended."""

from __future__ import annotations

from saltdesk.domain.accountability import AccountabilityCase
from saltdesk.services.accountability import accountability
from saltdesk.ui.forms.ui_ending_dialog import Ui_EndingDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog


class EndingDialog(RecordDialog):
    """Asks when the effect ended and how the decision was carried out."""

    final_act = "accountability.end"
    form_kind = Ui_EndingDialog
    record: AccountabilityCase
    today = ("ended_on",)

    def perform(self) -> object:
        """End the case."""
        return accountability.end_case(
            self.desk, self.record.id, self.day("ended_on"), self.entered().end_note
        )
