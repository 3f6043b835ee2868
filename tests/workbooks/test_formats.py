"""Workbooks in .ods and text tables are read like .xlsx ones; cells keep what they hold."""

import zipfile
from datetime import date, datetime, time, timedelta

import pytest
from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from saltdesk.services.complaints.fields import COMPLAINT_IMPORT
from saltdesk.services.lists.power_fields import POWER_IMPORT
from saltdesk.workbooks.inspecting import inspect
from saltdesk.workbooks.reading import read_workbook
from tests.workbooks.sheets import HEAD, open_document, reworked, with_shared_strings, workbook

ROW = (1, "01-001", "甲", "行政许可", "条例第一条", "盐政处", None)


def complaints(path) -> list:
    return list(read_workbook(path, COMPLAINT_IMPORT))


def one_cell(tmp_path, value, number_format="General", epoch=None) -> str:
    """Return what is read of one cell of an old register."""
    book = Workbook()
    if epoch:
        book.epoch = epoch
    book.active.append(("编号", "收到日期", "投诉内容"))
    book.active.append(("1", None, "盐价"))
    book.active["B2"].value = value
    if number_format != "General":
        book.active["B2"].number_format = number_format
    book.save(tmp_path / "登记簿.xlsx")
    (row,) = complaints(tmp_path / "登记簿.xlsx")
    return row.text("received_at")


def test_an_open_document_is_read_with_its_repeated_and_typed_cells(tmp_path):
    def cell(text: str) -> str:
        return f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'

    head = "".join(map(cell, ("编号", "收到日期", "投诉人", "投诉内容")))
    day = (
        '<table:table-cell office:value-type="date" office:date-value="2016-03-05">'
        "<text:p>x</text:p></table:table-cell>"
    )
    filler = "<table:table-cell table:number-columns-repeated='16380'/>"
    body = f"{cell('7')}{day}{cell('甲某')}{cell('盐价')}{filler}"
    rest = "<table:table-cell table:number-columns-repeated='16384'/>"
    path = open_document(
        tmp_path / "登记簿.ods",
        f"<table:table-row>{head}</table:table-row><table:table-row>{body}</table:table-row>"
        f"<table:table-row table:number-rows-repeated='1048574'>{rest}</table:table-row>",
    )
    (row,) = complaints(path)
    assert (row.text("received_at"), row.text("name"), row.cells["facts"]) == ("2016-03-05", "甲某", "D2")


def test_error_values_of_an_open_document_are_told_by_their_cell(tmp_path):
    def cell(text: str, more: str = 'office:value-type="string"') -> str:
        return f"<table:table-cell {more}><text:p>{text}</text:p></table:table-cell>"

    formula = 'table:formula="of:=1/0" '
    as_text = formula + 'office:value-type="string" office:string-value=""'
    bare = "<table:table-cell table:formula='of:=A1'/>"
    comment = "<office:annotation><text:p>见附件</text:p></office:annotation>"
    commented = cell("#REF!", as_text).replace("<text:p>", comment + "<text:p>")
    shown = cell("Err:508", as_text + ' calcext:value-type="error"')
    head = "".join(map(cell, ("编码", "事项名称", "类别", "法律依据")))
    rows = (
        f"<table:table-row/><table:table-row>{head}</table:table-row>",
        f"<table:table-row>{cell('1')}{cell('甲')}{cell('行政许可')}",
        f"{cell('#DIV/0!', as_text)}</table:table-row>",
        "<table:table-row table:number-rows-repeated='2'>"
        f"{cell('2')}{shown}{cell('行政许可')}{commented}"
        "</table:table-row>",
        f"<table:table-row>{cell('3')}{cell('#N/A')}{cell('行政许可')}{bare}</table:table-row>",
    )
    path = open_document(tmp_path / "清单.ods", "".join(rows))
    read = list(read_workbook(path, POWER_IMPORT))
    errors = [(error.cell, error.message.split("，")[0]) for row in read for error in row.errors]
    assert errors == [
        ("D3", "单元格里是错误值 #DIV/0!"),
        *(("B4", "单元格里是错误值 Err:508"), ("D4", "单元格里是错误值 #REF!")),
        *(("B5", "单元格里是错误值 Err:508"), ("D5", "单元格里是错误值 #REF!")),
        ("D6", "单元格里是公式"),
    ]
    assert read[-1].text("name") == "#N/A"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("separator", [",", "\t", ";"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_text_table_is_read_in_the_encodings_of_offices(tmp_path, encoding, separator, end):
    rows = (("编号", "收到日期", "投诉人", "投诉内容"), ("007", "2016.3.5", "郝㛃", '"盐价\n太高"'))
    path = tmp_path / "登记簿.csv"
    path.write_bytes(end.join(separator.join(row) for row in rows).encode(encoding))
    (row,) = complaints(path)
    assert [row.text(name) for name in ("number", "name", "facts")] == ["007", "郝㛃", "盐价\n太高"]
    assert row.cells["facts"] == "D2"


@pytest.mark.parametrize(
    ("value", "number_format", "text"),
    [
        (timedelta(hours=14, minutes=30), "[h]:mm", "14:30"),
        (timedelta(hours=30, seconds=9), "[h]:mm:ss", "30:00:09"),
        (time(14, 30), "h:mm", "14:30"),
        (20160305, "yyyy-mm-dd", "20160305"),
        (99999999, "yyyy-mm-dd", "99999999"),
        (date(2016, 3, 5), "yyyy-mm-dd", "2016-03-05"),
        (datetime(2016, 3, 5, 20, 30), "yyyy-mm-dd hh:mm", "2016-03-05 20:30"),
        ("'20160305", "@", "20160305"),
        ("'无号", "@", "'无号"),
        (138, "0000", "0138"),
        (0.5, "0.0", "0.5"),
        (True, "General", "是"),
        (123456789012345678, "0", "1.23456789012346E+17"),
    ],
)
def test_cells_keep_what_they_hold(tmp_path, value, number_format, text):
    assert one_cell(tmp_path, value, number_format) == text


def test_days_that_count_from_1904_are_the_same_days(tmp_path):
    assert one_cell(tmp_path, date(2016, 3, 5), "yyyy-mm-dd", CALENDAR_MAC_1904) == "2016-03-05"


def test_runs_of_rich_text_are_one_text(tmp_path):
    assert one_cell(tmp_path, CellRichText("2016-", TextBlock(InlineFont(b=True), "3-5"))) == "2016-3-5"


@pytest.mark.parametrize("is_shared", [False, True])
def test_escaped_characters_are_decoded_as_the_standard_says(tmp_path, read_powers, is_shared):
    path = workbook(tmp_path / "清单.xlsx", HEAD, (1, "01", "甲", "行政许可", "ZZ"))
    part = "xl/sharedStrings.xml" if is_shared or b"ZZ" not in _sheet(path) else "xl/worksheets/sheet1.xml"
    if is_shared:
        with_shared_strings(path)
    reworked(path, lambda xml: xml.replace(b"ZZ", b"a_x000D__x000A_b_x0009_c_x005F_x000D_d"), part)
    (row,) = read_powers(path)
    assert row.text("legal_basis") == "a\nb\tc_x000D_d"


def _sheet(path) -> bytes:
    with zipfile.ZipFile(path) as archive:
        return archive.read("xl/worksheets/sheet1.xml")


def test_a_strict_workbook_is_read(tmp_path, read_powers):
    path = workbook(tmp_path / "清单.xlsx", HEAD, ROW)
    old = b"http://schemas.openxmlformats.org/"
    new = b"http://purl.oclc.org/ooxml/"
    for part in ("xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"):
        reworked(path, lambda xml: _strict(xml, old, new), part)
    (row,) = read_powers(path)
    assert row.text("code") == "01-001"


def _strict(xml: bytes, old: bytes, new: bytes) -> bytes:
    for part in (b"spreadsheetml", b"officeDocument"):
        strict = new + part + (b"/main" if part == b"spreadsheetml" else b"/relationships")
        xml = xml.replace(old + part + b"/2006/" + strict.rpartition(b"/")[2], strict)
    return xml


def test_a_formula_with_its_value_is_read_as_shown(tmp_path, read_powers):
    path = workbook(tmp_path / "清单.xlsx", HEAD, (1, "01", "=B2", "行政许可", "条例"))
    reworked(
        path,
        lambda xml: (
            xml.replace(b"<f>B2</f><v></v>", b"<f>B2</f><v>77</v>")
            .replace(b"<f>B2</f><v/>", b"<f>B2</f><v>77</v>")
            .replace(b"<f>B2</f><v />", b"<f>B2</f><v>77</v>")
        ),
    )
    (row,) = read_powers(path)
    assert (row.text("name"), row.errors) == ("77", ())


def test_hidden_sheets_are_skipped_and_said(tmp_path):
    book = Workbook()
    book.active.append(HEAD)
    book.active.sheet_state = "hidden"
    book.create_sheet("极隐").sheet_state = "veryHidden"
    sheet = book.create_sheet("清单")
    sheet.append(HEAD)
    sheet.append(ROW)
    book.create_sheet("空表")
    book.create_sheet("说明").append(["编制说明"])
    book.save(tmp_path / "清单.xlsx")
    rows = read_workbook(tmp_path / "清单.xlsx", POWER_IMPORT)
    assert [row.text("code") for row in rows] == ["01-001"]
    assert rows.notes == ["隐藏的工作表“Sheet”、“极隐”没有读取。", "工作表“说明”没有读取。"]
    assert inspect(tmp_path / "清单.xlsx", POWER_IMPORT).hidden == ("Sheet", "极隐")


def test_sheets_with_the_same_head_are_read_together(tmp_path):
    book = Workbook()
    book.active.title = "一处"
    for sheet, code in ((book.active, "01"), (book.create_sheet("二处"), "02")):
        sheet.append(HEAD)
        sheet.append((1, code, "甲", "行政许可", "=1/0"))
    book.save(tmp_path / "清单.xlsx")
    rows = read_workbook(tmp_path / "清单.xlsx", POWER_IMPORT)
    read = list(rows)
    assert [row.text("code") for row in read] == ["01", "02"]
    assert [error.cell for row in read for error in row.errors] == ["一处!E2", "二处!E2"]
    assert rows.notes == ["表头相同的工作表“一处”、“二处”一并读取。"]


def test_sums_and_sign_offs_are_no_rows(tmp_path, read_powers):
    path = workbook(
        tmp_path / "清单.xlsx",
        *(
            HEAD,
            ROW,
            ("小计", None, "1项"),
            HEAD,
            (2, "02", "合计多收费", "行政许可", "条例"),
            ("合 计：2项",),
        ),
        ("填表人：样例甲", None, None, "审核：样例乙", None, "填表日期：2016年3月5日"),
    )
    assert [row.text("code") for row in read_powers(path)] == ["01-001", "02"]


def test_a_serial_number_stands_in_for_a_missing_code_and_is_told(tmp_path):
    path = workbook(
        tmp_path / "清单.xlsx", ("序号", "事项名称", "类别", "依据"), (1, "甲", "行政许可", "条例")
    )
    rows = read_workbook(path, POWER_IMPORT)
    assert [row.text("code") for row in rows] == ["1"]
    assert rows.notes == ["没有“编码”列，以“序号”列代替。"]
