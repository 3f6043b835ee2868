"""办结、终止: how a case ends (P1.2.7)."""

from __future__ import annotations

from typing import Any, ClassVar

from saltdesk.domain.cases.case import Case
from saltdesk.services.cases import ending
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.forms.ui_end_case_dialog import Ui_EndCaseDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog


class EndCaseDialog(RecordDialog):
    """Asks for the day a case is closed, and how the decision was carried out."""

    final_act = "case.close"
    form_kind: ClassVar[type] = Ui_EndCaseDialog
    record: Case
    fields = (Bound("day_edit", "closed_on"), Bound("text_edit", "execution"))
    today = ("closed_on",)

    def perform(self) -> object:
        """Close the case."""
        return ending.close_case(self.desk, self.record.id, self.day("closed_on"), self.entered().execution)


class StopCaseDialog(EndCaseDialog):
    """Asks why a case ends without a decision."""

    final_act = "case.end"
    fields = (Bound("day_edit", "ended_on"), Bound("text_edit", "end_reason"))
    today = ("ended_on",)

    def prepare(self, record: Any) -> Any:
        """Name the act."""
        self.setWindowTitle("终止")
        self.form.record_button.setText("终止")
        return record

    def perform(self) -> object:
        """End the case."""
        return ending.end_case(self.desk, self.record.id, self.day("ended_on"), self.entered().end_reason)
