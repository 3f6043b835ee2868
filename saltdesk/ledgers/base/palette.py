"""The colours of the window, each named by what it tells; the style sheet and paper have their own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from saltdesk.domain.calendar.terms import DueKind

# Grounds and text

WINDOW: Final = "#F4F6F7"
BASE: Final = "#FFFFFF"
STRIPE: Final = "#F7F9FA"
TEXT: Final = "#1F2A33"
HINT: Final = "#8A949C"
QUIET: Final = "#5E6B75"
"""Secondary words within a text, such as headings of a comparison."""

DISABLED: Final = "#A9B3BA"
INK: Final = "#33424D"
"""Icons, and values beside a bar."""

GRID: Final = "#DDE3E6"
ROW_LINE: Final = "#E3E8EA"

# The accent

ACCENT: Final = "#1F6F8B"
ON_ACCENT: Final = "#FFFFFF"
ACCENT_DARK: Final = "#0E3B4B"
"""The outline of what is selected in a drawing."""

ACCENT_PALE: Final = "#EDF4F6"
"""The first and last step of a flow."""

ACCENT_WASH: Final = "#D5E7ED"
"""The step that runs now."""

# What a colour warns of

LATE: Final = "#B3261E"
SOON: Final = "#B25E00"
WAITING: Final = "#4A6A8A"
OTHERS: Final = "#6B7F8C"
"""The steps of other bodies."""

TODAY: Final = "#C77700"
GONE: Final = "#8C1D18"
GONE_GROUND: Final = "#FBEAE9"
"""What is removed or missing."""

NEW: Final = "#1B5E3A"
NEW_GROUND: Final = "#E8F4ED"

DUE: Final[Mapping[DueKind, str]] = {
    DueKind.OVERDUE: LATE,
    DueKind.DUE_TODAY: SOON,
    DueKind.DUE_SOON: SOON,
    DueKind.WAITING: WAITING,
    DueKind.NONE: HINT,
}

# Days

REST_DAY: Final = "#EEF1F3"
MAKE_UP_DAY: Final = "#FFF4DC"
MAKE_UP_DAY_INK: Final = "#8A5A00"
TURNED_DAY: Final = "#FBE3B8"
TURNED_DAY_INK: Final = "#7A4B00"

# Charts

SERIES: Final = (ACCENT, "#C77D1E", "#8A5FA8", "#7E8C95")
"""One colour per series, distinguishable in greyscale too."""

PLANS: Final[Mapping[str, str]] = {
    "draft": "#E6D9B8",
    "planned": "#B8D3DC",
    "running": ACCENT,
    "done": "#7E8C95",
}
"""The bar of an inspection by the state of its plan."""

ON_PALE_PLAN: Final = "#16323F"

# The covered screen

COVER: Final = "#8FA3AD"
COVER_GROUND: Final = "#FFFFFF"
