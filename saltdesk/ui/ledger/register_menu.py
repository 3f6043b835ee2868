"""登记簿: the printed complaint register, import of old registers, and export with identities."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.query import Query
from saltdesk.ledgers.base.filter_words import MARK, filter_words
from saltdesk.services.complaints.export import refuse_identity_export
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.offers import offer
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.frame.input_method import commit_input
from saltdesk.ui.frame.tasks import Progress
from saltdesk.ui.ledger.output.ledger_export import WORKBOOK
from saltdesk.ui.ledger.output.sheet_output import SheetOutput
from saltdesk.ui.looks.kinds import set_kind

if TYPE_CHECKING:
    from saltdesk.ui.ledger.ledger_tab import LedgerTab

_TITLE = "投诉登记簿"
_ASK_REASON = (
    "文件将含有投诉人姓名、电话、证件号码，不得交给被投诉处室和人员。请写明理由，理由和导出人将记入痕迹。"
)


class RegisterMenu(QPushButton):
    """A button beside the export of ``tab``; entries that are not allowed are disabled, with the reason."""

    def __init__(self, tab: LedgerTab) -> None:
        super().__init__("登记簿(&B)", tab)
        self.setObjectName("register_menu_button")
        set_kind(self, "menu")
        self.setToolTip("打印登记簿、导入旧登记簿")
        self._tab, self._context = tab, tab.context
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        self.month_action = menu.addAction("打印本月登记簿…", partial(self.print_month, 0))
        self.last_month_action = menu.addAction("打印上月登记簿…", partial(self.print_month, 1))
        self.shown_action = menu.addAction("打印筛选结果…", self.print_shown)
        menu.addSeparator()
        self.import_action = menu.addAction("导入旧登记簿…", self.import_register)
        self.identity_action = menu.addAction("导出含投诉人信息的台账…", self.export_identity)
        menu.aboutToShow.connect(self.offer)
        self.setMenu(menu)
        layout = tab.form.bar_layout
        layout.insertWidget(layout.indexOf(tab.form.export_button), self)

    def offer(self) -> None:
        """Enable the entries that the person at the desk may use."""
        for action, code in (
            (self.import_action, "complaint.import"),
            (self.identity_action, "complaint.export"),
        ):
            self._offer(action, code)

    def _offer(self, action: QAction, code: str) -> None:
        reason = offer(self._context.desk, ACT_BY_CODE[code], None).reason
        action.setEnabled(not reason)
        action.setToolTip(reason or ACT_BY_CODE[code].verb)

    def print_month(self, back: int) -> None:
        """Show the register of this month (0) or the previous one (1), ready to print."""
        today = self._context.desk.clock.today()
        first = today.replace(day=1)
        if back:
            first = (first - timedelta(days=1)).replace(day=1)
        self._print(Query(since=first, until=_last_day(first)))

    def print_shown(self) -> None:
        """Show the register of the filtered complaints."""
        commit_input()
        query = self._tab.query()
        self._print(query, MARK if filter_words(self._tab.ledger, query) else "")

    def _print(self, query: Query, mark: str = "") -> None:
        fonts, desk = self._context.paper_fonts, self._context.desk
        job: Callable[[], bytes] = partial(_render, desk, query, fonts)
        SheetOutput(self._context, self._tab, _TITLE + mark, lambda: job).preview()

    def import_register(self) -> None:
        """Import an old register after a dry run."""
        from saltdesk.ledgers.importables import IMPORTED_COMPLAINTS
        from saltdesk.ui.ledger.importing.import_dialog import ImportDialog

        show_dialog(ImportDialog(self._context, self._tab, IMPORTED_COMPLAINTS))

    def export_identity(self) -> None:
        """Export the filtered complaints with complainant identities after asking for a reason."""
        commit_input()
        context, query = self._context, self._tab.query()
        reason = context.prompts.ask_text("导出投诉人信息", _ASK_REASON)
        if reason is None or not context.attempt(partial(refuse_identity_export, context.desk, reason)):
            return
        mark = "-筛选" if filter_words(self._tab.ledger, query) else ""
        name = f"投诉受理台账（含投诉人信息）{mark}-{context.desk.clock.today():%Y%m%d}.xlsx"
        path = context.prompts.save_file("导出投诉人信息", name, WORKBOOK)
        if path is None:
            return
        target = path if path.suffix.lower() == ".xlsx" else path.with_name(path.name + ".xlsx")

        def work(progress: Progress) -> int:
            from saltdesk.workbooks.identity_export import write_with_identity

            return write_with_identity(context.desk, query, target, reason, progress).rows

        def done(rows: int) -> None:
            context.notify(f"已导出 {rows:,} 件（含投诉人信息）到“{target.name}”", target)

        context.tasks.run("导出投诉人信息", work, done)


def _last_day(first: date) -> date:
    return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def _render(desk: Desk, query: Query, fonts: str) -> bytes:
    from saltdesk.documents.complaint_register import render_register
    from saltdesk.documents.setting.office_fonts import FontChoice

    return render_register(desk, query, fonts=FontChoice.from_text(fonts))
