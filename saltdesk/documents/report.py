"""A report on A4 portrait: a title, strips under it, and the same two lines at the foot of every page."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from saltdesk.documents.pictures import strips
from saltdesk.documents.pictures.strips import Strip
from saltdesk.documents.setting.faces import Faces, printable
from saltdesk.documents.setting.fonts import FontRole
from saltdesk.documents.setting.layout import Page
from saltdesk.documents.setting.page import Metadata, draw
from saltdesk.documents.setting.sheets import Sheet, foot, head
from saltdesk.documents.setting.typeset import Typesetter
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError
from saltdesk.services.desk.wording import bureau_name

SHEET: Final = Sheet()
MISSING: Final = "〓"
"""The typographic sign for a missing character."""


@dataclass(frozen=True)
class ReportHead:
    """What frames a report: title, the line under it, and the two lines at the foot of each page."""

    title: str
    subtitle: str
    feet: tuple[str, str]


def render_report(
    setter: Typesetter, faces: Faces, frame: ReportHead, body: Iterable[Strip], *, invariant: bool = False
) -> bytes:
    """Return the report as PDF with embedded fonts and numbered pages."""
    marks, top = head(setter, SHEET, frame.title, frame.subtitle)
    pages = strips.paginate(list(body), (top, SHEET.top), SHEET.body_bottom)
    pages[0] = [*marks, *pages[0]]
    for number, page in enumerate(pages, start=1):
        page += foot(setter, SHEET, frame.feet, number, len(pages))
    metadata = Metadata(printable(frame.title), printable(frame.subtitle), bureau_name())
    return draw([Page(tuple(page)) for page in pages], faces, metadata, invariant=invariant)


def shown(faces: Faces, text: str) -> str:
    """Return a text with every character that no font has replaced by 〓; its lines stay lines."""
    return "\n".join(_line(faces, line) for line in text.split("\n"))


def _line(faces: Faces, line: str) -> str:
    return "".join(char if _is_known(faces, char) else MISSING for char in printable(line))


def _is_known(faces: Faces, char: str) -> bool:
    if char in "\t ":
        return True
    try:
        faces.source_for(FontRole.TABLE, char)
    except RuleError:
        return False
    return True
