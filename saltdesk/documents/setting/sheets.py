"""Charts and tables on A4, portrait or landscape: margins, title, footer and page number.

These are prints of the program's data, not official papers: GB/T 9704 does not apply.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, Protocol, TypeVar

from saltdesk.documents.setting import geometry as g
from saltdesk.documents.setting import palette
from saltdesk.documents.setting.fonts import FontRole
from saltdesk.documents.setting.marks import Mark, Placed
from saltdesk.documents.setting.typeset import Rule, Style, Typesetter
from saltdesk.domain.base.dataclass import dataclass

TITLE: Final = Style(FontRole.TITLE, 18.0)
SUBTITLE: Final = Style(FontRole.TABLE, 10.5)
FOOT: Final = Style(FontRole.TABLE, 9.0)

_SUBTITLE_GAP: Final = 2.5
_BELOW_HEAD: Final = 5.0
_FOOT_ROOM: Final = 12.0


class High(Protocol):
    """Anything that takes ``height`` millimetres of a page."""

    @property
    def height(self) -> float:
        """Return the height in millimetres."""


H = TypeVar("H", bound=High)


@dataclass(frozen=True)
class Sheet:
    """An A4 sheet with its edges in millimetres; bound at the left, or at the top in landscape."""

    is_landscape: bool = False

    @property
    def left(self) -> float:
        """Return the left edge of the type area."""
        return 16.0 if self.is_landscape else 22.0

    @property
    def right(self) -> float:
        """Return the right edge of the type area."""
        return (g.PAGE_HEIGHT if self.is_landscape else g.PAGE_WIDTH) - 16.0

    @property
    def top(self) -> float:
        """Return the upper edge of the type area."""
        return 22.0 if self.is_landscape else 18.0

    @property
    def bottom(self) -> float:
        """Return the lower edge of the type area, footer included."""
        return (g.PAGE_WIDTH if self.is_landscape else g.PAGE_HEIGHT) - 14.0

    @property
    def width(self) -> float:
        """Return the width of the type area."""
        return self.right - self.left

    @property
    def centre(self) -> float:
        """Return the horizontal centre."""
        return (self.left + self.right) / 2

    @property
    def body_bottom(self) -> float:
        """Return the lower edge of the body, above the footer."""
        return self.bottom - _FOOT_ROOM


def head(setter: Typesetter, sheet: Sheet, title: str, subtitle: str) -> tuple[list[Mark], float]:
    """Return the title, the line below it, and the top of the body.

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
    """Yield the rule above the footer, its one or two lines, and the page number."""
    y = sheet.bottom - _FOOT_ROOM + 3.0
    yield Rule(sheet.left, sheet.right, y, 0.2, palette.GREY)
    for line, text in enumerate(left):
        if text:
            yield Placed(setter.at(FOOT, text, sheet.left), y + 1.5 + line * 1.35 * g.em(FOOT.size))
    page = f"第{number}页　共{total}页"
    yield Placed(setter.right(FOOT, page, sheet.right), y + 1.5 + 1.35 * g.em(FOOT.size))


def parted(rows: Iterable[H], room: float) -> list[list[H]]:
    """Return whole rows for each page of ``room`` millimetres; at least one page."""
    pages: list[list[H]] = [[]]
    left = room
    for row in rows:
        if row.height > left and pages[-1]:
            pages.append([])
            left = room
        pages[-1].append(row)
        left -= row.height
    return pages
