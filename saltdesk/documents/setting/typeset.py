"""Text set in lines: styles, rows of the grid, and the typesetter that measures with the real fonts.

Positions and widths are millimetres, type sizes points. A row is one line of the grid and knows only the
horizontal positions of its texts; ``layout`` assigns its page and height.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from math import ceil
from typing import Any, Final

from saltdesk.documents.setting import geometry as g
from saltdesk.documents.setting import palette
from saltdesk.documents.setting.faces import Faces, printable
from saltdesk.documents.setting.fonts import FontRole
from saltdesk.documents.setting.linebreak import Line, Measure, balanced_lines, break_lines
from saltdesk.domain.base.dataclass import dataclass


@dataclass(frozen=True)
class Style:
    """A font role, its size in points and the points added after each character."""

    role: FontRole
    size: float
    tracking: float = 0.0
    color: palette.Colour = palette.BLACK


BODY: Final = Style(FontRole.BODY, g.BODY_SIZE, g.TRACKING)
SMALL: Final = Style(FontRole.BODY, g.SMALL_SIZE)
TITLE: Final = Style(FontRole.TITLE, g.TITLE_SIZE)
FORM_TITLE: Final = Style(FontRole.TITLE, g.FORM_TITLE_SIZE)
SLIP_TITLE: Final = Style(FontRole.TITLE, g.BODY_SIZE)
MARK: Final = Style(FontRole.TITLE, g.MARK_SIZE, color=palette.RED)
NUMERAL: Final = Style(FontRole.TABLE, g.SMALL_SIZE)
STAMP: Final = Style(FontRole.HEADING, g.SMALL_SIZE)
CELL_TEXT: Final = Style(FontRole.TABLE, g.TABLE_SIZE)
CELL_HEAD: Final = Style(FontRole.HEADING, g.TABLE_SIZE)
KEEPERS: Final = Style(FontRole.BODY, g.KEEPERS_SIZE)
CHECK_TEXT: Final = Style(FontRole.TABLE, g.CHECK_TEXT_SIZE)
HEADINGS: Final = {
    1: Style(FontRole.HEADING, g.BODY_SIZE, g.TRACKING),
    2: Style(FontRole.SUBHEADING, g.BODY_SIZE, g.TRACKING),
    3: BODY,
    4: BODY,
}
"""Styles of the four heading levels (GB/T 9704-2012, 7.3.3)."""


@dataclass(frozen=True)
class Text:
    """One line of type that begins at ``x`` mm; ``line.extras`` are millimetres."""

    line: Line
    style: Style
    x: float


@dataclass(frozen=True)
class Rule:
    """A horizontal rule at ``y`` mm, ``width`` mm thick; ``dash`` is the length of dashes and gaps, or 0."""

    x0: float
    x1: float
    y: float
    width: float
    color: palette.Colour = palette.BLACK
    dash: float = 0.0


@dataclass(frozen=True)
class Frame:
    """The layout of a table row, in millimetres.

    ``edges`` are the positions of vertical rules, ``drops`` the offset of each text below the row's top,
    ``head`` the row repeated above it when it starts a page. A row that is ``joined`` to the one above
    has no rule between them: it continues a row longer than a page.
    """

    height: float
    edges: tuple[float, ...]
    drops: tuple[float, ...]
    head: Row | None = None
    joined: bool = False


@dataclass(frozen=True)
class Picture:
    """A drawing in the body, ``height`` mm high; ``draw`` returns its marks from a top downwards."""

    height: float
    draw: Callable[[float], Sequence[Any]]


@dataclass(frozen=True)
class Row:
    """One line of the grid, a row of a table if it has a ``frame``, or a drawing if it has a ``picture``.

    ``keep``: stays with the next row, ``held``: empty on purpose, ``rules``: heights count from the top.
    """

    texts: tuple[Text, ...] = ()
    keep: bool = False
    held: bool = False
    rules: tuple[Rule, ...] = ()
    frame: Frame | None = None
    picture: Picture | None = None

    @property
    def is_empty(self) -> bool:
        """Return whether the row can be omitted without losing anything."""
        return not (self.texts or self.rules or self.frame or self.picture or self.held)

    @property
    def advance(self) -> float:
        """Return the distance from its top to the top of the next row; a picture takes whole lines."""
        if self.picture:
            return ceil(self.picture.height / g.PITCH) * g.PITCH
        return self.frame.height if self.frame else g.PITCH

    @property
    def depth(self) -> float:
        """Return the distance from its top to the end of its marks."""
        if self.picture:
            return self.picture.height
        return self.frame.height if self.frame else g.CELL


BLANK: Final = Row()


def keep_together(rows: Sequence[Row]) -> list[Row]:
    """Mark the rows as one unbreakable piece; a break may follow the last row."""
    return [replace(row, keep=True) for row in rows[:-1]] + list(rows[-1:])


class _Advances(dict[str, float]):
    """The printed width of each character in a style, in millimetres; a layout asks millions of times."""

    def __init__(self, faces: Faces, style: Style) -> None:
        super().__init__()
        self._faces, self._style = faces, style

    def __missing__(self, char: str) -> float:
        style = self._style
        self[char] = width = (self._faces.width(style.role, char) * style.size + style.tracking) * g.POINT
        return width


class Typesetter:
    """Measures and breaks text with the fonts of the paper.

    Every method raises RuleError for a character no font has.
    """

    def __init__(self, faces: Faces) -> None:
        self._faces = faces
        self._advances: dict[Style, _Advances] = {}

    def measure(self, style: Style, width: float) -> Measure:
        """Return the measure of a line ``width`` mm wide."""
        if style not in self._advances:
            self._advances[style] = _Advances(self._faces, style)
        return Measure(width, g.em(style.size), self._advances[style].__getitem__)

    def width_of(self, style: Style, text: str) -> float:
        """Return the printed width of a text in millimetres, tracking included."""
        return self.measure(style, 0.0).of(printable(text))

    def ink(self, style: Style, text: str) -> tuple[float, float]:
        """Return the lowest and highest ink of a text above its baseline, in millimetres."""
        inks = [self._faces.ink(style.role, char) for char in text if not char.isspace()]
        em = g.em(style.size)
        return min(low for low, _ in inks) * em, max(high for _, high in inks) * em

    def at(self, style: Style, text: str, x: float) -> Text:
        """Return text on one line, left-aligned at ``x`` (mm)."""
        text = printable(text)
        self.width_of(style, text)
        return Text(Line(text, (0.0,) * len(text), 0.0), style, x)

    def right(self, style: Style, text: str, edge: float) -> Text:
        """Return text on one line, right-aligned to ``edge`` (mm)."""
        return self.at(style, text, edge - self.width_of(style, text))

    def centred(self, style: Style, text: str, centre: float) -> Text:
        """Return text on one line, centred on ``centre`` (mm)."""
        return self.at(style, text, centre - self.width_of(style, text) / 2)

    def paragraph(
        self,
        style: Style,
        text: str,
        *,
        left: float = g.AREA_LEFT,
        right: float = g.AREA_RIGHT,
        indent: float = 0.0,
    ) -> list[Row]:
        """Return a justified paragraph between two edges, its first line indented by ``indent`` mm."""
        lines = break_lines(printable(text), self.measure(style, right - left), indent)
        return [Row((Text(line, style, left + line.indent),)) for line in lines]

    def title_lines(self, style: Style, text: str) -> list[Text]:
        """Return the centred lines of a title; a line break in the text is kept."""
        measure = self.measure(style, g.AREA_WIDTH)
        pieces = [line for part in text.splitlines() for line in balanced_lines(printable(part), measure)]
        return [self.centred(style, piece, g.AREA_LEFT + g.AREA_WIDTH / 2) for piece in pieces]
