"""The file of a case as one PDF: cover, catalogue, register sheet, papers, attachments and the trail."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from saltdesk.documents.bound_file import FileCover, FileEntry, FileMaker
from saltdesk.documents.inspection_sheets import section_strips, sheet_pages
from saltdesk.documents.preview import page_count
from saltdesk.documents.record_trace import render_trace
from saltdesk.documents.report import shown
from saltdesk.documents.scanned_page import picture_page, upright_pages
from saltdesk.documents.setting.faces import Faces, shared_faces
from saltdesk.documents.setting.office_fonts import SHIPPED, FontChoice
from saltdesk.domain.base.changes import Area
from saltdesk.domain.cases.case import Case
from saltdesk.domain.notices.notice import chinese_date
from saltdesk.ledgers.base.record_part import RecordPart
from saltdesk.ledgers.cases.record import parts
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house.record_trace import trace_of
from saltdesk.services.notices.case_file import CaseFile, FileItem, case_file, record_case_file

_RECORD: Final = "办件登记表"
_PDF: Final = b"%PDF-"


def render_case_file(desk: Desk, key: int, *, fonts: FontChoice = SHIPPED) -> bytes:
    """Return the whole file of a case as PDF; the trail records its hash (P1.2.7).

    Attachments that are neither PDFs nor pictures are named in the catalogue and stay outside.

    Raises:
        NotAllowed: another office handles the case. EnvironmentProblem: a stored file is missing or altered.
    """
    faces = shared_faces(fonts)
    file = case_file(desk, key)
    maker = FileMaker(faces, _cover(faces, file.case))
    entries = list(_entries(desk, maker, faces, file, fonts))
    pdf = maker.bound(entries)
    record_case_file(desk, key, len(entries), page_count(pdf), hashlib.sha256(pdf).hexdigest())
    return pdf


def _entries(
    desk: Desk, maker: FileMaker, faces: Faces, file: CaseFile, fonts: FontChoice
) -> Iterator[FileEntry]:
    case, today = file.case, desk.clock.today()
    sections = [_shown(faces, part) for part in parts(desk, case, file.party)]
    subtitle = shown(faces, f"{case.number}　{case.item_name}")
    body = list(section_strips(maker.setter, sections))
    sheet = maker.made(_RECORD, sheet_pages(maker.setter, _RECORD, subtitle, body))
    yield FileEntry(case.number, _RECORD, today, sheet)
    for item in (*file.papers, *file.attachments):
        yield FileEntry(item.number, shown(faces, item.title), item.dated_on, _as_pdf(item))
    trace = trace_of(desk, Area.CASES, case.id)
    yield FileEntry(case.number, trace.title, today, render_trace(desk, trace, fonts=fonts))


def _cover(faces: Faces, case: Case) -> FileCover:
    ended_on = case.closed_on or case.ended_on or case.refused_on
    lines = (
        f"办件编号：{case.number}",
        f"权力事项：{case.item_code} {case.item_name}",
        f"案由：{case.matter}",
        f"相对人：{case.counterpart}",
        f"承办处室：{case.office}",
        f"收到日期：{chinese_date(case.received_on) if case.received_on else ''}",
        f"办结日期：{chinese_date(ended_on) if ended_on else '未办结'}",
        f"办理情况：{case.status.label}",
    )
    title = shown(faces, case.matter)
    return FileCover(case.power_class.label, case.number, title, tuple(shown(faces, one) for one in lines))


def _shown(faces: Faces, part: RecordPart) -> RecordPart:
    """Return a section in which characters that no font has are replaced."""
    rows = tuple(tuple(shown(faces, cell) for cell in row) for row in part.rows)
    return replace(part, rows=rows)


def _as_pdf(item: FileItem) -> bytes:
    """Return the pages of a paper or attachment; empty if it is neither a readable PDF nor a picture."""
    return upright_pages(item.content) if item.content.startswith(_PDF) else picture_page(item.content)
