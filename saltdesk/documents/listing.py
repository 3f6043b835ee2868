"""A printed ledger: A4 landscape, head repeated on every page, numbered pages."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from saltdesk.documents.setting import grid
from saltdesk.documents.setting.faces import Faces, printable, shared_faces
from saltdesk.documents.setting.fonts import FontRole
from saltdesk.documents.setting.layout import Page
from saltdesk.documents.setting.marks import Placed
from saltdesk.documents.setting.office_fonts import SHIPPED, FontChoice
from saltdesk.documents.setting.page import Metadata, draw
from saltdesk.documents.setting.sheets import Sheet, foot, head, parted
from saltdesk.documents.setting.typeset import Typesetter
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError
from saltdesk.services.desk.wording import bureau_name

_SHEET: Final = Sheet(is_landscape=True)
_MISSING: Final = "〓"
"""The typographic sign for a missing character."""


@dataclass(frozen=True)
class ListColumn:
    """A printed column: title, width in millimetres (0: the remaining width), and whether it is centred."""

    title: str
    width: float = 0.0
    is_centred: bool = True


@dataclass(frozen=True)
class Listing:
    """A table to print, with the lines above and below it."""

    title: str
    subtitle: str
    columns: tuple[ListColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    feet: tuple[str, str] = ("", "")
    empty: str = "本期没有记录。"


def render_listing(listing: Listing, *, invariant: bool = False, fonts: FontChoice = SHIPPED) -> bytes:
    """Return the table as PDF; a character no font has is printed as 〓."""
    faces = shared_faces(fonts)
    setter, edges = Typesetter(faces), grid.edges_of(_SHEET, [one.width for one in listing.columns])
    _, top = head(setter, _SHEET, listing.title, listing.subtitle)
    named = grid.head_row(setter, [one.title for one in listing.columns], edges)
    room = _SHEET.body_bottom - top - named.height
    bodies = (
        _row(setter, listing.columns, edges, [_shown(faces, text) for text in texts])
        for texts in listing.rows
    )
    parts = parted((part for body in bodies for part in grid.split(body, room)), room)
    pages = []
    for number, part in enumerate(parts, start=1):
        marks, y = head(setter, _SHEET, listing.title, listing.subtitle)
        for row in (named, *part):
            marks += grid.row_marks(row, edges, y)
            y += row.height
        if not listing.rows:
            marks.append(Placed(setter.centred(grid.TEXT, listing.empty, _SHEET.centre), y + grid.PITCH))
        marks += foot(setter, _SHEET, listing.feet, number, len(parts))
        pages.append(Page(tuple(marks), is_landscape=True))
    return draw(pages, faces, Metadata(listing.title, listing.subtitle, bureau_name()), invariant=invariant)


def _shown(faces: Faces, text: str) -> str:
    """Return the text with unprintable characters replaced."""
    return "".join(_known(faces, char) for char in printable(text))


def _known(faces: Faces, char: str) -> str:
    try:
        faces.source_for(FontRole.TABLE, char)
    except RuleError:
        return char if char in "\n\t " else _MISSING
    return char


def _row(
    setter: Typesetter, columns: Sequence[ListColumn], edges: Sequence[float], texts: Sequence[str]
) -> grid.GridRow:
    cells = (
        grid.cell_lines(setter, grid.TEXT, text, place, is_centred=column.is_centred)
        for column, text, place in zip(columns, texts, pairwise(edges), strict=True)
    )
    return grid.GridRow(tuple(cells))
