"""Text tables (.csv) in UTF-8, UTF-16 and GB 18030, as other programs of an office write them."""

from __future__ import annotations

import codecs
import csv
from pathlib import Path

from saltdesk.domain.base.errors import RuleError
from saltdesk.workbooks.sheet_scan import refuse_far
from saltdesk.workbooks.sheets import Book, Content, Sheet

LARGEST = 64 * 1024 * 1024
"""Bytes a text table may have."""

_SEPARATORS = (",", "\t", ";")
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_LOOKED_AT = 65_536


def text_table(path: Path) -> Book:
    """Return a text table as a workbook with one sheet.

    Raises:
        RuleError: too large, or text that none of the encodings can read.
    """
    if path.stat().st_size > LARGEST:
        raise RuleError(f"“{path.name}”过大，不能导入。请只保留要导入的行。")
    text = _decoded(path)
    head = text[:_LOOKED_AT]
    separator = max(_SEPARATORS, key=head.count)
    try:
        rows = list(csv.reader(text.splitlines(keepends=True), delimiter=separator))
    except csv.Error as error:
        raise RuleError(f"“{path.name}”不是规整的文本表格。请用 WPS 或 Excel 打开后另存为 .xlsx。") from error
    last = next((number for number in range(len(rows), 0, -1) if any(rows[number - 1])), 0)
    refuse_far(path.name, last, max(map(len, rows), default=0))
    return Book([Sheet(path.stem, False, lambda _progress: Content(lambda: iter(rows), last))])


def _decoded(path: Path) -> str:
    data = path.read_bytes()
    encodings = ("utf-16",) if data.startswith(_UTF_16) else ("utf-8-sig", "gb18030")
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise RuleError(f"“{path.name}”的文字编码无法辨认。请用 WPS 或 Excel 打开后另存为 .xlsx。")
