"""批准年度检查计划: by whom and when (R2.3.1)."""

from __future__ import annotations

from saltdesk.domain.inspections.plans import InspectionPlan
from saltdesk.services.inspections import plans as inspection_plans
from saltdesk.ui.forms.ui_plan_approval_dialog import Ui_PlanApprovalDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog


class PlanApprovalDialog(RecordDialog):
    """Asks who approved a plan and when."""

    form_kind = Ui_PlanApprovalDialog
    record: InspectionPlan
    today = ("approved_on",)

    def perform(self) -> object:
        """Record the approval."""
        day = self.day("approved_on")
        return inspection_plans.approve_plan(self.desk, self.record.id, day, self.entered().approved_by)
