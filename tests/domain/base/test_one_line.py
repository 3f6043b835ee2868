"""What is pasted into a field of one line."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as some

from saltdesk.domain.base.one_line import one_line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("食盐零售许可证\n", "食盐零售许可证"),
        ("第一行\r\n  第二行", "第一行 第二行"),
        ("甲\t乙\t\t丙", "甲 乙 丙"),
        ("段落一\u2029段落二", "段落一 段落二"),
        ("号码\x00\x07\ufeff63221234\u200b", "号码63221234"),
        ("  两端有空格 ", "  两端有空格 "),
        ("", ""),
    ],
)
def test_breaks_become_one_space_and_control_characters_go(text, line):
    assert one_line(text) == line


@given(some.text())
def test_the_line_holds_no_control_character_and_stays_as_it_is(text):
    line = one_line(text)
    assert all(unicodedata.category(sign) != "Cc" for sign in line)
    assert one_line(line) == line


@given(some.text(some.characters(categories=["L", "N", "P", "Zs"])))
def test_ordinary_text_stays_as_it_is(text):
    assert one_line(text) == text
