"""文书: which notices can be made from the chosen record, and the page on which one is made."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMenu, QPushButton

from saltdesk.domain.base.clauses import cited
from saltdesk.domain.notices.kinds import NoticeKind
from saltdesk.services.desk.offers import offer
from saltdesk.services.notices.notices import kinds_for, prefilled
from saltdesk.ui.input_method import commit_input
from saltdesk.ui.tabs.issued_papers import Issued, IssuedPapers
from saltdesk.ui.tabs.notice_page import NoticePage, Source
from saltdesk.ui.widgets.kinds import set_kind

if TYPE_CHECKING:
    from saltdesk.ui.tabs.complaint_case import ComplaintCase
    from saltdesk.ui.tabs.ledger_tab import LedgerTab

_NEED_RECORD = "请先选择一条记录。"


class NoticeMenu(QPushButton):
    """A button at the end of the acts of ``tab``; its menu is made anew for the record chosen now.

    Kinds that are not possible are grey, with the reason as their tool tip.
    """

    def __init__(self, tab: LedgerTab | ComplaintCase) -> None:
        super().__init__("文书(&W)", tab)
        self.setObjectName("notice_menu_button")
        set_kind(self, "menu")
        self.setToolTip("用所选记录制发文书")
        self._tab = tab
        self.papers = IssuedPapers(tab.context, tab)
        self.kinds_menu = QMenu(self)
        self.kinds_menu.setToolTipsVisible(True)
        self.kinds_menu.aboutToShow.connect(self.fill)
        self.setMenu(self.kinds_menu)
        tab.form.act_layout.addWidget(self)

    def fill(self) -> None:
        """Offer the kinds that fit the chosen record."""
        record = self._tab.current_record()
        self.kinds_menu.clear()
        for kind in kinds_for(self._tab.ledger.area):
            action = self.kinds_menu.addAction(f"{kind.label}…", partial(self.make, kind))
            action.setObjectName(f"{kind.code}_action")
            reason = self._reason(kind, record)
            action.setEnabled(not reason)
            action.setToolTip(reason or cited(f"制发{kind.label}", kind.clause))

    def make(self, kind: NoticeKind, record: Any | None = None) -> None:
        """Open the page of a notice, begun with what ``record``, or else the chosen one, says."""
        commit_input()
        tab, record = self._tab, record or self._tab.current_record()
        if record is None:
            return
        area = tab.ledger.area
        values = tab.context.attempt(partial(prefilled, tab.desk, kind, record.id, area))
        if values is None:
            return
        page = NoticePage(tab.context, Source(kind, area, record.id, tab.record_title(record)), values, tab)
        page.saved.connect(self._issued)
        tab.open_page(page)

    def _issued(self, issued: Issued) -> None:
        self.papers.show(issued.notice, issued.pdf)

    def _reason(self, kind: NoticeKind, record: Any | None) -> str:
        if record is None:
            return _NEED_RECORD
        return offer(self._tab.desk, kind.act, record.status).reason
