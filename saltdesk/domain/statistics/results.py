"""The values of a span beside those of the span before and of the year before."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from saltdesk.domain.base.anchors import Anchor
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.statistics.figure import Figure, Section
from saltdesk.domain.statistics.measures import Number
from saltdesk.domain.statistics.spans import StatisticSpan


@dataclass(frozen=True)
class Value:
    """One value of a figure; ``before`` and ``year_before`` are those of the spans it is compared with.

    ``is_first`` marks the first value of its figure; ``basis`` is the clause, or the source of the limit with
    the length that the office set.
    """

    id: int
    figure: Figure
    code: str
    label: str
    unit: str
    now: Number
    before: Number = None
    year_before: Number = None
    is_first: bool = False
    basis: str = ""

    @property
    def change(self) -> Number:
        """Return how much more it is than in the span before, or None if either is unknown."""
        return _less(self.now, self.before)

    @property
    def year_change(self) -> Number:
        """Return how much more it is than in the year before, or None if either is unknown."""
        return _less(self.now, self.year_before)


def _less(now: Number, other: Number) -> Number:
    if now is None or other is None:
        return None
    return round(now - other, 1)


@dataclass(frozen=True)
class Statistics:
    """All values of a span that the person at the desk may see, in the order of the table of figures.

    ``made_by`` is that person; ``anchor`` is the head of the trail the values were read at, None for an empty
    trail. ``notes`` say what is not counted.
    """

    span: StatisticSpan
    made_on: date
    made_by: str
    values: tuple[Value, ...]
    notes: tuple[str, ...] = ()
    anchor: Anchor | None = None

    def sections(self) -> tuple[Section, ...]:
        """Return the sections that have values."""
        return tuple(dict.fromkeys(value.figure.section for value in self.values))

    def figures(self, section: Section) -> tuple[Figure, ...]:
        """Return the figures of a section."""
        among = (value.figure for value in self.values if value.figure.section is section)
        return tuple({figure.code: figure for figure in among}.values())

    def of(self, figure: str) -> tuple[Value, ...]:
        """Return the values of a figure by its code."""
        return tuple(value for value in self.values if value.figure.code == figure)

    def value(self, figure: str, code: str = "total") -> Value | None:
        """Return one value of a figure, or None if there is none."""
        return next((value for value in self.of(figure) if value.code == code), None)

    def __iter__(self) -> Iterator[Value]:
        """Yield the values."""
        return iter(self.values)
