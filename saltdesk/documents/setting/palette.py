"""The colours on paper, each named by what it tells; red, green and blue from 0 to 1."""

from __future__ import annotations

from typing import Final

Colour = tuple[float, float, float]

BLACK: Final[Colour] = (0.0, 0.0, 0.0)
WHITE: Final[Colour] = (1.0, 1.0, 1.0)
RED: Final[Colour] = (1.0, 0.0, 0.0)
"""The mark and rules of the office on a notice (GB/T 9704-2012)."""

GREY: Final[Colour] = (0.35, 0.4, 0.43)
"""Heads, feet and captions of sheets."""

# Tables and charts

HEAD_GROUND: Final[Colour] = (0.92, 0.94, 0.95)
TABLE_RULE: Final[Colour] = (0.6, 0.65, 0.68)
GRID: Final[Colour] = (0.85, 0.88, 0.9)
GAP_GROUND: Final[Colour] = (0.98, 0.91, 0.9)
"""The row of an item whose duties show a gap."""

ACCENT: Final[Colour] = (0.12, 0.44, 0.55)
SERIES: Final[tuple[Colour, ...]] = (ACCENT, (0.78, 0.49, 0.12), (0.54, 0.37, 0.66), (0.49, 0.55, 0.58))
"""One colour per series, as in the window."""

# Time lines and flows

LATE: Final[Colour] = (0.7, 0.12, 0.1)
"""What is overdue or missing."""

OTHERS: Final[Colour] = (0.35, 0.42, 0.47)
"""The steps of other bodies."""

REST_DAY: Final[Colour] = (0.93, 0.945, 0.95)
MAKE_UP_DAY: Final[Colour] = (1.0, 0.95, 0.84)
TODAY: Final[Colour] = (0.78, 0.47, 0.0)
DAY_LINE: Final[Colour] = (0.87, 0.89, 0.9)
INK: Final[Colour] = (0.13, 0.2, 0.25)
"""Lines and words of a flow."""

PALE: Final[Colour] = (0.94, 0.96, 0.97)
"""The first and last step of a flow."""

# Word documents, in hexadecimal

WORD_BLACK: Final = "000000"
WORD_RED: Final = "FF0000"
WORD_GREY: Final = "808080"
