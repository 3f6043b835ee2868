"""Scans the XML of an .ods workbook for what its reader does not tell, or must not be given.

python-calamine reserves memory up to the farthest cell, and reads error values and formulas that were never
worked out as empty cells.
"""

from __future__ import annotations

import re
import zlib
from typing import IO
from xml.parsers.expat import ExpatError, ParserCreate
from zipfile import BadZipFile

from saltdesk.domain.base.errors import RuleError
from saltdesk.workbooks.sheet_scan import MOST_MARKS, TOO_MANY, BareFormula, ErrorValue, SheetScan, refuse_far

_CHUNK = 256 * 1024
_ROWS, _COLUMNS = "table:number-rows-repeated", "table:number-columns-repeated"
_CELLS = ("table:table-cell", "table:covered-table-cell")
_COMMENT = "office:annotation"
_TYPE, _SHOWN_TYPE, _FORMULA = "office:value-type", "calcext:value-type", "table:formula"
_ERROR = re.compile(r"#(?:DIV/0!|N/A|NAME\?|NULL!|NUM!|REF!|VALUE!)|(?:Err|错误)[:：]\d{3}")
"""What a formula shows whose value is an error."""


def scan_tables(part: IO[bytes], file: str) -> dict[str, SheetScan]:
    """Return the extent and the marked cells of every table, by its name.

    Raises:
        RuleError: a table that reaches too far, damaged XML, or a document type.
    """
    pass_over = _Pass()
    try:
        while chunk := part.read(_CHUNK):
            pass_over.parser.Parse(chunk, False)
        pass_over.parser.Parse(b"", True)
    except (ExpatError, ValueError, BadZipFile, zlib.error, EOFError, RecursionError) as error:
        raise RuleError(f"“{file}”已损坏，无法读取。请用 WPS 或 Excel 另存为 .xlsx 后再导入。") from error
    return pass_over.found


class _Pass:
    """Counts rows and columns with content; repeated empty ones behind them count for nothing."""

    def __init__(self) -> None:
        self.found: dict[str, SheetScan] = {}
        self._title, self._scan = "", SheetScan()
        self._row = self._next_row = self._place = self._next_place = self._marks = 0
        self._cell: dict[str, str] | None = None
        self._text: list[str] = []
        self._is_comment = False
        self.parser = ParserCreate()
        self.parser.StartDoctypeDeclHandler = self._refuse
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end

    def _refuse(self, *_: object) -> None:
        raise RuleError("工作簿中带有文档类型声明，可能有害，不能导入。")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "table:table":
            self._title = attributes.get("table:name", "")
            self._scan = self.found[self._title] = SheetScan()
            self._row = self._next_row = 0
        elif name == "table:table-row":
            self._row = self._next_row
            self._next_row += _count(attributes.get(_ROWS))
            self._next_place = 0
        elif name in _CELLS:
            self._place = self._next_place
            self._next_place += _count(attributes.get(_COLUMNS))
            if _TYPE in attributes or _FORMULA in attributes:
                self._fill()
            if _FORMULA in attributes or attributes.get(_SHOWN_TYPE) == "error":
                self._cell, self._text = attributes, []
        elif name == _COMMENT:
            self._is_comment = True
        elif name == "text:p":
            self._fill()
            if self._cell is not None and not self._is_comment:
                self.parser.CharacterDataHandler = self._text.append

    def _end(self, name: str) -> None:
        if name == "text:p":
            self.parser.CharacterDataHandler = None
        elif name == _COMMENT:
            self._is_comment = False
        elif name in _CELLS and self._cell is not None:
            self._judge(self._cell, "".join(self._text).strip())
            self._cell = None

    def _fill(self) -> None:
        scan = self._scan
        scan.last_row = max(scan.last_row, self._next_row)
        scan.last_column = max(scan.last_column, self._next_place)
        refuse_far(self._title, scan.last_row, scan.last_column)

    def _judge(self, cell: dict[str, str], text: str) -> None:
        """Mark a formula that shows an error, or that shows nothing and has no value."""
        if cell.get(_SHOWN_TYPE) == "error" or _ERROR.fullmatch(text):
            self._mark(ErrorValue(text))
        elif not text and _TYPE not in cell:
            self._mark(BareFormula())

    def _mark(self, mark: ErrorValue | BareFormula) -> None:
        self._marks += (self._next_row - self._row) * (self._next_place - self._place)
        if self._marks > MOST_MARKS:
            raise RuleError(TOO_MANY)
        for row in range(self._row + 1, self._next_row + 1):
            columns = range(self._place + 1, self._next_place + 1)
            self._scan.marks.setdefault(row, {}).update(dict.fromkeys(columns, mark))


def _count(text: str | None) -> int:
    number = int(text or 1)
    if number < 0:
        raise ValueError(text)
    return number
