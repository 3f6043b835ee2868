"""记录整改: how and when a finding was rectified (S4.3.2)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from saltdesk.domain.inspections.inspection import Finding
from saltdesk.services.desk.people import actor_ids
from saltdesk.services.inspections import findings
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog, with_today
from saltdesk.ui.forms.ui_rectification_dialog import Ui_RectificationDialog
from saltdesk.ui.frame.context import TabContext


class RectificationDialog(ActDialog):
    """Asks for the day and the measures; the responsible person defaults to the person at the desk."""

    def __init__(self, context: TabContext, parent: QWidget, finding: Finding) -> None:
        super().__init__(context, parent)
        self.form = Ui_RectificationDialog()
        self.form.setupUi(self)
        self.form.record_label.setText(f"{finding.number}　{finding.problem}")
        demand = f"整改意见：{finding.opinion or '—'}　整改期限：{finding.due_on or '—'}"
        self.form.demand_label.setText(demand)
        record = replace(
            with_today(finding, "rectified_on", context.desk),
            rectifiers=finding.rectifiers or tuple(sorted(actor_ids(context.desk))),
        )
        self.form.rectifiers_edit.declare(context)
        self.form.files_edit.declare(context, finding.rectification_files)
        self._record = record
        self.bind(self.form, record)
        self.connect_buttons(self.form.record_button, self.form.cancel_button, self.form.problem_label)

    def perform(self) -> object:
        """Record the rectification."""
        finding = self.binding.read(self._record)
        day = self.needed(finding.rectified_on, "rectified_on")
        files = self.form.files_edit.taken()
        return findings.rectify_finding(
            self.desk, finding.id, day, finding.rectification, finding.rectifiers, files
        )
