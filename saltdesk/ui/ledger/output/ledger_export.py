"""Export of a ledger from its tab: asks for a path, writes on the worker, and reports the result."""

from __future__ import annotations

from saltdesk.domain.base.query import Query
from saltdesk.ledgers.base.columns import Ledger
from saltdesk.ledgers.base.filter_words import filter_words
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.tasks import Progress

WORKBOOK = "Excel 工作簿 (*.xlsx)"


def export_ledger(context: TabContext, ledger: Ledger, query: Query) -> None:
    """Export the records that match ``query`` to a workbook of the user's choice."""
    mark = "-筛选" if filter_words(ledger, query) else ""
    name = f"{ledger.title}{mark}-{context.desk.clock.today():%Y%m%d}.xlsx"
    path = context.prompts.save_file("导出台账", name, WORKBOOK)
    if path is None:
        return
    target = path if path.suffix.lower() == ".xlsx" else path.with_name(path.name + ".xlsx")

    def work(progress: Progress) -> int:
        from saltdesk.workbooks.writing import write_ledger

        return write_ledger(context.desk, ledger, query, target, progress).rows

    def done(rows: int) -> None:
        context.notify(f"已导出 {rows:,} 行到“{target.name}”", target)

    context.tasks.run(f"导出{ledger.title}", work, done)
