"""A flow chart with its words set in lines, in the unit of the measures: millimetres or dots of the screen.

Nothing is drawn here and no font is opened, so the PDF and the window share it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from saltdesk.documents.setting.linebreak import Advance, Measure, break_lines
from saltdesk.domain.lists.flow import END, FlowStep, following, missing, step_facts
from saltdesk.domain.pictures.flow_layout import (
    Arrangement,
    FlowLine,
    Layout,
    Rect,
    Size,
    Spacing,
    arrange,
    lay_out,
)

_START_WORD, _END_WORD = "开始", "结束"
_BETWEEN_FACTS = "　"
_NARROWEST = 9.0
"""Ems of the narrowest box."""

_LABEL_ROOM = 0.3
"""Ems between words on a line and the edge of their ground."""


@dataclass(frozen=True)
class Measures:
    """Sizes of a chart: ``em`` of its type, ``widest`` box, ``room`` across for everything.

    ``head`` and ``text`` give the width of a character of a link's name and of everything else.
    """

    em: float
    widest: float
    room: float
    head: Advance
    text: Advance

    @property
    def pitch(self) -> float:
        """From line to line."""
        return 1.3 * self.em

    @property
    def padding(self) -> float:
        """Between the edge of a box and its words."""
        return 0.45 * self.em

    @property
    def spacing(self) -> Spacing:
        """The room between boxes and lines that suits the type."""
        return Spacing(gap=2.6 * self.em, track=1.1 * self.em, lead=0.65 * self.em)


class _Unsqueezed(Measure):
    """A line whose marks give up no room: the words of a chart are centred as they are."""

    def give(self, text: str) -> list[float]:
        """Nothing."""
        return [0.0] * len(text)


@dataclass(frozen=True)
class ChartBox:
    """A box with its words: the name, the facts, and what it lacks; ``is_end`` for start and end."""

    place: Rect
    name: tuple[str, ...]
    facts: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    is_end: bool = False


@dataclass(frozen=True)
class ChartLine:
    """A line between boxes and the words on it."""

    line: FlowLine
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class Chart:
    """A chart ready to be drawn; ``cuts`` are the heights at which it may be parted."""

    boxes: tuple[ChartBox, ...]
    lines: tuple[ChartLine, ...]
    size: Size
    cuts: tuple[float, ...]
    columns: int


def set_chart(steps: Sequence[FlowStep], measures: Measures, most_columns: int) -> Chart:
    """The chart of a flow with at most ``most_columns`` boxes in a row.

    Boxes are as wide as the room allows, the lanes beside them counted, but never narrower than words need:
    then the chart is wider than the room. Ways to links that do not exist are left out.
    """
    ways = _ways(steps)
    has_end = any(target == len(steps) + 1 for _, target in ways)
    plan = arrange(len(steps) + 1 + has_end, ways, most_columns)
    widest = measures.widest
    narrow = _set(steps, plan, ways, measures, widest)
    if narrow.size.width > measures.room:
        widest -= (narrow.size.width - measures.room) / plan.column_count
        widest = max(widest, _NARROWEST * measures.em)
        narrow = _set(steps, plan, ways, measures, widest)
    return narrow


def _ways(steps: Sequence[FlowStep]) -> dict[tuple[int, int], str]:
    """Conditions by source and target; the start is box 0, the end the box after the last link."""
    end = len(steps) + 1
    ways = {(0, 1 if steps else end): ""}
    for branch in following(steps):
        if branch.target <= len(steps):
            ways[branch.source, end if branch.target == END else branch.target] = branch.condition
    return ways


def _set(
    steps: Sequence[FlowStep],
    plan: Arrangement,
    ways: dict[tuple[int, int], str],
    measures: Measures,
    width: float,
) -> Chart:
    texts = [_end_box(_START_WORD)]
    texts += [_box(step, number, measures, width) for number, step in enumerate(steps, start=1)]
    texts += [_end_box(_END_WORD)] * (len(plan.rows) - len(texts))
    sizes = [_size(box, measures, width) for box in texts]
    words = {link: _words(condition, plan, link, measures, sizes) for link, condition in ways.items()}
    labels = {link: _ground(lines, measures) for link, lines in words.items() if lines}
    layout: Layout = lay_out(plan, sizes, labels, measures.spacing)
    boxes = [
        ChartBox(place, box.name, box.facts, box.lacks, box.is_end)
        for place, box in zip(layout.boxes, texts, strict=True)
    ]
    lines = tuple(ChartLine(line, words[line.source, line.target]) for line in layout.lines)
    return Chart(tuple(boxes), lines, layout.size, layout.cuts, plan.column_count)


_NOWHERE = Rect(0.0, 0.0, 0.0, 0.0)


def _end_box(word: str) -> ChartBox:
    return ChartBox(_NOWHERE, (word,), is_end=True)


def _box(step: FlowStep, number: int, measures: Measures, width: float) -> ChartBox:
    room = width - 2 * measures.padding
    head = _Unsqueezed(room, measures.em, measures.head)
    text = _Unsqueezed(room, measures.em, measures.text)
    name = _lines(f"{number}. {step.name.strip() or '（未命名）'}", head)
    lacks = _lines("、".join(missing(step)), text)
    return ChartBox(_NOWHERE, name, _facts(step_facts(step), text), lacks)


def _lines(text: str, measure: Measure) -> tuple[str, ...]:
    """A text broken into lines; line breaks in it are kept."""
    return tuple(line.text for part in text.splitlines() for line in break_lines(part, measure))


def _facts(facts: Sequence[str], measure: Measure) -> tuple[str, ...]:
    """Facts side by side as far as a line holds them, each whole where it can be."""
    lines: list[str] = []
    for fact in facts:
        together = f"{lines[-1]}{_BETWEEN_FACTS}{fact}" if lines else fact
        if lines and measure.of(together) <= measure.width:
            lines[-1] = together
        else:
            lines += _lines(fact, measure)
    return tuple(lines)


def _size(box: ChartBox, measures: Measures, width: float) -> Size:
    count = len(box.name) + len(box.facts) + len(box.lacks)
    height = (count - 1) * measures.pitch + measures.em + 2 * measures.padding
    return Size(min(width, 8 * measures.em) if box.is_end else width, height)


def _words(
    condition: str, plan: Arrangement, link: tuple[int, int], measures: Measures, sizes: Sequence[Size]
) -> tuple[str, ...]:
    room = plan.slot(link, sizes[link[0]].width, measures.spacing.gap) - 2 * _LABEL_ROOM * measures.em
    return _lines(condition, _Unsqueezed(max(room, measures.em), measures.em, measures.text))


def _ground(lines: Sequence[str], measures: Measures) -> Size:
    widest = max(sum(map(measures.text, line)) for line in lines)
    height = (len(lines) - 1) * measures.pitch + measures.em
    return Size(widest + 2 * _LABEL_ROOM * measures.em, height)
