"""批准延期整改: a leader approves at the desk or on paper (S4.3.2)."""

from __future__ import annotations

from typing import Any

from saltdesk.services.inspections import findings
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.forms.ui_finding_extension_dialog import Ui_FindingExtensionDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog


class FindingExtensionDialog(RecordDialog):
    """Shows the request and asks for a leader's approval (S4.3.2)."""

    form_kind = Ui_FindingExtensionDialog
    fields = (
        Bound("extension_until_label", "extension_until"),
        Bound("extension_reason_label", "extension_reason"),
        Bound("extension_approved_on_edit", "extension_approved_on"),
        Bound("approval_part", "extension_approved_by"),
    )
    today = ("extension_approved_on",)

    def prepare(self, record: Any) -> Any:
        """Let a leader approve, others enter a paper."""
        self.form.approval_part.declare(self.context)
        return record

    def perform(self) -> object:
        """Record the approval and move the due date."""
        approved, paper = self.day("extension_approved_on"), self.form.approval_part.paper()
        return findings.approve_extension(self.desk, self.record.id, approved, paper)
