"""拟定变更: choose the adjustment case that registers a change of a public item (D3.2.b)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from saltdesk.domain.adjustments.adjustment import Adjustment, AdjustmentStatus
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.query import Query
from saltdesk.services.access import lookup
from saltdesk.services.desk.desk import Desk
from saltdesk.ui.fields.choices import fill_with_pairs
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.forms.ui_case_dialog import Ui_CaseDialog
from saltdesk.ui.frame.context import TabContext


def open_cases(desk: Desk) -> list[Adjustment]:
    """Return the adjustment cases under way, newest first."""
    query = Query(status=AdjustmentStatus.OPEN.code)
    return lookup.load(Area.ADJUSTMENTS, lookup.find(desk, Area.ADJUSTMENTS, query))


class CaseDialog(ActDialog):
    """Calls ``propose`` with the chosen case; ``wants_new`` is True if the user wants a new case instead."""

    def __init__(
        self, context: TabContext, parent: QWidget, subject: str, propose: Callable[[int], object]
    ) -> None:
        super().__init__(context, parent)
        self.wants_new = False
        self.case_id = 0
        self._propose = propose
        self.form = Ui_CaseDialog()
        self.form.setupUi(self)
        self.form.subject_label.setText(subject)
        cases = open_cases(context.desk)
        fill_with_pairs(self.form.case_combo, ((f"{case.number}　{case.title}", case.id) for case in cases))
        self.bind(self.form, None)
        self.connect_buttons(self.form.propose_button, self.form.cancel_button, self.form.problem_label)
        self.form.new_case_button.clicked.connect(self.ask_for_new)
        if not cases:
            self.form.case_combo.setEnabled(False)
            self.form.propose_button.setEnabled(False)
            self.form.propose_button.setToolTip("没有办理中的调整，请登记新的调整。")

    def perform(self) -> object:
        """Register the change in the chosen case."""
        self.case_id = int(self.form.case_combo.currentData())
        return self._propose(self.case_id)

    def ask_for_new(self) -> None:
        """Close and ask for a new case."""
        self.wants_new = True
        self.accept()
