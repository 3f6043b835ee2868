from __future__ import annotations

from datetime import date

import pytest

from saltdesk import paths
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.notices.notice import (
    BlockTemplate,
    Heading,
    NoticeTemplate,
    Paragraph,
    chinese_date,
    compose,
    heading_number,
    missing_elements,
)
from saltdesk.domain.notices.templates import load_template

FULL: dict[str, object] = {
    "office": "盐政处",
    "part": "第二部分",
    "bureau": "郑州市盐业管理局",
    "number": "郑盐检通〔2026〕8号",
    "notice_date": date(2026, 3, 1),
    "inspection_date": date(2026, 3, 9),
    "basis": "依据甲",
    "scope": "范围乙",
    "content": "内容丙",
    "procedure": "程序丁",
}


@pytest.fixture(scope="module")
def template() -> NoticeTemplate:
    return load_template(paths.bundled("reports") / "inspection_notice.toml")


def texts(blocks: tuple[Heading | Paragraph, ...]) -> list[str]:
    return [block.text for block in blocks]


@pytest.mark.parametrize("field", ["office", "basis", "scope", "content", "procedure", "inspection_date"])
@pytest.mark.parametrize("empty", [None, "", "  \u3000\n", "\x00\u200b\u202e\ufeff"])
def test_an_empty_element_of_the_clause_stops_the_notice_and_is_named(
    template: NoticeTemplate, field: str, empty: str | None
) -> None:
    (missing,) = missing_elements(template, FULL | {field: empty})
    assert (missing.field, missing.clause) == (field, "R2.3.2")
    with pytest.raises(RuleError, match=missing.label) as caught:
        compose(template, FULL | {field: empty})
    assert caught.value.problems[0].field == field
    assert caught.value.problems[0].clause == "R2.3.2"


def test_several_missing_elements_are_all_named(template: NoticeTemplate) -> None:
    with pytest.raises(RuleError) as caught:
        compose(template, {})
    wanted = "office part basis scope content procedure inspection_date bureau notice_date number"
    assert [problem.field for problem in caught.value.problems] == wanted.split()


def test_sections_without_a_value_are_left_out_and_headings_number_on(template: NoticeTemplate) -> None:
    without = compose(template, FULL)
    full = compose(template, FULL | {"materials": "清单", "team": "甲、乙"})
    assert not any("需准备的材料" in text for text in texts(without.blocks))
    assert "六、需准备的材料" in texts(full.blocks)
    assert "检查人员：甲、乙" in texts(full.blocks)


def test_dates_are_written_without_leading_zeros(template: NoticeTemplate) -> None:
    notice = compose(template, FULL)
    assert notice.signature.date == "2026年3月1日"
    assert "检查时间：2026年3月9日" in texts(notice.blocks)
    assert chinese_date(date(2026, 11, 25)) == "2026年11月25日"


def test_the_number_has_neither_padding_nor_plain_brackets(template: NoticeTemplate) -> None:
    assert template.number_of(2026, 1) == "郑盐检通〔2026〕1号"
    assert template.number_of(2026, 120) == "郑盐检通〔2026〕120号"


def test_braces_in_a_value_stay_as_typed(template: NoticeTemplate) -> None:
    notice = compose(template, FULL | {"scope": "{basis} {x} {{}}"})
    assert "{basis} {x} {{}}" in texts(notice.blocks)


def test_line_breaks_make_paragraphs_and_empty_ones_vanish(template: NoticeTemplate) -> None:
    notice = compose(template, FULL | {"content": "甲\r\n\r\n  乙\n丙\u2028丁"})
    found = texts(notice.blocks)
    assert found[found.index("甲") : found.index("甲") + 4] == ["甲", "乙", "丙", "丁"]


def test_line_breaks_in_single_line_parts_become_blanks(template: NoticeTemplate) -> None:
    assert compose(template, FULL | {"office": "盐政处\n市场科"}).addressee == "盐政处 市场科："


def test_lower_headings_count_anew_under_each_higher_one(template: NoticeTemplate) -> None:
    from dataclasses import replace

    blocks = tuple(BlockTemplate(level, "题") for level in (1, 2, 2, 1, 2, 3, 4))
    numbered = compose(replace(template, blocks=blocks), FULL)
    assert texts(numbered.blocks) == [
        "一、题",
        "（一）题",
        "（二）题",
        "二、题",
        "（一）题",
        "1.题",
        "（1）题",
    ]


@pytest.mark.parametrize(
    ("n", "shown"), [(1, "一、"), (9, "九、"), (10, "十、"), (11, "十一、"), (20, "二十、"), (34, "三十四、")]
)
def test_chinese_heading_numbers(n: int, shown: str) -> None:
    assert heading_number(1, n) == shown
