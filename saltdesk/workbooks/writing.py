"""Writes a ledger as a printable workbook: title, unit line, repeated heads, A4 landscape, row count."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import cached_property, partial
from itertools import chain, islice
from math import ceil
from pathlib import Path
from typing import Any

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.progress import Progress, unwatched
from saltdesk.domain.base.query import Query
from saltdesk.domain.base.surroundings import using
from saltdesk.domain.notices.notice import chinese_date
from saltdesk.ledgers.base.columns import Column, Detail, Kind, Ledger, read_rows
from saltdesk.ledgers.base.filter_words import filter_words
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.wording import bureau_name
from saltdesk.services.house.trail import record_export
from saltdesk.workbooks.cells import FORMATS, cell_value, shown_width
from saltdesk.workbooks.sheet_layout import BODY_POINTS, MARGIN_INCHES, REPEATED, layout

Row = tuple[object, ...]
"""The raw values of a record, one for each column."""

HEAD_ROWS = 3
_BLOCK = 500
"""Records that are read at a time; each block costs the same few queries."""

_A4 = 9
_LINE_POINTS = 13.5
_TALLEST = 400.0
_LINE = "B7C4CC"
_SEQUENCE = Column("sequence", "序号", Kind.NUMBER, 6)
_CENTRED = (Kind.CODE, Kind.DATE, Kind.MOMENT, Kind.STATE, Kind.NUMBER)


@dataclass(frozen=True)
class Export:
    """A written workbook: number of records, path, and the hash of the file."""

    rows: int
    path: Path
    sha256: str


def write_ledger(
    desk: Desk, ledger: Ledger, query: Query, path: Path, progress: Progress = unwatched
) -> Export:
    """Write every record that matches ``query`` to ``path`` and audit the export.

    Raises:
        EnvironmentProblem: the file is open elsewhere, no space or no permission; ``path`` is as it was.
        Cancelled: the user stopped it.
    """
    title, filters = ledger.title, filter_words(ledger, query)

    def leave_trace(rows: int, digest: str, finish: Callable[[], None]) -> None:
        record_export(desk, title, rows, path, digest, finish, filters)

    return write_traced(desk, ledger, query, path, leave_trace, progress)


def write_traced(
    desk: Desk,
    ledger: Ledger,
    query: Query,
    path: Path,
    leave_trace: Callable[[int, str, Callable[[], None]], None],
    progress: Progress = unwatched,
) -> Export:
    """Write as ``write_ledger`` does; ``leave_trace`` records the export.

    It is called with the number of rows, the hash of the file, and a function that moves the file to its
    final name.
    """
    ids = ledger.paper_ids(desk, query)
    part = path.with_name(f"~{path.name}.part")
    with using(path):
        try:
            _write_book(desk, ledger, query, ids, part, progress)
            digest = _digest(part)
            leave_trace(len(ids), digest, lambda: _put(part, path))
        finally:
            part.unlink(missing_ok=True)
    return Export(len(ids), path, digest)


def write_rows(
    desk: Desk,
    title: str,
    unit: str,
    columns: Sequence[Column],
    records: Sequence[object],
    path: Path,
    leave_trace: Callable[[str, Callable[[], None]], None],
) -> None:
    """Write records that are no ledger as a sheet of the same look.

    ``leave_trace`` records the export: it gets the hash of the file, and the function that moves the file
    to its final name.

    Raises:
        EnvironmentProblem: the file is open elsewhere, no space or no permission; ``path`` is as it was.
    """
    from openpyxl import Workbook

    part = path.with_name(f"~{path.name}.part")
    with using(path):
        try:
            book = Workbook(write_only=True)
            book.properties.creator = bureau_name()
            book.properties.title = title
            _Sheet(desk, title, unit, columns, Query(), "").write(book, read_rows(desk, columns, records))
            book.save(part)
            leave_trace(_digest(part), lambda: _put(part, path))
        finally:
            part.unlink(missing_ok=True)


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _put(part: Path, path: Path) -> None:
    part.replace(path)


def _write_book(
    desk: Desk, ledger: Ledger, query: Query, ids: list[int], path: Path, progress: Progress
) -> None:
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    book.properties.creator = bureau_name()
    book.properties.title = ledger.title
    columns = ledger.sheet_columns()
    filters = filter_words(ledger, replace(query, since=None, until=None))
    sheets = [_Sheet(desk, ledger.title, ledger.unit, columns, query, filters)]
    sources: list[Callable[[list[int]], Iterable[Row]]] = [
        lambda block: read_rows(desk, columns, ledger.records(desk, block))
    ]
    for detail in ledger.details:
        sheets.append(_Sheet(desk, detail.title, "行", detail.columns, query, filters))
        sources.append(partial(_detail_rows, desk, detail))
    total = len(ids) * len(sheets)
    try:
        for number, (sheet, source) in enumerate(zip(sheets, sources, strict=True)):
            sheet.write(book, _rows(source, ids, number * len(ids), total, progress))
        book.save(path)
    except BaseException:
        for made in book.worksheets:
            _abandon(made)
        raise
    progress(total, total)


def _detail_rows(desk: Desk, detail: Detail, block: list[int]) -> Iterable[Row]:
    return read_rows(desk, detail.columns, list(detail.rows(desk, block)))


def _rows(
    read: Callable[[list[int]], Iterable[Row]], ids: list[int], before: int, total: int, progress: Progress
) -> Iterator[Row]:
    """Yield the rows of a sheet in blocks; other sheets hold the ``before`` records of ``total``."""
    for start in range(0, len(ids), _BLOCK):
        progress(before + start, total)
        yield from read(ids[start : start + _BLOCK])


def _lines(value: object, width: float) -> int:
    """Return the number of lines of a value in a column of this width."""
    if not isinstance(value, str) or (2 * len(value) < width - 1.5 and "\n" not in value):
        return 1
    return sum(max(1, ceil(shown_width(line) / (width - 1.5))) for line in value.split("\n"))


def _abandon(sheet: Any) -> None:
    """Close an unfinished sheet and remove the temporary file that openpyxl would keep."""
    with suppress(Exception):
        sheet.close()
        sheet._writer.cleanup()  # noqa: SLF001 openpyxl has no public way to abandon a streamed sheet


class _Sheet:
    """One table on a sheet, streamed row by row with one formatted cell per column."""

    def __init__(
        self, desk: Desk, title: str, unit: str, columns: Sequence[Column], query: Query, filters: str
    ) -> None:
        self.desk, self.title, self.unit, self.query = desk, title, unit, query
        self.heading = f"{title}（筛选：{filters}）" if filters else title
        self.columns = (_SEQUENCE, *columns)
        self.layout = layout(self.columns, (), is_all=True)

    def _letter(self, column: int) -> str:
        from openpyxl.utils import get_column_letter

        return get_column_letter(column)

    def write(self, book: Any, rows: Iterable[Row]) -> None:
        """Add a sheet with these rows of raw values to a workbook; the first rows tell the widths."""
        left = iter(rows)
        first = list(islice(left, _BLOCK))
        numbered = [(number, *row) for number, row in enumerate(first, start=1)]
        self.layout = layout(self.columns, numbered, is_all=len(first) < _BLOCK)
        sheet = self._sheet(book)
        self._set_up(sheet)
        for row in self._head(sheet):
            sheet.append(row)
        self._finish(sheet, HEAD_ROWS + 1 + self._write_body(sheet, chain(first, left)))

    def _finish(self, sheet: Any, last: int) -> None:
        """Write the line below the table; set the merged cells and the filter, which need the last row."""
        sheet.row_dimensions[last].height = 22
        sheet.append(self._last_line(sheet, last - HEAD_ROWS - 1))
        for area in (f"A1:{self._letter(self.layout.first_page)}1", *self._split(2), *self._split(last)):
            sheet.merged_cells.ranges.add(area)
        sheet.auto_filter.ref = f"A{HEAD_ROWS}:{self._letter(len(self.columns))}{max(last - 1, HEAD_ROWS)}"

    def _set_up(self, sheet: Any) -> None:
        from openpyxl.worksheet.properties import PageSetupProperties

        for place, width in enumerate(self.layout.widths, start=1):
            sheet.column_dimensions[self._letter(place)].width = width
        sheet.freeze_panes = f"C{HEAD_ROWS + 1}"
        sheet.row_dimensions[1].height = 36
        sheet.row_dimensions[2].height = 20
        sheet.row_dimensions[HEAD_ROWS].height = 32
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.paperSize = _A4
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = self.layout.pages, 0
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        sheet.print_title_rows = f"1:{HEAD_ROWS}"
        if self.layout.pages > 1:
            sheet.print_title_cols = f"A:{self._letter(REPEATED)}"
        sheet.print_options.horizontalCentered = True
        sheet.oddFooter.center.text = "第 &P 页，共 &N 页"
        sheet.page_margins.left = sheet.page_margins.right = MARGIN_INCHES

    def _split(self, row: int) -> tuple[str, str]:
        """Return the two merged halves of a line on the first page: left and right."""
        middle = self.layout.first_page // 2
        left, right, last = map(self._letter, (middle, middle + 1, self.layout.first_page))
        return f"A{row}:{left}{row}", f"{right}{row}:{last}{row}"

    def _cell(self, sheet: Any, text: str, *, size: float, bold: bool, place: str) -> Any:
        from openpyxl.cell import WriteOnlyCell
        from openpyxl.styles import Alignment, Font

        cell = WriteOnlyCell(sheet, text)
        cell.data_type = "s"
        cell.font = Font(name="宋体", size=size, bold=bold)
        cell.alignment = Alignment(horizontal=place, vertical="center")
        return cell

    def _two(self, sheet: Any, left: str, right: str) -> list[Any]:
        middle = self.layout.first_page // 2
        row: list[Any] = [None] * len(self.columns)
        row[0] = self._cell(sheet, left, size=BODY_POINTS, bold=False, place="left")
        row[middle] = self._cell(sheet, right, size=BODY_POINTS, bold=False, place="right")
        return row

    def _head(self, sheet: Any) -> Iterator[list[Any]]:
        size = 18 if self.heading == self.title else 14
        yield [self._cell(sheet, self.heading, size=size, bold=True, place="center")]
        today = chinese_date(self.desk.clock.today())
        yield self._two(
            sheet,
            f"填报单位：{bureau_name()}",
            f"{self._period()}　制表日期：{today}　单位：{self.unit}",
        )
        yield [self._head_cell(sheet, column.title) for column in self.columns]

    def _period(self) -> str:
        since, until = self.query.since, self.query.until
        if since and until:
            return f"{chinese_date(since)}至{chinese_date(until)}"
        if since:
            return f"{chinese_date(since)}起"
        return f"截至{chinese_date(until or self.desk.clock.today())}"

    def _head_cell(self, sheet: Any, title: str) -> Any:
        from openpyxl.styles import Alignment, Font, PatternFill

        cell = self._cell(sheet, title, size=11, bold=True, place="center")
        cell.font = Font(name="黑体", size=11)
        cell.fill = PatternFill("solid", fgColor="DCE6EB")
        cell.border = self._border
        cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
        return cell

    @cached_property
    def _border(self) -> Any:
        from openpyxl.styles import Border, Side

        line = Side(style="thin", color=_LINE)
        return Border(left=line, right=line, top=line, bottom=line)

    def _body_cell(self, sheet: Any, column: Column, *, is_quoted: bool = False) -> Any:
        """Return a formatted cell of a column, whose style the cells of all rows have."""
        from openpyxl.cell import WriteOnlyCell
        from openpyxl.styles import Alignment, Font

        cell: Any = WriteOnlyCell(sheet)
        cell.number_format = FORMATS.get(column.kind, "@")
        cell.font = Font(name="宋体", size=BODY_POINTS)
        cell.border = self._border
        place = "center" if column.kind in _CENTRED else "left"
        cell.alignment = Alignment(horizontal=place, vertical="center", wrap_text=True)
        if is_quoted:
            cell.quotePrefix = True
        return cell

    def _sheet(self, book: Any) -> Any:
        """Add an empty sheet to a workbook."""
        from saltdesk.workbooks.streamed_sheet import StreamedSheet

        sheet = StreamedSheet(book, self.title)
        book._add_sheet(sheet)  # noqa: SLF001 openpyxl has no public way to add a sheet of another class
        return sheet

    def _write_body(self, sheet: Any, rows: Iterable[Row]) -> int:
        """Append the rows and return their number; a streamed row is written at once."""
        from saltdesk.workbooks.streamed_sheet import CellTexts

        kinds = [column.kind for column in self.columns]
        looks = [
            [self._body_cell(sheet, column, is_quoted=is_quoted).style_id for is_quoted in (False, True)]
            for column in self.columns
        ]
        cells, count = [CellTexts(place, *look) for place, look in enumerate(looks, start=1)], 0
        for count, row in enumerate(rows, start=1):
            values = list(map(cell_value, kinds, (count, *row)))
            sheet.append_values(cells, self._height(values), values)
        return count

    def _height(self, values: Sequence[object]) -> float:
        """Return the points of the tallest cell, because no program adjusts streamed rows itself."""
        return min(max(map(_lines, values, self.layout.widths)) * _LINE_POINTS + 6, _TALLEST)

    def _last_line(self, sheet: Any, rows: int) -> list[Any]:
        return self._two(
            sheet,
            f"共 {rows} {self.unit}",
            f"填表人：{self.desk.actor.name}　　审核人：　　　　　负责人：　　　　",
        )
