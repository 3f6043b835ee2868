"""Rows to pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import ceil

from saltdesk.documents.setting import geometry as g
from saltdesk.documents.setting.tables import PlacedRow
from saltdesk.documents.setting.typeset import Row

_HAIR = 0.01  # for the rounding of sums


def paginate(rows: Sequence[Row], first_top: float) -> list[list[PlacedRow]]:
    """Rows to pages: rows marked ``keep`` stay with the next one, blank rows at the top of a page go.

    ``first_top`` is where the first page's rows begin. A piece longer than a page is parted all the same. The
    head of a table is repeated where its rows begin a page; below a table the grid goes on.
    """
    pager = _Pager(first_top)
    for piece in _pieces(rows):
        if pager.pages[-1] and not pager.fits(piece):
            pager.turn()
        for row in piece:
            if not pager.fits([row]):
                pager.turn()
            pager.put(row)
    return pager.pages


class _Pager:
    """The pages so far, and where the next row would stand."""

    def __init__(self, first_top: float) -> None:
        self.pages: list[list[PlacedRow]] = [[]]
        self._start = self._top = first_top

    def turn(self) -> None:
        """Begin a new page."""
        self.pages.append([])
        self._start = self._top = g.AREA_TOP

    def fits(self, rows: Sequence[Row]) -> bool:
        """Whether all these rows stand on the page begun."""
        top = self._top
        framed = self._after_table()
        for row in rows:
            top = self._next(top, row, framed)
            bottom, top, framed = top + row.depth, top + row.advance, row.frame is not None
        return bottom <= g.AREA_BOTTOM + _HAIR

    def put(self, row: Row) -> None:
        """Place a row, above it the head of its table where it begins the page."""
        page = self.pages[-1]
        if not page and row.is_empty:
            return
        if not page and row.frame and row.frame.head:
            self.put(row.frame.head)
        top = self._next(self._top, row, self._after_table())
        page.append(PlacedRow(row, top))
        self._top = top + row.advance

    def _after_table(self) -> bool:
        page = self.pages[-1]
        return bool(page) and page[-1].row.frame is not None

    def _next(self, top: float, row: Row, framed: bool) -> float:
        """Where a row stands: below a table the next line of the grid that leaves some room."""
        if not framed or row.frame:
            return top
        return self._start + ceil((top + g.TABLE_CLEARANCE - self._start) / g.PITCH - _HAIR) * g.PITCH


def _pieces(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """Runs of rows that no page break may part; a run longer than a page falls into single rows."""
    piece: list[Row] = []
    for row in rows:
        piece.append(row)
        if not row.keep:
            yield from [piece] if _height(piece) <= g.AREA_HEIGHT + _HAIR else [[each] for each in piece]
            piece = []
    if piece:
        yield [replace(row, keep=False) for row in piece]


def _height(rows: Sequence[Row]) -> float:
    return sum(row.advance for row in rows[:-1]) + rows[-1].depth
