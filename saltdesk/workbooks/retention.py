"""The list of closed records and their retention as a workbook."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from saltdesk.domain.house.retention import Retained
from saltdesk.ledgers.house.retention import RETENTION_COLUMNS
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house.trail import record_export
from saltdesk.workbooks.writing import write_rows

TITLE = "保管期限清单"


def write_retention(desk: Desk, records: Sequence[Retained], path: Path) -> int:
    """Write the list to ``path``, audit the export, and return the number of rows.

    Raises:
        EnvironmentProblem: the file is open elsewhere, no space or no permission.
    """

    def leave_trace(digest: str, finish: Callable[[], None]) -> None:
        record_export(desk, TITLE, len(records), path, digest, finish)

    write_rows(desk, TITLE, "件", RETENTION_COLUMNS, records, path, leave_trace)
    return len(records)
