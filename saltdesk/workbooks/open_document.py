"""The extent of the sheets of an .ods workbook, taken before its reader reserves memory for them."""

from __future__ import annotations

import zlib
from typing import IO
from xml.parsers.expat import ExpatError, ParserCreate
from zipfile import BadZipFile

from saltdesk.domain.base.errors import RuleError
from saltdesk.workbooks.sheet_scan import refuse_far

_CHUNK = 256 * 1024
_ROWS, _COLUMNS = "table:number-rows-repeated", "table:number-columns-repeated"
_CELLS = ("table:table-cell", "table:covered-table-cell")


def refuse_far_tables(part: IO[bytes], file: str) -> None:
    """Raise ``RuleError`` if a table reaches too far, or if the XML is damaged or carries a document type."""
    extent = _Extent()
    try:
        while chunk := part.read(_CHUNK):
            extent.parser.Parse(chunk, False)
        extent.parser.Parse(b"", True)
    except (ExpatError, ValueError, BadZipFile, zlib.error, EOFError, RecursionError) as error:
        raise RuleError(f"“{file}”已损坏，无法读取。请用 WPS 或 Excel 另存为 .xlsx 后再导入。") from error


class _Extent:
    """Counts rows and columns with content; repeated empty ones behind them count for nothing."""

    def __init__(self) -> None:
        self._title = ""
        self._row = self._next_row = self._place = self._next_place = 0
        self._last_row = self._last_column = 0
        self.parser = ParserCreate()
        self.parser.StartDoctypeDeclHandler = self._refuse
        self.parser.StartElementHandler = self._start

    def _refuse(self, *_: object) -> None:
        raise RuleError("工作簿中带有文档类型声明，可能有害，不能导入。")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "table:table":
            self._title = attributes.get("table:name", "")
            self._row = self._next_row = self._last_row = self._last_column = 0
        elif name == "table:table-row":
            self._row = self._next_row
            self._next_row += _count(attributes.get(_ROWS))
            self._next_place = 0
        elif name in _CELLS:
            self._next_place += _count(attributes.get(_COLUMNS))
            if "office:value-type" in attributes or "table:formula" in attributes:
                self._fill()
        elif name == "text:p":
            self._fill()

    def _fill(self) -> None:
        self._last_row = max(self._last_row, self._next_row)
        self._last_column = max(self._last_column, self._next_place)
        refuse_far(self._title, self._last_row, self._last_column)


def _count(text: str | None) -> int:
    number = int(text or 1)
    if number < 0:
        raise ValueError(text)
    return number
