"""调查情况: records the investigation of a complaint (C5.1)."""

from __future__ import annotations

from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.complaints import handling as complaint_handling
from saltdesk.ui.complaints.base.complaint_dialog import ComplaintDialog
from saltdesk.ui.forms.ui_investigation_dialog import Ui_InvestigationDialog


class InvestigationDialog(ComplaintDialog):
    """Asks for the text of the investigation."""

    form_class = Ui_InvestigationDialog

    def perform(self) -> Complaint:
        """Store the text."""
        wanted = self.binding.read(self.complaint)
        return complaint_handling.record_investigation(
            self.desk, self.complaint.id, wanted.investigation, self.complaint.version
        )
