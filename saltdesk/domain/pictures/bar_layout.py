"""The layout of a small bar chart, shared by the window (pixels) and paper (millimetres)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count

from saltdesk.domain.base.dataclass import dataclass

_BAR_SHARE = 0.62
"""Share of a group's width that its bars take."""

MOST_LINES = 4
"""Most lines of a group's label."""

_STEPS = 4
"""Most scale lines above zero."""


@dataclass(frozen=True)
class Series:
    """One kind of bar: its name and a value for each group, None if unknown."""

    name: str
    values: tuple[float | None, ...]


@dataclass(frozen=True)
class BarChartData:
    """The data of a chart: groups along the x axis, and for each group one bar of every series.

    ``is_stacked`` stacks the bars of a group; ``top`` is the end of the scale if known, such as 100 for
    rates; ``unit`` follows each value.
    """

    title: str
    groups: tuple[str, ...]
    series: tuple[Series, ...]
    unit: str = ""
    is_stacked: bool = False
    top: float = 0.0

    @property
    def is_empty(self) -> bool:
        """Return whether no value is above zero."""
        return not any(value for one in self.series for value in one.values)

    def sentences(self) -> Iterator[str]:
        """Yield the chart in words, one sentence per group, for assistive technology."""
        for place, group in enumerate(self.groups):
            told = [f"{one.name}{value_text(one.values[place])}{self.unit}" for one in self.series]
            yield f"{group}：{'，'.join(told)}"


@dataclass(frozen=True)
class BarBlock:
    """One bar; x and y are its upper left corner, y counts downwards."""

    x: float
    y: float
    width: float
    height: float
    group: int
    series: int
    value: float


@dataclass(frozen=True)
class Tick:
    """A line of the scale."""

    y: float
    value: float


@dataclass(frozen=True)
class BarLayout:
    """Bars, lines of the scale, and the centre of each group."""

    blocks: tuple[BarBlock, ...]
    ticks: tuple[Tick, ...]
    middles: tuple[float, ...]


def value_text(value: float | None) -> str:
    """Return a value as printed above a bar: at most one decimal, a dash for None."""
    if value is None:
        return "—"
    return f"{value:.0f}" if value == round(value) else f"{value:.1f}"


def scale(highest: float) -> tuple[float, ...]:
    """Return the scale values up to ``highest``: steps of 1, 2 or 5, at most five lines."""
    for power in count():
        for digit in (1, 2, 5):
            step = digit * 10**power
            if step * _STEPS >= highest:
                lines = max(1, -int(-highest // step))
                return tuple(float(step * line) for line in range(lines + 1))
    raise AssertionError("a step is always found")


def lay_out(chart: BarChartData, width: float, height: float) -> BarLayout:
    """Place the bars in an area of this size; zero is at its bottom."""
    sums = [
        sum(one.values[place] or 0.0 for one in chart.series) if chart.is_stacked else _highest(chart, place)
        for place in range(len(chart.groups))
    ]
    lines = scale(chart.top or max(sums, default=0.0))
    reach = lines[-1]
    room = width / max(1, len(chart.groups))
    middles = tuple(room * (place + 0.5) for place in range(len(chart.groups)))
    ticks = tuple(Tick(height - height * value / reach, value) for value in lines)
    return BarLayout(tuple(_blocks(chart, middles, room, height / reach, height)), ticks, middles)


def _highest(chart: BarChartData, place: int) -> float:
    return max((one.values[place] or 0.0 for one in chart.series), default=0.0)


def _blocks(
    chart: BarChartData, middles: tuple[float, ...], room: float, unit: float, foot: float
) -> Iterator[BarBlock]:
    side_by_side = 1 if chart.is_stacked else max(1, len(chart.series))
    width = room * _BAR_SHARE / side_by_side
    for group, middle in enumerate(middles):
        y = foot
        for series, one in enumerate(chart.series):
            value = one.values[group]
            if not value:
                continue
            height = value * unit
            y = y - height if chart.is_stacked else foot - height
            slot = 0 if chart.is_stacked else series
            x = middle - room * _BAR_SHARE / 2 + slot * width
            yield BarBlock(x, y, width, height, group, series, value)


def label_lines(text: str, fits: Callable[[str], bool], most: int = MOST_LINES) -> tuple[str, ...]:
    """Return a label broken into lines that fit; what the last line cannot hold ends with an ellipsis."""
    lines = [""]
    for char in text:
        if fits(lines[-1] + char) or not lines[-1]:
            lines[-1] += char
        else:
            lines.append(char)
    if len(lines) <= most:
        return tuple(lines)
    last = lines[most - 1]
    while last and not fits(last + "…"):
        last = last[:-1]
    return (*lines[: most - 1], last + "…")
