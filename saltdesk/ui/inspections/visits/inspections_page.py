"""检查: inspections from plan through written notice to verified rectification (R2.3, S4.3)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.changes import Area
from saltdesk.domain.inspections.inspection import Inspection, InspectionKind
from saltdesk.domain.notices.kinds import INSPECTION_NOTICE
from saltdesk.ledgers.base.columns import Ledger
from saltdesk.ledgers.inspections.inspections import INSPECTION_LEDGER
from saltdesk.services.inspections import inspections
from saltdesk.services.inspections.owners import KIND_OWNER
from saltdesk.services.inspections.papers import notice_values
from saltdesk.services.notices import issuing
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.inspections.visits.feedback_dialog import FeedbackDialog
from saltdesk.ui.inspections.visits.inspection_case_page import InspectionCasePage
from saltdesk.ui.inspections.visits.inspection_detail import InspectionDetail
from saltdesk.ui.inspections.visits.inspection_page import InspectionPage
from saltdesk.ui.ledger.ledger_tab import LedgerTab
from saltdesk.ui.notices.issued_papers import IssuedPapers
from saltdesk.ui.notices.notice_menu import NoticeMenu
from saltdesk.ui.notices.notice_page import NoticeSource
from saltdesk.ui.notices.ready_notice import ReadyNotice


class InspectionsPage(LedgerTab):
    """The ledger of inspections; the pane shows findings and notices."""

    ledger: ClassVar[Ledger] = INSPECTION_LEDGER
    side_width: ClassVar[int] = 630
    shortcuts: ClassVar[Mapping[str, str]] = {"inspection.edit": "F2", "inspection.notify": "Ctrl+P"}
    further_areas: ClassVar[frozenset[Area]] = frozenset({Area.FINDINGS, Area.NOTICES})

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.notice_menu = NoticeMenu(self, self)
        self._cases = self.make_ahead(self._new_case)

    def act_handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return the acts on an inspection."""
        return {
            "inspection.plan": self.new_record,
            "inspection.edit": self.edit_record,
            "inspection.notify": self.notify,
            "inspection.feedback": self.give_feedback,
            "inspection.close": self.close_inspection,
        }

    def new_record(self) -> None:
        """Open a page for an inspection of this office's kind."""
        self.open_page(InspectionPage(self.context, self._planned_here(), self.form.pages))

    def open_record(self) -> None:
        """Open the wide page of the chosen inspection."""
        inspection = self.current_record()
        if inspection:
            self.open_ahead(self._cases, inspection.id)

    def _new_case(self) -> InspectionCasePage:
        page = InspectionCasePage(self.context, parent=self.form.pages)
        page.notice_wanted.connect(self.notice_menu.make)
        return page

    def edit_record(self) -> None:
        """Open the chosen plan for editing."""
        inspection = self.current_record()
        if inspection and self.act_buttons["inspection.edit"].isEnabled():
            self.open_page(InspectionPage(self.context, inspection, self.form.pages))

    def notify(self) -> None:
        """Show the notice of the chosen inspection, or offer to fill in what it still lacks."""
        inspection = self.current_record()
        if inspection is None:
            return
        lacks = issuing.why_not_ready(self.desk, INSPECTION_NOTICE, notice_values(inspection))
        if not lacks:
            self.preview_notice(inspection)
        elif self.context.prompts.ask(lacks, "去填写", "以后再说"):
            self.open_page(InspectionPage(self.context, inspection, self.form.pages))

    def preview_notice(self, inspection: Inspection) -> None:
        """Show the notice of ``inspection``, and issue it if the user confirms."""
        source = NoticeSource(INSPECTION_NOTICE, Area.INSPECTIONS, inspection.id, inspection.office)
        self.ready_notice.preview(source)

    def give_feedback(self) -> None:
        """Record the oral feedback."""
        inspection = self.current_record()
        if inspection:
            show_dialog(FeedbackDialog(self.context, self, inspection))

    def close_inspection(self) -> None:
        """End the chosen inspection."""
        inspection = self.current_record()
        if inspection and self.context.prompts.ask(f"检查 {inspection.number} 办结？", "办结"):
            self.context.attempt(partial(inspections.close_inspection, self.desk, inspection.id))

    def record_title(self, record: Any) -> str:
        """Return number and office."""
        return f"{record.number}　{record.office}"

    def detail_widget(self) -> QWidget:
        """Return the pane with findings, notices and plan."""
        self.ready_notice = ReadyNotice(self.context, self)
        self.detail = InspectionDetail(self.context, IssuedPapers(self.context, self).show_again)
        return self.detail

    def show_detail(self, record: Any | None) -> None:
        """Show an inspection."""
        self.detail.show_inspection(record)

    def _planned_here(self) -> Inspection:
        """Return a new plan of the kind that this office carries out (A18)."""
        owners = self.desk.owners()
        kind = next(
            (
                kind
                for kind, mechanism in KIND_OWNER.items()
                if owners.get(mechanism) == self.desk.actor.office
            ),
            InspectionKind.DUTY_LIST,
        )
        return Inspection(kind=kind)
