"""权力事项: the power list with its duties, entry, publication and import (P1.2, R2.2)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QLabel, QWidget

from saltdesk.domain.acts import Act
from saltdesk.domain.changes import Area
from saltdesk.domain.lists import PowerItem
from saltdesk.domain.query import Query
from saltdesk.domain.vocabulary import Vocabulary
from saltdesk.ledgers.columns import Ledger
from saltdesk.ledgers.lists import POWERS
from saltdesk.services import lists, power_import
from saltdesk.ui.dialogs.import_dialog import ImportDialog
from saltdesk.ui.dialogs.opening import lay_over
from saltdesk.ui.dialogs.publish_dialog import PublishDialog
from saltdesk.ui.tabs.ledger_tab import LedgerTab, TabContext
from saltdesk.ui.tabs.power_detail import PowerDetail
from saltdesk.ui.tabs.power_item_page import PowerItemPage

_STARTER_QUESTION = (
    "载入盐业权力参考清单？清单中没有的编码作为草拟事项加入，已有的事项不变。内容须按本局实际核对后再公布。"
)


class PowersPage(LedgerTab):
    """The ledger of power items."""

    ledger: ClassVar[Ledger] = POWERS
    shortcuts: ClassVar[Mapping[str, str]] = {"power.edit": "F2"}
    further_areas: ClassVar[frozenset[Area]] = frozenset({Area.DUTIES})
    need_record: ClassVar[frozenset[str]] = frozenset({"power.edit", "power.publish", "power.cancel"})
    has_periods: ClassVar[bool] = False
    has_mine: ClassVar[bool] = False

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        # A list is read by code; the other ledgers start with what is newest.
        self.model.query = Query(sort="code", descending=False)
        self.classes_label = QLabel(self)
        self.classes_label.setObjectName("classes_label")
        self.classes_label.setProperty("kind", "hint")
        self.classes_label.setWordWrap(True)
        self.form.ledger_layout.addWidget(self.classes_label)
        self.model.counted.connect(self._show_classes)

    def act_handlers(self) -> Mapping[str, Callable[[], None]]:
        """What can be done with the power list."""
        return {
            "power.add": self.new_record,
            "power.edit": self.open_record,
            "power.publish": self.publish,
            "power.cancel": self.cancel,
            "power.import": self.import_workbook,
            "power.starter": self.load_starter,
        }

    def new_record(self) -> None:
        """Open an empty page."""
        self.open_page(PowerItemPage(self.context, PowerItem(), self))

    def open_record(self) -> None:
        """Open the chosen item for editing."""
        item = self.current_record()
        if item and self.act_buttons["power.edit"].isEnabled():
            self.open_page(PowerItemPage(self.context, item, self))

    def publish(self) -> None:
        """Ask for day and channel of the publication."""
        item = self.current_record()
        if item:
            lay_over(PublishDialog(self.context, self, item))

    def cancel(self) -> None:
        """Take the chosen item off the list, with its ground."""
        item = self.current_record()
        if item is None:
            return
        question = f"“{item.name}”将标为已取消，保留在台账中。请填写取消依据（文件名称和文号）："
        reason = self.context.prompts.ask_text("取消事项", question)
        if reason is not None:
            self.context.attempt(partial(lists.cancel_power, self.desk, item.id, reason))

    def import_workbook(self) -> None:
        """Bring a workbook in, after a dry run."""
        lay_over(ImportDialog(self.context, self))

    def load_starter(self) -> None:
        """Load the starter list as drafts, after a question."""
        if self.context.prompts.ask(_STARTER_QUESTION, "载入", "取消"):
            outcome = self.context.attempt(partial(power_import.load_starter_list, self.desk))
            if outcome:
                self.context.notify(f"已载入参考清单{outcome.result}项")

    def state_for(self, act: Act, record: Any | None) -> Vocabulary | None:
        """Imports and new items do not depend on the chosen item."""
        return super().state_for(act, record) if act.from_states else None

    def record_title(self, record: Any) -> str:
        """Code and name."""
        return f"{record.code}　{record.name}"

    def detail_widget(self) -> QWidget:
        """The pane with duties and fields."""
        self.detail = PowerDetail(self.context)
        return self.detail

    def show_detail(self, record: Any | None) -> None:
        """Show an item."""
        self.detail.show_item(record)

    def _show_classes(self) -> None:
        """How many items each class has; an empty class says 无 (P1.2.1)."""
        texts = (f"{word.label} {number or '无'}" for word, number in lists.count_by_class().items())
        self.classes_label.setText("各类事项：" + "　".join(texts))
