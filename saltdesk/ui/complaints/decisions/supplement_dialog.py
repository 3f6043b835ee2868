"""通知补正: asks the complainant for what is missing, until a day (C5.2.5a)."""

from __future__ import annotations

from dataclasses import replace

from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.complaints import supplements
from saltdesk.services.complaints.elements import missing_elements
from saltdesk.ui.complaints.base.complaint_dialog import ComplaintDialog
from saltdesk.ui.forms.ui_supplement_dialog import Ui_SupplementDialog


class SupplementDialog(ComplaintDialog):
    """Asks what is missing, and when it is asked for until when."""

    form_class = Ui_SupplementDialog

    def begin(self) -> Complaint:
        """Return the complaint with its missing elements, asked for today with the usual limit."""
        today = self.desk.clock.today()
        return replace(
            self.complaint,
            supplement_missing="\n".join(missing_elements(self.complaint)),
            supplement_asked_on=today,
            supplement_until=supplements.usual_limit(self.desk, today),
        )

    def perform(self) -> Complaint:
        """Record the request."""
        wanted = self.binding.read(self.complaint)
        asked = self.needed(wanted.supplement_asked_on, "supplement_asked_on")
        until = self.needed(wanted.supplement_until, "supplement_until")
        return supplements.ask_supplement(
            self.desk, self.complaint.id, wanted.supplement_missing, asked, until
        )
