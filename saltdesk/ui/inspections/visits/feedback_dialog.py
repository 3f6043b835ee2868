"""记录口头反馈: who gave the oral feedback to whom, and what was said (R2.3.6)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from saltdesk.domain.inspections.inspection import Inspection
from saltdesk.services.inspections import findings, inspections
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog, with_today
from saltdesk.ui.forms.ui_feedback_dialog import Ui_FeedbackDialog
from saltdesk.ui.frame.context import TabContext


class FeedbackDialog(ActDialog):
    """Asks for the day, both sides and the text; the findings entered so far are prefilled."""

    final_act = "inspection.feedback"

    def __init__(self, context: TabContext, parent: QWidget, inspection: Inspection) -> None:
        super().__init__(context, parent)
        self.form = Ui_FeedbackDialog()
        self.form.setupUi(self)
        self.form.record_label.setText(f"{inspection.number}　{inspection.office}")
        record = with_today(inspection, "feedback_on", context.desk)
        record = replace(
            record,
            feedback_by=record.feedback_by or self.desk.actor.name,
            feedback_text=record.feedback_text or _said_so_far(inspection),
        )
        self._record = record
        self.bind(self.form, record)
        self.connect_buttons(self.form.record_button, self.form.cancel_button, self.form.problem_label)

    def perform(self) -> object:
        """Record the feedback."""
        record = self.binding.read(self._record)
        day = self.needed(record.feedback_on, "feedback_on")
        return inspections.record_feedback(
            self.desk, record.id, day, record.feedback_by, record.feedback_to, record.feedback_text
        )


def _said_so_far(inspection: Inspection) -> str:
    found = enumerate(findings.findings_of(inspection.id), start=1)
    return "\n".join(f"{place}. {one.problem} {one.opinion}".rstrip() for place, one in found)
