"""复查销号: a second person verifies on site that a finding is rectified (S4.3.2)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.inspections.inspection import Finding
from saltdesk.services.inspections import findings
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog, with_today
from saltdesk.ui.forms.ui_verification_dialog import Ui_VerificationDialog
from saltdesk.ui.frame.context import TabContext


class VerificationDialog(ActDialog):
    """Shows the finding and its rectification, and asks for the day of verification."""

    final_act = "finding.verify"
    fields = (
        Bound("finding_problem_label", "problem"),
        Bound("rectification_label", "rectification"),
        Bound("rectified_by_label", "rectified_by"),
        Bound("verified_on_edit", "verified_on"),
        Bound("verification_edit", "verification"),
    )

    def __init__(self, context: TabContext, parent: QWidget, finding: Finding) -> None:
        super().__init__(context, parent)
        self.form = Ui_VerificationDialog()
        self.form.setupUi(self)
        self.form.record_label.setText(f"{finding.number}　{finding.office}")
        record = with_today(finding, "verified_on", context.desk)
        self._record = record
        self.bind(self.form, record)
        self.connect_buttons(self.form.verify_button, self.form.cancel_button, self.form.problem_label)

    def perform(self) -> object:
        """Record the verification."""
        finding = self.binding.read(self._record)
        day = self.needed(finding.verified_on, "verified_on")
        return findings.verify_finding(self.desk, finding.id, day, finding.verification)
