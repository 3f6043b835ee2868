"""投诉人撤回: records that the complainant withdrew the complaint."""

from __future__ import annotations

from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.complaints.endings import withdraw_complaint
from saltdesk.ui.complaints.base.complaint_dialog import ComplaintDialog
from saltdesk.ui.fields.choices import fill_with_names
from saltdesk.ui.fields.dialogs.act_dialog import with_today
from saltdesk.ui.forms.ui_withdraw_dialog import Ui_WithdrawDialog

_WAYS = ("书面撤回", "电话撤回", "当面撤回")


class WithdrawDialog(ComplaintDialog):
    """Asks when, how and why the complaint was withdrawn."""

    form_class = Ui_WithdrawDialog
    final_act = "complaint.withdraw"

    def prepare(self) -> None:
        """Offer the usual ways."""
        fill_with_names(self.form.withdrawn_how_combo, _WAYS)

    def begin(self) -> Complaint:
        """Return the complaint with today as the date."""
        return with_today(self.complaint, "withdrawn_on", self.desk)

    def perform(self) -> Complaint:
        """Record the withdrawal."""
        wanted = self.binding.read(self.complaint)
        day = self.needed(wanted.withdrawn_on, "withdrawn_on")
        return withdraw_complaint(
            self.desk, self.complaint.id, day, wanted.withdrawn_how, wanted.withdrawal_reason
        )
