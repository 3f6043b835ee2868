"""申请延期: when and why thirty working days were asked for (D3.3.1x)."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from saltdesk.domain.adjustments.adjustment import Adjustment
from saltdesk.domain.calendar.terms import due_date, find_term
from saltdesk.services.adjustments import extension as adjustment_extension
from saltdesk.ui.adjustments.case_names import case_name
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog, with_today
from saltdesk.ui.forms.ui_request_dialog import Ui_RequestDialog
from saltdesk.ui.frame.context import TabContext


class RequestDialog(ActDialog):
    """Asks when and why an extension was requested; the due date moves only on approval (D3.3.1x)."""

    def __init__(self, context: TabContext, parent: QWidget, case: Adjustment) -> None:
        super().__init__(context, parent)
        self.form = Ui_RequestDialog()
        self.form.setupUi(self)
        self.form.record_label.setText(case_name(case))
        self._show_dates(case.started_on)
        self._record = with_today(case, "extension_requested_on", context.desk)
        self.bind(self.form, self._record)
        self.connect_buttons(self.form.record_button, self.form.cancel_button, self.form.problem_label)

    def _show_dates(self, start: date | None) -> None:
        if start is None:
            return
        term = find_term("D3.3.1")
        ordinary = due_date(term, start, self.desk.calendar)
        extended = due_date(term, start, self.desk.calendar, extended=True)
        mark = "（暂定）" if extended.provisional else ""
        self.form.new_due_label.setText(
            f"批准前到期日仍为 {ordinary.due}；批准后从同一起算日计30个工作日，到 {extended.due}{mark}。"
        )

    def perform(self) -> object:
        """Record the request for an extension."""
        case = self.binding.read(self._record)
        day = self.needed(case.extension_requested_on, "extension_requested_on")
        return adjustment_extension.request_extension(self.desk, case.id, day, case.extension_reason)
