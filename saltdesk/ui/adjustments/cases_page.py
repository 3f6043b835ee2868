"""动态调整: cases from the trigger event to publication; every link has its own due date (D3)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QPushButton, QWidget

from saltdesk.domain.adjustments.adjustment import Adjustment
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.query import Query
from saltdesk.ledgers.adjustments.adjustments import ADJUSTMENT_LEDGER
from saltdesk.ledgers.base.columns import Ledger
from saltdesk.services.adjustments import adjustments
from saltdesk.services.desk.desk import Desk
from saltdesk.ui.adjustments.adjustment_case_page import AdjustmentCasePage
from saltdesk.ui.adjustments.adjustment_detail import AdjustmentDetail
from saltdesk.ui.adjustments.adjustment_filters import AdjustmentFilters
from saltdesk.ui.adjustments.adjustment_page import AdjustmentPage
from saltdesk.ui.adjustments.extension_dialog import ExtensionDialog
from saltdesk.ui.adjustments.request_dialog import RequestDialog
from saltdesk.ui.adjustments.statistics_dialog import StatisticsDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.ledger.ledger_tab import LedgerTab
from saltdesk.ui.ledger.output.sheet_output import SheetOutput
from saltdesk.ui.notices.issued_papers import IssuedPapers
from saltdesk.ui.notices.notice_menu import NoticeMenu


class CasesPage(LedgerTab):
    """The ledger of adjustments."""

    ledger: ClassVar[Ledger] = ADJUSTMENT_LEDGER
    side_width: ClassVar[int] = 730
    shortcuts: ClassVar[Mapping[str, str]] = {"adjustment.edit": "F2"}
    further_areas: ClassVar[frozenset[Area]] = frozenset({Area.NOTICES, Area.POWERS, Area.DUTIES})

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.notice_menu = NoticeMenu(self, self)
        self._cases = self.make_ahead(self._new_case)
        self.filters = AdjustmentFilters(
            self.desk, self.form.filter_layout, self.form.office_combo, self.form.ledger_page, self._filter
        )
        self.statistics_button = QPushButton("按时率…", self.form.ledger_page)
        self.statistics_button.setObjectName("statistics_button")
        self.statistics_button.setToolTip("各环节按时办结的比例，外单位的环节另计")
        self.statistics_button.clicked.connect(self.show_statistics)
        self.form.act_layout.addWidget(self.statistics_button)

    def act_handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return the acts on a case."""
        return {
            "adjustment.open": self.new_record,
            "adjustment.edit": self.edit_record,
            "adjustment.link": self.record_link,
            "adjustment.request": self.request_extension,
            "adjustment.extend": self.extend,
            "adjustment.withdraw": self.withdraw,
        }

    def new_record(self) -> None:
        """Open an empty page."""
        self.open_page(AdjustmentPage(self.context, Adjustment(), self.form.pages))

    def explain_due(self) -> None:
        """Explain the due date of the link chosen in the detail pane, the current one by default."""
        self.detail.explain()

    def open_record(self) -> None:
        """Open the wide page of the chosen case: time line, links and papers."""
        case = self.current_record()
        if case:
            self.open_ahead(self._cases, case.id)

    def _new_case(self) -> AdjustmentCasePage:
        page = AdjustmentCasePage(self.context, 0, self.print_case, self.form.pages)
        page.notice_wanted.connect(self.notice_menu.make)
        return page

    def edit_record(self) -> None:
        """Open the chosen case for editing."""
        case = self.current_record()
        if case and self.act_buttons["adjustment.edit"].isEnabled():
            self.open_page(AdjustmentPage(self.context, case, self.form.pages))

    def print_case(self, case: Adjustment) -> None:
        """Create a PDF of a case and show it; printing or saving it is audited."""
        title = f"调整办件{case.number}"
        SheetOutput(self.context, self, title, partial(_report, self.desk, case.id)).preview()

    def record_link(self) -> None:
        """Record the end of a link, by default the one selected in the pane."""
        self.detail.record_link()

    def request_extension(self) -> None:
        """Record that an extension of thirty working days was requested."""
        case = self.current_record()
        if case:
            show_dialog(RequestDialog(self.context, self, case))

    def extend(self) -> None:
        """Record the approval of thirty more working days."""
        case = self.current_record()
        if case:
            show_dialog(ExtensionDialog(self.context, self, case))

    def withdraw(self) -> None:
        """End the chosen case without publication and record the reason."""
        case = self.current_record()
        if case is None:
            return
        question = f"调整 {case.number} 将终止办理，已记录的环节保留。请填写撤销理由："
        reason = self.context.prompts.ask_text("撤销调整", question)
        if reason is not None:
            self.context.attempt(partial(adjustments.withdraw_adjustment, self.desk, case.id, reason))

    def query(self) -> Query:
        """Return the query of the common filters, narrowed by those of this ledger."""
        return self.filters.narrowed(super().query())

    def show_statistics(self) -> None:
        """Show how many links ended on time."""
        show_dialog(StatisticsDialog(self.context, self))

    def _leave_filters(self) -> None:
        super()._leave_filters()
        self.filters.leave()

    def record_title(self, record: Any) -> str:
        """Return number and subject."""
        return f"{record.number}　{record.title}"

    def detail_widget(self) -> QWidget:
        """Return the pane with the links."""
        self.detail = AdjustmentDetail(
            self.context, IssuedPapers(self.context, self).show_again, self.open_page
        )
        return self.detail

    def show_detail(self, record: Any | None) -> None:
        """Show a case."""
        self.detail.show_case(record)


def _report(desk: Desk, key: int) -> Callable[[], bytes]:
    """Return a function for the worker that creates the PDF of a case."""

    def render() -> bytes:
        from saltdesk.documents.case_report import render_case

        return render_case(desk, key)

    return render
