"""Marks drawn at fixed positions of a page, in millimetres from the left and top edge."""

from __future__ import annotations

from saltdesk.documents.setting import geometry as g
from saltdesk.documents.setting import palette
from saltdesk.documents.setting.typeset import Rule, Text
from saltdesk.domain.base.dataclass import dataclass


@dataclass(frozen=True)
class Placed:
    """A text whose em box begins ``top`` mm below the edge of the paper."""

    text: Text
    top: float


@dataclass(frozen=True)
class Upright:
    """A vertical rule at ``x`` mm, ``width`` mm thick."""

    x: float
    y0: float
    y1: float
    width: float


@dataclass(frozen=True)
class Matrix:
    """A square code ``size`` mm wide; ``modules`` are its rows from the top, True for dark."""

    modules: tuple[tuple[bool, ...], ...]
    x: float
    y: float
    size: float


@dataclass(frozen=True)
class Box:
    """A frame with rounded corners, its line ``width`` mm thick; ``dash`` is the length of dashes, or 0."""

    x: float
    y: float
    across: float
    down: float
    radius: float = 0.0
    width: float = 0.25
    color: palette.Colour = palette.BLACK
    fill: tuple[float, float, float] | None = None
    dash: float = 0.0


@dataclass(frozen=True)
class Path:
    """A line through points, or with ``is_filled`` the area they enclose, in one colour."""

    points: tuple[tuple[float, float], ...]
    width: float = 0.25
    color: palette.Colour = palette.BLACK
    is_filled: bool = False


@dataclass(frozen=True)
class Image:
    """A picture of a file, ``across`` and ``down`` mm wide and high."""

    file: str
    x: float
    y: float
    across: float
    down: float


Mark = Placed | Rule | Upright | Matrix | Box | Path | Image
"""Anything drawn at a fixed position of a page."""


def row_top(row: float) -> float:
    """Return the top in mm of the em box on a line of the page grid, counted from 0."""
    return g.AREA_TOP + row * g.PITCH
