"""批准延期: a leader approves more time to answer, at the desk or on a paper (C5.1)."""

from __future__ import annotations

from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.complaints import handling as complaint_handling
from saltdesk.ui.complaints.base.complaint_dialog import ComplaintDialog
from saltdesk.ui.fields.dialogs.act_dialog import with_today
from saltdesk.ui.forms.ui_extension_approval_dialog import Ui_ExtensionApprovalDialog


class ExtensionApprovalDialog(ComplaintDialog):
    """Asks for the approval and its date."""

    form_class = Ui_ExtensionApprovalDialog

    def prepare(self) -> None:
        """Show who approves."""
        self.form.extension_approved_by_edit.declare(self.context)

    def begin(self) -> Complaint:
        """Return the complaint with today as the date of approval."""
        return with_today(self.complaint, "extension_approved_on", self.desk)

    def perform(self) -> Complaint:
        """Approve the extension."""
        wanted = self.binding.read(self.complaint)
        day = self.needed(wanted.extension_approved_on, "extension_approved_on")
        paper = self.form.extension_approved_by_edit.paper()
        return complaint_handling.approve_extension(self.desk, self.complaint.id, day, paper)
