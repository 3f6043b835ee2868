"""A printed ledger: A4 landscape, head repeated on every page, numbered pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Final

from saltdesk.documents.setting import geometry as g
from saltdesk.documents.setting import palette
from saltdesk.documents.setting.faces import Faces, printable, shared_faces
from saltdesk.documents.setting.fonts import FontRole
from saltdesk.documents.setting.layout import Page
from saltdesk.documents.setting.marks import Box, Mark, Placed, Upright
from saltdesk.documents.setting.office_fonts import SHIPPED, FontChoice
from saltdesk.documents.setting.page import Metadata, draw
from saltdesk.documents.setting.sheets import Sheet, foot, head, parted
from saltdesk.documents.setting.typeset import Rule, Style, Text, Typesetter
from saltdesk.domain.base.errors import RuleError
from saltdesk.services.notices.notices import bureau_name

_SHEET: Final = Sheet(is_landscape=True)
_TEXT: Final = Style(FontRole.TABLE, 9.0)
_HEAD: Final = Style(FontRole.HEADING, 9.0)
_RULE: Final = 0.2
_PITCH: Final = 4.2
_PADDING: Final = 1.6
_SIDE: Final = 1.2
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


@dataclass(frozen=True)
class _Row:
    cells: tuple[tuple[Text, ...], ...]
    is_head: bool = False

    @property
    def height(self) -> float:
        return max(1, *map(len, self.cells)) * _PITCH + 2 * _PADDING - (_PITCH - g.em(_TEXT.size))


def render_listing(listing: Listing, *, invariant: bool = False, fonts: FontChoice = SHIPPED) -> bytes:
    """Return the table as PDF; a character no font has is printed as 〓."""
    faces = shared_faces(fonts)
    setter, edges = Typesetter(faces), _edges(listing.columns)
    _, top = head(setter, _SHEET, listing.title, listing.subtitle)
    named = _row(setter, listing.columns, edges, [one.title for one in listing.columns], is_head=True)
    room = _SHEET.body_bottom - top - named.height
    bodies = (
        _row(setter, listing.columns, edges, [_shown(faces, text) for text in texts])
        for texts in listing.rows
    )
    parts = parted((part for body in bodies for part in _split(body, room)), room)
    pages = []
    for number, part in enumerate(parts, start=1):
        marks, y = head(setter, _SHEET, listing.title, listing.subtitle)
        for row in (named, *part):
            marks += _marks(row, edges, y)
            y += row.height
        if not listing.rows:
            marks.append(Placed(setter.centred(_TEXT, listing.empty, _SHEET.centre), y + _PITCH))
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


def _edges(columns: Sequence[ListColumn]) -> tuple[float, ...]:
    fixed = sum(one.width for one in columns)
    free = sum(not one.width for one in columns)
    rest = (_SHEET.width - fixed) / max(free, 1)
    return tuple(accumulate((one.width or rest for one in columns), initial=_SHEET.left))


def _row(
    setter: Typesetter,
    columns: Sequence[ListColumn],
    edges: Sequence[float],
    texts: Sequence[str],
    *,
    is_head: bool = False,
) -> _Row:
    style, cells = _HEAD if is_head else _TEXT, []
    for column, text, (left, right) in zip(columns, texts, pairwise(edges), strict=True):
        rows = setter.paragraph(style, text, left=left + _SIDE, right=right - _SIDE)
        lines = [row.texts[0] for row in rows if row.texts]
        if is_head or column.is_centred:
            centre = (left + right) / 2
            lines = [
                line
                if any(extra < 0 for extra in line.line.extras)
                else setter.centred(style, line.line.text, centre)
                for line in lines
            ]
        cells.append(tuple(lines))
    return _Row(tuple(cells), is_head)


def _split(row: _Row, room: float) -> Iterator[_Row]:
    """Split a row into pieces that fit a page; most rows stay whole."""
    most = int((room - 2 * _PADDING) // _PITCH)
    for start in range(0, max(1, *map(len, row.cells)), most):
        yield _Row(tuple(lines[start : start + most] for lines in row.cells))


def _marks(row: _Row, edges: Sequence[float], top: float) -> Iterator[Mark]:
    bottom = top + row.height
    if row.is_head:
        yield Box(edges[0], top, edges[-1] - edges[0], row.height, width=0.0, fill=palette.HEAD_GROUND)
    for y in (top, bottom):
        yield Rule(edges[0], edges[-1], y, _RULE)
    for x in edges:
        yield Upright(x, top, bottom, _RULE)
    for lines in row.cells:
        for number, line in enumerate(lines):
            first = top + (row.height - (len(lines) - 1) * _PITCH - g.em(line.style.size)) / 2
            yield Placed(line, first + number * _PITCH)
