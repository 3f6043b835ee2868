"""The bars of a year: months as rows, each inspection as a bar over its days in that month."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date

from saltdesk.domain.base.dataclass import dataclass


@dataclass(frozen=True)
class Span:
    """A period from ``first`` to ``last``, both included, with its record, words and colour code."""

    key: int
    first: date
    last: date
    words: str
    look: str = ""


@dataclass(frozen=True)
class MonthBar:
    """The part of a span in one month: days ``first`` to ``last`` of the month, in ``lane`` from 0."""

    month: int
    first: int
    last: int
    lane: int
    span: Span
    is_begin: bool
    is_end: bool


def month_bars(year: int, spans: Iterable[Span]) -> tuple[MonthBar, ...]:
    """Return the bars of a year; overlapping spans of a month are in different lanes."""
    ordered = sorted(spans, key=lambda one: (one.first, one.last, one.key))
    return tuple(bar for month in range(1, 13) for bar in _bars_of(year, month, ordered))


def _bars_of(year: int, month: int, spans: Iterable[Span]) -> Iterator[MonthBar]:
    begin, end = date(year, month, 1), date(year, month, monthrange(year, month)[1])
    ends: list[date] = []
    for span in spans:
        if span.last < begin or span.first > end:
            continue
        first, last = max(span.first, begin), min(span.last, end)
        lane = next((place for place, taken in enumerate(ends) if taken < first), len(ends))
        ends[lane : lane + 1] = [last]
        yield MonthBar(month, first.day, last.day, lane, span, first == span.first, last == span.last)
