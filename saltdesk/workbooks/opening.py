"""Opens a workbook from outside and refuses dangerous or unreadable files with a sentence."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.progress import Progress
from saltdesk.domain.base.surroundings import using
from saltdesk.workbooks.compound_file import SIGNATURE
from saltdesk.workbooks.delimited import text_table
from saltdesk.workbooks.old_workbook import old_workbook
from saltdesk.workbooks.open_document import scan_tables
from saltdesk.workbooks.package import SheetPart, padded_formats, sheet_parts
from saltdesk.workbooks.sheet_scan import SheetScan, refuse_far, scan_sheet
from saltdesk.workbooks.sheets import Book, Content, Merge, Sheet

LARGEST = 200 * 1024 * 1024
"""Bytes a workbook may unpack to."""

MOST_PARTS = 1_000
STEEPEST = 100
"""Largest allowed ratio of a part's unpacked to its packed size."""

LARGEST_PART = 48 * 1024 * 1024
"""Largest unpacked size in bytes of a part other than a sheet, because it is held in memory."""

READABLE = (".xlsx", ".xls", ".ods", ".csv")
"""Endings of the files that can be imported."""

_SMALL = 1024 * 1024
_SHEETS = "xl/worksheets/"
_SAVE_AS = "请用 WPS 或 Excel 另存为“Excel 工作簿（*.xlsx）”后再导入。"
_SCANNED = (".xml", ".rels")

T = TypeVar("T")


@contextmanager
def opened(path: Path) -> Iterator[Book]:
    """Open a workbook (.xlsx, .xls, .ods, .csv); close it at the end.

    Raises:
        RuleError: another kind of file, too large, with macros, encrypted or damaged.
        EnvironmentProblem: the file cannot be read.
    """
    with using(path):
        with path.open("rb") as file:
            is_old = file.read(len(SIGNATURE)) == SIGNATURE
        ending = path.suffix.lower()
        if ending == ".csv":
            yield text_table(path)
        elif is_old:
            yield old_workbook(path)
        else:
            with _package(path) as (archive, tables), _calamine(path) as book:
                yield Book(_open_document(tables, book) if ending == ".ods" else _office_open(archive, book))


def _office_open(archive: zipfile.ZipFile, book: Any) -> list[Sheet]:
    formats = padded_formats(archive)

    def load(part: SheetPart, progress: Progress) -> Content:
        # Scanned first: what reaches too far must not come near the reader.
        with archive.open(part.path) as xml:
            scan = scan_sheet(xml, part.name, formats, progress)
        return _content(_told(part.name, partial(book.get_sheet_by_name, part.name)), scan)

    return [Sheet(part.name, part.is_hidden, partial(load, part)) for part in sheet_parts(archive)]


def _open_document(tables: Mapping[str, SheetScan], book: Any) -> list[Sheet]:
    return [_plain_sheet(book, data, tables.get(data.name, SheetScan())) for data in _worksheets(book)]


def _worksheets(book: Any) -> list[Any]:
    from python_calamine import SheetTypeEnum

    return [data for data in book.sheets_metadata if data.typ == SheetTypeEnum.WorkSheet]


def _plain_sheet(book: Any, data: Any, scan: SheetScan) -> Sheet:
    from python_calamine import SheetVisibleEnum

    def load(_progress: Progress) -> Content:
        return _content(_told(data.name, partial(book.get_sheet_by_name, data.name)), scan)

    return Sheet(data.name, data.visible != SheetVisibleEnum.Visible, load)


def _content(sheet: Any, scan: SheetScan) -> Content:
    merges = [
        Merge(left + 1, top + 1, right + 1, bottom + 1)
        for (top, left), (bottom, right) in sheet.merged_cell_ranges or ()
    ]
    last = max(scan.last_row, sheet.end[0] + 1 if sheet.end else 0)
    refuse_far(sheet.name, last, 1)
    return Content(sheet.iter_rows, last, merges, scan.marks)


def _told(name: str, work: Callable[[], T]) -> T:
    """Return the result of the reader; every failure of a damaged file becomes a sentence."""
    try:
        return work()
    except (MemoryError, KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # a panic of the reader is no Exception
        raise RuleError(f"“{name}”已损坏或有无法读取的单元格。{_SAVE_AS}") from error


@contextmanager
def _calamine(path: Path) -> Iterator[Any]:
    from python_calamine import CalamineWorkbook

    with path.open("rb") as file:
        book = _told(path.name, partial(CalamineWorkbook.from_filelike, file))
        try:
            yield book
        finally:
            book.close()


@contextmanager
def _package(path: Path) -> Iterator[tuple[zipfile.ZipFile, Mapping[str, SheetScan]]]:
    """Open the package of an .xlsx or .ods workbook after every part was held against its claims.

    The scans are those of the tables of an .ods workbook.
    """
    ending = path.suffix.lower()
    if ending in (".xlsm", ".xltm", ".xlam", ".xlsb"):
        raise RuleError(f"“{path.name}”是带宏或二进制的工作簿，不能导入。{_SAVE_AS}")
    if ending not in READABLE:
        raise RuleError(f"“{path.name}”不是 .xlsx 工作簿。{_SAVE_AS}")
    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise RuleError(f"“{path.name}”不是有效的工作簿。{_SAVE_AS}") from error
    with archive:
        _refuse(path, archive.infolist())
        yield archive, _unpack(path, archive)


def _refuse(path: Path, parts: Sequence[zipfile.ZipInfo]) -> None:
    names = [part.filename for part in parts]
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        raise RuleError(f"“{path.name}”带有宏，不能导入。{_SAVE_AS}")
    if any(part.flag_bits & 1 for part in parts):
        raise RuleError(f"“{path.name}”加了密码。请用 WPS 或 Excel 打开，取消密码后再导入。")
    if _is_too_large(parts):
        raise RuleError(f"“{path.name}”展开后过大，不能导入。请只保留要导入的工作表和行。")
    # Two parts of one name, and the reader could take the one that was not checked.
    if len(set(map(str.lower, names))) < len(names) or not names:
        raise RuleError(f"“{path.name}”无法读取，文件可能已损坏。{_SAVE_AS}")


def _unpack(path: Path, archive: zipfile.ZipFile) -> dict[str, SheetScan]:
    """Unpack every part but the sheets once, which shows sizes that lie and document types.

    Return the scans of the tables of an .ods workbook.
    """
    tables: dict[str, SheetScan] = {}
    try:
        for part in archive.infolist():
            if not part.filename.endswith(_SCANNED) or part.filename.startswith(_SHEETS):
                continue
            with archive.open(part) as file:
                if part.filename == "content.xml":
                    tables = scan_tables(file, path.name)
                elif b"<!DOCTYPE" in file.read():
                    raise RuleError(f"“{path.name}”无法读取：其中带有文档类型声明，可能有害。{_SAVE_AS}")
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError) as error:
        raise RuleError(f"“{path.name}”无法读取，文件已损坏。{_SAVE_AS}") from error
    return tables


def _is_too_large(parts: Sequence[zipfile.ZipInfo]) -> bool:
    """Return whether unpacking would take too much; archives cannot exceed their declared size."""
    return (
        len(parts) > MOST_PARTS
        or sum(part.file_size for part in parts) > LARGEST
        or any(_is_bomb(part) for part in parts)
    )


def _is_bomb(part: zipfile.ZipInfo) -> bool:
    is_steep = part.file_size > _SMALL and part.file_size > STEEPEST * max(part.compress_size, 1)
    is_held = part.filename.endswith(_SCANNED) and not part.filename.startswith(_SHEETS)
    return is_steep or (is_held and part.file_size > LARGEST_PART)
