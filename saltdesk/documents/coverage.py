"""The printed coverage matrix: A4 landscape, repeated head, numbered pages (R2.2.2)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate, pairwise
from typing import Final

from saltdesk.documents.setting import geometry as g
from saltdesk.documents.setting import palette
from saltdesk.documents.setting.faces import shared_faces
from saltdesk.documents.setting.fonts import FontRole
from saltdesk.documents.setting.layout import Page
from saltdesk.documents.setting.marks import Box, Mark, Placed, Upright
from saltdesk.documents.setting.office_fonts import SHIPPED, FontChoice
from saltdesk.documents.setting.page import Metadata, draw
from saltdesk.documents.setting.sheets import Sheet, foot, head, parted
from saltdesk.documents.setting.typeset import Rule, Style, Text, Typesetter
from saltdesk.domain.base.clauses import NOTICE, citation
from saltdesk.domain.lists.coverage import CLAUSE, STAGES, CoverageRow
from saltdesk.domain.notices.notice import chinese_date
from saltdesk.ledgers.lists.coverage import TITLE, mark
from saltdesk.services.notices.notices import bureau_name

_SHEET: Final = Sheet(is_landscape=True)
_TEXT: Final = Style(FontRole.TABLE, 9.0)
_HEAD: Final = Style(FontRole.HEADING, 9.0)
_TICK: Final = Style(FontRole.HEADING, 10.5)
_ALERT: Final = Style(FontRole.HEADING, 9.0, color=palette.LATE)
_RULE: Final = 0.2
_PITCH: Final = 4.2
_PADDING: Final = 1.6
_SIDE: Final = 1.2

_HEADS: Final = ("序号", "编码", "权力事项", "类别", *(stage.label for stage in STAGES), "合计", "缺口和提示")
_BASIS: Final = NOTICE + citation(CLAUSE)
_SHARES: Final = (9.0, 19.0, 0.0, 15.5, *((15.0,) * len(STAGES)), 9.0, 40.0)
"""Widths in millimetres; 0 takes the remaining width."""

_LEFT_ALIGNED: Final = frozenset({2, len(_HEADS) - 1})
_TICKED: Final = range(4, 4 + len(STAGES))


@dataclass(frozen=True)
class _Row:
    """The lines of each cell, and whether the row shows a gap."""

    cells: tuple[tuple[Text, ...], ...]
    is_gap: bool = False
    is_head: bool = False

    @property
    def height(self) -> float:
        return max(map(len, self.cells)) * _PITCH + 2 * _PADDING - (_PITCH - g.em(_TEXT.size))


def render_coverage(
    rows: Sequence[CoverageRow],
    scope: str,
    today: date,
    *,
    invariant: bool = False,
    fonts: FontChoice = SHIPPED,
) -> bytes:
    """Return the matrix as PDF; ``scope`` describes the rows chosen, such as 全部事项.

    Raises RuleError for a character no font has.
    """
    faces = shared_faces(fonts)
    setter = Typesetter(faces)
    gaps = sum(row.is_gap for row in rows)
    subtitle = f"{scope}　共{len(rows)}项，没有责任事项{gaps}项"
    _, top = head(setter, _SHEET, TITLE, subtitle)
    named = _row(setter, _HEADS, is_head=True)
    texts = [_row(setter, _cells(number, row), is_gap=row.is_gap) for number, row in enumerate(rows, 1)]
    parts = parted(texts, _SHEET.body_bottom - top - named.height)
    pages = []
    for number, part in enumerate(parts, start=1):
        marks, y = head(setter, _SHEET, TITLE, subtitle)
        for row in (named, *part):
            marks += _marks(row, y)
            y += row.height
        told = f"“✓”为有责任事项，数字为项数；“参考”为同类清单常见而本表未见的环节，不作缺口计。{_BASIS}。"
        made = f"{bureau_name()}　制表日期：{chinese_date(today)}"
        marks += foot(setter, _SHEET, (told, made), number, len(parts))
        pages.append(Page(tuple(marks), is_landscape=True))
    return draw(pages, faces, Metadata(TITLE, scope, bureau_name()), invariant=invariant)


def _cells(number: int, row: CoverageRow) -> tuple[str, ...]:
    power = row.power
    counts = (mark(count) for count in row.counts)
    return (str(number), power.code, power.name, power.power_class.label, *counts, str(row.total), row.remark)


def _edges() -> tuple[float, ...]:
    rest = _SHEET.width - sum(_SHARES)
    return tuple(accumulate((share or rest for share in _SHARES), initial=_SHEET.left))


def _style(row: _Row, column: int) -> Style:
    if row.is_head:
        return _HEAD
    if column == len(_HEADS) - 1 and row.is_gap:
        return _ALERT
    return _TICK if column in _TICKED else _TEXT


def _row(setter: Typesetter, texts: Sequence[str], *, is_gap: bool = False, is_head: bool = False) -> _Row:
    plain = _Row((), is_gap, is_head)
    cells = []
    for column, (text, (left, right)) in enumerate(zip(texts, pairwise(_edges()), strict=True)):
        style = _style(plain, column)
        rows = setter.paragraph(style, text, left=left + _SIDE, right=right - _SIDE)
        lines = [row.texts[0] for row in rows]
        if is_head or column not in _LEFT_ALIGNED:
            centre = (left + right) / 2
            lines = [
                line if _is_squeezed(line) else setter.centred(style, line.line.text, centre)
                for line in lines
            ]
        cells.append(tuple(lines))
    return _Row(tuple(cells), is_gap, is_head)


def _marks(row: _Row, top: float) -> Iterator[Mark]:
    edges, bottom = _edges(), top + row.height
    ground = palette.HEAD_GROUND if row.is_head else palette.GAP_GROUND if row.is_gap else None
    if ground:
        yield Box(edges[0], top, edges[-1] - edges[0], row.height, width=0.0, fill=ground)
    for y in (top, bottom):
        yield Rule(edges[0], edges[-1], y, _RULE)
    for x in edges:
        yield Upright(x, top, bottom, _RULE)
    for lines in row.cells:
        for number, line in enumerate(lines):
            first = top + (row.height - (len(lines) - 1) * _PITCH - g.em(line.style.size)) / 2
            yield Placed(line, first + number * _PITCH)


def _is_squeezed(text: Text) -> bool:
    """Return whether a line fits its cell only with squeezed punctuation, and so fills it."""
    return any(extra < 0 for extra in text.line.extras)
