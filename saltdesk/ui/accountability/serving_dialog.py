"""送达: how the decision reached the person, and how they can appeal."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from saltdesk.domain.accountability import AccountabilityCase
from saltdesk.services.accountability import accountability
from saltdesk.ui.fields.choices import fill_with_names
from saltdesk.ui.forms.ui_serving_dialog import Ui_ServingDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog

_WAYS = ("直接送达", "留置送达", "邮寄送达", "委托送达")


class ServingDialog(RecordDialog):
    """Asks how the decision was served, what was said about appeal, and how long the decision has effect."""

    form_kind = Ui_ServingDialog
    record: AccountabilityCase
    today = ("served_on",)

    def prepare(self, record: Any) -> Any:
        """Offer the usual ways of service; the effect starts on the day of the decision."""
        fill_with_names(self.form.served_how_combo, _WAYS)
        return replace(
            record,
            served_how=record.served_how or _WAYS[0],
            effect_from=record.effect_from or record.decided_on,
        )

    def perform(self) -> object:
        """Record the service."""
        entered = self.entered()
        served, until = self.day("served_on"), self.day("appeal_until")
        return accountability.serve_decision(
            self.desk,
            entered.id,
            served,
            entered.served_how,
            entered.appeal_way,
            until,
            entered.effect_from,
            entered.effect_to,
        )
