"""认定恶意、虚假投诉: a leader finds a complaint malicious or false after the investigation (C5.2.5b)."""

from __future__ import annotations

from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.complaints.handling import Malice
from saltdesk.services.complaints.endings import find_malice
from saltdesk.ui.complaints.base.complaint_dialog import ComplaintDialog
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.fields.dialogs.act_dialog import with_today
from saltdesk.ui.forms.ui_malice_dialog import Ui_MaliceDialog


class MaliceDialog(ComplaintDialog):
    """Asks for the finding, its evidence, what the complainant said, and the approval."""

    form_class = Ui_MaliceDialog

    def prepare(self) -> None:
        """Offer the findings and show who approves."""
        fill_with_words(self.form.malice_combo, Malice, "请选择")
        self.form.malice_approved_by_edit.declare(self.context)

    def begin(self) -> Complaint:
        """Return the complaint with today as the date of the finding."""
        return with_today(self.complaint, "malice_approved_on", self.desk)

    def perform(self) -> Complaint:
        """Record the finding."""
        wanted = self.binding.read(self.complaint)
        heard = self.needed(wanted.malice_heard_on, "malice_heard_on")
        day = self.needed(wanted.malice_approved_on, "malice_approved_on")
        return find_malice(
            self.desk,
            self.complaint.id,
            wanted.malice,
            wanted.malice_evidence,
            heard,
            wanted.malice_statement,
            day,
            self.form.malice_approved_by_edit.paper(),
        )
