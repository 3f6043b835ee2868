"""登记补正: records what the complainant supplied (C5.2.5a)."""

from __future__ import annotations

from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.complaints import supplements
from saltdesk.ui.complaints.base.complaint_dialog import ComplaintDialog
from saltdesk.ui.fields.dialogs.act_dialog import with_today
from saltdesk.ui.forms.ui_supply_dialog import Ui_SupplyDialog


class SupplyDialog(ComplaintDialog):
    """Asks when the supplement came and what it says."""

    form_class = Ui_SupplyDialog

    def begin(self) -> Complaint:
        """Return the complaint with today as the date of the supplement."""
        return with_today(self.complaint, "supplement_answered_on", self.desk)

    def perform(self) -> Complaint:
        """Record the supplement."""
        wanted = self.binding.read(self.complaint)
        day = self.needed(wanted.supplement_answered_on, "supplement_answered_on")
        return supplements.receive_supplement(self.desk, self.complaint.id, day, wanted.supplement_answer)
