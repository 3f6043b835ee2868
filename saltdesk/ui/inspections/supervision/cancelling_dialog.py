"""登记取消: since when a proof or step is no longer asked for (S4.2.4)."""

from __future__ import annotations

from saltdesk.domain.inspections.clearances import Clearance
from saltdesk.services.inspections.clearances import cancel_proof
from saltdesk.ui.forms.ui_cancelling_dialog import Ui_CancellingDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog


class CancellingDialog(RecordDialog):
    """Asks for the day and the paper."""

    form_kind = Ui_CancellingDialog
    record: Clearance
    today = ("cancelled_on",)

    def perform(self) -> object:
        """Record the end."""
        return cancel_proof(self.desk, self.record.id, self.day("cancelled_on"), self.entered().document)
