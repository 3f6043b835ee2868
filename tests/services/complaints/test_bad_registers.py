"""Damaged, hostile or senseless registers: either a clear refusal or a complete import."""

import zipfile
from dataclasses import fields, replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from saltdesk.domain.base.errors import RuleError, SaltdeskError
from saltdesk.domain.base.identifiers import fold_full_width
from saltdesk.services.complaints.fields import COMPLAINT_IMPORT, NOTHING
from saltdesk.services.complaints.importing import apply_complaint_import, plan_complaint_import
from saltdesk.services.complaints.rows import REMARK_MARK, OldComplaint
from saltdesk.services.desk.importing import ImportFieldKind, ImportPlan, ImportRow, RowFate, normal
from saltdesk.services.house.trail import head
from saltdesk.storage.areas.complaints import COMPLAINANTS, COMPLAINTS
from saltdesk.workbooks.reading import read_workbook

HEAD = ("编号", "收到日期", "投诉人", "联系电话", "投诉事项")


def saved(path, *rows) -> ImportPlan:
    book = Workbook()
    for row in rows:
        book.active.append(list(row))
    book.save(path)
    return path


def planned(desk, path) -> ImportPlan:
    return plan_complaint_import(desk, read_workbook(path, COMPLAINT_IMPORT))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("旧登记簿.xlsx", b""),
        ("旧登记簿.xlsx", b"PK\x03\x04 half a workbook"),
        ("旧登记簿.xls", bytes.fromhex("d0cf11e0a1b11ae1") + b"\x00" * 600),
        ("旧登记簿.xlsm", b"PK\x03\x04"),
        ("旧登记簿.csv", b"\x00\xff"),
    ],
)
def test_what_is_no_workbook_is_told_in_a_sentence(desk, tmp_path, name, content):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(RuleError, match=r"另存为|工作簿"):
        planned(desk, path)


def test_a_bomb_is_not_unpacked(desk, tmp_path):
    path = saved(tmp_path / "旧登记簿.xlsx", HEAD)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet9.xml", b"0" * (64 * 1024 * 1024))
    with pytest.raises(RuleError, match="展开后过大"):
        planned(desk, path)


def test_a_sheet_without_a_head_is_told(desk, tmp_path):
    with pytest.raises(RuleError, match="没有找到"):
        planned(desk, saved(tmp_path / "旧登记簿.xlsx", ("甲", "乙"), ("丙", "丁")))


def test_formulas_are_told_at_their_cells_and_errors_kept(desk, tmp_path):
    rows = (("1", "2016-3-5", "=B1", "#N/A", "事由"), ("2", "2016-3-6", "甄某", "#N/A", "另一件"))
    found = planned(desk, saved(tmp_path / "旧登记簿.xlsx", HEAD, *rows))
    assert [(error.cell, error.message[:7]) for error in found.errors] == [("C2", "单元格里是公式")]
    apply_complaint_import(desk, found, "旧登记簿.xlsx", leave_out=True)
    assert COMPLAINANTS.all()[0].contact == "#N/A"


def test_text_that_looks_like_a_command_stays_text(desk, tmp_path):
    book = Workbook()
    book.active.append(HEAD)
    book.active.append(["1", "2016-3-5", "甄某", "", "事由"])
    book.active["E2"].value, book.active["E2"].data_type = "=cmd|' /C calc'!A0", "s"
    book.save(tmp_path / "旧登记簿.xlsx")
    found = planned(desk, tmp_path / "旧登记簿.xlsx")
    apply_complaint_import(desk, found, "旧登记簿.xlsx")
    assert COMPLAINTS.all()[0].matter == "=cmd|' /C calc'!A0"


def test_a_fault_half_way_leaves_nothing(desk, tmp_path, monkeypatch):
    rows = [(str(n), "2016-3-5", "甄某", "", f"事{n}") for n in range(5)]
    found = planned(desk, saved(tmp_path / "旧登记簿.xlsx", HEAD, *rows))
    before, insert_all = head(), COMPLAINANTS.insert_all

    def full(records):
        insert_all(list(records)[:3])
        raise OSError("disk full")

    monkeypatch.setattr(COMPLAINANTS, "insert_all", full)
    with pytest.raises(OSError, match="disk full"):
        apply_complaint_import(desk, found, "旧登记簿.xlsx")
    monkeypatch.undo()
    assert (COMPLAINTS.count(), COMPLAINANTS.count(), head()) == (0, 0, before)
    apply_complaint_import(desk, found, "旧登记簿.xlsx")
    assert [one.number for one in COMPLAINTS.all()] == [f"2016-{n:04d}" for n in range(1, 6)]


NAMES = [one.name for one in COMPLAINT_IMPORT]
PIECES = (
    "2016.3.5",
    "已办结",
    "来电",
    "（7）",
    "匿名",
    "13800000000",
    "／",
    "盐政处",
    "甄某",
    "=1",
    "\n",
    "；",
)
TEXT = st.one_of(st.sampled_from(PIECES), st.text(max_size=12))


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.lists(st.dictionaries(st.sampled_from(NAMES), TEXT, max_size=12), min_size=1, max_size=4))
def test_whatever_a_register_says_is_kept_or_told(desk, told):
    """Check that each cell's text is in the records, or that its row is faulty or imported already."""
    rows = [
        ImportRow(values, dict.fromkeys(values, f"A{number}"), (), {name: name for name in values})
        for number, values in enumerate(told, start=2)
    ]
    plan = plan_complaint_import(desk, rows)
    before = COMPLAINTS.count()
    apply_complaint_import(desk, plan, "旧登记簿.xlsx", leave_out=True)
    assert COMPLAINTS.count() == before + plan.count(RowFate.NEW)
    known = {row.cell[1:]: row for row in plan.rows}
    for row in rows:
        planned_row = known.get(row.cell()[1:])
        if planned_row is None or planned_row.fate is not RowFate.NEW:
            continue
        said = all_texts(planned_row.record)
        free = (normal(ImportFieldKind.TEXT, text) for name, text in row.values.items() if name in FREE)
        assert [text for text in free if fold_full_width(text) not in NOTHING and text not in said] == []


FREE = ("matter", "facts", "request", "materials", "address", "email", "remark", "answer", "investigation")


def all_texts(old: OldComplaint) -> str:
    """Return all values of both records, one per line."""
    records = (old.complaint, old.complainant)
    return "\n".join(str(getattr(one, field.name)) for one in records for field in fields(one))


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(
        ["channel", "kind", "received_at", "occurred_on", "decided_on", "conclusion", "satisfaction"]
    ),
    st.text(st.characters(codec="utf-8", categories=("L", "N", "P")), min_size=1, max_size=20),
)
def test_a_word_nobody_knows_stands_in_the_remark(desk, name, text):
    values = {"number": "1", "received_at": "2016-3-5", "matter": "事由", "answer": "已退还"} | {name: text}
    cells = dict.fromkeys(values, "A2")
    plan = plan_complaint_import(desk, [ImportRow(values, cells, (), {name: "列名"})])
    if plan.rows[0].fate is not RowFate.NEW:
        return
    complaint = plan.rows[0].record.complaint
    blank = plan_complaint_import(desk, [ImportRow(values | {name: ""}, cells, (), {})]).rows[0].record
    is_read = blank is None or replace(blank.complaint, remark="") != replace(complaint, remark="")
    is_nothing = fold_full_width(text) in NOTHING
    assert is_read or is_nothing or f"{REMARK_MARK}列名=" in complaint.remark


def test_a_missing_file_is_told(desk, tmp_path):
    with pytest.raises(SaltdeskError):
        planned(desk, tmp_path / "没有.xlsx")
