"""不予受理（立案）: the reason, and how it was told (P1.2.7)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, ClassVar

from saltdesk.domain.cases.case import Case
from saltdesk.services.cases import intake
from saltdesk.ui.fields.choices import fill_with_names
from saltdesk.ui.forms.ui_refuse_case_dialog import Ui_RefuseCaseDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog

_WAYS = ("书面告知", "当面告知", "电话告知", "网上告知")


class RefuseCaseDialog(RecordDialog):
    """Asks for the reason and the way it was told."""

    final_act = "case.refuse"
    form_kind: ClassVar[type] = Ui_RefuseCaseDialog
    record: Case
    today = ("refused_on", "told_on")

    def prepare(self, record: Any) -> Any:
        """Offer the usual ways of telling."""
        fill_with_names(self.form.told_how_combo, _WAYS)
        return replace(record, told_how=record.told_how or _WAYS[0])

    def perform(self) -> object:
        """Refuse the case."""
        entered = self.entered()
        return intake.refuse_case(
            self.desk,
            self.record.id,
            self.day("refused_on"),
            entered.refusal_text,
            self.day("told_on"),
            entered.told_how,
        )
