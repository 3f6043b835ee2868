"""How wide the columns of a sheet are, and on how many A4 pages side by side it prints.

Printed text is never below 9 points: a sheet that is wider goes on to the right, and each page there begins
with the columns that name its rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.ledgers.base.columns import Column, Kind
from saltdesk.workbooks.cells import cell_value, shown_width

BODY_POINTS = 10.5
"""Type size of the cells on the screen."""

SMALLEST_POINTS = 9.0
"""Type size that printed cells keep at least."""

MARGIN_INCHES = 0.4
REPEATED = 3
"""Columns repeated on each page to the right, to identify its rows."""

_PAGE_POINTS = 297 / 25.4 * 72 - 2 * MARGIN_INCHES * 72
_UNIT_POINTS, _CELL_POINTS = 5.25, 3.75
"""A half character of width, and the edges of a cell."""

_SAFETY = 0.98
"""Programs differ a little in the width of a half character."""

_ROOM = _PAGE_POINTS * BODY_POINTS / SMALLEST_POINTS * _SAFETY
"""Points of columns at full size that fit across a page at the smallest size."""

_NARROWEST = 6.0
_LEAST = {Kind.TEXT: 16.0, Kind.STATE: 16.0, Kind.CODE: 24.0}
"""Columns of these kinds may wrap, but never below this: eight Chinese characters a line."""

_WIDEST = 72.0
_HEADING = 96.0
_EDGES = 2.0
_DATE, _MOMENT = 15.0, 15.0


@dataclass(frozen=True)
class SheetLayout:
    """The widths of the columns in half characters, the columns of the first page, and the pages across."""

    widths: tuple[float, ...]
    first_page: int
    pages: int


def layout(columns: Sequence[Column], sample: Sequence[Sequence[object]], *, is_all: bool) -> SheetLayout:
    """Return the layout for columns and the values of the first rows, or of all rows (``is_all``).

    Codes, dates and numbers get what they need. Texts get at most their content and share the room of as
    few pages as will hold them readably.
    """
    needs = [_need(column, place, sample, is_all=is_all) for place, column in enumerate(columns)]
    least = [min(need, _LEAST.get(column.kind, need)) for column, need in zip(columns, needs, strict=True)]
    pages = len(_split(least))
    widths = _room_for_heading(_shared(least, needs, pages))
    parts = _split(widths)
    return SheetLayout(tuple(round(width, 1) for width in widths), parts[0], len(parts))


def _need(column: Column, place: int, sample: Sequence[Sequence[object]], *, is_all: bool) -> float:
    """Return the width of a column's content, with the title in two lines."""
    values = [cell_value(column.kind, row[place]) for row in sample]
    content = max((_longest(column.kind, value) for value in values if value is not None), default=0.0)
    if not is_all and column.kind not in (Kind.TEXT, Kind.STATE):
        content = max(content, _usual(column))
    title = (shown_width(column.title) + 1) // 2 + _EDGES
    return min(_WIDEST, max(_NARROWEST, title, content + _EDGES))


def _usual(column: Column) -> float:
    """Return the width of values that later rows may have."""
    return {Kind.DATE: _DATE, Kind.MOMENT: _MOMENT}.get(column.kind, column.width * 1.0)


def _longest(kind: Kind, value: object) -> float:
    """Return the width of the longest line of a value."""
    if kind is Kind.DATE and not isinstance(value, str):
        return _DATE - _EDGES
    if kind is Kind.MOMENT and not isinstance(value, str):
        return _MOMENT - _EDGES
    return max(map(shown_width, str(value).split("\n")))


def _points(width: float) -> float:
    return width * _UNIT_POINTS + _CELL_POINTS


def _split(widths: Sequence[float]) -> list[int]:
    """Return the number of further columns on each page side by side; at least one a page."""
    again = sum(map(_points, widths[:REPEATED]))
    parts, used = [0], 0.0
    for width in widths:
        if parts[-1] and used + _points(width) > _ROOM:
            parts.append(0)
            used = again
        parts[-1] += 1
        used += _points(width)
    return parts


def _room_for_heading(widths: Sequence[float]) -> list[float]:
    """Return the widths of a small sheet enlarged in proportion, so that title and second line fit."""
    return [width * max(1.0, _HEADING / sum(widths)) for width in widths]


def _shared(least: Sequence[float], needs: Sequence[float], pages: int) -> list[float]:
    """Return widths between least and need, as wide as the pages allow."""
    for step in count():
        share = max(0.0, 1.0 - step / 20)
        widths = [small + (need - small) * share for small, need in zip(least, needs, strict=True)]
        if len(_split(widths)) <= pages or not share:
            return widths
    raise AssertionError("the loop ends at the least widths")
