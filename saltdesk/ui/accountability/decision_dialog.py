"""作出决定: what the bureau decided (A21)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from saltdesk.services.accountability import accountability
from saltdesk.services.desk.wording import bureau_name
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.forms.ui_decision_dialog import Ui_DecisionDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog


class DecisionDialog(RecordDialog):
    """Asks what the bureau decided."""

    final_act = "accountability.decide"
    form_kind = Ui_DecisionDialog
    fields = (
        Bound("measure_label", "measure"),
        Bound("decided_on_edit", "decided_on"),
        Bound("decision_body_edit", "decision_body"),
        Bound("decision_edit", "decision"),
        Bound("approval_part", "approved_by"),
    )
    today = ("decided_on",)

    def prepare(self, record: Any) -> Any:
        """Fill in the bureau and the proposal as defaults."""
        self.form.approval_part.declare(self.context)
        body = record.decision_body or bureau_name()
        return replace(record, decision_body=body, decision=record.decision or record.proposal)

    def perform(self) -> object:
        """Record the decision."""
        entered, day = self.entered(), self.day("decided_on")
        paper = self.form.approval_part.paper()
        return accountability.decide_case(
            self.desk, entered.id, day, entered.decision_body, entered.decision, paper
        )
