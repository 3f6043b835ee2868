"""Base of the register pages: facts with a verdict above them, and the gap report."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.ledger.facts_tab import FactsTab
from saltdesk.ui.ledger.gaps_dialog import GapsDialog


class RegisterTab(FactsTab):
    """The ledger of one register."""

    status_caption: ClassVar[str] = "状态"
    has_offices: ClassVar[bool] = False
    has_periods: ClassVar[bool] = False

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.form.status_label.setText(self.status_caption)
        self.form.status_combo.setAccessibleName(self.status_caption)
        self.gaps_button = self.add_button("gaps_button", "查看缺口", self.show_gaps)
        self.gaps_button.setToolTip("缺裁量标准、未登记公布、依据废止和将到期的事项")

    def show_gaps(self) -> None:
        """Show what is missing, unpublished or about to expire."""
        show_dialog(GapsDialog(self.context, self))
