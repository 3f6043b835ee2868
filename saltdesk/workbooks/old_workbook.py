"""Reads .xls workbooks (Excel 5 to 2003) with xlrd, which is given nothing but cells, texts and formats."""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from math import isfinite
from os import devnull
from pathlib import Path
from typing import Any

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.progress import Progress
from saltdesk.workbooks.compound_file import CompoundFile, DamagedFile
from saltdesk.workbooks.package import is_padded
from saltdesk.workbooks.sheet_scan import ErrorValue
from saltdesk.workbooks.sheets import MOST_MERGES, TOO_MANY_MERGES, Book, Content, Merge, Sheet, Shown

LARGEST = 32 * 1024 * 1024
"""Bytes an .xls workbook may have; 65,536 rows of 15 texts each take about 32 million."""

_STREAMS = ("workbook", "book")
"""Where Excel 97 and later, and Excel 5 and 95, keep the cells; a file may hold both."""

_SAVE_AS = "请用 WPS 或 Excel 另存为“Excel 工作簿（*.xlsx）”后再导入。"
_BOF, _EOF, _SHEET, _FILE_PASS = 0x0809, 0x000A, 0x0085, 0x002F
_STYLE, _MERGED = 0x00E0, 0x00E5
_MOST = {_SHEET: 1_000, _STYLE: 10_000, _MERGED: MOST_MERGES}
"""Most sheets, cell styles (Excel itself stops at 4,050) and merged cells of a workbook."""

_EXCEL_5 = 0x0500
_READ = frozenset(
    (
        *(_BOF, _EOF, _SHEET, 0x0042, 0x0022),  # parts of the book and its sheets, code page, 1904
        *(0x00FC, 0x003C, 0x041E, _STYLE),  # shared texts, what continues them, formats, styles
        *(0x0203, 0x027E, 0x00BD, 0x00FD, 0x0204, 0x00D6, 0x0205),  # numbers, texts, truth and errors
        *(0x0006, 0x0207, 0x04BC, 0x0221, 0x0236, 0x0037),  # formulas with the value they had
        _MERGED,
    )
)
"""The records that say what the cells hold. Drawings, names, links and macros are never looked at."""

_OVERLOOKED = b"\xff\xff"
"""The number that replaces those of all other records."""

_MIDNIGHT = datetime(1904, 1, 1)
_SPAN_SIGNS = ("[h", "[m", "[s")


def old_workbook(path: Path) -> Book:
    """Return a workbook in the format of Excel 5 to 2003, read whole.

    Raises:
        RuleError: too large, encrypted, older than Excel 5, damaged, or no workbook at all.
    """
    if path.stat().st_size > LARGEST:
        raise RuleError(f"“{path.name}”过大，不能导入。请只保留要导入的工作表和行。")
    try:
        stream = _only_cells(path.name, _stream(path.name, path.read_bytes()))
    except (DamagedFile, struct.error) as error:
        raise RuleError(f"“{path.name}”无法读取，文件可能已损坏。{_SAVE_AS}") from error
    book = _parsed(path.name, stream)
    sheets = book.sheets()
    return Book([Sheet(one.name, bool(one.visibility), partial(_content, book, one)) for one in sheets])


def _stream(name: str, data: bytes) -> bytes:
    file = CompoundFile(data)
    if "encryptedpackage" in file.names:
        raise _locked(name)
    found = next((one for one in _STREAMS if one in file.names), "")
    if not found:
        raise RuleError(f"“{name}”不是 Excel 工作簿。{_SAVE_AS}")
    return file.stream(found)


def _locked(name: str) -> RuleError:
    return RuleError(f"“{name}”加了密码。请用 WPS 或 Excel 打开，取消密码后再导入。")


def _only_cells(name: str, stream: bytes) -> bytes:
    """Return the stream with the number of every record that is not read replaced; places stay the same.

    Raises:
        DamagedFile, struct.error: a record reaches past the end, a sheet lies in another, too many of a kind.
        RuleError: encrypted, older than Excel 5, or with too many merged cells.
    """
    kind, version = struct.unpack_from("<HxxH", stream.ljust(6))
    if kind != _BOF or version < _EXCEL_5:
        raise RuleError(f"“{name}”是 Excel 5.0 以前的格式。{_SAVE_AS}")
    kept, counts, read = bytearray(stream), Counter[int](), 0
    begins = [0]
    for begin in begins:
        if begin < read:
            raise DamagedFile("sheets")
        found: list[int] = []
        for record, place, end in _records(stream, begin):
            read = end
            if record == _FILE_PASS:
                raise _locked(name)
            if record == _SHEET and not begin:
                found += struct.unpack_from("<I", stream, place + 4)
            _count(counts, record, stream, place)
            if record not in _READ:
                kept[place : place + 2] = _OVERLOOKED
        begins += sorted(found)
    return bytes(kept)


def _count(counts: Counter[int], record: int, stream: bytes, place: int) -> None:
    """Count what is held in memory for the whole workbook, and refuse more than any office has."""
    if record not in _MOST:
        return
    counts[record] += struct.unpack_from("<H", stream, place + 4)[0] if record == _MERGED else 1
    if counts[record] <= _MOST[record]:
        return
    if record == _MERGED:
        raise RuleError(TOO_MANY_MERGES)
    raise DamagedFile("too many records")


def _records(stream: bytes, place: int) -> Iterator[tuple[int, int, int]]:
    """Yield number, place and end of the records from the beginning of a part of a workbook to its end."""
    depth = 0
    while True:
        record, length = struct.unpack_from("<HH", stream, place)
        end = place + 4 + length
        yield record, place, end
        depth += (record == _BOF) - (record == _EOF)
        if depth < 1:
            return
        place = end


def _parsed(name: str, stream: bytes) -> Any:
    import xlrd

    try:
        # The rows end with their last cell: a cell far out reserves no memory for those before it.
        with Path(devnull).open("w", encoding="utf-8") as unread:
            return xlrd.open_workbook(
                file_contents=stream, formatting_info=True, ragged_rows=True, logfile=unread
            )
    except MemoryError:
        raise
    except Exception as error:  # xlrd reports damage by whatever fails first
        raise RuleError(f"“{name}”已损坏或有无法读取的单元格。{_SAVE_AS}") from error


def _content(book: Any, sheet: Any, _progress: Progress) -> Content:
    shown = {one.xf_index: book.format_map[one.format_key].format_str or "" for one in book.xf_list}
    merges = [
        Merge(left + 1, top + 1, right, bottom)
        for top, bottom, left, right in sheet.merged_cells
        if left < right and top < bottom
    ]
    return Content(partial(_rows, sheet, shown, book.datemode), sheet.nrows, merges)


def _rows(sheet: Any, shown: Mapping[int, str], epoch: int) -> Iterator[Sequence[object]]:
    for row in range(sheet.nrows):
        kinds, values = sheet.row_types(row), sheet.row_values(row)
        styles = (sheet.cell_xf_index(row, column) for column in range(len(values)))
        yield [
            _value(kind, value, shown.get(style, ""), epoch)
            for kind, value, style in zip(kinds, values, styles, strict=True)
        ]


def _value(kind: int, value: Any, shown: str, epoch: int) -> object:
    """Return a cell's value as the other readers give it."""
    import xlrd

    if kind == xlrd.XL_CELL_ERROR:
        return ErrorValue(xlrd.error_text_from_code.get(value, "#VALUE!"))
    if kind == xlrd.XL_CELL_BOOLEAN:
        return bool(value)
    if kind not in (xlrd.XL_CELL_NUMBER, xlrd.XL_CELL_DATE):
        return value
    if not isfinite(value):
        return ErrorValue("#NUM!")
    if kind == xlrd.XL_CELL_DATE:
        return _moment(value, shown, epoch)
    return Shown(value, shown) if is_padded(shown) else value


def _moment(value: float, shown: str, epoch: int) -> object:
    """Return a span, a time of day or a date, or the number itself where no calendar has that day."""
    from xlrd.xldate import xldate_as_datetime

    try:
        if any(sign in shown.lower() for sign in _SPAN_SIGNS):
            return timedelta(days=value)
        if 0 <= value < 1:
            return (_MIDNIGHT + timedelta(days=value)).time()
        return xldate_as_datetime(value, epoch) if value > 0 else value
    except (OverflowError, ValueError):
        return value
