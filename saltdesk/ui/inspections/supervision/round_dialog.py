"""发起收集: calls every responsible office to report its problems of a period (S4.3.1)."""

from __future__ import annotations

from saltdesk.domain.inspections.rounds import CollectionRound
from saltdesk.services.inspections.rounds import call_round
from saltdesk.ui.forms.ui_round_dialog import Ui_RoundDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog


class RoundDialog(RecordDialog):
    """Asks for the period and the day by which the offices answer."""

    form_kind = Ui_RoundDialog
    record: CollectionRound

    def perform(self) -> object:
        """Call the offices."""
        return call_round(self.desk, self.entered())
