"""办件: the ledger of cases, and the acts that begin one (P1.2.7)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from PySide6.QtWidgets import QPushButton, QWidget

from saltdesk.domain.base.changes import Area
from saltdesk.domain.cases.case import Case
from saltdesk.ledgers.base.columns import Ledger
from saltdesk.ledgers.cases.cases import CASE_FACTS, CASE_LEDGER
from saltdesk.ledgers.cases.facts import case_facts, case_title
from saltdesk.ui.cases.case_dialogs import CaseDialogs
from saltdesk.ui.cases.case_entry_page import CaseEntryPage
from saltdesk.ui.cases.monitor_dialog import MonitorDialog
from saltdesk.ui.cases.power_case_page import PowerCasePage, due_question
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.ledger.due_dialog import DueQuestion
from saltdesk.ui.ledger.importing.list_importing import import_list
from saltdesk.ui.ledger.ledger_tab import LedgerTab
from saltdesk.ui.ledger.register_detail import RegisterDetail
from saltdesk.ui.notices.notice_menu import NoticeMenu

_FREQUENT = ("case.hand", "case.accept", "case.next", "case.decide", "case.serve", "case.publish")


class PowerCasesPage(LedgerTab):
    """The ledger of cases; the page of a case offers every act."""

    ledger: ClassVar[Ledger] = CASE_LEDGER
    further_areas: ClassVar[frozenset[Area]] = frozenset({Area.NOTICES, Area.PUBLICATIONS})
    shortcuts: ClassVar[Mapping[str, str]] = {}

    def __init__(self, context: Any, parent: QWidget | None = None) -> None:
        self._dialogs = CaseDialogs(context, self)
        super().__init__(context, parent)
        self.monitor_button = QPushButton("在办监控(&J)…", self.form.ledger_page)
        self.monitor_button.setObjectName("monitor_button")
        self.monitor_button.setToolTip("各人在办、将到期、逾期和停滞的办件")
        self.monitor_button.clicked.connect(self.monitor)
        self.form.act_layout.addWidget(self.monitor_button)
        self.notice_menu = NoticeMenu(self, self)
        self._cases = self.make_ahead(self._new_case)

    def act_handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return the act that begins a case, and the most frequent ones."""
        frequent = {code: self._performing(code) for code in _FREQUENT}
        return {"case.register": self.new_record, **frequent, "case.import": self.import_workbook}

    def new_record(self) -> None:
        """Open an empty page."""
        self.open_page(CaseEntryPage(self.context, Case(), self.form.pages))

    def open_record(self) -> None:
        """Open the wide page of the selected case."""
        case = self.current_record()
        if case:
            self.open_ahead(self._cases, case.id)

    def _new_case(self) -> PowerCasePage:
        page = PowerCasePage(self.context, parent=self.form.pages)
        page.notice_wanted.connect(self.notice_menu.make)
        return page

    def import_workbook(self) -> None:
        """Import a workbook of cases after a dry run."""
        import_list(self.context, self, self.ledger.name)

    def monitor(self) -> None:
        """Show who holds what."""
        show_dialog(MonitorDialog(self.context, self))

    def reader_changed(self) -> None:
        """Return to the table, which is read anew, because another person may see fewer cases."""
        while self.current_page():
            self.close_page()

    def due_about(self, record: Any) -> DueQuestion | str:
        """Return what explains the due date of a case."""
        return due_question(record)

    def record_title(self, record: Any) -> str:
        """Return number, item and counterpart."""
        return case_title(record)

    def detail_widget(self) -> QWidget:
        """Return the pane with the facts."""
        self.detail = RegisterDetail(CASE_FACTS)
        return self.detail

    def show_detail(self, record: Any | None) -> None:
        """Show a case."""
        self.detail.show_facts(case_facts(self.desk, record) if record else {})

    def _performing(self, code: str) -> Callable[[], None]:
        def perform() -> None:
            case = self.current_record()
            if case:
                self._dialogs.perform(code, case)

        return perform
