"""批准年度检查计划: a leader approves at the desk or on paper (R2.3.1)."""

from __future__ import annotations

from typing import Any

from saltdesk.domain.inspections.plans import InspectionPlan
from saltdesk.services.inspections import plans as inspection_plans
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.forms.ui_plan_approval_dialog import Ui_PlanApprovalDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog


class PlanApprovalDialog(RecordDialog):
    """Asks for a leader's approval of a plan and its day."""

    form_kind = Ui_PlanApprovalDialog
    record: InspectionPlan
    fields = (Bound("approved_on_edit", "approved_on"), Bound("approval_part", "approved_by"))
    today = ("approved_on",)

    def prepare(self, record: Any) -> Any:
        """Let a leader approve, others enter a paper."""
        self.form.approval_part.declare(self.context)
        return record

    def perform(self) -> object:
        """Record the approval."""
        day, paper = self.day("approved_on"), self.form.approval_part.paper()
        return inspection_plans.approve_plan(self.desk, self.record.id, day, paper)
