"""The decisions that turn a complaint away; they share one form (C5.2.2, A13)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import ClassVar

from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.complaints import decisions as complaint_decisions
from saltdesk.ui.complaints.complaint_dialog import ComplaintDialog
from saltdesk.ui.complaints.refuse_dialog import WAYS_OF_TELLING
from saltdesk.ui.fields.choices import fill_with_names
from saltdesk.ui.forms.ui_turn_away_dialog import Ui_TurnAwayDialog

CANNOT_TELL = "匿名且未留联系方式，无法告知"
"""What is recorded where nobody can be told (A11)."""


class TurnAwayDialog(ComplaintDialog):
    """Base: the body, the reason, how it was told, and the day."""

    form_class = Ui_TurnAwayDialog
    title: ClassVar[str] = ""
    body_label: ClassVar[str] = ""
    """What the body is called; empty where there is only one."""

    def prepare(self) -> None:
        """Name the dialog and its fields."""
        self.setWindowTitle(self.title)
        self.form.confirm_button.setText(self.title)
        self.form.confirm_button.setShortcut("Ctrl+Return")
        self.form.turn_to_label.setText(self.body_label)
        for widget in (self.form.turn_to_label, self.form.turn_to_edit):
            widget.setVisible(bool(self.body_label))
        fill_with_names(self.form.told_how_combo, (*WAYS_OF_TELLING, CANNOT_TELL), "")

    def begin(self) -> Complaint:
        """Decided today, also where the complaint was accepted before."""
        return replace(self.complaint, decided_on=self.desk.clock.today(), told_how="")

    def perform(self) -> Complaint:
        """Decide."""
        wanted = self.binding.read(self.complaint)
        return self.decide(wanted, self.needed(wanted.decided_on, "decided_on"))

    def decide(self, wanted: Complaint, day: date) -> Complaint:
        """Call the service function."""
        raise NotImplementedError


class OutOfScopeDialog(TurnAwayDialog):
    """None of the nine kinds: whom the complainant can turn to."""

    title, body_label = "不属受理范围", "应向何处反映(&U)"

    def decide(self, wanted: Complaint, day: date) -> Complaint:
        """Record that it is out of scope."""
        return complaint_decisions.put_out_of_scope(
            self.desk, self.complaint.id, wanted.refusal_text, wanted.turn_to, day, wanted.told_how
        )


class ReportDialog(TurnAwayDialog):
    """A report of a salt offence, handed to 盐政处."""

    title = "转盐政处（举报）"

    def decide(self, wanted: Complaint, day: date) -> Complaint:
        """Hand the report over."""
        return complaint_decisions.report_offence(
            self.desk, self.complaint.id, wanted.refusal_text, day, wanted.told_how
        )


class TransferDialog(TurnAwayDialog):
    """A matter of another body."""

    title, body_label = "转送", "受送单位(&U)"

    def decide(self, wanted: Complaint, day: date) -> Complaint:
        """Pass the complaint on."""
        return complaint_decisions.transfer_complaint(
            self.desk, self.complaint.id, wanted.turn_to, wanted.refusal_text, day, wanted.told_how
        )
