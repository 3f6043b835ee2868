"""The charts of statistics: one description for the screen, the report and the workbook."""

from __future__ import annotations

import re
from collections.abc import Iterator

from saltdesk.domain.pictures.bar_layout import BarChartData, Series
from saltdesk.domain.statistics.figure import Figure, Section, Shape, limit_kind
from saltdesk.domain.statistics.measures import Measure, Number
from saltdesk.domain.statistics.results import Statistics, Value

_PERCENT = 100.0
_NUMBERED = re.compile("（([0-9])）")
_MOST_GROUPS = 12
"""More groups than these are too narrow to read: the table has them all."""

NOW, BEFORE, YEAR_BEFORE = "本期", "上期", "上年同期"


def charts_of(found: Statistics, section: Section) -> Iterator[BarChartData]:
    """Yield the charts of a section: its groups, then the rates of its terms."""
    for figure in found.figures(section):
        if figure.shape is Shape.BARS:
            yield chart_of(found, figure)
    yield from _rates(found, section)


def chart_of(found: Statistics, figure: Figure) -> BarChartData:
    """Return the chart of a group without its total."""
    values = [value for value in found.of(figure.code) if value.code != "total"][:_MOST_GROUPS]
    return BarChartData(
        figure.title,
        tuple(_label(figure, value, place) for place, value in enumerate(values)),
        _series(values, has_others=figure.compares),
        figure.unit,
    )


def _label(figure: Figure, value: Value, place: int) -> str:
    """Return the label of a group: only the first month and each January show the year.

    Words that the notice numbers, such as （7）, are known by their numbers, here in narrow brackets; tables
    have them in full.
    """
    numbered = _NUMBERED.match(value.label)
    if numbered:
        return f"({numbered[1]})"
    if figure.by == "month" and place and not value.code.endswith("-01"):
        return value.label.partition("年")[2]
    return value.label


def _series(values: list[Value], *, has_others: bool) -> tuple[Series, ...]:
    now = Series(NOW, tuple(_height(value.now) for value in values))
    if not has_others:
        return (now,)
    return (
        now,
        Series(BEFORE, tuple(_height(value.before) for value in values)),
        Series(YEAR_BEFORE, tuple(_height(value.year_before) for value in values)),
    )


def _height(value: Number) -> float | None:
    return None if value is None else float(value)


def _rates(found: Statistics, section: Section) -> Iterator[BarChartData]:
    """Yield a chart of on-time rates for each kind of limit, ours and others' apart."""
    terms = [figure for figure in found.figures(section) if figure.measure is Measure.TERM]
    for kind, group in dict.fromkeys((limit_kind(one.term), one.group) for one in terms if one.group):
        among = [one for one in terms if one.group == group and limit_kind(one.term) is kind]
        rates = [value for one in among if (value := found.value(one.code, "rate"))]
        yield BarChartData(
            f"{group}环节的按期率（{kind.label}）",
            tuple(one.title for one in among),
            _series(rates, has_others=True),
            "%",
            top=_PERCENT,
        )
