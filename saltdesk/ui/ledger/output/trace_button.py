"""The button 痕迹: prints or exports the whole trail of the record shown (F0.2)."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QBoxLayout, QLayout, QMenu, QPushButton, QWidget

from saltdesk.domain.base.changes import Area
from saltdesk.services.house.record_trace import RecordTrace, record_taken, trace_of
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.frame.flow_row import FlowRow
from saltdesk.ui.frame.tasks import Progress
from saltdesk.ui.ledger.output.ledger_export import WORKBOOK
from saltdesk.ui.ledger.output.preview_dialog import PreviewDialog
from saltdesk.ui.ledger.output.sheet_output import dated_name

NAME = "trace_button"


class TraceButton(QPushButton):
    """Offers to print or export the trail of the record whose id ``key`` returns (0: none)."""

    def __init__(self, context: TabContext, area: Area, key: Callable[[], int], parent: QWidget) -> None:
        super().__init__("痕迹", parent)
        self.context, self._area, self._key = context, area, key
        self.setObjectName(NAME)
        self.setToolTip("打印或导出这条记录的全部痕迹")
        menu = QMenu(self)
        for text, name, handler in (
            ("打印痕迹…", "print_trace_action", self.print_trace),
            ("导出痕迹（Excel）…", "export_trace_action", self.export_trace),
        ):
            action = menu.addAction(text)
            action.setObjectName(name)
            action.triggered.connect(handler)
        self.setMenu(menu)

    def print_trace(self) -> None:
        """Show the trail as pages; printing or saving from there is audited."""
        trace = self._trace()
        if trace is None:
            return

        def work(_progress: Progress) -> bytes:
            from saltdesk.documents.record_trace import render_trace

            return render_trace(self.context.desk, trace)

        self.context.tasks.run(f"绘制{trace.title}", work, partial(self._show, trace))

    def export_trace(self) -> None:
        """Save the trail as a workbook of the user's choice."""
        trace = self._trace()
        if trace is None:
            return
        path = self.context.prompts.save_file("导出痕迹", self._file_name(trace, "xlsx"), WORKBOOK)
        if path is None:
            return
        target = path if path.suffix.lower() == ".xlsx" else path.with_name(path.name + ".xlsx")

        def work(_progress: Progress) -> int:
            from saltdesk.workbooks.record_trace import write_trace

            return write_trace(self.context.desk, trace, target)

        self.context.tasks.run(f"导出{trace.title}", work, partial(self._tell, target))

    def _trace(self) -> RecordTrace | None:
        key = self._key()
        done = self.context.attempt(partial(trace_of, self.context.desk, self._area, key)) if key else None
        return done.result if done else None

    def _tell(self, target: Path, rows: int) -> None:
        self.context.notify(f"已导出 {rows:,} 条痕迹到“{target.name}”", target)

    def _show(self, trace: RecordTrace, pdf: bytes) -> None:
        digest = hashlib.sha256(pdf).hexdigest()
        record = partial(record_taken, self.context.desk, trace, "打印或另存痕迹", digest)
        name = self._file_name(trace, "pdf")
        show_dialog(
            PreviewDialog(
                self.context, trace.title, pdf, name, self.window(), lambda: self.context.attempt(record)
            )
        )

    def _file_name(self, trace: RecordTrace, ending: str) -> str:
        return dated_name(f"{trace.title}-{trace.number}", self.context.desk.clock.today(), ending)


def put_beside(beside: QWidget, button: TraceButton) -> None:
    """Insert the button before another widget of a row."""
    parent = beside.parentWidget()
    for row in parent.findChildren(QLayout) if parent else ():
        place = row.indexOf(beside)
        if isinstance(row, FlowRow | QBoxLayout) and place >= 0:
            row.insertWidget(place, button)
            return
