"""结束: when the effect of the decision ended."""

from __future__ import annotations

from saltdesk.services.accountability import accountability
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.forms.ui_ending_dialog import Ui_EndingDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog


class EndingDialog(RecordDialog):
    """Asks when the effect ended and how the decision was carried out."""

    form_kind = Ui_EndingDialog
    fields = (Bound("ended_on_edit", "ended_on"), Bound("end_note_edit", "end_note"))
    today = ("ended_on",)

    def perform(self) -> object:
        """End the case."""
        return accountability.end_case(
            self.desk, self.record.id, self.day("ended_on", "结束日期"), self.entered().end_note
        )
