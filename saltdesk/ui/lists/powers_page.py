"""权力事项: the power list with entry, import, coverage, and its state on any day (P1.2, R2.2)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.query import Query
from saltdesk.domain.lists.items import PowerItem
from saltdesk.domain.lists.versions import ListKind
from saltdesk.ledgers.base.columns import Ledger
from saltdesk.ledgers.lists.lists import POWER_LEDGER
from saltdesk.services.lists import lists
from saltdesk.services.lists.starter import load_starter_list
from saltdesk.ui.fields.date_edit import DateEdit
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.ledger.importing.list_importing import import_list, offer_lists
from saltdesk.ui.ledger.ledger_tab import LedgerTab
from saltdesk.ui.lists.cancelling import Cancelling
from saltdesk.ui.lists.own_office import name_own_office, own_office_query
from saltdesk.ui.lists.power_detail import PowerDetail
from saltdesk.ui.lists.power_duties import PowerDuties
from saltdesk.ui.lists.power_flow import PowerFlow
from saltdesk.ui.lists.power_item_page import PowerItemPage
from saltdesk.ui.lists.power_pages import BasesPage, DiscretionPage, HistoryPage, ItemPage
from saltdesk.ui.looks.text_size import TextSized

_STARTER_QUESTION = (
    "载入盐业权力参考清单？清单中没有的编码作为草拟事项加入，已有的事项不变。内容须按本局实际核对后再公布。"
)


class PowersPage(LedgerTab):
    """The ledger of power items; its pane has pages for bases, flow, duties, discretion and history."""

    ledger: ClassVar[Ledger] = POWER_LEDGER
    side_width: ClassVar[int] = 460
    shortcuts: ClassVar[Mapping[str, str]] = {"power.edit": "F2"}
    further_areas: ClassVar[frozenset[Area]] = frozenset(
        {Area.DUTIES, Area.VERSIONS, Area.ADJUSTMENTS, Area.STANDARDS}
    )
    need_record: ClassVar[frozenset[str]] = frozenset({"power.edit", "power.cancel"})
    usual_order: ClassVar[tuple[str, bool]] = ("code", False)
    has_periods: ClassVar[bool] = False

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        self._pages: list[tuple[ItemPage, QWidget]] = []
        super().__init__(context, parent)
        name_own_office(self.form.mine_check)
        self.cancelling = Cancelling(self, ListKind.POWERS)
        self._items = self.make_ahead(self._new_item)
        offer_lists(context, self, self.act_buttons["power.import"], ("powers", "steps", "bases"))
        self.coverage_button = QPushButton("权责对应…", self.form.ledger_page)
        self.coverage_button.setObjectName("coverage_button")
        self.coverage_button.setToolTip("每个权力事项有哪些环节的责任，哪些还没有")
        self.coverage_button.clicked.connect(self.show_coverage)
        self.form.act_layout.addWidget(self.coverage_button)
        self._set_up_views()
        self.classes_label = QLabel(self)
        self.classes_label.setObjectName("classes_label")
        self.classes_label.setProperty("kind", "hint")
        self.classes_label.setWordWrap(True)
        self.form.ledger_layout.addWidget(self.classes_label)
        self.model.counted.connect(self._show_classes)

    def act_handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return the acts on the power list."""
        return {
            "power.add": self.new_record,
            "power.edit": self.open_record,
            "power.cancel": self.cancel,
            "power.import": self.import_workbook,
            "power.starter": self.load_starter,
        }

    def new_record(self) -> None:
        """Open an empty page."""
        self._open_item(PowerItem())

    def open_record(self) -> None:
        """Edit the selected item."""
        item = self.current_record()
        if item and self.act_buttons["power.edit"].isEnabled():
            self._open_item(item)

    def _new_item(self) -> PowerItemPage:
        return PowerItemPage(self.context, None, self.form.pages)

    def _open_item(self, item: PowerItem) -> None:
        self.open_ahead(self._items, item)

    def query(self) -> Query:
        """Return the query of the filters; “本处室” are the items that the person's office handles (P1.1)."""
        return own_office_query(super().query(), self.desk)

    def cancel(self) -> None:
        """Discard the selected draft and record the reason."""
        item = self.current_record()
        if item is None:
            return
        question = f"“{item.name}”将标为已取消，保留在台账中。请填写作废理由："
        reason = self.context.prompts.ask_text("作废草拟事项", question)
        if reason is not None:
            self.context.attempt(partial(lists.cancel_power, self.desk, item.id, reason))

    def import_workbook(self) -> None:
        """Import a workbook of items after a dry run; the menu of the button also offers their parts."""
        import_list(self.context, self, "powers")

    def load_starter(self) -> None:
        """Load the starter list as drafts after confirmation."""
        if self.context.prompts.ask(_STARTER_QUESTION, "载入", "取消"):
            outcome = self.context.attempt(partial(load_starter_list, self.desk))
            if outcome:
                self.context.notify(f"已载入参考清单{outcome.result}项")

    def show_as_of(self) -> None:
        """Show the list as published on the day in the field, or today if the field is empty."""
        from saltdesk.ui.lists.as_of_view import AsOfView

        day = self.day_edit.date() or self.desk.clock.today()
        self.open_page(
            AsOfView(
                self.context, ListKind.POWERS, day, self.close_page, self.show_comparison, self.form.pages
            )
        )

    def show_comparison(self, kind: ListKind, day: date) -> None:
        """Show the changes of a list between a day and today."""
        from saltdesk.ui.lists.compare_view import CompareView

        today = self.desk.clock.today()
        self.open_page(CompareView(self.context, kind, day, today, self.close_page, self.form.pages))

    def show_coverage(self) -> None:
        """Show the coverage of powers by duties."""
        from saltdesk.ui.lists.coverage_view import CoverageView

        self.open_page(CoverageView(self.context, self.close_page, self.form.pages))

    def offer_acts(self) -> None:
        """Enable the acts, including the proposal to cancel a public item."""
        super().offer_acts()
        self.cancelling.offer(self.current_record())

    def record_title(self, record: Any) -> str:
        """Return code and name."""
        return f"{record.code}　{record.name}"

    # Detail pane

    def detail_widget(self) -> QWidget:
        """Return the first page; the other pages come after it, before the audit trail."""
        self.detail = PowerDetail(self.context)
        self.duties = PowerDuties(self.context, self.open_page)
        pages = self.form.detail_pages
        pages.setTabText(0, "基本")
        pages.tabBar().setUsesScrollButtons(False)
        self._pages = [(self.detail, pages.widget(0))]
        for title, page in (
            ("依据", BasesPage()),
            ("流程", PowerFlow(self.context, self.open_page, self.close_page)),
            ("责任", self.duties),
            ("裁量", DiscretionPage()),
            ("历史", HistoryPage(self.desk)),
        ):
            pages.insertTab(pages.count() - 1, page, title)
            self._pages.append((page, page))
        pages.currentChanged.connect(self._fill_page)
        return self.detail

    def show_detail(self, record: Any | None) -> None:
        """Show an item on the current page; other pages are filled when the user turns to them."""
        self._fill_page()

    def _fill_page(self, *_: int) -> None:
        front = self.form.detail_pages.currentWidget()
        for page, tab in self._pages:
            if tab is front:
                page.show_item(self.current_record())

    # Views

    def _set_up_views(self) -> None:
        """Add the day field and its button at the end of the filters."""
        caption = QLabel("清单日期(&R)", self.form.ledger_page)
        self.day_edit = DateEdit(self.form.ledger_page)
        self.day_edit.setObjectName("day_edit")
        self.day_edit.follow(self.desk)
        TextSized(self.day_edit, 110, self.day_edit.setMaximumWidth)
        self.day_edit.returnPressed.connect(self.show_as_of)
        caption.setBuddy(self.day_edit)
        self.as_of_button = QPushButton("查看当日清单", self.form.ledger_page)
        self.as_of_button.setObjectName("as_of_button")
        self.as_of_button.setToolTip("按所填日期查看当时公布的清单，不填为今天")
        self.as_of_button.clicked.connect(self.show_as_of)
        for widget in (caption, self.day_edit, self.as_of_button):
            self.form.filter_layout.addWidget(widget)

    def _show_classes(self) -> None:
        """Show the number of items per class; an empty class says 无 (P1.2.1)."""
        texts = (f"{word.label} {number or '无'}" for word, number in lists.count_by_class().items())
        self.classes_label.setText("各类事项：" + "　".join(texts))
