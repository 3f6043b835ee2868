"""监管措施: adds or edits the measures of supervision of one item (R2.2.4)."""

from __future__ import annotations

from typing import Any

from saltdesk.domain.inspections.measures import SupervisionMeasure
from saltdesk.services.desk import people
from saltdesk.services.inspections.measures import set_measure
from saltdesk.ui.fields.choices import fill_with_names
from saltdesk.ui.fields.item_choice import fill_with_items, item_choices
from saltdesk.ui.forms.ui_measure_dialog import Ui_MeasureDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog


class MeasureDialog(RecordDialog):
    """Asks for standard, responsibility and measures of an item, from when to when."""

    form_kind = Ui_MeasureDialog
    record: SupervisionMeasure

    def prepare(self, record: Any) -> Any:
        """Offer items and offices."""
        kept = (record.power_item,) if record.power_item else ()
        fill_with_items(self.form.power_item_combo, item_choices(self.desk, kept))
        fill_with_names(self.form.office_combo, (one.name for one in people.offices()), "请选择")
        return record

    def perform(self) -> object:
        """Save the measures."""
        return set_measure(self.desk, self.entered())
