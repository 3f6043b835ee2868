"""The counters below the table of a ledger: links that filter by what they count."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from html import escape, unescape

from PySide6.QtCore import QObject, Qt

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.patterns import regex
from saltdesk.domain.base.query import Query
from saltdesk.ledgers.base.columns import Kind
from saltdesk.ledgers.base.palette import colours
from saltdesk.services.access import lookup
from saltdesk.ui.frame.inquiry import Inquiry
from saltdesk.ui.frame.outside_text import show_as_html
from saltdesk.ui.ledger.ledger_host import LedgerHost
from saltdesk.ui.looks.kinds import set_kind

_ALL, _LATE, _EVERYTHING = "all", "late", "everything"
_TAG = regex("<[^>]*>")
_LINK = "text-decoration:none"
_CHOSEN = "font-weight:bold; text-decoration:none"


_COUNTING = "正在统计…"

LONG = 20_000
"""Rows of a list whose counters the worker asks for: counting reads each of them."""


@dataclass(frozen=True)
class _Counted:
    """Records in all, by the label of their state, overdue (None where no term runs), and filtered away."""

    total: int
    states: tuple[tuple[str, int], ...]
    late: int | None
    outside: int


class LedgerCounters(QObject):
    """Counts the records of ``tab`` by state; each counter says what its filter would show."""

    def __init__(self, tab: LedgerHost) -> None:
        super().__init__(tab.form.ledger_page)
        self._tab, self.label = tab, tab.form.counters_label
        self._whole = 0
        set_kind(self.label, "hint")
        show_as_html(self.label)
        self.label.setWordWrap(True)
        self.label.setAccessibleName("计数")
        self.label.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.label.linkActivated.connect(self.follow)
        title, tasks = f"统计{tab.ledger.title}", tab.context.tasks
        self._inquiry = Inquiry(tasks, title, lambda: self.label.setText(_COUNTING), self)

    def expect(self) -> None:
        """Say that the numbers are out of date, before it is known what to count."""
        self._inquiry.expect()

    def show(self, query: Query) -> None:
        """Count for the filters of ``query``, and what they hide; the worker counts a long list."""
        if max(self._tab.model.rowCount(), self._whole) < LONG:
            self._inquiry.settle()
            self._put(query, self._counted(query))
        else:
            self._inquiry.ask(partial(self._counted, query), partial(self._put, query))

    def follow(self, link: str) -> None:
        """Filter by the counter of this link; the counter of the present filter takes it away."""
        form, tab = self._tab.form, self._tab
        if link == _EVERYTHING:
            tab.leave_filters()
        elif link == _LATE:
            form.status_combo.setCurrentIndex(0)
            tab.filter_late(not tab.model.query.overdue_on)
        else:
            place = 0 if link == _ALL else int(link)
            tab.filter_late(False)
            form.status_combo.setCurrentIndex(0 if place == form.status_combo.currentIndex() else place)

    def _counted(self, query: Query) -> _Counted:
        """Return the numbers that the counters of a query show; the worker may ask."""
        tab = self._tab
        total, *states = tab.ledger.counters(tab.desk, replace(query, overdue_on=None))
        late = None
        if any(column.kind is Kind.DUE for column in tab.ledger.columns):
            late = self._number(replace(query, overdue_on=tab.desk.clock.today(), status=""))
        return _Counted(total[1], tuple(states), late, self._hidden(query, total[1]))

    def _put(self, query: Query, counted: _Counted) -> None:
        self._whole = counted.total + counted.outside
        text = "　·　".join(self._texts(query, counted))
        self.label.setText(text)
        self.label.setAccessibleName(f"{unescape(_TAG.sub('', text))}　回车筛选")

    def _texts(self, query: Query, counted: _Counted) -> Iterator[str]:
        tab = self._tab
        is_all = not query.status and not query.overdue_on
        yield _linked(_ALL, f"共 {counted.total:,} {tab.ledger.unit}", is_chosen=is_all, is_on=not is_all)
        for place, (label, number) in enumerate(counted.states, start=1):
            is_chosen = max(0, tab.form.status_combo.currentIndex()) == place and not query.overdue_on
            yield _linked(str(place), f"{label} {number:,}", is_chosen=is_chosen, is_on=number > 0)
        if counted.late is not None:
            late = f"逾期 {counted.late:,}"
            yield _linked(_LATE, late, is_chosen=bool(query.overdue_on), is_on=counted.late > 0)
        if counted.outside > 0:
            yield _linked(_EVERYTHING, f"筛选外 {counted.outside:,}", is_chosen=False, is_on=True)

    def _hidden(self, query: Query, counted: int) -> int:
        """Return the number of records that filters other than state and overdue hide."""
        plain = Query(sort=query.sort, descending=query.descending)
        if replace(query, status="", overdue_on=None) == plain:
            return 0
        return self._number(plain) - counted

    def _number(self, query: Query) -> int:
        return sum(lookup.count_by_status(self._tab.desk, self._tab.ledger.area, query).values())


def _linked(link: str, text: str, *, is_chosen: bool, is_on: bool) -> str:
    if not is_on and not is_chosen:
        return escape(text)
    # A label keeps the colour of a link that has none of its own when the look changes.
    style = f"{_CHOSEN if is_chosen else _LINK}; color:{colours().accent}"
    return f"<a href='{link}' style='{style}'>{escape(text)}</a>"
