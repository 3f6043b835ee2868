"""The papers in the file of an inspection, and the trail entry for each bound copy of the file (F0.2)."""

from __future__ import annotations

from datetime import date

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.issued import IssuedNotice, NoticeStatus
from saltdesk.domain.inspections.inspection import Inspection
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.inspections.findings import findings_of
from saltdesk.services.inspections.owners import refuse_kind
from saltdesk.services.notices.issued import may_read
from saltdesk.storage.areas.inspections import INSPECTIONS
from saltdesk.storage.areas.notices import NOTICES
from saltdesk.storage.trail.audit import Note


@dataclass(frozen=True)
class FilePaper:
    """One paper of the file: its number, title, day of issue and frozen PDF."""

    number: str
    title: str
    issued_on: date | None
    pdf: bytes


def papers_of(desk: Desk, key: int) -> list[FilePaper]:
    """Return the notices of an inspection and of its findings, with their receipts, in the order of issue.

    Leaves out void notices and those the person at the desk may not read.

    Raises:
        EnvironmentProblem: a frozen PDF is missing or was altered.
    """
    found = NOTICES.all(area=Area.INSPECTIONS.code, record=key)
    for finding in findings_of(key):
        found += NOTICES.all(area=Area.FINDINGS.code, record=finding.id)
    for notice in list(found):
        found += NOTICES.all(area=Area.NOTICES.code, record=notice.id)
    kept = (one for one in found if one.status is not NoticeStatus.VOID and may_read(desk, one))
    return [_paper(desk, one) for one in sorted(kept, key=lambda one: one.id)]


def _paper(desk: Desk, notice: IssuedNotice) -> FilePaper:
    issued_on = notice.issued_at.date() if notice.issued_at else None
    return FilePaper(notice.number, notice.title, issued_on, desk.store.files.get(notice.file))


@act("inspection.file")
def record_file(desk: Desk, note: Note, key: int, papers: int, pages: int, sha256: str) -> Inspection:
    """Record in the trail that the file was bound into one PDF: its papers, pages and hash."""
    inspection = INSPECTIONS.get(key)
    refuse_kind(desk, inspection.kind)
    note.record, note.sentence = key, f"输出检查 {inspection.number} 案卷（{papers}件，{pages}页）"
    note.reason = f"SHA-256 {sha256}"
    return inspection
