"""Whatever is typed prints as typed, or is refused with the character or the text named."""

from __future__ import annotations

import re
import time
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from saltdesk.documents import preview
from saltdesk.documents.notice import render, unprintable
from saltdesk.documents.setting.faces import printable
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.notices.notice import Imprint, NoticeContent, NoticeTable, Paragraph, Signature
from tests.documents.paper import content, letter, letterhead, lines, record, squeezed

pytestmark = pytest.mark.slow

GENEROUS = 20  # seconds of the processor; a text costs about one, a mistake in line breaking minutes


def body_text(pdf: bytes) -> str:
    """Everything inside the type areas of all pages."""
    return squeezed("".join(line.text for line in lines(pdf) if line.top < 262))


def said(*texts: str) -> NoticeContent:
    """A record that says nothing but these paragraphs."""
    return record(blocks=tuple(map(Paragraph, texts)), copies=())


@pytest.mark.parametrize(
    "piece",
    ["盐业管理局，", "a", "12 ", "，", "（", "—", "盐\u3000", "<b>", "{x}"],
    ids=["han", "latin", "numbers", "marks", "opening", "dashes", "blanks", "markup", "braces"],
)
def test_50_000_characters_print_in_seconds(piece: str) -> None:
    text = (piece * 50_000)[:50_000]
    started = time.process_time()
    pdf = render(said("始" + text + "终"))
    assert time.process_time() - started < GENEROUS
    assert preview.page_count(pdf) >= 30


def test_50_000_characters_are_all_there() -> None:
    text = "盐业局2026年，" * 5_000
    assert text in body_text(render(said("始" + text)))


def test_24_000_characters_in_a_table_cell_are_all_there() -> None:
    made = NoticeTable(("甲", "乙"), (("1", "盐业局" * 8_000),), (0.1, 0.9))
    pdf = render(record(blocks=(made,), copies=()))
    cells = [glyph.text for line in lines(pdf) for glyph in line.glyphs if glyph.size == pytest.approx(12)]
    assert "".join(cells).replace("甲乙", "") == "1" + "盐业局" * 8_000


@pytest.mark.parametrize("paper", [content, letterhead, letter, record])
def test_300_attachments_are_listed_in_order_with_the_signature_at_the_end(paper) -> None:  # type: ignore[no-untyped-def]
    names = tuple(f"附件材料{n}号" for n in range(1, 301))
    text = body_text(render(replace(paper(), attachments=names)))
    listed = re.findall(r"(\d+)\.附件材料(\d+)号", text)
    assert listed == [(str(n), str(n)) for n in range(1, 301)]


@pytest.mark.parametrize(
    "typed",
    [
        "甲\u202e乙\u200f丙\u2066丁\u2069",  # marks of direction
        "甲\x00乙\x1b[31m丙\x7f丁",  # controls; what is typed around them stays
        "甲\ufeff乙\u200b丙\u00ad丁\ufe0f",  # without width
    ],
)
def test_characters_without_shape_are_left_out_and_the_order_stays(typed: str) -> None:
    pdf = render(said("始" + typed + "终"))
    assert re.search(r"始甲乙(\[31m)?丙丁终", body_text(pdf))


@pytest.mark.parametrize("char", ["א", "ع", "😀", "\U0010fffd", "\ue000", "\ud801", "ก", "\u0e33"])
def test_scripts_and_signs_no_font_has_are_named(char: str) -> None:
    with pytest.raises(RuleError, match=f"U\\+{ord(char):04X}"):
        render(said(f"甲{char}乙"))


def test_names_beyond_the_basic_plane_print_in_every_place() -> None:
    name = "赵𬭎𫖯"
    notice = letter(
        addressee=name + "：",
        title=f"关于{name}的函",
        agency=f"{name}局",
        blocks=(NoticeTable((name, "乙"), ((name, "丙"),), (0.5, 0.5)),),
        attachments=(name,),
        signature=Signature(name, "2026年3月1日"),
        imprint=Imprint(name, "甲", "乙"),
    )
    assert body_text(render(notice)).count(name) == 8


@pytest.mark.parametrize(
    "notice",
    [
        replace(content(), title="盐" * 2_000),
        content(number="盐" * 40),
        letter(signature=Signature("盐" * 60, "2026年3月1日")),
        letter(imprint=Imprint("盐" * 3_000, "甲", "乙")),
        replace(record(), check="盐" * 3_000),
    ],
    ids=["title", "number", "signature", "imprint", "check"],
)
def test_what_does_not_fit_on_the_paper_is_refused_not_cut(notice: NoticeContent) -> None:
    with pytest.raises(RuleError, match="太长"):
        render(notice)


def test_nothing_runs_off_the_paper() -> None:
    for notice in (content(number="盐" * 27), letter(title="函" * 60), record(title="录" * 60)):
        for line in lines(render(notice)):
            assert line.x >= 4
            assert line.end <= 206


def test_values_that_cannot_print_are_named_by_field() -> None:
    problems = unprintable({"team": "孙😀", "scope": "食盐", "matter": "\ue001", "day": None})
    assert [problem.field for problem in problems] == ["team", "matter"]
    assert "U+1F600" in problems[0].sentence


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=200))
def test_any_text_prints_as_typed_or_is_refused_by_name(text: str) -> None:
    try:
        pdf = render(said("始" + text + "终"))
    except RuleError as error:
        named = re.search(r"U\+([0-9A-F]{4,6})", str(error))
        assert named
        assert chr(int(named[1], 16)) in text
    else:
        assert "始" + squeezed(printable(text)) + "终" in body_text(pdf)


printable_text = st.text("盐业，。（）《》“”12ab3年—…㛃𬭎{}<>&\\%$#@ \u3000", min_size=1, max_size=60)


@settings(deadline=None, max_examples=40)
@given(st.lists(st.tuples(printable_text, printable_text), min_size=1, max_size=12), st.floats(0.05, 0.95))
def test_any_table_prints_every_character_inside_its_cells(rows: list[tuple[str, str]], share: float) -> None:
    made = NoticeTable(("一", "二"), tuple(rows), (share, 1 - share))
    pdf = render(record(blocks=(made,), copies=()))
    edge = 28 + 156 * share
    cells = [glyph for line in lines(pdf) for glyph in line.glyphs if glyph.size == pytest.approx(12)]
    assert all(glyph.x >= 28 and glyph.x + glyph.width <= 184 + 2.2 for glyph in cells)
    left = squeezed("".join(glyph.text for glyph in cells if glyph.x < edge)).replace("一", "")
    right = squeezed("".join(glyph.text for glyph in cells if glyph.x >= edge)).replace("二", "")
    assert left == squeezed("".join(row[0] for row in rows))
    assert right == squeezed("".join(row[1] for row in rows))
