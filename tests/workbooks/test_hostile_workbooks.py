"""Workbooks that would harm or cannot be read are refused with a sentence before anything is kept."""

import zipfile
from pathlib import Path
from string import ascii_uppercase
from time import process_time

import pytest

from saltdesk.domain.base.errors import EnvironmentProblem, RuleError
from saltdesk.workbooks import opening, sheet_scan, sheets
from tests.workbooks.sheets import HEAD, open_document, reworked, with_shared_strings, workbook

ENTITIES = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
OLE = bytes.fromhex("d0cf11e0a1b11ae1")


def _packed(path: Path, name: str, content: bytes) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)


def _entities(part: str):
    def make(path: Path) -> None:
        reworked(
            with_shared_strings(workbook(path, HEAD)), lambda xml: ENTITIES + xml[xml.find(b"?>") + 2 :], part
        )

    return make


def _cut(path: Path) -> None:
    reworked(workbook(path, HEAD, (1, "1", "甲", "行政许可", "条例")), lambda xml: xml[: len(xml) // 2])


def _wrong_cell(path: Path) -> None:
    reworked(
        workbook(path, HEAD, (1, "1", "甲", "行政许可", "条例")),
        lambda xml: xml.replace(b"<v>1</v>", b"<v>x</v>"),
    )


def _wrong_row(path: Path) -> None:
    reworked(workbook(path, HEAD, (1, "1", "甲")), lambda xml: xml.replace(b'<row r="2"', b'<row r="x"'))


def _worn(path: Path) -> None:
    """A byte of the packed sheet was lost, as on an old memory stick."""
    workbook(path, HEAD, *((number, f"{number * 7919}", "甲") for number in range(2000)))
    with zipfile.ZipFile(path) as archive:
        place = archive.getinfo("xl/worksheets/sheet1.xml")
    data = bytearray(path.read_bytes())
    middle = place.header_offset + place.compress_size // 2
    data[middle : middle + 8] = bytes(8)
    path.write_bytes(data)


def _far(*cells: str):
    """A sheet of a few bytes whose cells lie as far apart as these."""

    def make(path: Path) -> None:
        rows = "".join(
            f'<row r="{cell.lstrip(ascii_uppercase)}"><c r="{cell}"><v>1</v></c></row>' for cell in cells
        )
        reworked(
            workbook(path, HEAD), lambda xml: xml.replace(b"</sheetData>", rows.encode() + b"</sheetData>")
        )

    return make


def _moved(path: Path) -> None:
    """A cell that claims a row other than the one it stands in."""
    reworked(workbook(path, HEAD), lambda xml: xml.replace(b'r="C1"', b'r="C1048576"'))


def _lying_size(path: Path) -> None:
    """A part that is thousands of times as large as it says."""
    workbook(path, HEAD)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/lies.xml", b"0" * 1_234_567)
    data = bytearray(path.read_bytes())
    real = (1_234_567).to_bytes(4, "little")
    for _ in range(data.count(real)):
        place = data.index(real)
        data[place : place + 4] = (64).to_bytes(4, "little")
    path.write_bytes(data)


def _twice(path: Path) -> None:
    workbook(path, HEAD)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("XL/worksheets/sheet1.xml", b"<x/>")


def _open_document(path: Path) -> None:
    cell = '<table:table-cell office:value-type="string"><text:p>盐</text:p></table:table-cell>'
    open_document(path, f'<table:table-row table:number-rows-repeated="1048577">{cell}</table:table-row>')


def _parts(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(opening.MOST_PARTS + 1):
            archive.writestr(f"xl/{number}.xml", b"")


@pytest.mark.parametrize(
    ("name", "make", "sentence"),
    [
        ("旧.xls", lambda path: path.write_bytes(OLE + b"x" * 100), "可能已损坏"),
        ("网页.xls", lambda path: path.write_bytes(b"<html><table></table></html>"), "不是有效的工作簿"),
        ("清单.txt", lambda path: path.write_bytes(b"a,b"), "不是 .xlsx"),
        ("清单.csv", lambda path: path.write_bytes(b"a,b\0\xff"), "文字编码无法辨认"),
        ("宏.xlsm", lambda path: _packed(path, "xl/workbook.xml", b""), "带宏或二进制的工作簿"),
        ("二进制.xlsb", lambda path: _packed(path, "xl/workbook.bin", b""), "带宏或二进制的工作簿"),
        ("宏.xlsx", lambda path: _packed(path, "xl/vbaProject.bin", b"x"), "带有宏"),
        ("坏.xlsx", lambda path: path.write_bytes(b"not a zip"), "不是有效的工作簿"),
        ("空.xlsx", lambda path: zipfile.ZipFile(path, "w").close(), "无法读取"),
        ("炸弹.xlsx", lambda path: _packed(path, "xl/worksheets/sheet1.xml", b"0" * 2**23), "展开后过大"),
        ("多件.xlsx", _parts, "展开后过大"),
        ("实体一.xlsx", _entities("xl/worksheets/sheet1.xml"), "文档类型声明"),
        ("实体二.xlsx", _entities("xl/workbook.xml"), "无法读取"),
        ("实体三.xlsx", _entities("xl/sharedStrings.xml"), "无法读取"),
        ("半个.xlsx", _cut, "已损坏"),
        ("错行.xlsx", _wrong_row, "已损坏"),
        ("磨损.xlsx", _worn, "已损坏"),
        ("错值.xlsx", _wrong_cell, "无法读取的单元格"),
        ("远行.xlsx", _far("A1048577"), "远到第1048577行"),
        ("极远.xlsx", _far("A99999999999"), "远到第99999999999行"),
        ("远列.xlsx", _far("XFE2"), "第16385列"),
        ("字母.xlsx", _far("ABCDEFGH2"), "已损坏"),
        ("分散.xlsx", _far("A2", "XFD1048576"), "请清除表格以外的内容"),
        ("错位.xlsx", _moved, "已损坏"),
        ("谎报.xlsx", _lying_size, "已损坏"),
        ("两份.xlsx", _twice, "已损坏"),
        ("远表.ods", _open_document, "远到第1048577行"),
    ],
)
def test_dangerous_and_hopeless_files_are_refused_with_a_sentence(
    tmp_path, read_powers, name, make, sentence
):
    path = tmp_path / name
    make(path)
    start = process_time()
    with pytest.raises(RuleError, match=sentence):
        read_powers(path)
    assert process_time() - start < 1


def test_a_workbook_of_more_than_200_megabytes_is_not_unpacked(tmp_path, read_powers, monkeypatch):
    path = workbook(tmp_path / "大.xlsx", HEAD)
    monkeypatch.setattr(opening, "LARGEST", 1000)
    with pytest.raises(RuleError, match="展开后过大"):
        read_powers(path)


def test_a_huge_table_of_strings_is_not_held(tmp_path, read_powers, monkeypatch):
    path = workbook(tmp_path / "大.xlsx", HEAD)
    monkeypatch.setattr(opening, "LARGEST_PART", 100)
    with pytest.raises(RuleError, match="展开后过大"):
        read_powers(path)


def test_too_many_merged_cells_are_refused(tmp_path, read_powers, monkeypatch):
    monkeypatch.setattr(sheets, "MOST_MERGES", 1)
    path = workbook(tmp_path / "合并.xlsx", HEAD, merged=("A2:A3", "B2:B3"))
    with pytest.raises(RuleError, match="合并单元格过多"):
        read_powers(path)


def test_a_missing_file_is_an_environment_problem(tmp_path, read_powers):
    with pytest.raises(EnvironmentProblem, match="找不到"):
        read_powers(tmp_path / "没有.xlsx")


def test_the_quick_pass_takes_no_document_type():
    with pytest.raises(RuleError, match="文档类型声明"):
        sheet_scan._Pass({}).parser.Parse(ENTITIES + b"<x/>", True)
