from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from saltdesk.documents.setting.linebreak import (
    NO_END,
    NO_START,
    SQUEEZABLE,
    WIDEN,
    Line,
    Measure,
    balanced_lines,
    break_lines,
)

HAN = "盐业管理局权责清单运行配套机制监督检查投诉处理通知市政府"
WHOLE = [
    "2026年", "11月", "25日", "〔2026〕8号", "12,345.67公斤", "0371-60000000", "－5℃", "50袋", "3.5%",
    "yz@example.com", "——", "……", "10个工作日", "GB/T", "Ⅱ", "18元",
]  # fmt: skip
AFTER = ["", "", "，", "。", "、", "；", "：", "？”", "）", "》，", "”。", "％", "……", "］"]
BEFORE = ["", "", "", "（", "《", "“", "〔", "￥", "「"]

words = st.one_of(st.text(HAN, min_size=1, max_size=6), st.sampled_from(WHOLE))
mixed_text = st.lists(
    st.tuples(st.sampled_from(BEFORE), words, st.sampled_from(AFTER)), min_size=1, max_size=60
)


def joined(parts: list[tuple[str, str, str]]) -> str:
    """The parts as one text; a character keeps two numbers apart that would else read as one."""
    return "".join(before + word + (after or "盐") for before, word, after in parts)


def half_or_full(char: str) -> float:
    return 0.5 if char.isascii() or char in "Ⅱ" else 1.0


def measure(width: float) -> Measure:
    return Measure(width, 1.0, half_or_full)


def texts(lines: list[Line]) -> list[str]:
    return [line.text for line in lines]


def set_width(line: Line) -> float:
    return line.indent + sum(map(half_or_full, line.text)) + sum(line.extras)


@settings(deadline=None, max_examples=300)
@given(mixed_text, st.integers(14, 30))
def test_no_line_begins_or_ends_with_a_forbidden_mark(parts: list[tuple[str, str, str]], width: int) -> None:
    lines = break_lines(joined(parts), measure(width), 2.0)
    assert all(line.text[0] not in NO_START for line in lines[1:])
    assert all(line.text[-1] not in NO_END for line in lines[:-1])


@settings(deadline=None, max_examples=300)
@given(mixed_text, st.integers(14, 30))
def test_no_character_is_lost_or_moved(parts: list[tuple[str, str, str]], width: int) -> None:
    text = joined(parts)
    assert "".join(texts(break_lines(text, measure(width), 2.0))) == text


@settings(deadline=None, max_examples=300)
@given(mixed_text, st.integers(14, 30))
def test_numbers_stay_with_their_units(parts: list[tuple[str, str, str]], width: int) -> None:
    text, whole = "", []
    for before, word, after in parts:
        text += before
        if word in WHOLE:
            whole.append(range(len(text) + 1, len(text) + len(word)))
        text += word + (after or "盐")
    turn = 0
    for line in break_lines(text, measure(width), 2.0)[:-1]:
        turn += len(line.text)
        assert not any(turn in span for span in whole), text[turn - 8 : turn + 8]


@settings(deadline=None, max_examples=300)
@given(mixed_text, st.integers(14, 30))
def test_lines_end_flush_or_stay_ragged_when_too_loose(parts: list[tuple[str, str, str]], width: int) -> None:
    lines = break_lines(joined(parts), measure(width), 2.0)
    for line in lines[:-1]:
        ragged = not any(line.extras) and set_width(line) < width
        assert ragged or set_width(line) == pytest.approx(width)
        assert max(line.extras) <= WIDEN + 1e-9
    assert set_width(lines[-1]) <= width + 1e-6


@settings(deadline=None, max_examples=300)
@given(mixed_text, st.integers(14, 30))
def test_only_closing_marks_are_squeezed_by_half_an_em_at_most(
    parts: list[tuple[str, str, str]], width: int
) -> None:
    for line in break_lines(joined(parts), measure(width)):
        for char, extra in zip(line.text, line.extras, strict=True):
            assert extra >= -0.5 - 1e-9
            assert extra > -1e-9 or char in SQUEEZABLE


@settings(deadline=None, max_examples=300)
@given(st.text(max_size=120), st.floats(0.3, 9))
def test_any_text_in_any_column_ends_and_keeps_every_character(text: str, width: float) -> None:
    lines = break_lines(text, measure(width))
    assert re.sub(r"\s", "", "".join(texts(lines))) == re.sub(r"\s", "", text)
    assert all(line.text for line in lines)


def test_a_mark_that_misses_the_line_is_pushed_in() -> None:
    (first, second) = break_lines("一二三四五六七八九，十", measure(9))
    assert (first.text, second.text) == ("一二三四五六七八", "九，十")
    (first, second) = break_lines("一二三四五六七八，九。十", measure(10))
    assert first.text == "一二三四五六七八，九。"
    assert first.extras[-1] == -0.5
    assert first.extras[8] == -0.5


def test_the_mark_at_the_end_is_squeezed_before_the_others() -> None:
    first, _ = break_lines("一二，三四五六七。八", measure(8.5))
    assert first.text == "一二，三四五六七。"
    assert first.extras[-1] == -0.5
    assert first.extras[2] == 0


def test_a_code_longer_than_the_column_is_cut_between_characters() -> None:
    assert texts(break_lines("编号91410100MA0000000X止", measure(5))) == ["编号914101", "00MA000000", "0X止"]


def test_a_dash_is_not_torn_open_when_the_line_is_widened() -> None:
    first, _ = break_lines("盐业——管理2026年度", measure(7))
    assert first.text == "盐业——管理"
    assert first.extras[2] == 0
    assert first.extras[3] > 0


def test_blanks_at_a_turn_vanish() -> None:
    assert texts(break_lines("  salt desk of the bureau　", measure(4.5))) == [
        "salt desk",
        "of the",
        "bureau",
    ]


def test_an_empty_paragraph_has_no_lines() -> None:
    assert break_lines(" \u3000", measure(10)) == []


def test_title_lines_are_as_few_as_possible_and_nearly_equal() -> None:
    text = "关于开展二〇二六年度责任清单运行情况监督检查工作的通知"
    lines = balanced_lines(text, measure(20))
    assert "".join(lines) == text
    assert [len(line) for line in lines] == [14, 13]
