"""Issues a notice from the records alone: preview, then number and frozen PDF."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from saltdesk.services.desk.desk import Desk
from saltdesk.services.notices import issuing
from saltdesk.services.notices.values import prefilled
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.frame.paper_fonts import renderer
from saltdesk.ui.frame.tasks import Progress
from saltdesk.ui.notices.issue_dialog import IssueDialog
from saltdesk.ui.notices.issued_papers import Issued, IssuedPapers
from saltdesk.ui.notices.notice_page import NoticeSource


class ReadyNotice:
    """Renders notices on the worker and shows them over ``window``."""

    def __init__(self, context: TabContext, window: QWidget) -> None:
        self.context, self._window = context, window
        self._papers = IssuedPapers(context, window)

    def preview(self, source: NoticeSource) -> None:
        """Show the notice as it would be issued; if elements are missing, list them instead."""
        work = partial(_set_in_type, self.context.desk, self.context.paper_fonts, source)
        self.context.tasks.run(f"排版{source.kind.label}", work, partial(self._show_preview, source))

    def _show_preview(self, source: NoticeSource, pdf: bytes) -> None:
        dialog = IssueDialog(self.context, f"{source.kind.label}　{source.title}", pdf, self._window)
        dialog.accepted.connect(partial(self._issue, source))
        show_dialog(dialog)

    def _issue(self, source: NoticeSource) -> None:
        work = partial(_issue, self.context.desk, self.context.paper_fonts, source)
        self.context.tasks.run(f"制发{source.kind.label}", work, self._show_issued)

    def _show_issued(self, issued: Issued) -> None:
        self._papers.show(issued.notice, issued.pdf)


def _set_in_type(desk: Desk, fonts: str, source: NoticeSource, _progress: Progress) -> bytes:
    values = prefilled(desk, source.kind, source.record, source.area)
    return renderer(fonts)(issuing.compose_draft(desk, source.kind, values))


def _issue(desk: Desk, fonts: str, source: NoticeSource, _progress: Progress) -> Issued:
    render = renderer(fonts)
    notice = issuing.issue_from_records(desk, source.kind, source.record, render, source.area)
    return Issued(notice, desk.store.files.get(notice.file))
