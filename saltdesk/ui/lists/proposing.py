"""Registers a change of a public item in an existing or a new adjustment case (D3.2.b)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from saltdesk.domain.adjustments.adjustment import Adjustment
from saltdesk.domain.base.changes import Area
from saltdesk.services.access import lookup
from saltdesk.services.desk.desk import Desk
from saltdesk.ui.adjustments.case_dialog import CaseDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog

NOTE = "本事项已公布：这些栏的改动须按程序调整，保存时登记到调整办件；备注可直接修改。"


class Proposing(QObject):
    """Asks for the case and registers the change there.

    Emits ``done`` with the id of the case, and ``leaving`` before a page opens for a new case.
    ``open_page`` shows that page, prefilled with ``items``.
    """

    done = Signal(int)
    leaving = Signal()

    def __init__(
        self,
        context: TabContext,
        parent: QWidget,
        open_page: Callable[[QWidget], None],
        propose: Callable[[Desk, int], object],
    ) -> None:
        super().__init__(parent)
        self._context, self._window, self._open_page = context, parent, open_page
        self._propose = propose

    def ask(self, subject: str, items: tuple[int, ...]) -> None:
        """Ask for the case; ``subject`` describes the change in a few words."""
        dialog = CaseDialog(self._context, self._window, subject, partial(self._propose, self._context.desk))
        dialog.accepted.connect(partial(self._take, dialog, items))
        show_dialog(dialog)

    def _take(self, dialog: CaseDialog, items: tuple[int, ...]) -> None:
        if dialog.wants_new:
            self._open_new(items)
        else:
            self._tell(dialog.case_id)

    def _open_new(self, items: tuple[int, ...]) -> None:
        from saltdesk.ui.adjustments.adjustment_page import AdjustmentPage

        self.leaving.emit()
        page = AdjustmentPage(self._context, Adjustment(items=items))
        opened: list[int] = []
        page.saved.connect(partial(_remember, opened))
        self._open_page(page)
        # Wait until the tab has closed that page, so that the page below is in front again.
        page.closed.connect(partial(self._propose_in_new, opened))

    def _propose_in_new(self, opened: list[int]) -> None:
        if not opened:
            return
        outcome = self._context.attempt(partial(self._propose, self._context.desk, opened[0]))
        if outcome is not None:
            self._tell(opened[0])

    def _tell(self, case: int) -> None:
        self._context.notify(f"已登记到调整 {lookup.get(Area.ADJUSTMENTS, case).number}，办结后生效")
        self.done.emit(case)


def _remember(opened: list[int], case: Adjustment) -> None:
    opened.append(case.id)
