"""The parts of an .xlsx package: the sheets in their order and the number formats with leading zeros."""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Iterator
from typing import Any

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError

_PADDED = re.compile(r'[0"\\\-./]*0[0"\\\-./]*')
_DAMAGED = "工作簿的目录已损坏。请用 WPS 或 Excel 打开后另存为“Excel 工作簿（*.xlsx）”再导入。"


@dataclass(frozen=True)
class SheetPart:
    """A sheet of a package: its name, whether it is hidden, and the path of its XML."""

    name: str
    is_hidden: bool
    path: str


def sheet_parts(archive: zipfile.ZipFile) -> list[SheetPart]:
    """Return the worksheets of a package in their order.

    Raises:
        RuleError: the parts that list them are missing or damaged.
    """
    try:
        return list(_sheet_parts(archive))
    except (KeyError, ValueError, SyntaxError) as error:
        raise RuleError(_DAMAGED) from error


def padded_formats(archive: zipfile.ZipFile) -> dict[str, str]:
    """Return the formats that show leading zeros, such as ``0000``, by the number of their cell style.

    Raises:
        RuleError: the styles are damaged.
    """
    if "xl/styles.xml" not in archive.namelist():
        return {}
    try:
        styles = _parsed(archive, "xl/styles.xml")
    except (ValueError, SyntaxError) as error:
        raise RuleError(_DAMAGED) from error
    codes = {
        one.get("numFmtId"): one.get("formatCode", "") for one in styles.iter() if _local(one) == "numFmt"
    }
    cells = next((one for one in styles.iter() if _local(one) == "cellXfs"), ())
    shown = ((str(place), codes.get(one.get("numFmtId"), "")) for place, one in enumerate(cells))
    return {place: code for place, code in shown if is_padded(code)}


def is_padded(code: str) -> bool:
    """Return whether a number format shows leading zeros, such as ``0000``."""
    return code.count("0") > 1 and bool(_PADDED.fullmatch(code))


def _sheet_parts(archive: zipfile.ZipFile) -> Iterator[SheetPart]:
    names = set(archive.namelist())
    book = next((name for name in ("xl/workbook.xml",) if name in names), "")
    if not book:
        raise ValueError("no workbook")
    related = {
        one.get("Id"): (one.get("Target", ""), one.get("Type", ""))
        for one in _parsed(archive, "xl/_rels/workbook.xml.rels")
    }
    for one in _parsed(archive, book).iter():
        if _local(one) != "sheet":
            continue
        key = next((value for name, value in one.items() if name.endswith("}id")), None)
        target, kind = related[key]
        path = posixpath.normpath(posixpath.join("/xl", target)).lstrip("/")
        if kind.endswith("/worksheet"):
            if path not in names:
                raise ValueError(path)
            yield SheetPart(one.get("name", ""), one.get("state", "visible") != "visible", path)


def _parsed(archive: zipfile.ZipFile, name: str) -> Any:
    from defusedxml.ElementTree import fromstring

    return fromstring(archive.read(name))


def _local(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]
