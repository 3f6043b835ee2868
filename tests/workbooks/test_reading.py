"""Lists of real offices, read by the columns the program guesses."""

from datetime import date, datetime

import pytest
from openpyxl import Workbook

from saltdesk.domain.base.errors import Cancelled, RuleError
from saltdesk.ledgers.importables import importable
from saltdesk.services.lists.duty_import import DUTY_IMPORT
from saltdesk.services.lists.power_fields import POWER_IMPORT
from saltdesk.workbooks.headings import plain_heading
from saltdesk.workbooks.inspecting import SheetMapping, guess_at, inspect
from saltdesk.workbooks.reading import read_rows, read_workbook
from tests.workbooks.sheets import HEAD, reworked, with_shared_strings, workbook

ROW = (1, "01-001", "甲", "行政许可", "条例第一条", "盐政处", None)


def codes(rows) -> list[str]:
    return [row.text("code") for row in rows]


def test_columns_are_found_by_their_usual_headings_in_any_order(tmp_path, read_powers):
    head = ("备注", "事项 名称", "编码*", "类别（必填）", "法律依据\n（注明条款）", "ＡＢ")
    path = workbook(tmp_path / "清单.xlsx", head, ("注", "食盐零售", "0138", "行政许可", "条例", "x"))
    (row,) = read_powers(path)
    assert dict(row.values) == {
        "note": "注",
        "name": "食盐零售",
        "code": "0138",
        "power_class": "行政许可",
        "legal_basis": "条例",
    }
    assert row.cells["code"] == "C2"


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("职 权 编 码", "code"),
        ("权力名称：", "name"),
        ("（三）行使主体", "subject"),
        ("3.设定依据", "legal_basis"),
        ("承诺办结时限(工作日)", "promised_limit"),
        ("法定办理时限", "statutory_limit"),
        ("监督投诉电话", "complaint_phone"),
        ("咨询电话", "phone"),
        ("所属主项", "parent"),
        ("行政相对人", "applies_to"),
        ("自由裁量基准", "discretion"),
        ("实施主休", "subject"),
        ("公布日期", None),
        ("状态", None),
        ("流程环节", None),
        ("序号", None),
    ],
)
def test_synonyms_marks_and_slips_of_the_pen_are_understood(tmp_path, heading, field):
    path = workbook(
        tmp_path / "清单.xlsx", ("编码", "事项名称", "类别", heading), ("1", "甲", "行政许可", "x")
    )
    columns = inspect(path, POWER_IMPORT).sheets[0].columns
    if field in ("code", "name"):
        assert plain_heading(heading) in ("职权编码", "权力名称")
    else:
        assert columns[3].field == field


def test_titles_above_and_two_lines_of_heads_with_merged_cells(tmp_path, read_powers):
    path = workbook(
        tmp_path / "清单.xlsx",
        ("某市盐业管理局行政职权目录",),
        ("填报单位：某市盐业管理局",),
        ("序号", "职权编码", "职权名称", "类别", "实施依据", None, "办理时限", None, "电话", None),
        (None, None, None, None, "法律", "行政法规", "法定", "承诺", "咨询", "监督"),
        (1, "01", "甲", "行政许可", "《甲法》第一条", "《乙条例》第二条", "20日", "10日", "1", "2"),
        (2, "02", "乙", "行政处罚", None, "《乙条例》第三条", "30日", "15日", "3", "4"),
        merged=("A1:J1", "A2:J2", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:F3", "G3:H3", "I3:J3"),
    )
    sheet = inspect(path, POWER_IMPORT).sheets[0]
    assert (sheet.head, sheet.lines) == (3, 2)
    assert [column.heading for column in sheet.columns][4:8] == [
        "实施依据/法律",
        "实施依据/行政法规",
        "办理时限/法定",
        "办理时限/承诺",
    ]
    first, second = read_powers(path)
    assert first.text("legal_basis") == "《甲法》第一条；《乙条例》第二条"
    assert second.text("legal_basis") == "《乙条例》第三条"
    assert [
        first.text(name) for name in ("statutory_limit", "promised_limit", "phone", "complaint_phone")
    ] == [*("20日", "10日", "1", "2")]
    assert (first.cells["legal_basis"], second.cells["promised_limit"]) == ("E5", "H6")


def test_two_lines_of_heads_without_merged_cells(tmp_path, read_powers):
    path = workbook(
        tmp_path / "清单.xlsx",
        ("编码", "名称", "类别", "实施依据", None, None),
        (None, None, None, "法律", "行政法规", "地方性法规"),
        ("1", "甲", "行政许可", "《甲法》", None, "《丙条例》"),
    )
    (row,) = read_powers(path)
    assert row.text("legal_basis") == "《甲法》；《丙条例》"


@pytest.mark.parametrize("is_merged", [True, False])
def test_heads_of_two_lines_and_titles_repeated_on_every_page_are_no_rows(tmp_path, is_merged):
    page = (
        ("某市盐业管理局行政职权目录",),
        ("编码", "名称", "类别", "实施依据", None, "备注"),
        (None, None, None, "法律", "行政法规", None),
    )
    rows = (("1", "甲", "行政许可", "《甲法》", None, "x"), ("2", "乙", "行政处罚", None, "《乙条例》", None))
    areas = [
        f"{area[0]}{top + int(area[1])}:{area[2]}{top + int(area[3])}"
        for top in (0, 4)
        for area in ("A1F1", "A2A3", "B2B3", "C2C3", "D2E2", "F2F3")
    ]
    path = workbook(tmp_path / "清单.xlsx", *page, rows[0], *page, rows[1], merged=areas if is_merged else ())
    read = read_workbook(path, POWER_IMPORT)
    assert [(row.text("code"), row.text("legal_basis")) for row in read] == [
        ("1", "《甲法》"),
        ("2", "《乙条例》"),
    ]
    assert read.notes == ["小计、合计、签字栏和重复的表头共3行不是记录，没有读取。"]


def test_registers_have_heads_of_two_lines_too(tmp_path):
    fields = importable("standards").fields
    head = (
        ("处罚事项", "违法行为", "裁量幅度", None, None, None, None, "法定幅度", None),
        (None, None, "违法程度", "适用情形", "处罚种类", "下限", "上限", "下限", "上限"),
    )
    rows = (
        ("02-001", "无证经营", "轻微", "初次", "罚款", 1, 2, 1, 3),
        (None, None, "严重", "再次", "罚款", 2, 3, None, None),
    )
    path = workbook(
        tmp_path / "标准.xlsx", *head, rows[0], *head, rows[1], merged=("A1:A2", "B1:B2", "C1:G1", "H1:I1")
    )
    read = list(read_workbook(path, fields))
    names = ("conduct", "name", "facts", "measure", "low", "high", "legal_low", "legal_high")
    assert [tuple(row.text(name) for name in names) for row in read] == [
        ("无证经营", "轻微", "初次", "罚款", "1", "2", "1", "3"),
        ("", "严重", "再次", "罚款", "2", "3", "", ""),
    ]
    assert read[1].cells["low"] == "F6"


def test_cells_merged_down_a_column_hold_for_every_row_they_cover(tmp_path, read_powers):
    path = workbook(
        tmp_path / "清单.xlsx",
        HEAD,
        ROW,
        (2, "01-002", "乙", None, "条例第二条", None, None),
        (3, "01-003", "丙", None, "条例第三条", "法制处", None),
        (4, "01-004", "丁", None, "条例第四条", None, None),
        merged=("D2:D4", "F2:F3"),
    )
    rows = read_powers(path)
    assert [row.text("power_class") for row in rows] == ["行政许可"] * 3 + [""]
    assert [row.text("handling_office") for row in rows] == ["盐政处", "盐政处", "法制处", ""]


def test_rows_under_one_merged_code_are_one_item(tmp_path, read_powers):
    path = workbook(
        tmp_path / "清单.xlsx",
        HEAD,
        ROW,
        (None, None, None, None, "条例第二条", None, "次行"),
        (2, "01-002", "乙", "行政处罚", "条例第三条", None, None),
        merged=("A2:A3", "B2:B3", "C2:C3", "D2:D3"),
    )
    first, second = read_powers(path)
    assert first.text("legal_basis") == "条例第一条\n条例第二条"
    assert (first.text("note"), second.text("code")) == ("次行", "01-002")


def test_different_names_under_one_merged_code_are_told(tmp_path, read_powers):
    path = workbook(
        tmp_path / "清单.xlsx", HEAD, ROW, (None, None, "另一个名称", None, "条例第二条"), merged=("B2:B3",)
    )
    (row,) = read_powers(path)
    assert [(error.cell, "合并的编码" in error.message) for error in row.errors] == [("C3", True)]


def test_titles_of_sections_give_the_class_of_the_rows_beneath(tmp_path, read_powers):
    path = workbook(
        tmp_path / "清单.xlsx",
        ("编码", "名称", "实施依据"),
        ("一、行政许可（共1项）",),
        ("1", "甲", "条例"),
        ("二、行政处罚",),
        ("2", "乙", "条例"),
        merged=("A2:C2", "A4:C4"),
    )
    assert [row.text("power_class") for row in read_powers(path)] == ["行政许可", "行政处罚"]


def test_blank_rows_repeated_heads_and_last_lines_are_left_out(tmp_path, read_powers):
    blank = (None,) * 7
    path = workbook(
        tmp_path / "清单.xlsx",
        *(HEAD, ROW, *[blank] * 300, HEAD, (2, "01-002", "乙", "行政处罚", date(2016, 1, 1), "", "")),
        *(("共 2 项",), ("填表人：样例甲", None, "审核人：")),
    )
    rows = read_powers(path)
    assert codes(rows) == ["01-001", "01-002"]
    assert rows[1].text("legal_basis") == "2016-01-01"
    assert rows[1].cells["code"] == "B304"


def test_thousands_of_formatted_empty_rows_are_not_read(tmp_path, read_powers):
    book = Workbook()
    book.active.append(HEAD)
    book.active.append(ROW)
    for number in range(3, 6000):
        book.active.cell(number, 2).number_format = "@"
    book.save(tmp_path / "清单.xlsx")
    seen: list[int] = []
    rows = list(
        read_workbook(tmp_path / "清单.xlsx", POWER_IMPORT, lambda done, total: seen.append(max(done, total)))
    )
    assert len(rows) == 1
    assert max(seen) == 0


def test_codes_keep_their_zeros_and_lost_digits_are_told(tmp_path, read_powers):
    book = Workbook()
    book.active.append(HEAD)
    values = ("01-001", "0138", 138.0, 138, 138, 1001, 4.1e17, 410100000000000000, "410100000000000000", 13.5)
    for place, code in enumerate(values):
        book.active.append((place, code, "甲", "行政许可", "条例", None, None))
    book.active["B6"].number_format = "0000"
    book.active["B7"].number_format = '00"-"000'
    book.active.append((99, datetime(2016, 1, 1), "甲", "行政许可", "条例"))
    book.save(tmp_path / "清单.xlsx")
    rows = read_powers(tmp_path / "清单.xlsx")
    assert codes(rows) == [
        *("01-001", "0138", "138", "138", "0138", "01-001", "", "", "410100000000000000", "13.5", "")
    ]
    assert [(error.cell, error.message[:6]) for row in rows for error in row.errors] == [
        ("B8", "数字 4.1"),
        ("B9", "数字 4.1"),
        ("B12", "编码被表格程"),
    ]


def test_formulas_and_error_values_are_named_by_their_cell(tmp_path, read_powers):
    path = workbook(
        tmp_path / "清单.xlsx",
        *(HEAD, (1, "1", "=A1", "行政许可", "条例"), (2, "2", "乙", "行政许可", "#N/A")),
    )
    errors = [error for row in read_powers(path) for error in row.errors]
    assert [error.cell for error in errors] == ["C2", "E3"]
    assert "公式" in errors[0].message
    assert "#N/A" in errors[1].message


def test_strings_in_a_table_of_their_own_are_read(tmp_path, read_powers):
    path = with_shared_strings(workbook(tmp_path / "清单.xlsx", HEAD, ROW, (2, "01-002", "ZZ", None, "条例")))
    reworked(path, lambda table: table.replace(b"ZZ", b"=1+1"), "xl/sharedStrings.xml")
    rows = read_powers(path)
    assert [row.text("name") for row in rows] == ["甲", "=1+1"]
    assert not any(row.errors for row in rows)


def test_strings_inside_the_cells_are_read_with_their_runs(tmp_path, read_powers):
    path = workbook(tmp_path / "清单.xlsx", HEAD, ROW)

    def inline(sheet: bytes) -> bytes:
        start = sheet.index(b'<c r="C2"')
        end = sheet.index(b"</c>", start) + 4
        cell = (
            '<c r="C2" t="inlineStr"><is><r><t>食盐</t></r><r><t xml:space="preserve">零售 </t></r></is></c>'
        )
        return sheet[:start] + cell.encode() + sheet[end:]

    (row,) = read_powers(reworked(path, inline))
    assert row.text("name") == "食盐零售"


def test_cells_and_rows_without_addresses_and_a_claimed_size_are_no_matter(tmp_path, read_powers):
    path = workbook(tmp_path / "清单.xlsx", HEAD, ROW)

    def bare(sheet: bytes) -> bytes:
        import re

        sheet = re.sub(rb'<dimension ref="[^"]*"', b'<dimension ref="A1:XFD1048576"', sheet)
        return re.sub(rb'<row r="\d+"', b"<row", re.sub(rb'<c r="[A-Z]+\d+"', b"<c", sheet))

    (row,) = read_powers(reworked(path, bare))
    assert (row.text("code"), row.cells["code"]) == ("01-001", "B2")


def test_the_head_may_stand_on_a_later_sheet(tmp_path, read_powers):
    book = Workbook()
    book.active.append(["编制说明"])
    book.create_sheet("汇总").append(["类别", "数量"])
    sheet = book.create_sheet("清单")
    sheet.append(HEAD)
    sheet.append(ROW)
    book.save(tmp_path / "清单.xlsx")
    assert codes(read_powers(tmp_path / "清单.xlsx")) == ["01-001"]
    assert [one.name for one in inspect(tmp_path / "清单.xlsx", POWER_IMPORT).sheets] == [
        "Sheet",
        "汇总",
        "清单",
    ]


def test_a_corrected_mapping_reads_what_the_guess_missed(tmp_path):
    path = workbook(tmp_path / "清单.xlsx", ("甲列", "乙列", "丙列"), ("1", "甲", "旧"), ("2", "乙", "新"))
    sheet = inspect(path, POWER_IMPORT).sheets[0]
    assert sheet.head == 0
    pointed = guess_at(sheet, 1, 1, POWER_IMPORT)
    assert [column.heading for column in pointed.columns] == ["甲列", "乙列", "丙列"]
    assert pointed.columns[2].samples == ("旧", "新")
    mapping = SheetMapping(sheet.name, 1, 1, (("A", "code"), ("B", "name"), ("C", "note")))
    rows = list(read_rows(path, mapping, POWER_IMPORT))
    assert [(row.text("code"), row.text("note")) for row in rows] == [("1", "旧"), ("2", "新")]
    with pytest.raises(RuleError, match="没有工作表“别处”"):
        list(read_rows(path, SheetMapping("别处", 1, 1, mapping.columns), POWER_IMPORT))


def test_columns_that_share_a_field_are_told_apart_by_their_headings(tmp_path):
    path = workbook(
        tmp_path / "清单.xlsx",
        ("编码", "名称", "备注", "说明"),
        ("1", "甲", "一", "二"),
        ("2", "乙", None, "三"),
    )
    rows = list(read_workbook(path, POWER_IMPORT))
    assert [row.text("note") for row in rows] == ["备注：一；说明：二", "说明：三"]


def test_a_sheet_without_the_needed_heads_says_which(tmp_path, read_powers):
    path = workbook(tmp_path / "其他.xlsx", ("姓名", "年龄"), ("甲", "1"))
    with pytest.raises(RuleError, match="“编码”、“事项名称”"):
        read_powers(path)
    path = workbook(tmp_path / "缺.xlsx", ("名称", "类别", "依据"), ("甲", "行政许可", "x"))
    with pytest.raises(RuleError, match="没有找到“编码”列"):
        read_powers(path)


def test_duties_are_read_with_stage_and_both_bases(tmp_path):
    head = ("权力编码", "责任环节", "责任事项", "责任事项依据", "追责情形", "追责依据")
    path = workbook(tmp_path / "责任.xlsx", head, ("1", "受理责任", "一次告知", "法", "不受理的", "条例"))
    (row,) = read_workbook(path, DUTY_IMPORT.fields)
    assert dict(row.values) == {
        "power_item": "1",
        "stage": "受理责任",
        "content": "一次告知",
        "basis": "法",
        "accountability": "不受理的",
        "accountability_basis": "条例",
    }


def test_reading_can_be_stopped(tmp_path):
    path = workbook(tmp_path / "清单.xlsx", HEAD, *[ROW] * 500)

    def stop(done: int, _total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        list(read_workbook(path, POWER_IMPORT, stop))
