"""决定前告知: what is intended, told to the party with its right to be heard."""

from __future__ import annotations

from typing import ClassVar

from saltdesk.domain.cases.case import Case
from saltdesk.services.cases import deciding
from saltdesk.ui.forms.ui_inform_party_dialog import Ui_InformPartyDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog


class InformPartyDialog(RecordDialog):
    """Asks when the party was told, and what."""

    form_kind: ClassVar[type] = Ui_InformPartyDialog
    record: Case
    today = ("informed_on",)

    def perform(self) -> object:
        """Record that the party was told."""
        entered = self.entered()
        return deciding.inform_party(self.desk, self.record.id, self.day("informed_on"), entered.intended)
