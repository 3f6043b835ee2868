"""The tab of a ledger as its parts see it: counters, rows and their menus."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Protocol

from PySide6.QtWidgets import QPushButton

from saltdesk.ledgers.base.columns import Ledger
from saltdesk.services.desk.desk import Desk
from saltdesk.ui.forms.ui_ledger_tab import Ui_LedgerTab
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.ledger.batch_dialog import BatchDialog
from saltdesk.ui.ledger.ledger_model import LedgerModel


class LedgerHost(Protocol):
    """A tab that shows a ledger."""

    ledger: ClassVar[Ledger]
    context: TabContext
    desk: Desk
    form: Ui_LedgerTab
    model: LedgerModel
    act_buttons: dict[str, QPushButton]
    batch: ClassVar[Mapping[str, type[BatchDialog]]]

    def open_chosen(self) -> None:
        """Open the selected record, if there is one."""

    def filter_late(self, is_wanted: bool) -> None:
        """Show only what is overdue, or all."""

    def leave_filters(self) -> None:
        """Show all records."""
