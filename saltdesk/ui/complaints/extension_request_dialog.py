"""申请延期: why a complaint needs more time (A14)."""

from __future__ import annotations

from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.complaints import handling as complaint_handling
from saltdesk.ui.complaints.complaint_dialog import ComplaintDialog
from saltdesk.ui.fields.act_dialog import with_today
from saltdesk.ui.forms.ui_extension_request_dialog import Ui_ExtensionRequestDialog


class ExtensionRequestDialog(ComplaintDialog):
    """Why more time is needed."""

    form_class = Ui_ExtensionRequestDialog

    def begin(self) -> Complaint:
        """Asked for today."""
        return with_today(self.complaint, "extension_requested_on", self.desk)

    def perform(self) -> Complaint:
        """Ask for more time."""
        wanted = self.binding.read(self.complaint)
        day = self.needed(wanted.extension_requested_on, "extension_requested_on")
        return complaint_handling.request_extension(
            self.desk, self.complaint.id, day, wanted.extension_reason
        )
