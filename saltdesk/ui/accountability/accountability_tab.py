"""责任追究: the ledger of cases, from source to end of effect, visible only to authorised staff (A6)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from saltdesk.domain.accountability import AccountabilityCase
from saltdesk.domain.base.changes import Area, ChangeSet
from saltdesk.ledgers.accountability import ACCOUNTABILITY_LEDGER
from saltdesk.ledgers.base.columns import Ledger
from saltdesk.services.access.accountability import refusal_sentence
from saltdesk.services.accountability import accountability
from saltdesk.ui.accountability.accountability_case_page import (
    GROUPS,
    AccountabilityCasePage,
    case_facts,
    steps_of,
)
from saltdesk.ui.accountability.accountability_dialogs import (
    DecisionDialog,
    EndingDialog,
    ProposalDialog,
    ReferralDialog,
    ServingDialog,
    StatementDialog,
)
from saltdesk.ui.accountability.accountability_page import AccountabilityPage
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.opening import lay_over
from saltdesk.ui.ledger.ledger_tab import LedgerTab
from saltdesk.ui.ledger.record_dialog import RecordDialog
from saltdesk.ui.notices.notice_menu import NoticeMenu
from saltdesk.ui.registers.register_detail import RegisterDetail

_DIALOGS: Mapping[str, type[RecordDialog]] = {
    "accountability.hear": StatementDialog,
    "accountability.propose": ProposalDialog,
    "accountability.decide": DecisionDialog,
    "accountability.refer": ReferralDialog,
    "accountability.serve": ServingDialog,
    "accountability.end": EndingDialog,
}

_SHARES = (990, 340)


class AccountabilityTab(LedgerTab):
    """The ledger of cases; staff without access see who handles them."""

    ledger: ClassVar[Ledger] = ACCOUNTABILITY_LEDGER
    shortcuts: ClassVar[Mapping[str, str]] = {"accountability.edit": "F2"}
    further_areas: ClassVar[frozenset[Area]] = frozenset({Area.NOTICES})

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.form.content_splitter.setSizes(_SHARES)
        self.notice_menu = NoticeMenu(self, self)

    def act_handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return the acts that start a case and the most frequent ones; the case page offers the others."""
        return {
            "accountability.open": self.new_record,
            "accountability.edit": self.edit_record,
            **{code: partial(self._open_step, code) for code in _DIALOGS},
        }

    def case_acts(self, page: AccountabilityCasePage) -> Mapping[str, Callable[[], object]]:
        """Return the acts of the case page, in order."""
        steps = {code: partial(self._lay, code, page) for code in _DIALOGS}
        return {
            "accountability.edit": partial(self._edit_shown, page),
            **{code: steps[code] for code in tuple(_DIALOGS)[:-1]},
            "accountability.result": partial(self._record_result, page),
            "accountability.drop": partial(self._drop, page),
            "accountability.end": steps["accountability.end"],
        }

    def new_record(self) -> None:
        """Open an empty page."""
        begun = AccountabilityCase(opened_on=self.desk.clock.today())
        self.open_page(AccountabilityPage(self.context, begun, self))

    def open_record(self) -> None:
        """Open the wide page of the chosen case."""
        case = self.current_record()
        if case is None:
            return
        page = AccountabilityCasePage(self.context, case.id, self.case_acts, self.notice_menu.make, self)
        page.closed.connect(self.close_page)
        self.open_page(page)

    def edit_record(self) -> None:
        """Edit the facts and evidence of the chosen case."""
        case = self.current_record()
        if case and self.act_buttons["accountability.edit"].isEnabled():
            self.open_page(AccountabilityPage(self.context, case, self))

    def changed(self, changes: ChangeSet) -> None:
        """Refresh the wide page of a case too, even when another page covers it."""
        super().changed(changes)
        if changes.areas & {Area.ACCOUNTABILITY, Area.NOTICES}:
            for place in range(self.form.pages.count()):
                page = self.form.pages.widget(place)
                if isinstance(page, AccountabilityCasePage):
                    page.refresh()

    def offer_acts(self) -> None:
        """Reload for the person now at the desk, who may see fewer records."""
        super().offer_acts()
        reader = (self.desk.actor.name, self.desk.actor.office)
        before = getattr(self, "_reader", reader)
        self._reader = reader
        if before != reader:
            while self.current_page():
                self.close_page()
            self.refresh()

    def record_title(self, record: Any) -> str:
        """Return number and person."""
        return f"{record.number}　{record.person or record.office}"

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
            lay_over(_DIALOGS[code](self.context, self, case, self.record_title(case)))

    def _lay(self, code: str, page: AccountabilityCasePage) -> None:
        lay_over(_DIALOGS[code](self.context, page, page.case, self.record_title(page.case)))

    def _edit_shown(self, page: AccountabilityCasePage) -> None:
        self.open_page(AccountabilityPage(self.context, page.case, self))

    def _record_result(self, page: AccountabilityCasePage) -> None:
        text = self.context.prompts.ask_text(
            "登记移送结果", f"{page.case.referred_to}的处理结果：", about=page.key
        )
        if text is not None:
            self.context.attempt(partial(accountability.record_outside_result, self.desk, page.key, text))

    def _drop(self, page: AccountabilityCasePage) -> None:
        reason = self.context.prompts.ask_text("不予追究", "请写明不予追究的理由：", about=page.key)
        if reason is not None:
            self.context.attempt(partial(accountability.drop_case, self.desk, page.key, reason))
