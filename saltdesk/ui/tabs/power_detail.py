"""The detail pane of a power item: its duties first, then its fields in groups."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from saltdesk.domain.acts import ACT_BY_CODE
from saltdesk.domain.lists import POWER_FIELDS, DutyItem, ItemStatus, PowerItem
from saltdesk.ledgers.columns import as_text
from saltdesk.ledgers.lists import DUTIES
from saltdesk.services import lists
from saltdesk.services.offers import offer
from saltdesk.ui.context import TabContext
from saltdesk.ui.dialogs.duty_dialog import DutyDialog
from saltdesk.ui.dialogs.opening import lay_over
from saltdesk.ui.forms.ui_power_detail import Ui_PowerDetail
from saltdesk.ui.models.rows_model import RowsModel
from saltdesk.ui.widgets.facts_view import FactGroup
from saltdesk.ui.widgets.offered import show_offer
from saltdesk.ui.widgets.rows_table import fit_height, prepare

_LABELS = {rule.name: rule.label for rule in POWER_FIELDS} | {
    "status": "状态",
    "published_on": "公布日期",
    "publication_channel": "公布渠道",
}
_GROUPS = (
    ("基本", ("name", "power_class", "subject", "status", "published_on", "publication_channel")),
    ("依据与流程", ("legal_basis", "flow")),
    ("时限与裁量", ("promised_limit", "extension_condition", "discretion")),
    (
        "机构与人员",
        ("handling_office", "entrusted_body", "head", "posts", "handler_certificate", "phone"),
    ),
    ("备注", ("note",)),
)
_DUTY_COLUMNS = tuple(column for column in DUTIES.columns if column.name in ("content", "accountability"))


class PowerDetail(QWidget):
    """Shows one item and lets its duties be entered and changed (R2.2.2)."""

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.desk = context, context.desk
        self._item: PowerItem | None = None
        self.form = Ui_PowerDetail()
        self.form.setupUi(self)
        self._duties = RowsModel(self.desk, _DUTY_COLUMNS, self)
        prepare(self.form.duties_table, self._duties)
        self.form.facts_view.declare(
            FactGroup(title, tuple((name, _LABELS[name]) for name in names)) for title, names in _GROUPS
        )
        self.form.add_duty_button.clicked.connect(self.add_duty)
        self.form.edit_duty_button.clicked.connect(self.edit_duty)
        self.form.duties_table.doubleClicked.connect(self.edit_duty)
        self.form.duties_table.selectionModel().currentRowChanged.connect(self._offer_acts)

    def show_item(self, item: PowerItem | None) -> None:
        """Show an item with its duties."""
        self._item = item
        duties = lists.duties_of(item.id) if item else []
        self._duties.show_records(duties)
        self.form.duties_table.setVisible(bool(duties))
        self.form.no_duty_label.setVisible(not duties)
        if duties:
            fit_height(self.form.duties_table)
            self.form.duties_table.selectRow(0)
        self.form.facts_view.show_values({name: as_text(getattr(item, name, "")) for name in _LABELS})
        self._offer_acts()

    def add_duty(self) -> None:
        """Enter a duty that matches the item shown."""
        if self._item:
            lay_over(DutyDialog(self.context, self, self._item, DutyItem(power_item=self._item.id)))

    def edit_duty(self, *_: Any) -> None:
        """Change the chosen duty."""
        duty = self._chosen()
        if self._item and duty and self.form.edit_duty_button.isEnabled():
            lay_over(DutyDialog(self.context, self, self._item, duty))

    def _chosen(self) -> DutyItem | None:
        found: DutyItem | None = self._duties.record(self.form.duties_table.currentIndex().row())
        return found

    def _offer_acts(self, *_: Any) -> None:
        is_cancelled = self._item is not None and self._item.status is ItemStatus.CANCELLED
        gone = "本事项已取消。" if is_cancelled else ""
        missing = "" if self._chosen() else "请先选择一项责任事项。"
        show_offer(self.form.add_duty_button, offer(self.desk, ACT_BY_CODE["duty.add"], None), gone)
        show_offer(self.form.edit_duty_button, offer(self.desk, ACT_BY_CODE["duty.edit"], None), missing)
