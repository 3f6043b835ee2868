"""The state machine: rows of ACTS alone decide from which state an act starts and where it leads."""

import ast
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import pytest

import saltdesk.services
from saltdesk.domain.acts.table import ACT_BY_CODE, ACTS
from saltdesk.domain.adjustments.adjustment import Adjustment, AdjustmentStatus, Trigger
from saltdesk.domain.base.audit import RowChange
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.people import Actor
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.calendar.workdays import days_from
from saltdesk.domain.inspections.inspection import Inspection, InspectionKind, InspectionStatus
from saltdesk.domain.inspections.plans import PlanStatus
from saltdesk.domain.lists.items import ItemStatus
from saltdesk.services.adjustments import adjustments
from saltdesk.services.desk.states import allowed, moved
from saltdesk.services.inspections import inspections, plans
from saltdesk.storage.areas.inspections import INSPECTIONS
from saltdesk.storage.trail import audit
from saltdesk.storage.trail.audit import Note
from tests.services.inspecting import YEARLY
from tests.services.watching import RECORDS, STATES, strays

SERVICES = Path(saltdesk.services.__path__[0])

MAKING = {"replace", *RECORDS}
"""Calls that make a record."""

ELSEWHERE = {
    ("desk/states.py", "moved"): "the one door",
    ("complaints/rows.py", "_with_outcome"): "reads a row of an old register; nothing is stored",
    ("cases/import_rows.py", "_read_words"): "reads a row of a workbook; nothing is stored",
    ("cases/import_links.py", "settled_case"): "counts limits as they ran once; nothing is stored",
    ("lists/proposals.py", "_overlaid"): "shows the list as a case would leave it; nothing is stored",
    ("access/lookup.py", "count_by_status"): "a query",
}
"""Functions that give a record a state without an act, each with its reason."""


@dataclass(frozen=True)
class Thing:
    """A record with nothing but a state."""

    status: Vocabulary


@pytest.mark.parametrize("rule", ACTS, ids=lambda rule: rule.code)
def test_an_act_starts_and_ends_in_the_states_of_its_row_alone(rule):
    note = Note(datetime(2026, 11, 23, 9), Actor("测试员"), rule.code, rule.area, rule.verb)
    for state in (state for words in STATES.values() for state in words):
        if rule.from_states and state not in rule.from_states:
            with pytest.raises(RuleError):
                allowed(note, Thing(state))
        else:
            assert allowed(note, Thing(state)) == Thing(state)
        assert moved(note, Thing(state)).status is (rule.to_state or state)
        if state not in rule.states:
            with pytest.raises(ValueError, match=rule.code):
                moved(note, Thing(ItemStatus.DRAFT), state)


def test_a_row_names_each_state_once():
    assert [rule.code for rule in ACTS if len(set(rule.states)) < len(rule.states)] == []


def test_no_service_chooses_a_state_past_the_table():
    assert set(own_choices()) == set()


def own_choices():
    """Each place of the services that gives a record a state other than the one a record has."""
    for path in SERVICES.rglob("*.py"):
        where = path.relative_to(SERVICES).as_posix()
        for function in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(function, ast.FunctionDef) and (where, function.name) not in ELSEWHERE:
                yield from ((where, function.name, line) for line in lines_of_choices(function))


def lines_of_choices(function):
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in MAKING:
            for word in node.keywords:
                if word.arg == "status" and not ast.unparse(word.value).endswith(".status"):
                    yield node.lineno
        is_set = isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store)
        if is_set and ast.unparse(node.slice) == "'status'":
            yield node.lineno
        if isinstance(node, ast.Dict) and "'status'" in map(ast.unparse, filter(None, node.keys)):
            yield node.lineno


@pytest.mark.slow  # the sample bureau is built
def test_every_change_of_state_in_the_sample_bureau_is_named_by_the_row_of_its_act(bureau):
    found = [
        stray
        for entry in audit.since(0)
        if entry.act in ACT_BY_CODE
        for stray in strays(ACT_BY_CODE[entry.act], entry.record, tuple(entry.changes()))
    ]
    assert found == []


def test_a_state_past_the_row_is_told_by_the_watch():
    rule = ACT_BY_CODE["plan.approve"]
    change = RowChange("inspection_plan", 1, "update", {"status": ("approved", "withdrawn")})
    assert list(strays(rule, 1, (change,))) == [
        "plan.approve leaves inspection_plan 1 withdrawn",
        "plan.approve takes inspection_plan 1 from approved",
        "plan.approve brings no record to a state of its row",
    ]
    assert list(strays(rule, 1, ())) == ["plan.approve brings no record to a state of its row"]


def test_an_edit_keeps_the_state_whatever_the_form_says(desk, today):
    plan = Inspection(
        InspectionKind.DUTY_LIST, plan="按方案检查", office="盐政处", inspects_on=days_from(today, 3)
    )
    planned = inspections.plan_inspection(desk, plan)
    edited = replace(planned, plan="改后的方案", status=InspectionStatus.CLOSED)
    inspections.edit_inspection(desk, edited)
    assert INSPECTIONS.get(planned.id).status is InspectionStatus.PLANNED


def test_a_plan_of_the_year_is_not_approved_by_editing_it(desk):
    drafted = plans.draft_plan(desk, YEARLY)
    edited = replace(drafted, title="改后的计划", status=PlanStatus.APPROVED)
    saved = plans.edit_plan(desk, edited)
    assert (saved.title, saved.status) == ("改后的计划", PlanStatus.DRAFT)


def test_a_case_is_not_ended_by_editing_it(desk, today):
    case = Adjustment(
        Trigger.NEW_LAW,
        title="示例事由",
        basis_document="示例文件",
        promulgated_on=today,
        content="示例内容",
    )
    opened = adjustments.open_adjustment(desk, case)
    edited = replace(opened, title="改后的事由", status=AdjustmentStatus.FINISHED)
    saved = adjustments.edit_adjustment(desk, edited)
    assert (saved.title, saved.status) == ("改后的事由", AdjustmentStatus.OPEN)
