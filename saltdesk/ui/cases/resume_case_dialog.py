"""恢复办理: the last day that does not count (P1.2.7)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from saltdesk.domain.cases.case import Case
from saltdesk.domain.cases.links import Suspension
from saltdesk.services.cases import running
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.forms.ui_resume_case_dialog import Ui_ResumeCaseDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.ledger.record_dialog import RecordDialog


class ResumeCaseDialog(RecordDialog):
    """Asks for the last day of the suspension."""

    form_kind: ClassVar[type] = Ui_ResumeCaseDialog
    record: Suspension
    fields = (Bound("last_on_edit", "last_on"),)
    today = ("last_on",)

    def __init__(
        self, context: TabContext, parent: QWidget, case: Case, suspension: Suspension, title: str
    ) -> None:
        self.case = case
        hint = f"自{suspension.first_on}起中止（{suspension.reason.label}），最后一天的次日起继续计算。"
        super().__init__(context, parent, suspension, title, hint)

    def draft_subject(self) -> tuple[object, ...]:
        """Return the id of the case."""
        return (self.case.id,)

    def perform(self) -> object:
        """Resume the case."""
        return running.resume_case(self.desk, self.case.id, self.day("last_on"))
