"""The text of a cell that somebody filled in: codes keep their zeros, and lost digits are reported."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from saltdesk.services.desk.importing import ImportFieldKind
from saltdesk.workbooks.sheet_scan import BareFormula, ErrorValue
from saltdesk.workbooks.sheets import Shown

EXACT_BELOW = 10**15
"""A spreadsheet keeps fifteen digits of a number; longer ones lose the rest."""

_AS_WRITTEN = (ImportFieldKind.KEPT, ImportFieldKind.MOMENT)
_BLANKS = " \t\r\n\u00a0\u3000\u200b\ufeff"
_MARKED_AS_TEXT = re.compile(r"['＇‘’][+\d][\dA-Za-z\-./:]*")
"""A number behind the apostrophe by which people and other programs make it a text."""

_PADDED = re.compile(r'[0"\\\-./]*0[0"\\\-./]*')
_DAY = re.compile(r"(\d{4})\s*[年./\-]\s*(\d{1,2})\s*[月./\-]\s*(\d{1,2})\s*日?")
_COMPACT_DAY = re.compile(r"(\d{4})(\d{2})(\d{2})")


def cell_text(value: object, kind: ImportFieldKind = ImportFieldKind.TEXT) -> tuple[str, str]:
    """Return the text of a cell's value and a problem, if any."""
    if value is None or value == "":
        return "", ""
    if isinstance(value, BareFormula):
        return "", "单元格里是公式，还没有算出结果。请用 WPS 或 Excel 打开保存，或选择性粘贴为数值。"
    if isinstance(value, ErrorValue):
        is_kept = kind in _AS_WRITTEN
        return (value.text, "") if is_kept else ("", f"单元格里是错误值 {value.text}，请改正。")
    if isinstance(value, str):
        return _day_text(value) if kind is ImportFieldKind.DATE else (clean(value), "")
    if isinstance(value, bool):
        return ("是" if value else "否"), ""
    if isinstance(value, timedelta):
        return _span(value), ""
    if isinstance(value, (datetime, date, time)):
        return (_written_moment(value), "") if kind in _AS_WRITTEN else _moment_text(value, kind)
    if isinstance(value, (int, float, Shown)):
        return _number_text(value, kind)
    raise TypeError(f"{type(value)} in a cell")


@lru_cache(maxsize=8192)
def clean(text: str) -> str:
    """Return a text with plain line ends and no surrounding blanks; equal texts share memory."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").strip(_BLANKS).strip()
    return plain[1:] if _MARKED_AS_TEXT.fullmatch(plain) else plain


def _day_text(text: str) -> tuple[str, str]:
    plain = clean(text)
    match = _DAY.fullmatch(plain) or _COMPACT_DAY.fullmatch(plain)
    try:
        return (date(*map(int, match.groups())).isoformat() if match else plain), ""
    except ValueError:
        return "", f"“{plain}”不是日期，请写成 2026-11-23。"


def _span(value: timedelta) -> str:
    """Return a span of time as a sheet shows it: 14:30, 30:00, 0:05:09."""
    minutes, seconds = divmod(round(value.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}" + (f":{seconds:02d}" if seconds else "")


def _written_moment(value: datetime | date | time) -> str:
    if isinstance(value, time):
        return value.isoformat("minutes" if not value.second else "seconds")
    if isinstance(value, datetime):
        return value.isoformat(" ", "minutes") if value.time() != time() else value.date().isoformat()
    return value.isoformat()


def _moment_text(value: datetime | date | time, kind: ImportFieldKind) -> tuple[str, str]:
    if kind is ImportFieldKind.CODE:
        return "", "编码被表格程序改成了日期。请把该列设为文本，重新填写编码。"
    if isinstance(value, datetime):
        return value.date().isoformat(), ""
    return value.isoformat(), ""


def _number_text(value: float | Shown, kind: ImportFieldKind) -> tuple[str, str]:
    shape = value.format if isinstance(value, Shown) else ""
    number = value.number if isinstance(value, Shown) else value
    is_kept = kind in _AS_WRITTEN
    if abs(number) >= EXACT_BELOW:
        told = f"{number:.15G}"
        return (
            (told, "")
            if is_kept
            else ("", f"数字 {told} 过长，末尾几位已丢失。请把单元格设为文本，重新填写。")
        )
    if number != int(number):
        return f"{number:.15g}", ""
    digits = str(int(number))
    if kind is ImportFieldKind.DATE:
        return _day_text(digits)
    return (_as_shown(digits, shape) if is_kept or kind is ImportFieldKind.CODE else digits), ""


def _as_shown(digits: str, number_format: str) -> str:
    """Return a number displayed as a code by its format, such as ``0138`` or ``01-001``."""
    shape = number_format.replace('"', "").replace("\\", "")
    places = shape.count("0")
    if not _PADDED.fullmatch(number_format) or "." in shape or len(digits) > places or shape == "0":
        return digits
    left = iter(digits.zfill(places))
    return "".join(next(left) if sign == "0" else sign for sign in shape)
