"""Base of ledgers whose records are shown as facts in the pane and changed in dialogs."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QPushButton, QWidget

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.ledgers.base.columns import as_text
from saltdesk.ledgers.base.facts import FactGroup
from saltdesk.services.desk.offers import offer
from saltdesk.ui.fields.act_buttons import show_offer
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.ledger.importing.list_importing import import_list
from saltdesk.ui.ledger.ledger_tab import LedgerTab
from saltdesk.ui.ledger.register_detail import RegisterDetail


class FactsTab(LedgerTab):
    """A ledger whose pane shows the ``groups`` of facts.

    A subclass overrides ``fact`` for facts that are no fields, and ``verdict`` for the lines above them.
    """

    groups: ClassVar[tuple[FactGroup, ...]] = ()
    has_mine: ClassVar[bool] = False

    def add_button(self, name: str, text: str, handler: Callable[[], None]) -> QPushButton:
        """Add and return a button beside the acts, for an action that is not an act."""
        button = QPushButton(text, self.form.ledger_page)
        button.setObjectName(name)
        button.clicked.connect(handler)
        self.form.act_layout.addWidget(button)
        return button

    def open_dialog(self, dialog: ActDialog) -> None:
        """Show a dialog over the page and select the record it saves."""
        dialog.accepted.connect(partial(self._choose_result, dialog))
        show_dialog(dialog)

    def import_workbook(self) -> None:
        """Import a workbook into this ledger after a dry run."""
        import_list(self.context, self, self.ledger.name)

    def verdict(self, _record: Any) -> tuple[str, Iterable[str]]:
        """Return the kind (problem, note, success) and the sentences above the facts of a record."""
        return "note", ()

    def fact(self, record: Any, name: str) -> str:
        """Return the text of one fact."""
        return as_text(getattr(record, name))

    def detail_widget(self) -> QWidget:
        """Return the pane with verdict and facts."""
        self.detail = RegisterDetail(self.groups)
        return self.detail

    def show_detail(self, record: Any | None) -> None:
        """Show a record."""
        if record is None:
            self.detail.show_facts({})
            return
        names = [name for group in self.groups for name in group.names]
        kind, sentences = self.verdict(record)
        self.detail.show_facts({name: self.fact(record, name) for name in names}, sentences, kind)

    def _choose_result(self, dialog: ActDialog) -> None:
        self._choose_saved(dialog.result_record)


class OneActTab(FactsTab):
    """A ledger in which the act ``sets`` adds and changes records: a second button, and F2, change one."""

    sets: ClassVar[str]
    edit_text: ClassVar[str]

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        name = f"edit_{self.sets.partition('.')[0]}_button"
        self.edit_button = self.add_button(name, self.edit_text, self.open_record)
        self.edit_button.setShortcut("F2")
        self.form.act_layout.insertWidget(1, self.edit_button)

    def dialog_for(self, record: Any) -> ActDialog:
        """Return the dialog that changes a record, or adds the one ``begun`` returns."""
        raise NotImplementedError

    def begun(self) -> Any:
        """Return a new record to fill in."""
        raise NotImplementedError

    def new_record(self) -> None:
        """Add a record."""
        self.open_dialog(self.dialog_for(self.begun()))

    def open_record(self) -> None:
        """Change the selected record."""
        record = self.current_record()
        if record and self.edit_button.isEnabled():
            self.open_dialog(self.dialog_for(record))

    def offer_acts(self) -> None:
        """Enable the second button only if a record is selected."""
        super().offer_acts()
        missing = "" if self.current_id() else "请先选择一条记录。"
        if hasattr(self, "edit_button"):
            show_offer(self.edit_button, offer(self.desk, ACT_BY_CODE[self.sets], None), missing)
