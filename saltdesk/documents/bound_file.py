"""The file of a case as one PDF: cover, catalogue with running page numbers, and the papers in order."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from saltdesk.documents.binding import BoundPart, bind
from saltdesk.documents.inspection_sheets import SHEET, sheet_pages
from saltdesk.documents.pictures import strips
from saltdesk.documents.preview import page_count
from saltdesk.documents.setting import geometry as g
from saltdesk.documents.setting.faces import Faces, printable
from saltdesk.documents.setting.fonts import FontRole
from saltdesk.documents.setting.layout import Page
from saltdesk.documents.setting.marks import Mark, Placed
from saltdesk.documents.setting.page import Metadata, draw
from saltdesk.documents.setting.typeset import Style, Typesetter
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.notices.notice import chinese_date
from saltdesk.services.desk.wording import bureau_name

_NAME: Final = Style(FontRole.TITLE, 26.0)
_LINE: Final = Style(FontRole.TABLE, 14.0)
_NAME_TOP, _LINES_TOP, _LINE_PITCH = 80.0, 130.0, 13.0
_CATALOGUE: Final = ("序号", "文号", "题名", "日期", "页次")
_SHARES: Final = (11.0, 43.0, 54.0, 34.0, 20.0)
_APART: Final = "另附"


@dataclass(frozen=True)
class FileEntry:
    """A line of the catalogue and the PDF it refers to; an empty PDF is kept outside the bound file."""

    number: str
    title: str
    dated_on: date | None
    pdf: bytes


@dataclass(frozen=True)
class FileCover:
    """What the cover says: kind of the file, number and title of the case, and lines below them."""

    kind: str
    number: str
    title: str
    lines: tuple[str, ...]


class FileMaker:
    """Sets the pages of a file in the office's fonts."""

    def __init__(self, faces: Faces, cover: FileCover) -> None:
        self.setter = Typesetter(faces)
        self._faces, self._cover = faces, cover

    def made(self, title: str, pages: Sequence[Sequence[Mark]]) -> bytes:
        """Return pages as a PDF."""
        metadata = Metadata(printable(title), printable(self._cover.number), bureau_name())
        return draw([Page(tuple(page)) for page in pages], self._faces, metadata)

    def bound(self, entries: Sequence[FileEntry]) -> bytes:
        """Return the whole file; pages of entries carry running numbers, which the catalogue refers to."""
        cover = self.made("案卷封面", [self._cover_page(len(entries))])
        catalogue = self.made("卷内目录", self._catalogue(entries))
        parts = [BoundPart(cover, numbered=False), BoundPart(catalogue, numbered=False)]
        return bind([*parts, *(BoundPart(entry.pdf) for entry in entries if entry.pdf)], self._faces)

    def _cover_page(self, papers: int) -> list[Mark]:
        marks: list[Mark] = []
        y = _NAME_TOP
        for text in (bureau_name(), f"{self._cover.kind}案卷"):
            marks.append(Placed(self.setter.centred(_NAME, text, SHEET.centre), y))
            y += 2.0 * g.em(_NAME.size)
        y = max(y, _LINES_TOP)
        for line in (*self._cover.lines, f"卷内文件：{papers}件"):
            rows = self.setter.paragraph(
                _LINE, printable(line), left=SHEET.left + 18.0, right=SHEET.right - 10.0
            )
            for row in rows:
                marks.append(Placed(row.texts[0], y))
                y += _LINE_PITCH
        return marks

    def _catalogue(self, entries: Sequence[FileEntry]) -> list[list[Mark]]:
        rows, first = [], 1
        for order, entry in enumerate(entries, start=1):
            day = chinese_date(entry.dated_on) if entry.dated_on else ""
            pages = page_count(entry.pdf) if entry.pdf else 0
            rows.append((str(order), entry.number, printable(entry.title), day, _span(first, pages)))
            first += pages
        table = strips.table(self.setter, SHEET, _CATALOGUE, rows, _SHARES)
        subtitle = printable(f"{self._cover.number}　{self._cover.title}")
        return sheet_pages(self.setter, "卷内目录", subtitle, table)


def _span(first: int, pages: int) -> str:
    if not pages:
        return _APART
    return str(first) if pages == 1 else f"{first}-{first + pages - 1}"
