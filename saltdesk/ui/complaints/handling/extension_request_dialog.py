"""申请延期: records a request for more time to answer (A14)."""

from __future__ import annotations

from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.complaints import handling as complaint_handling
from saltdesk.ui.complaints.base.complaint_dialog import ComplaintDialog
from saltdesk.ui.fields.dialogs.act_dialog import with_today
from saltdesk.ui.forms.ui_extension_request_dialog import Ui_ExtensionRequestDialog


class ExtensionRequestDialog(ComplaintDialog):
    """Asks for the date of the request and the reason."""

    form_class = Ui_ExtensionRequestDialog

    def begin(self) -> Complaint:
        """Return the complaint with today as the date of the request."""
        return with_today(self.complaint, "extension_requested_on", self.desk)

    def perform(self) -> Complaint:
        """Record the request."""
        wanted = self.binding.read(self.complaint)
        day = self.needed(wanted.extension_requested_on, "extension_requested_on")
        return complaint_handling.request_extension(
            self.desk, self.complaint.id, day, wanted.extension_reason
        )
