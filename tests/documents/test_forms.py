"""Letter and record, tables, lines to fill in and the check code, measured on the printed page."""

from __future__ import annotations

import io
from dataclasses import replace

import pdfplumber
import pytest

from saltdesk.documents import preview
from saltdesk.documents.notice import render
from saltdesk.documents.setting.check_code import modules_of
from saltdesk.domain.notices.notice import Blank, Heading, NoticeTable, Paragraph, Signature
from tests.documents.paper import (
    POINT,
    content,
    find,
    letter,
    letterhead,
    lines,
    record,
    rules,
    squeezed,
    table,
)

CELL = 156 / 28
PITCH = 1.875 * CELL
EXACT = 0.1  # mm
RED = (1, 0, 0)
LONG = (Paragraph("函" * 28 * 60),)


def text_of(pdf: bytes) -> str:
    return squeezed("".join(line.text for line in lines(pdf)))


# -- letter ----------------------------------------------------------------------------------------------


def first_ink(pdf: bytes) -> float:
    """The first row with ink on page 1, in millimetres, from a picture at 300 dpi."""
    image = preview.page_image(pdf, 0, 300)
    rows = (image.pixels[n * image.stride : (n + 1) * image.stride] for n in range(image.height))
    return next(n for n, row in enumerate(rows) if min(row[0::4]) < 128) * 25.4 / 300


def test_the_mark_of_a_letter_begins_30_mm_from_the_edge() -> None:
    pdf = render(letter())
    assert first_ink(pdf) == pytest.approx(30, abs=0.2)
    assert lines(pdf)[0].text == "郑州市盐业管理局"
    assert lines(pdf)[0].glyphs[0].color == RED


def test_the_double_rules_of_a_letter_are_170_mm_and_frame_its_first_page() -> None:
    pdf = render(letter(blocks=LONG))
    found = sorted((rule for rule in rules(pdf) if rule.color == RED), key=lambda rule: rule.y)
    assert {rule.page for rule in found} == {1}
    assert all((rule.x0, rule.x1) == pytest.approx((20, 190), abs=EXACT) for rule in found)
    thick, thin, thin_below, thick_below = found
    assert thick.width > 2 * thin.width
    assert (thick_below.width, thin_below.width) == pytest.approx((thick.width, thin.width))
    assert thick_below.y + thick_below.width / 2 == pytest.approx(277, abs=EXACT)


def test_the_double_rule_is_4_mm_below_the_mark_and_the_number_flush_right_below_it() -> None:
    pdf = render(letter())
    thick, thin = sorted((rule for rule in rules(pdf) if rule.color == RED), key=lambda rule: rule.y)[:2]
    image = preview.page_image(pdf, 0, 300)
    above = range(int(30 / 25.4 * 300), int((thick.y - 2) / 25.4 * 300))
    inked = [n for n in above if min(image.pixels[n * image.stride : (n + 1) * image.stride : 4]) < 128]
    mark_end = (inked[-1] + 1) * 25.4 / 300
    assert thick.y - thick.width / 2 - mark_end == pytest.approx(4, abs=0.2)
    number = find(lines(pdf), "〔2026〕12号")
    assert number.top - (thin.y + thin.width / 2) == pytest.approx(CELL * 7 / 8, abs=EXACT)
    assert number.end == pytest.approx(184, abs=0.5)
    title = find(lines(pdf), "关于转送")
    assert title.top - (number.top + 16 * POINT) == pytest.approx(2 * PITCH, abs=EXACT)


def test_a_letter_numbers_no_first_page_nor_the_second_of_two() -> None:
    short = render(letter())
    two = render(letter(blocks=(Paragraph("函" * 28 * 16),)))
    three = render(letter(blocks=LONG))
    assert [preview.page_count(pdf) for pdf in (short, two)] == [1, 2]
    assert not [line for pdf in (short, two) for line in lines(pdf) if line.text.startswith("—")]
    numbers = [line.text for line in lines(three) if line.text.startswith("—")]
    assert numbers == [f"— {n} —" for n in range(2, preview.page_count(three) + 1)]


def test_a_letter_names_its_copies_at_the_foot_without_rules() -> None:
    pdf = render(letter())
    copies = find(lines(pdf), "抄送：市政务服务中心，市司法局。")
    assert 262 - 8 < copies.top < 262
    assert copies.glyphs[0].size == pytest.approx(14)
    assert all(rule.color == RED for rule in rules(pdf))
    assert "印发" not in text_of(pdf)


def test_an_unsealed_date_begins_two_characters_behind_the_agency() -> None:
    pdf = render(letter(signature=Signature("郑州市盐业管理局", "2026年3月1日", sealed=False)))
    date = next(line for line in lines(pdf) if line.text == "2026年3月1日")
    agency = lines(pdf)[lines(pdf).index(date) - 1]
    assert date.x - agency.x == pytest.approx(2 * CELL, abs=EXACT)
    assert max(date.end, agency.end) == pytest.approx(184 - 2 * CELL, abs=0.3)


# -- record ----------------------------------------------------------------------------------------------


def test_a_record_tells_on_every_page_how_many_there_are() -> None:
    pdf = render(record(blocks=(Paragraph("录" * 28 * 50),)))
    total = preview.page_count(pdf)
    assert total == 3
    numbers = [line for line in lines(pdf) if line.text.startswith("第")]
    assert [squeezed(line.text) for line in numbers] == [f"第{n}页共{total}页" for n in (1, 2, 3)]
    assert [line.page for line in numbers] == [1, 2, 3]
    assert all(line.top > 262 for line in numbers)


def test_a_record_has_agency_title_and_number_above_the_body() -> None:
    agency, title, number = lines(render(record()))[:3]
    assert (agency.text, title.text, number.text) == (
        "郑州市盐业管理局",
        "口头反馈记录",
        "郑盐检记〔2026〕3号",
    )
    assert title.glyphs[0].size == pytest.approx(22)
    assert number.end == pytest.approx(184, abs=0.5)


def test_a_record_without_signature_prints_none_and_says_who_keeps_it() -> None:
    text = text_of(render(record()))
    assert "（一式2份：检查组存一份，被检查处室存一份）" in text
    assert text.count("郑州市盐业管理局") == 1


def test_every_page_of_a_record_that_goes_on_is_signed() -> None:
    signed = Blank(("被谈话人签名：",))
    pdf = render(record(blocks=(Paragraph("录" * 28 * 50), signed)))
    places = [line.page for line in lines(pdf) if "本页签名：" in line.text]
    assert places == list(range(1, preview.page_count(pdf)))
    assert "本页签名" not in text_of(render(record()))


def test_lines_to_sign_never_stand_on_a_page_without_text() -> None:
    for rows in range(8, 22):
        blocks = (*[Paragraph("文")] * rows, Blank(("检查人员：", "日期：")))
        printed = [line for line in lines(render(record(blocks=blocks))) if line.top < 262]
        page = find(printed, "检查人员：").page
        assert [line.page for line in printed if line.text == "文"].count(page) >= 2, rows


# -- lines to fill in ------------------------------------------------------------------------------------


def test_a_line_to_fill_in_is_ruled_from_its_label_to_the_edge() -> None:
    pdf = render(record(blocks=(Blank(("甲方：", "")),), copies=()))
    label = find(lines(pdf), "甲方：")
    first, second = rules(pdf)
    assert first.x0 == pytest.approx(label.end, abs=0.5)
    assert second.x0 == pytest.approx(28, abs=EXACT)
    assert [rule.x1 for rule in (first, second)] == pytest.approx([184, 184], abs=EXACT)
    assert first.y - label.top == pytest.approx(16 * POINT + 1, abs=EXACT)
    assert second.y - first.y == pytest.approx(PITCH, abs=EXACT)


def test_a_label_that_fills_its_line_is_ruled_below() -> None:
    pdf = render(record(blocks=(Blank(("此处由被谈话人亲笔写明对以上记录的意见并捺指印：",)),), copies=()))
    (rule,) = rules(pdf)
    label = find(lines(pdf), "此处由")
    assert (rule.x0, rule.x1) == pytest.approx((28, 184), abs=EXACT)
    assert rule.y - label.top > PITCH


# -- tables ----------------------------------------------------------------------------------------------


def uprights(pdf: bytes) -> list[tuple[int, float, float]]:
    """Page, x and thickness of every vertical rule."""
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        return [
            (number, line["x0"] * POINT, line["linewidth"] * POINT)
            for number, page in enumerate(document.pages, 1)
            for line in page.lines
            if abs(line["x1"] - line["x0"]) < 0.01
        ]


def with_table(made: NoticeTable) -> bytes:
    return render(record(blocks=(Paragraph("前"), made, Paragraph("后" * 60)), copies=()))


def test_columns_take_their_shares_of_the_type_area() -> None:
    columns = sorted({round(x, 2) for _, x, _ in uprights(with_table(table()))})
    assert columns == pytest.approx([28, 28 + 15.6, 28 + 62.4, 184], abs=EXACT)


def test_the_outer_rules_of_a_table_are_thicker_than_the_inner_ones() -> None:
    pdf = with_table(table())
    assert {round(width, 2) for _, x, width in uprights(pdf) if x < 29 or x > 183} == {0.35}
    assert {round(width, 2) for _, x, width in uprights(pdf) if 29 < x < 183} == {0.25}
    across = sorted((rule for rule in rules(pdf) if rule.x1 - rule.x0 > 100), key=lambda rule: rule.y)
    assert [rule.width for rule in across] == pytest.approx([0.35, 0.25, 0.25, 0.25, 0.35], abs=0.01)


@pytest.mark.parametrize("rows", [3, 12, 40])
def test_the_head_stands_on_every_page_and_no_row_is_parted(rows: int) -> None:
    pdf = with_table(table(rows))
    printed = lines(pdf)
    heads = [line.page for line in printed if "变更内容" in line.text]
    firsts = {line.page for line in printed if "变更依据由" in line.text}
    assert heads == sorted(firsts)
    begun = [line.page for line in printed for _ in range(squeezed(line.text).count("变更依据由"))]
    ended = [line.page for line in printed for _ in range(squeezed(line.text).count("责任事项12项。"))]
    assert begun == ended
    assert len(begun) == rows


def test_the_grid_goes_on_below_a_table() -> None:
    pdf = with_table(table())
    printed = lines(pdf)
    before, after = find(printed, "前"), find(printed, "后" * 20)
    bottom = max(rule.y for rule in rules(pdf))
    steps = (after.baseline - before.baseline) / PITCH
    assert steps == pytest.approx(round(steps), abs=0.01)
    assert 3 - EXACT <= after.top - bottom <= PITCH + 3


@pytest.mark.parametrize("words", [1, 3, 60])
def test_every_word_of_a_table_is_printed_even_if_a_row_is_longer_than_a_page(words: int) -> None:
    made = table(2, words)
    printed = [
        glyph
        for line in lines(with_table(made))
        for glyph in line.glyphs
        if glyph.size == pytest.approx(12) and 28 + 62.4 < glyph.x < 184
    ]
    text = "".join(glyph.text for glyph in printed).replace("变更内容", "")
    assert text == "".join(row[2] for row in made.rows)
    assert all(glyph.baseline < 262.1 for glyph in printed)


def test_a_table_without_head_and_with_empty_cells_is_ruled_all_the_same() -> None:
    made = NoticeTable(("", ""), (("甲", ""), ("", "")), (0.5, 0.5))
    across = [rule for rule in rules(with_table(made)) if rule.x1 - rule.x0 > 100]
    assert len(across) == 3


def test_a_heading_stays_with_two_lines_of_its_text_or_the_first_row_of_its_table() -> None:
    for rows in range(1, 22):
        for below, wanted in ((Paragraph("文" * 90), 2), (table(2), 2)):
            notice = record(blocks=(*[Paragraph("前")] * rows, Heading(1, "一、题"), below), copies=())
            printed = [line for line in lines(render(notice)) if line.top < 262]
            heading = find(printed, "一、题")
            follow = printed[printed.index(heading) + 1 :][:wanted]
            assert {line.page for line in follow} == {heading.page}, rows


# -- check code ------------------------------------------------------------------------------------------


def dark_modules(pdf: bytes, count: int) -> tuple[int, float, float, tuple[tuple[bool, ...], ...]]:
    """Page, left edge and width in mm, and modules of the code drawn with ``count`` modules a side."""
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        ((number, boxes),) = [(n, page.rects) for n, page in enumerate(document.pages, 1) if page.rects]
    left, top = min(box["x0"] for box in boxes), min(box["top"] for box in boxes)
    size = max(box["x1"] for box in boxes) - left
    grid = [[False] * count for _ in range(count)]
    for box in boxes:
        row = round((box["top"] - top) / size * count)
        for column in range(
            round((box["x0"] - left) / size * count), round((box["x1"] - left) / size * count)
        ):
            grid[row][column] = True
    return number, left * POINT, size * POINT, tuple(map(tuple, grid))


@pytest.mark.parametrize("notice", [record(), letter(), letter(blocks=LONG)], ids=["record", "short", "long"])
def test_the_code_on_the_last_page_holds_the_check_text(notice) -> None:  # type: ignore[no-untyped-def]
    wanted = modules_of(notice.check)
    pdf = render(notice)
    page, left, size, modules = dark_modules(pdf, len(wanted))
    assert page == preview.page_count(pdf)
    assert modules == wanted
    assert left == pytest.approx(28, abs=EXACT)
    assert size == pytest.approx(12 if page == 1 and notice.form.code == "letter" else 15, abs=EXACT)


def test_the_code_is_clear_of_every_text_and_rule() -> None:
    for notice in (record(), letter(), letter(blocks=LONG), letterhead(content="盐" * 28 * 30)):
        pdf = render(replace(notice, check="郑盐检通〔2026〕8号|0123456789abcdef"))
        with pdfplumber.open(io.BytesIO(pdf)) as document:
            page = document.pages[-1]
            module = 12 / 33  # mm, the smallest
            x0 = min(box["x0"] for box in page.rects) * POINT - 4 * module
            x1 = max(box["x1"] for box in page.rects) * POINT + 4 * module
            y0 = min(box["top"] for box in page.rects) * POINT - 4 * module
            inside = [c for c in page.chars if x0 < c["x0"] * POINT < x1 and c["bottom"] * POINT > y0 + 1]
            crossing = [line for line in page.lines if line["top"] * POINT > y0]
            assert max(box["bottom"] for box in page.rects) * POINT < 292
        assert not inside
        assert not crossing


def test_number_and_digest_stand_beside_the_code_in_small_type() -> None:
    notice = record()
    number, digest = notice.check.split("|")
    printed = [line for line in lines(render(notice)) if line.glyphs[0].size < 7.1]
    assert f"文书编号：{number}" in printed[0].text
    assert digest in squeezed(printed[1].text)


def test_a_notice_without_check_text_has_no_code() -> None:
    with pdfplumber.open(io.BytesIO(render(content()))) as document:
        assert not any(page.rects for page in document.pages)


def test_the_code_of_another_content_is_another_one() -> None:
    assert record().check != record(title="谈话笔录").check
