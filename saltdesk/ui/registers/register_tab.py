"""Base of the register pages: dialogs for entry, one detail pane, and the gap report."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, ClassVar

from PySide6.QtWidgets import QPushButton, QWidget

from saltdesk.ledgers.base.columns import as_text
from saltdesk.ledgers.base.facts import FactGroup
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.ledger.gaps_dialog import GapsDialog
from saltdesk.ui.ledger.importing.list_importing import import_list
from saltdesk.ui.ledger.ledger_tab import LedgerTab
from saltdesk.ui.ledger.register_detail import RegisterDetail


class RegisterTab(LedgerTab):
    """The ledger of one register.

    A subclass sets the ``groups`` of its detail pane and overrides ``verdict``, and ``fact`` for facts
    that are not record fields.
    """

    groups: ClassVar[tuple[FactGroup, ...]] = ()
    status_caption: ClassVar[str] = "状态"
    has_offices: ClassVar[bool] = False
    has_mine: ClassVar[bool] = False
    has_periods: ClassVar[bool] = False

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.form.status_label.setText(self.status_caption)
        self.form.status_combo.setAccessibleName(self.status_caption)
        self.gaps_button = self.add_button("gaps_button", "查看缺口", self.show_gaps)
        self.gaps_button.setToolTip("缺裁量标准、未登记公布、依据废止和将到期的事项")

    def add_button(self, name: str, text: str, handler: Callable[[], None]) -> QPushButton:
        """Add and return a button beside the acts, for an action that is not an act."""
        button = QPushButton(text, self.form.ledger_page)
        button.setObjectName(name)
        button.clicked.connect(handler)
        self.form.act_layout.addWidget(button)
        return button

    def open_dialog(self, dialog: ActDialog) -> None:
        """Show a dialog over the page and select the record it saves."""
        dialog.accepted.connect(lambda: self._choose_saved(dialog.result_record))
        show_dialog(dialog)

    def import_workbook(self) -> None:
        """Import a workbook into this register after a dry run."""
        import_list(self.context, self, self.ledger.name)

    def show_gaps(self) -> None:
        """Show what is missing, unpublished or about to expire."""
        show_dialog(GapsDialog(self.context, self))

    def verdict(self, record: Any) -> tuple[str, Iterable[str]]:
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
