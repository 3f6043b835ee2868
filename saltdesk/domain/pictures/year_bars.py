"""A year on one sheet: months as rows, each inspection as a bar over the days it takes in that month."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Span:
    """Something that lasts from ``first`` to ``last``, both counted: its record, words and kind of colour."""

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
    """The bars of a year; where spans overlap in a month they stand in different lanes."""
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
