"""在办监控: what each person holds, and the cases that are late or do not move (P1.2.7)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.changes import Area
from saltdesk.ledgers.cases.monitoring import HOLDER_COLUMNS, RUNNING_COLUMNS
from saltdesk.services.cases.monitoring import Running, holdings, running_cases
from saltdesk.ui.forms.ui_monitor_dialog import Ui_MonitorDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import Dialog
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import open_rows_with, prepare


class MonitorDialog(Dialog):
    """Shows people and running cases; a chosen person limits the cases to theirs."""

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.form = Ui_MonitorDialog()
        self.form.setupUi(self)
        self.holders = RowsModel(context.desk, HOLDER_COLUMNS, self)
        self.cases = RowsModel(context.desk, RUNNING_COLUMNS, self)
        prepare(self.form.holders_table, self.holders)
        prepare(self.form.cases_table, self.cases)
        self._running: list[Running] = []
        self.form.sum_label.setText("正在统计…")
        self.form.holders_table.selectionModel().currentRowChanged.connect(self._follow_person)
        open_rows_with(self.form.cases_table, self.open_case)
        self.form.all_button.clicked.connect(self.show_all)
        self.form.close_button.clicked.connect(self.reject)
        desk = context.desk
        context.tasks.run("统计在办办件", lambda _: running_cases(desk), self._show, is_quiet=True)

    def show_all(self) -> None:
        """Show the cases of everybody."""
        self.form.holders_table.clearSelection()
        self.cases.show_records(self._running)

    def open_case(self) -> None:
        """Close the dialog and go to the selected case."""
        found = self.cases.record(self.form.cases_table.currentIndex().row())
        if found:
            self.accept()
            self.context.go_to(Area.CASES, found.case.id)

    def _show(self, found: list[Running]) -> None:
        self._running = found
        self.holders.show_records(holdings(found))
        self.cases.show_records(found)
        late = sum(one.is_late for one in found)  # a case of two people is one case
        stuck = sum(one.is_stuck for one in found)
        self.form.sum_label.setText(f"在办{len(found)}件，逾期{late}件，停滞{stuck}件。")

    def _follow_person(self) -> None:
        held = self.holders.record(self.form.holders_table.currentIndex().row())
        if held:
            keys = set(held.open)
            self.cases.show_records([one for one in self._running if one.case.id in keys])
