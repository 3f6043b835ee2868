"""清理事项: adds or edits a proof or step that was checked for a legal basis (S4.2.4)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from saltdesk.domain.inspections.clearances import Clearance, ClearanceKind
from saltdesk.services.desk import people
from saltdesk.services.inspections.clearances import add_clearance, edit_clearance
from saltdesk.ui.fields.choices import fill_with_names, fill_with_words
from saltdesk.ui.fields.item_choice import fill_with_items, item_choices
from saltdesk.ui.forms.ui_clearance_dialog import Ui_ClearanceDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog


class ClearanceDialog(RecordDialog):
    """Asks what is asked for, by which office, and which basis was looked for."""

    form_kind = Ui_ClearanceDialog
    record: Clearance
    today = ("checked_on",)

    def prepare(self, record: Any) -> Any:
        """Offer kinds, items and offices; the person at the desk checked it."""
        kept = (record.power_item,) if record.power_item else ()
        fill_with_words(self.form.kind_combo, ClearanceKind)
        fill_with_items(self.form.power_item_combo, item_choices(self.desk, kept))
        fill_with_names(self.form.office_combo, (one.name for one in people.offices()), "请选择")
        return replace(record, checked_by=record.checked_by or self.desk.actor.name)

    def perform(self) -> object:
        """Save the entry."""
        entered = self.entered()
        return edit_clearance(self.desk, entered) if entered.id else add_clearance(self.desk, entered)
