"""Cell contents: strings that stay strings, real dates, and widths that fit Chinese text."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime
from functools import cache

from saltdesk.ledgers.base.columns import Kind, as_text

LONGEST = 32_767
"""Most characters in a cell; openpyxl would cut silently."""

CUT_MARK = "…（超出单元格长度，余下部分见程序）"
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udfff]")
_ACTIVE = ("=", "+", "-", "@", "\t", "\r")

FORMATS: dict[Kind, str] = {
    Kind.DATE: 'yyyy"年"m"月"d"日"',
    Kind.MOMENT: 'yyyy"年"m"月"d"日" hh:mm',
    Kind.NUMBER: "0",
}
"""Number formats by kind; every other kind is text (``@``), so that long numbers keep their digits."""


def safe_text(text: str) -> str:
    """Return the text without characters a workbook cannot hold, cut with a mark at the maximum length."""
    clean = _CONTROL.sub("", text)
    return clean if len(clean) <= LONGEST else clean[: LONGEST - len(CUT_MARK)] + CUT_MARK


def is_active(text: str) -> bool:
    """Return whether a spreadsheet would treat the text as a formula when it is edited."""
    return text.startswith(_ACTIVE)


def cell_value(kind: Kind, value: object) -> object:
    """Return the value to write: dates, moments and numbers typed, everything else as text."""
    if value is None or value == "":
        return None
    if kind is Kind.DATE and isinstance(value, date):
        return value
    if kind is Kind.MOMENT and isinstance(value, datetime):
        return value
    if kind is Kind.NUMBER and isinstance(value, int):
        return value
    return safe_text(as_text(value))


def shown_width(text: str) -> int:
    """Return the width in half characters: Chinese and full-width characters count two."""
    return len(text) if text.isascii() else sum(map(_char_width, text))


@cache
def _char_width(char: str) -> int:
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
