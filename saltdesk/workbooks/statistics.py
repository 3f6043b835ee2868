"""The workbook of statistics: every figure a row, then the tables of each mechanism and its native charts."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import ceil
from pathlib import Path
from typing import Any

from saltdesk.domain.base.surroundings import using
from saltdesk.domain.notices.notice import chinese_date
from saltdesk.domain.pictures.bar_layout import BarChartData
from saltdesk.domain.pictures.hatches import Hatch, hatch_of
from saltdesk.domain.statistics.results import Statistics
from saltdesk.ledgers.base.palette import LIGHT
from saltdesk.ledgers.statistics.charts import charts_of
from saltdesk.ledgers.statistics.rows import NUMBERS, SHEET_COLUMNS
from saltdesk.ledgers.statistics.tables import Cell, StatisticTable, tables_of
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.wording import bureau_name
from saltdesk.services.house.trail import record_export
from saltdesk.workbooks.cells import is_active, safe_text, shown_width

FIGURES_SHEET = "统计数字"
HEAD_ROWS = 4
"""Title, bureau and dates, head of the trail, heads of the columns."""

_A4 = 9
_TEXT_FONT, _HEAD_FONT = "宋体", "黑体"
_LINE, _HEAD_GROUND = "B7C4CC", "DCE6EB"
_WHOLE, _DECIMAL = "0", "0.0"
_WIDTHS = (10, 38, 34, 9, 9, 9, 10, 11, 8, 16, 60)
_TABLE_WIDTHS = (36, *[11] * 10)
_CHART_WIDTHS = (34, 10, 10, 12)
_CHART_ROWS = 18
_A_PAGE = 2
"""Charts on a printed page."""

_LINE_POINTS = 14.0
_CHART_SIZE = (22.0, 8.6)
"""Centimetres."""

_PATTERNS: Mapping[Hatch, Any] = {Hatch.RISING: "wdUpDiag", Hatch.LEVEL: "narHorz", Hatch.FALLING: "wdDnDiag"}
"""The hatches of charts as Excel draws them."""


def write_statistics(desk: Desk, found: Statistics, path: Path) -> int:
    """Write the figures of a span to ``path``, audit the export, and return the number of values.

    Raises:
        EnvironmentProblem: the file is open elsewhere, no space or no permission; ``path`` is as it was.
    """
    part = path.with_name(f"~{path.name}.part")
    title = f"统计 {found.span.label}"
    with using(path):
        try:
            _book(desk, found, title).save(part)
            digest = hashlib.sha256(part.read_bytes()).hexdigest()
            record_export(desk, title, len(found.values), path, digest, lambda: _put(part, path))
        finally:
            part.unlink(missing_ok=True)
    return len(found.values)


def _put(part: Path, path: Path) -> None:
    part.replace(path)


def _book(desk: Desk, found: Statistics, title: str) -> Any:
    from openpyxl import Workbook

    book = Workbook()
    book.properties.creator, book.properties.title = bureau_name(), title
    sheet: Any = book.active
    sheet.title = FIGURES_SHEET
    _write_figures(desk, found, sheet)
    for section in found.sections():
        tables = book.create_sheet(section.label)
        _write_tables(found, tables, section.label, tables_of(found, section))
        charts = [chart for chart in charts_of(found, section) if not chart.is_empty]
        if charts:
            _write_charts(found, book.create_sheet(f"{section.label}图"), section.label, charts)
    return book


def _write_figures(desk: Desk, found: Statistics, sheet: Any) -> None:
    """Write one row for each value; numbers are numbers, unknown ones stay empty."""
    _set_up(sheet, _WIDTHS, is_landscape=True)
    _write_head(found, sheet, f"{found.span.label}权责清单运行情况统计", len(SHEET_COLUMNS))
    _write_row(sheet, HEAD_ROWS, [column.title for column in SHEET_COLUMNS], is_head=True)
    for place, value in enumerate(found.values, start=HEAD_ROWS + 1):
        cells = [
            getattr(value, column.name) if column.name in NUMBERS else column.text(desk, value)
            for column in SHEET_COLUMNS
        ]
        _write_row(sheet, place, cells)
    last = HEAD_ROWS + len(found.values)
    sheet.freeze_panes = f"A{HEAD_ROWS + 1}"
    sheet.print_title_rows = f"{HEAD_ROWS}:{HEAD_ROWS}"
    sheet.auto_filter.ref = f"A{HEAD_ROWS}:{_letter(len(SHEET_COLUMNS))}{last}"
    for note in found.notes:
        last += 1
        _write_line(sheet, last, note, len(SHEET_COLUMNS))


def _write_head(found: Statistics, sheet: Any, title: str, wide: int) -> None:
    """Write title, bureau and dates, and the head of the trail, each over the whole width."""
    from openpyxl.styles import Alignment, Font

    _write_line(sheet, 1, title, wide)
    sheet["A1"].font = Font(name=_TEXT_FONT, size=16, bold=True)
    sheet["A1"].alignment = Alignment(horizontal="center", vertical="center")
    sheet.row_dimensions[1].height = 30
    compared = f"上期：{found.span.before().label}　上年同期：{found.span.year_before().label}"
    made = f"填报单位：{bureau_name()}　{compared}　制表日期：{chinese_date(found.made_on)}"
    _write_line(sheet, 2, f"{made}　统计人：{found.made_by}", wide)
    _write_line(sheet, 3, f"痕迹校验值：{found.anchor}" if found.anchor else "", wide)


def _write_line(sheet: Any, row: int, text: str, wide: int) -> None:
    from openpyxl.styles import Alignment, Font

    cell = sheet.cell(row, 1)
    _fill(cell, text)
    cell.font = Font(name=_TEXT_FONT, size=10.5)
    cell.alignment = Alignment(vertical="center", wrap_text=True)
    sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=wide)


def _write_tables(found: Statistics, sheet: Any, label: str, tables: Iterable[StatisticTable]) -> None:
    _set_up(sheet, _TABLE_WIDTHS, is_landscape=True)
    _write_head(found, sheet, f"{found.span.label}{label}统计表", len(_TABLE_WIDTHS))
    row = HEAD_ROWS + 1
    for table in tables:
        unit = f"（{table.unit}）" if table.unit else ""
        _write_line(sheet, row, f"{table.title}{unit}", len(_TABLE_WIDTHS))
        _write_row(sheet, row + 1, table.heads, is_head=True)
        row += 2
        for cells in table.rows:
            _write_row(sheet, row, cells)
            row += 1
        for note in table.notes:
            _write_line(sheet, row, note, len(_TABLE_WIDTHS))
            row += 1
        row += 1


def _write_charts(found: Statistics, sheet: Any, label: str, charts: Sequence[BarChartData]) -> None:
    """Write the data of each chart, and the chart beside it."""
    from openpyxl.worksheet.pagebreak import Break

    _set_up(sheet, _CHART_WIDTHS, is_landscape=True)
    _write_head(found, sheet, f"{found.span.label}{label}统计图", len(_CHART_WIDTHS) + 9)
    row = HEAD_ROWS + 1
    for number, chart in enumerate(charts):
        if number and number % _A_PAGE == 0:
            sheet.row_breaks.append(Break(id=row - 1))
        _write_line(sheet, row, f"{chart.title}（{chart.unit}）", len(_CHART_WIDTHS))
        _write_row(sheet, row + 1, ["分项", *(one.name for one in chart.series)], is_head=True)
        for place, group in enumerate(chart.groups):
            values = [_whole(one.values[place]) for one in chart.series]
            _write_row(sheet, row + 2 + place, [group, *values])
        sheet.add_chart(_native(sheet, chart, row + 1), f"{_letter(len(_CHART_WIDTHS) + 2)}{row}")
        row += max(_CHART_ROWS, len(chart.groups) + 3)


def _whole(value: float | None) -> Cell:
    return int(value) if value is not None and value == int(value) else value


def _native(sheet: Any, chart: BarChartData, head: int) -> Any:
    """Return the chart for Excel over the data whose head row is ``head``."""
    from openpyxl.chart import BarChart, Reference
    from openpyxl.chart.label import DataLabelList

    made: Any = BarChart()
    made.type, made.title = "col", chart.title
    made.grouping = "stacked" if chart.is_stacked else "clustered"
    made.width, made.height = _CHART_SIZE
    made.legend.position = "b"
    made.gapWidth = 60
    made.y_axis.title, made.y_axis.delete, made.x_axis.delete = chart.unit, False, False
    if chart.top:
        made.y_axis.scaling.min, made.y_axis.scaling.max = 0, chart.top
    last, wide = head + len(chart.groups), 1 + len(chart.series)
    made.add_data(
        Reference(sheet, min_col=2, max_col=wide, min_row=head, max_row=last), titles_from_data=True
    )
    made.set_categories(Reference(sheet, min_col=1, min_row=head + 1, max_row=last))
    made.dataLabels = DataLabelList(showVal=True)
    for name in ("showSerName", "showCatName", "showLegendKey", "showPercent"):
        setattr(made.dataLabels, name, False)
    for place, series in enumerate(made.series):
        _paint(series, place)
    return made


def _paint(series: Any, place: int) -> None:
    """Give a series its colour, and the hatch that tells it apart in black and white."""
    from openpyxl.chart.shapes import GraphicalProperties
    from openpyxl.drawing.colors import ColorChoice
    from openpyxl.drawing.fill import PatternFillProperties

    color = LIGHT.series[place % len(LIGHT.series)].lstrip("#")
    hatch = hatch_of(place)
    look = GraphicalProperties(solidFill=color)
    if hatch is not Hatch.SOLID:
        look = GraphicalProperties()
        shades: list[Any] = [color, "FFFFFF"]
        ink, ground = (ColorChoice(srgbClr=shade) for shade in shades)
        look.pattFill = PatternFillProperties(prst=_PATTERNS[hatch], fgClr=ink, bgClr=ground)
    look.line.solidFill = color
    series.graphicalProperties = look


# Cells


def _write_row(sheet: Any, row: int, values: Sequence[Cell], *, is_head: bool = False) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill

    border = _border()
    for column, value in enumerate(values, start=1):
        cell = sheet.cell(row, column)
        _fill(cell, value)
        cell.border = border
        cell.font = Font(name=_HEAD_FONT if is_head else _TEXT_FONT, size=10.5)
        is_text = isinstance(value, str) and not is_head
        cell.alignment = Alignment(
            horizontal="left" if is_text else "center", vertical="center", wrap_text=True
        )
        if is_head:
            cell.fill = PatternFill("solid", fgColor=_HEAD_GROUND)
    sheet.row_dimensions[row].height = _LINE_POINTS * max(_lines(sheet, *one) for one in enumerate(values, 1))


def _lines(sheet: Any, column: int, value: Cell) -> int:
    """Return the lines a text needs in its column, because not every program adjusts the rows."""
    room = sheet.column_dimensions[_letter(column)].width - 1.5
    return max(1, ceil(shown_width(value) / room)) if isinstance(value, str) else 1


def _fill(cell: Any, value: Cell) -> None:
    """Set a number as a number, and a text as a text that no program takes for a formula."""
    if isinstance(value, str):
        cell.value = safe_text(value)
        cell.data_type, cell.number_format = "s", "@"
        cell.quotePrefix = is_active(value)
    elif value is not None:
        cell.value = value
        cell.number_format = _WHOLE if isinstance(value, int) else _DECIMAL


def _border() -> Any:
    from openpyxl.styles import Border, Side

    line = Side(style="thin", color=_LINE)
    return Border(left=line, right=line, top=line, bottom=line)


def _set_up(sheet: Any, widths: Sequence[int], *, is_landscape: bool) -> None:
    from openpyxl.worksheet.properties import PageSetupProperties

    for letter, width in zip(_letters(), widths, strict=False):
        sheet.column_dimensions[letter].width = width
    sheet.page_setup.orientation = "landscape" if is_landscape else "portrait"
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_options.horizontalCentered = True
    sheet.oddFooter.center.text = "第 &P 页，共 &N 页"


def _letters() -> Iterator[str]:
    column = 0
    while True:
        column += 1
        yield _letter(column)


def _letter(column: int) -> str:
    from openpyxl.utils import get_column_letter

    return get_column_letter(column)
