"""Bar charts on A4: the layout of the window, in millimetres."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from saltdesk.documents.setting import geometry as g
from saltdesk.documents.setting import palette
from saltdesk.documents.setting.faces import printable, shared_faces
from saltdesk.documents.setting.fonts import FontRole
from saltdesk.documents.setting.layout import Page
from saltdesk.documents.setting.marks import Box, Mark, Path, Placed
from saltdesk.documents.setting.office_fonts import SHIPPED, FontChoice
from saltdesk.documents.setting.page import Metadata, draw
from saltdesk.documents.setting.sheets import Sheet, foot, head
from saltdesk.documents.setting.typeset import Style, Typesetter
from saltdesk.domain.notices.notice import chinese_date
from saltdesk.domain.pictures.bar_layout import BarBlock, BarChartData, lay_out, value_text
from saltdesk.services.desk.wording import bureau_name

_TITLE: Final = Style(FontRole.HEADING, 12.0)
_WORDS: Final = Style(FontRole.TABLE, 8.0)
_FIGURE: Final = Style(FontRole.TABLE, 7.5)
_SCALE: Final = Style(FontRole.TABLE, 7.5, color=palette.GREY)
_LIGHT: Final = Style(FontRole.TABLE, 7.5, color=palette.WHITE)
_HEIGHT, _HEAD, _FEET, _SIDE, _GAP = 48.0, 15.0, 7.0, 12.0, 8.0
_A_PAGE: Final = 3


def render_charts(
    title: str,
    subtitle: str,
    charts: Sequence[BarChartData],
    source: str,
    today: date,
    *,
    invariant: bool = False,
    fonts: FontChoice = SHIPPED,
) -> bytes:
    """Return charts below each other, three per page, as PDF on A4; ``source`` is printed in the footer."""
    faces = shared_faces(fonts)
    setter, sheet = Typesetter(faces), Sheet()
    parts = [charts[place : place + _A_PAGE] for place in range(0, len(charts), _A_PAGE)]
    pages = []
    for number, part in enumerate(parts, start=1):
        marks, y = head(setter, sheet, printable(title), printable(subtitle))
        for chart in part:
            marks += _Drawing(setter, sheet, y, chart).marks()
            y += _HEAD + _HEIGHT + _FEET + _GAP
        made = f"{bureau_name()}　制图日期：{chinese_date(today)}"
        marks += foot(setter, sheet, (source, made), number, len(parts))
        pages.append(Page(tuple(marks)))
    return draw(pages, faces, Metadata(printable(title), "", bureau_name()), invariant=invariant)


class _Drawing:
    """Draws one chart whose title begins at ``top``."""

    def __init__(self, setter: Typesetter, sheet: Sheet, top: float, chart: BarChartData) -> None:
        self.setter, self.sheet, self.top, self.chart = setter, sheet, top, chart
        self.left, self.right = sheet.left + _SIDE, sheet.right
        self.y = top + _HEAD
        self.layout = lay_out(chart, self.right - self.left, _HEIGHT)

    def marks(self) -> Iterator[Mark]:
        """Yield title, legend, scale, bars and labels."""
        yield Placed(self.setter.at(_TITLE, printable(self.chart.title), self.sheet.left), self.top)
        if self.chart.is_empty:
            words = self.setter.centred(_WORDS, "这一时期没有数据。", self.sheet.centre)
            yield Placed(words, self.y + _HEIGHT / 2)
            return
        yield from self._legend()
        yield from self._scale()
        yield from self._groups()
        for block in self.layout.blocks:
            yield from self._bar(block)

    def _legend(self) -> Iterator[Mark]:
        x, y = self.sheet.left, self.top + 7.0
        for place, one in enumerate(self.chart.series):
            text = f"{one.name}（{self.chart.unit}）" if self.chart.unit else one.name
            color = palette.SERIES[place % len(palette.SERIES)]
            yield Box(x, y, 3.0, 3.0, width=0.1, color=color, fill=color)
            yield Placed(self.setter.at(_WORDS, printable(text), x + 4.0), y)
            x += 9.0 + self.setter.width_of(_WORDS, printable(text))

    def _scale(self) -> Iterator[Mark]:
        for tick in self.layout.ticks:
            y = self.y + tick.y
            yield Path(((self.left, y), (self.right, y)), 0.15, palette.GRID)
            figure = self.setter.right(_SCALE, value_text(tick.value), self.left - 2)
            yield Placed(figure, y - g.em(_FIGURE.size) / 2)

    def _groups(self) -> Iterator[Mark]:
        room = (self.right - self.left) / max(1, len(self.chart.groups))
        for text, middle in zip(self.chart.groups, self.layout.middles, strict=True):
            shown = self._cut(printable(text), room - 1.0)
            placed = self.setter.centred(_WORDS, shown, self.left + middle)
            yield Placed(placed, self.y + _HEIGHT + 1.8)

    def _cut(self, text: str, room: float) -> str:
        if self.setter.width_of(_WORDS, text) <= room:
            return text
        while text and self.setter.width_of(_WORDS, text + "…") > room:
            text = text[:-1]
        return text + "…"

    def _bar(self, block: BarBlock) -> Iterator[Mark]:
        color = palette.SERIES[block.series % len(palette.SERIES)]
        x, y = self.left + block.x, self.y + block.y
        yield Box(x, y, block.width, block.height, width=0.1, color=color, fill=color)
        em = g.em(_FIGURE.size)
        text, middle = value_text(block.value), x + block.width / 2
        if self.setter.width_of(_FIGURE, text) > block.width + 0.5:
            return
        if not self.chart.is_stacked:
            yield Placed(self.setter.centred(_FIGURE, text, middle), y - em - 0.6)
        elif block.height > em:
            yield Placed(self.setter.centred(_LIGHT, text, middle), y + (block.height - em) / 2)
