"""Charts on paper, read back."""

import io
from datetime import date

import pdfplumber
import pytest

from saltdesk.documents.pictures.bar_charts import render_charts
from saltdesk.domain.pictures.bar_layout import BarChartData, Series

TODAY = date(2026, 11, 23)
RATES = BarChartData("各处室整改率", ("盐政处", "法制室"), (Series("整改率", (50.0, None)),), "%", top=100)
LABELS = (Series("热点", (2, 1)), Series("难点", (1, 3)))
MONTHS = BarChartData("各月问题", ("9月", "10月"), LABELS, "个", is_stacked=True)
EMPTY = BarChartData("平均天数", ("盐政处",), (Series("天数", (None,)),), "天")


@pytest.fixture
def pages(desk):
    pdf = render_charts("检查问题统计", "2026年", (RATES, MONTHS, EMPTY, MONTHS), "共7个问题", TODAY)
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        yield document.pages


def test_titles_values_and_the_source_stand_on_paper(pages):
    text = pages[0].extract_text()
    for words in ("检查问题统计", "各处室整改率", "各月问题", "这一时期没有数据。", "共7个问题", "共2页"):
        assert words in text
    assert "50" in text


def test_bars_are_as_high_as_their_values(pages):
    drawn = (*pages[0].rects, *pages[0].curves)
    bars = [one for one in drawn if one["width"] > 60 and one["height"] > 20]
    rate = min(bars, key=lambda one: one["top"])
    assert rate["height"] == pytest.approx(48 / 2 * 72 / 25.4, abs=1)


def test_nothing_runs_out_of_the_sheet(pages):
    for page in pages:
        assert all(one["x0"] > 0 and one["x1"] < page.width for one in (*page.chars, *page.rects))
