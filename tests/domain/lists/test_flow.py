import pytest

from saltdesk.domain.calendar.terms import Unit
from saltdesk.domain.lists.flow import (
    END,
    Branch,
    FlowStep,
    flow_problems,
    following,
    limit_hint,
    limit_text,
    longest_limit,
    missing,
    step_line,
)


def step(name="审查", onward="", limit=5, **values):
    return FlowStep(name, "审核岗", "王某某", limit, following=onward, **values)


def sentences(*steps):
    return [problem.sentence for problem in flow_problems(steps)]


def test_empty_direction_leads_to_the_next_link_and_the_last_one_to_the_end():
    assert following((step(), step())) == (Branch(1, 2), Branch(2, END))


def test_branches_carry_their_conditions():
    flow = (step(onward="2（材料齐全，合格）；结束（不予受理）"), step(onward="结束"))
    assert following(flow) == (
        Branch(1, 2, "材料齐全，合格"),
        Branch(1, END, "不予受理"),
        Branch(2, END),
    )


@pytest.mark.parametrize(
    "words", ["３（补正）", " 第3环节 (补正) ", "3步（补正）", "3(补正);", "3（补正）\n"]
)
def test_directions_are_read_as_people_write_them(words):
    assert following((step(onward=words), step(), step()))[0] == Branch(1, 3, "补正")


def test_two_conditions_for_one_way_become_one_way():
    flow = (step(onward="2（齐全）；2（已补正）；2"), step())
    assert following(flow)[0] == Branch(1, 2, "齐全或已补正")


def test_link_without_limit_or_person_is_flagged_p1_2_3():
    assert missing(FlowStep("受理")) == ("缺时限", "缺经办人")
    assert missing(step(limit=0)) == ()
    (problem,) = flow_problems((FlowStep("受理", person=" "),))
    assert (problem.sentence, problem.field, problem.clause) == (
        "第1环节“受理”缺时限、缺经办人。",
        "steps",
        "P1.2.3",
    )


def test_sound_flow_has_no_problem():
    assert sentences(step(onward="2（齐全）；结束（不受理）"), step(onward="1（退回）；3"), step()) == []
    assert sentences() == []


def test_way_to_a_link_that_does_not_exist_is_named():
    assert sentences(step(onward="2；9（转办）"), step()) == ["第1环节的去向9不存在，本流程共2个环节。"]


def test_words_that_are_no_direction_are_named():
    (sentence,) = sentences(step(onward="2；报领导"), step())
    assert sentence.startswith("第1环节的去向“报领导”看不懂")


def test_link_nobody_leads_to_is_named():
    assert sentences(step(onward="3"), step("听证"), step()) == ["第2环节“听证”没有环节通向它。"]


def test_endless_circle_is_named_at_every_link_of_it():
    assert sentences(step(onward="2"), step(onward="1")) == [
        "第1环节“审查”走不到结束，请检查是否循环。",
        "第2环节“审查”走不到结束，请检查是否循环。",
    ]


def test_nameless_link_and_negative_limit_are_named():
    assert sentences(step(" ", limit=-1)) == ["第1环节缺名称。", "第1环节的时限不能小于0。"]


def test_sum_of_limits_follows_the_longest_way():
    flow = (step(onward="2；3", limit=1), step(limit=10), step(onward="1（退回）；结束", limit=4))
    assert longest_limit(flow) == 15
    assert longest_limit(()) == 0


def test_sum_beyond_the_promise_is_hinted_in_its_unit():
    flow = (step(limit=15), step(limit=10))
    assert limit_hint(flow, "20个工作日") == "各环节时限合计25个工作日，超过承诺时限20个工作日，请核对。"
    assert limit_hint(flow, "自受理之日起25个工作日") == ""
    assert limit_hint(flow, "20日") == ""
    assert limit_hint(flow, "按规定") == ""
    assert limit_hint((step(limit=8, unit=Unit.CALENDAR_DAYS),), "7日").startswith("各环节时限合计8日")


def test_link_in_one_line():
    line = step_line(step("审查", "3（合格）", excluded="听证"), 2)
    assert line == "2. 审查　岗位：审核岗　经办：王某某　时限：5个工作日　不计入：听证　下一步：3（合格）"
    assert step_line(FlowStep("受理"), 1) == "1. 受理"
    assert limit_text(step(limit=0)) == "当日"
