"""登记自查: the result of the office's self-check (S4.3.1)."""

from __future__ import annotations

from saltdesk.domain.inspections.inspection import Finding
from saltdesk.services.inspections import findings
from saltdesk.ui.forms.ui_self_check_dialog import Ui_SelfCheckDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog


class SelfCheckDialog(RecordDialog):
    """Asks for the result of the office's self-check (S4.3.1)."""

    form_kind = Ui_SelfCheckDialog
    record: Finding
    today = ("self_checked_on",)

    def perform(self) -> object:
        """Record the self-check."""
        day = self.day("self_checked_on")
        return findings.record_self_check(self.desk, self.record.id, day, self.entered().self_check)
