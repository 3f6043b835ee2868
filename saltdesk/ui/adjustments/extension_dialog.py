"""记录批准延长: the reform office's approval of thirty more working days, with the new due date (D3.3.1x)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.adjustments.adjustment import Adjustment
from saltdesk.domain.calendar.terms import due_date, find_term
from saltdesk.services.adjustments.extension import extend_application
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog, with_today
from saltdesk.ui.forms.ui_extension_dialog import Ui_ExtensionDialog
from saltdesk.ui.frame.context import TabContext


class ExtensionDialog(ActDialog):
    """Asks for the approval and shows the new due date of the application."""

    def __init__(self, context: TabContext, parent: QWidget, case: Adjustment) -> None:
        super().__init__(context, parent)
        self.form = Ui_ExtensionDialog()
        self.form.setupUi(self)
        self.form.record_label.setText(f"调整 {case.number}　{case.title}")
        self._show_dates(case)
        record = with_today(case, "extension_approved_on", context.desk)
        self._record = record
        self.bind(self.form, record)
        self.connect_buttons(self.form.record_button, self.form.cancel_button, self.form.problem_label)

    def _show_dates(self, case: Adjustment) -> None:
        if case.started_on is None:
            return
        term = find_term("D3.3.1")
        ordinary = due_date(term, case.started_on, self.desk.calendar)
        extended = due_date(term, case.started_on, self.desk.calendar, extended=True)
        mark = "（暂定）" if extended.provisional else ""
        self.form.new_due_label.setText(f"申请到期日由 {ordinary.due} 延长到 {extended.due}{mark}")

    def perform(self) -> object:
        """Record the approval."""
        case = self.binding.read(self._record)
        day = self.needed(case.extension_approved_on, "extension_approved_on")
        return extend_application(self.desk, case.id, case.extension_approval, day)
