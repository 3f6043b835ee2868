"""Masking who complained: looking for the core of a name or number first changes nothing but the time."""

import re

from hypothesis import given
from hypothesis import strategies as st

from saltdesk.domain.complaints.complainants import Complainant, Representative
from saltdesk.domain.complaints.masks import Masks, masks_of

PERSON = Complainant(
    name="阿依·示例",
    contact="0371-60001234转801",
    caller_number="13800000077",
    id_number="11010519491231002X",
    address="郑州市虚构区Sample Street 1号院",
    email="Zhao＠example.invalid",
    agent="赵 示例",
)
SPEAKERS = (Representative(name="Ｌｉ示例", phone="13900000088"),)
PIECES = (
    *("阿依·示例", "阿", "依", "示例", "·", "赵", "赵 示例", "赵示例", "Ｌｉ示例", "Li示例"),
    *("0371", "-", " ", "　", "－", "6000", "１２３４", "1234", "转801", "138", "0000", "0077", "00"),
    *("11010519491231002", "X", "x", "Ｘ", "ｘ", "110105", "1949", "1231", "002"),
    *("郑州市虚构区", "SAMPLE STREET", "sample street", "\u017fample Street", " 1号院", "１号院"),
    *("zhao＠EXAMPLE.invalid", "Zhao＠", "example", ".", "invalid", "*", "**", "电话", "。", "\n"),
)
TEXT = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=4)), max_size=12).map("".join)
PEOPLE = st.builds(
    Complainant,
    name=TEXT,
    contact=TEXT,
    caller_number=TEXT,
    id_number=TEXT,
    credit_code=TEXT,
    address=TEXT,
    email=TEXT,
    agent=TEXT,
)


def by_patterns(masks: Masks, text: str) -> str:
    for tell in masks.tells:
        text = re.sub(tell.pattern, tell.mask, text, flags=tell.flags)
    return text


def is_told_by_patterns(masks: Masks, text: str) -> bool:
    return any(re.search(tell.pattern, text, flags=tell.flags) for tell in masks.tells)


@given(TEXT)
def test_a_text_is_masked_as_by_its_patterns_alone(text):
    masks = masks_of(PERSON, SPEAKERS)
    assert masks.masked(text) == by_patterns(masks, text)
    assert masks.is_told(text) is is_told_by_patterns(masks, text)


@given(PEOPLE, TEXT)
def test_it_is_so_for_anybody(person, text):
    masks = masks_of(person)
    assert masks.masked(text) == by_patterns(masks, text)
    assert masks.is_told(text) is is_told_by_patterns(masks, text)


def test_patterns_are_compiled_only_for_texts_that_may_hold_them():
    masks = masks_of(PERSON, SPEAKERS)
    masks.masked("窗口不收材料，没有依据。")
    assert not [tell for tell in masks.tells if "shape" in vars(tell)]
    assert masks.masked("我是赵示例，赵 示例。") == "我是赵**，赵**。"
    assert [tell.core for tell in masks.tells if "shape" in vars(tell)] == ["赵示例"]
