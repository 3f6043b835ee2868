"""When a basis is gone, and the adjustment a change of law asks for (D3.2.a, A4, A22)."""

from dataclasses import replace
from datetime import date

import pytest

from saltdesk.domain.adjustments.adjustment import Trigger
from saltdesk.domain.base.changes import Area
from saltdesk.domain.lists.laws import Law, LawChange, LawChangeKind, LegalBasis
from saltdesk.domain.registers.law_radar import (
    Citation,
    Citing,
    CitingKind,
    case_of,
    change_problems,
    law_problems,
    repealed_since,
)

TODAY = date(2026, 11, 23)
LAW = Law("示例盐业条例", "示例令1号", promulgated_on=date(1990, 3, 2), effective_on=date(1990, 4, 1), id=1)
GONE = replace(LAW, repealed_on=date(2017, 12, 26))
BASIS = LegalBasis("示例盐业条例", "第二十九条第一款")
CHANGE = LawChange(
    1, LawChangeKind.REPEALED, "第二十九条", "示例令9号", date(2026, 11, 2), date(2026, 11, 20), id=4
)


def test_a_repealed_law_takes_its_articles_along_from_that_day_on():
    assert repealed_since(BASIS, (GONE,), (), date(2017, 12, 25)) is None
    assert repealed_since(BASIS, (GONE,), (), date(2017, 12, 26)) == date(2017, 12, 26)
    assert repealed_since(BASIS, (LAW,), (), TODAY) is None
    assert repealed_since(BASIS, (), (), TODAY) is None


def test_a_law_with_a_living_edition_is_not_gone():
    edition = replace(LAW, document_number="示例令2号", id=2)
    assert repealed_since(BASIS, (GONE, edition), (), TODAY) is None


def test_a_repealed_article_is_gone_and_its_neighbour_is_not():
    assert repealed_since(BASIS, (LAW,), (CHANGE,), TODAY) == date(2026, 11, 20)
    assert repealed_since(BASIS, (LAW,), (CHANGE,), date(2026, 11, 19)) is None
    assert repealed_since(replace(BASIS, article="第三十条"), (LAW,), (CHANGE,), TODAY) is None
    amended = replace(CHANGE, kind=LawChangeKind.AMENDED)
    assert repealed_since(BASIS, (LAW,), (amended,), TODAY) is None


def test_a_basis_with_an_end_of_its_own_is_gone_the_day_after():
    basis = replace(BASIS, valid_to=date(2026, 11, 22))
    assert repealed_since(basis, (LAW,), (), TODAY) == date(2026, 11, 22)
    assert repealed_since(basis, (LAW,), (), date(2026, 11, 22)) is None


@pytest.mark.parametrize(
    ("values", "fields"),
    [
        ({}, []),
        ({"title": "《》"}, ["title"]),
        ({"promulgated_on": None}, ["promulgated_on"]),
        ({"effective_on": date(1980, 1, 1)}, ["effective_on"]),
        ({"repealed_on": date(1980, 1, 1)}, ["repealed_on"]),
    ],
)
def test_the_entry_of_a_law_names_what_is_wrong(values, fields):
    assert [problem.field for problem in law_problems(replace(LAW, **values))] == fields


@pytest.mark.parametrize(
    ("values", "field", "clause"),
    [
        ({"document": ""}, "document", "D3.2.a.2"),
        ({"promulgated_on": None}, "promulgated_on", "A4"),
        ({"promulgated_on": date(2026, 11, 24), "effective_on": date(2026, 12, 1)}, "promulgated_on", "A4"),
        ({"effective_on": None}, "effective_on", "D3.2.a.2"),
        ({"effective_on": date(2026, 11, 1)}, "effective_on", "D3.2.a.2"),
    ],
)
def test_a_change_names_what_is_wrong_with_its_clause(values, field, clause):
    (problem,) = change_problems(replace(CHANGE, **values), TODAY)
    assert (problem.field, problem.clause) == (field, clause)


def test_a_change_that_takes_effect_later_may_be_noted_today():
    assert change_problems(replace(CHANGE, effective_on=date(2027, 3, 1)), TODAY) == ()


@pytest.mark.parametrize(
    ("kind", "trigger"),
    [
        (LawChangeKind.PROMULGATED, Trigger.NEW_LAW),
        (LawChangeKind.AMENDED, Trigger.BASIS_CHANGED),
        (LawChangeKind.REPEALED, Trigger.BASIS_CHANGED),
    ],
)
def test_the_case_has_trigger_dates_document_and_the_items_that_cite(kind, trigger):
    citing = Citing(
        LAW.title,
        "第二十九条",
        (
            Citation(CitingKind.ITEM, Area.POWERS, 7, "02-001 示例处罚"),
            Citation(CitingKind.STANDARD, Area.STANDARDS, 3, "示例行为（第1版，现行）"),
        ),
    )
    case = case_of(LAW, replace(CHANGE, kind=kind), citing)
    assert (case.trigger, case.items, case.basis_document) == (trigger, (7,), "示例令9号")
    assert (case.promulgated_on, case.effective_on) == (date(2026, 11, 2), date(2026, 11, 20))
    assert case.title == f"《示例盐业条例》第二十九条{kind.label}后调整权责清单"
    assert "裁量标准：示例行为" in case.content
    assert citing.summary() == "权力事项1件、裁量标准1件"
    assert Citing("无", "").summary() == "没有引用"
