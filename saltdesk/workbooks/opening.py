"""Opening a workbook somebody sent: everything dangerous or hopeless is refused with a sentence first."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from saltdesk.domain.errors import RuleError
from saltdesk.domain.surroundings import using

LARGEST = 200 * 1024 * 1024
"""Bytes a workbook may unpack to."""

MOST_PARTS = 1_000
STEEPEST = 100
"""How many times its packed size a part may unpack to."""

_SMALL = 1024 * 1024
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_SAVE_AS = "请用 WPS 或 Excel 另存为“Excel 工作簿（*.xlsx）”后再导入。"


@contextmanager
def opened(path: Path) -> Iterator[Any]:
    """The workbook, read only and streaming, closed at the end.

    Raises:
        RuleError: not a plain .xlsx workbook, too large, with macros, encrypted or damaged.
        EnvironmentProblem: the file cannot be read.
    """
    with using(path):
        _refuse(path)
        book = _load(path)
        try:
            yield book
        finally:
            book.close()


def _load(path: Path) -> Any:
    import openpyxl
    from openpyxl.xml import DEFUSEDXML

    if not DEFUSEDXML:
        raise RuntimeError("openpyxl runs without defusedxml")
    try:
        return openpyxl.load_workbook(path, read_only=True, data_only=False, keep_links=False)
    except OSError:
        raise
    except Exception as error:  # openpyxl lets errors of many libraries through for a damaged file
        raise RuleError(f"“{path.name}”无法读取，文件可能已损坏。{_SAVE_AS}") from error


def _refuse(path: Path) -> None:
    with path.open("rb") as file:
        head = file.read(8)
    if head == _OLE:
        raise RuleError(f"“{path.name}”是旧格式（.xls）或加了密码的工作簿。{_SAVE_AS}")
    if path.suffix.lower() != ".xlsx":
        raise RuleError(f"“{path.name}”不是 .xlsx 工作簿。{_SAVE_AS}")
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
    except zipfile.BadZipFile as error:
        raise RuleError(f"“{path.name}”不是有效的工作簿。{_SAVE_AS}") from error
    if any(part.filename.endswith("vbaProject.bin") for part in parts):
        raise RuleError(f"“{path.name}”带有宏，不能导入。{_SAVE_AS}")
    size = sum(part.file_size for part in parts)
    steep = any(
        part.file_size > _SMALL and part.file_size > STEEPEST * max(part.compress_size, 1) for part in parts
    )
    if size > LARGEST or steep or len(parts) > MOST_PARTS:
        raise RuleError(f"“{path.name}”展开后过大，不能导入。请只保留要导入的工作表和行。")
