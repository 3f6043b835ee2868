"""案卷 PDF: binds all papers of a case into one PDF on the worker (P1.2.7)."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from saltdesk.domain.cases.case import Case
from saltdesk.services.desk.desk import Desk
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.frame.tasks import Progress
from saltdesk.ui.ledger.output.preview_dialog import PreviewDialog


def show_case_file(context: TabContext, window: QWidget, case: Case) -> None:
    """Create the file of a case and show it over ``window``; the trail records its hash."""
    title = f"案卷 {case.number}"
    work = partial(_bind, context.desk, case.id)
    context.tasks.run("编制案卷", work, partial(_show, context, window, title))


def _bind(desk: Desk, key: int, _progress: Progress) -> bytes:
    from saltdesk.documents.case_file import render_case_file

    return render_case_file(desk, key)


def _show(context: TabContext, window: QWidget, title: str, pdf: bytes) -> None:
    show_dialog(PreviewDialog(context, title, pdf, f"{title}.pdf", window))
