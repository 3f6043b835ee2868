"""办结环节: what was done in a link of a case, and where the flow goes on (P1.2.3, P1.2.7)."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from saltdesk.domain.cases.case import Case
from saltdesk.domain.cases.links import CaseLink
from saltdesk.services.cases import running
from saltdesk.services.cases.steps import ways_on
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.fields.choices import fill_with_pairs
from saltdesk.ui.forms.ui_end_link_dialog import Ui_EndLinkDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.ledger.record_dialog import RecordDialog


class EndLinkDialog(RecordDialog):
    """Asks what was done, for the step that follows, and who holds it."""

    form_kind: ClassVar[type] = Ui_EndLinkDialog
    record: CaseLink
    fields = (Bound("ended_on_edit", "ended_on"), Bound("outcome_edit", "outcome"))
    today = ("ended_on",)

    def __init__(self, context: TabContext, parent: QWidget, case: Case, link: CaseLink, title: str) -> None:
        self.case = case
        super().__init__(context, parent, link, title, f"办结“{link.name}”环节。")

    def prepare(self, record: Any) -> Any:
        """Offer where the flow leads, the usual way first."""
        fill_with_pairs(self.form.onward_combo, ((text, target) for target, text in ways_on(self.case)))
        self.form.holders_edit.follow(self.desk)
        self.form.holders_edit.declare(self.context)
        self.form.files_edit.declare(self.context, record.files)
        return record

    def perform(self) -> object:
        """End the link."""
        form, entered = self.form, self.entered()
        return running.end_current_link(
            self.desk,
            self.case.id,
            self.day("ended_on"),
            int(form.onward_combo.currentData() or 0),
            entered.outcome,
            form.files_edit.taken(),
            form.holders_edit.people(),
        )
