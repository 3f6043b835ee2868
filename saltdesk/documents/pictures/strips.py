"""Reports on A4 made of strips: headings, tables and charts stacked and split over pages.

A strip knows its height and how to draw itself at a position; positions are in millimetres.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from typing import Final

from saltdesk.documents.setting import geometry as g
from saltdesk.documents.setting import palette
from saltdesk.documents.setting.fonts import FontRole
from saltdesk.documents.setting.marks import Box, Mark, Path, Placed
from saltdesk.documents.setting.sheets import Sheet
from saltdesk.documents.setting.typeset import Rule, Style, Text, Typesetter

TEXT: Final = Style(FontRole.TABLE, 9.0)
HEAD: Final = Style(FontRole.HEADING, 9.0)
SECTION: Final = Style(FontRole.HEADING, 11.0)
_RULE: Final = 0.2
_PITCH: Final = 4.2
_PADDING: Final = 1.5
_SIDE: Final = 1.2
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
        Strip(_PITCH + 0.4, _line_drawer(row.texts[0]))
        for part in text.splitlines()
        for row in setter.paragraph(TEXT, part, left=sheet.left, right=sheet.right)
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
    total = sum(shares)
    edges = tuple(accumulate((share / total * sheet.width for share in shares), initial=sheet.left))
    head = _row(_cells(setter, [HEAD] * len(edges), heads, edges), edges, is_head=True) if heads else None
    styles = [HEAD if bold_first and not place else TEXT for place in range(len(shares))]
    most = sheet.body_bottom - sheet.top - 24.0
    strips = [replace(head, keeps=True)] if head else []
    for texts in rows:
        for cells in _pieces(_cells(setter, styles, texts, edges), most):
            strips.append(replace(_row(cells, edges), head=head))
    return strips


def _cells(
    setter: Typesetter, styles: Sequence[Style], texts: Sequence[str], edges: Sequence[float]
) -> list[list[Text]]:
    found = []
    for style, text, (left, right) in zip(styles, texts, pairwise(edges), strict=False):
        lines = [
            row.texts[0]
            for part in text.splitlines()
            for row in setter.paragraph(style, part, left=left + _SIDE, right=right - _SIDE)
            if row.texts
        ]
        found.append(lines)
    return found


def _pieces(cells: list[list[Text]], most: float) -> Iterator[list[list[Text]]]:
    """Yield the lines of a row in pieces that fit on a page."""
    step = max(1, int((most - 2 * _PADDING) / _PITCH))
    longest = max(1, *map(len, cells))
    for first in range(0, longest, step):
        yield [lines[first : first + step] for lines in cells]


def _row(cells: Sequence[Sequence[Text]], edges: Sequence[float], *, is_head: bool = False) -> Strip:
    longest = max(1, *map(len, cells))
    height = (longest - 1) * _PITCH + g.em(TEXT.size) + 2 * _PADDING

    def draw(y: float) -> Sequence[Mark]:
        marks: list[Mark] = []
        if is_head:
            ground = Box(edges[0], y, edges[-1] - edges[0], height, width=0.0, fill=palette.HEAD_GROUND)
            marks.append(ground)
        marks += [Rule(edges[0], edges[-1], at, _RULE, palette.TABLE_RULE) for at in (y, y + height)]
        marks += [Path(((x, y), (x, y + height)), _RULE, palette.TABLE_RULE) for x in edges]
        marks += [
            Placed(line, y + _PADDING + number * _PITCH)
            for lines in cells
            for number, line in enumerate(lines)
        ]
        return marks

    return Strip(height, draw)


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
