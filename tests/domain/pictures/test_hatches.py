"""Hatches stay within their bar, and those of neighbouring series differ."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saltdesk.domain.pictures.bar_layout import label_lines
from saltdesk.domain.pictures.hatches import HATCHES, Hatch, hatch_lines, hatch_of

SIDES = st.floats(0.5, 300)


@given(SIDES, SIDES, st.sampled_from(HATCHES), st.floats(1, 12))
def test_no_line_leaves_its_bar(width, height, hatch, step):
    for begin, end in hatch_lines(hatch, 10, 20, width, height, step):
        for x, y in (begin, end):
            assert 10 - 1e-6 <= x <= 10 + width + 1e-6
            assert 20 - 1e-6 <= y <= 20 + height + 1e-6


def test_series_side_by_side_have_different_hatches():
    assert hatch_of(0) is Hatch.SOLID
    assert len({hatch_of(place) for place in range(len(HATCHES))}) == len(HATCHES)
    assert list(hatch_lines(Hatch.SOLID, 0, 0, 10, 10, 2)) == []
    rising = list(hatch_lines(Hatch.RISING, 0, 0, 10, 10, 4))
    falling = list(hatch_lines(Hatch.FALLING, 0, 0, 10, 10, 4))
    assert rising
    assert all(begin[1] > end[1] for begin, end in rising)
    assert all(begin[1] < end[1] for begin, end in falling)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("电话", ("电话",)),
        ("更新部门网站", ("更新部门", "网站")),
        ("", ("",)),
        ("提交调整申请和调整意见以及其他", ("提交调整", "申请和调", "整意见以", "及其他")),
        ("一二三四五六七八九十一二三四五六七八", ("一二三四", "五六七八", "九十一二", "三四五…")),
    ],
)
def test_labels_are_broken_and_only_the_last_line_is_cut(text, lines):
    assert label_lines(text, lambda part: len(part) <= 4) == lines
