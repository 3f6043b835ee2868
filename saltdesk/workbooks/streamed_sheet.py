"""A sheet whose rows are written as XML text, because cell objects took two thirds of an export.

openpyxl writes everything else: styles, heads, page setup, the package. A row of ours is parsed before it
enters the stream, so that no mistake can make a workbook that does not open. Import inside functions.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import count
from typing import Any, NamedTuple

from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import to_excel
from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.xml.functions import fromstring

from saltdesk.workbooks.cells import is_active

_SPECIAL = re.compile("[&<>\r]")
_ESCAPED = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}


_days: Callable[[date], float] = to_excel
"""The number of a day or a moment, which the stubs of openpyxl leave untyped."""


def _escaped(found: re.Match[str]) -> str:
    return _ESCAPED[found[0]]


class CellTexts:
    """The XML of the cells of one column: its letter, its style, and that of texts like formulas.

    Quoted texts stay texts even when they are edited later.
    """

    def __init__(self, place: int, style: int, quoted: int) -> None:
        self._letter, self._style, self._quoted = get_column_letter(place), style, quoted

    def of(self, row: int, value: object) -> str:
        """Return a cell of this row; None makes an empty one with the look of the column."""
        if value is None:
            return f'<c r="{self._letter}{row}" s="{self._style}"/>'
        if not isinstance(value, str):
            number = _days(value) if isinstance(value, date) else value
            return f'<c r="{self._letter}{row}" s="{self._style}" t="n"><v>{number}</v></c>'
        style = self._quoted if is_active(value) else self._style
        space = ' xml:space="preserve"' if value != value.strip() else ""
        text = _SPECIAL.sub(_escaped, value)
        return f'<c r="{self._letter}{row}" s="{style}" t="inlineStr"><is><t{space}>{text}</t></is></c>'


class _Row(NamedTuple):
    """A row to write: the texts of its columns, its height in points, and its values."""

    cells: Sequence[CellTexts]
    height: float
    values: Sequence[object]

    def text(self, number: int) -> str:
        """Return the XML of the row."""
        told = [cell.of(number, value) for cell, value in zip(self.cells, self.values, strict=True)]
        return f'<row r="{number}" ht="{self.height}" customHeight="1">{"".join(told)}</row>'


class StreamedSheet(WriteOnlyWorksheet):
    """A write-only sheet that also takes rows of values, with their height, by the texts of its columns."""

    _rows: Any
    _writer: Any
    _values_to_row: Any

    def append_values(self, cells: Sequence[CellTexts], height: float, values: Sequence[object]) -> None:
        """Write one row below what was appended before; something must have been."""
        self._rows.send(_Row(cells, height, values))

    def _write_rows(self) -> Iterator[None]:
        """Take rows as openpyxl does, and our own."""
        stream = self._writer.xf.send(True)
        with stream.element("sheetData"):
            try:
                for number in count(1):
                    row: Any = yield
                    if isinstance(row, _Row):
                        stream.write(fromstring(row.text(number)))
                    else:
                        self._writer.write_row(stream, self._values_to_row(row, number), number)
            except GeneratorExit:
                pass
        self._writer.xf.send(None)
