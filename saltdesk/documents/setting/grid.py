"""Ruled tables on sheets: columns, cells broken into lines, rows with their rules, in millimetres.

Listing, coverage matrix and the tables of reports share this grid; tables in notices follow GB/T 9704.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, pairwise
from typing import Final

from saltdesk.documents.setting import geometry as g
from saltdesk.documents.setting import palette
from saltdesk.documents.setting.fonts import FontRole
from saltdesk.documents.setting.marks import Box, Mark, Placed, Upright
from saltdesk.documents.setting.sheets import Sheet
from saltdesk.documents.setting.typeset import Rule, Style, Text, Typesetter
from saltdesk.domain.base.dataclass import dataclass

TEXT: Final = Style(FontRole.TABLE, 9.0)
HEAD: Final = Style(FontRole.HEADING, 9.0)
RULE: Final = 0.2
PITCH: Final = 4.2
"""From one line of a cell to the next."""

PADDING: Final = 1.6
"""Above and below the lines of a row."""

SIDE: Final = 1.2
"""Between a rule and the text beside it."""


@dataclass(frozen=True)
class GridRow:
    """The lines of each cell, and the colour behind them."""

    cells: tuple[tuple[Text, ...], ...]
    ground: palette.Colour | None = None
    padding: float = PADDING

    @property
    def height(self) -> float:
        """Return the height of the longest cell with its padding."""
        return max(1, *map(len, self.cells)) * PITCH + 2 * self.padding - (PITCH - g.em(TEXT.size))


def edges_of(sheet: Sheet, widths: Sequence[float]) -> tuple[float, ...]:
    """Return the edges of columns with these widths; those of width 0 share the remaining width."""
    free = sum(not width for width in widths)
    rest = (sheet.width - sum(widths)) / max(free, 1)
    return tuple(accumulate((width or rest for width in widths), initial=sheet.left))


def shared_edges(sheet: Sheet, shares: Sequence[float]) -> tuple[float, ...]:
    """Return the edges of columns that divide the width of the sheet in proportion to ``shares``."""
    total = sum(shares)
    return tuple(accumulate((share / total * sheet.width for share in shares), initial=sheet.left))


def cell_lines(
    setter: Typesetter, style: Style, text: str, edges: tuple[float, float], *, is_centred: bool = False
) -> tuple[Text, ...]:
    """Return the lines of a cell; a line that fits only with squeezed punctuation fills it uncentred."""
    left, right = edges
    rows = setter.paragraph(style, text, left=left + SIDE, right=right - SIDE)
    lines = tuple(row.texts[0] for row in rows if row.texts)
    if not is_centred:
        return lines
    centre = (left + right) / 2
    return tuple(
        line if _is_squeezed(line) else setter.centred(style, line.line.text, centre) for line in lines
    )


def head_row(setter: Typesetter, titles: Sequence[str], edges: Sequence[float]) -> GridRow:
    """Return the row of the column titles."""
    cells = (
        cell_lines(setter, HEAD, title, place, is_centred=True)
        for title, place in zip(titles, pairwise(edges), strict=True)
    )
    return GridRow(tuple(cells), palette.HEAD_GROUND)


def split(row: GridRow, room: float) -> Iterator[GridRow]:
    """Split a row into pieces no higher than ``room``; most rows stay whole."""
    most = max(1, int((room - 2 * row.padding) // PITCH))
    for start in range(0, max(1, *map(len, row.cells)), most):
        yield replace(row, cells=tuple(lines[start : start + most] for lines in row.cells))


def row_marks(row: GridRow, edges: Sequence[float], top: float) -> Iterator[Mark]:
    """Yield ground, rules and texts of a row; shorter cells are centred vertically."""
    bottom = top + row.height
    if row.ground:
        yield Box(edges[0], top, edges[-1] - edges[0], row.height, width=0.0, fill=row.ground)
    for y in (top, bottom):
        yield Rule(edges[0], edges[-1], y, RULE)
    for x in edges:
        yield Upright(x, top, bottom, RULE)
    for lines in row.cells:
        for number, line in enumerate(lines):
            first = top + (row.height - (len(lines) - 1) * PITCH - g.em(line.style.size)) / 2
            yield Placed(line, first + number * PITCH)


def _is_squeezed(text: Text) -> bool:
    return any(extra < 0 for extra in text.line.extras)
