"""Texts side by side: what differs is struck through or underlined, and nothing is taken for markup."""

from saltdesk.domain.lists.comparing import FieldDifference
from saltdesk.ledgers.base.marked_words import LONGEST_COMPARED, fields_html, marked


def test_numbers_are_compared_as_a_whole():
    before, after = marked("20个工作日", "12个工作日")
    assert ">20</span>个工作日" in before
    assert ">12</span>个工作日" in after
    assert "line-through" in before
    assert "underline" in after


def test_a_text_that_is_new_is_marked_whole():
    before, after = marked("", "新增内容")
    assert before == ""
    assert ">新增内容</span>" in after


def test_signs_of_markup_stay_text():
    before, _ = marked("<b>甲</b>", "<b>乙</b>")
    assert "<b>" not in before
    assert "&lt;b&gt;" in before


def test_very_long_texts_are_marked_without_looking_for_words():
    before, after = marked("甲" * (LONGEST_COMPARED + 1), "甲")
    assert before.count("<span") == after.count("<span") == 1


def test_fields_stand_in_a_table_with_lines_kept():
    html = fields_html([FieldDifference("flow", "运行流程", "D3.2.b.1", "受理\n审查", "受理")])
    assert "运行流程" in html
    assert "<br>" in html
