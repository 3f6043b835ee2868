"""The register on paper: every complaint of the period, nobody's identity, whatever was typed."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pdfplumber
import pytest

from saltdesk.documents import preview
from saltdesk.documents.complaint_register import register_listing, render_register, write_register
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.storage.trail import audit

NOVEMBER = Query(since=date(2026, 11, 1), until=date(2026, 11, 30))


@pytest.fixture
def register(desk):
    def act(count: int, **values: object) -> None:
        for number in range(count):
            received = datetime(2026, 11, 2, 9) + timedelta(hours=number % 24)
            values = {"matter": f"第{number + 1}件收费没有依据", "object_office": "盐政处"} | values
            complaint = Complaint(received_at=received, **values)
            register_complaint(desk, Intake(complaint, Complainant(name="甄无名", contact="13800000000")))

    return act


def texts(path) -> list[str]:
    with pdfplumber.open(path) as pdf:
        return [page.extract_text() for page in pdf.pages]


def test_a_month_is_printed_across_with_heads_and_page_numbers(desk, register, tmp_path):
    register(60)
    path = tmp_path / "登记簿.pdf"
    assert write_register(desk, NOVEMBER, path) == 60
    pages = texts(path)
    assert len(pages) > 1
    width, height = preview.page_sizes(path.read_bytes())[0]
    assert (round(width), round(height)) == (297, 210)
    for number, page in enumerate(pages, start=1):
        assert "投诉登记簿" in page
        assert "2026年11月" in page
        assert "被投诉处室" in page
        assert f"第{number}页" in page
    assert "2026-0001" in pages[0]
    assert "2026-0060" in pages[-1]
    assert "共60件：待受理60件" in pages[0]


def test_nobody_is_named_and_the_print_leaves_a_trace(desk, register, tmp_path):
    register(1, facts="甄无名来电", matter="甄无名说收费没有依据")
    path = tmp_path / "登记簿.pdf"
    write_register(desk, NOVEMBER, path)
    (page,) = texts(path)
    assert "甄无名" not in page
    assert "甄**" in page
    entry = list(audit.since(0))[-1]
    told = "导出投诉登记簿1行（登记簿.pdf；筛选：2026-11-01至2026-11-30）"
    assert (entry.act, entry.sentence) == ("ledger.export", told)


def test_a_filtered_register_names_its_filters_and_not_what_was_searched_for(desk, register):
    register(2)
    filtered = replace(NOVEMBER, text="收费", overdue_on=date(2026, 11, 23))
    told = register_listing(desk, filtered).subtitle
    assert told.startswith("2026年11月　共")
    assert told.endswith("　筛选：逾期、搜索所得")


def test_the_office_complained_of_is_not_told(desk, register, at_office):
    register(2)
    assert register_listing(at_office("yz"), NOVEMBER).rows == ()
    assert len(register_listing(at_office("jh"), NOVEMBER).rows) == 2


def test_an_empty_month_says_so(desk, tmp_path):
    write_register(desk, NOVEMBER, tmp_path / "空.pdf")
    (page,) = texts(tmp_path / "空.pdf")
    assert "本期没有投诉。" in page


def test_what_no_font_has_is_printed_as_missing(desk, register):
    register(1, matter="收费😀没有\n依据\x0b")
    assert render_register(desk, NOVEMBER).startswith(b"%PDF")


def test_a_matter_of_any_length_stays_on_the_paper(desk, register):
    register(3, matter="长" * 200)
    assert preview.page_count(render_register(desk, NOVEMBER)) >= 1


@pytest.mark.parametrize(
    ("query", "period"),
    [
        (NOVEMBER, "2026年11月"),
        (Query(since=date(2026, 11, 2), until=date(2026, 11, 30)), "2026年11月2日至2026年11月30日"),
        (Query(since=date(2026, 11, 2)), "2026年11月2日起"),
        (Query(), "截至2026年11月23日"),
    ],
)
def test_the_period_is_told_in_words(desk, query, period):
    assert register_listing(desk, query).subtitle.startswith(f"{period}　共0件")
