"""受理（立案）: the day a case begins to run, and the step that follows (P1.2.7)."""

from __future__ import annotations

from typing import Any, ClassVar

from saltdesk.domain.cases.case import Case
from saltdesk.services.cases import intake
from saltdesk.ui.cases.onward_choice import offer_ways, way_of
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.forms.ui_accept_case_dialog import Ui_AcceptCaseDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog


class AcceptCaseDialog(RecordDialog):
    """Asks for the day and the step that follows."""

    form_kind: ClassVar[type] = Ui_AcceptCaseDialog
    record: Case
    fields = (Bound("accepted_on_edit", "accepted_on"),)
    today = ("accepted_on",)

    def prepare(self, record: Any) -> Any:
        """Name the act as the class of the case does, and offer the steps."""
        self.setWindowTitle(record.rule.opening)
        self.form.record_button.setText(record.rule.opening)
        offer_ways(self.form.onward_combo, record, ("受理", "立案", "立项"))
        return record

    def perform(self) -> object:
        """Accept the case."""
        onward = way_of(self.form.onward_combo)
        return intake.accept_case(self.desk, self.record.id, self.day("accepted_on"), onward)
