"""责令限期整改: a leader orders findings of one office to be rectified by a day (S4.3.2)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from saltdesk.domain.inspections.inspection import Finding
from saltdesk.services.inspections.orders import open_findings_of, order_rectification
from saltdesk.services.inspections.parameters import limit_hint
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.forms.ui_order_dialog import Ui_OrderDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog


class OrderDialog(RecordDialog):
    """Offers the open findings of the office; the one chosen in the ledger is marked."""

    form_kind = Ui_OrderDialog
    record: Finding
    fields = (
        Bound("order_text_edit", "order_text"),
        Bound("due_on_edit", "due_on"),
        Bound("ordered_on_edit", "ordered_on"),
        Bound("approval_part", "ordered_by"),
    )

    def prepare(self, record: Any) -> Any:
        """Offer the findings; propose the opinion of the inspectors as the demand."""
        offered = open_findings_of(record.office)
        self.form.findings_list.offer((f"{one.number}　{one.problem}", one.id) for one in offered)
        self.form.findings_list.mark((record.id,))
        self.form.approval_part.declare(self.context)
        again = f"这是第{record.orders + 1}次责令整改（再次督办）。" if record.orders else ""
        self._show_hint(again + limit_hint(self.desk))
        text = record.order_text or record.opinion
        return replace(record, order_text=text, due_on=None, ordered_on=self.desk.clock.today())

    def perform(self) -> object:
        """Record the order; the first finding is the one that stays chosen."""
        entered, keys = self.entered(), self.form.findings_list.marked()
        ordered_on, due_on = self.day("ordered_on"), self.day("due_on")
        paper = self.form.approval_part.paper()
        saved = order_rectification(self.desk, keys, ordered_on, due_on, entered.order_text, paper)
        return saved[0]
