"""确定承办人员: the body, the officers and who holds the link (P1.2.6)."""

from __future__ import annotations

from typing import Any, ClassVar

from saltdesk.domain.cases.case import Case
from saltdesk.services.cases import intake
from saltdesk.services.cases.choices import bodies_for, entrustments_for, officers_for
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.fields.choices import fill_with_pairs
from saltdesk.ui.fields.item_choice import ItemMarks, fill_with_items
from saltdesk.ui.forms.ui_hand_case_dialog import Ui_HandCaseDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog


class HandCaseDialog(RecordDialog):
    """Asks who acts; officers whose certificate is not valid today are marked in the list."""

    form_kind: ClassVar[type] = Ui_HandCaseDialog
    record: Case
    fields = (
        Bound("body_combo", "body"),
        Bound("entrustment_combo", "entrustment"),
        Bound("holders_edit", "holders"),
    )

    def prepare(self, record: Any) -> Any:
        """Offer the bodies, entrustments and officers."""
        day = self.desk.clock.today()
        fill_with_items(self.form.body_combo, bodies_for(day))
        trustees = ((text, key) for key, text in entrustments_for(record))
        fill_with_pairs(self.form.entrustment_combo, (("本局自行办理", 0), *trustees))
        self.officers = ItemMarks(officers_for(record, day), record.officers, self)
        form = self.form
        self.officers.show_in(form.officers_list, form.officers_search_edit, form.officers_count_label)
        form.holders_edit.declare(self.context)
        return record

    def perform(self) -> object:
        """Save who acts."""
        entered, officers = self.entered(), self.officers.marked()
        return intake.hand_case(
            self.desk, self.record.id, entered.body, officers, entered.holders, entered.entrustment
        )
