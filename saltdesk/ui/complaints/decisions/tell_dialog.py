"""告知: records that the complainant was told the reasons (A11)."""

from __future__ import annotations

from dataclasses import replace

from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.complaints import decisions as complaint_decisions
from saltdesk.ui.complaints.base.complaint_dialog import ComplaintDialog
from saltdesk.ui.complaints.decisions.refuse_dialog import WAYS_OF_TELLING
from saltdesk.ui.complaints.decisions.turn_away_dialog import CANNOT_TELL
from saltdesk.ui.fields.choices import fill_with_names
from saltdesk.ui.fields.dialogs.act_dialog import with_today
from saltdesk.ui.forms.ui_tell_dialog import Ui_TellDialog


class TellDialog(ComplaintDialog):
    """Asks how, when and by whom the complainant was told the reasons."""

    form_class = Ui_TellDialog

    def prepare(self) -> None:
        """Offer the usual ways of telling."""
        fill_with_names(self.form.told_how_combo, (*WAYS_OF_TELLING, CANNOT_TELL))

    def begin(self) -> Complaint:
        """Return the complaint as told today by the person at the desk."""
        complaint = with_today(self.complaint, "told_on", self.desk)
        return replace(complaint, told_by=complaint.told_by or self.desk.actor.name)

    def perform(self) -> Complaint:
        """Record how and when the complainant was told."""
        wanted = self.binding.read(self.complaint)
        day = self.needed(wanted.told_on, "told_on")
        return complaint_decisions.tell_reasons(
            self.desk, self.complaint.id, wanted.told_how, day, wanted.told_by
        )
