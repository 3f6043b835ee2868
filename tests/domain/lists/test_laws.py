from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saltdesk.domain.lists.laws import (
    Article,
    LegalBasis,
    articles,
    cites,
    format_bases,
    number_of,
    parse_bases,
)

RULES = "河南省盐业管理条例"


def told(text):
    return [(basis.law, basis.article, basis.text) for basis in parse_bases(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "《河南省盐业管理条例》第二十三条第一款、第二十四条；《盐业管理条例》第二十一条",
            [(RULES, "第二十三条第一款、第二十四条", ""), ("盐业管理条例", "第二十一条", "")],
        ),
        ("《食盐专营办法》第十条至第十一条", [("食盐专营办法", "第十条至第十一条", "")]),
        ("《甲法》第1条、《乙法》", [("甲法", "第1条", ""), ("乙法", "", "")]),
        (
            "《甲法》第九条：开办企业，应当审批；未经批准的，不得生产。\n《乙法》第十七条第（二）项",
            [
                ("甲法", "第九条", "开办企业，应当审批；未经批准的，不得生产。"),
                ("乙法", "第十七条第（二）项", ""),
            ],
        ),
        ("《甲法》第一条；市政府文件", [("甲法", "第一条", ""), ("", "", "市政府文件")]),
        ("示例条例第一条", [("", "", "示例条例第一条")]),
        ("处罚：《甲法》第二十八条", [("", "", "处罚：《甲法》第二十八条")]),
        (" \n；", []),
    ],
)
def test_bases_are_read_as_law_article_and_excerpt(text, expected):
    assert told(text) == expected


def test_bases_are_printed_in_a_row_and_on_lines_where_there_are_excerpts():
    plain = (LegalBasis("甲法", "第一条"), LegalBasis("乙法", "第二条"), LegalBasis(text="市政府文件"))
    assert format_bases(plain) == "《甲法》第一条；《乙法》第二条；市政府文件"
    assert (
        format_bases((LegalBasis("甲法", "第一条", "摘录"), plain[1]))
        == "《甲法》第一条：摘录\n《乙法》第二条"
    )


def test_reading_a_text_keeps_the_time_of_the_bases_that_are_known():
    known = (LegalBasis("甲法", "第一条", valid_to=date(2017, 12, 25)),)
    read = parse_bases("《甲法》第一条；《甲法》第二条", known)
    assert [basis.valid_to for basis in read] == [date(2017, 12, 25), None]


PLAIN = st.text(st.sampled_from("《》甲乙第一二十条款项（）：；、，\n 至0１"), max_size=40)
WORDS = st.text(st.sampled_from("甲乙丙法令办"), min_size=1, max_size=6)
BASES = st.builds(
    LegalBasis,
    law=WORDS,
    article=st.sampled_from(
        ("", "第一条", "第十条至第十二条", "第二十三条第一款、第二十四条", "第3条第（四）项")
    ),
    text=st.one_of(st.just(""), WORDS),
)


@given(PLAIN)
def test_printing_what_was_read_is_stable_and_loses_nothing(text):
    once = format_bases(parse_bases(text))
    assert format_bases(parse_bases(once)) == once
    separators = str.maketrans("", "", "；;、，, \n　")
    assert once.translate(separators) == text.translate(separators)


@given(st.lists(BASES, max_size=5))
def test_bases_that_were_printed_are_read_as_they_were(bases):
    assert parse_bases(format_bases(bases)) == tuple(bases)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("九", 9),
        ("十", 10),
        ("十二", 12),
        ("二十", 20),
        ("二十三", 23),
        ("一百二十", 120),
        ("一百零五", 105),
        ("23", 23),
        ("２３", 23),
    ],
)
def test_numbers_of_articles(text, number):
    assert number_of(text) == number


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("第二十三条第一款、第二十四条", (Article(23, 1), Article(24))),
        ("第十条至第十二条", (Article(10), Article(11), Article(12))),
        ("第二十一条第一款、第二款", (Article(21, 1), Article(21, 2))),
        ("第十七条第（二）项、第（四）项", (Article(17, 0, 2), Article(17, 0, 4))),
        ("第5条第2款第三项", (Article(5, 2, 3),)),
        ("全文", ()),
    ],
)
def test_articles_of_a_citation(text, expected):
    assert articles(text) == expected


@pytest.mark.parametrize(
    ("cited", "changed", "hit"),
    [
        ("第二十三条第一款", "第二十三条", True),
        ("第二十三条", "第二十三条第一款", True),
        ("第二十三条第一款", "第二十三条第二款", False),
        ("第十条至第十二条", "第十一条", True),
        ("第十条", "第十一条", False),
        ("第十条", "", True),
        ("", "第十条", True),
    ],
)
def test_a_basis_is_hit_by_a_change_of_its_article_or_of_the_whole_law(cited, changed, hit):
    assert cites(LegalBasis(RULES, cited), f"《{RULES}》", changed) is hit
    assert not cites(LegalBasis(RULES, cited), "食盐专营办法", changed)


def test_a_basis_kept_as_words_and_the_name_of_the_state_hide_no_citation():
    words = LegalBasis(text="处罚：《盐业管理条例》（国务院令第51号）第二十八条")
    assert cites(words, "盐业管理条例", "第二十八条第一款")
    assert not cites(words, "盐业管理条例", "第二十九条")
    assert cites(LegalBasis("中华人民共和国行政处罚法", "第五十六条"), "行政处罚法", "第五十六条")
    assert not cites(replace(words, text="盐业管理条例"), "盐业管理条例")
