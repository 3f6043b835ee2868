"""From an inspection to its written notice: preview and issue (R2.3.2)."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from saltdesk.domain.inspections.inspection import Inspection
from saltdesk.services.desk.desk import Desk
from saltdesk.services.notices import notices
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.opening import lay_over
from saltdesk.ui.frame.paper_fonts import renderer
from saltdesk.ui.frame.tasks import Progress
from saltdesk.ui.notices.issue_dialog import IssueDialog
from saltdesk.ui.notices.issued_papers import Issued, IssuedPapers


class InspectionNotice:
    """Renders notices on the worker and shows them over ``window``."""

    def __init__(self, context: TabContext, window: QWidget) -> None:
        self.context, self.desk, self._window = context, context.desk, window
        self._papers = IssuedPapers(context, window)

    def preview(self, inspection: Inspection) -> None:
        """Show the notice as it would be issued; if elements are missing, name them instead."""
        work = partial(_set_in_type, self.desk, self.context.paper_fonts, inspection)
        self.context.tasks.run("排版检查通知书", work, partial(self._show_preview, inspection))

    def _show_preview(self, inspection: Inspection, pdf: bytes) -> None:
        dialog = IssueDialog(self.context, f"检查通知书　{inspection.office}", pdf, self._window)
        dialog.accepted.connect(partial(self._issue, inspection.id))
        lay_over(dialog)

    def _issue(self, key: int) -> None:
        work = partial(_issue, self.desk, self.context.paper_fonts, key)
        self.context.tasks.run("制发检查通知书", work, self._show_issued)

    def _show_issued(self, issued: Issued) -> None:
        self._papers.show(issued.notice, issued.pdf)


def _set_in_type(desk: Desk, fonts: str, inspection: Inspection, _progress: Progress) -> bytes:
    return notices.preview_inspection_notice(desk, inspection, renderer(fonts))


def _issue(desk: Desk, fonts: str, key: int, _progress: Progress) -> Issued:
    notice = notices.issue_inspection_notice(desk, key, renderer(fonts)).result
    return Issued(notice, desk.store.files.get(notice.file))
