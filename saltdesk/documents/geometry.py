"""The millimetres of GB/T 9704-2012, with the clause each number comes from.

Vertical positions count from the top edge of the paper, horizontal ones from its left edge. The standard
defines a line as the height of a character and seven eighths of a size-3 character; 28 characters and 22
lines fill the type area exactly when a character cell is 156 / 28 mm.
"""

from __future__ import annotations

from typing import Final

POINT: Final = 25.4 / 72
"""One point in millimetres."""

# Paper and type area (5.1, 5.2.1).
PAGE_WIDTH: Final = 210.0
PAGE_HEIGHT: Final = 297.0
TOP_MARGIN: Final = 37.0
BINDING_MARGIN: Final = 28.0
AREA_WIDTH: Final = 156.0
AREA_HEIGHT: Final = 225.0
AREA_LEFT: Final = BINDING_MARGIN
AREA_RIGHT: Final = AREA_LEFT + AREA_WIDTH
AREA_TOP: Final = TOP_MARGIN
AREA_BOTTOM: Final = AREA_TOP + AREA_HEIGHT

# The grid (5.2.3): 22 lines of 28 characters.
LINES: Final = 22
CELLS: Final = 28
CELL: Final = AREA_WIDTH / CELLS
PITCH: Final = CELL * (1 + 7 / 8)

# Type sizes in points (5.2.2): 2号, 3号, 4号.
TITLE_SIZE: Final = 22.0
BODY_SIZE: Final = 16.0
SMALL_SIZE: Final = 14.0

EM_TOP: Final = 0.88
"""The top of the em box above the baseline, in ems; the same for every Chinese font used here."""

TRACKING: Final = CELL / POINT - BODY_SIZE
"""Points added after each body character so that 28 of them fill the line; negative."""

# Red head of a letterhead document (7.2).
MARK_TOP: Final = AREA_TOP + 35.0
MARK_SIZE: Final = 44.0
NUMBER_BELOW_MARK: Final = 2  # blank lines
RULE_BELOW_NUMBER: Final = 4.0
RED_RULE_WIDTH: Final = 0.35
TITLE_BELOW_RULE: Final = 2  # blank lines
RED: Final = (1.0, 0.0, 0.0)
BLACK: Final = (0.0, 0.0, 0.0)

# Head of a form addressed to one party; not in the standard, enforcement papers set it so. Rows of the grid.
FORM_TITLE_SIZE: Final = 26.0
FORM_TITLE_ROW: Final = 1.3
FORM_NUMBER_BELOW_TITLE: Final = 1.5
FORM_BODY_BELOW_TITLE: Final = 2.7

# Body (7.3).
PARAGRAPH_INDENT: Final = 2  # cells
SEALED_DATE_INDENT: Final = 4  # cells right of the date
SEAL_DIAMETER: Final = 42.0
SIGNATURE_BLANK_LINES: Final = 2

# Foot of the last page (7.4): outer rules, inner rule, indents in cells of its own size.
IMPRINT_OUTER_RULE: Final = 0.35
IMPRINT_INNER_RULE: Final = 0.25
IMPRINT_INDENT: Final = 1

# Page number (7.5): the dash stands 7 mm below the type area, one cell from the outer edge.
PAGE_NUMBER_DASH: Final = AREA_BOTTOM + 7.0
PAGE_NUMBER_INDENT: Final = 1

REPRINT_TOP: Final = 22.0
"""Top of the word that marks a reprint, in the top margin; a rule of the house."""


def em(size: float) -> float:
    """The height of a type size given in points, in millimetres."""
    return size * POINT
