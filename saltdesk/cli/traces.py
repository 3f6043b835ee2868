"""``saltdesk trace``: the trail of one record as PDF or workbook (F0.2)."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from saltdesk.cli.call import DONE, Call
from saltdesk.domain.base.errors import RuleError

if TYPE_CHECKING:
    from saltdesk.services.desk.desk import Desk
    from saltdesk.services.house.record_trace import RecordTrace


def run(call: Call) -> int:
    """Write the trail of the record with this number."""
    from saltdesk.ledgers.registry import ledger
    from saltdesk.services.house.record_trace import find_record, trace_of

    arguments = call.arguments
    path: Path = arguments.file
    writers = {".pdf": _write_pdf, ".xlsx": _write_workbook}
    write = writers.get(path.suffix.lower())
    if write is None:
        raise RuleError("痕迹输出为 PDF 或 Excel，请写 .pdf 或 .xlsx 文件名。")
    area = ledger(arguments.ledger).area
    with call.desk() as desk:
        trace = trace_of(desk, area, find_record(desk, area, arguments.number))
        write(desk, trace, path)
    call.answer = {"rows": len(trace.entries), "file": str(path), "check": trace.check}
    call.say(f"已输出{trace.title} {trace.number}，{len(trace.entries)}条：{path}")
    return DONE


def _write_pdf(desk: Desk, trace: RecordTrace, path: Path) -> None:
    from saltdesk.documents.record_trace import render_trace
    from saltdesk.domain.base.surroundings import write_file
    from saltdesk.services.house.record_trace import record_taken

    pdf = render_trace(desk, trace)

    def finish() -> None:
        write_file(path, pdf)

    record_taken(desk, trace, f"输出痕迹到“{path.name}”", hashlib.sha256(pdf).hexdigest(), finish)


def _write_workbook(desk: Desk, trace: RecordTrace, path: Path) -> None:
    from saltdesk.workbooks.record_trace import write_trace

    write_trace(desk, trace, path)
