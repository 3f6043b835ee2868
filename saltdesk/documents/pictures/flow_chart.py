"""The printed flow chart of a power item (P1.2.3), on one page if the type stays readable."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import Final

from saltdesk.documents.pictures.flow_setting import Chart, ChartBox, ChartLine, Measures, set_chart
from saltdesk.documents.setting import geometry as g
from saltdesk.documents.setting import palette
from saltdesk.documents.setting.faces import printable, shared_faces
from saltdesk.documents.setting.fonts import FontRole
from saltdesk.documents.setting.layout import Page
from saltdesk.documents.setting.marks import Box, Mark, Path, Placed
from saltdesk.documents.setting.office_fonts import SHIPPED, FontChoice
from saltdesk.documents.setting.page import Metadata, draw
from saltdesk.documents.setting.sheets import FOOT, Sheet, foot, head
from saltdesk.documents.setting.typeset import Style, Typesetter
from saltdesk.domain.base.clauses import NOTICE, citation
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.records import with_values
from saltdesk.domain.lists.flow import CLAUSE, FlowStep, missing
from saltdesk.domain.lists.items import PowerItem
from saltdesk.domain.notices.notice import chinese_date
from saltdesk.domain.pictures.flow_layout import Point
from saltdesk.services.desk.wording import bureau_name

SIZES: Final = (10.5, 10.0, 9.5, 9.0)
"""Type sizes in points, the largest first; smaller type is hard to read."""

_BASIS: Final = NOTICE + citation(CLAUSE)
_FORMATS: Final = ((Sheet(), 3), (Sheet(), 2), (Sheet(is_landscape=True), 4))
"""Sheets, each with its maximum number of boxes side by side."""

_WIDEST: Final = 92.0
_LINE: Final = 0.3
_ARROW: Final = 1.9
"""Length of an arrow head; it is two thirds as wide."""

_JOINT: Final = 3.4
"""Diameter of the page connector, a numbered circle, smaller than the lane distance."""

_JOINT_SIZE: Final = 7.5
_LEGEND_ROOM: Final = 8.0


@dataclass(frozen=True)
class _Setting:
    """A chart in one type size on one sheet, with the range of heights that each page shows."""

    size: float
    sheet: Sheet
    chart: Chart
    pages: tuple[tuple[float, float], ...]


def render_flow(
    item: PowerItem, today: date, *, invariant: bool = False, fonts: FontChoice = SHIPPED
) -> bytes:
    """Return the flow chart of an item as PDF on A4 with embedded fonts.

    Portrait or landscape, whichever fits better, on several pages if a readable type size needs them.
    Raises RuleError when there is no flow, a link does not fit on a page, or no font has a character.
    """
    if not item.steps:
        raise RuleError("本事项还没有登记流程环节，请先登记环节。", field="steps", clause="P1.2.3")
    faces = shared_faces(fonts)
    setter = Typesetter(faces)
    title, subtitle = f"{item.name}运行流程图", f"编码：{item.code}　类别：{item.power_class.label}"
    body = head(setter, Sheet(), title, subtitle)[1] + 2.0
    setting = _best(setter, item.steps, body)
    pages = []
    for number, (first, last) in enumerate(setting.pages, start=1):
        marks, top = head(setter, setting.sheet, title, subtitle)
        marks += _Drawing(setter, setting, number, top - first).marks(first, last)
        marks += _legend(setter, setting, any(map(missing, item.steps)))
        source = f"根据权力清单登记的{len(item.steps)}个流程环节绘制。线上文字为去向条件。"
        source += "圆圈数字相同处相接。" if len(setting.pages) > 1 else ""
        made = f"{bureau_name()}　制图日期：{chinese_date(today)}　依据：{_BASIS}"
        marks += foot(setter, setting.sheet, (source, made), number, len(setting.pages))
        pages.append(Page(tuple(marks), setting.sheet.is_landscape))
    metadata = Metadata(printable(title), printable(item.code), bureau_name())
    return draw(pages, faces, metadata, invariant=invariant)


def _best(setter: Typesetter, steps: Sequence[FlowStep], body: float) -> _Setting:
    """Return the largest type on the fewest pages, portrait before landscape."""
    settings = [
        setting
        for size in SIZES
        for sheet, most in _FORMATS
        if (setting := _setting(setter, steps, size, sheet, most, body))
    ]
    if not settings:
        raise RuleError("有的环节文字太多，流程图一页排不下。请缩短环节的名称或说明。", field="steps")
    return min(settings, key=lambda setting: len(setting.pages))


def _setting(
    setter: Typesetter, steps: Sequence[FlowStep], size: float, sheet: Sheet, most: int, body: float
) -> _Setting | None:
    """Return a chart in one size on one sheet, or None if it does not fit."""
    cleaned = [_printable(step) for step in steps]
    measure = (
        setter.measure(Style(FontRole.HEADING, size), 0.0),
        setter.measure(Style(FontRole.TABLE, size), 0.0),
    )
    advances = (measure[0].advance, measure[1].advance)
    chart = set_chart(cleaned, Measures(g.em(size), _WIDEST, sheet.width, *advances), most)
    room = sheet.body_bottom - _LEGEND_ROOM - body
    pages = _parted(chart, room)
    return _Setting(size, sheet, chart, pages) if pages and chart.size.width <= sheet.width + 0.1 else None


def _printable(step: FlowStep) -> FlowStep:
    texts = {name: printable(getattr(step, name)) for name in ("name", "post", "person", "excluded")}
    return with_values(step, texts)


def _parted(chart: Chart, room: float) -> tuple[tuple[float, float], ...]:
    """Return the range of the chart that each page shows; empty if a row is higher than a page."""
    if chart.size.height <= room:
        return ((0.0, chart.size.height),)
    room -= 2 * (_JOINT + 1.0)
    pages, first = [], 0.0
    ends = [*chart.cuts[1:], chart.size.height]
    for place, end in enumerate(ends):
        if end - first > room:
            if not place or ends[place - 1] <= first or end - ends[place - 1] > room:
                return ()
            pages.append((first, ends[place - 1]))
            first = ends[place - 1]
    return (*pages, (first, chart.size.height))


@dataclass(frozen=True)
class _Drawing:
    """Draws the part of a chart on one page; ``drop`` mm is its offset from the chart's own coordinates."""

    setter: Typesetter
    setting: _Setting
    number: int
    drop: float

    @property
    def left(self) -> float:
        return self.setting.sheet.centre - self.setting.chart.size.width / 2

    @property
    def _is_first(self) -> bool:
        return self.number == 1

    def _at(self, x: float, y: float) -> Point:
        shift = 0.0 if self._is_first else _JOINT + 1.0
        return x + self.left, y + self.drop + shift

    def marks(self, first: float, last: float) -> Iterator[Mark]:
        """Yield lines, then boxes and words over them, then the page connectors."""
        chart = self.setting.chart
        for line in chart.lines:
            yield from self._line(line, first, last)
        for line in chart.lines:
            yield from self._words(line, first, last)
        for box in chart.boxes:
            if first <= box.place.y < last:
                yield from self._box(box)
        for cut in (first, last):
            yield from self._joints(cut, is_above=cut == first)

    def _line(self, line: ChartLine, first: float, last: float) -> Iterator[Mark]:
        points = line.line.points
        for one, other in pairwise(points):
            low, high = min(one[1], other[1]), max(one[1], other[1])
            if high >= first and low <= last:
                ends = ((x, min(max(y, first), last)) for x, y in (one, other))
                yield Path(tuple(self._at(*point) for point in ends), _LINE, palette.INK)
        x, y = points[-1]
        if first <= y <= last:
            tip = self._at(x, y)
            wings = ((tip[0] + side * _ARROW / 3, tip[1] - _ARROW) for side in (-1, 1))
            yield Path((tip, *wings), color=palette.INK, is_filled=True)

    def _words(self, line: ChartLine, first: float, last: float) -> Iterator[Mark]:
        label = line.line.label
        if label is None or not first <= label.y < last:
            return
        x, y = self._at(label.x, label.y)
        yield Box(x, y, label.width, label.height, width=0.0, fill=palette.WHITE)
        style = Style(FontRole.SUBHEADING, self.setting.size, color=palette.INK)
        for place, text in enumerate(line.words):
            centred = self.setter.centred(style, text, x + label.width / 2)
            yield Placed(centred, y + place * 1.3 * g.em(style.size))

    def _box(self, box: ChartBox) -> Iterator[Mark]:
        place, size = box.place, self.setting.size
        x, y = self._at(place.x, place.y)
        radius = place.height / 2 if box.is_end else 1.2
        color, dash = (palette.LATE, 1.2) if box.lacks else (palette.INK, 0.0)
        fill = palette.PALE if box.is_end else palette.WHITE
        yield Box(x, y, place.width, place.height, radius, 0.4, color, fill, dash)
        styles = (
            (box.name, Style(FontRole.HEADING, size, color=palette.INK)),
            (box.facts, Style(FontRole.TABLE, size, color=palette.INK)),
            (box.lacks, Style(FontRole.TABLE, size, color=palette.LATE)),
        )
        lines = [(text, style) for texts, style in styles for text in texts]
        pitch = 1.3 * g.em(size)
        top = y + (place.height - (len(lines) - 1) * pitch - g.em(size)) / 2
        for number, (text, style) in enumerate(lines):
            yield Placed(self.setter.centred(style, text, x + place.width / 2), top + number * pitch)

    def _joints(self, cut: float, *, is_above: bool) -> Iterator[Mark]:
        """Yield numbered circles where lines continue on the previous or next page."""
        segments = (segment for line in self.setting.chart.lines for segment in pairwise(line.line.points))
        through = {round(a[0], 3) for a, b in segments if min(a[1], b[1]) < cut < max(a[1], b[1])}
        style = Style(FontRole.TABLE, _JOINT_SIZE, color=palette.INK)
        for number, place in enumerate(sorted(through), start=1):
            x, y = self._at(place, cut)
            top = y - _JOINT if is_above else y
            yield Box(x - _JOINT / 2, top, _JOINT, _JOINT, _JOINT / 2, 0.25, palette.INK, palette.PALE)
            yield Placed(self.setter.centred(style, str(number), x), top + (_JOINT - g.em(_JOINT_SIZE)) / 2)


def _legend(setter: Typesetter, setting: _Setting, has_flags: bool) -> Iterator[Mark]:
    """Yield the legend of the shapes, in one line above the footer."""
    sheet, x = setting.sheet, setting.sheet.left
    y = sheet.body_bottom - 2.5
    shapes = [
        ("开始、结束", 1.6, palette.PALE, palette.INK, 0.0),
        ("环节（岗位　经办人　时限）", 0.6, palette.WHITE, palette.INK, 0.0),
    ]
    shapes += [("缺时限或经办人的环节", 0.6, palette.WHITE, palette.LATE, 1.0)] if has_flags else []
    style = Style(FOOT.role, FOOT.size, color=palette.GREY)
    yield Placed(setter.at(style, "图例：", x), y)
    x += setter.width_of(style, "图例：")
    for word, radius, fill, color, dash in shapes:
        yield Box(x, y - 0.1, 7.0, 3.3, radius, 0.3, color, fill, dash)
        yield Placed(setter.at(style, word, x + 8.2), y)
        x += 8.2 + setter.width_of(style, word) + 6.0
