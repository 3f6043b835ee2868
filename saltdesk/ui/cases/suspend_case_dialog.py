"""中止: from which day on, and why days do not count (P1.2.7)."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from saltdesk.domain.cases.case import Case
from saltdesk.domain.cases.links import Suspension, SuspensionReason
from saltdesk.services.cases import running
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.forms.ui_suspend_case_dialog import Ui_SuspendCaseDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.ledger.record_dialog import RecordDialog


class SuspendCaseDialog(RecordDialog):
    """Asks for the first day that does not count, and the reason."""

    form_kind: ClassVar[type] = Ui_SuspendCaseDialog
    record: Suspension
    fields = (
        Bound("first_on_edit", "first_on"),
        Bound("reason_combo", "reason"),
        Bound("note_edit", "note"),
    )
    today = ("first_on",)

    def __init__(self, context: TabContext, parent: QWidget, case: Case, title: str) -> None:
        self.case = case
        super().__init__(context, parent, Suspension(), title, "中止期间不计入办理期限，恢复后继续计算。")

    def draft_subject(self) -> tuple[object, ...]:
        """Return the id of the case."""
        return (self.case.id,)

    def prepare(self, record: Any) -> Any:
        """Offer the reasons."""
        fill_with_words(self.form.reason_combo, SuspensionReason)
        return record

    def perform(self) -> object:
        """Suspend the case."""
        entered = self.entered()
        return running.suspend_case(
            self.desk, self.case.id, self.day("first_on"), entered.reason, entered.note
        )
