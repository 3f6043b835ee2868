"""重新整改: why a finding must be rectified again, and until when (S4.3.2)."""

from __future__ import annotations

from typing import Any

from saltdesk.domain.inspections.inspection import Finding
from saltdesk.services.inspections import findings
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.forms.ui_reopen_dialog import Ui_ReopenDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog


class ReopenDialog(RecordDialog):
    """Asks for the reason and the new due date; one under a leader's order needs a leader again."""

    form_kind = Ui_ReopenDialog
    record: Finding
    fields = (
        Bound("reopen_reason_edit", "reopen_reason"),
        Bound("due_on_edit", "due_on"),
        Bound("approval_part", "ordered_by"),
    )

    def prepare(self, record: Any) -> Any:
        """Ask for the leader only where one ordered the rectification."""
        form = self.form
        form.approval_part.declare(self.context)
        for part in (form.approval_part, form.approval_caption_label):
            part.setVisible(bool(record.orders))
        if record.orders:
            self._show_hint("这个问题由局领导责令整改，新的期限也由局领导决定。")
        return record

    def perform(self) -> object:
        """Reopen the finding."""
        entered, due = self.entered(), self.day("due_on")
        paper = self.form.approval_part.paper() if self.record.orders else None
        return findings.reopen_finding(self.desk, self.record.id, due, entered.reopen_reason, paper)
