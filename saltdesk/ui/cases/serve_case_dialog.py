"""登记送达: how the decision reached the party (P1.2.7)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, ClassVar

from saltdesk.domain.cases.case import Case
from saltdesk.services.cases import deciding
from saltdesk.ui.cases.onward_choice import offer_ways, way_of
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.fields.choices import fill_with_names
from saltdesk.ui.forms.ui_serve_case_dialog import Ui_ServeCaseDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog

_WAYS = ("直接送达", "留置送达", "邮寄送达", "委托送达", "电子送达", "公告送达")


class ServeCaseDialog(RecordDialog):
    """Asks for the day and the way of service, and the receipt."""

    form_kind: ClassVar[type] = Ui_ServeCaseDialog
    record: Case
    fields = (Bound("served_on_edit", "served_on"), Bound("served_how_combo", "served_how"))
    today = ("served_on",)

    def prepare(self, record: Any) -> Any:
        """Offer the usual ways of service."""
        fill_with_names(self.form.served_how_combo, _WAYS)
        offer_ways(self.form.onward_combo, record, ("送达", "发证"))
        self.form.served_files_edit.declare(self.context, record.served_files)
        return replace(record, served_how=record.served_how or _WAYS[0])

    def perform(self) -> object:
        """Record the service."""
        form = self.form
        return deciding.serve_decision(
            self.desk,
            self.record.id,
            self.day("served_on"),
            self.entered().served_how,
            form.served_files_edit.taken(),
            way_of(form.onward_combo),
        )
