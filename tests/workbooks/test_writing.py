"""Workbooks are read back and compared with the ledgers cell by cell."""

from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from saltdesk.domain.base.errors import Cancelled, EnvironmentProblem
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.ledgers.base.columns import Kind, as_text
from saltdesk.ledgers.registry import every_ledger, ledger
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.services.lists import starter
from saltdesk.storage.trail import audit
from saltdesk.workbooks.cells import CUT_MARK, LONGEST, cell_value, safe_text, shown_width
from saltdesk.workbooks.writing import HEAD_ROWS, write_ledger

COMPLAINTS = ledger("complaints")
HOSTILE = ("=1+1", "+86", "-1", "@SUM(A1)", "\t=2", "#N/A", '=HYPERLINK("x")', "<b>&", "0138", "4.1E+17")


def register(desk, **values):
    complaint = Complaint(received_at=datetime(2026, 11, 20, 9, 31), **{"facts": "事实"} | values)
    return register_complaint(desk, Intake(complaint, Complainant(name="赵示例")))


def written(desk, found, path: Path, query: Query | None = None):
    write_ledger(desk, found, query or Query(), path)
    return load_workbook(path).active


def body(found, sheet) -> list[list[object]]:
    columns = found.sheet_columns()
    rows = sheet.iter_rows(min_row=HEAD_ROWS + 1, max_row=sheet.max_row - 1, max_col=len(columns) + 1)
    return [[cell.value for cell in row] for row in rows]


def test_every_ledger_reads_back_equal_to_what_it_shows(desk, tmp_path):
    starter.load_starter_list(desk)
    for _ in range(3):
        register(desk, matter="食盐零售许可证核发")
    for found in every_ledger():
        # The export itself leaves an entry of the trail.
        records = found.records(desk, found.paper_ids(desk, Query()))
        sheet = written(desk, found, tmp_path / f"{found.title}.xlsx")
        rows = body(found, sheet)
        assert len(rows) == len(records)
        for number, (row, record) in enumerate(zip(rows, records, strict=True), start=1):
            assert row[0] == number
            shown = [column.text(desk, record) for column in found.sheet_columns()]
            kinds = [column.kind for column in found.sheet_columns()]
            assert [_as_shown(value, kind) for value, kind in zip(row[1:], kinds, strict=True)] == shown


def _as_shown(value: object, kind: Kind) -> str:
    if isinstance(value, datetime) and kind is Kind.DATE:
        value = value.date()
    return as_text(value)


def test_the_sheet_prints_as_an_office_expects(desk, tmp_path):
    register(desk)
    sheet = written(desk, COMPLAINTS, tmp_path / "投诉.xlsx", Query(since=date(2026, 11, 1)))
    last = get_column_letter(len(COMPLAINTS.sheet_columns()) + 1)
    assert sheet["A1"].value == "投诉受理台账"
    title = next(area for area in sheet.merged_cells.ranges if str(area).startswith("A1:"))
    assert 5 < title.max_col <= sheet.max_column
    line = [cell.value for cell in sheet[2] if cell.value]
    assert line == ["填报单位：郑州市盐业管理局", "2026年11月1日起　制表日期：2026年11月23日　单位：件"]
    assert [cell.value for cell in sheet[3]] == ["序号", *(c.title for c in COMPLAINTS.sheet_columns())]
    assert sheet.freeze_panes == "C4"
    assert sheet.auto_filter.ref == f"A3:{last}4"
    assert sheet.print_title_rows == "$1:$3"
    setup = sheet.page_setup
    assert (setup.orientation, str(setup.paperSize), setup.fitToWidth, setup.fitToHeight) == (
        "landscape",
        "9",
        2,
        0,
    )
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert "&P" in sheet.oddFooter.center.text
    assert sheet.cell(sheet.max_row, 1).value == "共 1 件"


def test_dates_are_dates_and_numbers_of_records_are_text(desk, tmp_path):
    register(desk)
    sheet = written(desk, COMPLAINTS, tmp_path / "投诉.xlsx")
    cells = {
        column.name: sheet.cell(4, place) for place, column in enumerate(COMPLAINTS.sheet_columns(), start=2)
    }
    assert cells["received_at"].value == datetime(2026, 11, 20, 9, 31)
    assert cells["due_on"].is_date
    assert "年" in cells["due_on"].number_format
    assert (cells["number"].value, cells["number"].number_format) == ("2026-0001", "@")


def test_the_complainant_is_masked_in_the_workbook(desk, tmp_path):
    register(desk)
    path = tmp_path / "投诉.xlsx"
    texts = [cell.value for row in written(desk, COMPLAINTS, path).iter_rows() for cell in row]
    assert "赵**" in texts
    assert not any("赵示例" in str(text) for text in texts)


@pytest.mark.parametrize("text", HOSTILE)
def test_text_of_citizens_never_becomes_a_formula(desk, tmp_path, text):
    register(desk, matter=text, facts=text)
    sheet = written(desk, COMPLAINTS, tmp_path / "投诉.xlsx")
    found = [cell for cell in sheet[4] if cell.value == text]
    assert len(found) == 2
    for cell in found:
        assert cell.data_type == "s"
        assert cell.quotePrefix is text.startswith(("=", "+", "-", "@", "\t"))


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=200))
def test_any_text_can_be_written_and_loses_only_what_a_cell_cannot_hold(tmp_path, text):
    from openpyxl import Workbook

    book = Workbook()
    book.active["A1"].value = None
    clean = safe_text(text)
    cell = book.active["A2"]
    cell.value = clean
    cell.data_type = "s"
    path = tmp_path / "任意.xlsx"
    book.save(path)
    kept = load_workbook(path).active["A2"].value or ""
    assert kept.replace("\r\n", "\n").replace("\r", "\n") == clean.replace("\r\n", "\n").replace("\r", "\n")
    assert [char for char in text if char.isalnum()] == [char for char in clean if char.isalnum()]


def test_long_text_is_cut_with_a_mark():
    cut = safe_text("事" * (LONGEST + 1))
    assert len(cut) == LONGEST
    assert cut.endswith(CUT_MARK)
    assert safe_text("事" * LONGEST) == "事" * LONGEST


def test_values_keep_their_kind():
    assert cell_value(Kind.DATE, date(2026, 1, 2)) == date(2026, 1, 2)
    assert cell_value(Kind.NUMBER, 3) == 3
    assert cell_value(Kind.TEXT, 3) == "3"
    assert cell_value(Kind.TEXT, "") is None
    assert shown_width("盐a") == 3


def test_a_list_with_many_columns_goes_on_to_the_right_and_begins_each_page_alike(desk, tmp_path):
    starter.load_starter_list(desk)
    sheet = written(desk, ledger("powers"), tmp_path / "权力.xlsx")
    setup = sheet.page_setup
    assert (str(setup.paperSize), setup.orientation) == ("9", "landscape")
    assert setup.fitToWidth in (2, 3)
    assert sheet.print_title_cols.replace("$", "") == "A:C"
    merged = {str(area) for area in sheet.merged_cells.ranges}
    assert f"A1:{get_column_letter(sheet.max_column)}1" not in merged


def test_lists_stand_in_the_order_of_their_codes_unless_another_was_asked_for(desk, tmp_path):
    starter.load_starter_list(desk)
    powers = ledger("powers")
    codes = [row[1] for row in body(powers, written(desk, powers, tmp_path / "甲.xlsx"))]
    assert codes == sorted(codes)
    query = Query(sort="code", descending=True)
    assert [row[1] for row in body(powers, written(desk, powers, tmp_path / "乙.xlsx", query))] == codes[::-1]


def test_a_filtered_workbook_tells_its_filters_in_the_title_and_the_trail(desk, tmp_path):
    register(desk)
    query = Query(status="registered", since=date(2026, 11, 1))
    sheet = written(desk, COMPLAINTS, tmp_path / "投诉.xlsx", query)
    assert sheet["A1"].value == "投诉受理台账（筛选：待受理）"
    entry = list(audit.since(0))[-1]
    assert entry.sentence == "导出投诉受理台账1行（投诉.xlsx；筛选：待受理、2026-11-01起）"


def test_every_export_leaves_its_hash_in_the_trail(desk, tmp_path):
    done = write_ledger(desk, COMPLAINTS, Query(), tmp_path / "投诉.xlsx")
    entry = list(audit.since(0))[-1]
    assert entry.sentence == "导出投诉受理台账0行（投诉.xlsx）"
    assert done.sha256 in entry.reason


def test_a_cancelled_or_failed_export_leaves_neither_file_nor_trace(desk, tmp_path):
    register(desk)
    path = tmp_path / "投诉.xlsx"
    path.write_bytes(b"old")
    entries = len(list(audit.since(0)))

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_ledger(desk, COMPLAINTS, Query(), path, stop)
    with pytest.raises(EnvironmentProblem, match="找不到"):
        write_ledger(desk, COMPLAINTS, Query(), tmp_path / "没有" / "投诉.xlsx")
    assert path.read_bytes() == b"old"
    assert [child.name for child in tmp_path.iterdir() if child.is_file()] == ["投诉.xlsx"]
    assert len(list(audit.since(0))) == entries


def test_a_workbook_open_elsewhere_is_named(desk, tmp_path, monkeypatch):
    def locked(_part, _path) -> None:
        raise PermissionError(13, "locked")

    monkeypatch.setattr("saltdesk.workbooks.writing._put", locked)
    with pytest.raises(EnvironmentProblem, match="请关闭 WPS 或 Excel"):
        write_ledger(desk, COMPLAINTS, Query(), tmp_path / "投诉.xlsx")
    assert "导出" not in list(audit.since(0))[-1].sentence
