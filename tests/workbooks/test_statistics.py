"""The workbook of statistics: every figure a row with real numbers, tables, and native charts over cells."""

from hashlib import sha256

import pytest
from openpyxl import load_workbook

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.query import Query
from saltdesk.domain.statistics.spans import read_span
from saltdesk.ledgers.statistics.charts import charts_of
from saltdesk.ledgers.statistics.rows import SHEET_COLUMNS
from saltdesk.ledgers.statistics.tables import tables_of
from saltdesk.services.access import lookup
from saltdesk.services.statistics.counting import count_statistics
from saltdesk.storage.tables.base import database
from saltdesk.workbooks.statistics import FIGURES_SHEET, HEAD_ROWS, write_statistics


@pytest.fixture
def found(bureau):
    return count_statistics(bureau, read_span("2026-10"))


@pytest.fixture
def book(bureau, found, tmp_path):
    path = tmp_path / "统计.xlsx"
    assert write_statistics(bureau, found, path) == len(found.values)
    return load_workbook(path)


def test_every_figure_is_a_row_of_numbers(found, book):
    sheet = book[FIGURES_SHEET]
    heads = [cell.value for cell in sheet[HEAD_ROWS]]
    assert heads == [column.title for column in SHEET_COLUMNS]
    places = {column.name: place for place, column in enumerate(SHEET_COLUMNS)}
    rows = list(
        sheet.iter_rows(min_row=HEAD_ROWS + 1, max_row=HEAD_ROWS + len(found.values), values_only=True)
    )
    for value, row in zip(found.values, rows, strict=True):
        for name in ("now", "before", "year_before", "change", "year_change"):
            assert row[places[name]] == getattr(value, name)
        assert row[places["title"]] == value.figure.caption
        assert row[places["label"]] == value.label
        assert row[places["basis"]] == value.basis != ""
    assert str(found.anchor) in sheet["A3"].value


def test_sums_of_report_ledger_and_database_are_equal(bureau, found, book):
    received = next(
        row[3]
        for row in book[FIGURES_SHEET].iter_rows(min_row=HEAD_ROWS + 1, values_only=True)
        if row[1] == "收到投诉"
    )
    span = found.span
    ledger = lookup.find(bureau, Area.COMPLAINTS, Query(since=span.first, until=span.last))
    (stored,) = database.execute_sql(
        "SELECT COUNT(*) FROM complaint WHERE date(received_at) BETWEEN ? AND ?",
        (span.first.isoformat(), span.last.isoformat()),
    ).fetchone()
    parts = [value.now for value in found.of("complaint.kind") if value.code != "total"]
    assert received == len(ledger) == stored == sum(parts) > 0


def test_tables_of_a_section_stand_on_its_sheet(found, book):
    for section in found.sections():
        cells = list(book[section.label].iter_rows(values_only=True))
        for table in tables_of(found, section):
            for row in table.rows:
                assert any(one[: len(row)] == row for one in cells), (table.title, row)


def test_charts_are_native_and_refer_to_the_cells_beside_them(found, book):
    for section in found.sections():
        charts = [chart for chart in charts_of(found, section) if not chart.is_empty]
        if not charts:
            assert f"{section.label}图" not in book.sheetnames
            continue
        sheet = book[f"{section.label}图"]
        assert len(sheet._charts) == len(charts)
        for native, chart in zip(sheet._charts, charts, strict=True):
            assert len(native.series) == len(chart.series)
            for drawn, series in zip(native.series, chart.series, strict=True):
                reference = drawn.val.numRef.f.rpartition("!")[2].replace("$", "")
                first, _, last = reference.partition(":")
                cells = [cell for row in sheet[f"{first}:{last or first}"] for cell in row]
                assert [cell.value for cell in cells] == list(series.values)
                assert drawn.graphicalProperties.solidFill or drawn.graphicalProperties.pattFill


def test_series_differ_without_colour(found, book):
    (native, *_) = book["投诉受理图"]._charts
    looks = [one.graphicalProperties.pattFill for one in native.series]
    assert [look.prst if look else None for look in looks] == [None, "wdUpDiag", "narHorz"]


def test_the_export_is_in_the_trail_with_its_hash(bureau, found, tmp_path):
    path = tmp_path / "统计.xlsx"
    write_statistics(bureau, found, path)
    sentence, reason = database.execute_sql(
        "SELECT sentence, reason FROM audit ORDER BY seq DESC LIMIT 1"
    ).fetchone()
    assert sentence == f"导出统计 2026年10月{len(found.values)}行（统计.xlsx）"
    assert reason == f"SHA-256 {sha256(path.read_bytes()).hexdigest()}"
