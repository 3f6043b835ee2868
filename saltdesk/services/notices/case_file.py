"""What lies in the file of a case, and the trail entry for each bound copy of it (P1.2.7, F0.2)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.issued import IssuedNotice, NoticeStatus
from saltdesk.domain.base.kept_files import KeptFile
from saltdesk.domain.base.sealed import sealed_fields
from saltdesk.domain.cases.case import Case
from saltdesk.domain.cases.counterpart import Counterpart
from saltdesk.services.access.cases import case_of, refuse_other_office
from saltdesk.services.cases.guidance import guidance_of
from saltdesk.services.cases.intake import reveal_party
from saltdesk.services.cases.steps import links_of
from saltdesk.services.desk.desk import Desk, act, refuse_act
from saltdesk.storage.areas.cases import COUNTERPARTS
from saltdesk.storage.areas.notices import NOTICES
from saltdesk.storage.trail.audit import Note


@dataclass(frozen=True)
class FileItem:
    """One paper or attachment: number (empty for an attachment), title, day, and the stored bytes."""

    number: str
    title: str
    dated_on: date | None
    content: bytes


@dataclass(frozen=True)
class CaseFile:
    """The contents of the file: the case with its counterpart, issued papers, and attachments in order."""

    case: Case
    party: Counterpart
    papers: tuple[FileItem, ...]
    attachments: tuple[FileItem, ...]


def case_file(desk: Desk, key: int) -> CaseFile:
    """Return the contents of the file of a case, for its office and leaders; void papers are left out.

    Raises:
        NotAllowed: another office handles the case.
        EnvironmentProblem: a stored file is missing or was altered.
    """
    refuse_act(desk, "case.file")
    refuse_other_office(desk, key)
    case = case_of(desk, key)
    party = COUNTERPARTS.first(case=key) or Counterpart()
    if sealed_fields(party):
        party = reveal_party(desk, key, f"装订办件 {case.number} 的案卷")
    papers = [item for notice in _notices(key) for item in _paper(desk, notice)]
    attachments = [_attachment(desk, kept, title, day) for kept, title, day in _files(case)]
    return CaseFile(case, party, tuple(papers), tuple(attachments))


def _notices(key: int) -> list[IssuedNotice]:
    found = NOTICES.all(area=Area.CASES.code, record=key)
    for notice in list(found):
        found += NOTICES.all(area=Area.NOTICES.code, record=notice.id)
    return sorted((one for one in found if one.status is not NoticeStatus.VOID), key=lambda one: one.id)


def _paper(desk: Desk, notice: IssuedNotice) -> Iterator[FileItem]:
    """Yield the frozen paper, and the scan of the sealed one if it was filed."""
    issued_on = notice.issued_at.date() if notice.issued_at else None
    yield FileItem(notice.number, notice.title, issued_on, desk.store.files.get(notice.file))
    if notice.sealed_file:
        scan = desk.store.files.get(notice.sealed_file)
        yield FileItem(notice.number, f"{notice.title}（盖章件）", issued_on, scan)


def _files(case: Case) -> Iterator[tuple[KeptFile, str, date | None]]:
    """Yield every file of a case with what it belongs to and the day of that."""
    yield from ((kept, "材料", case.received_on) for kept in case.files)
    for link in links_of(case.id):
        yield from ((kept, f"{link.name}环节", link.ended_on) for kept in link.files)
        yield from ((kept, f"{link.name}环节延长批件", link.started_on) for kept in link.extension_approval)
    yield from ((kept, "全程延长批件", None) for kept in case.extension_approval)
    yield from ((kept, "决定批件", case.decided_on) for kept in case.approval)
    yield from ((kept, "送达回证", case.served_on) for kept in case.served_files)
    yield from ((kept, "不公开批件", case.withheld_on) for kept in case.withheld_approval)
    for one in guidance_of(case.id):
        yield from ((kept, f"行政指导 {one.number}", one.given_on) for kept in one.files)


def _attachment(desk: Desk, kept: KeptFile, what: str, day: date | None) -> FileItem:
    return FileItem("", f"{what}：{kept.name}", day, desk.store.files.get(kept.file))


@act("case.file")
def record_case_file(desk: Desk, note: Note, key: int, papers: int, pages: int, sha256: str) -> Case:
    """Record in the trail that the file was bound into one PDF: its papers, pages and hash.

    Raises:
        NotAllowed: another office handles the case.
    """
    refuse_other_office(desk, key)
    case = case_of(desk, key)
    note.record, note.sentence = key, f"输出办件 {case.number} 案卷（{papers}件，{pages}页）"
    note.reason = f"SHA-256 {sha256}"
    return case
