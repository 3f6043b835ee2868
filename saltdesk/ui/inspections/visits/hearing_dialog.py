"""听取汇报: when the work report was heard (R2.3.3)."""

from __future__ import annotations

from saltdesk.domain.inspections.inspection import Inspection
from saltdesk.services.inspections import inspections
from saltdesk.ui.forms.ui_hearing_dialog import Ui_HearingDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog


class HearingDialog(RecordDialog):
    """Asks when the work report was heard, and who gave it (R2.3.3)."""

    form_kind = Ui_HearingDialog
    record: Inspection
    today = ("reported_on",)

    def perform(self) -> object:
        """Record the report."""
        entered, day = self.entered(), self.day("reported_on")
        return inspections.hear_report(self.desk, entered.id, day, entered.reporter, entered.report_notes)
