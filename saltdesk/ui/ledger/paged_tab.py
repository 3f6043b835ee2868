"""The wide pages that lie over the table of a tab."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.errors import RuleError
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.place import FollowingPage
from saltdesk.ui.keys.button_keys import keep_letters
from saltdesk.ui.keys.focus_home import let_go
from saltdesk.ui.ledger.case_page import CasePage
from saltdesk.ui.ledger.page_ahead import BlankPage, PageAhead
from saltdesk.ui.ledger.record_page import RecordPage

P = TypeVar("P", bound=BlankPage)


class PagedTab(QWidget):
    """Base of a tab with wide pages over its table: ``form`` has the stack ``pages`` and ``ledger_page``.

    A page is best made with the stack as its parent: Qt dresses a page anew that gets another.
    """

    context: TabContext
    form: Any

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages_ahead: list[PageAhead[Any]] = []

    def make_ahead(self, make: Callable[[], P]) -> PageAhead[P]:
        """Return the keeper of the next page of one kind, which ``make`` makes in the stack of pages."""
        kept = PageAhead(self.form.pages, make)
        self.pages_ahead.append(kept)
        return kept

    def open_ahead(self, kept: PageAhead[P], record: Any) -> None:
        """Open the next page of a kind, which takes up a record; None is a new one.

        Raises:
            RuleError: the record was deleted, or is hidden from the reader; no page is opened.
        """
        page = kept.take()
        try:
            page.begin(record)
        except RuleError:
            page.deleteLater()
            raise
        self.open_page(cast(QWidget, page))

    def open_page(self, page: QWidget) -> None:
        """Show a wide page on top; a ``RecordPage`` selects the record it saved."""
        keep_letters(page)
        let_go(self.form.pages)
        self.form.pages.addWidget(page)
        self.form.pages.setCurrentWidget(page)
        if isinstance(page, RecordPage | FollowingPage):
            page.closed.connect(self.close_page)
        if isinstance(page, RecordPage | CasePage):
            page.page_wanted.connect(self.open_page)
        if isinstance(page, RecordPage):
            page.saved.connect(self._choose_saved)
        if isinstance(page, CasePage):
            page.gone.connect(self._remove_page)
        page.setFocus()

    def close_page(self) -> None:
        """Return from the wide page to the one below, or to the same row of the table."""
        pages, page = self.form.pages, self.form.pages.currentWidget()
        if page is self.form.ledger_page:
            return
        let_go(pages)
        pages.removeWidget(page)
        page.deleteLater()
        self._build_pages_ahead()
        beneath = pages.widget(pages.count() - 1)
        pages.setCurrentWidget(beneath)
        if beneath is not self.form.ledger_page:
            beneath.setFocus()
            return
        self._show_table()
        self.form.ledger_table.setFocus()

    def _remove_page(self, page: QWidget) -> None:
        """Remove a wide page, even if another page covers it."""
        if page is self.current_page():
            self.close_page()
        else:
            self.form.pages.removeWidget(page)
            page.deleteLater()
            self._build_pages_ahead()

    def _build_pages_ahead(self) -> None:
        """Make the next pages again in a quiet moment."""
        for kept in self.pages_ahead:
            for step in kept.steps():
                self.context.build_ahead(step)

    def current_page(self) -> QWidget | None:
        """Return the open wide page, or None while the table is shown."""
        page: QWidget = self.form.pages.currentWidget()
        return None if page is self.form.ledger_page else page

    def _refresh_pages(self) -> None:
        """Refresh the pages that show stored data, even if another page covers them."""
        pages = self.form.pages
        for page in [pages.widget(place) for place in range(pages.count())]:
            if isinstance(page, FollowingPage):
                page.refresh()

    # Overridden by the tab

    def _choose_saved(self, result: object) -> None:
        """Choose the record that a page saved."""

    def _show_table(self) -> None:
        """Show what changed while pages lay over the table."""
