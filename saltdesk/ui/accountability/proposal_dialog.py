"""提出处理建议: a measure of the bureau, or a measure that another body must take (A21)."""

from __future__ import annotations

from typing import Any

from saltdesk.domain.accountability import AccountabilityCase, OwnMeasure
from saltdesk.services.accountability import accountability
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.forms.ui_proposal_dialog import Ui_ProposalDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog

_NOT_OURS = "不属本局权限，需要移送"


class ProposalDialog(RecordDialog):
    """Asks for the proposed measure, of the bureau or of another body (A21)."""

    form_kind = Ui_ProposalDialog
    record: AccountabilityCase
    today = ("proposed_on",)

    def prepare(self, record: Any) -> Any:
        """Offer the measures; enable the free-text field when none of them is chosen."""
        form = self.form
        fill_with_words(form.measure_combo, OwnMeasure, _NOT_OURS)
        form.measure_combo.currentIndexChanged.connect(self._show_other)
        self._show_hint("处分等不属本局权限的，写明需要移送的处理，由有权机关决定。")
        return record

    def _show_other(self, *_: object) -> None:
        self.form.other_measure_edit.setEnabled(self.form.measure_combo.currentData() is None)

    def perform(self) -> object:
        """Record the proposal."""
        entered, day = self.entered(), self.day("proposed_on")
        other = "" if entered.measure else entered.other_measure
        return accountability.propose_measure(
            self.desk, entered.id, day, entered.proposal, entered.measure, other
        )
