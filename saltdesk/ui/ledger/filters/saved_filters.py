"""已存筛选: filters a person named, for each ledger (domain 2.2)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from PySide6.QtWidgets import QMenu, QPushButton

from saltdesk.ledgers.base.columns import Ledger
from saltdesk.services.desk.desk import Desk
from saltdesk.settings import SAVED_FILTERS
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.outside_text import as_caption
from saltdesk.ui.frame.person_values import PersonValues
from saltdesk.ui.ledger.filters.filter_values import filter_values, set_filters
from saltdesk.ui.looks.kinds import set_kind

TEXT = "text"
"""Name of the searched text among the values of a saved filter."""

_MOST = 20


class FilteredTab(Protocol):
    """A ledger tab whose filters can be saved."""

    context: TabContext
    desk: Desk
    form: Any

    @property
    def ledger(self) -> Ledger:
        """Return the ledger, whose name the filters are kept under."""


class SavedFilters(QPushButton):
    """A menu button in the row of filters; ``search`` runs once the filters are set."""

    def __init__(self, tab: FilteredTab, search: Callable[[], object]) -> None:
        super().__init__("已存筛选", tab.form.ledger_page)
        self.setObjectName("saved_filters_button")
        set_kind(self, "menu")
        self.setToolTip("取用、保存常用的筛选条件")
        self._tab, self._search = tab, search
        self._values = PersonValues(tab.context.settings, SAVED_FILTERS)
        self._menu = QMenu(self)
        self._menu.setObjectName("saved_filters_menu")
        self._menu.aboutToShow.connect(self.fill)
        self.setMenu(self._menu)
        tab.form.filter_layout.addWidget(self)

    def fill(self) -> None:
        """Offer the saved filters, saving the present one, and deleting one."""
        self._menu.clear()
        saved = self.saved()
        for name in saved:
            self._menu.addAction(as_caption(name), partial(self.use, name))
        if saved:
            self._menu.addSeparator()
        keep = self._menu.addAction("保存当前筛选…", self.keep)
        keep.setObjectName("keep_filter_action")
        if saved:
            dropping = self._menu.addMenu("删除")
            for name in saved:
                dropping.addAction(as_caption(name), partial(self.drop, name))

    def saved(self) -> dict[str, dict[str, object]]:
        """Return the saved filters of this ledger by name, for the person at the desk."""
        every = self._values.of(self._tab.desk.actor).get(self._tab.ledger.name)
        found = every if isinstance(every, dict) else {}
        return {name: one for name, one in found.items() if isinstance(one, dict)}

    def use(self, name: str) -> None:
        """Set the filters of this name and search."""
        values = self.saved().get(name, {})
        set_filters(self._tab, values)
        edit = self._tab.form.search_edit
        edit.setText(str(values.get(TEXT, "")))
        self._search()

    def keep(self) -> None:
        """Ask for a name and save the present filters under it."""
        name = self._tab.context.prompts.ask_text("保存当前筛选", "名称：", about=self._tab.ledger.name)
        if not name or not name.strip():
            return
        values = filter_values(self._tab) | {TEXT: self._tab.form.search_edit.text().strip()}
        # The one saved anew stands last; the oldest make room.
        others = {other: one for other, one in self.saved().items() if other != name.strip()}
        self._store(dict(list((others | {name.strip(): values}).items())[-_MOST:]))

    def drop(self, name: str) -> None:
        """Delete a saved filter."""
        self._store({other: one for other, one in self.saved().items() if other != name})

    def _store(self, saved: dict[str, dict[str, object]]) -> None:
        self._values.keep(self._tab.desk.actor, {self._tab.ledger.name: saved})
