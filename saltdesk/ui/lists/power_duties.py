"""The detail page of a power item on which its duties are added and edited (R2.2.2)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.lists.items import DutyItem, ItemStatus, PowerItem
from saltdesk.ledgers.lists.lists import DUTY_LEDGER
from saltdesk.services.desk.offers import offer
from saltdesk.services.lists import lists
from saltdesk.ui.fields.act_buttons import show_offer
from saltdesk.ui.forms.ui_power_duties import Ui_PowerDuties
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.frame.flow_row import let_flow
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import open_rows_with, prepare
from saltdesk.ui.lists.duty_dialog import DutyDialog

_SHOWN = ("stage", "content")
_COLUMNS = tuple(column for column in DUTY_LEDGER.columns if column.name in _SHOWN)


class PowerDuties(QWidget):
    """Shows the duties of one item; duties of a public list change through an adjustment."""

    def __init__(
        self, context: TabContext, open_page: Callable[[QWidget], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.context, self.desk, self._open_page = context, context.desk, open_page
        self._item: PowerItem | None = None
        self.form = Ui_PowerDuties()
        self.form.setupUi(self)
        let_flow(self.form.form_layout, self.form.duty_row)
        self._duties = RowsModel(self.desk, _COLUMNS, self)
        prepare(self.form.duties_table, self._duties)
        self.form.add_duty_button.clicked.connect(self.add_duty)
        self.form.edit_duty_button.clicked.connect(self.edit_duty)
        open_rows_with(self.form.duties_table, self.edit_duty)
        self.form.duties_table.selectionModel().currentRowChanged.connect(self._offer_acts)

    def show_item(self, item: PowerItem | None) -> None:
        """Show the duties of an item."""
        self._item = item
        duties = lists.duties_of(item.id) if item else []
        self._duties.show_records(duties)
        self.form.duties_table.setVisible(bool(duties))
        self.form.no_duty_label.setVisible(not duties)
        if duties:
            self.form.duties_table.selectRow(0)
        self._offer_acts()

    def add_duty(self) -> None:
        """Add a duty to the item shown."""
        if self._item:
            show_dialog(DutyDialog(self.context, self, DutyItem(power_item=self._item.id), self._open_page))

    def edit_duty(self, *_: Any) -> None:
        """Edit the selected duty."""
        duty = self._chosen()
        if self._item and duty and self.form.edit_duty_button.isEnabled():
            show_dialog(DutyDialog(self.context, self, duty, self._open_page))

    def _chosen(self) -> DutyItem | None:
        found: DutyItem | None = self._duties.record(self.form.duties_table.currentIndex().row())
        return found

    def _offer_acts(self, *_: Any) -> None:
        is_cancelled = self._item is not None and self._item.status is ItemStatus.CANCELLED
        gone = "本事项已取消。" if is_cancelled else ""
        duty = self._chosen()
        missing = "" if duty else "请先选择一项责任事项。"
        show_offer(self.form.add_duty_button, offer(self.desk, ACT_BY_CODE["duty.add"], None), gone)
        state = duty.status if duty else None
        show_offer(self.form.edit_duty_button, offer(self.desk, ACT_BY_CODE["duty.edit"], state), missing)
