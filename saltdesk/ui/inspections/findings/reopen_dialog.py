"""重新整改: why a finding is reopened, and its new due date (S4.3.2)."""

from __future__ import annotations

from saltdesk.domain.inspections.inspection import Finding
from saltdesk.services.inspections import findings
from saltdesk.ui.forms.ui_reopen_dialog import Ui_ReopenDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog


class ReopenDialog(RecordDialog):
    """Asks why a finding is reopened and its new due date (S4.3.2)."""

    form_kind = Ui_ReopenDialog
    record: Finding

    def perform(self) -> object:
        """Reopen the finding."""
        reason = self.entered().reopen_reason
        return findings.reopen_finding(self.desk, self.record.id, self.day("due_on"), reason)
