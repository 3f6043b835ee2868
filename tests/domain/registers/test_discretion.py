"""Checks of discretion standards (P1.2.5, domain 4.5)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saltdesk.domain.lists.items import ItemStatus, PowerClass, PowerItem
from saltdesk.domain.registers.discretion import (
    DiscretionLevel,
    DiscretionStandard,
    LegalRange,
    MeasureUnit,
    StandardStatus,
    bounds_text,
    is_in_force,
    items_without_standard,
    level_text,
    level_texts,
    range_texts,
    standard_problems,
    with_only_measure,
)

FINE = "罚款"
GOOD = DiscretionStandard(
    power_item=1,
    conduct="无证经营食盐零售",
    law="河南省盐业管理条例",
    article="第二十八条",
    document="郑盐局〔2016〕示例号",
    ranges=(LegalRange(FINE, "1", "3"),),
    levels=(
        DiscretionLevel("轻微", "货值不足一千元", FINE, "1", "1.6"),
        DiscretionLevel("一般", "货值一千元以上一万元以下", FINE, "1.6", "2.4"),
        DiscretionLevel("严重", "货值超过一万元或者再犯", FINE, "2.4", "3"),
    ),
)


def sentences(standard):
    return [problem.sentence for problem in standard_problems(standard)]


def with_bounds(*bounds, legal=("1", "3"), unit=MeasureUnit.TIMES_VALUE):
    levels = tuple(
        replace(GOOD.levels[0], name=f"第{place}档", low=low, high=high)
        for place, (low, high) in enumerate(bounds, start=1)
    )
    return replace(GOOD, ranges=(LegalRange(FINE, *legal, unit),), levels=levels)


def test_levels_whose_upper_bound_is_the_next_lower_bound_pass():
    assert standard_problems(GOOD) == ()


def test_every_problem_names_its_clause_and_field():
    problems = standard_problems(DiscretionStandard())
    assert {problem.clause for problem in problems} == {"P1.2.5"}
    assert [problem.field for problem in problems] == [
        "power_item",
        "conduct",
        "law",
        "article",
        "document",
        "ranges",
        "levels",
    ]


@pytest.mark.parametrize(
    ("bounds", "sentence"),
    [
        ((("1", "1.6"), ("1.8", "3")), "第1行“第1档”与第2行“第2档”之间有空档（1.6倍以上1.8倍以下）。"),
        ((("1", "2"), ("1.8", "3")), "第2行“第2档”的下限1.8倍低于第1行“第1档”的上限2倍，两档重叠。"),
        ((("1.2", "3"),), "法定下限与第1行“第1档”之间有空档（1倍以上1.2倍以下）。"),
        ((("1", "2.5"),), "第1行“第1档”与法定上限之间有空档（2.5倍以上3倍以下）。"),
        ((("0", "3"),), "第1行“第1档”超出所引条款的幅度（1倍以上3倍以下）。"),
        ((("1", "5"),), "第1行“第1档”超出所引条款的幅度（1倍以上3倍以下）。"),
        ((("1", ""),), "第1行“第1档”的上限没有填写。"),
        ((("1", "若干"),), "第1行“第1档”的上限“若干”不是数。"),
        ((("1", "3元"),), "第1行“第1档”的上限“3元”与单位“倍货值”不符。"),
    ],
)
def test_holes_overlaps_and_bounds_outside_the_cited_law_are_told(bounds, sentence):
    assert sentences(with_bounds(*bounds)) == [sentence]


def test_ten_yuan_where_a_hundred_thousand_is_meant_is_told_as_a_slip():
    found = sentences(
        with_bounds(
            ("5万元", "8.5万元"), ("8.5万元", "十元"), legal=("5万元", "10万元"), unit=MeasureUnit.YUAN
        )
    )
    assert found == ["第2行“第2档”的上限十元小于下限8.5万元，是否漏写“万”。"]


def test_the_same_conduct_passes_under_one_law_and_not_under_the_other():
    levels = (("0", "1"), ("1", "3"))
    assert standard_problems(with_bounds(*levels, legal=("0", "3"))) == ()
    assert any("超出" in said for said in sentences(with_bounds(*levels, legal=("1", "3"))))


def test_an_inverted_legal_range_is_told_once_and_levels_are_not_judged_by_it():
    assert sentences(with_bounds(("1", "3"), legal=("3", "1"))) == ["法定幅度第1行的上限1小于下限3。"]


def test_facts_and_measure_of_a_level_must_be_there():
    level = replace(GOOD.levels[0], facts=" ", measure="", high="3")
    assert sentences(replace(GOOD, levels=(level,))) == [
        "第1行“轻微”没有适用情形。",
        "第1行“轻微”没有处罚种类。",
        "“罚款”没有裁量阶次。",
    ]


def test_the_only_measure_of_the_law_need_not_be_typed_in_every_level():
    blank = replace(GOOD, levels=tuple(replace(level, measure="") for level in GOOD.levels))
    assert with_only_measure(blank) == GOOD
    several = replace(blank, ranges=(*GOOD.ranges, LegalRange("没收", unit=MeasureUnit.NONE)))
    assert with_only_measure(several) == several


def test_a_measure_the_law_does_not_know_is_told():
    level = DiscretionLevel("严重", "再犯", "吊销", "", "")
    found = sentences(replace(GOOD, levels=(*GOOD.levels, level)))
    assert found == ["第4行“严重”的处罚种类“吊销”不在法定幅度中。"]


def test_measures_that_count_nothing_take_no_bounds_and_each_measure_is_covered_by_itself():
    confiscation = LegalRange("没收", unit=MeasureUnit.NONE)
    both = replace(GOOD, ranges=(*GOOD.ranges, confiscation))
    assert sentences(both) == ["“没收”没有裁量阶次。"]
    level = DiscretionLevel("严重", "再犯", "没收")
    assert sentences(replace(both, levels=(*GOOD.levels, level))) == []
    counted = replace(level, low="1", high="2")
    assert sentences(replace(both, levels=(*GOOD.levels, counted))) == ["第4行“严重”不计数，不应填写上下限。"]


def test_a_doubled_or_nameless_range_is_told():
    doubled = replace(GOOD, ranges=(*GOOD.ranges, *GOOD.ranges, LegalRange("", "1", "2")))
    assert sentences(doubled)[:2] == ["法定幅度第2行的“罚款”重复。", "法定幅度第3行没有处罚种类。"]


@given(st.lists(st.integers(1, 400), min_size=1, max_size=6))
def test_any_cutting_of_the_range_into_adjoining_levels_passes(widths):
    marks = [Decimal(0)]
    for width in widths:
        marks.append(marks[-1] + Decimal(width) / 10)
    bounds = [(str(low), str(high)) for low, high in pairwise(marks)]
    assert standard_problems(with_bounds(*bounds, legal=("0", str(marks[-1])))) == ()


@given(st.integers(0, 2), st.integers(1, 5))
def test_moving_one_joint_up_makes_a_hole(place, tenths):
    levels = list(GOOD.levels)
    low = Decimal(levels[place].low) + Decimal(tenths) / 10
    levels[place] = replace(levels[place], low=str(low))
    assert any("空档" in said for said in sentences(replace(GOOD, levels=tuple(levels))))


def test_ranges_read_as_in_a_law_and_the_lower_bound_belongs_to_the_lower_level():
    assert bounds_text("1", "1.6", MeasureUnit.TIMES_VALUE) == "1倍以上1.6倍以下"
    assert bounds_text("5万元", "10万", MeasureUnit.YUAN) == "5万元以上10万元以下"
    assert bounds_text("", "", MeasureUnit.NONE) == ""
    assert level_text(GOOD, GOOD.levels[0]) == "罚款1倍以上1.6倍以下"
    assert level_text(GOOD, GOOD.levels[1]) == "罚款超过1.6倍、2.4倍以下"
    assert level_text(GOOD, DiscretionLevel("严重", "再犯", "没收")) == "没收"


def test_ranges_and_levels_are_told_in_words():
    assert str(GOOD.ranges[0]) == "罚款1倍以上3倍以下"
    assert str(GOOD.levels[0]) == "轻微：货值不足一千元，罚款1至1.6"
    assert str(DiscretionLevel("严重", "再犯", "没收")) == "严重：再犯，没收"
    assert range_texts(GOOD) == ("罚款1倍以上3倍以下",)
    assert level_texts(GOOD)[1] == "一般：货值一千元以上一万元以下，罚款超过1.6倍、2.4倍以下。"


PENALTY = PowerItem(code="02-001", power_class=PowerClass.PENALTY, id=1)
IN_FORCE = replace(
    GOOD,
    status=StandardStatus.IN_FORCE,
    effective_from=date(2026, 3, 1),
    effective_to=date(2026, 9, 1),
)


@pytest.mark.parametrize(
    ("day", "holds"),
    [
        (date(2026, 2, 28), False),
        (date(2026, 3, 1), True),
        (date(2026, 8, 31), True),
        (date(2026, 9, 1), False),
    ],
)
def test_a_standard_is_in_force_from_its_first_day_to_the_day_before_the_next(day, holds):
    assert is_in_force(IN_FORCE, day) is holds
    assert is_in_force(replace(IN_FORCE, status=StandardStatus.SUPERSEDED), day) is holds
    assert not is_in_force(replace(IN_FORCE, status=StandardStatus.DRAFT), day)


def test_penalties_without_a_standard_in_force_are_listed_and_others_are_not():
    licence = replace(PENALTY, id=2, power_class=PowerClass.LICENCE)
    cancelled = replace(PENALTY, id=3, status=ItemStatus.CANCELLED)
    items = (PENALTY, licence, cancelled)
    assert items_without_standard(items, (IN_FORCE,), date(2026, 5, 1)) == ()
    assert items_without_standard(items, (IN_FORCE,), date(2026, 9, 1)) == (PENALTY,)
