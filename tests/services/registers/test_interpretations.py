"""The leading group's interpretations: entered, numbered, and shown as help where they belong (X7.1)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.base.people import Actor
from saltdesk.domain.registers.interpretations import Interpretation
from saltdesk.services.desk.desk import as_actor
from saltdesk.services.registers import interpretations
from saltdesk.services.registers.interpretations import OUR_READING, help_of
from saltdesk.storage.areas.registers import INTERPRETATIONS

A5 = Interpretation(clause="A5", question="一日内确认与二日内异议", answer="都从收到之日起算。")


def entered(desk, **changes):
    found = replace(A5, answered_on=desk.clock.today(), **changes)
    return interpretations.add_interpretation(desk, found)


def sources(clause):
    return [one.source for one in help_of(clause)]


def test_before_any_answer_a_field_shows_how_the_program_reads_the_notice(desk):
    told, *_ = help_of("D3.3.5d")
    assert told.source == OUR_READING
    assert told.text.startswith("问：一日内确认与二日内异议\n答：都从收到核准意见起算")


def test_an_answer_takes_the_place_of_our_reading_of_the_same_point(desk):
    found = entered(desk)
    assert found.number == "2026-001"
    told, *others = help_of("D3.3.5d")
    assert {one.source for one in others} == {OUR_READING}
    assert "一日内确认" not in "".join(one.text for one in others)
    assert told.source == f"“五单一网”改革领导小组解释（{desk.clock.today()}）"
    assert told.text.endswith("答：都从收到之日起算。")


def test_an_answer_about_a_clause_reaches_its_items_and_no_other_clause(desk):
    entered(desk, clause="S4.3.1", question="六位一体", answer="见附件。")
    assert "“五单一网”改革领导小组解释（2026-11-23）" in sources("S4.3.1")
    assert "“五单一网”改革领导小组解释（2026-11-23）" not in sources("S4.3.2")
    assert help_of("") == ()


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"clause": ""}, "clause"),
        ({"clause": "Z9"}, "clause"),
        ({"question": " "}, "question"),
        ({"answer": ""}, "answer"),
        ({"answered_by": ""}, "answered_by"),
        ({"answer": "长" * 2001}, "answer"),
    ],
)
def test_an_interpretation_without_its_parts_is_refused(desk, changes, field):
    with pytest.raises(RuleError) as error:
        entered(desk, **changes)
    assert [problem.field for problem in error.value.problems] == [field]
    assert INTERPRETATIONS.count() == 0


def test_an_answer_of_tomorrow_is_refused_and_a_correction_keeps_the_number(desk):
    tomorrow = desk.clock.today() + timedelta(days=1)
    with pytest.raises(RuleError, match="不能晚于今天"):
        interpretations.add_interpretation(desk, replace(A5, answered_on=tomorrow))
    found = entered(desk)
    saved = interpretations.edit_interpretation(desk, replace(found, answer="以收到次日起算。"))
    assert (saved.number, saved.answer) == (found.number, "以收到次日起算。")
    assert entered(desk).number == "2026-002"


def test_only_the_office_in_charge_enters_answers(desk):
    with pytest.raises(NotAllowed):
        entered(as_actor(desk, Actor("样例丙", "yz", "盐政处")))
