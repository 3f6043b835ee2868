"""The printed trail of a record: pages numbered, the chain's head on each, no private value (F0.2)."""

import io

import pdfplumber

from saltdesk.documents.record_trace import render_trace
from saltdesk.domain.base.changes import Area
from saltdesk.services.complaints import handling
from saltdesk.services.house.record_trace import trace_of
from saltdesk.services.house.trail import head
from tests.services.complaint_cases import NAME, PHONE, accepted


def pages(pdf):
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        texts = ("".join(char["text"] for char in page.chars) for page in document.pages)
        return [text.replace(" ", "").replace("\u3000", "") for text in texts]


def test_every_entry_stands_on_paper_with_its_changes_and_the_head_of_the_chain(desk):
    complaint = accepted(desk)
    found = pages(render_trace(desk, trace_of(desk, Area.COMPLAINTS, complaint.id)))
    text = "".join(found)
    assert len(found) == 1
    assert text.startswith(f"投诉受理办理痕迹{complaint.number}共2条")
    assert "承办处室：法制室" in text
    assert f"核验码{head()[0]}:{head()[1]}" in text
    assert "第1页共1页" in text


def test_each_changed_field_has_a_line_of_its_own(desk):
    complaint = accepted(desk)
    pdf = render_trace(desk, trace_of(desk, Area.COMPLAINTS, complaint.id))
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        lines = document.pages[0].extract_text().splitlines()
    assert "承办处室：法制室" in [line.rpartition(" ")[2] for line in lines]


def test_who_complains_is_not_on_the_paper(desk):
    complaint = accepted(desk)
    text = "".join(pages(render_trace(desk, trace_of(desk, Area.COMPLAINTS, complaint.id))))
    assert NAME not in text
    assert PHONE not in text


def test_a_long_trail_goes_over_numbered_pages_that_all_carry_the_check_code(desk):
    complaint = accepted(desk)
    for number in range(60):
        handling.add_step(desk, complaint.id, desk.clock.today(), f"第{number}次到窗口核对材料清单。")
    found = pages(render_trace(desk, trace_of(desk, Area.COMPLAINTS, complaint.id)))
    assert len(found) > 1
    numbered = [f"第{number}页共{len(found)}页" in page for number, page in enumerate(found, 1)]
    assert numbered == [True] * len(found)
    assert all(head()[1] in page for page in found)
    assert f"{head()[0]}2026-11-23" in found[-1]


def test_a_character_without_a_glyph_does_not_stop_the_print(desk):
    complaint = accepted(desk, facts="店名是\U00030000记")
    assert "店名是〓记" in "".join(pages(render_trace(desk, trace_of(desk, Area.COMPLAINTS, complaint.id))))
