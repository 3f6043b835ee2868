"""记录整改: how and when a problem was put right (S4.3.2)."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from saltdesk.domain.inspections import Finding
from saltdesk.services import inspections
from saltdesk.ui.context import TabContext
from saltdesk.ui.dialogs.record_dialog import RecordDialog, needed, with_today
from saltdesk.ui.forms.ui_rectification_dialog import Ui_RectificationDialog
from saltdesk.ui.widgets.binding import Bound

_FIELDS = (Bound("rectified_on_edit", "rectified_on"), Bound("rectification_edit", "rectification"))


class RectificationDialog(RecordDialog):
    """Asks for the day and the measures; the person at the desk counts as the corrector."""

    def __init__(self, context: TabContext, parent: QWidget, finding: Finding) -> None:
        super().__init__(context, parent)
        self.form = Ui_RectificationDialog()
        self.form.setupUi(self)
        self.form.record_label.setText(f"{finding.number}　{finding.problem}")
        demand = f"整改意见：{finding.opinion or '—'}　整改期限：{finding.due_on or '—'}"
        self.form.demand_label.setText(demand)
        record = with_today(finding, "rectified_on", context.desk)
        self.bind(self.form, self.form.record_button, _FIELDS, record, self._perform_act)

    def _perform_act(self, finding: Any) -> object:
        day = needed(finding.rectified_on, "rectified_on", "整改日期")
        return inspections.rectify_finding(self.desk, finding.id, day, finding.rectification)
