"""The trail of one record as a workbook (F0.2)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from saltdesk.ledgers.traces import TRACE_COLUMNS, trace_rows
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house.record_trace import RecordTrace, record_taken
from saltdesk.workbooks.writing import write_rows


def write_trace(desk: Desk, trace: RecordTrace, path: Path) -> int:
    """Write the trail to ``path``, audit the export, and return the number of entries.

    Raises:
        EnvironmentProblem: the file is open elsewhere, no space or no permission.
    """

    def leave_trace(digest: str, finish: Callable[[], None]) -> None:
        record_taken(desk, trace, f"导出痕迹到“{path.name}”", digest, finish)

    rows = trace_rows(trace)
    write_rows(desk, trace.title, "条", TRACE_COLUMNS, rows, path, leave_trace)
    return len(rows)
