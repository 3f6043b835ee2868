"""本人信息 as a workbook (PIPL 45)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from saltdesk.domain.house.own_information import OwnInformation
from saltdesk.ledgers.house.own_information import OWN_COLUMNS, TITLE
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house.trail import record_export
from saltdesk.workbooks.writing import write_rows


def write_own_information(desk: Desk, own: OwnInformation, path: Path) -> int:
    """Write the information to ``path``, audit the export without the file's name, and return the rows.

    Raises:
        EnvironmentProblem: the file is open elsewhere, no space or no permission.
    """

    def leave_trace(digest: str, finish: Callable[[], None]) -> None:
        # The name of the file may be that of the person, which the trail does not keep.
        record_export(desk, TITLE, len(own.rows), Path("本人信息.xlsx"), digest, finish)

    write_rows(desk, TITLE, "项", OWN_COLUMNS, own.rows, path, leave_trace)
    return len(own.rows)
