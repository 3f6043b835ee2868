"""``saltdesk report``: the statistics of a span as PDF or workbook."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from saltdesk.cli.call import DONE, Call
from saltdesk.domain.base.errors import RuleError

if TYPE_CHECKING:
    from saltdesk.domain.statistics.results import Statistics
    from saltdesk.services.desk.desk import Desk


def run(call: Call) -> int:
    """Write the report of the span."""
    from saltdesk.domain.statistics.spans import read_span
    from saltdesk.services.statistics.counting import count_statistics

    path: Path = call.arguments.file
    write = {".pdf": _write_pdf, ".xlsx": _write_workbook}.get(path.suffix.lower())
    if write is None:
        raise RuleError("统计报告输出为 PDF 或 Excel，请写 .pdf 或 .xlsx 文件名。")
    span = read_span(call.arguments.span)
    with call.desk() as desk:
        found = count_statistics(desk, span)
        write(desk, found, path)
    anchor = str(found.anchor) if found.anchor else ""
    call.answer = {
        "span": span.code,
        "first": span.first.isoformat(),
        "last": span.last.isoformat(),
        "figures": len(found.values),
        "file": str(path),
        "anchor": anchor,
    }
    call.say(f"已输出{span.label}的统计，{len(found.values)}个数字：{path}")
    call.say(f"痕迹校验值：{anchor}")
    return DONE


def _write_pdf(desk: Desk, found: Statistics, path: Path) -> None:
    from saltdesk.documents.preview import page_count
    from saltdesk.documents.statistics_report import render_statistics
    from saltdesk.domain.base.surroundings import write_file
    from saltdesk.ledgers.statistics.report import report_of
    from saltdesk.services.house.trail import record_print

    report = report_of(found)
    pdf = render_statistics(report)
    write_file(path, pdf)
    record_print(desk, report.title, page_count(pdf), hashlib.sha256(pdf).hexdigest())


def _write_workbook(desk: Desk, found: Statistics, path: Path) -> None:
    from saltdesk.workbooks.statistics import write_statistics

    write_statistics(desk, found, path)
