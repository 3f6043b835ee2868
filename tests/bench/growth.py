"""How figures grow with the size of the data: as bars in a line of text, and as a chart of small panels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from math import log10
from pathlib import Path

_BARS = "▁▂▃▄▅▆▇█"
_WIDE, _HIGH, _ACROSS, _RIM = 300, 120, 5, 26
_DECADES = (-3.0, 4.0)
"""Powers of ten of the milliseconds that a panel shows: a microsecond to ten seconds."""

_INK, _FAINT, _OVER = "#1f6f85", "#c4cdd2", "#b3261e"


def bars(figures: Sequence[float]) -> str:
    """Return a bar for each figure; a step is a factor of two above the smallest."""
    least = max(min(figures), 1e-6)
    steps = (round(log10(max(figure, least) / least) / log10(2)) for figure in figures)
    return "".join(_BARS[min(step, len(_BARS) - 1)] for step in steps)


def draw_growth(
    path: Path, sizes: Sequence[int], growth: Mapping[str, Sequence[float]], aims: Mapping[str, float]
) -> None:
    """Write a chart with a panel for each line: size across, milliseconds up, both as powers of ten.

    A dashed line is the aim; a line that ends above it is red.
    """
    panels = [
        f'<g transform="translate({place % _ACROSS * _WIDE},{place // _ACROSS * _HIGH})">'
        f"{_panel(name, sizes, figures, aims.get(name, 0))}</g>"
        for place, (name, figures) in enumerate(growth.items())
    ]
    wide, high = _ACROSS * _WIDE, -(-len(panels) // _ACROSS) * _HIGH
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{high}" font-family="sans-serif">'
    ground = f'<rect width="{wide}" height="{high}" fill="white"/>'
    path.write_text("\n".join([head, ground, *panels, "</svg>"]), "utf-8")


def _panel(name: str, sizes: Sequence[int], figures: Sequence[float], aim: float) -> str:
    points = " ".join(
        f"{_across(size, sizes):.1f},{_up(one):.1f}" for size, one in zip(sizes, figures, strict=True)
    )
    ink = _OVER if aim and figures[-1] > aim else _INK
    parts = [f'<text x="{_RIM}" y="14" font-size="11">{escape(name)}</text>']
    decades = range(int(_DECADES[0]), int(_DECADES[1]) + 1)
    parts += [_level(10.0**power, f'stroke="{_FAINT}" stroke-width="0.5"') for power in decades]
    if aim:
        parts.append(_level(aim, f'stroke="{_OVER}" stroke-dasharray="3 3"'))
    parts.append(f'<polyline points="{points}" fill="none" stroke="{ink}" stroke-width="2"/>')
    told = f"{figures[-1]:.3g} ms at {sizes[-1]:,}"
    parts.append(f'<text x="{_RIM}" y="{_HIGH - 6}" font-size="10" fill="{ink}">{told}</text>')
    return "".join(parts)


def _level(figure: float, look: str) -> str:
    y = f"{_up(figure):.1f}"
    return f'<line x1="{_RIM}" x2="{_WIDE - _RIM}" y1="{y}" y2="{y}" {look}/>'


def _across(size: int, sizes: Sequence[int]) -> float:
    span = log10(sizes[-1] / sizes[0]) or 1.0
    return _RIM + (_WIDE - 2 * _RIM) * log10(size / sizes[0]) / span


def _up(figure: float) -> float:
    low, high = _DECADES
    share = (min(max(log10(max(figure, 1e-6)), low), high) - low) / (high - low)
    return _HIGH - 20 - (_HIGH - 42) * share
