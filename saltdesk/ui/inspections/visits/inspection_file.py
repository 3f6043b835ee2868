"""案卷 PDF: binds all papers of an inspection into one PDF on the worker."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from saltdesk.domain.inspections.inspection import Inspection
from saltdesk.services.desk.desk import Desk
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.frame.tasks import Progress
from saltdesk.ui.ledger.output.preview_dialog import PreviewDialog


def show_file(context: TabContext, window: QWidget, inspection: Inspection) -> None:
    """Create the file of an inspection and show it over ``window``."""
    work = partial(_bind, context.desk, inspection)
    title = f"检查案卷 {inspection.number}"
    context.tasks.run("编制检查案卷", work, partial(_show, context, window, title))


def _bind(desk: Desk, inspection: Inspection, _progress: Progress) -> bytes:
    from saltdesk.documents.inspection_file import render_file

    return render_file(desk, inspection)


def _show(context: TabContext, window: QWidget, title: str, pdf: bytes) -> None:
    show_dialog(PreviewDialog(context, title, pdf, f"{title}.pdf", window))
