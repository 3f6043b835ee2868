"""The layout of a time line, in the unit of its measures: screen pixels or millimetres.

It draws nothing and opens no font, so that the window and the paper share it. Rest days are narrower than
working days, so the length of a bar shows its working days.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from enum import Enum
from itertools import groupby, pairwise

from saltdesk.domain.adjustments.timeline import AxisDay, Bar, BarState, Timeline
from saltdesk.domain.base.clauses import cited
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.weekdays import weekday
from saltdesk.domain.calendar.terms import Side

REST_SHARE = 0.7
"""Width of a rest day relative to a working day."""

_MONTH_ROOM = 4.5
"""Width of a month name relative to the number of a day."""


class Look(Enum):
    """The meaning of a piece of a bar: time used, time past the due date, time left, time expected."""

    USED = "used"
    LATE = "late"
    LEFT = "left"
    FORESEEN = "foreseen"


@dataclass(frozen=True)
class TimelineMeasures:
    """Sizes of a chart: ``day`` is the width of a working day, ``number`` that of a day's number.

    ``names`` is the width of the names at the left, ``head`` the height of the axis, ``tail`` the width
    for words right of the last day; ``heading`` is the height of the line above a loop.
    """

    day: float
    number: float
    names: float
    head: float
    row: float
    heading: float
    bar: float
    tail: float


@dataclass(frozen=True)
class DayColumn:
    """One day of the axis; ``month``, ``number`` and ``mark`` are empty if not shown."""

    day: AxisDay
    x: float
    width: float
    month: str
    number: str
    mark: str


@dataclass(frozen=True)
class Piece:
    """A part of a bar from ``x0`` to ``x1``."""

    x0: float
    x1: float
    look: Look


@dataclass(frozen=True)
class LinkRow:
    """One link: its bar in pieces, its due date mark, and its words, which begin at ``words_x``.

    ``due_x`` is None where the due date does not lie on this part of the axis.
    """

    bar: Bar
    y: float
    pieces: tuple[Piece, ...]
    due_x: float | None
    words: str
    words_x: float


@dataclass(frozen=True)
class LoopHeading:
    """The line above a loop."""

    text: str
    y: float


@dataclass(frozen=True)
class ChartLayout:
    """A chart ready to draw; ``today_x`` is None if today is not on this part of the axis."""

    columns: tuple[DayColumn, ...]
    rows: tuple[LinkRow, ...]
    headings: tuple[LoopHeading, ...]
    today_x: float | None
    width: float
    height: float


def units(days: Sequence[AxisDay]) -> float:
    """Return the width of an axis in working days."""
    return sum(_share(day) for day in days)


def _share(day: AxisDay) -> float:
    return 1.0 if day.is_working else REST_SHARE


def fitting_day(line: Timeline, room: float, least: float, most: float) -> float:
    """Return the width of a working day that makes the axis fill ``room``, within both bounds."""
    return max(least, min(most, room / max(units(line.days), 1.0)))


def parted(days: Sequence[AxisDay], day: float, room: float) -> list[tuple[AxisDay, ...]]:
    """Return the axis in parts no wider than ``room``."""
    parts: list[list[AxisDay]] = [[]]
    used = 0.0
    for one in days:
        width = day * _share(one)
        if parts[-1] and used + width > room + 1e-6:
            parts.append([])
            used = 0.0
        parts[-1].append(one)
        used += width
    return [tuple(part) for part in parts]


def lay_out(
    line: Timeline,
    measures: TimelineMeasures,
    days: Sequence[AxisDay] | None = None,
    bars: Sequence[Bar] | None = None,
) -> ChartLayout:
    """Return the layout of a time line, or of the ``days`` and ``bars`` on one page."""
    shown = line.days if days is None else tuple(days)
    columns = tuple(_thinned(tuple(_columns(shown, measures)), _MONTH_ROOM * measures.number))
    axis = _Axis(columns)
    rows, headings, y = [], [], measures.head
    has_loops = any(bar.loop > 1 for bar in line.bars)
    for loop, group in groupby(line.bars if bars is None else bars, key=lambda bar: bar.loop):
        if has_loops:
            headings.append(LoopHeading(loop_name(loop), y))
            y += measures.heading
        for bar in group:
            rows.append(_row(line, bar, axis, y))
            y += measures.row
    today_x = axis.centre(line.today) if line.shows_today else None
    width = axis.right + measures.tail
    return ChartLayout(columns, tuple(rows), tuple(headings), today_x, width, y)


def loop_name(loop: int) -> str:
    """Return the name of a review round."""
    return "首轮审核" if loop == 1 else f"第{loop}轮（复审）"


def _columns(days: Sequence[AxisDay], measures: TimelineMeasures) -> Iterator[DayColumn]:
    x = measures.names
    shows_all = measures.day >= measures.number
    has_rest_marks = measures.day * REST_SHARE >= measures.number / 2
    week: tuple[int, int] | None = None
    for place, day in enumerate(days):
        width = measures.day * _share(day)
        is_first_of_month = place == 0 or day.day.day == 1
        this_week = day.day.isocalendar()[:2]
        has_number = day.is_working and (shows_all or this_week != week)
        if day.is_working:
            week = this_week
        yield DayColumn(
            day,
            x,
            width,
            f"{day.day.year}年{day.day.month}月" if is_first_of_month else "",
            str(day.day.day) if has_number else "",
            day.mark.label if day.is_working or has_rest_marks else "",
        )
        x += width


def _thinned(columns: Sequence[DayColumn], room: float) -> Iterator[DayColumn]:
    """Yield the columns without month names that the next one would overlap."""
    following = None
    kept = []
    for column in reversed(columns):
        if column.month and following is not None and following - column.x < room:
            column = replace(column, month="")
        following = column.x if column.month else following
        kept.append(column)
    return reversed(kept)


class _Axis:
    """The positions of days on a part of the axis; a day outside it is clamped to the nearer edge."""

    def __init__(self, columns: Sequence[DayColumn]) -> None:
        self._columns = {column.day.day: column for column in columns}
        self.first, self.last = columns[0].day.day, columns[-1].day.day
        self.left, self.right = columns[0].x, columns[-1].x + columns[-1].width

    def has(self, day: date) -> bool:
        return self.first <= day <= self.last

    def centre(self, day: date) -> float | None:
        column = self._columns.get(day)
        return column.x + column.width / 2 if column else None

    def start_of(self, day: date) -> float:
        """Return the start of a bar: the middle of ``day``, because that day is not counted (A1)."""
        found = self.centre(day)
        return found if found is not None else self._edge(day)

    def end_of(self, day: date) -> float:
        column = self._columns.get(day)
        return column.x + column.width if column else self._edge(day)

    def _edge(self, day: date) -> float:
        return self.left if day < self.first else self.right


def _row(line: Timeline, bar: Bar, axis: _Axis, y: float) -> LinkRow:
    pieces = tuple(_pieces(bar, axis))
    due_x = axis.end_of(bar.due) if axis.has(bar.due) else None
    last = max((piece.x1 for piece in pieces), default=axis.start_of(bar.start))
    ends = max(bar.end, bar.due)
    words = bar_words(line, bar) if axis.has(ends) else ""
    return LinkRow(bar, y, pieces, due_x, words, max(last, due_x or 0.0))


def _pieces(bar: Bar, axis: _Axis) -> Iterator[Piece]:
    """Yield the pieces of a bar from left to right; pieces without length on this part are omitted."""
    edges: list[tuple[float, Look | None]] = [(axis.start_of(bar.start), None)]
    if bar.is_expected:
        edges.append((axis.end_of(bar.end), Look.FORESEEN))
    elif bar.side is Side.IN and bar.days_past and bar.end > bar.due:
        edges += [(axis.end_of(bar.due), Look.USED), (axis.end_of(bar.end), Look.LATE)]
    else:
        edges.append((axis.end_of(bar.end), Look.USED))
        if bar.done is None and bar.due > bar.end:
            edges.append((axis.end_of(bar.due), Look.LEFT))
    for (x0, _), (x1, look) in pairwise(edges):
        if x1 - x0 > 1e-6 and look:
            yield Piece(x0, x1, look)


def waited(line: Timeline, bar: Bar) -> int:
    """Return the number of working days a link has run, up to its end or today."""
    return sum(day.is_working for day in line.days if bar.start < day.day <= bar.end)


def bar_words(line: Timeline, bar: Bar) -> str:
    """Return the short text beside a bar."""
    due = f"{bar.due:%m-%d}{'（暂）' if bar.is_provisional else ''}"
    done = f"{bar.done:%m-%d}" if bar.done else ""
    match bar.state:
        case BarState.DONE:
            return f"✓ {done}"
        case BarState.LATE:
            return f"✓ {done}　逾期{bar.days_past}日"
        case BarState.SLOW:
            return f"✓ {done}　比预计晚{bar.days_past}日"
        case BarState.SKIPPED:
            return f"跳过 {done}"
        case BarState.STOPPED:
            return "停止办理"
        case BarState.OVERDUE:
            return f"▲逾期{bar.days_past}日"
        case BarState.WAITING:
            days = waited(line, bar)
            return f"已等 {days} 个工作日" if days else "当日开始等待"
        case BarState.RUNNING:
            return f"{due} 到期"
    return f"预计 {due}" if bar.side is Side.OUT else f"{due} 前"


def bar_sentence(line: Timeline, bar: Bar) -> str:
    """Return a bar as one sentence, for tool tips and assistive technology."""
    due_word = "到期" if bar.side is Side.IN else "预计"
    begun = "预计" if bar.is_expected else ""
    return (
        f"{bar.actor}：{cited(bar.label, bar.clause)}，{begun}{full_day(bar.start)}起算，"
        f"{due_word}{full_day(bar.due)}，{bar.state.label}，{bar_words(line, bar)}"
    )


def full_day(day: date) -> str:
    """Return a day with its weekday."""
    return f"{day}（周{weekday(day)}）"
