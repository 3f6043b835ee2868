"""What the program fills in advance: only what it knows, and where it does not, what to look at."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from saltdesk.domain.adjustments.adjustment import Adjustment, Trigger
from saltdesk.domain.adjustments.event import EventStatus
from saltdesk.domain.inspections.checks import TEMPLATES, CheckResult
from saltdesk.domain.inspections.clearances import Clearance
from saltdesk.domain.inspections.inspection import InspectionKind
from saltdesk.domain.inspections.knowledge import Knowing, KnowledgeCheck
from saltdesk.domain.inspections.measures import SupervisionMeasure
from saltdesk.domain.lists.items import PowerItem
from saltdesk.domain.lists.laws import Law, LawChange, LawChangeKind
from saltdesk.services.adjustments.adjustments import open_adjustment
from saltdesk.services.adjustments.events import dismiss_event
from saltdesk.services.desk import people
from saltdesk.services.inspections import clearances, knowledge, measures
from saltdesk.services.inspections.prefill.table import prefilled_answers
from saltdesk.services.lists import lists
from saltdesk.services.registers.laws import add_law, change_law
from saltdesk.storage.areas.adjustments import EVENTS
from tests.services.inspecting import PLAN, TODAY

RECENT, EARLIER = date(2026, 11, 12), date(2026, 11, 2)
SUPERVISION = replace(PLAN, kind=InspectionKind.SUPERVISION)


def answer(desk, code, inspection=PLAN):
    found = prefilled_answers(desk, inspection, code)
    assert found is not None
    return found


@pytest.fixture
def law(desk):
    return add_law(desk, Law("示例条例", "示例令第1号", promulgated_on=date(2010, 1, 1)))


def amended(desk, law, document, day):
    return change_law(
        desk,
        LawChange(law.id, LawChangeKind.AMENDED, document=document, promulgated_on=day, effective_on=day),
    )


def adjusted(desk, document, day):
    case = Adjustment(
        title="《示例条例》修改后调整权责清单",
        trigger=Trigger.BASIS_CHANGED,
        basis_document=document,
        promulgated_on=day,
        content="核对条款。",
    )
    return open_adjustment(desk, case)


@pytest.mark.parametrize("kind", InspectionKind)
def test_every_question_has_an_answer_or_says_what_to_look_at(desk, kind):
    for question in TEMPLATES[kind]:
        told = answer(desk, question.code, replace(PLAN, kind=kind))
        assert str(TODAY) in told.text
        assert told.result is not None or "系统不能判断，请" in told.text, question.code


def test_an_old_case_of_the_same_title_hides_no_newer_amendment(desk, law):
    amended(desk, law, "示例令第7号", RECENT)
    adjusted(desk, "示例令第7号", RECENT)
    assert answer(desk, "adjusted").result is CheckResult.CONFORMS
    amended(desk, law, "示例令第9号", EARLIER)
    told = answer(desk, "adjusted")
    assert told.result is CheckResult.FAILS
    assert "《示例条例》修改（示例令第9号），2026-11-02起算，没有登记调整" in told.text
    assert "第7号" not in told.text
    adjusted(desk, "示例令第9号", EARLIER)
    assert "示例令第9号" not in answer(desk, "kept_current", SUPERVISION).text


def test_a_law_of_this_month_without_a_case_is_no_conformity(desk):
    day = TODAY - timedelta(days=4)
    add_law(desk, Law("新示例办法", "示例令第20号", promulgated_on=day))
    told = answer(desk, "adjusted")
    assert told.result is None
    assert f"《新示例办法》新颁布（示例令第20号），{day}起算，尚未登记调整（申请期限" in told.text
    adjusted(desk, "《新示例办法》（示例令第20号）", day)
    assert answer(desk, "adjusted").result is CheckResult.CONFORMS


def test_an_event_that_needs_no_adjustment_is_no_fault(desk, law):
    amended(desk, law, "示例令第9号", EARLIER)
    (event,) = EVENTS.all(status=EventStatus.OPEN)
    dismiss_event(desk, event.id, "清单没有引用修改的条款")
    assert answer(desk, "adjusted").result is CheckResult.CONFORMS


@pytest.fixture
def item(desk):
    power = PowerItem(
        code="01-001", name="示例许可", legal_basis="条例", flow="受理", handling_office="盐政处"
    )
    return lists.add_power(desk, power)


def test_measures_in_force_answer_for_supervision(desk, item):
    assert answer(desk, "supervised").result is CheckResult.FAILS
    assert answer(desk, "effective", SUPERVISION).result is CheckResult.FAILS
    measure = SupervisionMeasure(item.id, "盐政处", "标准", "责任", "措施", valid_from=TODAY)
    measures.set_measure(desk, measure)
    assert answer(desk, "supervised").result is CheckResult.CONFORMS
    effective = answer(desk, "effective", SUPERVISION)
    assert effective.result is None
    assert "判断措施是否有效" in effective.text


def test_proofs_still_asked_for_are_told(desk):
    assert answer(desk, "red_tape", SUPERVISION).result is None
    entry = Clearance(
        name="居委会证明", office="盐政处", basis_checked="没有", checked_on=TODAY, checked_by="样例甲"
    )
    key = clearances.add_clearance(desk, entry).id
    assert "“居委会证明”还没有取消" in answer(desk, "red_tape", SUPERVISION).text
    clearances.cancel_proof(desk, key, TODAY)
    assert answer(desk, "red_tape", SUPERVISION).result is CheckResult.CONFORMS


def test_what_people_know_comes_from_the_last_sampled_check(desk, item):
    people.enrol(desk, "样例甲", "yz")
    told = answer(desk, "known", SUPERVISION)
    assert (told.result, "先抽查岗位权责" in told.text) == (None, True)
    check = knowledge.draw_check(desk, KnowledgeCheck(office="盐政处", wanted=1), "1")
    person = check.people[0]
    results = [(Knowing.UNKNOWN, "")] * len(person.questions)
    knowledge.record_answers(desk, check.id, person.staff, TODAY, results)
    told = answer(desk, "known", SUPERVISION)
    assert told.result is CheckResult.FAILS
    assert f"不了解{len(person.questions)}题" in told.text
