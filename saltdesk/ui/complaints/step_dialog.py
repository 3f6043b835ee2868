"""办理经过: what was done for a complaint on a day (C5.1)."""

from __future__ import annotations

from saltdesk.domain.complaints.handling import ComplaintStep
from saltdesk.services.complaints import handling as complaint_handling
from saltdesk.ui.complaints.complaint_dialog import ComplaintDialog
from saltdesk.ui.forms.ui_step_dialog import Ui_StepDialog


class StepDialog(ComplaintDialog):
    """What was done on a day."""

    form_class = Ui_StepDialog

    def begin(self) -> ComplaintStep:
        """A step of today."""
        return ComplaintStep(day=self.desk.clock.today())

    def perform(self) -> ComplaintStep:
        """Note the step."""
        wanted = self.binding.read(ComplaintStep())
        day = self.needed(wanted.day, "day")
        return complaint_handling.add_step(self.desk, self.complaint.id, day, wanted.what)
