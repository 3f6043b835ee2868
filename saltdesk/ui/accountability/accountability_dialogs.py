"""The dialogs of an accountability case, from the person's statement to its end (A6.2c, A21)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from saltdesk.domain.accountability import OwnMeasure
from saltdesk.services.accountability import accountability
from saltdesk.services.notices.notices import bureau_name
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.fields.choices import fill_with_names, fill_with_words
from saltdesk.ui.forms.ui_decision_dialog import Ui_DecisionDialog
from saltdesk.ui.forms.ui_ending_dialog import Ui_EndingDialog
from saltdesk.ui.forms.ui_proposal_dialog import Ui_ProposalDialog
from saltdesk.ui.forms.ui_referral_dialog import Ui_ReferralDialog
from saltdesk.ui.forms.ui_serving_dialog import Ui_ServingDialog
from saltdesk.ui.forms.ui_statement_dialog import Ui_StatementDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog

_NOT_OURS = "不属本局权限，需要移送"
_WAYS = ("直接送达", "留置送达", "邮寄送达", "委托送达")


class StatementDialog(RecordDialog):
    """Asks when the person was heard and what they said."""

    form_kind = Ui_StatementDialog
    fields = (Bound("statement_on_edit", "statement_on"), Bound("statement_edit", "statement"))
    today = ("statement_on",)

    def perform(self) -> object:
        """Record the statement."""
        day = self.day("statement_on", "听取日期")
        return accountability.hear_statement(self.desk, self.record.id, day, self.entered().statement)


class ProposalDialog(RecordDialog):
    """Asks for the proposal: a measure the bureau can take itself, or one another body must take (A21)."""

    form_kind = Ui_ProposalDialog
    fields = (
        Bound("proposed_on_edit", "proposed_on"),
        Bound("proposal_edit", "proposal"),
        Bound("measure_combo", "measure"),
        Bound("other_measure_edit", "other_measure"),
    )
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
        entered, day = self.entered(), self.day("proposed_on", "建议日期")
        other = "" if entered.measure else entered.other_measure
        return accountability.propose_measure(
            self.desk, entered.id, day, entered.proposal, entered.measure, other
        )


class DecisionDialog(RecordDialog):
    """Asks what the bureau decided."""

    form_kind = Ui_DecisionDialog
    fields = (
        Bound("measure_label", "measure"),
        Bound("decided_on_edit", "decided_on"),
        Bound("decision_body_edit", "decision_body"),
        Bound("decision_edit", "decision"),
    )
    today = ("decided_on",)

    def prepare(self, record: Any) -> Any:
        """Fill in the bureau and the proposal as defaults."""
        body = record.decision_body or bureau_name()
        return replace(record, decision_body=body, decision=record.decision or record.proposal)

    def perform(self) -> object:
        """Record the decision."""
        entered, day = self.entered(), self.day("decided_on", "决定日期")
        return accountability.decide_case(self.desk, entered.id, day, entered.decision_body, entered.decision)


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
        day = self.day("decided_on", "移送日期")
        return accountability.refer_case(self.desk, self.record.id, day, self.entered().referred_to)


class ServingDialog(RecordDialog):
    """Asks how the decision was served, what was said about appeal, and how long the decision has effect."""

    form_kind = Ui_ServingDialog
    fields = (
        Bound("served_on_edit", "served_on"),
        Bound("served_how_combo", "served_how"),
        Bound("appeal_way_edit", "appeal_way"),
        Bound("appeal_until_edit", "appeal_until"),
        Bound("effect_from_edit", "effect_from"),
        Bound("effect_to_edit", "effect_to"),
    )
    today = ("served_on",)

    def prepare(self, record: Any) -> Any:
        """Offer the usual ways of service; the effect starts on the day of the decision."""
        fill_with_names(self.form.served_how_combo, _WAYS)
        return replace(
            record,
            served_how=record.served_how or _WAYS[0],
            effect_from=record.effect_from or record.decided_on,
        )

    def perform(self) -> object:
        """Record the service."""
        entered = self.entered()
        served, until = self.day("served_on", "送达日期"), self.day("appeal_until", "申诉截止日期")
        return accountability.serve_decision(
            self.desk,
            entered.id,
            served,
            entered.served_how,
            entered.appeal_way,
            until,
            entered.effect_from,
            entered.effect_to,
        )


class EndingDialog(RecordDialog):
    """Asks when the effect ended and how the decision was carried out."""

    form_kind = Ui_EndingDialog
    fields = (Bound("ended_on_edit", "ended_on"), Bound("end_note_edit", "end_note"))
    today = ("ended_on",)

    def perform(self) -> object:
        """End the case."""
        return accountability.end_case(
            self.desk, self.record.id, self.day("ended_on", "结束日期"), self.entered().end_note
        )
