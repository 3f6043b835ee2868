"""保管期限: closed records, until when they are kept, and the way to a destruction list."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QAbstractItemView, QWidget

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.house.destruction import is_due
from saltdesk.domain.house.retention import Retained
from saltdesk.ledgers.house.retention import RETENTION_COLUMNS
from saltdesk.services.desk.desk import refusal
from saltdesk.services.house import destruction, retention
from saltdesk.services.house.anonymising import REQUESTED
from saltdesk.ui.forms.ui_retention_dialog import Ui_RetentionDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import Dialog, show_dialog
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import open_rows_with, prepare
from saltdesk.ui.frame.tasks import Progress
from saltdesk.ui.house.anonymise_dialog import AnonymiseDialog
from saltdesk.ui.house.destruction_dialog import DestructionDialog
from saltdesk.ui.ledger.output.ledger_export import WORKBOOK
from saltdesk.ui.ledger.output.sheet_output import dated_name


class RetentionDialog(Dialog):
    """A list to read and export; selected records go on a destruction list."""

    keeps_no_draft = "Nothing is entered."

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.desk = context, context.desk
        self._shown: list[Retained] = []
        self.form = Ui_RetentionDialog()
        self.form.setupUi(self)
        self._rows = RowsModel(self.desk, RETENTION_COLUMNS, self)
        prepare(self.form.retention_table, self._rows)
        self.form.retention_table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        open_rows_with(self.form.retention_table, self.open_record)
        self._connect()
        self.read()

    def _connect(self) -> None:
        form = self.form
        form.due_check.toggled.connect(self.read)
        form.open_button.clicked.connect(self.open_record)
        form.export_button.clicked.connect(self.export)
        form.anonymise_button.clicked.connect(self.anonymise)
        form.propose_button.clicked.connect(self.propose)
        form.lists_button.clicked.connect(self.show_lists)
        form.close_button.clicked.connect(self.accept)
        form.retention_table.selectionModel().selectionChanged.connect(self._offer)

    def read(self, *_: object) -> None:
        """Read the closed records again."""
        due = retention.reminders(self.desk)
        self._shown = due if self.form.due_check.isChecked() else retention.retained(self.desk)
        self._rows.show_records(self._shown)
        self.form.retention_table.selectRow(0)
        self.form.count_label.setText(f"共{len(self._shown)}件，其中将满或已满{len(due)}件。")
        for button in (self.form.open_button, self.form.export_button):
            button.setEnabled(bool(self._shown))
        self._offer()

    def selected(self) -> list[Retained]:
        """Return the selected records in the order shown."""
        rows = sorted(index.row() for index in self.form.retention_table.selectionModel().selectedRows())
        return [self._shown[row] for row in rows if row < len(self._shown)]

    def _offer(self, *_: object) -> None:
        """Enable what can be done with the selected records."""
        chosen, today = self.selected(), self.desk.clock.today()
        refused = refusal(self.desk, ACT_BY_CODE["destruction.propose"])
        can_list = all(is_due(one, today) and not one.is_listed for one in chosen)
        self.form.propose_button.setEnabled(bool(chosen) and can_list and refused is None)
        self.form.propose_button.setToolTip(
            refused.sentence if refused else "请选择保管期限已满、还没有列入清单的记录；可以多选"
        )
        single = chosen[0] if len(chosen) == 1 else None
        self.form.anonymise_button.setEnabled(
            single is not None and single.area in REQUESTED and not single.disposal
        )
        self.form.anonymise_button.setToolTip("依法应当提前匿名化的一件投诉或办件")

    def open_record(self) -> None:
        """Show the current record in its ledger."""
        one: Retained | None = self._rows.record(self.form.retention_table.currentIndex().row())
        if one:
            self.accept()
            self.context.go_to(one.area, one.record)

    def propose(self) -> None:
        """Put the selected records on a list, and show it."""
        chosen = self.selected()
        done = self.context.attempt(lambda: destruction.propose_list(self.desk, chosen))
        if done:
            self.read()
            self.show_lists()

    def show_lists(self) -> None:
        """Open the destruction lists."""
        show_dialog(DestructionDialog(self.context, self), closed=self.read)

    def anonymise(self) -> None:
        """Ask why the person is taken out of the selected record."""
        show_dialog(AnonymiseDialog(self.context, self.selected()[0], self), closed=self.read)

    def export(self) -> None:
        """Save the rows shown as a workbook."""
        from saltdesk.workbooks.retention import TITLE, write_retention

        name = dated_name(TITLE, self.desk.clock.today(), "xlsx")
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
