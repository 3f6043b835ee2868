"""The layout of a flow chart: boxes in rows from top to bottom, lines along free lanes.

Pure and deterministic, in whatever unit the sizes are given. It works in two steps, because the space for the
words on a line depends on how many lines leave a box: ``arrange`` gives every box a row and a column,
``lay_out`` then computes the positions. All lines to one box join before it, so that each box has one arrow
head.

Between two rows lies a channel without boxes. A line leaves its box downwards into the channel below, runs
along it, and goes down into the next row; to any other row it takes a lane left or right of all boxes. So no
line can cross a box, whatever the flow.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from heapq import heappop, heappush
from itertools import groupby
from math import ceil

from saltdesk.domain.base.dataclass import dataclass

Point = tuple[float, float]


@dataclass(frozen=True)
class Size:
    """Width and height."""

    width: float
    height: float


@dataclass(frozen=True)
class Rect:
    """A rectangle: left and top edge, width and height."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Return the right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Return the lower edge."""
        return self.y + self.height

    @property
    def centre(self) -> Point:
        """Return the centre."""
        return self.x + self.width / 2, self.y + self.height / 2


@dataclass(frozen=True)
class Spacing:
    """Distances between columns, between parallel lines, and of a line above and below a box."""

    gap: float
    track: float
    lead: float


@dataclass(frozen=True)
class FlowLine:
    """A line from box ``source`` to box ``target``; it runs through its words in ``label``."""

    source: int
    target: int
    points: tuple[Point, ...]
    label: Rect | None = None


@dataclass(frozen=True)
class Layout:
    """The positions of all boxes and lines; ``cuts`` are heights, one per row, with only vertical lines."""

    boxes: tuple[Rect, ...]
    lines: tuple[FlowLine, ...]
    size: Size
    cuts: tuple[float, ...]


@dataclass(frozen=True)
class Arrangement:
    """Row and column of every box, counted from 0, and the links between the boxes."""

    rows: tuple[int, ...]
    columns: tuple[int, ...]
    links: tuple[tuple[int, int], ...]

    @property
    def row_count(self) -> int:
        """Return the number of rows."""
        return max(self.rows, default=-1) + 1

    @property
    def column_count(self) -> int:
        """Return the number of columns."""
        return max(self.columns, default=-1) + 1

    def is_straight(self, link: tuple[int, int]) -> bool:
        """Return whether the line goes straight down into the next row."""
        source, target = link
        return self.is_adjacent(link) and self.columns[source] == self.columns[target]

    def is_adjacent(self, link: tuple[int, int]) -> bool:
        """Return whether the line goes to the next row, so that it needs no lane."""
        return self.rows[link[1]] == self.rows[link[0]] + 1

    def goes_left(self, link: tuple[int, int]) -> bool:
        """Return whether a line that is not straight leaves its box to the left.

        Backward lines take the right side, forward lines the nearer one, the left if both are equally
        near.
        """
        source, target = link
        if self.is_adjacent(link):
            return self.columns[target] < self.columns[source]
        is_ahead = self.rows[target] > self.rows[source]
        return is_ahead and self.columns[source] * 2 <= self.column_count - 1

    @cached_property
    def _leaving(self) -> dict[tuple[int, int], tuple[int, int]]:
        """Return each link's slot among the lines of its box, from the middle, and the number of slots.

        The middle is reserved for straight lines: no other line may be in line with the arrow into a
        box.
        """
        found = {}
        for _, group in groupby(sorted(self.links), key=lambda link: link[0]):
            links = list(group)
            bent = [link for link in links if not self.is_straight(link)]
            left = [link for link in bent if self.goes_left(link)]
            right = [link for link in bent if not self.goes_left(link)]
            most = max(len(left), len(right))
            is_odd = len(bent) < len(links)
            slots = 2 * most + is_odd
            for side, sign in ((left, -1), (right, 1)):
                ordered = sorted(side, key=lambda link: (not self.is_adjacent(link), self.columns[link[1]]))
                for place, link in enumerate(ordered, start=1):
                    # Twice the offset, so that halves stay integers.
                    found[link] = sign * (2 * place - (not is_odd)), slots
            found |= {link: (0, slots) for link in links if self.is_straight(link)}
        return found

    def slot(self, link: tuple[int, int], width: float, gap: float) -> float:
        """Return the width for a line below a box of this width; all lines of the box fit below it."""
        slots = self._leaving[link][1]
        return min((width + 0.8 * gap) / slots, 0.9 * width / (slots - 1)) if slots > 1 else width

    def offset(self, link: tuple[int, int], width: float, gap: float) -> float:
        """Return the offset of a line from the middle of its box, negative to the left."""
        return self._leaving[link][0] / 2 * self.slot(link, width, gap)


def arrange(count: int, links: Iterable[tuple[int, int]], most_columns: int) -> Arrangement:
    """Return rows by the longest path from the start, with at most ``most_columns`` boxes per row.

    Backward links are ignored; within a row, boxes are near those that lead to them (barycentre).
    Duplicate links count once; boxes are numbered from 0.
    """
    unique = tuple(sorted(set(links)))
    ahead = _without_ways_back(count, unique)
    rows = _rows(count, ahead, most_columns)
    return Arrangement(rows, _columns(rows, ahead, most_columns), unique)


def _without_ways_back(count: int, links: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the links that close no cycle, found by depth-first search from each box in order."""
    onward: list[list[int]] = [[] for _ in range(count)]
    for source, target in links:
        onward[source].append(target)
    entered, left, kept = set[int](), set[int](), list[tuple[int, int]]()
    for start in range(count):
        path = [] if start in entered else [(start, iter(onward[start]))]
        entered.add(start)
        while path:
            box, targets = path[-1]
            after = next(targets, None)
            if after is None:
                left.add(box)
                path.pop()
            elif after not in entered:
                kept.append((box, after))
                entered.add(after)
                path.append((after, iter(onward[after])))
            elif after in left:
                kept.append((box, after))
    return sorted(kept)


def _rows(count: int, ahead: Sequence[tuple[int, int]], most: int) -> tuple[int, ...]:
    rows, before, used = [0] * count, [0] * count, dict[int, int]()
    for _, target in ahead:
        before[target] += 1
    ready = [box for box in range(count) if not before[box]]
    while ready:
        box = heappop(ready)
        while used.get(rows[box], 0) >= most:
            rows[box] += 1
        used[rows[box]] = used.get(rows[box], 0) + 1
        for target in (target for source, target in ahead if source == box):
            rows[target] = max(rows[target], rows[box] + 1)
            before[target] -= 1
            if not before[target]:
                heappush(ready, target)
    return tuple(rows)


def _columns(rows: Sequence[int], ahead: Sequence[tuple[int, int]], most: int) -> tuple[int, ...]:
    columns = [0] * len(rows)
    ordered = sorted(range(len(rows)), key=lambda box: (rows[box], box))
    for _, group in groupby(ordered, key=lambda box: rows[box]):
        wanted = {box: _barycentre(box, columns, ahead) for box in group}
        boxes = sorted(wanted, key=lambda box: (wanted[box], box))
        free = 0
        for left_over, box in zip(range(len(boxes), 0, -1), boxes, strict=True):
            # Leave enough columns on the right for the boxes after it.
            columns[box] = min(max(free, ceil(wanted[box] - 0.5)), most - left_over)
            free = columns[box] + 1
    return tuple(columns)


def _barycentre(box: int, columns: Sequence[int], ahead: Sequence[tuple[int, int]]) -> float:
    above = [columns[source] for source, target in ahead if target == box]
    return sum(above) / len(above) if above else 0.0


def lay_out(
    plan: Arrangement,
    sizes: Sequence[Size],
    labels: Mapping[tuple[int, int], Size],
    spacing: Spacing,
) -> Layout:
    """Return the positions of an arrangement with boxes of these sizes; boxes of a row become equally high.

    A label must not be wider than the ``slot`` of its link.
    """
    return _Placing(plan, sizes, labels, spacing).layout()


@dataclass(frozen=True)
class _Net:
    """Lines to one box within one channel: their ends, and whether the box is below."""

    target: int
    first: float
    last: float
    arrives: bool


class _Placing:
    """One layout in progress; channel ``n`` is above row ``n``."""

    def __init__(
        self,
        plan: Arrangement,
        sizes: Sequence[Size],
        labels: Mapping[tuple[int, int], Size],
        spacing: Spacing,
    ) -> None:
        self.plan, self.sizes, self.labels, self.spacing = plan, sizes, labels, spacing
        self.width = max((size.width for size in sizes), default=0.0)
        self.bent = [link for link in plan.links if not plan.is_straight(link)]
        self.lanes = self._lanes()
        self.channels = [self._tracks(number) for number in range(plan.row_count + 1)]

    def _centre(self, box: int) -> float:
        return self.plan.columns[box] * (self.width + self.spacing.gap) + self.width / 2

    def _port(self, link: tuple[int, int]) -> float:
        """Return the x position where a line leaves its box."""
        return self._centre(link[0]) + self.plan.offset(link, self.sizes[link[0]].width, self.spacing.gap)

    def _below(self, box: int) -> int:
        """Return the channel below a box."""
        return self.plan.rows[box] + 1

    def _above(self, box: int) -> int:
        """Return the channel above a box."""
        return self.plan.rows[box]

    def _lanes(self) -> dict[tuple[bool, int], float]:
        """Return the lane of each side and target; short lines take the inner lanes."""
        reach: dict[tuple[bool, int], list[int]] = {}
        for link in self.bent:
            if not self.plan.is_adjacent(link):
                key = (self.plan.goes_left(link), link[1])
                reach.setdefault(key, [self._above(link[1])]).append(self._below(link[0]))
        spans = {key: (min(places), max(places)) for key, places in reach.items()}
        found, taken = {}, dict[tuple[bool, int], list[tuple[int, int]]]()
        for key in sorted(spans, key=lambda key: (spans[key][1] - spans[key][0], spans[key], key)):
            number, span = 0, spans[key]
            while any(
                span[0] <= last and first <= span[1] for first, last in taken.get((key[0], number), ())
            ):
                number += 1
            taken.setdefault((key[0], number), []).append(span)
            away = self.spacing.gap / 2 + number * self.spacing.track
            found[key] = -away if key[0] else self._right + away
        return found

    @property
    def _right(self) -> float:
        """Return the right edge of the last column."""
        return max(0.0, self.plan.column_count * (self.width + self.spacing.gap) - self.spacing.gap)

    def _nets(self, channel: int) -> list[_Net]:
        places: dict[tuple[bool, int], list[float]] = {}
        for link in self.bent:
            source, target = link
            leaves, arrives = self._below(source) == channel, self._above(target) == channel
            key = (arrives, target)
            if leaves:
                places.setdefault(key, []).append(self._port(link))
            if arrives:
                places.setdefault(key, []).append(self._centre(target))
            if (leaves or arrives) and not self.plan.is_adjacent(link):
                places[key].append(self.lanes[self.plan.goes_left(link), target])
        return [_Net(key[1], min(xs), max(xs), key[0]) for key, xs in places.items()]

    def _tracks(self, channel: int) -> dict[int, int]:
        """Return the track of the lines to each box in a channel, counted from above.

        Lines to lanes run above lines to boxes, so that no arrow has to cross them.
        """
        found: dict[int, int] = {}
        taken: list[list[_Net]] = []
        margin = self.spacing.track
        for net in sorted(self._nets(channel), key=lambda n: (n.arrives, n.last - n.first, n.target)):
            number = 0
            while number < len(taken) and any(
                net.first <= other.last + margin and other.first <= net.last + margin
                for other in taken[number]
            ):
                number += 1
            taken[number : number + 1] = [[*(taken[number] if number < len(taken) else ()), net]]
            found[net.target] = number
        return found

    def _band(self, channel: int) -> float:
        """Return the height of the words below the boxes above a channel."""
        heights = [size.height for link, size in self.labels.items() if self._below(link[0]) == channel]
        return max(heights) + self.spacing.lead if heights else 0.0

    def _channel_height(self, channel: int) -> float:
        tracks = len(set(self.channels[channel].values()))
        is_outer = channel in (0, self.plan.row_count)
        if is_outer and not tracks:
            return 0.0
        return self._band(channel) + tracks * self.spacing.track + 2 * self.spacing.lead

    def layout(self) -> Layout:
        """Return the whole layout, moved so that its upper left corner is at 0, 0."""
        heights = [0.0] * self.plan.row_count
        for box, row in enumerate(self.plan.rows):
            heights[row] = max(heights[row], self.sizes[box].height)
        tops, y = [], 0.0
        for row, height in enumerate(heights):
            y += self._channel_height(row)
            tops.append(y)
            y += height
        full = y + (self._channel_height(self.plan.row_count) if heights else 0.0)
        left = min([0.0, *self.lanes.values()])
        right = max([self._right, *self.lanes.values()])
        places = [self._box(box, tops[row], heights[row], left) for box, row in enumerate(self.plan.rows)]
        tracks = self._track_heights([*tops, full], heights)
        lines = tuple(self._line(link, places, tracks, left) for link in self.plan.links)
        cuts = tuple(top - self.spacing.lead / 2 for top in tops)
        return Layout(tuple(places), lines, Size(right - left, full), cuts)

    def _box(self, box: int, top: float, height: float, left: float) -> Rect:
        width = self.sizes[box].width
        return Rect(self._centre(box) - width / 2 - left, top, width, height)

    def _track_heights(self, ends: Sequence[float], heights: Sequence[float]) -> list[dict[int, float]]:
        """Return the height of each box's lines in every channel; ``ends`` are the channels' lower edges."""
        found = []
        for channel, tracks in enumerate(self.channels):
            begin = ends[channel - 1] + heights[channel - 1] if channel else 0.0
            begin += self._band(channel) + self.spacing.lead
            found.append({target: begin + (n + 0.5) * self.spacing.track for target, n in tracks.items()})
        return found

    def _line(
        self,
        link: tuple[int, int],
        places: Sequence[Rect],
        tracks: Sequence[Mapping[int, float]],
        left: float,
    ) -> FlowLine:
        source, target = link
        x, begin = self._port(link) - left, places[source].bottom
        end = (self._centre(target) - left, places[target].y)
        turns: list[Point] = []
        if not self.plan.is_straight(link):
            last = tracks[self._above(target)][target]
            if not self.plan.is_adjacent(link):
                lane = self.lanes[self.plan.goes_left(link), target] - left
                first = tracks[self._below(source)][target]
                turns = [(x, first), (lane, first), (lane, last), (end[0], last)]
            else:
                turns = [(x, last), (end[0], last)]
        size = self.labels.get(link)
        label = Rect(x - size.width / 2, begin + self.spacing.lead, size.width, size.height) if size else None
        return FlowLine(source, target, ((x, begin), *turns, end), label)
