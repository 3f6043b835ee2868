"""Reads the rows of a workbook by a column mapping, with the address of every cell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.progress import Progress, unwatched
from saltdesk.services.desk.importing import CellError, ImportField, ImportFieldKind, ImportRow
from saltdesk.workbooks.cell_text import cell_text, clean
from saltdesk.workbooks.headings import plain_heading
from saltdesk.workbooks.inspecting import SheetMapping, inspect, require
from saltdesk.workbooks.opening import opened, sheet_rows
from saltdesk.workbooks.sheet_scan import SheetScan, scan_sheet

JOINT = "；"
_EVERY = 200
_LAST_LINE = re.compile(
    r"\s*(共\s*\d+\s*[项件个条行].*|合计.*|总计.*|填表人.*|审核人.*|制表人.*|备注[:：].*|注[:：].*)", re.S
)
_FEW = 2
"""Most cells of a line below the table, such as 共 40 项 and 填表人."""

_SECTION_SIGNS = 30


class Addresses(Mapping[str, str]):
    """Maps the fields of a row to cell addresses; stores only letters, because there may be many rows."""

    __slots__ = ("_letters", "_row")

    def __init__(self, letters: Mapping[str, str], row: int) -> None:
        self._letters, self._row = letters, row

    def __getitem__(self, name: str) -> str:
        return f"{self._letters[name]}{self._row}"

    def __iter__(self) -> Iterator[str]:
        return iter(self._letters)

    def __len__(self) -> int:
        return len(self._letters)


@dataclass(frozen=True)
class _Column:
    place: int
    letter: str
    heading: str
    field: ImportField
    is_prefixed: bool


@dataclass
class _Reader:
    """Converts rows of cells into rows of values; keeps the state of merged cells and section titles."""

    columns: list[_Column]
    letters: dict[str, str]
    merged: dict[int, dict[int, int]]
    sections: list[ImportField]
    headings: dict[str, str]
    carried: dict[int, tuple[int, str, str]] = field(default_factory=dict)
    section: dict[str, str] = field(default_factory=dict)
    pending: ImportRow | None = None
    pending_until: int = 0


def read_workbook(
    path: Path, fields: Sequence[ImportField], progress: Progress = unwatched
) -> Iterator[ImportRow]:
    """Return the rows of the best sheet, read with the guessed mapping.

    Raises:
        RuleError: no head with the required columns, or a file that cannot be taken (see ``opened``).
        EnvironmentProblem: the file cannot be read.
    """
    mapping = inspect(path, fields, progress).best(fields).mapping()
    return read_rows(path, mapping, fields, progress)


def read_rows(
    path: Path, mapping: SheetMapping, fields: Sequence[ImportField], progress: Progress = unwatched
) -> Iterator[ImportRow]:
    """Yield the rows below the head; skip blank rows, repeated heads and lines below the table.

    Raises:
        RuleError: a required field has no column, or a file that cannot be taken (see ``opened``).
        EnvironmentProblem: the file cannot be read.
    """
    require(mapping, fields, path.name)
    return _read(path, mapping, fields, progress)


def _read(
    path: Path, mapping: SheetMapping, fields: Sequence[ImportField], progress: Progress
) -> Iterator[ImportRow]:
    with opened(path) as book:
        sheet = next((one for one in book.worksheets if one.title == mapping.sheet), None)
        if sheet is None:
            raise RuleError(f"“{path.name}”中没有工作表“{mapping.sheet}”。请重新选择工作簿。")
        scan = scan_sheet(book, sheet, progress)
        first = mapping.head + mapping.lines
        reader = _reader(mapping, fields, scan, first)
        if scan.last_row >= first:
            wide = max(column.place for column in reader.columns) + 1
            rows = sheet_rows(sheet, first, scan.last_row, wide)
            yield from _rows(reader, rows, scan.last_row, progress)


def _reader(mapping: SheetMapping, fields: Sequence[ImportField], scan: SheetScan, first: int) -> _Reader:
    from openpyxl.utils import column_index_from_string

    by_name = {one.name: one for one in fields}
    headings = dict(mapping.headings)
    names = [name for _, name in mapping.columns]
    columns = [
        _Column(
            column_index_from_string(letter) - 1,
            letter,
            headings.get(letter, ""),
            by_name[name],
            _is_prefixed(by_name[name], headings.get(letter, ""), names.count(name)),
        )
        for letter, name in mapping.columns
    ]
    columns.sort(key=lambda column: column.place)
    letters: dict[str, str] = {}
    for column in columns:
        letters.setdefault(column.field.name, column.letter)
    sections = [one for one in fields if one.words]
    named = {by_name[name].name: headings.get(letter, "") for name, letter in letters.items()}
    return _Reader(columns, letters, _merged_down(columns, scan, first), sections, named)


def _is_prefixed(wanted: ImportField, heading: str, columns: int) -> bool:
    """Return whether a value includes its heading: several columns share the field, or it takes the rest."""
    known = (plain_heading(one) for one in (wanted.title, *wanted.headings))
    return wanted.prefixed and (columns > 1 or (wanted.takes_rest and plain_heading(heading) not in known))


def _merged_down(columns: list[_Column], scan: SheetScan, first: int) -> dict[int, dict[int, int]]:
    """Return, for each column read, the first and last row of its merged cells."""
    places = {column.place + 1: column.place for column in columns}
    down: dict[int, dict[int, int]] = {}
    for merge in scan.merges:
        if merge.left in places and merge.bottom > merge.top and merge.bottom >= first:
            down.setdefault(places[merge.left], {})[merge.top] = merge.bottom
    return down


def _rows(
    reader: _Reader, rows: Iterable[tuple[int, Sequence[Any]]], last: int, progress: Progress
) -> Iterator[ImportRow]:
    for number, cells in rows:
        if number % _EVERY == 0:
            progress(number, last)
        filled = [cell.value for cell in cells if cell.value not in (None, "")]
        if not filled or _is_beside(reader, cells, filled):
            continue
        row = _row(reader, number, cells)
        if not any(row.values.values()) and not row.errors:
            continue
        yield from _settle(reader, number, row)
    if reader.pending:
        yield reader.pending


def _is_beside(reader: _Reader, cells: Sequence[Any], filled: list[object]) -> bool:
    """Return whether a row is not a record: a line below the table, a section title, or a repeated head."""
    if len(filled) <= _FEW:
        first = clean(str(filled[0]))
        if _LAST_LINE.fullmatch(first) or (len(filled) == 1 and _starts_section(reader, first)):
            return True
    return _is_head(reader, cells)


def _is_head(reader: _Reader, cells: Sequence[Any]) -> bool:
    headed = [column for column in reader.columns if column.heading and column.place < len(cells)]
    return bool(headed) and all(
        plain_heading(str(cells[column.place].value or "")) == plain_heading(column.heading)
        for column in headed
    )


def _starts_section(reader: _Reader, text: str) -> bool:
    """Return whether a text is a section title such as 一、行政许可（共2项）, and store its word."""
    if len(text) > _SECTION_SIGNS:
        return False
    for one in reader.sections:
        word = next((word for word in one.words if word in plain_heading(text)), "")
        if word:
            reader.section[one.name] = word
            return True
    return False


def _row(reader: _Reader, number: int, cells: Sequence[Any]) -> ImportRow:
    values: dict[str, str] = {}
    errors: list[CellError] = []
    for column in reader.columns:
        text, problem = _filled_text(reader, column, number, cells)
        if problem:
            errors.append(CellError(f"{column.letter}{number}", problem))
        name = column.field.name
        if text and column.is_prefixed:
            text = f"{column.heading}：{text}"
        if text and values.get(name):
            text = values[name] + JOINT + text
        values[name] = text or values.get(name, "")
    for name, word in reader.section.items():
        values[name] = values.get(name) or word
    return ImportRow(values, Addresses(reader.letters, number), tuple(errors), reader.headings)


def _filled_text(reader: _Reader, column: _Column, number: int, cells: Sequence[Any]) -> tuple[str, str]:
    """Return the text of a cell; a merged cell gives all its rows the text of the top one."""
    bottom, text, problem = reader.carried.get(column.place, (0, "", ""))
    if number <= bottom:
        return text, ""
    cell = cells[column.place] if column.place < len(cells) else None
    text, problem = cell_text(cell, column.field.kind)
    bottom = reader.merged.get(column.place, {}).get(number, 0)
    if bottom:
        reader.carried[column.place] = (bottom, text, problem)
    return text, problem


def _settle(reader: _Reader, number: int, row: ImportRow) -> Iterator[ImportRow]:
    """Yield records; rows below one merged key form one record, complete when the merged cell ends."""
    if reader.pending and number <= reader.pending_until:
        reader.pending = _united(reader, reader.pending, row)
        return
    if reader.pending:
        yield reader.pending
        reader.pending = None
    reach = [
        reader.merged.get(column.place, {}).get(number, 0) for column in reader.columns if column.field.is_key
    ]
    if any(reach):
        reader.pending, reader.pending_until = row, max(reach)
    else:
        yield row


def _united(reader: _Reader, one: ImportRow, other: ImportRow) -> ImportRow:
    values, errors = dict(one.values), [*one.errors, *other.errors]
    by_name = {column.field.name: column.field for column in reader.columns}
    for name, text in other.values.items():
        before = values.get(name, "")
        if not text or text == before or text in before.split("\n"):
            continue
        if before and name in by_name and by_name[name].kind is not ImportFieldKind.TEXT:
            errors.append(
                CellError(other.cells[name], f"与{one.cells[name]}同属一个合并的编码，内容却不一致。请核对。")
            )
            continue
        values[name] = f"{before}\n{text}" if before else text
    return ImportRow(values, one.cells, tuple(errors), one.headings)
