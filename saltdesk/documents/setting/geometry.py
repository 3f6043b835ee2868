"""The dimensions of GB/T 9704-2012, each with its clause.

Vertical positions count from the top edge of the paper, horizontal ones from its left edge. The standard
defines a line as the height of a character plus seven eighths of a size-3 character; 28 characters and 22
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

PAPER_EDGE: Final = 4.0
"""Most printers print nothing closer than this to the edge of the paper."""

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

# Letter form (10.1): the mark, double rules above and below, the number under the first one. Thicknesses and
# the gap of a double rule are not in the standard.
LETTER_MARK_TOP: Final = 30.0
LETTER_RULE_BELOW_MARK: Final = 4.0
LETTER_RULE_ABOVE_EDGE: Final = 20.0
LETTER_RULE_WIDTH: Final = 170.0
LETTER_RULE_THICK: Final = 0.9
LETTER_RULE_THIN: Final = 0.25
LETTER_RULE_GAP: Final = 0.5
LETTER_NUMBER_BELOW_RULE: Final = CELL * 7 / 8
LETTER_TITLE_BELOW_NUMBER: Final = 2  # blank lines

# Head of a form addressed to one party, in grid rows; not in the standard, customary for enforcement papers.
FORM_TITLE_SIZE: Final = 26.0
FORM_TITLE_ROW: Final = 1.3
FORM_NUMBER_BELOW_TITLE: Final = 1.5
FORM_BODY_BELOW_TITLE: Final = 2.7

# Head of a record: agency, title, number. Rows of the grid.
RECORD_TITLE_ROW: Final = 0.9
RECORD_NUMBER_BELOW_TITLE: Final = 1.3
RECORD_BODY_BELOW_TITLE: Final = 2.5

# Body (7.3).
PARAGRAPH_INDENT: Final = 2  # cells
SEALED_DATE_INDENT: Final = 4  # cells right of the date
SEALED_BLANK_LINES: Final = 2
UNSEALED_INDENT: Final = 2  # cells right of the longer line, and from the agency's start to the date's
UNSEALED_BLANK_LINES: Final = 1

# Tables inside documents: our own rules, thicknesses as in 7.4.
TABLE_SIZE: Final = 12.0
TABLE_PITCH: Final = 6.35
TABLE_SIDE: Final = 1.5  # between rule and text
TABLE_PADDING: Final = 1.9  # above and below the text of a cell
TABLE_OUTER_RULE: Final = 0.35
TABLE_INNER_RULE: Final = 0.25
TABLE_CLEARANCE: Final = 3.0  # below a table before the grid continues

# Lines to fill in by hand.
BLANK_RULE: Final = 0.25
BLANK_RULE_BELOW: Final = 1.0  # below the em box of the label
PAGE_SIGNATURE_WIDTH: Final = 60.0  # label and rule, right of the page number of a record
BLANK_SHORTEST: Final = 30.0  # a shorter rule moves to the next line

# Foot of the last page (7.4): outer rules, inner rule, indents in cells of its own size.
IMPRINT_OUTER_RULE: Final = 0.35
IMPRINT_INNER_RULE: Final = 0.25
IMPRINT_INDENT: Final = 1

# Page number (7.5): the dash is 7 mm below the type area, one cell from the outer edge.
PAGE_NUMBER_DASH: Final = AREA_BOTTOM + 7.0
PAGE_NUMBER_INDENT: Final = 1

# The code that links a paper to its register entry: in the bottom margin of the last page, below the
# page number. There is less room below the last rule of a letter.
CHECK_TOP: Final = 274.0
CHECK_SIZE: Final = 15.0
LETTER_CHECK_TOP: Final = 279.0
LETTER_CHECK_SIZE: Final = 12.0
CHECK_TEXT_SIZE: Final = 6.5
CHECK_TEXT_PITCH: Final = 3.4
CHECK_TEXT_GAP: Final = 2.5

# Who keeps the copies of a form or record: right of the check code.
KEEPERS_SIZE: Final = 10.5
KEEPERS_TOP: Final = 276.0
KEEPERS_WIDTH: Final = 90.0

REPRINT_TOP: Final = 22.0
"""Top of the reprint mark in the top margin; our own rule."""


def em(size: float) -> float:
    """Convert a type size from points to millimetres."""
    return size * POINT
