"""A view of a list as published on a given day, with export (A22)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QHeaderView, QWidget

from saltdesk.domain.base.query import Query
from saltdesk.domain.lists.versions import ListKind
from saltdesk.ledgers.lists.lists import PublicLedger, list_on
from saltdesk.ui.fields.choices import choose, fill_with_words
from saltdesk.ui.forms.ui_as_of_view import Ui_AsOfView
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import prepare
from saltdesk.ui.ledger.output.ledger_export import export_ledger
from saltdesk.ui.looks.icons import icon

_WIDE = 20
"""Columns at least this wide, in characters, share the remaining width."""


class AsOfView(QWidget):
    """Shows one list on one day; ``compare`` is called with both, ``leave`` returns to the ledger."""

    def __init__(
        self,
        context: TabContext,
        kind: ListKind,
        day: date,
        leave: Callable[[], None],
        compare: Callable[[ListKind, date], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context = context
        self._compare = compare
        self.form = Ui_AsOfView()
        self.form.setupUi(self)
        self.form.day_edit.follow(context.desk)
        fill_with_words(self.form.kind_combo, ListKind)
        choose(self.form.kind_combo, kind)
        self.form.day_edit.set_date(day)
        self.form.back_button.setIcon(icon("arrow-left"))
        self.form.export_button.setIcon(icon("file-spreadsheet"))
        self.ledger: PublicLedger = list_on(kind, day)
        self.form.back_button.clicked.connect(leave)
        self.form.show_button.clicked.connect(self.refresh)
        self.form.day_edit.returnPressed.connect(self.refresh)
        self.form.kind_combo.currentIndexChanged.connect(self.refresh)
        self.form.export_button.clicked.connect(self.export)
        self.form.compare_button.clicked.connect(self.compare)
        self.setFocusProxy(self.form.list_table)
        self.form.form_layout.setStretchFactor(self.form.list_table, 1)
        self._show()

    def refresh(self, *_: object) -> None:
        """Reload the list of the chosen kind and day."""
        problem = self.form.day_edit.problem()
        day = self.form.day_edit.date() or self.context.desk.clock.today()
        self.form.problem_label.setText(problem)
        self.form.problem_label.setVisible(bool(problem))
        if not problem:
            self.form.day_edit.set_date(day)
            self.ledger = list_on(self.form.kind_combo.currentData(), day)
            self._show()

    def export(self) -> None:
        """Export the list to a workbook."""
        export_ledger(self.context, self.ledger, Query())

    def compare(self) -> None:
        """Show the changes between that day and today."""
        day = self.form.day_edit.date() or self.context.desk.clock.today()
        self._compare(self.form.kind_combo.currentData(), day)

    def _show(self) -> None:
        form, listed, former = self.form, self.ledger.listed, self.form.list_table.model()
        model = RowsModel(self.context.desk, self.ledger.screen_columns(), self)
        prepare(form.list_table, model)
        if former is not None:
            former.deleteLater()
        for place, column in enumerate(model.columns):
            if column.width >= _WIDE:
                head = form.list_table.horizontalHeader()
                head.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        model.show_records([one.record for one in listed])
        form.title_label.setText(self.ledger.title)
        form.list_table.setVisible(bool(listed))
        form.empty_label.setText(self.ledger.empty)
        form.empty_label.setVisible(not listed)
        form.problem_label.hide()
        form.export_button.setEnabled(bool(listed))
        form.export_button.setToolTip("导出 Excel" if listed else self.ledger.empty)
        form.count_label.setText(f"共 {len(listed):,} {self.ledger.unit}（只读：当日公布的内容）")
