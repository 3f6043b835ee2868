"""Draws, checks of knowledge, collections, measures and cleared proofs: from their start to their sheets."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.inspections.clearances import Clearance, ClearanceStatus
from saltdesk.domain.inspections.draws import DrawnPerson, RandomDraw, Recusal, drawn, eligible
from saltdesk.domain.inspections.inspection import CHANNELS, InspectionKind
from saltdesk.domain.inspections.knowledge import Knowing, KnowledgeCheck, KnowledgeStatus
from saltdesk.domain.inspections.measures import SupervisionMeasure
from saltdesk.domain.inspections.rounds import RoundStatus
from saltdesk.domain.lists.items import PowerItem
from saltdesk.services.desk import people
from saltdesk.services.desk.desk import as_actor
from saltdesk.services.inspections import (
    clearances,
    draws,
    findings,
    inspections,
    knowledge,
    measures,
    rounds,
)
from saltdesk.services.lists import lists
from saltdesk.storage.areas.inspections import FINDINGS
from saltdesk.storage.areas.supervision import CLEARANCES, DRAWS, REPLIES
from tests.people import actor_for
from tests.services.inspecting import PLAN, TODAY

OFFICES = ("盐政处", "计划管理处", "办公室")


def refused(work, *args, **values) -> list[str]:
    with pytest.raises(RuleError) as caught:
        work(*args, **values)
    return [problem.field for problem in caught.value.problems]


# --- draws


@pytest.fixture
def staff(desk):
    """Four people of the legal office and one of another."""
    names = ("样例甲", "样例乙", "样例丙", "样例丁")
    found = [people.enrol(desk, name, "fz") for name in names]
    return [*found, people.enrol(desk, "样例戊", "yz")]


@pytest.fixture
def begun(desk, staff):
    draw = RandomDraw(matter="随机检查", offices=OFFICES, office_count=2)
    return draws.with_people(draw, [one.id for one in staff])


def test_the_same_seed_and_lists_give_the_same_result(desk, begun):
    first = draws.make_draw(desk, begun, "00ff")
    second = draws.make_draw(desk, begun, "00ff")
    assert first.result == second.result
    assert (len(first.result), len(first.result[0].inspectors)) == (2, 2)
    assert draws.is_repeatable(DRAWS.get(first.id))
    assert not draws.is_repeatable(replace(first, offices=first.offices[::-1], seed="00fe"))
    assert (first.number, first.drawn_on, first.drawn_by) == ("抽取2026-001", TODAY, "测试局长")
    assert draws.make_draw(desk, begun).seed != draws.make_draw(desk, begun).seed


PEOPLE = tuple(DrawnPerson(key, f"样例{key}", OFFICES[key % 3]) for key in range(1, 13))


@given(st.text("0123456789abcdef", min_size=1, max_size=16), st.integers(1, 3))
def test_nobody_inspects_the_own_office_or_one_they_recused_from(seed, count):
    recusals = (Recusal(2, "样例2", "盐政处", "亲属"), Recusal(4, "样例4", "办公室", "亲属"))
    draw = RandomDraw(
        matter="甲", offices=OFFICES, office_count=count, people=PEOPLE, recusals=recusals, seed=seed
    )
    result = drawn(draw)
    assert len({one.office for one in result}) == count
    for one in result:
        assert len({person.staff for person in one.inspectors}) == 2
        assert all(person in eligible(draw, one.office) for person in one.inspectors)
        assert all(person.office != one.office for person in one.inspectors)


def test_a_draw_needs_enough_people_after_recusals_and_a_reason(desk, begun, staff):
    recusals = tuple(Recusal(one.id, one.name, "盐政处", "亲属") for one in staff[:3])
    assert refused(draws.make_draw, desk, replace(begun, recusals=recusals)) == ["people"]
    unsaid = (Recusal(staff[0].id, staff[0].name, "盐政处", " "),)
    assert refused(draws.make_draw, desk, replace(begun, recusals=unsaid)) == ["recusals"]
    assert refused(draws.make_draw, desk, replace(begun, inspectors_each=1, office_count=4)) == [
        "office_count",
        "inspectors_each",
    ]
    assert refused(draws.make_draw, desk, replace(begun, offices=("盐政处", "法制室"))) == [
        "people",
        "offices",
    ]


def test_what_was_drawn_is_inspected_by_whom_was_drawn(desk, begun):
    draw = draws.make_draw(desk, begun, "7")
    chosen = draw.result[0]
    plan = replace(
        PLAN,
        **{
            name: getattr(draws.inspection_from_draw(draw, chosen.office), name)
            for name in ("office", "team", "inspectors", "draw", "kind")
        },
    )
    saved = inspections.plan_inspection(desk, plan)
    assert saved.inspectors == tuple(one.staff for one in chosen.inspectors)
    assert refused(inspections.edit_inspection, desk, replace(saved, team="样例丁")) == ["team"]
    left_out = next(name for name in OFFICES if name not in [one.office for one in draw.result])
    assert refused(inspections.plan_inspection, desk, replace(plan, office=left_out)) == ["office"]


def test_each_office_draws_for_its_own_kind(desk, at_office, begun):
    with pytest.raises(NotAllowed, match="办公室"):
        draws.make_draw(at_office("fz"), replace(begun, kind=InspectionKind.SUPERVISION))


# --- checks of knowledge


@pytest.fixture
def listed(desk):
    lists.add_power(
        desk,
        PowerItem(
            code="01-001",
            name="示例许可",
            legal_basis="示例条例第三条",
            flow="受理",
            handling_office="法制室",
            promised_limit="10个工作日",
        ),
    )


def test_people_and_questions_of_their_post_are_drawn(desk, staff, listed):
    check = knowledge.draw_check(desk, KnowledgeCheck(office="法制室", wanted=2), "ab")
    again = knowledge.draw_check(desk, KnowledgeCheck(office="法制室", wanted=2), "ab")
    assert [one.staff for one in check.people] == [one.staff for one in again.people]
    assert {one.name for one in check.pool} == {"样例甲", "样例乙", "样例丙", "样例丁"}
    texts = {question.text: question.expected for one in check.people for question in one.questions}
    assert texts["“01-001 示例许可”的办理时限是多少？"] == "承诺时限10个工作日"
    assert refused(knowledge.draw_check, desk, KnowledgeCheck(office="法制室", wanted=9)) == ["wanted"]


def test_without_duties_there_is_nothing_to_ask(desk, staff):
    assert refused(knowledge.draw_check, desk, KnowledgeCheck(office="法制室", wanted=1)) == ["office"]


def test_every_question_gets_a_result_from_somebody_else(desk, staff, listed):
    check = knowledge.draw_check(desk, KnowledgeCheck(office="法制室", wanted=2), "ab")
    first, second = check.people
    answers = [(Knowing.KNOWS, "") for _ in first.questions]
    record = knowledge.record_answers
    own = as_actor(desk, actor_for(next(one for one in staff if one.id == first.staff)))
    with pytest.raises(NotAllowed):
        record(own, check.id, first.staff, TODAY, answers)
    assert refused(record, desk, check.id, first.staff, TODAY, [(None, ""), *answers[1:]]) == ["people"]
    assert refused(record, desk, check.id, first.staff, TODAY + timedelta(days=1), answers) == ["checked_on"]
    half = record(desk, check.id, first.staff, TODAY, answers)
    assert half.status is KnowledgeStatus.DRAWN
    done = record(desk, check.id, second.staff, TODAY, [(Knowing.UNKNOWN, "不清楚")] * len(second.questions))
    assert (done.status, done.checked_by) == (KnowledgeStatus.DONE, "测试局长")
    assert knowledge.checks_done("法制室") == [done]


# --- collections


@pytest.fixture
def called(desk):
    return rounds.call_round(desk, rounds.begun_round(desk))


def reply_of(called, office):
    return next(one for one in rounds.replies_of(called.id) if one.office == office)


def test_every_responsible_office_is_called_and_answers_for_itself(desk, at_office, called):
    assert (called.number, called.due_on) == ("收集2026-01", date(2026, 11, 30))
    assert "局领导" not in [one.office for one in rounds.replies_of(called.id)]
    own = reply_of(called, "盐政处")
    with pytest.raises(NotAllowed, match="盐政处"):
        rounds.reply_to_round(at_office("fz"), own.id, TODAY, is_zero=True)
    saved = rounds.reply_to_round(at_office("yz"), own.id, TODAY, is_zero=True)
    assert (saved.is_zero, saved.replied_by) == (True, "测试员")
    assert refused(rounds.reply_to_round, desk, own.id, TODAY, is_zero=False) == ["text"]
    early = TODAY - timedelta(days=1)
    assert refused(rounds.reply_to_round, desk, own.id, early, is_zero=True) == ["replied_on"]


def test_who_has_not_answered_is_reminded_and_told_at_the_end(desk, called):
    rounds.reply_to_round(desk, reply_of(called, "盐政处").id, TODAY, is_zero=True)
    desk.clock = FixedClock(TODAY + timedelta(days=8))
    reminded = rounds.remind_offices(desk, called.id)
    assert "盐政处" not in [one.office for one in reminded]
    assert {one.reminders for one in reminded} == {1}
    assert refused(rounds.close_round, desk, called.id) == ["missing_reason"]
    closed = rounds.close_round(desk, called.id, "电话说明没有问题")
    assert closed.status is RoundStatus.CLOSED
    assert not rounds.is_round_due(desk)


def test_reported_problems_go_into_the_ledger_and_back_to_the_office(desk, called):
    reply = rounds.reply_to_round(
        desk, reply_of(called, "盐政处").id, TODAY, is_zero=False, text="流程图没有更新"
    )
    for other in rounds.replies_of(called.id):
        if other.id != reply.id:
            rounds.reply_to_round(desk, other.id, TODAY, is_zero=True)
    with pytest.raises(RuleError, match="没有登记到问题台账"):
        rounds.close_round(desk, called.id)
    with pytest.raises(RuleError, match="没有登记问题"):
        rounds.feed_back_reply(desk, reply.id, TODAY)
    begun = replace(rounds.finding_from_reply(desk, reply, CHANNELS[0]), due_on=date(2026, 12, 10))
    saved = findings.collect_finding(desk, begun)
    assert (saved.office, saved.problem, saved.reply) == ("盐政处", "流程图没有更新", reply.id)
    assert refused(rounds.reply_to_round, desk, reply.id, TODAY, is_zero=True) == ["is_zero"]
    rounds.feed_back_reply(desk, reply.id, TODAY)
    assert (FINDINGS.get(saved.id).fed_back_on, REPLIES.get(reply.id).fed_back_on) == (TODAY, TODAY)
    assert [one.id for one in rounds.findings_of_round(called)] == [saved.id]
    assert rounds.close_round(desk, called.id).closed_on == TODAY


def test_only_one_collection_is_open_and_the_next_follows_the_last(desk, called):
    with pytest.raises(RuleError, match="还没有办结"):
        rounds.call_round(desk, rounds.begun_round(desk))
    rounds.close_round(desk, called.id, "没有报送")
    desk.clock = FixedClock(date(2026, 12, 28))
    assert rounds.is_round_due(desk)
    assert rounds.begun_round(desk).from_on == called.to_on + timedelta(days=1)


# --- measures and proofs


def test_measures_of_an_item_follow_one_another(desk, listed):
    first = measures.set_measure(
        desk, SupervisionMeasure(1, "法制室", "标准", "责任", "措施", valid_from=date(2026, 1, 1))
    )
    second = replace(first, id=0, valid_from=date(2026, 11, 1))
    assert refused(measures.set_measure, desk, second) == ["valid_from"]
    measures.set_measure(desk, replace(first, valid_to=date(2026, 10, 31)))
    assert measures.set_measure(desk, second).id != first.id
    bare = SupervisionMeasure(1)
    assert refused(measures.set_measure, desk, bare) == [
        "office",
        "standard",
        "responsibility",
        "measures",
        "valid_from",
    ]


PROOF = Clearance(
    name="居委会证明", office="盐政处", basis_checked="没有依据", checked_on=TODAY, checked_by="样例甲"
)


def test_a_proof_without_basis_is_cancelled_and_one_with_basis_kept(desk, at_office):
    first = clearances.add_clearance(desk, PROOF)
    assert refused(clearances.add_clearance, desk, PROOF) == ["name"]
    assert refused(clearances.add_clearance, desk, Clearance()) == [
        "name",
        "office",
        "basis_checked",
        "checked_on",
        "checked_by",
    ]
    early = TODAY - timedelta(days=1)
    assert refused(clearances.cancel_proof, desk, first.id, early) == ["cancelled_on"]
    done = clearances.cancel_proof(desk, first.id, TODAY, "通知")
    assert (done.status, done.cancelled_by) == (ClearanceStatus.CANCELLED, "测试局长")
    second = clearances.add_clearance(desk, replace(PROOF, name="会签"))
    assert refused(clearances.keep_proof, desk, second.id, " ") == ["kept_basis"]
    clearances.keep_proof(desk, second.id, "示例条例第五条")
    with pytest.raises(RuleError, match="有依据保留"):
        clearances.edit_clearance(desk, CLEARANCES.get(second.id))
    with pytest.raises(NotAllowed):
        clearances.add_clearance(at_office("yz"), replace(PROOF, name="另一证明"))
