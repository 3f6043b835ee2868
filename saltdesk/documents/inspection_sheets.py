"""Sheets of sections with tables: the record of an inspection, a draw, a check of knowledge, a collection."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from saltdesk.documents.pictures import strips
from saltdesk.documents.pictures.strips import Strip
from saltdesk.documents.setting.faces import printable, shared_faces
from saltdesk.documents.setting.layout import Page
from saltdesk.documents.setting.marks import Mark
from saltdesk.documents.setting.office_fonts import SHIPPED, FontChoice
from saltdesk.documents.setting.page import Metadata, draw
from saltdesk.documents.setting.sheets import Sheet, foot, head
from saltdesk.documents.setting.typeset import Typesetter
from saltdesk.domain.notices.notice import heading_number
from saltdesk.ledgers.base.record_part import RecordPart
from saltdesk.services.desk.wording import bureau_name

SHEET: Final = Sheet()


def render_sections(
    title: str, subtitle: str, parts: Sequence[RecordPart], *, fonts: FontChoice = SHIPPED
) -> bytes:
    """Return a titled sheet with these sections as PDF; RuleError for a character no font has."""
    faces = shared_faces(fonts)
    setter = Typesetter(faces)
    pages = sheet_pages(setter, title, subtitle, list(section_strips(setter, parts)))
    metadata = Metadata(printable(title), printable(subtitle), bureau_name())
    return draw([Page(tuple(page)) for page in pages], faces, metadata)


def section_strips(setter: Typesetter, parts: Sequence[RecordPart]) -> Iterator[Strip]:
    """Yield every section; an empty section says so."""
    for number, part in enumerate(parts, start=1):
        yield from strips.section(setter, SHEET, heading_number(1, number) + part.title)
        if part.rows:
            is_bare = not any(part.heads)
            heads = () if is_bare else part.heads
            yield from strips.table(setter, SHEET, heads, part.rows, part.shares, bold_first=is_bare)
        else:
            yield from strips.words(setter, SHEET, "无")


def sheet_pages(setter: Typesetter, title: str, subtitle: str, body: Sequence[Strip]) -> list[list[Mark]]:
    """Return the pages of a sheet with its title on the first and numbers at the foot."""
    marks, top = head(setter, SHEET, title, subtitle)
    pages = strips.paginate(body, (top, SHEET.top), SHEET.body_bottom)
    pages[0] = [*marks, *pages[0]]
    for number, page in enumerate(pages, start=1):
        page += foot(setter, SHEET, (bureau_name(), ""), number, len(pages))
    return pages
