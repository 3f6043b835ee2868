"""受理: accepts a complaint and assigns it to an office (C5.2.1, A15)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.complaints import decisions
from saltdesk.services.desk import people
from saltdesk.ui.fields.choices import fill_with_names
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog, with_today
from saltdesk.ui.forms.ui_accept_dialog import Ui_AcceptDialog
from saltdesk.ui.frame.context import TabContext


class AcceptDialog(ActDialog):
    """Asks for the handling office and the date of the decision."""

    def __init__(self, context: TabContext, complaint: Complaint, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.complaint = complaint
        self.form = Ui_AcceptDialog()
        self.form.setupUi(self)
        self.form.record_label.setText(f"投诉 {complaint.number}　{complaint.matter}")
        self.form.record_label.setWordWrap(True)
        self.form.hint_label.setProperty("kind", "hint")
        fill_with_names(
            self.form.handling_office_combo, (office.name for office in people.offices()), "请选择"
        )
        self.bind(self.form, with_today(complaint, "decided_on", self.desk))
        self.connect_buttons(self.form.accept_button, self.form.cancel_button, self.form.problem_label)

    def perform(self) -> Complaint:
        """Accept the complaint."""
        wanted = self.binding.read(self.complaint)
        day = self.needed(wanted.decided_on, "decided_on")
        return decisions.accept_complaint(self.desk, self.complaint.id, wanted.handling_office, day)
