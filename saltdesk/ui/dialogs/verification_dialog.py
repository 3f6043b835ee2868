"""复查销号: confirming on the spot that a problem is put right, by somebody else (S4.3.2)."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from saltdesk.domain.inspections import Finding
from saltdesk.services import inspections
from saltdesk.ui.context import TabContext
from saltdesk.ui.dialogs.record_dialog import RecordDialog, needed, with_today
from saltdesk.ui.forms.ui_verification_dialog import Ui_VerificationDialog
from saltdesk.ui.widgets.binding import Bound

_FIELDS = (
    Bound("finding_problem_label", "problem"),
    Bound("rectification_label", "rectification"),
    Bound("rectified_by_label", "rectified_by"),
    Bound("verified_on_edit", "verified_on"),
)


class VerificationDialog(RecordDialog):
    """Shows the problem and what was done, and asks for the day of the verification."""

    def __init__(self, context: TabContext, parent: QWidget, finding: Finding) -> None:
        super().__init__(context, parent)
        self.form = Ui_VerificationDialog()
        self.form.setupUi(self)
        self.form.record_label.setText(f"{finding.number}　{finding.office}")
        record = with_today(finding, "verified_on", context.desk)
        self.bind(self.form, self.form.verify_button, _FIELDS, record, self._perform_act)

    def _perform_act(self, finding: Any) -> object:
        day = needed(finding.verified_on, "verified_on", "复查日期")
        return inspections.verify_finding(self.desk, finding.id, day)
