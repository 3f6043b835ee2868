"""Opens a record where its next act is: on the page of the record, or at the button of its ledger."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QWidget

from saltdesk.domain.next_steps import NEXT_STEPS
from saltdesk.ui.ledger.case_page import CasePage
from saltdesk.ui.ledger.ledger_host import LedgerHost


class OpeningHost(LedgerHost, Protocol):
    """A tab whose records can be opened."""

    def current_id(self) -> int:
        """Return the id of the selected record, or 0 for none."""

    def current_page(self) -> QWidget | None:
        """Return the open wide page, or None while the table is shown."""


class ActOpening:
    """Remembers which record is wanted at which act until the ledger has found and selected it."""

    def __init__(self, tab: OpeningHost) -> None:
        self._tab = tab
        self._key, self._code = 0, ""

    def want(self, key: int, code: str) -> None:
        """Open the record ``key`` at the act ``code`` as soon as it is selected."""
        self._key, self._code = key, code

    def look(self) -> None:
        """Open the wanted record if it is selected now; the worker may still look for it."""
        tab, key, code = self._tab, self._key, self._code
        if not key or tab.current_id() != key:
            return
        self._key = 0
        if tab.ledger.area in NEXT_STEPS:
            tab.open_chosen()
            page = tab.current_page()
            if isinstance(page, CasePage):
                page.focus_act(code)
            return
        tab.context.record_opened(tab.ledger.area, key)
        button = tab.act_buttons.get(code)
        (button if button and button.isEnabled() else tab.form.ledger_table).setFocus()
