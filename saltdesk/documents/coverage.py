"""The printed coverage matrix: A4 landscape, repeated head, numbered pages (R2.2.2)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import Final

from saltdesk.documents.setting import grid, palette
from saltdesk.documents.setting.faces import shared_faces
from saltdesk.documents.setting.fonts import FontRole
from saltdesk.documents.setting.layout import Page
from saltdesk.documents.setting.office_fonts import SHIPPED, FontChoice
from saltdesk.documents.setting.page import Metadata, draw
from saltdesk.documents.setting.sheets import Sheet, foot, head, parted
from saltdesk.documents.setting.typeset import Style, Typesetter
from saltdesk.domain.base.clauses import NOTICE, citation
from saltdesk.domain.lists.coverage import CLAUSE, STAGES, CoverageRow
from saltdesk.domain.notices.notice import chinese_date
from saltdesk.ledgers.lists.coverage import TITLE, mark
from saltdesk.services.desk.wording import bureau_name

_SHEET: Final = Sheet(is_landscape=True)
_TICK: Final = Style(FontRole.HEADING, 10.5)
_ALERT: Final = Style(FontRole.HEADING, 9.0, color=palette.LATE)

_HEADS: Final = ("序号", "编码", "权力事项", "类别", *(stage.label for stage in STAGES), "合计", "缺口和提示")
_BASIS: Final = NOTICE + citation(CLAUSE)
_SHARES: Final = (9.0, 19.0, 0.0, 15.5, *((15.0,) * len(STAGES)), 9.0, 40.0)
"""Widths in millimetres; 0 takes the remaining width."""

_EDGES: Final = grid.edges_of(_SHEET, _SHARES)

_LEFT_ALIGNED: Final = frozenset({2, len(_HEADS) - 1})
_TICKED: Final = range(4, 4 + len(STAGES))


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
    named = grid.head_row(setter, _HEADS, _EDGES)
    texts = [_row(setter, number, row) for number, row in enumerate(rows, 1)]
    parts = parted(texts, _SHEET.body_bottom - top - named.height)
    pages = []
    for number, part in enumerate(parts, start=1):
        marks, y = head(setter, _SHEET, TITLE, subtitle)
        for row in (named, *part):
            marks += grid.row_marks(row, _EDGES, y)
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


def _style(row: CoverageRow, column: int) -> Style:
    if column == len(_HEADS) - 1 and row.is_gap:
        return _ALERT
    return _TICK if column in _TICKED else grid.TEXT


def _row(setter: Typesetter, number: int, row: CoverageRow) -> grid.GridRow:
    cells = (
        grid.cell_lines(setter, _style(row, column), text, place, is_centred=column not in _LEFT_ALIGNED)
        for column, (text, place) in enumerate(zip(_cells(number, row), pairwise(_EDGES), strict=True))
    )
    return grid.GridRow(tuple(cells), palette.GAP_GROUND if row.is_gap else None)
