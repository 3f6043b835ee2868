"""批准延期: records the approval of an extension (A14)."""

from __future__ import annotations

from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.complaints import handling as complaint_handling
from saltdesk.ui.complaints.base.complaint_dialog import ComplaintDialog
from saltdesk.ui.fields.act_dialog import with_today
from saltdesk.ui.forms.ui_extension_approval_dialog import Ui_ExtensionApprovalDialog


class ExtensionApprovalDialog(ComplaintDialog):
    """Asks who approved the extension, and when."""

    form_class = Ui_ExtensionApprovalDialog

    def begin(self) -> Complaint:
        """Return the complaint with today as the date of approval."""
        return with_today(self.complaint, "extension_approved_on", self.desk)

    def perform(self) -> Complaint:
        """Record the approval."""
        wanted = self.binding.read(self.complaint)
        day = self.needed(wanted.extension_approved_on, "extension_approved_on")
        return complaint_handling.approve_extension(
            self.desk, self.complaint.id, wanted.extension_approved_by, day
        )
