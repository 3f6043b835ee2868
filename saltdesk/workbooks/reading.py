"""Reading a power list from a workbook, whatever the order of its columns, with the address of every cell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from saltdesk.domain.errors import RuleError
from saltdesk.domain.progress import Progress, unwatched
from saltdesk.services.power_import import CellError, ImportRow
from saltdesk.workbooks.opening import opened

HEADINGS: dict[str, tuple[str, ...]] = {
    "code": ("编码", "职权编码", "项目编码", "事项编码", "权力编码"),
    "name": ("事项名称", "职权名称", "项目名称", "权力名称", "名称", "主项"),
    "power_class": ("类别", "职权类别", "权力类别", "权力类型", "分类"),
    "subject": ("实施主体", "行使主体"),
    "legal_basis": ("实施依据", "法律依据", "设定依据", "依据"),
    "flow": ("运行流程", "流程", "办理流程"),
    "discretion": ("裁量标准", "裁量基准"),
    "promised_limit": ("承诺时限", "办理时限", "时限"),
    "extension_condition": ("延长办结条件", "延长条件"),
    "handling_office": ("承办处室", "承办机构", "承办部门", "科室"),
    "entrusted_body": ("委托单位", "委托部门", "委托情况"),
    "head": ("负责人",),
    "posts": ("岗位设置", "岗位"),
    "handler_certificate": ("经办人执法资格", "执法证号", "经办人"),
    "phone": ("联系电话", "办公电话", "电话"),
    "note": ("备注",),
}
"""The headings under which each field is found in the lists of real offices."""

NEEDED = ("code", "name")
_HEAD_WITHIN = 20
_MOST_COLUMNS = 60
_MOST_EMPTY = 200
_EVERY = 500
_LAST_LINE = re.compile(r"^共\s*\d+\s*[项件个]|^合计|^填表人")
_FIELD_OF = {heading: field for field, headings in HEADINGS.items() for heading in headings}


def read_powers(path: Path, progress: Progress = unwatched) -> tuple[ImportRow, ...]:
    """The rows of the first sheet that has a head with code and name; blank rows and the count are left out.

    Raises:
        RuleError: no such head, or a file that cannot be taken (see ``opened``).
        EnvironmentProblem: the file cannot be read.
    """
    with opened(path) as book:
        for sheet in book.worksheets:
            rows = _numbered(sheet)
            columns, head = _find_head(rows)
            if columns:
                return tuple(_rows(rows, columns, head, progress))
    raise RuleError(
        f"“{path.name}”前{_HEAD_WITHIN}行中没有找到表头。表头须有“编码”和“事项名称”两列，请核对后再导入。"
    )


def _numbered(sheet: Any) -> Iterator[tuple[int, Sequence[Any]]]:
    """Row number and cells; the size a sheet claims is not believed."""
    sheet.reset_dimensions()
    return enumerate(sheet.iter_rows(max_col=_MOST_COLUMNS), start=1)


def _plain(cell: Any) -> str:
    return re.sub(r"\s+", "", str(cell.value)) if cell.value is not None else ""


def _find_head(rows: Iterator[tuple[int, Sequence[Any]]]) -> tuple[dict[int, str], int]:
    for number, cells in rows:
        found: dict[int, str] = {}
        for place, cell in enumerate(cells):
            field = _FIELD_OF.get(_plain(cell).rstrip("*＊"))
            if field and field not in found.values():
                found[place] = field
        if all(field in found.values() for field in NEEDED):
            return found, number
        if number >= _HEAD_WITHIN:
            break
    return {}, 0


def _rows(
    rows: Iterator[tuple[int, Sequence[Any]]], columns: dict[int, str], head: int, progress: Progress
) -> Iterator[ImportRow]:
    empty = 0
    for number, cells in rows:
        if number % _EVERY == 0:
            progress(number, 0)
        filled = [cell for cell in cells if cell.value not in (None, "")]
        if not filled or _LAST_LINE.match(str(filled[0].value)):
            empty += 1
            if empty > _MOST_EMPTY:
                return
            continue
        empty = 0
        yield _row(number, cells, columns)


def _row(number: int, cells: Sequence[Any], columns: dict[int, str]) -> ImportRow:
    from openpyxl.utils import get_column_letter

    values: dict[str, str] = {}
    addresses: dict[str, str] = {}
    errors: list[CellError] = []
    for place, field in columns.items():
        address = f"{get_column_letter(place + 1)}{number}"
        addresses[field] = address
        cell = cells[place] if place < len(cells) else None
        values[field], problem = _text(cell)
        if problem:
            errors.append(CellError(address, problem))
    return ImportRow(values, addresses, tuple(errors))


def _text(cell: Any) -> tuple[str, str]:
    """The text of a cell and what is wrong with it."""
    if cell is None or cell.value is None:
        return "", ""
    value = cell.value
    if cell.data_type == "f":
        return "", "单元格里是公式，请复制后选择性粘贴为数值。"
    if cell.data_type == "e":
        return "", f"单元格里是错误值 {value}，请改正。"
    if isinstance(value, datetime):
        return value.date().isoformat(), ""
    if isinstance(value, date):
        return value.isoformat(), ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value)), ""
    return str(value).strip(), ""
