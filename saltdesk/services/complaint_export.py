"""Taking who complained out of the house: the complaints office alone, each time with a reason."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from saltdesk.domain.acts import ACT_BY_CODE
from saltdesk.domain.complainants import Complainant
from saltdesk.domain.complaints import Complaint
from saltdesk.domain.errors import RuleError
from saltdesk.services.complaint_access import may_know
from saltdesk.services.complaint_identity import Identity
from saltdesk.services.desk import Desk, act, refusal
from saltdesk.storage.audit import Note
from saltdesk.storage.complaints import COMPLAINANTS, REPRESENTATIVES

_EXPORT = ACT_BY_CODE["complaint.export"]


def known_identity(desk: Desk, complaint: Complaint) -> Identity | None:
    """Who complained, for somebody who may know it; None for everybody else."""
    if not may_know(desk, complaint):
        return None
    person = COMPLAINANTS.first(complaint=complaint.id) or Complainant()
    return Identity(person, tuple(REPRESENTATIVES.all(complaint=complaint.id)))


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
