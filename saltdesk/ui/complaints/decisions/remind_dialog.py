"""催办补正: records that the complainant was reminded (C5.2.5a)."""

from __future__ import annotations

from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.complaints import supplements
from saltdesk.ui.complaints.base.complaint_dialog import ComplaintDialog
from saltdesk.ui.fields.dialogs.act_dialog import with_today
from saltdesk.ui.forms.ui_remind_dialog import Ui_RemindDialog


class RemindDialog(ComplaintDialog):
    """Asks for the date of the reminder."""

    form_class = Ui_RemindDialog

    def begin(self) -> Complaint:
        """Return the complaint with today as the date of the reminder."""
        return with_today(self.complaint, "supplement_reminded_on", self.desk)

    def perform(self) -> Complaint:
        """Record the reminder."""
        wanted = self.binding.read(self.complaint)
        day = self.needed(wanted.supplement_reminded_on, "supplement_reminded_on")
        return supplements.remind_supplement(self.desk, self.complaint.id, day)
