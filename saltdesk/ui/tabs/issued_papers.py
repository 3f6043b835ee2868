"""The papers that were issued: shown again, which the register counts."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from saltdesk.domain.issued import IssuedNotice, NoticeStatus
from saltdesk.services import notices
from saltdesk.ui.context import TabContext
from saltdesk.ui.dialogs.opening import lay_over
from saltdesk.ui.dialogs.preview_dialog import PreviewDialog


class IssuedPapers:
    """Shows frozen papers over ``window``."""

    def __init__(self, context: TabContext, window: QWidget) -> None:
        self.context, self._window = context, window

    def show_again(self, notice: IssuedNotice) -> None:
        """Show an issued notice; taking it out again leaves its trace in the register."""
        outcome = self.context.attempt(partial(notices.reprint, self.context.desk, notice.number))
        if outcome:
            self.show(notice, outcome.result)

    def show(self, notice: IssuedNotice, pdf: bytes) -> None:
        """Show a paper that is at hand."""
        # The frozen paper cannot say that it was voided later, so its window does.
        void = f"（{notice.status.label}）" if notice.status is NoticeStatus.VOID else ""
        title = f"{notice.title}　{notice.number}{void}"
        lay_over(PreviewDialog(self.context, title, pdf, f"{paper_name(notice)}.pdf", self._window))


def paper_name(notice: IssuedNotice) -> str:
    """The name of a file that holds the paper, without its ending."""
    return f"{notice.title}{notice.number}"
