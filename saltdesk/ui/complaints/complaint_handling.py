"""The acts of handling an accepted complaint, each in a small dialog (C5.1, A14)."""

from __future__ import annotations

from dataclasses import replace

from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.complaints.handling import ComplaintStep, Satisfaction
from saltdesk.services.complaints import handling as complaint_handling
from saltdesk.services.desk import people
from saltdesk.ui.complaints.complaint_dialog import ComplaintDialog
from saltdesk.ui.fields.act_dialog import needed, with_today
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.fields.choices import fill_with_names, fill_with_words
from saltdesk.ui.forms.ui_call_back_dialog import Ui_CallBackDialog
from saltdesk.ui.forms.ui_extension_approval_dialog import Ui_ExtensionApprovalDialog
from saltdesk.ui.forms.ui_extension_request_dialog import Ui_ExtensionRequestDialog
from saltdesk.ui.forms.ui_hand_dialog import Ui_HandDialog
from saltdesk.ui.forms.ui_investigation_dialog import Ui_InvestigationDialog
from saltdesk.ui.forms.ui_step_dialog import Ui_StepDialog


class HandDialog(ComplaintDialog):
    """The office and the person that handle the complaint from now on."""

    form_class = Ui_HandDialog
    fields = (
        Bound("handling_office_combo", "handling_office"),
        Bound("assignee_edit", "assignee"),
        Bound("handed_on_edit", "handed_on"),
    )

    def prepare(self) -> None:
        """Offer the offices."""
        names = (office.name for office in people.offices())
        fill_with_names(self.form.handling_office_combo, names, "请选择")

    def begin(self) -> Complaint:
        """Handed over today."""
        return replace(self.complaint, handed_on=self.desk.clock.today())

    def perform(self) -> Complaint:
        """Hand the complaint over."""
        wanted = self.binding.read(self.complaint)
        day = needed(wanted.handed_on, "handed_on", "交办日期")
        return complaint_handling.hand_over(
            self.desk, self.complaint.id, wanted.handling_office, wanted.assignee, day
        ).result


class StepDialog(ComplaintDialog):
    """What was done on a day."""

    form_class = Ui_StepDialog
    fields = (Bound("day_edit", "day"), Bound("what_edit", "what"))

    def begin(self) -> ComplaintStep:
        """A step of today."""
        return ComplaintStep(day=self.desk.clock.today())

    def perform(self) -> ComplaintStep:
        """Note the step."""
        wanted = self.binding.read(ComplaintStep())
        day = needed(wanted.day, "day", "日期")
        return complaint_handling.add_step(self.desk, self.complaint.id, day, wanted.what).result


class InvestigationDialog(ComplaintDialog):
    """What the investigation did and found."""

    form_class = Ui_InvestigationDialog
    fields = (Bound("investigation_edit", "investigation"),)

    def perform(self) -> Complaint:
        """Keep the text."""
        wanted = self.binding.read(self.complaint)
        return complaint_handling.record_investigation(
            self.desk, self.complaint.id, wanted.investigation, self.complaint.version
        ).result


class ExtensionRequestDialog(ComplaintDialog):
    """Why more time is needed."""

    form_class = Ui_ExtensionRequestDialog
    fields = (
        Bound("extension_requested_on_edit", "extension_requested_on"),
        Bound("extension_reason_edit", "extension_reason"),
    )

    def begin(self) -> Complaint:
        """Asked for today."""
        return with_today(self.complaint, "extension_requested_on", self.desk)

    def perform(self) -> Complaint:
        """Ask for more time."""
        wanted = self.binding.read(self.complaint)
        day = needed(wanted.extension_requested_on, "extension_requested_on", "申请日期")
        return complaint_handling.request_extension(
            self.desk, self.complaint.id, day, wanted.extension_reason
        ).result


class ExtensionApprovalDialog(ComplaintDialog):
    """Who approved the extension, and when."""

    form_class = Ui_ExtensionApprovalDialog
    fields = (
        Bound("extension_approved_by_edit", "extension_approved_by"),
        Bound("extension_approved_on_edit", "extension_approved_on"),
    )

    def begin(self) -> Complaint:
        """Approved today."""
        return with_today(self.complaint, "extension_approved_on", self.desk)

    def perform(self) -> Complaint:
        """Record the approval."""
        wanted = self.binding.read(self.complaint)
        day = needed(wanted.extension_approved_on, "extension_approved_on", "批准日期")
        return complaint_handling.approve_extension(
            self.desk, self.complaint.id, wanted.extension_approved_by, day
        ).result


class CallBackDialog(ComplaintDialog):
    """What the complainant said about the answer."""

    form_class = Ui_CallBackDialog
    fields = (
        Bound("satisfaction_combo", "satisfaction"),
        Bound("called_back_on_edit", "called_back_on"),
        Bound("called_back_by_edit", "called_back_by"),
    )

    def prepare(self) -> None:
        """Offer the answers."""
        fill_with_words(self.form.satisfaction_combo, Satisfaction, "请选择")

    def begin(self) -> Complaint:
        """Called back today by the person at the desk."""
        return replace(
            self.complaint, called_back_on=self.desk.clock.today(), called_back_by=self.desk.actor.name
        )

    def perform(self) -> Complaint:
        """Record the call."""
        wanted = self.binding.read(self.complaint)
        day = needed(wanted.called_back_on, "called_back_on", "回访日期")
        return complaint_handling.record_call_back(
            self.desk, self.complaint.id, wanted.satisfaction, day, wanted.called_back_by
        ).result
