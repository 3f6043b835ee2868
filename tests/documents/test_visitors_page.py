"""来访须知 on paper: one page with the contact block and the office's own terms (C5.2.3, C5.2.4)."""

import io

import pdfplumber

from saltdesk.documents.visitors_page import render_visitors_page
from saltdesk.services.house.parameters import set_parameter


def words(pdf: bytes) -> tuple[int, str]:
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        text = "".join(char["text"] for page in document.pages for char in page.chars)
        return len(document.pages), text.replace(" ", "")


def test_the_page_tells_where_to_complain_what_to_bring_and_how_long_it_takes(desk):
    set_parameter(desk, "contact_hours", "周二下午")
    set_parameter(desk, "term_C-answer", "20")
    pages, text = words(render_visitors_page(desk))
    assert pages == 1
    parts = ("0371-63988286", "周二下午", "居民身份证", "不超过5人", "（9）超出收费", "参数，非通知规定")
    assert [part for part in parts if part not in text] == []
    assert "受理投诉后20日内答复投诉人" in text


def test_a_character_without_a_glyph_is_marked_instead_of_refused(desk):
    set_parameter(desk, "contact_address", "示例路1号\U00030000院")
    assert "示例路1号〓院" in words(render_visitors_page(desk))[1]
