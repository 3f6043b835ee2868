"""The printed page measured in millimetres against GB/T 9704-2012."""

from __future__ import annotations

import io
from dataclasses import replace
from itertools import pairwise

import pdfplumber
import pytest

from saltdesk.documents import preview
from saltdesk.documents.notice import render
from saltdesk.domain.notices.notice import Heading, NoticeContent, Paragraph
from tests.documents.paper import POINT, PrintedLine, content, find, letterhead, lines, rules

CELL = 156 / 28
PITCH = 1.875 * CELL
NEAR = 0.5  # mm
EXACT = 0.1  # mm


@pytest.fixture(scope="module")
def form() -> bytes:
    return render(content())


@pytest.fixture(scope="module")
def red_head() -> bytes:
    return render(letterhead())


def centre(line: PrintedLine) -> float:
    return (line.x + line.end) / 2


def many_lines() -> NoticeContent:
    return content(content="盐" * 28 * 40)


def test_the_paper_is_a4(form: bytes) -> None:
    with pdfplumber.open(io.BytesIO(form)) as document:
        sizes = {(round(page.width * POINT, 2), round(page.height * POINT, 2)) for page in document.pages}
    assert sizes == {(210.0, 297.0)}


def test_all_text_but_the_page_number_is_in_the_type_area() -> None:
    for line in lines(render(many_lines())):
        if "—" in line.text:
            continue
        assert line.x >= 28 - EXACT
        hanging_half = 8 * POINT if line.text[-1] in "，。、；：）》”" else 0
        assert line.end <= 184 + EXACT + hanging_half
        assert line.top >= 37 - EXACT
        assert line.top + line.glyphs[0].size * POINT <= 262 + EXACT


def test_a_full_page_has_22_lines_of_28_characters() -> None:
    printed = [line for line in lines(render(many_lines())) if line.page == 2 and "—" not in line.text]
    assert len(printed) == 22
    assert all(len(line.glyphs) == 28 for line in printed)
    assert printed[0].top == pytest.approx(37, abs=EXACT)
    assert printed[-1].top + 16 * POINT == pytest.approx(262, abs=EXACT)
    gaps = [below.baseline - above.baseline for above, below in pairwise(printed)]
    assert gaps == pytest.approx([PITCH] * 21, abs=0.01)
    steps = [b.x - a.x for a, b in pairwise(printed[0].glyphs)]
    assert steps == pytest.approx([CELL] * 27, abs=0.01)


def test_body_type_is_16_point_fangsong_indented_by_two_characters(form: bytes) -> None:
    line = find(lines(form), "我局决定")
    assert line.x == pytest.approx(28 + 2 * CELL, abs=EXACT)
    assert line.glyphs[0].size == pytest.approx(16)
    assert line.glyphs[0].font == "SaltdeskFangSong-Regular"
    assert line.glyphs[0].color == (0, 0, 0)


def test_level_one_headings_are_black_type_and_level_two_script() -> None:
    blocks = (Heading(1, "一、甲"), Heading(2, "（一）乙"), Heading(3, "1.丙"), Paragraph("丁" * 30))
    printed = lines(render(replace(content(), blocks=blocks)))
    fonts = [find(printed, text).glyphs[-1].font for text in ("一、甲", "（一）乙", "1.丙")]
    assert fonts == ["SaltdeskHei-Regular", "SaltdeskKai-Regular", "SaltdeskFangSong-Regular"]


def test_the_form_shows_agency_title_and_number_in_order(form: bytes) -> None:
    agency, title, number, addressee = lines(form)[:4]
    assert (agency.text, title.text, number.text) == ("郑州市盐业管理局", "检查通知书", "郑盐检通〔2026〕8号")
    assert addressee.text == "盐政处："
    assert agency.top == pytest.approx(37, abs=EXACT)
    assert centre(agency) == pytest.approx(106, abs=NEAR)
    assert centre(title) == pytest.approx(106, abs=NEAR)
    assert {agency.glyphs[0].font, title.glyphs[0].font} == {"SaltdeskTitle-Regular"}
    assert number.end == pytest.approx(184, abs=NEAR)
    assert addressee.x == pytest.approx(28, abs=EXACT)
    assert addressee.top == pytest.approx(37 + 4 * PITCH, abs=EXACT)


def test_the_date_ends_four_characters_from_the_edge_under_the_agency(form: bytes) -> None:
    printed = lines(form)
    date = next(line for line in printed if line.text == "2026年3月1日")
    agency = printed[printed.index(date) - 1]
    assert agency.text == "郑州市盐业管理局"
    assert date.end == pytest.approx(184 - 4 * CELL, abs=EXACT)
    assert centre(agency) == pytest.approx(centre(date), abs=EXACT)
    assert date.baseline - agency.baseline == pytest.approx(PITCH, abs=0.01)


def test_page_numbers_stand_outside_right_on_odd_and_left_on_even_pages() -> None:
    numbers = [line for line in lines(render(many_lines())) if line.text.startswith("—")]
    assert [line.text for line in numbers[:3]] == ["— 1 —", "— 2 —", "— 3 —"]
    assert numbers[0].end == pytest.approx(184 - CELL, abs=EXACT)
    assert numbers[1].x == pytest.approx(28 + CELL, abs=EXACT)
    assert numbers[2].end == pytest.approx(184 - CELL, abs=EXACT)
    assert numbers[0].glyphs[0].size == pytest.approx(14)
    assert {glyph.font for glyph in numbers[0].glyphs} == {"SaltdeskSong-Regular"}


def rows_with_ink(pdf: bytes, page: int, top: float, bottom: float, *, red: bool) -> list[float]:
    """Millimetres of the pixel rows between two heights that hold ink, from a picture at 300 dpi."""
    image = preview.page_image(pdf, page, 300)
    found = []
    for row in range(int(top / 25.4 * 300), int(bottom / 25.4 * 300)):
        line = image.pixels[row * image.stride : row * image.stride + image.width * 4]
        blue, red_part = line[0::4], line[2::4]
        ink = any(b < 128 <= r for b, r in zip(blue, red_part, strict=True)) if red else min(blue) < 128
        if ink:
            found.append(row * 25.4 / 300)
    return found


def test_the_dash_of_the_page_number_is_7_mm_below_the_type_area(form: bytes) -> None:
    dash = next(line for line in lines(form) if line.text.startswith("—")).glyphs[0]
    image = preview.page_image(form, 0, 300)
    column = int((dash.x + dash.width / 2) / 25.4 * 300) * 4
    rows = range(int(264 / 25.4 * 300), int(274 / 25.4 * 300))
    inked = [row for row in rows if image.pixels[row * image.stride + column] < 128]
    assert (inked[0] + inked[-1]) / 2 * 25.4 / 300 == pytest.approx(269, abs=0.2)


def test_the_red_mark_begins_72_mm_from_the_edge(red_head: bytes) -> None:
    assert rows_with_ink(red_head, 0, 60, 100, red=True)[0] == pytest.approx(72, abs=0.2)
    mark = lines(red_head)[0]
    assert mark.text == "郑州市盐业管理局文件"
    assert mark.glyphs[0].color == (1, 0, 0)
    assert mark.x >= 28 - EXACT
    assert mark.end <= 184 + EXACT


def test_the_red_rule_is_4_mm_below_the_number_and_as_wide_as_the_type_area(red_head: bytes) -> None:
    (rule,) = [rule for rule in rules(red_head) if rule.color == (1, 0, 0)]
    number = find(lines(red_head), "〔2026〕8号")
    assert (rule.x0, rule.x1) == pytest.approx((28, 184), abs=EXACT)
    assert rule.width == pytest.approx(0.35, abs=0.01)
    assert rule.y - (number.top + 16 * POINT) == pytest.approx(4, abs=EXACT)
    assert centre(number) == pytest.approx(106, abs=NEAR)


def test_the_title_is_two_lines_below_the_red_rule(red_head: bytes) -> None:
    (rule,) = [rule for rule in rules(red_head) if rule.color == (1, 0, 0)]
    printed = lines(red_head)
    title = find(printed, "关于开展")
    assert title.top - rule.y == pytest.approx(2 * PITCH, abs=EXACT)
    assert title.glyphs[0].size == pytest.approx(22)
    assert centre(title) == pytest.approx(106, abs=NEAR)
    assert find(printed, "盐政处：").top - title.top == pytest.approx(2 * PITCH, abs=EXACT)


def test_the_imprint_closes_the_type_area_of_the_last_page(red_head: bytes) -> None:
    last = preview.page_count(red_head)
    found = sorted((rule for rule in rules(red_head) if rule.color == (0, 0, 0)), key=lambda rule: rule.y)
    assert {rule.page for rule in found} == {last}
    assert [rule.width for rule in found] == pytest.approx([0.35, 0.25, 0.35], abs=0.01)
    assert found[-1].y == pytest.approx(262, abs=EXACT)
    assert all((rule.x0, rule.x1) == pytest.approx((28, 184), abs=EXACT) for rule in found)
    issued = find(lines(red_head), "印发")
    assert issued.page == last
    assert issued.glyphs[0].size == pytest.approx(14)
    assert issued.end == pytest.approx(184 - 14 * POINT, abs=NEAR)


def test_attachments_turn_under_their_own_name() -> None:
    names = ("责任清单监督检查方案及各处室分工安排一览表和联系方式", "记录表")
    printed = lines(render(replace(content(), attachments=names)))
    first = find(printed, "附件：1.责任清单")
    turned = printed[printed.index(first) + 1]
    second = find(printed, "2.记录表")
    name = next(glyph for glyph in first.glyphs if glyph.text == "责")
    assert first.x == pytest.approx(28 + 2 * CELL, abs=EXACT)
    assert turned.x == pytest.approx(name.x, abs=EXACT)
    assert second.x == pytest.approx(next(g for g in first.glyphs if g.text == "1").x, abs=EXACT)
