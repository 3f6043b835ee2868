"""Opens a workbook from outside and refuses dangerous or unreadable files with a sentence."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, NoReturn

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.surroundings import using

LARGEST = 200 * 1024 * 1024
"""Bytes a workbook may unpack to."""

MOST_PARTS = 1_000
STEEPEST = 100
"""Largest allowed ratio of a part's unpacked to its packed size."""

LARGEST_PART = 48 * 1024 * 1024
"""Largest unpacked size in bytes of a part other than a sheet, because it is held in memory."""

_SMALL = 1024 * 1024
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_SHEETS = "xl/worksheets/"
_SAVE_AS = "请用 WPS 或 Excel 另存为“Excel 工作簿（*.xlsx）”后再导入。"


@contextmanager
def opened(path: Path) -> Iterator[Any]:
    """Open the workbook read-only and streaming; close it at the end.

    Raises:
        RuleError: not a plain .xlsx workbook, too large, with macros, encrypted or damaged.
        EnvironmentProblem: the file cannot be read.
    """
    with using(path):
        _refuse(path)
        # Opened here, because openpyxl does not close a file it cannot read.
        with path.open("rb") as file:
            book = _load(path, file)
            try:
                yield book
            finally:
                book.close()


def sheet_rows(sheet: Any, first: int, last: int, wide: int) -> Iterator[tuple[int, Sequence[Any]]]:
    """Yield number and cells of the rows from ``first`` to ``last``, at most ``wide`` columns.

    Raises:
        RuleError: a cell that a foreign program wrote wrongly.
    """
    if last < first:
        return
    # Do not trust the size that a sheet declares.
    sheet.reset_dimensions()
    rows = enumerate(sheet.iter_rows(min_row=first, max_row=last, max_col=wide), start=first)
    while True:
        try:
            numbered = next(rows, None)
        except (ValueError, TypeError, KeyError, IndexError) as error:
            raise RuleError(f"工作表“{sheet.title}”中有无法读取的单元格。{_SAVE_AS}") from error
        if numbered is None:
            return
        yield numbered


def _load(path: Path, file: BinaryIO) -> Any:
    import openpyxl
    from openpyxl.xml import DEFUSEDXML

    if not DEFUSEDXML:
        raise RuntimeError("openpyxl runs without defusedxml")
    try:
        return openpyxl.load_workbook(file, read_only=True, data_only=False, keep_links=False)
    except OSError:
        raise
    except Exception as error:  # openpyxl passes on the errors of many libraries for a damaged file
        raise RuleError(f"“{path.name}”无法读取，文件可能已损坏。{_SAVE_AS}") from error


def _refuse(path: Path) -> None:
    with path.open("rb") as file:
        head = file.read(8)
        if head == _OLE:
            _refuse_old(path, file)
    if path.suffix.lower() in (".xlsm", ".xltm", ".xlam"):
        raise RuleError(f"“{path.name}”是带宏的工作簿，不能导入。{_SAVE_AS}")
    if path.suffix.lower() != ".xlsx":
        raise RuleError(f"“{path.name}”不是 .xlsx 工作簿。{_SAVE_AS}")
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
    except zipfile.BadZipFile as error:
        raise RuleError(f"“{path.name}”不是有效的工作簿。{_SAVE_AS}") from error
    if any(part.filename.lower().endswith("vbaproject.bin") for part in parts):
        raise RuleError(f"“{path.name}”带有宏，不能导入。{_SAVE_AS}")
    if any(part.flag_bits & 1 for part in parts):
        raise RuleError(f"“{path.name}”加了密码。请用 WPS 或 Excel 打开，取消密码后再导入。")
    if _is_too_large(parts):
        raise RuleError(f"“{path.name}”展开后过大，不能导入。请只保留要导入的工作表和行。")


def _refuse_old(path: Path, file: BinaryIO) -> NoReturn:
    """Raise an error for an encrypted .xlsx or an .xls, which share one container format."""
    file.seek(0)
    while chunk := file.read(_SMALL):
        if _ENCRYPTED in chunk:
            raise RuleError(f"“{path.name}”加了密码。请用 WPS 或 Excel 打开，取消密码后再导入。")
    raise RuleError(f"“{path.name}”是旧格式（.xls）的工作簿。{_SAVE_AS}")


def _is_too_large(parts: Sequence[zipfile.ZipInfo]) -> bool:
    """Return whether unpacking would take too much; archives cannot exceed their declared size."""
    return (
        len(parts) > MOST_PARTS
        or sum(part.file_size for part in parts) > LARGEST
        or any(_is_bomb(part) for part in parts)
    )


def _is_bomb(part: zipfile.ZipInfo) -> bool:
    is_steep = part.file_size > _SMALL and part.file_size > STEEPEST * max(part.compress_size, 1)
    is_held = part.filename.endswith((".xml", ".rels")) and not part.filename.startswith(_SHEETS)
    return is_steep or (is_held and part.file_size > LARGEST_PART)
