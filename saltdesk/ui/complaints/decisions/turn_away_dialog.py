"""Dialogs of the decisions that turn a complaint away; they share one form (C5.2.2, A13)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import ClassVar

from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.complaints import decisions as complaint_decisions
from saltdesk.ui.complaints.base.complaint_dialog import ComplaintDialog
from saltdesk.ui.complaints.decisions.refuse_dialog import WAYS_OF_TELLING
from saltdesk.ui.fields.choices import fill_with_names
from saltdesk.ui.forms.ui_turn_away_dialog import Ui_TurnAwayDialog

CANNOT_TELL = "匿名且未留联系方式，无法告知"
"""Text recorded if the complainant cannot be reached (A11)."""


class TurnAwayDialog(ComplaintDialog):
    """Base; asks for the body, the reason, how the complainant was told, and the date of the decision."""

    form_class = Ui_TurnAwayDialog
    title: ClassVar[str] = ""
    body_label: ClassVar[str] = ""
    """Label of the field for the body; empty if the decision has a fixed body."""

    def prepare(self) -> None:
        """Set the titles of the dialog and its fields, and offer the ways of telling."""
        self.setWindowTitle(self.title)
        self.form.confirm_button.setText(self.title)
        self.form.turn_to_label.setText(self.body_label)
        for widget in (self.form.turn_to_label, self.form.turn_to_edit):
            widget.setVisible(bool(self.body_label))
        fill_with_names(self.form.told_how_combo, (*WAYS_OF_TELLING, CANNOT_TELL), "")

    def begin(self) -> Complaint:
        """Return the complaint with today as the date of the decision, even if it was accepted earlier."""
        return replace(self.complaint, decided_on=self.desk.clock.today(), told_how="")

    def perform(self) -> Complaint:
        """Record the decision."""
        wanted = self.binding.read(self.complaint)
        return self.decide(wanted, self.needed(wanted.decided_on, "decided_on"))

    def decide(self, wanted: Complaint, day: date) -> Complaint:
        """Call the service function."""
        raise NotImplementedError


class OutOfScopeDialog(TurnAwayDialog):
    """Closes a complaint that is none of the nine kinds, and asks whom the complainant can turn to."""

    final_act = "complaint.scope"

    title, body_label = "不属受理范围", "应向何处反映(&U) *"

    def decide(self, wanted: Complaint, day: date) -> Complaint:
        """Record that the complaint is out of scope."""
        return complaint_decisions.put_out_of_scope(
            self.desk, self.complaint.id, wanted.refusal_text, wanted.turn_to, day, wanted.told_how
        )


class ReportDialog(TurnAwayDialog):
    """Passes a report of a salt offence to 盐政处."""

    final_act = "complaint.report"

    title = "转盐政处（举报）"

    def decide(self, wanted: Complaint, day: date) -> Complaint:
        """Pass the report to 盐政处."""
        return complaint_decisions.report_offence(
            self.desk, self.complaint.id, wanted.refusal_text, day, wanted.told_how
        )


class TransferDialog(TurnAwayDialog):
    """Transfers a complaint to the responsible body."""

    final_act = "complaint.transfer"

    title, body_label = "转送", "受送单位(&U) *"

    def decide(self, wanted: Complaint, day: date) -> Complaint:
        """Transfer the complaint."""
        return complaint_decisions.transfer_complaint(
            self.desk, self.complaint.id, wanted.turn_to, wanted.refusal_text, day, wanted.told_how
        )
