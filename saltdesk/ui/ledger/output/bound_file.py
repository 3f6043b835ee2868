"""案卷 PDF: binds all papers of a record into one PDF on the worker, and shows it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.frame.tasks import Progress
from saltdesk.ui.ledger.output.preview_dialog import PreviewDialog


def show_file(
    context: TabContext, window: QWidget, kind: str, number: str, bind: Callable[[], bytes]
) -> None:
    """Show over ``window`` what ``bind`` makes on the worker; ``kind`` and ``number`` name the file."""
    title = f"{kind} {number}"

    def work(_progress: Progress) -> bytes:
        return bind()

    context.tasks.run(f"编制{kind}", work, partial(_show, context, window, title))


def _show(context: TabContext, window: QWidget, title: str, pdf: bytes) -> None:
    show_dialog(PreviewDialog(context, title, pdf, f"{title}.pdf", window))
