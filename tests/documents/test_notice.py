from __future__ import annotations

import io
import re
from dataclasses import replace
from itertools import pairwise

import pdfplumber
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pdfminer.pdftypes import resolve1

from saltdesk.documents import preview
from saltdesk.documents.notice import render
from saltdesk.documents.setting.linebreak import NO_END, NO_START
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.notices.notice import Paragraph
from tests.documents.paper import content, find, letterhead, lines, squeezed


def printed_text(pdf: bytes) -> str:
    """The text of a PDF as PDFium reads it, without white space."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    text = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return squeezed(text)


def body_of(pdf: bytes) -> str:
    return squeezed("".join(line.text for line in lines(pdf)))


def test_the_four_elements_and_their_headings_are_printed_in_order() -> None:
    text = body_of(render(content()))
    order = [text.index(part) for part in ("一、检查依据", "二、检查范围", "三、检查内容", "四、检查程序")]
    assert order == sorted(order)
    assert "现将检查事项书面告知如下：" in text
    assert "联系电话：0371-60000000" in text


def test_every_font_is_embedded_as_a_subset_that_can_be_searched() -> None:
    with pdfplumber.open(io.BytesIO(render(content()))) as document:
        tables = [resolve1(page.page_obj.resources["Font"]) for page in document.pages]
        fonts = [resolve1(font) for table in tables for font in table.values()]
    assert len(fonts) > 4
    for font in fonts:
        name = font["BaseFont"].name
        assert re.match(r"[A-Z]{6}\+Saltdesk", name), name
        assert "ToUnicode" in font, name
        assert "FontFile2" in resolve1(font["FontDescriptor"]), name


def test_helvetica_is_named_nowhere() -> None:
    assert b"Helvetica" not in render(content())


@pytest.mark.parametrize(
    "typed",
    [
        "<b>甲</b>&amp;乙 & <公司>",
        "{basis}{0}%s%(x)d",
        "反斜杠\\n 和 \\(括号\\)",
        "=1+1 @SUM",
        '"引号" ‘单’',
        "100%；1/2、±5℃",
    ],
)
def test_user_text_prints_as_typed(typed: str) -> None:
    assert squeezed(typed) in body_of(render(content(scope=typed)))


def test_a_line_break_in_a_value_begins_a_paragraph() -> None:
    printed = lines(render(content(scope="第一段甲\r\n\n第二段乙\t丙")))
    first, second = find(printed, "第一段甲"), find(printed, "第二段乙丙")
    assert first.x == pytest.approx(second.x)
    assert second.baseline - first.baseline == pytest.approx(1.875 * 156 / 28, abs=0.01)


RARE = "㛃䶮𬭎𫖯堃喆昇翀犇赟"


def test_rare_names_are_drawn_and_read_back_exactly() -> None:
    pdf = render(content(team=f"孙{RARE}、李某"))
    assert f"孙{RARE}、李某" in body_of(pdf)
    assert f"孙{RARE}、李某" in printed_text(pdf)
    assert "\x00" not in body_of(pdf)


def test_the_rare_font_is_left_out_where_it_is_not_needed() -> None:
    assert b"SaltdeskRare" not in render(content(content="责任清单公示情况。"))


def test_more_characters_than_one_font_subset_holds_read_back_exactly() -> None:
    text = "".join(map(chr, range(0x4E00, 0x4E00 + 700)))
    assert text in re.sub(r"—\d+—", "", printed_text(render(content(scope=text))))


@pytest.mark.parametrize(
    ("char", "code"),
    [("\U0002ebf3", "U+2EBF3"), ("\ue815", "U+E815"), ("\ud800", "U+D800"), ("😀", "U+1F600")],
)
def test_a_character_no_font_has_is_refused_and_named(char: str, code: str) -> None:
    with pytest.raises(RuleError, match=re.escape(code)):
        render(content(team=f"孙{char}"))


def test_invisible_characters_are_not_an_obstacle() -> None:
    assert "钱某某甲" in body_of(render(content(team="钱\u200b某某\ufe00\x07\ufeff甲")))


def test_invisible_characters_in_the_names_of_the_head_and_foot_are_dropped() -> None:
    text = body_of(render(content(bureau="郑州市\u200b盐业管理局\ufe00")))
    assert "郑州市盐业管理局检查通知书" in text
    assert "郑州市盐业管理局2026年3月1日" in text


def test_the_signature_never_stands_alone_on_a_page() -> None:
    for rows in range(1, 30):
        for paper in (content, letterhead):
            closing = Paragraph("完" * 56)
            notice = paper()
            notice = replace(notice, receipt=None, blocks=(Paragraph("盐" * 28 * rows), closing))
            printed = lines(render(notice))
            agency = [line for line in printed if line.text == "郑州市盐业管理局"][-1]
            same_page = [line for line in printed if line.page == agency.page and "完" in line.text]
            assert len(same_page) >= 2, rows
            assert all(line.page == agency.page for line in printed if line.text == "2026年3月1日")


def test_the_imprint_and_the_signature_share_the_last_page() -> None:
    for rows in range(1, 24):
        notice = replace(letterhead(), blocks=(Paragraph("盐" * 28 * rows),))
        pdf = render(notice)
        printed = lines(pdf)
        date, imprint = find(printed, "2026年3月1日"), find(printed, "抄送：")
        assert imprint.page == preview.page_count(pdf)
        assert imprint.top > date.top + 5


def test_a_heading_is_never_the_last_line_of_a_page() -> None:
    for rows in range(1, 22):
        printed = [
            line for line in lines(render(content(scope="盐" * (26 + 28 * rows)))) if "—" not in line.text
        ]
        for page in {line.page for line in printed}:
            last = [line for line in printed if line.page == page][-1]
            assert last.glyphs[0].font != "SaltdeskHei-Regular", (rows, last.text)


def test_no_rows_overlap_where_the_receipt_begins() -> None:
    for rows in range(1, 24):
        printed = lines(render(content(scope="盐" * 28 * rows)))
        for above, below in pairwise(printed):
            assert above.page < below.page or below.top - above.top > 16 * 25.4 / 72 - 0.1, rows


def test_the_receipt_names_the_notice_it_answers() -> None:
    text = body_of(render(content()))
    assert "检查通知书回执郑州市盐业管理局《检查通知书》（郑盐检通〔2026〕8号）已收到" in text


def test_equal_content_gives_equal_bytes() -> None:
    assert render(content(), invariant=True) == render(content(), invariant=True)


def test_a_reprint_says_so_on_every_page_and_changes_nothing_else() -> None:
    first, again = lines(render(content())), lines(render(content(), reprint=True))
    marks = [line for line in again if line.text == "重印件"]
    assert [line.page for line in marks] == sorted({line.page for line in first})
    assert [line for line in again if line.text != "重印件"] == first


def test_the_properties_name_the_paper_its_number_and_the_bureau() -> None:
    pdf = render(content())
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        metadata = document.metadata
    assert metadata["Title"] == "检查通知书"
    assert metadata["Subject"] == "郑盐检通〔2026〕8号"
    assert metadata["Author"] == "郑州市盐业管理局"
    assert b"/Lang (zh-CN)" in pdf


def test_a_preview_is_a_white_page_with_ink_at_the_asked_resolution() -> None:
    pdf = render(content())
    image = preview.page_image(pdf, 0, 96)
    assert preview.page_count(pdf) == 2
    assert (image.width, image.height) == pytest.approx((794, 1123), abs=1)
    assert len(image.pixels) == image.stride * image.height
    assert image.pixels[:3] == b"\xff\xff\xff"
    assert min(image.pixels[0::4]) < 64
    with pytest.raises(IndexError):
        preview.page_image(pdf, 2, 96)


han = st.text("盐业管理局权责清单运行配套机制监督检查", min_size=1, max_size=8)
tokens = st.one_of(
    han, st.sampled_from(["2026年", "11月", "25日", "12,345.67公斤", "〔2026〕8号", "GB/T", "——"])
)
marks = st.sampled_from(["", "，", "。", "、", "；", "”", "）", "》，"])
opening = st.sampled_from(["", "", "“", "（", "《"])


@settings(deadline=None, max_examples=25)
@given(st.lists(st.tuples(opening, tokens, marks), min_size=30, max_size=80))
def test_printed_paragraphs_keep_the_rules_of_line_ends(parts: list[tuple[str, str, str]]) -> None:
    text = "起" + "".join("".join(part) for part in parts)
    notice = replace(content(), blocks=(Paragraph(text), Paragraph("终止")), receipt=None)
    printed = [line for line in lines(render(notice)) if line.glyphs[0].size < 17 and line.text[:2] != "— "]
    start = printed.index(next(line for line in printed if line.text.startswith("起")))
    stop = printed.index(next(line for line in printed if line.text == "终止"))
    body = printed[start:stop]
    assert "".join(line.text for line in body) == text
    for before, after in pairwise(body):
        assert after.text[0] not in NO_START
        assert before.text[-1] not in NO_END
        assert not re.match(r"\d\d|\d[年月日]", before.text[-1] + after.text[0])
        squeezed_mark = before.text[-1] in "，。、；”）》"
        assert before.end <= 184 + (2.9 if squeezed_mark else 0.1)
