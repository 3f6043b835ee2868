"""不予公开: one of exactly three reasons, and the leader who decided (P1.2.8, A20)."""

from __future__ import annotations

from typing import Any, ClassVar

from saltdesk.domain.cases.case import Case
from saltdesk.domain.cases.results import WithheldReason
from saltdesk.services.cases import results
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.forms.ui_withhold_result_dialog import Ui_WithholdResultDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog


class WithholdResultDialog(RecordDialog):
    """Asks which exception applies and why."""

    form_kind: ClassVar[type] = Ui_WithholdResultDialog
    record: Case
    fields = (
        Bound("withheld_combo", "withheld"),
        Bound("withheld_why_edit", "withheld_why"),
        Bound("withheld_on_edit", "withheld_on"),
        Bound("approval_part", "withheld_by"),
    )
    today = ("withheld_on",)

    def prepare(self, record: Any) -> Any:
        """Offer the three exceptions."""
        fill_with_words(self.form.withheld_combo, WithheldReason, "请选择")
        self.form.approval_part.declare(self.context)
        return record

    def perform(self) -> object:
        """Record that the result is withheld."""
        entered = self.entered()
        return results.withhold_result(
            self.desk,
            self.record.id,
            entered.withheld,
            entered.withheld_why,
            self.day("withheld_on"),
            self.form.approval_part.paper(),
        )
