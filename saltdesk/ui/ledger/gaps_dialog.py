"""清单和登记缺口: one list of missing, unpublished, repealed and expiring records (P1.2.5, P1.2.6)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.query import Query
from saltdesk.ledgers.registers.gaps import GAP_COLUMNS, gap_ledger
from saltdesk.services.registers.gaps import gaps
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.forms.ui_gaps_dialog import Ui_GapsDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import open_rows_with, prepare
from saltdesk.ui.ledger.output.ledger_export import export_ledger
from saltdesk.ui.looks.height_fit import fit_height

_MOST_ROWS = 14


class GapsDialog(ActDialog):
    """Shows today's gaps and exports them to a workbook."""

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.form = Ui_GapsDialog()
        self.form.setupUi(self)
        self.report = gap_ledger(gaps(self.desk))
        self.model = RowsModel(self.desk, GAP_COLUMNS, self)
        prepare(self.form.gaps_table, self.model)
        self.model.show_records(self.report.rows)
        fit_height(self.form.gaps_table, _MOST_ROWS)
        self.form.gaps_table.setVisible(bool(self.report.rows))
        counts = self.report.counters(self.desk, Query())
        texts = [f"{label} {number} 项" for label, number in counts]
        self.form.summary_label.setText("　·　".join(texts) if self.report.rows else self.report.empty)
        open_rows_with(self.form.gaps_table, self.show_record)
        self.form.export_button.setEnabled(bool(self.report.rows))
        self.form.export_button.clicked.connect(self.export)
        self.form.close_button.clicked.connect(self.reject)

    def show_record(self, *_: object) -> None:
        """Close the dialog and show the record of the selected gap."""
        gap = self.model.record(self.form.gaps_table.currentIndex().row())
        if gap:
            self.accept()
            self.context.go_to(gap.area, gap.record)

    def export(self) -> None:
        """Export the gaps to a workbook of the user's choice."""
        export_ledger(self.context, self.report, Query())
