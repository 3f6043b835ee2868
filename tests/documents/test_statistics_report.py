"""The report on paper: its numbers are those that were counted, and it keeps the head of the trail."""

import io
import re

import pdfplumber
import pytest

from saltdesk.documents.statistics_report import render_statistics
from saltdesk.domain.statistics.spans import read_span
from saltdesk.ledgers.statistics.charts import charts_of
from saltdesk.ledgers.statistics.report import change_words, report_of, value_words
from saltdesk.ledgers.statistics.rows import number_text
from saltdesk.ledgers.statistics.tables import tables_of
from saltdesk.services.house.trail import printed_problem
from saltdesk.services.statistics.counting import count_statistics

MM = 72 / 25.4
SPAN = read_span("2026Q4")


@pytest.fixture
def found(bureau):
    return count_statistics(bureau, SPAN)


@pytest.fixture
def pages(found):
    with pdfplumber.open(io.BytesIO(render_statistics(report_of(found)))) as document:
        yield document.pages


def plain(text):
    return re.sub(r"\s+", "", text)


def test_every_table_stands_on_paper_with_the_numbers_that_were_counted(found, pages):
    printed = [
        tuple(plain(cell or "") for cell in row)
        for page in pages
        for table in page.extract_tables()
        for row in table
    ]
    for section in found.sections():
        for table in tables_of(found, section):
            for row in () if table.is_empty else table.rows:
                cells = tuple(plain(one if isinstance(one, str) else number_text(one)) for one in row)
                assert cells in printed, (table.title, cells)


def test_the_sentences_tell_the_numbers_that_were_counted(found, pages):
    text = plain("".join(page.extract_text() for page in pages))
    received, phone = found.value("complaint.received"), found.value("complaint.channel", "phone")
    change = change_words(received.change, received.unit)
    assert f"本期收到投诉{received.now}件，比上期{change}" in text
    assert f"其中电话{phone.now}件" in text
    rate = found.value("adjustment.own", "rate")
    assert f"按期率{value_words(rate.now, rate.unit)}；外单位" in text
    assert "{" not in text
    assert "郑州市盐业管理局" in text


def test_the_head_of_the_trail_is_printed_and_can_be_checked(found, pages):
    text = plain("".join(page.extract_text() for page in pages))
    head = re.search(r"痕迹校验值：(\d+:[0-9a-f]{16})", text)[1]
    assert head == str(found.anchor)
    assert printed_problem(head) == ""
    assert "改写" in printed_problem(f"{found.anchor.number}:{'0' * 16}")


def test_pages_keep_the_margins_and_carry_their_numbers(pages):
    for number, page in enumerate(pages, start=1):
        assert f"—{number}—" in plain(page.extract_text())
        drawn = (*page.chars, *page.rects, *page.curves, *page.lines)
        assert min(one["x0"] for one in drawn) >= 27.5 * MM
        hanging = ("，", "。", "；", "、", "）")
        assert max(one["x1"] for one in drawn if one.get("text") not in hanging) <= 184.6 * MM
        body = [one for one in page.chars if one["bottom"] < 265 * MM]
        assert min(one["top"] for one in body) >= 36 * MM


def test_charts_are_drawn_with_their_titles_and_hatches(found, pages):
    text = plain("".join(page.extract_text() for page in pages))
    charts = [chart for section in found.sections() for chart in charts_of(found, section)]
    drawn = [chart for chart in charts if not chart.is_empty]
    assert len(drawn) > 5
    for chart in drawn:
        assert plain(chart.title) in text


def test_equal_counts_give_equal_bytes(found):
    report = report_of(found)
    assert render_statistics(report, invariant=True) == render_statistics(report, invariant=True)
