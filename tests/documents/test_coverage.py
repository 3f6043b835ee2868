import io
from datetime import date

import pdfplumber

from saltdesk.documents.coverage import render_coverage
from saltdesk.domain.lists.coverage import coverage
from saltdesk.domain.lists.items import DutyItem, DutyStage, PowerClass, PowerItem

DAY = date(2026, 3, 1)


def rows(count):
    powers = [
        PowerItem(f"4101{n:04}", "对" + "无证经营食盐零售" * (n % 4 + 1) + "的处罚", PowerClass.PENALTY, id=n)
        for n in range(1, count + 1)
    ]
    duties = [DutyItem(n, "甲", stage=list(DutyStage)[n % 9], id=n) for n in range(2, count + 1)]
    return coverage(powers, [*duties, *duties[:1]]).rows


def pages(pdf):
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        return [
            (
                page.width > page.height,
                "".join(c["text"] for c in page.chars if c["text"].strip()),
                page.chars,
            )
            for page in document.pages
        ]


def test_matrix_lies_across_with_ticks_counts_and_gaps_r2_2_2():
    ((is_across, text, _),) = pages(render_coverage(rows(3), "全部事项", DAY))
    assert is_across
    assert text.startswith("权力责任对应表全部事项共3项，没有责任事项1项")
    assert "✓2" in text
    assert "没有责任事项" in text.split("缺口和提示", 1)[1]
    assert "制表日期：2026年3月1日" in text


def test_long_matrix_repeats_its_head_and_numbers_its_pages():
    printed = pages(render_coverage(rows(60), "只看缺口", DAY))
    assert len(printed) > 2
    for number, (_, text, _) in enumerate(printed, start=1):
        assert "序号编码" in text
        assert f"第{number}页共{len(printed)}页" in text
    everything = "".join(text for _, text, _ in printed)
    assert all(f"4101{n:04}" in everything for n in range(1, 61))


def test_nothing_runs_out_of_the_sheet():
    for _, _, chars in pages(render_coverage(rows(30), "全部事项", DAY)):
        assert max(char["x1"] for char in chars) <= (297 - 16) * 72 / 25.4 + 0.5
        assert max(char["bottom"] for char in chars) <= (210 - 10) * 72 / 25.4


def test_matrix_without_rows_says_so():
    ((_, text, _),) = pages(render_coverage((), "只看缺口", DAY))
    assert "共0项" in text
