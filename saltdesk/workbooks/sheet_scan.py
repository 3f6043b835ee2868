"""Scans the XML of a sheet once for what the reader of its values does not tell, or must not be given.

python-calamine tells neither error values, nor formulas without a value, nor number formats, and it reserves
memory for every cell up to the farthest one. The scan stores none of the ordinary cells, so its memory use is
independent of the sheet size.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import field
from typing import IO
from xml.parsers.expat import ExpatError, ParserCreate
from zipfile import BadZipFile

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.progress import Progress, unwatched

MOST_ROWS, MOST_COLUMNS = 1_048_576, 16_384
"""The limits of a sheet."""

MOST_CELLS = 16_777_216
"""Most cells between A1 and the farthest cell with content; the reader holds all of them."""

MOST_MARKS = 200_000
TOO_MANY = "工作表中的公式和错误值过多，不能导入。请复制后选择性粘贴为数值再导入。"
_CHUNK = 256 * 1024
_DAMAGED = "工作表内容已损坏。请用 WPS 或 Excel 打开后另存为“Excel 工作簿（*.xlsx）”再导入。"
_DIGITS = "0123456789"
_OWN = frozenset(("row", "c", "v", "is", "f", "t"))


@dataclass(frozen=True)
class ErrorValue:
    """An error value in a cell, such as ``#N/A``."""

    text: str


@dataclass(frozen=True)
class BareFormula:
    """A formula whose value was never worked out by a spreadsheet program."""


@dataclass(frozen=True)
class Format:
    """The number format of a cell that shows leading zeros."""

    text: str


Mark = ErrorValue | BareFormula | Format


@dataclass
class SheetScan:
    """The marked cells by row and column from 1, and the last row and column with content."""

    marks: dict[int, dict[int, Mark]] = field(default_factory=dict)
    last_row: int = 0
    last_column: int = 0


def scan_sheet(
    part: IO[bytes], title: str, formats: Mapping[str, str], progress: Progress = unwatched
) -> SheetScan:
    """Scan the XML of a sheet; ``formats`` are the formats to mark, by the number of their style.

    Raises:
        RuleError: damaged XML, a document type (which could carry entities), a cell beyond the limits of a
            sheet, or contents too far apart.
    """
    pass_over = _Pass(formats)
    try:
        while chunk := part.read(_CHUNK):
            progress(0, 0)
            pass_over.parser.Parse(chunk, False)
        pass_over.parser.Parse(b"", True)
    except (ExpatError, ValueError, BadZipFile, zlib.error, EOFError, RecursionError) as error:
        raise RuleError(f"“{title}”{_DAMAGED}") from error
    found = pass_over.finish()
    refuse_far(title, found.last_row, found.last_column)
    return found


def refuse_far(title: str, rows: int, columns: int) -> None:
    """Raise ``RuleError`` if a sheet reaches farther than a sheet can, or than memory allows."""
    if rows > MOST_ROWS or columns > MOST_COLUMNS or rows * columns > MOST_CELLS:
        raise RuleError(
            f"工作表“{title}”的内容远到第{rows}行第{columns}列，无法读取。请清除表格以外的内容后再导入。"
        )


def column_number(letters: str) -> int:
    """Return the number of a column, 1 for A.

    Raises:
        ValueError: no letters of a column.
    """
    if not letters.isascii() or not letters.isalpha() or len(letters) > 7:
        raise ValueError(letters)
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number


class _Pass:
    def __init__(self, formats: Mapping[str, str]) -> None:
        self._found, self._formats = SheetScan(), formats
        self._row = self._place = self._count = 0
        self._cell: dict[str, str] = {}
        self._is_filled = self._is_formula = False
        self._letters: dict[str, int] = {}
        self._value: list[str] | None = None
        self.parser = ParserCreate()
        self.parser.buffer_text = True
        # No document type, hence no entities: the same refusal as defusedxml, in a fifth of its time.
        self.parser.StartDoctypeDeclHandler = self._refuse
        self.parser.StartElementHandler = self._start

    def finish(self) -> SheetScan:
        """Return the result after the last element."""
        self._end_cell()
        return self._found

    def _refuse(self, *_: object) -> None:
        raise RuleError("工作簿中带有文档类型声明，可能有害，不能导入。")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        local = name if name in _OWN else name.rpartition(":")[2]
        if local == "c":
            if self._is_formula or self._value is not None:
                self._end_cell()
            self._cell, self._is_filled = attributes, False
            reference = attributes.get("r")
            self._place = self._place + 1 if reference is None else self._column(reference)
            if attributes.get("t") == "e":
                self._listen()
        elif local in ("v", "is"):
            self._fill()
        elif local == "f":
            self._is_formula = True
            self._fill()
            self._listen()
        elif local == "row":
            self._end_cell()
            self._row = int(attributes.get("r", self._row + 1))
            self._place = 0

    def _column(self, reference: str) -> int:
        """Return the column of a cell; its row must be the one it stands in."""
        letters = reference.rstrip(_DIGITS)
        if reference[len(letters) :] != str(self._row):
            raise ValueError(reference)
        number = self._letters.get(letters)
        if number is None:
            number = self._letters[letters] = column_number(letters)
        return number

    def _fill(self) -> None:
        if self._value is not None:
            # Only the value that follows counts, not the text of the formula.
            self._value.clear()
        if self._is_filled:
            return
        self._is_filled = True
        found = self._found
        found.last_row = max(found.last_row, self._row)
        found.last_column = max(found.last_column, self._place)
        shown = self._formats.get(self._cell.get("s", ""))
        if shown:
            self._mark(Format(shown))

    def _listen(self) -> None:
        if self._value is None:
            self._value = []
            self.parser.CharacterDataHandler = self._value.append

    def _end_cell(self) -> None:
        if self._value is None:
            return
        text = "".join(self._value).strip()
        kind = self._cell.get("t")
        if kind == "e":
            self._mark(ErrorValue(text))
        elif self._is_formula and kind != "str" and not text:
            self._mark(BareFormula())
        self._value, self._is_formula = None, False
        self.parser.CharacterDataHandler = None

    def _mark(self, mark: Mark) -> None:
        self._count += 1
        if self._count > MOST_MARKS:
            if isinstance(mark, Format):
                return
            raise RuleError(TOO_MANY)
        self._found.marks.setdefault(self._row, {})[self._place] = mark
