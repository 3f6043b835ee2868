"""The file of an inspection as one PDF: cover, catalogue, issued papers in order, and the record."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from saltdesk.documents.binding import BoundPart, bind
from saltdesk.documents.inspection_sheets import SHEET as _SHEET
from saltdesk.documents.inspection_sheets import section_strips, sheet_pages
from saltdesk.documents.pictures import strips
from saltdesk.documents.preview import page_count
from saltdesk.documents.setting import geometry as g
from saltdesk.documents.setting.faces import printable, shared_faces
from saltdesk.documents.setting.fonts import FontRole
from saltdesk.documents.setting.layout import Page
from saltdesk.documents.setting.marks import Mark, Placed
from saltdesk.documents.setting.office_fonts import SHIPPED, FontChoice
from saltdesk.documents.setting.page import Metadata, draw
from saltdesk.documents.setting.typeset import Style, Typesetter
from saltdesk.domain.inspections.inspection import Inspection
from saltdesk.domain.notices.notice import chinese_date
from saltdesk.ledgers.inspections import record as inspection_record
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.wording import bureau_name
from saltdesk.services.notices.inspection_file import papers_of, record_file

_NAME: Final = Style(FontRole.TITLE, 26.0)
_LINE: Final = Style(FontRole.TABLE, 14.0)
_NAME_TOP, _LINES_TOP, _LINE_PITCH = 80.0, 130.0, 13.0
_RECORD: Final = "检查情况记录"
_CATALOGUE: Final = ("序号", "文号", "题名", "日期", "页次")
_SHARES: Final = (11.0, 43.0, 54.0, 34.0, 20.0)


@dataclass(frozen=True)
class _Entry:
    """A line of the catalogue and the PDF it refers to."""

    number: str
    title: str
    dated_on: date | None
    pdf: bytes


def render_file(desk: Desk, inspection: Inspection, *, fonts: FontChoice = SHIPPED) -> bytes:
    """Return the whole file of an inspection as PDF; the audit trail records its hash.

    Pages of papers and record carry running numbers at the upper right, which the catalogue refers to;
    members of the public are masked.

    Raises:
        NotAllowed: another office's inspection. EnvironmentProblem: a frozen PDF is missing or altered.
        RuleError: a character no font has.
    """
    faces = shared_faces(fonts)
    setter = Typesetter(faces)

    def made(title: str, pages: Sequence[Sequence[Mark]]) -> bytes:
        metadata = Metadata(printable(title), printable(inspection.number), bureau_name())
        return draw([Page(tuple(page)) for page in pages], faces, metadata)

    entries = [
        _Entry(one.number, one.title, one.issued_on, one.pdf) for one in papers_of(desk, inspection.id)
    ]
    record = made(_RECORD, _record_pages(setter, desk, inspection))
    entries.append(_Entry(inspection.number, _RECORD, desk.clock.today(), record))
    cover = made("案卷封面", [_cover(setter, inspection, len(entries))])
    catalogue = made("卷内目录", _catalogue(setter, inspection, entries))
    parts = [BoundPart(cover, numbered=False), BoundPart(catalogue, numbered=False)]
    pdf = bind([*parts, *(BoundPart(entry.pdf) for entry in entries)], faces)
    record_file(desk, inspection.id, len(entries), page_count(pdf), hashlib.sha256(pdf).hexdigest())
    return pdf


def _cover(setter: Typesetter, inspection: Inspection, papers: int) -> list[Mark]:
    marks: list[Mark] = []
    y = _NAME_TOP
    for text in (bureau_name(), f"{inspection.kind.label}案卷"):
        marks.append(Placed(setter.centred(_NAME, text, _SHEET.centre), y))
        y += 2.0 * g.em(_NAME.size)
    lines = (
        f"检查编号：{inspection.number}",
        f"检查方案：{inspection.plan}",
        f"被检查处室：{inspection.office}",
        f"检查日期：{chinese_date(inspection.inspects_on) if inspection.inspects_on else ''}",
        f"检查组：{inspection.team}",
        f"办理情况：{inspection.status.label}",
        f"卷内文件：{papers}件",
    )
    y = max(y, _LINES_TOP)
    for line in lines:
        for row in setter.paragraph(_LINE, line, left=_SHEET.left + 18.0, right=_SHEET.right - 10.0):
            marks.append(Placed(row.texts[0], y))
            y += _LINE_PITCH
    return marks


def _catalogue(setter: Typesetter, inspection: Inspection, entries: Sequence[_Entry]) -> list[list[Mark]]:
    rows, first = [], 1
    for order, entry in enumerate(entries, start=1):
        last = first + page_count(entry.pdf) - 1
        span = str(first) if first == last else f"{first}-{last}"
        day = chinese_date(entry.dated_on) if entry.dated_on else ""
        rows.append((str(order), entry.number, entry.title, day, span))
        first = last + 1
    table = strips.table(setter, _SHEET, _CATALOGUE, rows, _SHARES)
    return sheet_pages(setter, "卷内目录", f"{inspection.number}　{inspection.plan}", table)


def _record_pages(setter: Typesetter, desk: Desk, inspection: Inspection) -> list[list[Mark]]:
    return sheet_pages(
        setter,
        _RECORD,
        f"{inspection.number}　{inspection.office}",
        list(section_strips(setter, inspection_record.parts(desk, inspection))),
    )
