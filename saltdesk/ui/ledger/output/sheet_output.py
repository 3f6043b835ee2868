"""Shows, prints and saves charts and tables drawn on the worker; each output is audited."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.surroundings import write_file
from saltdesk.services.house import trail
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.frame.tasks import Progress
from saltdesk.ui.ledger.output.preview_dialog import PreviewDialog

_KIND = "PDF 文件 (*.pdf)"


class SheetOutput:
    """One chart or table over ``window``; ``title`` names it.

    ``job`` is called on the GUI thread and returns the function that draws the PDF on the worker.
    """

    def __init__(
        self, context: TabContext, window: QWidget, title: str, job: Callable[[], Callable[[], bytes]]
    ) -> None:
        self.context, self._window = context, window
        self._title, self._job = title, job

    @property
    def file_name(self) -> str:
        """Return a file name with today's date."""
        return dated_name(self._title, self.context.desk.clock.today(), "pdf")

    def preview(self) -> None:
        """Show the pages; printing or saving from there is audited."""
        self._draw(self._show)

    def save(self) -> None:
        """Save the PDF to a file of the user's choice; the save is audited."""
        self._draw(self._ask_and_write)

    def _draw(self, then: Callable[[bytes], None]) -> None:
        render = self._job()

        def work(_progress: Progress) -> bytes:
            return render()

        self.context.tasks.run(f"绘制{self._title}", work, then)

    def _show(self, pdf: bytes) -> None:
        show_dialog(
            PreviewDialog(
                self.context, self._title, pdf, self.file_name, self._window, lambda: self._record(pdf)
            )
        )

    def _ask_and_write(self, pdf: bytes) -> None:
        path = self.context.prompts.save_file("保存 PDF", self.file_name, _KIND)
        if path is None:
            return
        target = path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf")
        if self.context.attempt(lambda: _write(pdf, target)):
            self._record(pdf)
            self.context.notify(f"已存为“{target.name}”", target)

    def _record(self, pdf: bytes) -> None:
        from saltdesk.documents.preview import page_count

        pages, digest = page_count(pdf), hashlib.sha256(pdf).hexdigest()
        self.context.attempt(lambda: trail.record_print(self.context.desk, self._title, pages, digest))


def dated_name(title: str, day: date, ending: str) -> str:
    """Return a file name made of a title and a day."""
    return f"{title}-{day:%Y%m%d}.{ending}"


def _write(pdf: bytes, path: Path) -> Path:
    return write_file(path, pdf)
