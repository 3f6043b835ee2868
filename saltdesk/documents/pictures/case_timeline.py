"""The printed time line of a case, A4 landscape: the layout of the window, in millimetres (D3.3)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from saltdesk.documents.pictures.strips import Strip
from saltdesk.documents.setting import geometry as g
from saltdesk.documents.setting import palette
from saltdesk.documents.setting.fonts import FontRole
from saltdesk.documents.setting.marks import Box, Mark, Path, Placed
from saltdesk.documents.setting.sheets import Sheet
from saltdesk.documents.setting.typeset import Style, Typesetter
from saltdesk.domain.adjustments.timeline import AxisDay, Bar, DayMark, Timeline
from saltdesk.domain.calendar.terms import Side
from saltdesk.domain.pictures.timeline_layout import (
    ChartLayout,
    DayColumn,
    LinkRow,
    Look,
    Piece,
    TimelineMeasures,
    fitting_day,
    lay_out,
    parted,
)

_NAMES: Final = 66.0
_ACTOR: Final = 41.0
_TAIL: Final = 30.0
_HEAD: Final = 12.0
_ROW, _HEADING, _BAR = 6.4, 6.0, 3.4
_LEAST, _MOST, _NUMBER = 1.7, 7.0, 3.3

_NAME: Final = Style(FontRole.TABLE, 8.5)
_WHO: Final = Style(FontRole.TABLE, 8.5, color=palette.GREY)
_LOOP: Final = Style(FontRole.HEADING, 9.0)
_WORDS: Final = Style(FontRole.TABLE, 8.0)
_DAY: Final = Style(FontRole.TABLE, 6.5, color=palette.GREY)
_MONTH: Final = Style(FontRole.TABLE, 7.5)
_WORK: Final = Style(FontRole.HEADING, 6.5)

_LINE: Final = 0.2
_HATCH: Final = 1.1

LEGEND: Final = (
    "实心为本局，斜线为外单位，虚线框为剩余时间或预计；竖线为到期日；灰底为休息日，“班”为调休上班日。"
)


def chart_strips(setter: Typesetter, sheet: Sheet, line: Timeline, room: float) -> list[Strip]:
    """Return the time line as strips no higher than ``room``; a long one is split into several parts."""
    if not line.days:
        return []
    across = sheet.width - _NAMES - _TAIL
    day = fitting_day(line, across, _LEAST, _MOST)
    measures = TimelineMeasures(day, _NUMBER, _NAMES, _HEAD, _ROW, _HEADING, _BAR, _TAIL)
    rows = max(1, int((room - _HEAD - 2 * _HEADING) / _ROW))
    strips = []
    for days in parted(line.days, day, across):
        shown = [bar for bar in line.bars if _touches(bar, days)]
        for first in range(0, len(shown), rows):
            layout = lay_out(line, measures, days, shown[first : first + rows])
            strips.append(_strip(setter, sheet, layout))
    return strips


def _touches(bar: Bar, days: Sequence[AxisDay]) -> bool:
    return bar.start <= days[-1].day and max(bar.end, bar.due) >= days[0].day


def _strip(setter: Typesetter, sheet: Sheet, layout: ChartLayout) -> Strip:
    def draw(y: float) -> list[Mark]:
        drawing = _Drawing(setter, layout, sheet, y)
        return [*drawing.grounds(), *drawing.axis(), *drawing.rows()]

    return Strip(layout.height + 3.0, draw)


class _Drawing:
    """Draws one part of the chart, its upper edge ``top`` mm below the edge of the paper."""

    def __init__(self, setter: Typesetter, layout: ChartLayout, sheet: Sheet, top: float) -> None:
        self.setter, self.layout, self.top, self.left = setter, layout, top, sheet.left
        self.right = sheet.right

    def grounds(self) -> Iterator[Mark]:
        """Yield the background of rest days and make-up workdays."""
        for column in self.layout.columns:
            fill = _ground(column)
            if fill:
                down = self.layout.height - _HEAD / 3
                yield Box(
                    self.left + column.x, self.top + _HEAD / 3, column.width, down, width=0.0, fill=fill
                )

    def axis(self) -> Iterator[Mark]:
        """Yield months, days, their marks, the axis line and today."""
        top = self.top
        for column in self.layout.columns:
            centre = self.left + column.x + column.width / 2
            if column.month:
                yield Placed(self.setter.at(_MONTH, column.month, self.left + column.x), top)
            if column.number:
                yield Placed(self.setter.centred(_DAY, column.number, centre), top + 4.6)
            if column.mark:
                style = _WORK if column.day.mark is DayMark.MAKE_UP else _DAY
                yield Placed(self.setter.centred(style, column.mark, centre), top + 8.4)
        bottom = top + self.layout.height
        yield self._path((self.left, top + _HEAD), (self.right, top + _HEAD))
        yield self._path((self.left, bottom), (self.right, bottom))
        if self.layout.today_x is not None:
            x = self.left + self.layout.today_x
            yield Path(((x, top + _HEAD), (x, bottom)), 0.3, palette.TODAY)
            label = self.setter.centred(Style(FontRole.HEADING, 6.5, color=palette.TODAY), "今天", x)
            yield Placed(label, bottom + 0.4)

    def rows(self) -> Iterator[Mark]:
        """Yield the headings of loops, then names, bars and labels."""
        for heading in self.layout.headings:
            placed = self.setter.at(_LOOP, heading.text, self.left)
            yield Placed(placed, self.top + heading.y + (_HEADING - g.em(_LOOP.size)) / 2)
        for row in self.layout.rows:
            yield from self._row(row)

    def _row(self, row: LinkRow) -> Iterator[Mark]:
        y = self.top + row.y
        text_y = y + (_ROW - g.em(_NAME.size)) / 2
        yield self._path((self.left, y + _ROW), (self.right, y + _ROW), palette.DAY_LINE)
        style = Style(_NAME.role, _NAME.size, color=palette.LATE) if _is_late(row) else _NAME
        yield Placed(self.setter.at(style, self._cut(row.bar.label, _ACTOR - 2.0), self.left), text_y)
        actor = self._cut(row.bar.actor, _NAMES - _ACTOR - 2.0)
        yield Placed(self.setter.at(_WHO, actor, self.left + _ACTOR), text_y)
        for piece in row.pieces:
            yield from self._piece(row, piece, y + (_ROW - _BAR) / 2)
        if row.due_x is not None:
            x = self.left + row.due_x
            color = palette.LATE if _is_late(row) else palette.BLACK
            yield Path(((x, y + 0.7), (x, y + _ROW - 0.7)), 0.5, color)
        if row.words:
            words = Style(_WORDS.role, _WORDS.size, color=palette.LATE) if _is_late(row) else _WORDS
            placed = self.setter.at(words, row.words, self.left + row.words_x + 1.5)
            yield Placed(placed, y + (_ROW - g.em(_WORDS.size)) / 2)

    def _piece(self, row: LinkRow, piece: Piece, y: float) -> Iterator[Mark]:
        x0, x1 = self.left + piece.x0, self.left + piece.x1
        is_ours = row.bar.side is Side.IN
        color = palette.LATE if piece.look is Look.LATE else palette.ACCENT if is_ours else palette.OTHERS
        if piece.look in (Look.LEFT, Look.FORESEEN):
            yield Box(x0, y, x1 - x0, _BAR, width=_LINE, color=color, dash=0.8)
        elif is_ours:
            yield Box(x0, y, x1 - x0, _BAR, width=_LINE, color=color, fill=color)
        else:
            yield Box(x0, y, x1 - x0, _BAR, width=_LINE, color=color, fill=palette.WHITE)
            yield from _hatching(x0, x1, y, y + _BAR, color)

    def _path(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        color: palette.Colour = palette.GREY,
    ) -> Path:
        return Path((start, end), _LINE, color)

    def _cut(self, text: str, room: float) -> str:
        if self.setter.width_of(_NAME, text) <= room:
            return text
        while text and self.setter.width_of(_NAME, text + "…") > room:
            text = text[:-1]
        return text + "…"


def _hatching(x0: float, x1: float, y0: float, y1: float, color: palette.Colour) -> Iterator[Mark]:
    """Yield slanted lines inside a box."""
    height = y1 - y0
    foot = x0 - height + _HATCH
    while foot < x1:
        low, high = max(foot, x0), min(foot + height, x1)
        if high > low:
            yield Path(((low, y1 - (low - foot)), (high, y1 - (high - foot))), 0.15, color)
        foot += _HATCH


def _ground(column: DayColumn) -> palette.Colour | None:
    if column.day.mark is DayMark.MAKE_UP:
        return palette.MAKE_UP_DAY
    return None if column.day.is_working else palette.REST_DAY


def _is_late(row: LinkRow) -> bool:
    return row.bar.side is Side.IN and row.bar.days_past > 0
