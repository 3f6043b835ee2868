"""批准延期整改: who approved it (S4.3.2)."""

from __future__ import annotations

from saltdesk.services.inspections import findings
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.forms.ui_finding_extension_dialog import Ui_FindingExtensionDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog


class FindingExtensionDialog(RecordDialog):
    """Asks who approved the requested extension (S4.3.2)."""

    form_kind = Ui_FindingExtensionDialog
    fields = (
        Bound("extension_until_label", "extension_until"),
        Bound("extension_reason_label", "extension_reason"),
        Bound("extension_approved_on_edit", "extension_approved_on"),
        Bound("extension_approved_by_edit", "extension_approved_by"),
    )
    today = ("extension_approved_on",)

    def perform(self) -> object:
        """Record the approval and move the due date."""
        approved, by = self.day("extension_approved_on"), self.entered().extension_approved_by
        return findings.approve_extension(self.desk, self.record.id, approved, by)
