"""批准年度检查计划: by whom and when (R2.3.1)."""

from __future__ import annotations

from saltdesk.services.inspections import plans as inspection_plans
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.forms.ui_plan_approval_dialog import Ui_PlanApprovalDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog


class PlanApprovalDialog(RecordDialog):
    """Asks who approved a plan and when."""

    form_kind = Ui_PlanApprovalDialog
    fields = (Bound("approved_on_edit", "approved_on"), Bound("approved_by_edit", "approved_by"))
    today = ("approved_on",)

    def perform(self) -> object:
        """Record the approval."""
        day = self.day("approved_on", "批准日期")
        return inspection_plans.approve_plan(self.desk, self.record.id, day, self.entered().approved_by)
