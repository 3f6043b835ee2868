"""无法答复: closes an anonymous complaint that nobody can be told the answer to (A11)."""

from __future__ import annotations

from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.complaints.handling import Conclusion
from saltdesk.services.complaints.endings import close_unanswerable
from saltdesk.ui.complaints.base.complaint_dialog import ComplaintDialog
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.fields.dialogs.act_dialog import with_today
from saltdesk.ui.forms.ui_unanswerable_dialog import Ui_UnanswerableDialog


class UnanswerableDialog(ComplaintDialog):
    """Asks for the conclusion and the date."""

    form_class = Ui_UnanswerableDialog
    final_act = "complaint.noanswer"

    def prepare(self) -> None:
        """Offer the conclusions."""
        fill_with_words(self.form.conclusion_combo, Conclusion, "请选择")

    def begin(self) -> Complaint:
        """Return the complaint with today as the date."""
        return with_today(self.complaint, "answered_on", self.desk)

    def perform(self) -> Complaint:
        """Close the complaint."""
        wanted = self.binding.read(self.complaint)
        day = self.needed(wanted.answered_on, "answered_on")
        return close_unanswerable(self.desk, self.complaint.id, wanted.conclusion, day)
