"""动态调整按时率: on-time rates of links in a period, ours and other bodies' counted separately (A10)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.query import Query
from saltdesk.ledgers.adjustments.statistics import COLUMNS, StatisticsLedger, rate_text, statistics_of
from saltdesk.ui.fields.date_edit import period_problem
from saltdesk.ui.forms.ui_statistics_dialog import Ui_StatisticsDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import Dialog
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import prepare
from saltdesk.ui.ledger.output.ledger_export import export_ledger
from saltdesk.ui.looks.icons import icon


class StatisticsDialog(Dialog):
    """Shows the figures of the current year; the user can choose another period and export it."""

    keeps_no_draft = "Only a period is asked for."

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.desk = context, context.desk
        self.form = Ui_StatisticsDialog()
        self.form.setupUi(self)
        self.rows = RowsModel(self.desk, COLUMNS, self)
        prepare(self.form.figures_table, self.rows)
        today = self.desk.clock.today()
        for edit, day in (
            (self.form.since_edit, today.replace(month=1, day=1)),
            (self.form.until_edit, today),
        ):
            edit.follow(self.desk)
            edit.set_date(day)
            edit.returnPressed.connect(self.refresh)
        self.form.show_button.clicked.connect(self.refresh)
        self.form.show_button.setDefault(True)
        self.form.export_button.setIcon(icon("file-spreadsheet"))
        self.form.export_button.clicked.connect(self.export)
        self.form.close_button.clicked.connect(self.accept)
        self.ledger: StatisticsLedger = statistics_of(self.desk, None, None)
        self.refresh()

    def refresh(self) -> None:
        """Count and show the links of the period."""
        form = self.form
        since, until = form.since_edit.date(), form.until_edit.date()
        problem = period_problem(form.since_edit, form.until_edit)
        form.problem_label.setText(problem)
        form.problem_label.setVisible(bool(problem))
        if problem:
            return
        self.ledger = statistics_of(self.desk, since, until)
        self.rows.show_records(self.ledger.rows)
        form.rate_label.setText(f"本局按时率　{rate_text(self.ledger.own_rate)}")

    def export(self) -> None:
        """Write the figures into a workbook."""
        export_ledger(self.context, self.ledger, Query())
