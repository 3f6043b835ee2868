"""Charts and tables on A4, upright or across: margins, title, foot and page number.

These are prints of what the program holds, not official papers: GB/T 9704 does not apply to them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, Protocol, TypeVar

from saltdesk.documents.setting import geometry as g
from saltdesk.documents.setting.fonts import FontRole
from saltdesk.documents.setting.marks import Mark, Placed
from saltdesk.documents.setting.typeset import Rule, Style, Typesetter

TITLE: Final = Style(FontRole.TITLE, 18.0)
SUBTITLE: Final = Style(FontRole.TABLE, 10.5)
FOOT: Final = Style(FontRole.TABLE, 9.0)
GREY: Final = (0.35, 0.4, 0.43)

_SUBTITLE_GAP: Final = 2.5
_BELOW_HEAD: Final = 5.0
_FOOT_ROOM: Final = 12.0


class High(Protocol):
    """Something that takes ``height`` millimetres of a page."""

    @property
    def height(self) -> float:
        """Millimetres."""


H = TypeVar("H", bound=High)


@dataclass(frozen=True)
class Sheet:
    """A sheet of A4 with its edges in millimetres; bound at the left, or at the top where it lies across."""

    is_landscape: bool = False

    @property
    def left(self) -> float:
        """Where the type area begins."""
        return 16.0 if self.is_landscape else 22.0

    @property
    def right(self) -> float:
        """Where the type area ends."""
        return (g.PAGE_HEIGHT if self.is_landscape else g.PAGE_WIDTH) - 16.0

    @property
    def top(self) -> float:
        """The upper edge of the type area."""
        return 22.0 if self.is_landscape else 18.0

    @property
    def bottom(self) -> float:
        """The lower edge of the type area, foot included."""
        return (g.PAGE_WIDTH if self.is_landscape else g.PAGE_HEIGHT) - 14.0

    @property
    def width(self) -> float:
        """Room across."""
        return self.right - self.left

    @property
    def centre(self) -> float:
        """The middle across."""
        return (self.left + self.right) / 2

    @property
    def body_bottom(self) -> float:
        """Where the room above the foot ends."""
        return self.bottom - _FOOT_ROOM


def head(setter: Typesetter, sheet: Sheet, title: str, subtitle: str) -> tuple[list[Mark], float]:
    """Title and the line below it, and the height at which the body begins.

    Lines of the title are broken to the width of the sheet and balanced.
    """
    marks: list[Mark] = []
    y = sheet.top
    for style, text in ((TITLE, title), (SUBTITLE, subtitle)):
        for row in setter.paragraph(style, text, left=sheet.left, right=sheet.right):
            marks.append(Placed(setter.centred(style, row.texts[0].line.text, sheet.centre), y))
            y += 1.3 * g.em(style.size)
        y += _SUBTITLE_GAP if style is TITLE else 0.0
    return marks, y + _BELOW_HEAD


def foot(setter: Typesetter, sheet: Sheet, left: tuple[str, str], number: int, total: int) -> Iterator[Mark]:
    """The rule above the foot, its one or two lines, and the page number."""
    y = sheet.bottom - _FOOT_ROOM + 3.0
    yield Rule(sheet.left, sheet.right, y, 0.2, GREY)
    for line, text in enumerate(left):
        if text:
            yield Placed(setter.at(FOOT, text, sheet.left), y + 1.5 + line * 1.35 * g.em(FOOT.size))
    page = f"第{number}页　共{total}页"
    yield Placed(setter.right(FOOT, page, sheet.right), y + 1.5 + 1.35 * g.em(FOOT.size))


def parted(rows: Iterable[H], room: float) -> list[list[H]]:
    """Whole rows for each page of ``room`` millimetres; at least one page."""
    pages: list[list[H]] = [[]]
    left = room
    for row in rows:
        if row.height > left and pages[-1]:
            pages.append([])
            left = room
        pages[-1].append(row)
        left -= row.height
    return pages
