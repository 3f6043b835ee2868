"""The report and the workbook of statistics, made on the worker; each is audited."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from saltdesk.domain.statistics.results import Statistics
from saltdesk.ledgers.statistics.report import report_of, report_title
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.tasks import Progress
from saltdesk.ui.ledger.output.ledger_export import WORKBOOK
from saltdesk.ui.ledger.output.sheet_output import SheetOutput, dated_name


class StatisticsOutput:
    """Shows the report of a span to print or save, and writes its workbook."""

    def __init__(self, context: TabContext, window: QWidget) -> None:
        self.context, self._window = context, window

    def preview(self, found: Statistics) -> None:
        """Show the pages of the report; printing or saving from there is audited."""
        done = self.context.attempt(lambda: report_title(found))
        if done:
            SheetOutput(self.context, self._window, done.result, lambda: self._job(found)).preview()

    def _job(self, found: Statistics) -> Callable[[], bytes]:
        fonts = self.context.paper_fonts

        def render() -> bytes:
            from saltdesk.documents.setting.office_fonts import FontChoice
            from saltdesk.documents.statistics_report import render_statistics

            return render_statistics(report_of(found), fonts=FontChoice.from_text(fonts))

        return render

    def export(self, found: Statistics) -> None:
        """Write the figures into a workbook of the user's choice."""
        desk = self.context.desk
        name = dated_name(f"统计 {found.span.label}", desk.clock.today(), "xlsx")
        path = self.context.prompts.save_file("导出统计", name, WORKBOOK)
        if path is None:
            return
        target = path if path.suffix.lower() == ".xlsx" else path.with_name(path.name + ".xlsx")

        def work(_progress: Progress) -> int:
            from saltdesk.workbooks.statistics import write_statistics

            return write_statistics(desk, found, target)

        def done(rows: int) -> None:
            self.context.notify(f"已导出 {rows:,} 个数字到“{target.name}”", target)

        self.context.tasks.run("导出统计", work, done)
