"""The tour proves that the main job runs: screenshots, workbooks equal to the ledgers, a notice on paper."""

import logging
import tempfile
from datetime import datetime, time
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace

import pdfplumber
import pytest
from openpyxl import load_workbook
from PySide6.QtGui import QImage, QRawFont

import saltdesk.tour.day
import saltdesk.tour.inspections
from saltdesk.demo.accounts import PASSWORD
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.diagnosis import LOG
from saltdesk.domain.base.query import Query
from saltdesk.ledgers.base.columns import Kind, as_text
from saltdesk.ledgers.registry import every_ledger
from saltdesk.paths import resource
from saltdesk.services.accounts import unlocking
from saltdesk.services.house.maintenance import open_desk
from saltdesk.storage.base.connections import is_plain
from saltdesk.storage.keys import encrypting
from saltdesk.tour import opening
from saltdesk.tour.complaints import CALL
from saltdesk.tour.driver import SIZE
from saltdesk.ui.frame import journal
from saltdesk.workbooks.writing import HEAD_ROWS
from tests.checks import manual_pictures
from tests.days import TODAY
from tests.ui.screen_texts import ledgers_told

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""The offscreen platform says so for every window with a smallest size."""

MM = 72 / 25.4
PLANTED = (
    *(text for text in CALL.values() if len(text) > 2),
    "钱示例",
    "街道证明要求的告知单",
)
ELEMENTS = ("basis_edit", "scope_edit", "content_edit", "procedure_edit")
SCREENS = (
    "first-start",
    "empty-ledger",
    "today",
    "today-one-day",
    "today-on-paper",
    "powers",
    "power-item",
    "flow",
    "coverage",
    "versions",
    "compare",
    "complaints",
    "phone-intake",
    "complaint-number",
    "accept",
    "complaint-trail",
    "notice-page",
    "notice-issued",
    "delivery",
    "register",
    "check",
    "complaint-file",
    "step",
    "complaint-handling",
    "complaint-material",
    "covered",
    "visit-intake",
    "inspection-plan",
    "notice-preview",
    "inspection-gates",
    "check-list",
    "finding",
    "inspection-visit",
    "inspection-material",
    "inspection",
    "findings",
    "finding-pictures",
    "inspection-year",
    "rounds",
    "draws",
    "knowledge",
    "measures",
    "clearances",
    "accountability",
    "accountability-case",
    "statistics",
    "statistics-links",
    "statistics-report",
    "cases",
    "case-entry",
    "case-page",
    "case-decision",
    "case-published",
    "results",
    "guidance",
    "case-monitor",
    "adjustments",
    "adjustment-case",
    "why-this-date",
    "adjustment",
    "case-time-line",
    "case-links",
    "why-in-the-time-line",
    "case-on-paper",
    "on-time-rates",
    "events",
    "event-entry",
    "event-judgement",
    "people",
    "parameters",
    "retention",
    "interpretations",
    "trail",
)


@pytest.fixture(scope="module")
def taken(tmp_path_factory, qapp, sample_bureau):
    """The tour taken once: its lines, its folder, and how the ledgers stood at the end.

    ``running`` is what its window told then, ``started`` what a window tells that is opened on the same data.
    """
    out: Path = tmp_path_factory.mktemp("tour") / "tour"
    shown: dict[str, list[list[str]]] = {}
    running: dict[str, list[str]] = {}
    started: dict[str, list[str]] = {}
    close = opening.close

    def note_and_close(driver) -> None:
        desk = driver.window.desk
        for ledger in every_ledger():
            records = ledger.records(desk, ledger.find(desk, Query()))
            shown[ledger.title] = [
                [column.text(desk, record) for column in ledger.sheet_columns()] for record in records
            ]
        driver.window.show_actor()
        running.update(ledgers_told(driver.window))
        close(driver)
        opening.close = close
        with opening.window_of(
            open_desk(desk.store.folder, desk.actor, desk.clock, key=desk.store.key), out
        ) as again:
            started.update(ledgers_told(again.window))
        opening.close = note_and_close

    def copy_demo(folder: Path, today) -> None:
        """Copy the sample and encrypt it, as ``saltdesk demo`` makes it."""
        sample_bureau(today, folder)
        moment = datetime.combine(today, time(8, 0))
        encrypting.encrypt(folder, unlocking.unlock(folder, "样例甲", PASSWORD, moment).key, moment)
        encrypting.delete_plain(folder)

    build, temporary = opening.build_demo, tempfile.tempdir
    opening.close, opening.build_demo = note_and_close, copy_demo
    kept, loose = out.parent / "kept", out.parent / "temporary"
    loose.mkdir()
    tempfile.tempdir = str(loose)
    log = journal.start_log(loose)
    try:
        with manual_pictures.digests_of_tour() as digests:
            lines = list(saltdesk.tour.day.tour(out, TODAY, keep=kept))
        logging.getLogger("saltdesk").error("broken %r", PLANTED)
    finally:
        journal.stop_log(log)
        tempfile.tempdir = temporary
        opening.close, opening.build_demo = close, build
    told = {"running": running, "started": started}
    return SimpleNamespace(lines=lines, out=out, shown=shown, folders=(kept, loose), digests=digests, **told)


def test_a_window_tells_after_a_day_what_one_tells_that_is_opened_on_the_same_data(taken):
    assert len(taken.running) > 25
    differ = {
        name: sorted(set(told) ^ set(taken.started[name]))
        for name, told in taken.running.items()
        if told != taken.started[name]
    }
    assert differ == {}


def test_nothing_of_what_was_typed_can_be_read_in_any_file_left_behind(taken):
    files = [path for folder in taken.folders for path in folder.rglob("*") if path.is_file()]
    assert {"data.db", "drafts.db", "settings.sealed", LOG} <= {path.name for path in files}
    readable = [
        (path.name, planted)
        for path in files
        if "新单位" not in path.parts
        for planted in PLANTED
        for way in ("utf-8", "utf-16-le", "gb18030")
        if planted.encode(way) in path.read_bytes()
    ]
    assert readable == []


def test_the_files_of_the_tour_are_those_of_an_encrypted_office(taken):
    sample = next(folder for folder in taken.folders if folder.name == "kept") / "示例单位"
    databases = list(sample.glob("*.db"))
    assert len(databases) >= 2
    assert not any(is_plain(path) for path in databases)
    assert [path.name for path in sample.iterdir() if path.stat().st_mode & 0o77] == []


def test_every_screen_is_pictured_at_the_size_of_an_office_screen(taken):
    pictures = sorted(taken.out.glob("*.png"))
    assert [path.stem[3:] for path in pictures] == list(SCREENS)
    for path in pictures:
        picture = QImage(str(path))
        assert (picture.width(), picture.height()) == SIZE
        colours = {picture.pixel(x, y) for x in range(0, 1366, 7) for y in range(0, 768, 7)}
        assert len(colours) > 10, path.name


def test_the_pictures_of_the_manual_show_the_screens_as_they_are(taken):
    """`make manual` takes them again."""
    listed = manual_pictures.listed()
    assert {f"{name}.png" for name in listed} == {path.name for path in resource("manual").glob("*.png")}
    now = {name: one | {"words": taken.digests[one["screen"]]} for name, one in listed.items()}
    assert now == listed


def test_chinese_is_readable_without_any_system_font(taken, qapp):
    raw = QRawFont.fromFont(qapp.font())
    assert all(raw.supportsCharacter(ord(char)) for char in "盐政事务台投诉受理监督检查〔〕①")


def test_every_line_names_a_file_that_is_there(taken):
    names = [line.split("  ", 1)[1] for line in taken.lines]
    assert len(names) == len(set(names)) == len(SCREENS) + len(every_ledger()) + 4
    assert all((taken.out / name).stat().st_size > 500 for name in names)


@pytest.mark.parametrize("ledger", every_ledger(), ids=lambda ledger: ledger.name)
def test_workbooks_load_back_equal_to_the_ledgers(taken, ledger):
    sheet = load_workbook(taken.out / f"{ledger.title}-20261123.xlsx").active
    rows = sheet.iter_rows(min_row=HEAD_ROWS + 1, max_row=sheet.max_row - 1, min_col=2)
    kinds = [column.kind for column in ledger.sheet_columns()]
    read = [[_shown(cell.value, kind) for cell, kind in zip(row, kinds, strict=True)] for row in rows]
    # A tab orders its ledger as the office does; the records are the same.
    # The export of the trail leaves an entry, the newest, which its own workbook does not hold.
    shown = taken.shown[ledger.title][1 if ledger.area is Area.TRAIL else 0 :]
    assert sorted(read) == sorted(shown)
    assert read
    assert sheet.cell(sheet.max_row, 1).value == f"共 {len(read)} {ledger.unit}"


def _shown(value: object, kind: Kind) -> str:
    return as_text(value.date() if isinstance(value, datetime) and kind is Kind.DATE else value)


def test_the_complaint_of_the_tour_stands_in_its_ledger(taken):
    rows = {row[0]: set(row) for row in taken.shown["投诉受理台账"]}
    called, visited = sorted(rows)[-2:]
    assert {"电话", "赵**", "盐政处", "已受理", "法制室"} <= rows[called]
    assert {"当面", "钱**", "待受理"} <= rows[visited]


def test_the_complainant_is_told_on_paper_and_stays_masked_in_the_register(taken):
    (path,) = taken.out.glob("投诉受理告知书*.pdf")
    with pdfplumber.open(path) as pdf:
        text = "".join(page.extract_text() for page in pdf.pages).replace("\n", "").replace(" ", "")
    number = sorted(row[0] for row in taken.shown["投诉受理台账"])[-2]
    for piece in ("赵示例：", number, "食盐零售许可证核发", "郑盐投受〔2026〕11号"):
        assert piece in text, piece
    row = next(row for row in taken.shown["文书台账"] if row[0] == "郑盐投受〔2026〕11号")
    assert {"投诉受理告知书", "赵**", "已送达", "直接送达", "2026-11-23"} <= set(row)
    assert "赵示例" not in "".join(map("".join, taken.shown["文书台账"]))


def test_the_notice_stands_on_the_grid_with_embedded_fonts(taken):
    (path,) = taken.out.glob("检查通知书*.pdf")
    assert "郑盐检通〔2026〕5号" in path.name
    with pdfplumber.open(path) as pdf:
        first = pdf.pages[0]
        text = "".join(page.extract_text() for page in pdf.pages).replace("\n", "").replace(" ", "")
        chars = [char for char in first.chars if char["text"].strip()]
        body = [char for char in chars if char["size"] == pytest.approx(16, abs=0.01)]
        page_size = (float(first.width) / MM, float(first.height) / MM)
    for piece in (
        "郑盐检通〔2026〕5号",
        "检查通知书",
        *("".join(saltdesk.tour.inspections.PLAN[name].split()) for name in ELEMENTS),
        "2026年11月24日",
        "2026年11月23日",
        "0371-60005678",
    ):
        assert piece in text, piece
    assert page_size == pytest.approx((210, 297), abs=0.1)
    assert min(char["matrix"][4] for char in body) / MM == pytest.approx(28, abs=0.5)
    # A closing mark squeezed at the end of a line leaves only its blank half outside.
    assert max(char["x1"] for char in body if char["text"].isalnum()) / MM < 184.5
    lines = sorted({round(char["matrix"][5], 1) for char in body}, reverse=True)
    # The first line is the number, which belongs to the head of the form and not to the grid.
    pitches = [(upper - lower) / MM for upper, lower in pairwise(lines[1:])]
    assert pitches == pytest.approx([10.446] * len(pitches), abs=0.1)
    fonts = {char["fontname"] for char in chars}
    assert all("+Saltdesk" in name for name in fonts), fonts


def test_the_report_of_the_month_equals_its_workbook(taken):
    (path,) = taken.out.glob("2026年10月*统计报告-20261123.pdf")
    with pdfplumber.open(path) as pdf:
        text = "".join(page.extract_text() for page in pdf.pages).replace("\n", "").replace(" ", "")
    sheet = load_workbook(taken.out / "统计 2026年10月-20261123.xlsx")["统计数字"]
    received = next(row[3] for row in sheet.iter_rows(values_only=True) if row[1] == "收到投诉")
    assert received > 0
    assert f"本期收到投诉{received}件" in text
