"""Reads the rows of a workbook by a column mapping, with the address of every cell."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from pathlib import Path

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.progress import Progress, unwatched
from saltdesk.services.desk.importing import CellError, ImportField, ImportFieldKind, ImportRow
from saltdesk.workbooks.cell_text import cell_text
from saltdesk.workbooks.headings import plain_heading
from saltdesk.workbooks.inspecting import SheetMapping, inspect_book, require, stands_in
from saltdesk.workbooks.opening import opened
from saltdesk.workbooks.sheet_scan import column_number
from saltdesk.workbooks.sheets import Book, Content

JOINT = "；"
_NAMED = 6
_EVERY = 200
_LAST_LINE = re.compile(r"\s*(共\s*\d+\s*[项件个条行人版份次].*|备注[:：].*|注[:：].*)", re.S)
_SUM = re.compile(
    r"(?:本[页月季年]|全[年月]|上半年|下半年|第?[一二三四]季度)?\s*(?:小\s*计|合\s*计|总\s*计|共\s*计|累\s*计)"
    r"\s*[:：]?\s*[\d.]*\s*[项件个条行次元人]?"
)
_SIGN_OFF = re.compile(
    r"(?:填表|制表|填报|审核|审批|复核|校对|登记|统计|单位|部门|科室|分管)?(?:人|单位|负责人|领导|日期|时间|签字|盖章|审核|制表|填表)"
    r"(?:签字|签名|[(（]签[字名章][)）]|[(（]盖?章[)）])?\s*[:：].*",
    re.S,
)
_FEW = 2
"""Most cells of a line below the table, such as 共 40 项 and 备注."""

_SECTION_SIGNS = 30


class Addresses(Mapping[str, str]):
    """Maps the fields of a row to cell addresses; stores only letters, because there may be many rows."""

    __slots__ = ("_letters", "_row", "_sheet")

    def __init__(self, letters: Mapping[str, str], row: int, sheet: str = "") -> None:
        self._letters, self._row, self._sheet = letters, row, sheet

    def __getitem__(self, name: str) -> str:
        return f"{self._sheet}{self._letters[name]}{self._row}"

    def __iter__(self) -> Iterator[str]:
        return iter(self._letters)

    def __len__(self) -> int:
        return len(self._letters)


@dataclass
class WorkbookRows:
    """The rows of a workbook; iterated once. After it, ``notes`` say what was read together or left out."""

    rows: Iterator[ImportRow]
    notes: list[str]

    def __iter__(self) -> Iterator[ImportRow]:
        return self.rows


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
    above: list[dict[int, str]]
    sheet: str = ""
    beside: int = 0
    carried: dict[int, tuple[int, str, str]] = field(default_factory=dict)
    section: dict[str, str] = field(default_factory=dict)
    pending: ImportRow | None = None
    pending_until: int = 0


def read_workbook(path: Path, fields: Sequence[ImportField], progress: Progress = unwatched) -> WorkbookRows:
    """Return the rows of the best sheet, read with the guessed mapping, and of sheets with the same head.

    Raises:
        RuleError: no head with the required columns, or a file that cannot be taken (see ``opened``).
        EnvironmentProblem: the file cannot be read.
    """

    def read(notes: list[str]) -> Iterator[ImportRow]:
        with opened(path) as book:
            guess = inspect_book(path.name, book, fields, progress)
            best = guess.best(fields)
            mapping = replace(best.mapping(), others=guess.others(best))
            require(mapping, fields, path.name)
            yield from _read(path.name, book, mapping, fields, progress, notes)

    return _started(read)


def read_rows(
    path: Path, mapping: SheetMapping, fields: Sequence[ImportField], progress: Progress = unwatched
) -> WorkbookRows:
    """Return the rows below the head; skip blank rows, repeated heads, sums and lines below the table.

    Raises:
        RuleError: a required field has no column, or a file that cannot be taken (see ``opened``).
        EnvironmentProblem: the file cannot be read.
    """
    require(mapping, fields, path.name)

    def read(notes: list[str]) -> Iterator[ImportRow]:
        with opened(path) as book:
            yield from _read(path.name, book, mapping, fields, progress, notes)

    return _started(read)


def _started(read: Callable[[list[str]], Iterator[ImportRow]]) -> WorkbookRows:
    notes: list[str] = []
    return WorkbookRows(read(notes), notes)


def _read(
    file: str,
    book: Book,
    mapping: SheetMapping,
    fields: Sequence[ImportField],
    progress: Progress,
    notes: list[str],
) -> Iterator[ImportRow]:
    sheets = {sheet.title: sheet for sheet in book.sheets}
    heads = ((mapping.sheet, mapping.head), *mapping.others)
    beside = 0
    for name, head in heads:
        if name not in sheets:
            raise RuleError(f"“{file}”中没有工作表“{name}”。请重新选择工作簿。")
        content = sheets[name].content(progress)
        first = head + mapping.lines
        reader = _reader(mapping, fields, content, first)
        reader.sheet = f"{name}!" if mapping.others else ""
        if content.last_row >= first:
            wide = max(column.place for column in reader.columns) + 1
            yield from _rows(reader, content.rows(first, content.last_row, wide), content.last_row, progress)
        beside += reader.beside
    notes += _stand_ins(mapping, fields)
    notes += _told(book, [name for name, _ in heads], beside, progress)


def _stand_ins(mapping: SheetMapping, fields: Sequence[ImportField]) -> Iterator[str]:
    """Yield which columns were taken for fields that have no column of their own."""
    headings, by_name = dict(mapping.headings), {one.name: one for one in fields}
    for letter, name in mapping.columns:
        if stands_in(by_name[name], headings.get(letter, "")):
            yield f"没有“{by_name[name].title}”列，以“{headings[letter]}”列代替。"


def _told(book: Book, read: Sequence[str], beside: int, progress: Progress) -> Iterator[str]:
    """Yield what a person has to know about sheets and lines that were read together or left out."""
    if len(read) > 1:
        yield f"表头相同的工作表{_named(read)}一并读取。"
    hidden = [sheet.title for sheet in book.sheets if sheet.is_hidden and sheet.title not in read]
    if hidden:
        yield f"隐藏的工作表{_named(hidden)}没有读取。"
    rest = [sheet for sheet in book.sheets if not sheet.is_hidden and sheet.title not in read]
    left = [sheet.title for sheet in rest if sheet.content(progress).last_row]
    if left:
        yield f"工作表{_named(left)}没有读取。"
    if beside:
        yield f"小计、合计、签字栏和重复的表头共{beside}行不是记录，没有读取。"


def _named(names: Sequence[str]) -> str:
    more = f"等{len(names)}张" if len(names) > _NAMED else ""
    return "、".join(f"“{name}”" for name in names[:_NAMED]) + more


def _reader(mapping: SheetMapping, fields: Sequence[ImportField], content: Content, first: int) -> _Reader:
    by_name = {one.name: one for one in fields}
    headings = dict(mapping.headings)
    names = [name for _, name in mapping.columns]
    columns = [
        _Column(
            column_number(letter) - 1,
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
    merged = _merged_down(columns, content, first)
    return _Reader(columns, letters, merged, sections, named, _lines_above(columns, content, first))


def _lines_above(columns: Sequence[_Column], content: Content, first: int) -> list[dict[int, str]]:
    """Return the texts of each line of the head and of the titles above it, by place.

    A workbook made from printed pages repeats these lines at the top of every page.
    """
    wide = max(column.place for column in columns) + 1
    read = [
        {place: heading for place, cell in enumerate(cells) if (heading := plain_heading(_said(cell)))}
        for _, cells in content.rows(1, first - 1, wide)
    ]
    return [headings for headings in read if headings]


def _is_prefixed(wanted: ImportField, heading: str, columns: int) -> bool:
    """Return whether a value includes its heading: several columns share the field, or it takes the rest."""
    known = (plain_heading(one) for one in (wanted.title, *wanted.headings))
    return wanted.prefixed and (columns > 1 or (wanted.takes_rest and plain_heading(heading) not in known))


def _merged_down(columns: list[_Column], content: Content, first: int) -> dict[int, dict[int, int]]:
    """Return, for each column read, the first and last row of its merged cells."""
    places = {column.place + 1: column.place for column in columns}
    down: dict[int, dict[int, int]] = {}
    for merge in content.merges:
        if merge.left in places and merge.bottom > merge.top and merge.bottom >= first:
            down.setdefault(places[merge.left], {})[merge.top] = merge.bottom
    return down


def _rows(
    reader: _Reader, rows: Iterable[tuple[int, Sequence[object]]], last: int, progress: Progress
) -> Iterator[ImportRow]:
    for number, cells in rows:
        if number % _EVERY == 0:
            progress(number, last)
        filled = [cell for cell in cells if cell is not None and cell != ""]
        if not filled or _is_beside(reader, cells, filled):
            continue
        row = _row(reader, number, cells)
        if not any(row.values.values()) and not row.errors:
            continue
        yield from _settle(reader, number, row)
    if reader.pending:
        yield reader.pending


def _is_beside(reader: _Reader, cells: Sequence[object], filled: list[object]) -> bool:
    """Return whether a row is not a record: a line below the table, a section title, or a repeated head."""
    first = _said(filled[0])
    if len(filled) == 1 and _starts_section(reader, first):
        return True
    is_below = len(filled) <= _FEW and _LAST_LINE.fullmatch(first)
    if is_below or _SUM.fullmatch(first) or _SIGN_OFF.fullmatch(first) or _is_head(reader, cells):
        reader.beside += 1
        return True
    return False


def _said(value: object) -> str:
    return cell_text(value)[0]


def _is_head(reader: _Reader, cells: Sequence[object]) -> bool:
    """Return whether a row repeats the headings of the columns read, or a line of the head or above it."""
    if any(_repeats(line, cells) for line in reader.above):
        return True
    headed = [column for column in reader.columns if column.heading and column.place < len(cells)]
    return bool(headed) and all(
        plain_heading(_said(cells[column.place])) == plain_heading(column.heading) for column in headed
    )


def _repeats(line: Mapping[int, str], cells: Sequence[object]) -> bool:
    count = 0
    for place, cell in enumerate(cells):
        if cell is None or cell == "":
            continue
        if line.get(place) != plain_heading(_said(cell)):
            return False
        count += 1
    return count == len(line)


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


def _row(reader: _Reader, number: int, cells: Sequence[object]) -> ImportRow:
    values: dict[str, str] = {}
    errors: list[CellError] = []
    for column in reader.columns:
        text, problem = _filled_text(reader, column, number, cells)
        if problem:
            errors.append(CellError(f"{reader.sheet}{column.letter}{number}", problem))
        name = column.field.name
        if text and column.is_prefixed:
            text = f"{column.heading}：{text}"
        if text and values.get(name):
            text = values[name] + JOINT + text
        values[name] = text or values.get(name, "")
    for name, word in reader.section.items():
        values[name] = values.get(name) or word
    return ImportRow(values, Addresses(reader.letters, number, reader.sheet), tuple(errors), reader.headings)


def _filled_text(reader: _Reader, column: _Column, number: int, cells: Sequence[object]) -> tuple[str, str]:
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
