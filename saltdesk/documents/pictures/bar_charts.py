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
from saltdesk.documents.setting.sheets import Sheet, foot, head, parted
from saltdesk.documents.setting.typeset import Style, Typesetter
from saltdesk.domain.notices.notice import chinese_date
from saltdesk.domain.pictures.bar_layout import BarBlock, BarChartData, label_lines, lay_out, value_text
from saltdesk.domain.pictures.hatches import Hatch, hatch_lines, hatch_of
from saltdesk.services.desk.wording import bureau_name

_TITLE: Final = Style(FontRole.HEADING, 12.0)
_WORDS: Final = Style(FontRole.TABLE, 8.0)
_FIGURE: Final = Style(FontRole.TABLE, 7.5)
_SCALE: Final = Style(FontRole.TABLE, 7.5, color=palette.GREY)
_LIGHT: Final = Style(FontRole.TABLE, 7.5, color=palette.WHITE)
_HEIGHT, _HEAD, _FEET, _SIDE, _GAP = 48.0, 15.0, 7.0, 12.0, 8.0
_LABEL_PITCH, _HATCH_STEP, _HATCH_WIDTH = 3.4, 1.2, 0.35


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
    """Return charts below each other as PDF on A4; ``source`` is printed in the footer."""
    faces = shared_faces(fonts)
    setter, sheet = Typesetter(faces), Sheet()
    _, top = head(setter, sheet, printable(title), printable(subtitle))
    drawings = [_Drawing(setter, sheet.left, sheet.right, 0.0, chart) for chart in charts]
    parts = parted(drawings, sheet.body_bottom - top + _GAP)
    pages = []
    for number, part in enumerate(parts, start=1):
        marks, y = head(setter, sheet, printable(title), printable(subtitle))
        for drawing in part:
            marks += drawing.placed(y).marks()
            y += drawing.height
        made = f"{bureau_name()}　制图日期：{chinese_date(today)}"
        marks += foot(setter, sheet, (source, made), number, len(parts))
        pages.append(Page(tuple(marks)))
    return draw(pages, faces, Metadata(printable(title), "", bureau_name()), invariant=invariant)


def chart_height(setter: Typesetter, chart: BarChartData, left: float, right: float) -> float:
    """Return the millimetres that a chart takes between two edges, with its labels and the gap below it."""
    return _Drawing(setter, left, right, 0.0, chart).height


def chart_marks(
    setter: Typesetter, chart: BarChartData, left: float, right: float, top: float
) -> Iterator[Mark]:
    """Yield the marks of a chart between two edges, from ``top`` down."""
    return _Drawing(setter, left, right, top, chart).marks()


class _Drawing:
    """Draws one chart whose title begins at ``top``."""

    def __init__(
        self, setter: Typesetter, left: float, right: float, top: float, chart: BarChartData
    ) -> None:
        self.setter, self.top, self.chart = setter, top, chart
        self.edge, self.left, self.right = left, left + _SIDE, right
        self.y = top + _HEAD
        self.layout = lay_out(chart, self.right - self.left, _HEIGHT)
        room = (self.right - self.left) / max(1, len(chart.groups)) - 1.0

        def fits(text: str) -> bool:
            return setter.width_of(_WORDS, text) <= room

        self.labels = [label_lines(printable(text), fits) for text in chart.groups]

    @property
    def height(self) -> float:
        """Return the height of the chart with the gap below it; labels of several lines make it higher."""
        lines = max(map(len, self.labels), default=1)
        return _HEAD + _HEIGHT + _FEET + (lines - 1) * _LABEL_PITCH + _GAP

    def placed(self, top: float) -> _Drawing:
        """Return the same chart at another height of the page."""
        return _Drawing(self.setter, self.edge, self.right, top, self.chart)

    def marks(self) -> Iterator[Mark]:
        """Yield title, legend, scale, bars and labels."""
        yield Placed(self.setter.at(_TITLE, printable(self.chart.title), self.edge), self.top)
        if self.chart.is_empty:
            words = self.setter.centred(_WORDS, "这一时期没有数据。", (self.edge + self.right) / 2)
            yield Placed(words, self.y + _HEIGHT / 2)
            return
        yield from self._legend()
        yield from self._scale()
        yield from self._groups()
        for block in self.layout.blocks:
            yield from self._bar(block)

    def _legend(self) -> Iterator[Mark]:
        x, y = self.edge, self.top + 7.0
        for place, one in enumerate(self.chart.series):
            text = f"{one.name}（{self.chart.unit}）" if self.chart.unit else one.name
            yield from self._filled(place, x, y, 3.0, 3.0)
            yield Placed(self.setter.at(_WORDS, printable(text), x + 4.0), y)
            x += 9.0 + self.setter.width_of(_WORDS, printable(text))

    def _filled(self, series: int, x: float, y: float, width: float, height: float) -> Iterator[Mark]:
        """Yield a box in the colour of a series, with its hatch in white."""
        color = palette.SERIES[series % len(palette.SERIES)]
        yield Box(x, y, width, height, width=0.1, color=color, fill=color)
        for line in hatch_lines(hatch_of(series), x, y, width, height, _HATCH_STEP):
            yield Path(line, _HATCH_WIDTH, palette.WHITE)

    def _scale(self) -> Iterator[Mark]:
        for tick in self.layout.ticks:
            y = self.y + tick.y
            yield Path(((self.left, y), (self.right, y)), 0.15, palette.GRID)
            figure = self.setter.right(_SCALE, value_text(tick.value), self.left - 2)
            yield Placed(figure, y - g.em(_FIGURE.size) / 2)

    def _groups(self) -> Iterator[Mark]:
        for lines, middle in zip(self.labels, self.layout.middles, strict=True):
            for place, line in enumerate(lines):
                placed = self.setter.centred(_WORDS, line, self.left + middle)
                yield Placed(placed, self.y + _HEIGHT + 1.8 + place * _LABEL_PITCH)

    def _bar(self, block: BarBlock) -> Iterator[Mark]:
        x, y = self.left + block.x, self.y + block.y
        yield from self._filled(block.series, x, y, block.width, block.height)
        em = g.em(_FIGURE.size)
        text, middle = value_text(block.value), x + block.width / 2
        width = self.setter.width_of(_FIGURE, text)
        if width > block.width + 0.5:
            return
        if not self.chart.is_stacked:
            yield Placed(self.setter.centred(_FIGURE, text, middle), y - em - 0.6)
        elif block.height > em:
            top = y + (block.height - em) / 2
            if hatch_of(block.series) is not Hatch.SOLID:
                color = palette.SERIES[block.series % len(palette.SERIES)]
                yield Box(middle - width / 2 - 0.4, top, width + 0.8, em, width=0.0, fill=color)
            yield Placed(self.setter.centred(_LIGHT, text, middle), top)
