"""移送: the body that decides instead of the bureau (A21)."""

from __future__ import annotations

from saltdesk.services.accountability import accountability
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.forms.ui_referral_dialog import Ui_ReferralDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog


class ReferralDialog(RecordDialog):
    """Asks which body the case is referred to."""

    form_kind = Ui_ReferralDialog
    fields = (
        Bound("other_measure_label", "other_measure"),
        Bound("decided_on_edit", "decided_on"),
        Bound("referred_to_edit", "referred_to"),
    )
    today = ("decided_on",)

    def perform(self) -> object:
        """Record the referral."""
        day = self.day("decided_on")
        return accountability.refer_case(self.desk, self.record.id, day, self.entered().referred_to)
