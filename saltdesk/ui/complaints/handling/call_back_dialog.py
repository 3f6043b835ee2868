"""回访: records how satisfied the complainant is with the answer."""

from __future__ import annotations

from dataclasses import replace

from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.complaints.handling import Satisfaction
from saltdesk.services.complaints import handling as complaint_handling
from saltdesk.ui.complaints.base.complaint_dialog import ComplaintDialog
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.forms.ui_call_back_dialog import Ui_CallBackDialog


class CallBackDialog(ComplaintDialog):
    """Asks for the satisfaction, the date of the call, and the caller."""

    form_class = Ui_CallBackDialog

    def prepare(self) -> None:
        """Offer the degrees of satisfaction."""
        fill_with_words(self.form.satisfaction_combo, Satisfaction, "请选择")

    def begin(self) -> Complaint:
        """Return the complaint with a call made today by the person at the desk."""
        return replace(
            self.complaint, called_back_on=self.desk.clock.today(), called_back_by=self.desk.actor.name
        )

    def perform(self) -> Complaint:
        """Record the call."""
        wanted = self.binding.read(self.complaint)
        day = self.needed(wanted.called_back_on, "called_back_on")
        return complaint_handling.record_call_back(
            self.desk, self.complaint.id, wanted.satisfaction, day, wanted.called_back_by
        )
