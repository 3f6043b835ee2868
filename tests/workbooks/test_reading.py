import zipfile
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from saltdesk.domain.changes import Area
from saltdesk.domain.errors import EnvironmentProblem, RuleError
from saltdesk.domain.query import Query
from saltdesk.ledgers.register import ledger
from saltdesk.services import power_import
from saltdesk.services.finding import find
from saltdesk.workbooks.reading import read_powers
from saltdesk.workbooks.writing import write_ledger

POWERS = ledger("powers")
HEAD = ["序号", "职权编码", "职权名称", "职权类别", "实施依据", "承办机构", "备注"]


def workbook(path: Path, rows: list[list[object]], title: str = "权力清单") -> Path:
    book = Workbook()
    sheet = book.active
    sheet.append([title])
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


def test_columns_are_found_by_their_usual_headings_in_any_order(tmp_path):
    head = ["备注", "事项 名称", "编码*", "类别", "法律依据"]
    path = workbook(tmp_path / "清单.xlsx", [head, ["注", "食盐零售", "0138", "行政许可", "条例"]])
    (row,) = read_powers(path)
    assert row.values == {
        "note": "注",
        "name": "食盐零售",
        "code": "0138",
        "power_class": "行政许可",
        "legal_basis": "条例",
    }
    assert row.cells["code"] == "C3"


def test_blank_rows_counts_and_numbers_as_numbers_are_understood(tmp_path):
    rows = [
        HEAD,
        [1, 138, "甲", "行政许可", "条例", None, None],
        [None] * 7,
        [2, 139.0, "乙", "行政处罚", date(2016, 1, 1), "", ""],
        ["共 2 项"],
    ]
    found = read_powers(workbook(tmp_path / "清单.xlsx", rows))
    assert [row.values["code"] for row in found] == ["138", "139"]
    assert found[1].values["legal_basis"] == "2016-01-01"


def test_formulas_and_error_values_are_named_by_their_cell(desk, tmp_path):
    rows = [HEAD, [1, "1", "=A1", "行政许可", "条例", "", ""], [2, "2", "乙", "行政许可", "#N/A", "", ""]]
    plan = power_import.plan_power_import(read_powers(workbook(tmp_path / "清单.xlsx", rows)))
    assert {error.cell for error in plan.errors} == {"C3", "E4"}
    assert "公式" in next(error.message for error in plan.errors if error.cell == "C3")


def test_exported_list_imports_without_any_change(desk, tmp_path):
    power_import.load_starter_list(desk)
    path = tmp_path / "权力清单.xlsx"
    write_ledger(desk, POWERS, Query(), path)
    plan = power_import.plan_power_import(read_powers(path))
    assert (plan.rows, plan.unchanged, plan.errors) == (40, 40, ())


def test_exported_list_fills_an_empty_office(desk, tmp_path):
    power_import.load_starter_list(desk)
    path = tmp_path / "权力清单.xlsx"
    write_ledger(desk, POWERS, Query(sort="code", descending=False), path)
    rows = read_powers(path)
    desk.store.close()
    from saltdesk.domain.clock import FixedClock
    from saltdesk.services.maintenance import open_desk

    other = open_desk(tmp_path / "另一处", desk.actor, FixedClock(date(2026, 11, 23)))
    try:
        power_import.apply_power_import(other, rows, path.name)
        assert len(find(other, Area.POWERS, Query())) == 40
    finally:
        other.store.close()


def test_a_sheet_without_the_needed_heads_says_which(tmp_path):
    path = workbook(tmp_path / "其他.xlsx", [["姓名", "电话"], ["甲", "1"]])
    with pytest.raises(RuleError, match="“编码”和“事项名称”"):
        read_powers(path)


def test_the_head_may_stand_on_a_later_sheet(tmp_path):
    book = Workbook()
    book.active.append(["说明"])
    sheet = book.create_sheet("清单")
    sheet.append(HEAD)
    sheet.append([1, "1", "甲", "行政许可", "条例"])
    book.save(tmp_path / "清单.xlsx")
    assert len(read_powers(tmp_path / "清单.xlsx")) == 1


def test_a_claimed_size_is_not_believed(tmp_path):
    path = workbook(tmp_path / "清单.xlsx", [HEAD, [1, "1", "甲", "行政许可", "条例"]])
    sheet = "xl/worksheets/sheet1.xml"
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts[sheet] = parts[sheet].replace(b'<dimension ref="A1:G3"', b'<dimension ref="A1:XFD1048576"')
    assert b"XFD1048576" in parts[sheet]
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    assert len(read_powers(path)) == 1


def _bomb(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * (8 * 1024 * 1024))


def _macro(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/vbaProject.bin", b"x")


def _entities(path: Path) -> None:
    workbook(path, [HEAD])
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheet = "xl/worksheets/sheet1.xml"
    parts[sheet] = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>' + parts[sheet]
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


@pytest.mark.parametrize(
    ("name", "make", "sentence"),
    [
        ("旧.xls", lambda path: path.write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + b"x" * 100), "旧格式"),
        ("清单.csv", lambda path: path.write_bytes(b"a,b"), "不是 .xlsx"),
        ("坏.xlsx", lambda path: path.write_bytes(b"not a zip"), "不是有效的工作簿"),
        ("空.xlsx", lambda path: zipfile.ZipFile(path, "w").close(), "无法读取"),
        ("炸弹.xlsx", _bomb, "展开后过大"),
        ("宏.xlsx", _macro, "带有宏"),
        ("实体.xlsx", _entities, "无法读取"),
    ],
)
def test_dangerous_and_hopeless_files_are_refused_with_a_sentence(tmp_path, name, make, sentence):
    path = tmp_path / name
    make(path)
    with pytest.raises(RuleError, match=sentence):
        read_powers(path)


def test_a_missing_file_is_an_environment_problem(tmp_path):
    with pytest.raises(EnvironmentProblem, match="找不到"):
        read_powers(tmp_path / "没有.xlsx")
