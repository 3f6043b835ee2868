"""登记签收: when and by whom the notice of an inspection was received (R2.3.2)."""

from __future__ import annotations

from saltdesk.domain.inspections.inspection import Inspection
from saltdesk.services.inspections import inspections
from saltdesk.ui.forms.ui_receipt_dialog import Ui_ReceiptDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog


class ReceiptDialog(RecordDialog):
    """Asks when and by whom the notice was received (R2.3.2)."""

    form_kind = Ui_ReceiptDialog
    record: Inspection
    today = ("received_on",)

    def perform(self) -> object:
        """Record the receipt."""
        day = self.day("received_on")
        return inspections.receive_notice(self.desk, self.record.id, day, self.entered().received_by)
