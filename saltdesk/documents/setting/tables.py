"""Tables inside documents: cells wrap like the body, and rows stay whole if a page can hold them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate, pairwise

from saltdesk.documents.setting import geometry as g
from saltdesk.documents.setting.marks import Mark, Placed, Upright
from saltdesk.documents.setting.typeset import CELL_HEAD, CELL_TEXT, Frame, Row, Rule, Style, Text, Typesetter
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.notices.notice import NoticeTable


@dataclass(frozen=True)
class PlacedRow:
    """A row with the top of its em box, or of its frame, in millimetres."""

    row: Row
    top: float


def table_rows(setter: Typesetter, table: NoticeTable) -> list[Row]:
    """Return the rows of a table over the whole type area; the head stays with the first row.

    Columns without wrapped text are centred. A row longer than a page is split between its lines.
    """
    total = sum(table.shares)
    edges = tuple(accumulate((share / total * g.AREA_WIDTH for share in table.shares), initial=g.AREA_LEFT))
    head = _row(_cells(setter, CELL_HEAD, table.head, edges), edges, None) if any(table.head) else None
    room = g.AREA_HEIGHT - (head.advance if head else 0.0)
    bodies = [_cells(setter, CELL_TEXT, row, edges) for row in table.rows]
    centred = [all(len(cells[column]) < 2 for cells in bodies) for column in range(len(table.shares))]
    rows = [replace(head, keep=True)] if head else []
    for cells in bodies:
        placed = [
            _centred(setter, lines, at) if middle else lines
            for lines, middle, at in zip(cells, centred, pairwise(edges), strict=True)
        ]
        whole = _row(placed, edges, head)
        rows += [whole] if whole.advance <= room else _parted(placed, edges, head)
    return rows


def _cells(
    setter: Typesetter, style: Style, texts: Sequence[str], edges: Sequence[float]
) -> list[list[Text]]:
    """Return the lines of every cell of a row; those of a head are centred."""
    cells = []
    for text, (left, right) in zip(texts, pairwise(edges), strict=True):
        rows = setter.paragraph(style, text, left=left + g.TABLE_SIDE, right=right - g.TABLE_SIDE)
        lines = [row.texts[0] for row in rows]
        cells.append(_centred(setter, lines, (left, right)) if style is CELL_HEAD else lines)
    return cells


def _centred(setter: Typesetter, lines: Sequence[Text], edges: tuple[float, float]) -> list[Text]:
    centre = sum(edges) / 2
    return [setter.centred(line.style, line.line.text, centre) for line in lines]


def _row(cells: Sequence[Sequence[Text]], edges: tuple[float, ...], head: Row | None) -> Row:
    """Return a row as high as its longest cell; shorter cells are centred vertically."""
    most = max(1, *map(len, cells))
    height = (most - 1) * g.TABLE_PITCH + g.em(g.TABLE_SIZE) + 2 * g.TABLE_PADDING
    pairs = [
        (line, g.TABLE_PADDING + ((most - len(lines)) / 2 + n) * g.TABLE_PITCH)
        for lines in cells
        for n, line in enumerate(lines)
    ]
    texts, drops = tuple(text for text, _ in pairs), tuple(drop for _, drop in pairs)
    return Row(texts, frame=Frame(height, edges, drops, head))


def _parted(cells: Sequence[Sequence[Text]], edges: tuple[float, ...], head: Row | None) -> list[Row]:
    """Return a row longer than a page as one row per line, without rules between them."""
    rows = []
    for n in range(max(map(len, cells))):
        texts = tuple(lines[n] for lines in cells if n < len(lines))
        frame = Frame(g.TABLE_PITCH, edges, (g.TABLE_PADDING / 2,) * len(texts), head, joined=n > 0)
        rows.append(Row(texts, frame=frame))
    return rows


def table_marks(rows: Sequence[PlacedRow]) -> list[Mark]:
    """Return texts and rules of the table rows among the rows of one page."""
    marks: list[Mark] = []
    frames = [None, *(placed.row.frame for placed in rows), None]
    for n, placed in enumerate(rows, start=1):
        frame = placed.row.frame
        if frame is None:
            continue
        bottom = placed.top + frame.height
        marks += [
            Placed(text, placed.top + drop) for text, drop in zip(placed.row.texts, frame.drops, strict=True)
        ]
        if frames[n - 1] is None:
            marks.append(_across(frame, placed.top, g.TABLE_OUTER_RULE))
        below = frames[n + 1]
        if below is None or not below.joined:
            width = g.TABLE_INNER_RULE if below else g.TABLE_OUTER_RULE
            marks.append(_across(frame, bottom, width))
        for x in frame.edges:
            outer = x in (frame.edges[0], frame.edges[-1])
            width = g.TABLE_OUTER_RULE if outer else g.TABLE_INNER_RULE
            marks.append(Upright(x, placed.top, bottom, width))
    return marks


def _across(frame: Frame, y: float, width: float) -> Rule:
    return Rule(frame.edges[0], frame.edges[-1], y, width)
