"""Workbooks of Excel 5 to 2003 (.xls) are read like .xlsx ones, or refused with a sentence."""

from pathlib import Path
from struct import pack

import pytest

from saltdesk.domain.base.errors import RuleError
from saltdesk.services.complaints.fields import COMPLAINT_IMPORT
from saltdesk.services.lists.power_fields import POWER_IMPORT
from saltdesk.workbooks import old_workbook
from saltdesk.workbooks.inspecting import inspect
from saltdesk.workbooks.reading import WorkbookRows, read_workbook
from tests.workbooks.old_sheets import (
    EXCEL_5,
    EXCEL_97,
    begin,
    compound_file,
    error,
    number,
    old_book,
    old_sheet,
    record,
    text_97,
)
from tests.workbooks.sheets import workbook

CUT = begin(EXCEL_97, 5) + record(0x0018, bytes(5000)) + record(0x0085, b"")
"""A stream that ends within the record of a sheet."""

OLD = Path(__file__).parent / "old"
REGISTER = (("编号", "收到日期", "投诉人", "投诉内容"), ("007", "2016.3.5", "郝㛃", "盐价太高"))


def complaints(path: Path) -> WorkbookRows:
    return read_workbook(path, COMPLAINT_IMPORT)


def head(*titles: str) -> bytes:
    return b"".join(text_97(0, column, title) for column, title in enumerate(titles))


def test_a_register_keeps_days_times_leading_zeros_and_numbers():
    rows = list(complaints(OLD / "register.xls"))
    assert [row.text("received_at") for row in rows] == [
        *("2025-03-05 08:30", "2025-03-06", "20160305", "2025-03-08"),
    ]
    assert [row.text("contact") for row in rows[:3]] == ["63221234", "13800138000", "00000123"]
    third = rows[2]
    assert (third.text("facts"), third.text("remark"), third.text("occurred_on")) == (
        *("窗口\n态度差", "是", "14:30"),
    )
    assert third.cells["facts"] == "E5"


def test_a_hidden_sheet_is_skipped_and_named():
    rows = complaints(OLD / "register.xls")
    list(rows)
    assert inspect(OLD / "register.xls", COMPLAINT_IMPORT).hidden == ("说明",)
    assert rows.notes == ["隐藏的工作表“说明”没有读取。"]


def test_merged_cells_give_all_their_rows_the_text_of_the_top_one():
    rows = list(read_workbook(OLD / "powers.xls", POWER_IMPORT))
    assert [row.text("code") for row in rows] == [f"01-{place:03}" for place in range(1, 9)]
    assert rows[0].text("legal_basis") == "《某法》第一条\n《某条例》第二条"


def test_days_counted_from_1904_are_the_days_that_were_shown():
    (row,) = complaints(OLD / "days-since-1904.xls")
    assert row.text("received_at") == "2016-03-05"


def test_an_error_value_names_its_cell(tmp_path):
    cells = head("编码", "事项名称", "类别") + text_97(1, 0, "01-001") + error(1, 1)
    (row,) = read_workbook(compound_file(tmp_path / "错值.xls", old_book(cells)), POWER_IMPORT)
    assert [(one.cell, one.message) for one in row.errors] == [("B2", "单元格里是错误值 #DIV/0!，请改正。")]


def test_a_number_that_is_none_is_an_error_value(tmp_path):
    cells = head("编号", "联系电话", "投诉内容") + text_97(1, 2, "盐价") + number(1, 1, float("nan"))
    (row,) = complaints(compound_file(tmp_path / "非数.xls", old_book(cells)))
    assert row.text("contact") == "#NUM!"


@pytest.mark.parametrize("version", [EXCEL_5, EXCEL_97])
def test_excel_5_and_excel_97_are_read_alike(tmp_path, version):
    rows = (REGISTER[0], ("007", "2016.3.5", "郝某", "盐价太高"))
    (row,) = complaints(old_sheet(tmp_path / "登记簿.xls", rows, version))
    assert [row.text(name) for name in ("number", "name", "facts")] == ["007", "郝某", "盐价太高"]


def test_a_workbook_is_known_by_its_content_whatever_its_ending(tmp_path):
    old = old_sheet(tmp_path / "其实是旧格式.xlsx", REGISTER)
    new = workbook(tmp_path / "新.xlsx", *REGISTER).rename(tmp_path / "其实是新格式.xls")
    assert [row.text("name") for path in (old, new) for row in complaints(path)] == ["郝㛃", "郝㛃"]


def test_drawings_names_and_unknown_records_are_never_looked_at(tmp_path):
    noise = record(0x0018, b"\xff" * 40) + record(0x00EC, b"\xff" * 20) + record(0x003C, b"\xff" * 20)
    cells = noise + head("编号", "投诉内容") + text_97(1, 0, "1") + text_97(1, 1, "盐价") + noise
    (row,) = complaints(compound_file(tmp_path / "图.xls", old_book(cells, extra=noise)))
    assert row.text("facts") == "盐价"


@pytest.mark.parametrize(
    ("name", "stream", "sentence"),
    [
        ("密.xlsx", ("EncryptedPackage", b"x"), "加了密码"),
        ("密.xls", ("Workbook", old_book(b"", extra=record(0x002F, b"\0" * 6))), "加了密码"),
        ("四.xls", ("Book", record(0x0409, pack("<HHH", 0x0400, 16, 0))), "Excel 5.0 以前"),
        ("空.xls", ("Workbook", b""), "Excel 5.0 以前"),
        ("文.xls", ("WordDocument", b"x"), "不是 Excel 工作簿"),
        ("半.xls", ("Workbook", begin(EXCEL_97, 5) + pack("<HH", 0x0085, 60_000)), "已损坏"),
        ("截.xls", ("Workbook", CUT), "已损坏"),
        ("断.xls", ("Workbook", begin(EXCEL_97, 5) + record(0x0085, pack("<IH", 2**31, 0))), "已损坏"),
    ],
)
def test_encrypted_older_and_damaged_ones_are_refused_with_a_sentence(tmp_path, name, stream, sentence):
    path = compound_file(tmp_path / name, stream[1], stream[0])
    with pytest.raises(RuleError, match=sentence):
        list(complaints(path))


MANY = {
    "styles": record(0x00E0, bytes(20)) * 10_001,
    "sheets": record(0x0085, pack("<IHBB", 0, 0, 2, 0) + b"S1") * 1_001,
    "one sheet twice": record(0x0085, pack("<IHBB", 0, 0, 2, 0) + b"S1") * 2,
}


@pytest.mark.parametrize("kind", MANY)
def test_more_of_a_kind_than_any_office_has_is_refused_before_it_fills_the_memory(tmp_path, kind):
    path = compound_file(tmp_path / "多.xls", old_book(b"", extra=MANY[kind]))
    with pytest.raises(RuleError, match="已损坏"):
        list(complaints(path))


def test_too_many_merged_cells_are_refused(tmp_path):
    merged = record(0x00E5, pack("<H", 1027) + pack("<HHHH", 0, 9, 0, 9) * 1027) * 7
    cells = head("编号", "投诉内容") + merged.replace(pack("<H", 1027), pack("<H", 65_000))
    with pytest.raises(RuleError, match="合并单元格过多"):
        list(complaints(compound_file(tmp_path / "合并.xls", old_book(cells))))


@pytest.mark.parametrize("place", [30, 44, 48, 60, 68, 76, 512 + 4 * 3, 1024 + 116, 1024 + 128 + 120])
@pytest.mark.parametrize("value", [0, 2, 3, 0xFFFFFF, 0xFFFFFFF0])
def test_a_container_whose_chains_turn_back_or_leave_it_is_read_or_refused(tmp_path, place, value):
    path = old_sheet(tmp_path / "环.xls", REGISTER)
    data = bytearray(path.read_bytes())
    data[place : place + 4] = pack("<I", value)
    path.write_bytes(data)
    try:
        list(complaints(path))
    except RuleError as refusal:
        assert refusal.sentence  # noqa: PT017 either outcome is right


def test_a_workbook_too_large_to_hold_is_refused_unread(tmp_path, monkeypatch):
    path = old_sheet(tmp_path / "大.xls", REGISTER)
    monkeypatch.setattr(old_workbook, "LARGEST", 1000)
    with pytest.raises(RuleError, match="过大"):
        list(complaints(path))
