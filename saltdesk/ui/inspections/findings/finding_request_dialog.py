"""申请延期整改: when, why and until when (S4.3.2)."""

from __future__ import annotations

from saltdesk.domain.inspections.inspection import Finding
from saltdesk.services.inspections import findings
from saltdesk.ui.forms.ui_finding_request_dialog import Ui_FindingRequestDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog


class FindingRequestDialog(RecordDialog):
    """Asks when and why an extension was requested, and the new date (S4.3.2)."""

    form_kind = Ui_FindingRequestDialog
    record: Finding
    today = ("extension_asked_on",)

    def perform(self) -> object:
        """Record the request; the due date moves only on approval."""
        asked, until = self.day("extension_asked_on"), self.day("extension_until")
        reason = self.entered().extension_reason
        return findings.request_extension(self.desk, self.record.id, asked, until, reason)
