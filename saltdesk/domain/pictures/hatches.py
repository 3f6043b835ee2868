"""Hatches that tell the series of a chart apart without colour: in greyscale and for colour-blind readers."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

Segment = tuple[tuple[float, float], tuple[float, float]]


class Hatch(Enum):
    """The lines over a bar of one colour; SOLID has none."""

    SOLID = "solid"
    RISING = "rising"
    LEVEL = "level"
    FALLING = "falling"


HATCHES = (Hatch.SOLID, Hatch.RISING, Hatch.LEVEL, Hatch.FALLING)
"""The hatch of each series, by its place; a fifth series begins again."""


def hatch_of(series: int) -> Hatch:
    """Return the hatch of a series by its place."""
    return HATCHES[series % len(HATCHES)]


def hatch_lines(
    hatch: Hatch, x: float, y: float, width: float, height: float, step: float
) -> Iterator[Segment]:
    """Yield the lines of a hatch within a rectangle, ``step`` apart; y counts downwards."""
    if hatch is Hatch.LEVEL:
        yield from _level(x, y, width, height, step)
    elif hatch is not Hatch.SOLID:
        for (ax, ay), (bx, by) in _rising(width, height, step):
            if hatch is Hatch.FALLING:
                ay, by = height - ay, height - by
            yield (x + ax, y + ay), (x + bx, y + by)


def _level(x: float, y: float, width: float, height: float, step: float) -> Iterator[Segment]:
    down = step / 2
    while down < height:
        yield (x, y + down), (x + width, y + down)
        down += step


def _rising(width: float, height: float, step: float) -> Iterator[Segment]:
    """Yield lines from the lower left to the upper right, cut at the edges of the rectangle from (0, 0)."""
    reach = step / 2
    while reach < width + height:
        left, top = max(0.0, reach - height), max(0.0, reach - width)
        yield (left, reach - left), (reach - top, top)
        reach += step
