"""年度检查计划: adds or edits a yearly plan (R2.3.1)."""

from __future__ import annotations

from typing import Any

from saltdesk.domain.inspections.inspection import InspectionKind
from saltdesk.domain.inspections.plans import InspectionPlan
from saltdesk.services.desk import people
from saltdesk.services.inspections import plans as inspection_plans
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.forms.ui_inspection_plan_dialog import Ui_InspectionPlanDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog
from saltdesk.ui.looks.text_size import pixels

_TWO_LINES = 68
"""Height of the list of offices, in pixels with text of 100 %."""


class InspectionPlanDialog(RecordDialog):
    """Adds a yearly plan, or edits a draft."""

    form_kind = Ui_InspectionPlanDialog
    record: InspectionPlan

    def prepare(self, record: Any) -> Any:
        """Offer kinds and offices; disable year and kind if the plan has a number, which depends on them."""
        form = self.form
        fill_with_words(form.kind_combo, InspectionKind)
        form.offices_list.offer((office.name, office.name) for office in people.offices())
        form.offices_list.lay_across()
        form.offices_list.setFixedHeight(pixels(_TWO_LINES))
        for field in (form.year_spin, form.kind_combo):
            field.setEnabled(not record.id)
        return record

    def perform(self) -> object:
        """Add or save the plan."""
        save = inspection_plans.edit_plan if self.record.id else inspection_plans.draft_plan
        return save(self.desk, self.entered())
