"""Distributes rows over pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import ceil

from saltdesk.documents.setting import geometry as g
from saltdesk.documents.setting.tables import PlacedRow
from saltdesk.documents.setting.typeset import Row

_HAIR = 0.01  # tolerance for rounding


def paginate(rows: Sequence[Row], first_top: float) -> list[list[PlacedRow]]:
    """Distribute rows over pages; rows marked ``keep`` stay with the next, blank rows at the top are dropped.

    ``first_top`` is the top of the first page's rows. A piece longer than a page is split anyway. A table
    head is repeated on pages that start within the table; the grid continues below a table.
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
    """The pages so far, and the position of the next row."""

    def __init__(self, first_top: float) -> None:
        self.pages: list[list[PlacedRow]] = [[]]
        self._start = self._top = first_top

    def turn(self) -> None:
        """Start a new page."""
        self.pages.append([])
        self._start = self._top = g.AREA_TOP

    def fits(self, rows: Sequence[Row]) -> bool:
        """Return whether all these rows fit on the current page."""
        top = self._top
        framed = self._after_table()
        for row in rows:
            top = self._next(top, row, framed)
            bottom, top, framed = top + row.depth, top + row.advance, row.frame is not None
        return bottom <= g.AREA_BOTTOM + _HAIR

    def put(self, row: Row) -> None:
        """Place a row; repeat its table head first if it starts a page."""
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
        """Return a row's position: below a table, the next grid line that leaves some space."""
        if not framed or row.frame:
            return top
        return self._start + ceil((top + g.TABLE_CLEARANCE - self._start) / g.PITCH - _HAIR) * g.PITCH


def _pieces(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """Yield runs of rows that must stay together; a run longer than a page is split into single rows."""
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
