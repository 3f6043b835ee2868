"""移交: the receiving office hands a complaint to the complaints office (A14)."""

from __future__ import annotations

from typing import ClassVar

from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.complaints.visits import pass_to_complaints_office
from saltdesk.ui.complaints.base.complaint_dialog import ComplaintDialog
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.fields.dialogs.act_dialog import with_today
from saltdesk.ui.forms.ui_pass_dialog import Ui_PassDialog


class PassDialog(ComplaintDialog):
    """Asks for the person who takes the complaint, and the date."""

    form_class = Ui_PassDialog
    fields: ClassVar = (Bound("passed_on_edit", "passed_on"),)

    def prepare(self) -> None:
        """Read the name by the staff of the day."""
        self.form.passed_to_label.setText("接收人(&P) *")
        self.form.passed_to_edit.follow(self.desk)

    def begin(self) -> Complaint:
        """Return the complaint with today as the date."""
        return with_today(self.complaint, "passed_on", self.desk)

    def perform(self) -> Complaint:
        """Pass the complaint on."""
        wanted = self.binding.read(self.complaint)
        day = self.needed(wanted.passed_on, "passed_on")
        return pass_to_complaints_office(self.desk, self.complaint.id, self.form.passed_to_edit.people(), day)
