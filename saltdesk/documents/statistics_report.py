"""The report of statistics as PDF: sentences, tables and charts on the grid of GB/T 9704-2012."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from saltdesk.documents.pictures.bar_charts import chart_height, chart_marks
from saltdesk.documents.setting import geometry as g
from saltdesk.documents.setting.faces import printable, shared_faces
from saltdesk.documents.setting.fonts import FontRole
from saltdesk.documents.setting.layout import Page, place_rows
from saltdesk.documents.setting.marks import Mark, Placed, row_top
from saltdesk.documents.setting.office_fonts import SHIPPED, FontChoice
from saltdesk.documents.setting.page import Metadata, draw
from saltdesk.documents.setting.paginate import paginate
from saltdesk.documents.setting.parts import block_rows, page_number, signature_rows
from saltdesk.documents.setting.tables import table_rows
from saltdesk.documents.setting.typeset import (
    BLANK,
    TITLE,
    Picture,
    Row,
    Style,
    Typesetter,
    keep_together,
)
from saltdesk.domain.notices.notice import Heading, NoticeTable, Signature
from saltdesk.domain.pictures.bar_layout import BarChartData
from saltdesk.ledgers.statistics.report import Report, ReportPart
from saltdesk.ledgers.statistics.rows import number_text
from saltdesk.ledgers.statistics.tables import Cell, StatisticTable

_CAPTION: Final = Style(FontRole.HEADING, g.TABLE_SIZE)
_NOTE: Final = Style(FontRole.TABLE, 9.0)
_NOTE_PITCH: Final = 4.4
_KEPT_BELOW: Final = 2
"""Rows of a table that stay with its caption."""


def render_statistics(report: Report, *, invariant: bool = False, fonts: FontChoice = SHIPPED) -> bytes:
    """Return the report as PDF with embedded fonts and numbered pages.

    Raises RuleError for a character no font has.
    """
    faces = shared_faces(fonts)
    setter = Typesetter(faces)
    titles = setter.title_lines(TITLE, report.title)
    head = [Placed(text, row_top(place)) for place, text in enumerate(titles)]
    pages = paginate(_rows(setter, report), row_top(len(titles) + 1))
    marks: list[list[Mark]] = [place_rows(page) for page in pages]
    marks[0] = [*head, *marks[0]]
    for number, page in enumerate(marks, start=1):
        page.append(page_number(setter, number))
    metadata = Metadata(printable(report.title), str(report.anchor or ""), printable(report.agency))
    return draw([Page(tuple(page)) for page in marks], faces, metadata, invariant=invariant)


def _rows(setter: Typesetter, report: Report) -> list[Row]:
    """Return all rows in order, the signature last with the rows before it."""
    rows: list[Row] = []
    for part in report.parts:
        rows += _part_rows(setter, part)
    signed = signature_rows(setter, Signature(report.agency, report.date, sealed=True))
    return [*rows, *keep_together(signed)]


def _part_rows(setter: Typesetter, part: ReportPart) -> list[Row]:
    if isinstance(part, StatisticTable):
        return _table_rows(setter, part)
    if isinstance(part, BarChartData):
        return [_chart_row(setter, part)]
    rows = block_rows(setter, part)
    return keep_together([*rows, BLANK])[:-1] if isinstance(part, Heading) else rows


def _table_rows(setter: Typesetter, table: StatisticTable) -> list[Row]:
    """Return caption, table and notes, in one piece if a page can hold it."""
    unit = f"（{table.unit}）" if table.unit else ""
    caption = setter.paragraph(_CAPTION, f"{table.title}{unit}")
    cells = tuple(tuple(map(_cell_text, row)) for row in table.rows)
    total = sum(table.shares)
    made = table_rows(setter, NoticeTable(table.heads, cells, tuple(one / total for one in table.shares)))
    made += _note_rows(setter, table.notes)
    if sum(row.advance for row in (*caption, *made)) <= g.AREA_HEIGHT:
        made = keep_together([*caption, *made])
    else:
        made = [*keep_together([*caption, *made[:_KEPT_BELOW]]), *made[_KEPT_BELOW:]]
    return [*made, BLANK]


def _note_rows(setter: Typesetter, notes: Sequence[str]) -> list[Row]:
    """Return the notes below a table as one paragraph in small type, closer than the lines of the body."""
    if not notes:
        return []
    lines = [row.texts[0] for row in setter.paragraph(_NOTE, "；".join(notes) + "。")]

    def drawn(top: float) -> Sequence[Mark]:
        return [Placed(text, top + place * _NOTE_PITCH) for place, text in enumerate(lines)]

    return [Row(picture=Picture(len(lines) * _NOTE_PITCH, drawn))]


def _cell_text(cell: Cell) -> str:
    return cell if isinstance(cell, str) else number_text(cell)


def _chart_row(setter: Typesetter, chart: BarChartData) -> Row:
    left, right = g.AREA_LEFT, g.AREA_RIGHT

    def drawn(top: float) -> Sequence[Mark]:
        return list(chart_marks(setter, chart, left, right, top))

    return Row(picture=Picture(chart_height(setter, chart, left, right), drawn))
