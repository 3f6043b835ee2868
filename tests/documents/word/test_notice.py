"""The copy for Word: the text of the PDF, the margins of the standard, fonts by name."""

from __future__ import annotations

import io
import subprocess
import sys
from collections import Counter
from dataclasses import replace

import docx
import pytest
from docx.oxml.ns import qn

from saltdesk.documents.notice import render
from saltdesk.documents.word.notice import render_word
from saltdesk.documents.word.page import COPY_NOTE
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.notices.notice import NoticeContent, Paragraph, Signature
from tests.documents.paper import content, letter, letterhead, lines, record, squeezed, table

NOTICES = {
    "form": content(),
    "letterhead": letterhead(),
    "letter": letter(),
    "record": record(),
    "attachments": replace(content(), attachments=("责任清单监督检查方案及分工安排一览表", "记录表")),
    "unsealed": letter(signature=Signature("局", "2026年3月1日", sealed=False)),
}


def opened(notice: NoticeContent):  # type: ignore[no-untyped-def]
    return docx.Document(io.BytesIO(render_word(notice)))


def parts_of(document):  # type: ignore[no-untyped-def]
    """The body and every header and footer of the one section."""
    (section,) = document.sections
    yield document.element.body
    if section.different_first_page_header_footer:
        yield from (section.first_page_header._element, section.first_page_footer._element)


def word_text(document) -> str:  # type: ignore[no-untyped-def]
    texts = (node.text or "" for part in parts_of(document) for node in part.iter(qn("w:t")))
    return squeezed("".join(texts)).replace(squeezed(COPY_NOTE), "")


def pdf_text(notice: NoticeContent) -> str:
    """The text of the paper without page numbers and the signing line of each page."""
    printed = (line for line in lines(render(notice)) if not (264 < line.top < 274))
    return squeezed("".join(line.text for line in printed))


@pytest.mark.parametrize("name", NOTICES)
def test_the_copy_says_what_the_paper_says(name: str) -> None:
    notice = replace(NOTICES[name], check="")
    assert Counter(word_text(opened(notice))) == Counter(pdf_text(notice))


def test_the_paragraphs_of_the_body_stand_in_order_and_complete() -> None:
    written = [squeezed(paragraph.text) for paragraph in opened(content()).paragraphs]
    wanted = [squeezed(block.text) for block in content().blocks]
    assert [text for text in written if text in wanted] == wanted


@pytest.mark.parametrize("name", NOTICES)
def test_page_and_margins_are_those_of_the_standard(name: str) -> None:
    (section,) = opened(NOTICES[name]).sections
    margins = (section.top_margin, section.bottom_margin, section.left_margin, section.right_margin)
    assert [margin.mm for margin in margins] == pytest.approx([37, 35, 28, 26], abs=0.1)
    assert (section.page_width.mm, section.page_height.mm) == pytest.approx((210, 297), abs=0.1)


def test_every_run_names_a_chinese_font() -> None:
    for notice in NOTICES.values():
        document = opened(notice)
        runs = [run for part in parts_of(document) for run in part.iter(qn("w:r")) if run.findall(qn("w:t"))]
        fonts = {run.find(f"{qn('w:rPr')}/{qn('w:rFonts')}").get(qn("w:eastAsia")) for run in runs}
        assert fonts <= {"仿宋_GB2312", "方正小标宋简体", "黑体", "楷体_GB2312", "宋体"}


def test_body_lines_are_exactly_28_95_points() -> None:
    paragraph = next(p for p in opened(content()).paragraphs if p.text.startswith("我局决定"))
    assert paragraph.paragraph_format.line_spacing.pt == pytest.approx(28.95)
    assert paragraph.paragraph_format.line_spacing_rule == docx.enum.text.WD_LINE_SPACING.EXACTLY


def test_pages_are_numbered_right_on_odd_and_left_on_even_pages() -> None:
    document = opened(content())
    (section,) = document.sections
    assert document.settings.odd_and_even_pages_header_footer
    odd, even = section.footer.paragraphs[0], section.even_page_footer.paragraphs[0]
    assert (odd.alignment, even.alignment) == (2, 0)
    assert "PAGE" in odd._p.xml
    assert "NUMPAGES" in opened(record()).sections[0].footer.paragraphs[0]._p.xml


def test_every_page_says_that_this_is_a_copy() -> None:
    for notice in (content(), letter()):
        (section,) = opened(notice).sections
        places = [section.header, section.even_page_header]
        if section.different_first_page_header_footer:
            places.append(section.first_page_footer)
        assert all(COPY_NOTE in "".join(p.text for p in place.paragraphs) for place in places)


def test_a_table_keeps_its_shares_and_repeats_its_head() -> None:
    (made,) = opened(record()).tables
    assert [column.width.mm for column in made.columns] == pytest.approx([15.6, 46.8, 93.6], abs=0.1)
    assert [cell.text for cell in made.rows[0].cells] == ["序号", "权力事项", "变更内容"]
    assert made.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    assert len(made.rows) == 4


def test_two_tables_in_a_row_stay_two() -> None:
    assert len(opened(record(blocks=(table(1), table(2)))).tables) == 2


@pytest.mark.parametrize("typed", ["A&B<公司>", "{basis} {{x}} %s", "=1+1", "㛃䶮𬭎"])
def test_user_text_is_written_as_typed(typed: str) -> None:
    assert squeezed(typed) in word_text(opened(content(scope=typed)))


def test_invisible_characters_are_dropped_as_on_paper() -> None:
    notice = replace(content(), blocks=(Paragraph("甲\x00\x0b乙\u202e丙\u200b"),))
    assert "甲乙丙" in word_text(opened(notice))


@pytest.mark.parametrize("char", ["\ud800", "\uffff"])
def test_a_character_no_file_can_hold_is_named(char: str) -> None:
    with pytest.raises(RuleError, match=f"{ord(char):04X}"):
        render_word(content(scope=f"甲{char}"))


def test_the_properties_name_the_paper() -> None:
    properties = opened(content()).core_properties
    assert (properties.title, properties.subject) == ("检查通知书", "郑盐检通〔2026〕8号")
    assert properties.author == "郑州市盐业管理局"


def test_the_word_engine_is_loaded_only_when_a_copy_is_made() -> None:
    code = "import sys, saltdesk.documents.word.notice; assert 'docx' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)
