"""Laying out a notice: measure everything, then give every row its page and height.

Nothing is drawn here, so a character without a glyph is refused before the first page exists.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from saltdesk.documents import geometry as g
from saltdesk.documents import parts
from saltdesk.documents.parts import Foot, Mark, Placed
from saltdesk.documents.typeset import BLANK, Row, Typesetter, keep_together
from saltdesk.domain.notices import NoticeContent

_CLOSING_ROWS = 2  # rows of the body that stay with the signature

# A hair below the last row of the grid, for the rounding of sums.
_LAST_TOP = g.AREA_TOP + (g.LINES - 1) * g.PITCH + 0.01


@dataclass(frozen=True)
class PlacedRow:
    """A row and the top of its em box in millimetres."""

    row: Row
    top: float


@dataclass(frozen=True)
class Page:
    """Everything drawn on one page."""

    marks: tuple[Mark, ...]


def lay_out(content: NoticeContent, setter: Typesetter, *, reprint: bool = False) -> list[Page]:
    """The pages of a notice.

    The signature never stands on a page without text of the body, the imprint or receipt is at the bottom
    of the last page. Raises RuleError for a character no font has.
    """
    head = parts.head(setter, content)
    foot = _foot(setter, content)
    pages = paginate(_rows(setter, content, foot), head.below)
    marks: list[list[Mark]] = [list(_place(page)) for page in pages]
    marks[0] = [*head.marks, *marks[0]]
    if content.receipt and not content.imprint and _is_empty(pages[-1]):
        foot = parts.receipt_foot(setter, content.receipt, alone=True)
    marks[-1] += foot.marks
    for number, page in enumerate(marks, start=1):
        page.append(parts.page_number(setter, number))
        if reprint:
            page.append(parts.reprint_mark(setter))
    return [Page(tuple(page)) for page in marks]


def _is_empty(page: Sequence[PlacedRow]) -> bool:
    return not any(placed.row.texts for placed in page)


def _foot(setter: Typesetter, content: NoticeContent) -> Foot:
    if content.imprint:
        return parts.imprint_foot(setter, content.imprint)
    if content.receipt:
        return parts.receipt_foot(setter, content.receipt)
    return Foot((), 0)


def _rows(setter: Typesetter, content: NoticeContent, foot: Foot) -> list[Row]:
    """All rows in order, those that belong together marked, with empty rows held for the foot."""
    body = parts.body_rows(setter, content)
    closing = [*body[-_CLOSING_ROWS:], *parts.attachment_rows(setter, content.attachments)]
    closing += parts.signature_rows(setter, content.signature)
    held = [Row(held=True)] * foot.rows
    if content.imprint:
        return [*body[:-_CLOSING_ROWS], *keep_together([*closing, *held])]
    return [*body[:-_CLOSING_ROWS], *keep_together(closing), BLANK, *keep_together(held)]


def paginate(rows: Sequence[Row], first_top: float) -> list[list[PlacedRow]]:
    """Rows to pages: rows marked ``keep`` stay with the next one, blank rows at the top of a page go.

    ``first_top`` is where the first page's rows begin. A piece longer than a page is parted all the same.
    """
    pages: list[list[PlacedRow]] = [[]]
    top = first_top
    for piece in _pieces(rows):
        if pages[-1] and top + (len(piece) - 1) * g.PITCH > _LAST_TOP:
            pages.append([])
            top = g.AREA_TOP
        for row in piece:
            if top > _LAST_TOP:
                pages.append([])
                top = g.AREA_TOP
            if not pages[-1] and not row.texts and not row.held:
                continue
            pages[-1].append(PlacedRow(row, top))
            top += g.PITCH
    return pages


def _pieces(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """Runs of rows that no page break may part; a run longer than a page falls into single rows."""
    piece: list[Row] = []
    for row in rows:
        piece.append(row)
        if not row.keep:
            yield from [piece] if len(piece) <= g.LINES else [[each] for each in piece]
            piece = []
    if piece:
        yield [replace(row, keep=False) for row in piece]


def _place(rows: Sequence[PlacedRow]) -> Iterator[Placed]:
    for placed in rows:
        for text in placed.row.texts:
            # A larger or smaller type stands on the baseline of the row's body type.
            yield Placed(text, placed.top + g.EM_TOP * (g.em(g.BODY_SIZE) - g.em(text.style.size)))
