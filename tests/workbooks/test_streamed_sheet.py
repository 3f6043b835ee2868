"""Rows written as text read back as those that openpyxl writes cell by cell."""

from __future__ import annotations

import io
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils.datetime import to_excel

from saltdesk.workbooks.cells import safe_text
from saltdesk.workbooks.streamed_sheet import CellTexts, StreamedSheet

VALUES = st.one_of(
    st.none(),
    st.integers(-(10**9), 10**9),
    st.dates(date(1900, 3, 1), date(2100, 1, 1)),
    st.datetimes(datetime(1900, 3, 1), datetime(2100, 1, 1)).map(
        lambda moment: moment.replace(microsecond=0)
    ),
    st.text(st.sampled_from("盐政<>&\"' \t\r\n=+-@]]>&#x;𬭎0a")).map(safe_text).filter(bool),
)


def cells_of(book: Workbook) -> list[list[tuple[object, str, object, bool]]]:
    """Return value, type, font and quotation of every cell of the stored workbook, row by row."""
    stream = io.BytesIO()
    book.save(stream)
    rows = load_workbook(stream).worksheets[0].iter_rows()
    return [[(cell.value, cell.data_type, cell.font.name, cell.quotePrefix) for cell in row] for row in rows]


def written_by_openpyxl(values: list[object]) -> Workbook:
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.append(["头"])
    row = []
    for value in values:
        cell = WriteOnlyCell(sheet, value)
        cell.font = Font(name="宋体")
        if isinstance(value, str):
            cell.data_type, cell.quotePrefix = "s", value.startswith(("=", "+", "-", "@", "\t", "\r"))
        row.append(cell)
    sheet.append(row)
    return book


def written_by_us(values: list[object]) -> Workbook:
    book = Workbook(write_only=True)
    sheet = StreamedSheet(book, "表")
    book._add_sheet(sheet)
    sheet.append(["头"])
    plain, quoted = WriteOnlyCell(sheet), WriteOnlyCell(sheet)
    plain.font = quoted.font = Font(name="宋体")
    quoted.quotePrefix = True
    looks = [CellTexts(place, plain.style_id, quoted.style_id) for place in range(1, len(values) + 1)]
    sheet.append_values(looks, 20.0, values)
    return book


@given(st.lists(VALUES, min_size=1, max_size=30))
def test_a_row_reads_back_as_openpyxl_writes_it(values):
    found, wanted = cells_of(written_by_us(values))[1], cells_of(written_by_openpyxl(values))[1]
    for (value, kind, *look), (told, its_kind, *its_look) in zip(found, wanted, strict=True):
        assert look == its_look
        # A date is a number with the format of its column, which this sheet does not set.
        assert (value, kind) == ((to_excel(told), "n") if isinstance(told, date) else (told, its_kind))


def test_a_row_keeps_its_height():
    stream = io.BytesIO()
    written_by_us(["盐", 1]).save(stream)
    assert load_workbook(stream).worksheets[0].row_dimensions[2].height == 20.0


def test_a_row_of_another_width_is_a_mistake():
    book = Workbook(write_only=True)
    sheet = StreamedSheet(book, "表")
    book._add_sheet(sheet)
    sheet.append(["头"])
    with pytest.raises(ValueError, match="shorter"):
        sheet.append_values([CellTexts(1, 0, 0), CellTexts(2, 0, 0)], 20.0, ["盐"])
    book.save(io.BytesIO())
