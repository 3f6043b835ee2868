"""Export of complaints with the complainants' identity, which only the complaints office may do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.errors import RuleError
from saltdesk.services.desk.desk import Desk, act, refuse_unallowed
from saltdesk.services.desk.export_words import told_filters
from saltdesk.storage.trail.audit import Note

_EXPORT = ACT_BY_CODE["complaint.export"]


def refuse_identity_export(desk: Desk, reason: str) -> None:
    """Refuse an export with identity before the file is written.

    Raises:
        NotAllowed: the person at the desk does not belong to the complaints office.
        RuleError: no reason is given.
    """
    refuse_unallowed(desk, _EXPORT)
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
    filters: str = "",
) -> None:
    """Record an export with identity in the audit trail.

    ``finish`` is called inside the transaction and gives the file its final name.

    Raises:
        NotAllowed: the person at the desk does not belong to the complaints office.
        RuleError: no reason is given.
    """
    refuse_identity_export(desk, reason)
    finish()
    about = f"{path.name}，SHA-256 {sha256}{told_filters(filters)}"
    note.sentence = f"导出含投诉人信息的投诉台账{rows}件（{about}）"
    note.reason = reason.strip()
