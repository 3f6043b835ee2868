"""The buttons of a ledger's acts: made from the tab's handlers, offered for the selected record."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, ClassVar, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton

from saltdesk.domain.acts.act import Act
from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.services.desk.offers import offer, offer_for_several
from saltdesk.ui.frame.input_method import commit_input
from saltdesk.ui.keys.row_keys import RowKeys, shown_buttons, with_keys
from saltdesk.ui.ledger.batch import open_batch
from saltdesk.ui.ledger.ledger_host import LedgerHost
from saltdesk.ui.ledger.ledger_rows import LedgerRows
from saltdesk.ui.looks.icons import icon
from saltdesk.ui.looks.kinds import set_kind

_NEED_RECORD = "请先选择一条记录。"
_ONE_RECORD = "选中了多条，只能对一条记录操作，请只选一条。"


class ActingHost(LedgerHost, Protocol):
    """A ledger tab with acts."""

    shortcuts: ClassVar[Mapping[str, str]]
    need_record: ClassVar[frozenset[str]]
    rows: LedgerRows

    def act_handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return the act codes of the buttons, in order, each with its method."""

    def new_record(self) -> None:
        """Start a new record (Ctrl+N)."""

    def state_for(self, act: Act, record: Any | None) -> Vocabulary | None:
        """Return the state that decides whether ``act`` is possible."""


class LedgerActs(QObject):
    """Adds the buttons of the acts to the tool bar of ``tab`` and enables those that are possible."""

    def __init__(self, tab: ActingHost) -> None:
        super().__init__(tab.form.ledger_page)
        self._tab = tab
        self._new = tab.new_record
        self._row_keys = RowKeys(tab.form.ledger_page)
        for code, handler in tab.act_handlers().items():
            self._add(code, handler)

    def offer_for(self, record: Any | None) -> None:
        """Enable the acts possible for a record; the tool tips of the others give the reason."""
        tab = self._tab
        self._row_keys.number(shown_buttons(tab.form.act_layout))
        for code, button in tab.act_buttons.items():
            act = ACT_BY_CODE[code]
            reason = self._reason(act, record)
            button.setEnabled(not reason)
            button.setToolTip(reason or with_keys(act.verb, button))

    def new_verb(self) -> str:
        """Return the verb of the act that starts a new record; an empty text if there is none."""
        handlers = self._tab.act_handlers().items()
        return next((ACT_BY_CODE[code].verb for code, call in handlers if call == self._new), "")

    def _add(self, code: str, handler: Callable[[], None]) -> None:
        tab, is_new = self._tab, handler == self._new
        button = QPushButton(ACT_BY_CODE[code].verb, tab.form.ledger_page)
        button.setObjectName(f"{code.replace('.', '_')}_button")
        button.clicked.connect(partial(self._perform, code, handler))
        button.setShortcut("Ctrl+N" if is_new else tab.shortcuts.get(code, ""))
        if is_new:
            set_kind(button, "primary")
            button.setIcon(icon("plus", "on_accent"))
        tab.form.act_layout.addWidget(button)
        tab.act_buttons[code] = button

    def _perform(self, code: str, handler: Callable[[], None], *_: object) -> None:
        """Perform an act for the selected record, or for all of several if the tab has a dialog for that."""
        commit_input()
        tab = self._tab
        if tab.rows.are_several and code in tab.batch:
            open_batch(tab, tab.rows, tab.batch[code])
        else:
            handler()

    def _reason(self, act: Act, record: Any | None) -> str:
        """Return why an act is not possible for the selection, or an empty text."""
        tab = self._tab
        if tab.rows.are_several and act.code in tab.batch:
            return offer_for_several(tab.desk, act).reason
        return offer(tab.desk, act, tab.state_for(act, record)).reason or self._unfit(act, record)

    def _unfit(self, act: Act, record: Any | None) -> str:
        """Return why the number of selected records does not allow an act, or an empty text."""
        needs_record = act.code in self._tab.need_record
        if needs_record and record is None:
            return _NEED_RECORD
        is_about_one = bool(act.from_states) or needs_record
        return _ONE_RECORD if is_about_one and self._tab.rows.are_several else ""
