"""延长: a longer limit for the present link or the whole case, approved by a leader (P1.2.3)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, ClassVar

from saltdesk.domain.cases.case import promised_term
from saltdesk.services.cases import running
from saltdesk.services.cases.items import item_of
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.forms.ui_extend_limit_dialog import Ui_ExtendLimitDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog


class ExtendLimitDialog(RecordDialog):
    """Asks for the total of a limit, why it is longer, and who approved it."""

    form_kind: ClassVar[type] = Ui_ExtendLimitDialog
    fields = (
        Bound("extended_to_spin", "extended_to"),
        Bound("extension_reason_edit", "extension_reason"),
        Bound("approval_part", "extended_by"),
    )

    def prepare(self, record: Any) -> Any:
        """Approve today unless another day is entered."""
        self.form.approved_on_edit.follow(self.desk)
        self.form.approved_on_edit.set_date(self.desk.clock.today())
        self.form.approval_part.declare(self.context)
        limit = getattr(record, "limit", None) or 0
        return replace(record, extended_to=record.extended_to or limit)

    def perform(self) -> object:
        """Extend the limit of the link."""
        return self._extend(running.extend_link, self.record.case)

    def _extend(self, extend: Any, case: int) -> object:
        entered, form = self.entered(), self.form
        day = self.needed(form.approved_on_edit.date(), "approved_on")
        return extend(
            self.desk,
            case,
            entered.extended_to,
            entered.extension_reason,
            day,
            form.approval_part.paper(),
        )


class ProlongCaseDialog(ExtendLimitDialog):
    """Asks for the total of the limit of the whole case."""

    def prepare(self, record: Any) -> Any:
        """Start from the total the list promises."""
        promised = promised_term(item_of(record).promised_limit)
        total = record.extended_to or (promised.length if promised else 0)
        return super().prepare(replace(record, extended_to=total))

    def perform(self) -> object:
        """Extend the limit of the case."""
        return self._extend(running.prolong_case, self.record.id)
