"""Spans of statistics: month, quarter, half year, year and others, and the spans they are compared with."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.calendar.workdays import days_from

_MONTHS = 12
_LAST_YEAR = 9998
"""The last year a span may lie in; every span then has a day after it."""

_NUMERALS = "一二三四"

_WRITTEN = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>0?[1-9]|1[0-2])|[Qq](?P<quarter>[1-4])|[Hh](?P<half>[12]))?"
)
_FREE = re.compile(r"(?P<first>\d{4}-\d{2}-\d{2})\s*(?:\.\.|至|到)\s*(?P<last>\d{4}-\d{2}-\d{2})")

WRITE_SPAN = (
    "统计期间请写成 2026-10（月）、2026Q3（季度）、2026H1（半年）、2026（年）或 2026-01-15..2026-03-20。"
)


class SpanKind(Vocabulary):
    """How long a span is."""

    MONTH = "month", "月"
    QUARTER = "quarter", "季度"
    HALF = "half", "半年"
    YEAR = "year", "年"
    FREE = "free", "任意期间"


LENGTHS = {SpanKind.MONTH: 1, SpanKind.QUARTER: 3, SpanKind.HALF: 6, SpanKind.YEAR: _MONTHS}
"""The months of each kind of span; a free span has none."""


@dataclass(frozen=True)
class StatisticSpan:
    """A span from ``first`` to ``last``, both included."""

    kind: SpanKind
    first: date
    last: date

    @property
    def label(self) -> str:
        """Return the span for people: 2026年10月, 2026年第三季度, 2026年上半年, 2026年, or its two days."""
        year, place = self.first.year, (self.first.month - 1) // LENGTHS.get(self.kind, 1)
        match self.kind:
            case SpanKind.MONTH:
                return f"{year}年{self.first.month}月"
            case SpanKind.QUARTER:
                return f"{year}年第{_NUMERALS[place]}季度"
            case SpanKind.HALF:
                return f"{year}年{'下' if place else '上'}半年"
            case SpanKind.YEAR:
                return f"{year}年"
            case _:
                return f"{_day_text(self.first)}至{_day_text(self.last)}"

    @property
    def code(self) -> str:
        """Return the span as ``read_span`` reads it."""
        year, place = self.first.year, (self.first.month - 1) // LENGTHS.get(self.kind, 1)
        match self.kind:
            case SpanKind.MONTH:
                return f"{year:04d}-{self.first.month:02d}"
            case SpanKind.QUARTER:
                return f"{year:04d}Q{place + 1}"
            case SpanKind.HALF:
                return f"{year:04d}H{place + 1}"
            case SpanKind.YEAR:
                return f"{year:04d}"
            case _:
                return f"{self.first.isoformat()}..{self.last.isoformat()}"

    def before(self) -> StatisticSpan:
        """Return the span of the same kind before this one; before a free span, as many days."""
        if self.kind in LENGTHS:
            return _moved(self, -LENGTHS[self.kind])
        length = (self.last - self.first).days + 1
        return StatisticSpan(self.kind, days_from(self.first, -length), days_from(self.first, -1))

    def after(self) -> StatisticSpan:
        """Return the span of the same kind after this one; after a free span, as many days."""
        if self.kind in LENGTHS:
            return _moved(self, LENGTHS[self.kind])
        length = (self.last - self.first).days + 1
        return StatisticSpan(self.kind, days_from(self.last, 1), days_from(self.last, length))

    def year_before(self) -> StatisticSpan:
        """Return the same span of the year before.

        The last day of a month becomes the last day of that month, 29 February the 28th.
        """
        if self.kind in LENGTHS:
            return _moved(self, -_MONTHS)
        ends_month = self.last.day == _last_of(self.last.year, self.last.month)
        last = _year_earlier(self.last)
        if ends_month:
            last = last.replace(day=_last_of(last.year, last.month))
        return StatisticSpan(self.kind, _year_earlier(self.first), last)

    def months(self) -> tuple[str, ...]:
        """Return the months the span touches, as 2026-10."""
        begin = self.first.year * _MONTHS + self.first.month - 1
        end = self.last.year * _MONTHS + self.last.month - 1
        return tuple(f"{at // _MONTHS:04d}-{at % _MONTHS + 1:02d}" for at in range(begin, end + 1))


def regular_span(kind: SpanKind, day: date) -> StatisticSpan:
    """Return the month, quarter, half year or year that holds a day."""
    length = LENGTHS[kind]
    return _from_month(kind, day.year * _MONTHS + (day.month - 1) // length * length)


def read_span(text: str) -> StatisticSpan:
    """Return the span a text names: 2026-10, 2026Q3, 2026H1, 2026, or FROM..TO.

    Raises:
        RuleError: the text names no span, or one that ends before it begins.
    """
    text = text.strip()
    try:
        free = _FREE.fullmatch(text)
        if free:
            return free_span(date.fromisoformat(free["first"]), date.fromisoformat(free["last"]))
        found = _WRITTEN.fullmatch(text)
        if found is None:
            raise RuleError(WRITE_SPAN, field="span")
        return _read_regular(found)
    except (ValueError, OverflowError) as error:
        raise RuleError(WRITE_SPAN, field="span") from error


def free_span(first: date, last: date) -> StatisticSpan:
    """Return a span between two days; RuleError if it ends before it begins or has no span before it."""
    if last < first:
        raise RuleError("统计期间的结束日期早于开始日期。", field="span")
    if (first - date.min).days <= (last - first).days or first.year == date.min.year:
        raise RuleError("统计期间太早，没有可以比较的上期。", field="span")
    if last.year > _LAST_YEAR:
        raise RuleError(WRITE_SPAN, field="span")
    return StatisticSpan(SpanKind.FREE, first, last)


def _read_regular(found: re.Match[str]) -> StatisticSpan:
    year = int(found["year"])
    if not date.min.year + 1 < year <= _LAST_YEAR:
        raise RuleError(WRITE_SPAN, field="span")
    for kind, name in ((SpanKind.MONTH, "month"), (SpanKind.QUARTER, "quarter"), (SpanKind.HALF, "half")):
        if found[name]:
            return _from_month(kind, year * _MONTHS + (int(found[name]) - 1) * LENGTHS[kind])
    return _from_month(SpanKind.YEAR, year * _MONTHS)


def _from_month(kind: SpanKind, begin: int) -> StatisticSpan:
    """Return the span that begins with a month, counted from year 0."""
    end = begin + LENGTHS[kind] - 1
    year, month = end // _MONTHS, end % _MONTHS + 1
    return StatisticSpan(
        kind, date(begin // _MONTHS, begin % _MONTHS + 1, 1), date(year, month, _last_of(year, month))
    )


def _moved(span: StatisticSpan, months: int) -> StatisticSpan:
    return _from_month(span.kind, span.first.year * _MONTHS + span.first.month - 1 + months)


def _last_of(year: int, month: int) -> int:
    return monthrange(year, month)[1]


def _year_earlier(day: date) -> date:
    return date(day.year - 1, day.month, min(day.day, _last_of(day.year - 1, day.month)))


def _day_text(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


@dataclass(frozen=True)
class Piece:
    """Days that lie in the same spans: ``spans`` are the positions of these."""

    first: date
    last: date
    spans: tuple[int, ...]


def pieces(spans: Sequence[StatisticSpan]) -> tuple[Piece, ...]:
    """Return the days of all spans in pieces that do not overlap, so that each record is read once."""
    starts = sorted({span.first for span in spans} | {days_from(span.last, 1) for span in spans})
    found = []
    for first, following in pairwise(starts):
        inside = tuple(place for place, span in enumerate(spans) if span.first <= first <= span.last)
        if inside:
            found.append(Piece(first, days_from(following, -1), inside))
    return tuple(found)
