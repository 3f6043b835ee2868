"""责任追究: the ledger of accountability cases, visible only to authorised staff (A6)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from saltdesk.domain.accountability import AccountabilityCase
from saltdesk.domain.base.changes import Area
from saltdesk.ledgers.accountability import ACCOUNTABILITY_LEDGER
from saltdesk.ledgers.base.columns import Ledger
from saltdesk.services.access.accountability import refusal_sentence
from saltdesk.ui.accountability.accountability_case_page import (
    GROUPS,
    STEP_DIALOGS,
    AccountabilityCasePage,
    case_facts,
    case_title,
    steps_of,
)
from saltdesk.ui.accountability.accountability_page import AccountabilityPage
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.ledger.ledger_tab import LedgerTab
from saltdesk.ui.ledger.register_detail import RegisterDetail
from saltdesk.ui.notices.notice_menu import NoticeMenu


class AccountabilityTab(LedgerTab):
    """The ledger of accountability cases; staff without access see who handles them."""

    ledger: ClassVar[Ledger] = ACCOUNTABILITY_LEDGER
    side_width: ClassVar[int] = 340
    shortcuts: ClassVar[Mapping[str, str]] = {"accountability.edit": "F2"}
    further_areas: ClassVar[frozenset[Area]] = frozenset({Area.NOTICES})

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.notice_menu = NoticeMenu(self, self)
        self._cases = self.make_ahead(self._new_case)

    def act_handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return the acts that start a case and the most frequent ones; the case page offers the others."""
        return {
            "accountability.open": self.new_record,
            "accountability.edit": self.edit_record,
            **{code: partial(self._open_step, code) for code in STEP_DIALOGS},
        }

    def new_record(self) -> None:
        """Open an empty page."""
        begun = AccountabilityCase(opened_on=self.desk.clock.today())
        self.open_page(AccountabilityPage(self.context, begun, self.form.pages))

    def open_record(self) -> None:
        """Open the wide page of the chosen case."""
        case = self.current_record()
        if case:
            self.open_ahead(self._cases, case.id)

    def _new_case(self) -> AccountabilityCasePage:
        page = AccountabilityCasePage(self.context, parent=self.form.pages)
        page.notice_wanted.connect(self.notice_menu.make)
        return page

    def edit_record(self) -> None:
        """Edit the facts and evidence of the chosen case."""
        case = self.current_record()
        if case and self.act_buttons["accountability.edit"].isEnabled():
            self.open_page(AccountabilityPage(self.context, case, self.form.pages))

    def reader_changed(self) -> None:
        """Return to the table, which is read anew, because another person may see fewer records."""
        while self.current_page():
            self.close_page()

    def record_title(self, record: Any) -> str:
        """Return number and person."""
        return case_title(record)

    def detail_widget(self) -> QWidget:
        """Return the pane with steps and facts."""
        self.detail = RegisterDetail(GROUPS)
        return self.detail

    def show_detail(self, record: Any | None) -> None:
        """Show a case."""
        if record is None:
            self.detail.show_facts({})
        else:
            self.detail.show_facts(case_facts(record), steps_of(record), "note")

    def _show_empty(self) -> None:
        super()._show_empty()
        sentence = refusal_sentence(self.desk)
        if sentence:
            self.form.empty_label.setText(sentence)
            self.form.empty_button.hide()

    def _open_step(self, code: str) -> None:
        case = self.current_record()
        if case:
            show_dialog(STEP_DIALOGS[code](self.context, self, case, self.record_title(case)))
