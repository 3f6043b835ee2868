"""The layout of a flow chart with its text broken into lines, in millimetres or screen pixels.

It draws nothing and opens no font, so that the PDF and the window share it.
"""

from __future__ import annotations

from collections.abc import Sequence

from saltdesk.documents.setting.linebreak import Advance, Measure, break_lines
from saltdesk.domain.base.dataclass import dataclass
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
"""Ems between the words on a line and the edge of their background."""


@dataclass(frozen=True)
class Measures:
    """Sizes of a chart: type size ``em``, the ``widest`` box, and the whole width ``room``.

    ``head`` and ``text`` return the width of a character in a link's name and in all other text.
    """

    em: float
    widest: float
    room: float
    head: Advance
    text: Advance

    @property
    def pitch(self) -> float:
        """Return the distance between lines."""
        return 1.3 * self.em

    @property
    def padding(self) -> float:
        """Return the distance between the edge of a box and its text."""
        return 0.45 * self.em

    @property
    def spacing(self) -> Spacing:
        """Return the distances between boxes and lines for this type size."""
        return Spacing(gap=2.6 * self.em, track=1.1 * self.em, lead=0.65 * self.em)


class _Unsqueezed(Measure):
    """Measures lines without squeezing punctuation, because chart text is centred as it is."""

    def give(self, text: str) -> list[float]:
        """Return no squeezable space."""
        return [0.0] * len(text)


@dataclass(frozen=True)
class ChartBox:
    """A box with its texts: name, facts and problems; ``is_end`` marks start and end."""

    place: Rect
    name: tuple[str, ...]
    facts: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    is_end: bool = False


@dataclass(frozen=True)
class ChartLine:
    """A line between boxes and its text."""

    line: FlowLine
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class Chart:
    """A chart ready to draw; ``cuts`` are the heights where a page break may split it."""

    boxes: tuple[ChartBox, ...]
    lines: tuple[ChartLine, ...]
    size: Size
    cuts: tuple[float, ...]
    columns: int


def set_chart(steps: Sequence[FlowStep], measures: Measures, most_columns: int) -> Chart:
    """Return the chart of a flow with at most ``most_columns`` boxes in a row.

    Boxes and the lanes beside them fill the width, but boxes are never narrower than their words need;
    the chart is then wider than the room. Transitions to missing links are omitted.
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
    """Return conditions by source and target; box 0 is the start, the box after the last link the end."""
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
    """Break a text into lines; keep its line breaks."""
    return tuple(line.text for part in text.splitlines() for line in break_lines(part, measure))


def _facts(facts: Sequence[str], measure: Measure) -> tuple[str, ...]:
    """Put as many facts on a line as fit, each unbroken if possible."""
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
