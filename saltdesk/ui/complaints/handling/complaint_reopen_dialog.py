"""重新办理 and 撤销原决定: a leader approves that a closed complaint is taken up again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import ClassVar

from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.access.approvals import PaperApproval
from saltdesk.services.complaints import reopening
from saltdesk.ui.complaints.base.complaint_dialog import ComplaintDialog
from saltdesk.ui.forms.ui_complaint_reopen_dialog import Ui_ComplaintReopenDialog


class ComplaintReopenDialog(ComplaintDialog):
    """Asks for the reason, the approval and the date; the complaint is handled or decided on anew."""

    form_class = Ui_ComplaintReopenDialog
    verb: ClassVar[str] = "重新办理"

    def prepare(self) -> None:
        """Name the act and show who approves."""
        self.setWindowTitle(self.verb)
        self.form.confirm_button.setText(self.verb)
        self.form.confirm_button.setToolTip(f"{self.verb}（Ctrl+Enter）")
        self.form.reopened_by_edit.declare(self.context)

    def begin(self) -> Complaint:
        """Return the complaint as reopened today, without the reason of an earlier time."""
        return replace(self.complaint, reopened_on=self.desk.clock.today(), reopen_reason="")

    def perform(self) -> Complaint:
        """Take the complaint up again."""
        wanted = self.binding.read(self.complaint)
        day = self.needed(wanted.reopened_on, "reopened_on")
        return self.reopen(wanted.reopen_reason, day, self.form.reopened_by_edit.paper())

    def reopen(self, reason: str, day: date, paper: PaperApproval | None) -> Complaint:
        """Reopen the closed complaint."""
        return reopening.reopen_complaint(self.desk, self.complaint.id, reason, day, paper)


class ReverseDialog(ComplaintReopenDialog):
    """Reverses the decision that turned a complaint away."""

    verb = "撤销原决定"

    def reopen(self, reason: str, day: date, paper: PaperApproval | None) -> Complaint:
        """Reverse the decision."""
        return reopening.reverse_decision(self.desk, self.complaint.id, reason, day, paper)
