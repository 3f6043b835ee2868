"""文书: a menu of the notices available for the selected record, and the page that creates one."""

from __future__ import annotations

from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from saltdesk.domain.base.clauses import cited
from saltdesk.domain.notices.kinds import NoticeKind, kinds_for
from saltdesk.ledgers.base.columns import Ledger
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.offers import offer
from saltdesk.services.notices.values import prefilled
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.input_method import commit_input
from saltdesk.ui.looks.kinds import set_kind
from saltdesk.ui.notices.issued_papers import Issued, IssuedPapers
from saltdesk.ui.notices.notice_page import NoticePage, NoticeSource

_PAINTED_AFTER = 1
"""Milliseconds; a timer, unlike a posted event, lets what waits be painted first."""

_NEED_RECORD = "请先选择一条记录。"


class RecordScreen(Protocol):
    """A widget that shows one record of a ledger and opens pages over itself."""

    context: TabContext
    desk: Desk
    form: Any
    """The form of the screen; the menu is added to its ``act_layout``."""

    @property
    def ledger(self) -> Ledger:
        """Return the ledger of the record."""

    def current_record(self) -> Any | None:
        """Return the record, or None if none is selected."""

    def record_title(self, record: Any) -> str:
        """Return the title of the record."""

    def open_page(self, page: QWidget) -> None:
        """Show a page over the screen."""


class NoticeMenu(QPushButton):
    """A button after the acts of ``screen``; its menu is rebuilt for the selected record.

    Kinds that are not possible are disabled, and their tool tip gives the reason.
    """

    def __init__(self, screen: RecordScreen, parent: QWidget) -> None:
        super().__init__("文书(&W)", parent)
        self.setObjectName("notice_menu_button")
        set_kind(self, "menu")
        self.setToolTip("用所选记录制发文书")
        self._screen = screen
        self.papers = IssuedPapers(screen.context, parent)
        self.kinds_menu = QMenu(self)
        self.kinds_menu.setToolTipsVisible(True)
        self.kinds_menu.aboutToShow.connect(self.fill)
        self.setMenu(self.kinds_menu)
        screen.form.act_layout.addWidget(self)

    def fill(self) -> None:
        """Offer the notice kinds that fit the selected record."""
        record = self._screen.current_record()
        self.kinds_menu.clear()
        for kind in kinds_for(self._screen.ledger.area):
            action = self.kinds_menu.addAction(f"{kind.label}…", partial(self.make, kind))
            action.setObjectName(f"{kind.code}_action")
            reason = self._reason(kind, record)
            action.setEnabled(not reason)
            action.setToolTip(reason or cited(f"制发{kind.label}", kind.clause))

    def make(self, kind: NoticeKind, record: Any | None = None) -> None:
        """Open the page of a notice, prefilled from ``record`` or the selected record."""
        commit_input()
        screen, record = self._screen, record or self._screen.current_record()
        if record is None:
            return
        area = screen.ledger.area
        filled = screen.context.attempt(partial(prefilled, screen.desk, kind, record.id, area))
        if filled is None:
            return
        source = NoticeSource(kind, area, record.id, screen.record_title(record))
        page = NoticePage(screen.context, source, filled.result, self)
        page.saved.connect(self._issued)
        screen.open_page(page)

    def _issued(self, issued: Issued) -> None:
        # The page closes and the table is painted first: both at once would hold the window too long.
        QTimer.singleShot(_PAINTED_AFTER, self, partial(self.papers.show, issued.notice, issued.pdf))

    def _reason(self, kind: NoticeKind, record: Any | None) -> str:
        if record is None:
            return _NEED_RECORD
        return offer(self._screen.desk, kind.act, record.status).reason
