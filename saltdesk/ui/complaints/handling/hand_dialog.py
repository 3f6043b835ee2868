"""交办: assigns a complaint to an office and a person (C5.1)."""

from __future__ import annotations

from dataclasses import replace

from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.complaints import handling as complaint_handling
from saltdesk.services.desk import people
from saltdesk.ui.complaints.base.complaint_dialog import ComplaintDialog
from saltdesk.ui.fields.choices import fill_with_names
from saltdesk.ui.forms.ui_hand_dialog import Ui_HandDialog


class HandDialog(ComplaintDialog):
    """Asks for the handling office, the person, and the date of the hand-over."""

    form_class = Ui_HandDialog

    def prepare(self) -> None:
        """Offer the offices."""
        names = (office.name for office in people.offices())
        fill_with_names(self.form.handling_office_combo, names, "请选择")

    def begin(self) -> Complaint:
        """Return the complaint with today as the date of the hand-over."""
        return replace(self.complaint, handed_on=self.desk.clock.today())

    def perform(self) -> Complaint:
        """Assign the complaint."""
        wanted = self.binding.read(self.complaint)
        day = self.needed(wanted.handed_on, "handed_on")
        return complaint_handling.hand_over(
            self.desk, self.complaint.id, wanted.handling_office, wanted.assignee, day
        )
