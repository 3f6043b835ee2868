"""申请延期整改: when, why and until when (S4.3.2)."""

from __future__ import annotations

from saltdesk.services.inspections import findings
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.forms.ui_finding_request_dialog import Ui_FindingRequestDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog


class FindingRequestDialog(RecordDialog):
    """Asks when and why an extension was requested, and the new date (S4.3.2)."""

    form_kind = Ui_FindingRequestDialog
    fields = (
        Bound("extension_asked_on_edit", "extension_asked_on"),
        Bound("extension_until_edit", "extension_until"),
        Bound("extension_reason_edit", "extension_reason"),
    )
    today = ("extension_asked_on",)

    def perform(self) -> object:
        """Record the request; the due date moves only on approval."""
        asked, until = self.day("extension_asked_on", "申请日期"), self.day("extension_until", "延长到的日期")
        reason = self.entered().extension_reason
        return findings.request_extension(self.desk, self.record.id, asked, until, reason)
