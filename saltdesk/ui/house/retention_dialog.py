"""保管期限: closed records, until when they are kept, and which are about to reach their date."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from saltdesk.domain.house.retention import Retained
from saltdesk.ledgers.house.retention import RETENTION_COLUMNS
from saltdesk.services.house import retention
from saltdesk.ui.forms.ui_retention_dialog import Ui_RetentionDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import Dialog
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import open_rows_with, prepare
from saltdesk.ui.frame.tasks import Progress
from saltdesk.ui.ledger.output.ledger_export import WORKBOOK
from saltdesk.ui.ledger.output.sheet_output import file_name


class RetentionDialog(Dialog):
    """A list to read and export; nothing is deleted from here."""

    keeps_no_draft = "Nothing is entered."

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.desk = context, context.desk
        self._shown: list[Retained] = []
        self.form = Ui_RetentionDialog()
        self.form.setupUi(self)
        self._rows = RowsModel(self.desk, RETENTION_COLUMNS, self)
        prepare(self.form.retention_table, self._rows)
        open_rows_with(self.form.retention_table, self.open_record)
        self.form.due_check.toggled.connect(self.read)
        self.form.open_button.clicked.connect(self.open_record)
        self.form.export_button.clicked.connect(self.export)
        self.form.close_button.clicked.connect(self.accept)
        self.read()

    def read(self, *_: object) -> None:
        """Read the closed records again."""
        due = retention.reminders(self.desk)
        self._shown = due if self.form.due_check.isChecked() else retention.retained(self.desk)
        self._rows.show_records(self._shown)
        self.form.retention_table.selectRow(0)
        self.form.count_label.setText(f"共{len(self._shown)}件，其中将满或已满{len(due)}件。")
        for button in (self.form.open_button, self.form.export_button):
            button.setEnabled(bool(self._shown))

    def open_record(self) -> None:
        """Show the selected record in its ledger."""
        one: Retained | None = self._rows.record(self.form.retention_table.currentIndex().row())
        if one:
            self.accept()
            self.context.go_to(one.area, one.record)

    def export(self) -> None:
        """Save the rows shown as a workbook."""
        from saltdesk.workbooks.retention import TITLE, write_retention

        name = file_name(TITLE, self.desk.clock.today(), "xlsx")
        path = self.context.prompts.save_file("导出", name, WORKBOOK)
        if path is None:
            return
        target = path if path.suffix.lower() == ".xlsx" else path.with_name(path.name + ".xlsx")
        records = list(self._shown)

        def work(_progress: Progress) -> int:
            return write_retention(self.desk, records, target)

        self.context.tasks.run(f"导出{TITLE}", work, partial(self._tell, target))

    def _tell(self, target: Path, rows: int) -> None:
        self.context.notify(f"已导出 {rows:,} 件到“{target.name}”", target)
