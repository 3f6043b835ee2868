"""The text of a cell that somebody filled in: codes keep their zeros, and lost digits are reported."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from functools import lru_cache
from typing import Any

from saltdesk.services.desk.importing import ImportFieldKind

EXACT_BELOW = 10**15
"""A spreadsheet keeps fifteen digits of a number; longer ones lose the rest."""

_AS_WRITTEN = (ImportFieldKind.KEPT, ImportFieldKind.MOMENT)
_BLANKS = " \t\r\n\u00a0\u3000\u200b\ufeff"
_PADDED = re.compile(r'[0"\\\-./]*0[0"\\\-./]*')
_DAY = re.compile(r"(\d{4})\s*[年./\-]\s*(\d{1,2})\s*[月./\-]\s*(\d{1,2})\s*日?")
_COMPACT_DAY = re.compile(r"(\d{4})(\d{2})(\d{2})")


def cell_text(cell: Any, kind: ImportFieldKind = ImportFieldKind.TEXT) -> tuple[str, str]:
    """Return the text of a cell and a problem, if any."""
    value = cell.value if cell is not None else None
    if value is None:
        return "", ""
    if cell.data_type == "f":
        return "", "单元格里是公式，请复制后选择性粘贴为数值。"
    if kind in _AS_WRITTEN:
        return _written(value, cell), ""
    if cell.data_type == "e":
        return "", f"单元格里是错误值 {value}，请改正。"
    if isinstance(value, str):
        return _day_text(value) if kind is ImportFieldKind.DATE else (clean(value), "")
    if isinstance(value, bool):
        return ("是" if value else "否"), ""
    if isinstance(value, (datetime, date, time)):
        return _moment_text(value, kind)
    return _number_text(value, cell, kind)


@lru_cache(maxsize=8192)
def clean(text: str) -> str:
    """Return a text with plain line ends and no surrounding blanks; equal texts share memory."""
    plain = text.replace("_x000D_", "").replace("\r\n", "\n").replace("\r", "\n")
    return plain.strip(_BLANKS).strip()


def _day_text(text: str) -> tuple[str, str]:
    plain = clean(text)
    match = _DAY.fullmatch(plain) or _COMPACT_DAY.fullmatch(plain)
    try:
        return (date(*map(int, match.groups())).isoformat() if match else plain), ""
    except ValueError:
        return "", f"“{plain}”不是日期，请写成 2026-11-23。"


def _written(value: Any, cell: Any) -> str:
    """Return the content of an old register's cell; a number that lost its last digits as displayed."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, datetime):
        return value.isoformat(" ", "minutes") if value.time() != time() else value.date().isoformat()
    if isinstance(value, (date, time)):
        return value.isoformat()
    if abs(value) >= EXACT_BELOW or value != int(value):
        return f"{value:.15G}"
    return _as_shown(str(int(value)), cell.number_format)


def _moment_text(value: datetime | date | time, kind: ImportFieldKind) -> tuple[str, str]:
    if kind is ImportFieldKind.CODE:
        return "", "编码被表格程序改成了日期。请把该列设为文本，重新填写编码。"
    if isinstance(value, datetime):
        return value.date().isoformat(), ""
    return value.isoformat(), ""


def _number_text(value: float, cell: Any, kind: ImportFieldKind) -> tuple[str, str]:
    if abs(value) >= EXACT_BELOW:
        return "", f"数字 {value:.15G} 过长，末尾几位已丢失。请把单元格设为文本，重新填写。"
    if value != int(value):
        return f"{value:.15g}", ""
    digits = str(int(value))
    return (_as_shown(digits, cell.number_format) if kind is ImportFieldKind.CODE else digits), ""


def _as_shown(digits: str, number_format: str) -> str:
    """Return a number displayed as a code by its format, such as ``0138`` or ``01-001``."""
    shape = number_format.replace('"', "").replace("\\", "")
    places = shape.count("0")
    if not _PADDED.fullmatch(number_format) or "." in shape or len(digits) > places or shape == "0":
        return digits
    left = iter(digits.zfill(places))
    return "".join(next(left) if sign == "0" else sign for sign in shape)
