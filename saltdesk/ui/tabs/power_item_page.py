"""The page on which a power item is entered or edited, with the fields of D3.2.b in groups."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from saltdesk.domain.lists import POWER_FIELDS, ItemStatus, PowerClass, PowerItem
from saltdesk.services import lists, people
from saltdesk.ui.forms.ui_power_item_page import Ui_PowerItemPage
from saltdesk.ui.tabs.ledger_tab import TabContext
from saltdesk.ui.tabs.record_page import RecordPage
from saltdesk.ui.widgets.binding import Bound
from saltdesk.ui.widgets.choices import fill_with_words
from saltdesk.ui.widgets.open_choice import offer

_COMBOS = ("power_class", "handling_office")
_FIELDS = tuple(
    Bound(f"{rule.name}_{'combo' if rule.name in _COMBOS else 'edit'}", rule.name) for rule in POWER_FIELDS
)


@dataclass(frozen=True)
class ChangeGround:
    """Why a published item is changed outside the procedure (D3.2.b)."""

    reason: str = ""


class PowerItemPage(RecordPage):
    """Enters a new item or edits one; for a published item the ground of the change is asked for."""

    draft_name: ClassVar[str] = "power_item"

    def __init__(self, context: TabContext, item: PowerItem, parent: QWidget | None = None) -> None:
        title = f"修改权力事项　{item.code}" if item.id else "登记权力事项"
        super().__init__(context, title, parent)
        self.form = Ui_PowerItemPage()
        self.form.setupUi(self.page.body)
        fill_with_words(self.form.power_class_combo, PowerClass)
        offer(self.form.handling_office_combo, (office.name for office in people.offices()))
        self.bind(self.form, _FIELDS, item)
        self.bind(self.form, (Bound("reason_edit", "reason"),), ChangeGround())
        self.form.change_group.setVisible(item.status is ItemStatus.PUBLISHED)
        self.setFocusProxy(self.form.code_edit)
        self.ready()

    def save_record(self) -> PowerItem:
        """Add the item, or save its change with its ground."""
        item = self.record()
        if item.id:
            return lists.edit_power(self.context.desk, item, self.record(1).reason).result
        return lists.add_power(self.context.desk, item).result
