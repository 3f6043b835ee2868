"""The detail pane of a law: its changes, the records that cite it, and a link to the adjustment (D3.2.a)."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.lists.laws import LAW_FIELDS, Law, LawChange
from saltdesk.domain.registers.law_radar import Citing
from saltdesk.ledgers.base.columns import as_text
from saltdesk.ledgers.base.facts import fact_group
from saltdesk.ledgers.registers.laws import CHANGE_COLUMNS, CITING_COLUMNS
from saltdesk.services.desk.offers import offer
from saltdesk.services.registers import laws
from saltdesk.ui.fields.act_buttons import show_offer
from saltdesk.ui.forms.ui_law_detail import Ui_LawDetail
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.frame.inquiry import Inquiry
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import open_rows_with, prepare
from saltdesk.ui.looks.height_fit import fit_height
from saltdesk.ui.registers.law_change_dialog import LOOKING, LawChangeDialog

_FACTS = fact_group(
    LAW_FIELDS, "文件", "document_number", "level", "promulgated_on", "effective_on", "repealed_on", "note"
)


class LawDetail(QWidget):
    """Shows one law; ``case_wanted`` asks for the page of the adjustment that a change requires."""

    case_wanted = Signal(object)

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.desk = context, context.desk
        self._law: Law | None = None
        self._inquiry = Inquiry(context.tasks, LOOKING, self._forget, self)
        self.form = Ui_LawDetail()
        self.form.setupUi(self)
        self._changes = RowsModel(self.desk, CHANGE_COLUMNS, self)
        self._citing = RowsModel(self.desk, CITING_COLUMNS, self)
        prepare(self.form.changes_table, self._changes)
        prepare(self.form.citing_table, self._citing)
        self.form.facts_view.declare((_FACTS,))
        self.form.change_button.clicked.connect(self.mark_change)
        self.form.case_button.clicked.connect(self.ask_for_case)
        open_rows_with(self.form.citing_table, self.show_citing_record)
        self.form.changes_table.selectionModel().currentRowChanged.connect(self._show_citing)

    def show_law(self, law: Law | None) -> None:
        """Show a law and select its newest change."""
        self._law = law
        changes = laws.changes_of(law.id)[::-1] if law else []
        self._changes.show_records(changes)
        self.form.changes_table.setVisible(bool(changes))
        self.form.no_change_label.setVisible(not changes)
        self.form.facts_view.show_values({name: as_text(getattr(law, name, "")) for name in _FACTS.names})
        if changes:
            fit_height(self.form.changes_table, 4)
            # The selection shows what cites the law.
            self.form.changes_table.selectRow(0)
        else:
            self._show_citing()

    def mark_change(self) -> None:
        """Record that the law shown was amended or repealed."""
        if self._law and self.form.change_button.isEnabled():
            show_dialog(LawChangeDialog(self.context, self, self._law))

    def ask_for_case(self) -> None:
        """Ask for the adjustment of the selected change."""
        change = self.chosen_change()
        if change and self.form.case_button.isEnabled():
            self.case_wanted.emit(laws.case_for(self.desk, change))

    def chosen_change(self) -> LawChange | None:
        """Return the change selected in the table."""
        found: LawChange | None = self._changes.record(self.form.changes_table.currentIndex().row())
        return found

    def show_citing_record(self, *_: Any) -> None:
        """Show the record that cites the law."""
        found = self._citing.record(self.form.citing_table.currentIndex().row())
        if found:
            self.context.go_to(found.area, found.record)

    def _show_citing(self, *_: Any) -> None:
        """Show what cites the articles of the selected change, or any article if none is selected."""
        change, law = self.chosen_change(), self._law
        articles = change.articles if change else ""
        if law:
            self._inquiry.ask(partial(laws.citing, self.desk, law.title, articles), self._show_found)
        else:
            self._inquiry.settle()
            self._show_found(None)
        missing = "" if change else "请先标记修改或废止。"
        show_offer(self.form.change_button, offer(self.desk, ACT_BY_CODE["law.change"], None))
        show_offer(self.form.case_button, offer(self.desk, ACT_BY_CODE["adjustment.open"], None), missing)

    def _show_found(self, citing: Citing | None) -> None:
        found = citing.found if citing else ()
        self._citing.show_records(found)
        self.form.citing_table.setVisible(bool(found))
        if found:
            fit_height(self.form.citing_table, 8)
        where = f"引用{citing.articles}的：" if citing and citing.articles else ""
        self.form.citing_label.setText(f"{where}{citing.summary()}。" if citing else "")

    def _forget(self) -> None:
        """Take away what cites the law before, while that of a new one is looked for."""
        self._show_found(None)
        self.form.citing_label.setText(f"{LOOKING}…")
