"""Taking who complained out of the house: the complaints office alone, each time with a reason."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from saltdesk.domain.acts import ACT_BY_CODE
from saltdesk.domain.base.errors import RuleError
from saltdesk.services.desk.desk import Desk, act, refusal
from saltdesk.storage.audit import Note

_EXPORT = ACT_BY_CODE["complaint.export"]


def refuse_identity_export(desk: Desk, reason: str) -> None:
    """Raise before anything is written when identity may not leave.

    Raises:
        NotAllowed: the person at the desk is not of the complaints office. RuleError: no reason was given.
    """
    refused = refusal(desk, _EXPORT)
    if refused:
        raise refused
    if not reason.strip():
        raise RuleError("请写明导出投诉人信息的理由。", field="reason", clause=_EXPORT.clause)


@act("complaint.export")
def record_identity_export(
    desk: Desk,
    note: Note,
    reason: str,
    rows: int,
    path: Path,
    sha256: str,
    finish: Callable[[], None],
) -> None:
    """Leave a trace of an export with identity; ``finish`` gives the file its name inside the transaction.

    Raises:
        NotAllowed: not of the complaints office. RuleError: no reason was given.
    """
    refuse_identity_export(desk, reason)
    finish()
    note.sentence = f"导出含投诉人信息的投诉台账{rows}件（{path.name}，SHA-256 {sha256}）"
    note.reason = reason.strip()
