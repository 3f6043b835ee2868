"""A button that proposes to cancel a public item in an adjustment case (D3.2.b)."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.adjustments.adjustment import AdjustmentStatus
from saltdesk.domain.lists.items import ItemStatus, PowerItem
from saltdesk.domain.lists.versions import ListKind
from saltdesk.services.desk import offers
from saltdesk.services.desk.desk import Desk
from saltdesk.services.lists import proposals
from saltdesk.ui.fields.act_buttons import show_offer
from saltdesk.ui.keys.row_keys import with_keys
from saltdesk.ui.ledger.ledger_tab import LedgerTab
from saltdesk.ui.lists.proposing import Proposing

_ONLY_PUBLIC = "只有已公布的事项才按程序拟定取消。"


class Cancelling(QObject):
    """Adds the button to the acts of a ledger; the act applies to the selected record."""

    def __init__(self, tab: LedgerTab, kind: ListKind) -> None:
        super().__init__(tab)
        self._tab, self._kind = tab, kind
        self.button = QPushButton("拟定取消…", tab.form.ledger_page)
        self.button.setObjectName("propose_cancel_button")
        self.button.clicked.connect(self.ask)
        tab.form.act_layout.addWidget(self.button)
        self.offer(None)

    def offer(self, record: Any | None) -> None:
        """Enable the button if the record is a public item."""
        is_public = record is not None and record.status is ItemStatus.PUBLISHED
        found = offers.offer(self._tab.desk, ACT_BY_CODE["adjustment.propose"], AdjustmentStatus.OPEN)
        show_offer(self.button, found, "" if is_public else _ONLY_PUBLIC)
        if self.button.isEnabled():
            self.button.setToolTip(with_keys("登记到调整办件，办结后取消", self.button))

    def ask(self) -> None:
        """Ask for the adjustment case and register the proposal there."""
        record = self._tab.current_record()
        if record is None:
            return
        is_power = isinstance(record, PowerItem)
        name = f"{record.code}　{record.name}" if is_power else f"责任事项“{record.content[:20]}”"
        key = record.id if is_power else record.power_item
        propose = partial(_propose, self._kind, record.id)
        Proposing(self._tab.context, self._tab, self._tab.open_page, propose).ask(f"取消 {name}", (key,))


def _propose(kind: ListKind, item: int, desk: Desk, case: int) -> object:
    return proposals.propose_cancel(desk, case, kind, item)
