"""Reports on A4 made of strips: headings, tables and charts stacked and split over pages.

A strip knows its height and how to draw itself at a position; positions are in millimetres.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from saltdesk.documents.setting import geometry as g
from saltdesk.documents.setting import grid, palette
from saltdesk.documents.setting.fonts import FontRole
from saltdesk.documents.setting.marks import Box, Mark, Path, Placed
from saltdesk.documents.setting.sheets import Sheet
from saltdesk.documents.setting.typeset import Rule, Style, Text, Typesetter
from saltdesk.domain.base.dataclass import dataclass

SECTION: Final = Style(FontRole.HEADING, 11.0)
_PADDING: Final = 1.5
_SECTION_ABOVE, _SECTION_BELOW = 4.0, 2.2


@dataclass(frozen=True)
class Strip:
    """An unbreakable piece; ``keeps`` stays with the next one, ``head`` is repeated after a page break."""

    height: float
    draw: Callable[[float], Sequence[Mark]]
    keeps: bool = False
    head: Strip | None = None
    is_space: bool = False


def space(height: float) -> Strip:
    """Return blank space that is dropped at the top of a page."""
    return Strip(height, lambda _: (), keeps=True, is_space=True)


def section(setter: Typesetter, sheet: Sheet, text: str) -> list[Strip]:
    """Return a heading that stays with the strip after it."""
    placed = setter.at(SECTION, text, sheet.left)
    height = g.em(SECTION.size) + _SECTION_BELOW
    return [space(_SECTION_ABOVE), Strip(height, lambda y: (Placed(placed, y),), keeps=True)]


def words(setter: Typesetter, sheet: Sheet, text: str) -> list[Strip]:
    """Return a paragraph as wide as the sheet."""
    return [
        Strip(grid.PITCH + 0.4, _line_drawer(row.texts[0]))
        for part in text.splitlines()
        for row in setter.paragraph(grid.TEXT, part, left=sheet.left, right=sheet.right)
    ]


def _line_drawer(text: Text) -> Callable[[float], Sequence[Mark]]:
    return lambda y: (Placed(text, y),)


def table(
    setter: Typesetter,
    sheet: Sheet,
    heads: Sequence[str],
    rows: Sequence[Sequence[str]],
    shares: Sequence[float],
    *,
    bold_first: bool = False,
) -> list[Strip]:
    """Return a table as wide as the sheet; ``heads`` may be empty. A cell longer than a page is split."""
    edges = grid.shared_edges(sheet, shares)
    head = None
    if heads:
        named = _row(setter, [grid.HEAD] * len(shares), heads, edges)
        head = _strip(replace(named, ground=palette.HEAD_GROUND), edges)
    styles = [grid.HEAD if bold_first and not place else grid.TEXT for place in range(len(shares))]
    most = sheet.body_bottom - sheet.top - 24.0
    strips = [replace(head, keeps=True)] if head else []
    for texts in rows:
        for piece in grid.split(_row(setter, styles, texts, edges), most):
            strips.append(replace(_strip(piece, edges), head=head))
    return strips


def roomy_row(
    setter: Typesetter, sheet: Sheet, texts: Sequence[str], shares: Sequence[float], padding: float
) -> Strip:
    """Return a row to write on by hand, with ``padding`` millimetres above and below its text."""
    edges = grid.shared_edges(sheet, shares)
    return _strip(replace(_row(setter, [grid.TEXT] * len(shares), texts, edges), padding=padding), edges)


def _row(
    setter: Typesetter, styles: Sequence[Style], texts: Sequence[str], edges: Sequence[float]
) -> grid.GridRow:
    """Return a row; each line of a text starts a new line of its cell."""
    cells = []
    for style, text, place in zip(styles, texts, pairwise(edges), strict=False):
        parts = (grid.cell_lines(setter, style, part, place) for part in text.splitlines())
        cells.append(tuple(line for part in parts for line in part))
    return grid.GridRow(tuple(cells), padding=_PADDING)


def _strip(row: grid.GridRow, edges: Sequence[float]) -> Strip:
    """Return a row of a report: fainter rules than in a listing, cells aligned at the top."""

    def draw(y: float) -> Sequence[Mark]:
        bottom = y + row.height
        marks: list[Mark] = []
        if row.ground:
            marks.append(Box(edges[0], y, edges[-1] - edges[0], row.height, width=0.0, fill=row.ground))
        marks += [Rule(edges[0], edges[-1], at, grid.RULE, palette.TABLE_RULE) for at in (y, bottom)]
        marks += [Path(((x, y), (x, bottom)), grid.RULE, palette.TABLE_RULE) for x in edges]
        marks += [
            Placed(line, y + row.padding + number * grid.PITCH)
            for lines in row.cells
            for number, line in enumerate(lines)
        ]
        return marks

    return Strip(row.height, draw)


def paginate(strips: Sequence[Strip], tops: tuple[float, float], bottom: float) -> list[list[Mark]]:
    """Return the marks of each page; ``tops`` holds the top of the first page and of the others.

    Table heads are repeated on pages that start within the table. A strip higher than a page runs off it,
    so callers must split strips that may be that high.
    """
    pages: list[list[Mark]] = [[]]
    y, is_fresh = tops[0], True
    for place, strip in enumerate(strips):
        if y + _kept_height(strips, place) > bottom and not is_fresh:
            pages.append([])
            y, is_fresh = tops[1], True
            if strip.head:
                pages[-1] += strip.head.draw(y)
                y += strip.head.height
        if strip.is_space and is_fresh:
            continue
        pages[-1] += strip.draw(y)
        y, is_fresh = y + strip.height, False
    return pages


def _kept_height(strips: Sequence[Strip], place: int) -> float:
    """Return the height of a strip together with the strips it must stay with."""
    height = 0.0
    for strip in strips[place:]:
        height += strip.height
        if not strip.keeps:
            break
    return height
