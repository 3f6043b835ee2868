"""Shows issued papers again and counts each copy."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.issued import IssuedNotice, NoticeStatus
from saltdesk.services.notices import issued
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.ledger.output.preview_dialog import PreviewDialog


@dataclass(frozen=True)
class Issued:
    """The result of issuing on the worker: the register entry and the frozen PDF."""

    notice: IssuedNotice
    pdf: bytes


class IssuedPapers:
    """Shows frozen papers over ``window``."""

    def __init__(self, context: TabContext, window: QWidget) -> None:
        self.context, self._window = context, window

    def show_again(self, notice: IssuedNotice) -> None:
        """Show an issued notice; printing or saving it counts as a reprint."""
        outcome = self.context.attempt(partial(issued.view, self.context.desk, notice.number))
        if outcome:
            count = partial(issued.reprint, self.context.desk, notice.number)
            self.show(notice, outcome.result, partial(self.context.attempt, count))

    def show(self, notice: IssuedNotice, pdf: bytes, taken: Callable[[], object] = lambda: None) -> None:
        """Show a loaded paper; call ``taken`` when a copy of it is printed or saved."""
        # The frozen PDF cannot show that it was voided later, so the window title does.
        void = f"（{notice.status.label}）" if notice.status is NoticeStatus.VOID else ""
        title = f"{notice.title}　{notice.number}{void}"
        name = f"{paper_name(notice)}.pdf"
        show_dialog(PreviewDialog(self.context, title, pdf, name, self._window, taken))


def paper_name(notice: IssuedNotice) -> str:
    """Return the paper's file name without extension."""
    return f"{notice.title}{notice.number}"
