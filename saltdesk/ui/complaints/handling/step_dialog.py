"""办理经过: records a step in the handling of a complaint (C5.1)."""

from __future__ import annotations

from saltdesk.domain.complaints.handling import ComplaintStep
from saltdesk.services.complaints import handling as complaint_handling
from saltdesk.services.complaints import supplements
from saltdesk.ui.complaints.base.complaint_dialog import ComplaintDialog
from saltdesk.ui.forms.ui_step_dialog import Ui_StepDialog


class StepDialog(ComplaintDialog):
    """Asks for the date and a description of the step."""

    form_class = Ui_StepDialog

    def begin(self) -> ComplaintStep:
        """Return a step of the complaint with today's date."""
        return ComplaintStep(self.complaint.id, self.desk.clock.today())

    def perform(self) -> ComplaintStep:
        """Record the step."""
        wanted = self.binding.read(ComplaintStep())
        day = self.needed(wanted.day, "day")
        return complaint_handling.add_step(self.desk, self.complaint.id, day, wanted.what)


class ComplainantStatementDialog(StepDialog):
    """Records what the complainant added after the acceptance."""

    def prepare(self) -> None:
        """Name the act."""
        self.setWindowTitle("登记投诉人补充")
        self.form.what_label.setText("补充内容(&T) *")

    def perform(self) -> ComplaintStep:
        """Record the statement."""
        wanted = self.binding.read(ComplaintStep())
        day = self.needed(wanted.day, "day")
        return supplements.add_statement(self.desk, self.complaint.id, day, wanted.what)
