"""Export of complaints with the complainants' identity, which only the complaints office may do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import RuleError
from saltdesk.services.access.complaints import knowable
from saltdesk.services.desk.desk import Desk, act, perform_as, refuse_unallowed
from saltdesk.services.desk.export_words import told_filters
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.identities import Ticket, are_kept, ask, people_of
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


def opened_for_export(desk: Desk, keys: Sequence[int], reason: str) -> Desk:
    """Return a desk that may write down the complainants of these complaints.

    Where the database keeps identities, reading them is an act of its own before the file is written.

    Raises:
        NotAllowed: the person at the desk does not belong to the complaints office.
        RuleError: no reason is given.
    """
    if not are_kept():
        return desk

    def asked(note: Note) -> Ticket:
        refuse_identity_export(desk, reason)
        known = sorted(knowable(desk, COMPLAINTS.load(keys)))
        note.reason = reason.strip()
        note.sentence = f"为导出台账读取投诉人信息{len(known)}件"
        return ask(note.act, Area.COMPLAINTS, known)

    return replace(desk, opened=people_of(perform_as(desk, _EXPORT, asked)))


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
