"""The ways an adjustment leaves the straight path: leads, joint review, objection, skips, late entries."""

from dataclasses import replace
from datetime import date

import pytest

from saltdesk.domain.adjustments.adjustment import Adjustment, AdjustmentStatus, Answer, Trigger
from saltdesk.domain.adjustments.case_files import CaseDocument, DocumentKind
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import RuleError
from saltdesk.services.adjustments import adjustments
from saltdesk.services.adjustments.adjustments import (
    link_of,
    links_of,
    next_links,
    open_adjustment,
    skip_link,
)
from saltdesk.services.adjustments.case_dates import cautions, dates_to_object, waiting, why
from saltdesk.services.adjustments.joint_review import call_joint_review, finish_joint_review, plan_meeting
from saltdesk.services.house.trail import timeline
from tests.services.procedure import end_link

START = date(2016, 9, 8)
TO_FORWARD = (("apply", date(2016, 9, 23)), ("forward", date(2016, 9, 27)))
TO_APPROVE = (*TO_FORWARD, ("review", date(2016, 10, 9)), ("approve", date(2016, 10, 11)))
LEADS = {"leads": ("fzb", "bb"), "main_lead": "bb"}
OPINION = CaseDocument(kind=DocumentKind.JOINT_REVIEW, number="会审纪要1号")


@pytest.fixture
def on(desk):
    """Move the clock of the desk to a day."""

    def move(day: date):
        desk.clock = FixedClock(day)
        return desk

    return move


@pytest.fixture
def case(on):
    """Open a case and drive it along some links, each on its day."""

    def driven(*path: tuple[str, date], **told: object) -> int:
        typed = Adjustment(
            title="条例修订",
            trigger=Trigger.BASIS_CHANGED,
            basis_document="示例条例",
            promulgated_on=START,
            content="改条款",
        )
        key = open_adjustment(on(START), typed).id
        for code, day in path:
            end_link(on(day), key, code, day, **(told if code == "forward" else {}))
        return key

    return driven


def refused(words: str, clause: str):
    """A refusal with these words under this clause."""

    def fits(error: RuleError) -> bool:
        return clause in {problem.clause for problem in error.problems}

    return pytest.raises(RuleError, match=words, check=fits)


# --- several lead departments


def test_each_lead_department_has_its_own_five_days_and_the_last_one_starts_the_approval(on, case):
    key = case(*TO_FORWARD, **LEADS)
    reviews = [link for link in links_of(key) if link.code == "review"]
    assert [(link.body, link.is_main, link.due_on) for link in reviews] == [
        ("bb", True, date(2016, 10, 9)),
        ("fzb", False, date(2016, 10, 9)),
    ]
    end_link(on(date(2016, 10, 9)), key, "review", date(2016, 10, 9), body="fzb")
    assert link_of(key, "approve").started_on is None
    end_link(on(date(2016, 10, 10)), key, "review", date(2016, 10, 10), body="bb")
    approve = link_of(key, "approve")
    assert (approve.started_on, approve.due_on) == (date(2016, 10, 10), date(2016, 10, 12))


def test_an_opinion_entered_after_a_later_one_leaves_the_later_day_as_the_start(on, case):
    key = case(*TO_FORWARD, **LEADS)
    end_link(on(date(2016, 10, 10)), key, "review", date(2016, 10, 10), body="bb")
    with refused("已有更晚的办结记录", "D3.3.3"):
        end_link(on(date(2016, 10, 11)), key, "review", date(2016, 10, 9), body="fzb")
    end_link(on(date(2016, 10, 11)), key, "review", date(2016, 10, 9), body="fzb", reason="函件后到")
    assert link_of(key, "approve").started_on == date(2016, 10, 10)
    assert timeline(Area.ADJUSTMENTS, key)[-1].reason == "函件后到"


@pytest.mark.parametrize(
    ("told", "words", "clause"),
    [
        ({"leads": ()}, "请选择牵头部门", "D3.3.2"),
        ({"leads": ("bb", "fzb")}, "主办牵头部门", "D3.3.3"),
        ({"leads": ("bb", "fzb"), "main_lead": "czj"}, "主办牵头部门", "D3.3.3"),
        ({"leads": ("bb", "bb"), "main_lead": "bb"}, "不能重复", "D3.3.2"),
        ({"leads": ("bb",), "is_joint": True}, "两个以上", "D3.3.3x"),
        ({"leads": ("bb", "没有这个单位"), "main_lead": "bb"}, "没有登记", "D3.3.2"),
    ],
)
def test_a_forwarding_names_its_lead_departments(on, case, told, words, clause):
    key = case(TO_FORWARD[0])
    with refused(words, clause):
        end_link(on(date(2016, 9, 27)), key, "forward", date(2016, 9, 27), **told)
    assert link_of(key, "forward").done_on is None


def test_of_several_reviews_the_department_has_to_be_named(on, case):
    key = case(*TO_FORWARD, **LEADS)
    day = date(2016, 9, 28)
    with refused("请指明是哪一个", "D3.3.3"):
        end_link(on(day), key, "review", day, body="")
    with refused("请指明是哪一个", "D3.3.3"):
        skip_link(on(day), key, "review", day, "没有意见")
    skip_link(on(day), key, "review", day, "没有意见", "fzb")
    end_link(on(day), key, "review", day, body="")
    assert link_of(key, "approve").started_on == day


# --- joint review


def test_a_joint_review_ends_all_reviews_with_one_opinion(on, case):
    key = case(*TO_FORWARD, **LEADS, is_joint=True)
    joint = link_of(key, "joint")
    assert (joint.body, joint.started_on, joint.due_on) == ("bb", date(2016, 9, 27), date(2016, 9, 28))
    with refused("联合会审", "D3.3.3x"):
        end_link(on(date(2016, 9, 28)), key, "review", date(2016, 9, 28), body="bb")
    call_joint_review(on(date(2016, 9, 28)), key, date(2016, 9, 28))
    with refused("请先登记会审的日期", "D3.3.3x"):
        finish_joint_review(on(date(2016, 10, 9)), key, date(2016, 10, 9), OPINION)
    plan_meeting(on(date(2016, 9, 28)), key, date(2016, 9, 30), "市编办、市法制办、本局")
    with refused("不能早于会审日期", "D3.3.3x"):
        finish_joint_review(on(date(2016, 10, 9)), key, date(2016, 9, 29), OPINION)
    finish_joint_review(on(date(2016, 10, 9)), key, date(2016, 10, 9), OPINION)
    reviews = [link for link in links_of(key) if link.code == "review"]
    assert {(link.done_on, link.document) for link in reviews} == {(date(2016, 10, 9), "会审纪要1号")}
    assert {link.due_on for link in reviews} == {date(2016, 10, 9)}
    assert link_of(key, "approve").due_on == date(2016, 10, 11)
    assert link_of(key, "joint").attendees == "市编办、市法制办、本局"


def test_a_joint_review_can_be_called_without_having_been_announced(on, case):
    key = case(*TO_FORWARD, **LEADS)
    call_joint_review(on(date(2016, 9, 29)), key, date(2016, 9, 29))
    assert (link_of(key, "joint").due_on, link_of(key, "joint").done_on) == (
        date(2016, 9, 28),
        date(2016, 9, 29),
    )
    with refused("已于2016-09-29告知", "D3.3.3x"):
        call_joint_review(on(date(2016, 9, 29)), key, date(2016, 9, 29))


def test_an_announced_joint_review_that_is_given_up_lets_each_department_review(on, case):
    key = case(*TO_FORWARD, **LEADS, is_joint=True)
    skip_link(on(date(2016, 9, 28)), key, "joint", date(2016, 9, 28), "分别审核")
    end_link(on(date(2016, 9, 29)), key, "review", date(2016, 9, 29), body="bb")
    assert link_of(key, "review").body == "fzb"


@pytest.mark.parametrize(
    ("told", "day", "words"),
    [
        ({"leads": ("bb",)}, date(2016, 9, 28), "两个以上"),
        (LEADS, date(2016, 9, 26), "告知日期"),
        (LEADS, date(2016, 9, 30), "告知日期"),
    ],
)
def test_a_joint_review_is_refused_where_none_can_be(on, case, told, day, words):
    key = case(*TO_FORWARD, **told)
    with refused(words, "D3.3.3x"):
        call_joint_review(on(date(2016, 9, 29)), key, day)


def test_meeting_and_opinion_need_a_joint_review_that_was_called(on, case):
    key = case(TO_FORWARD[0])
    with refused("没有在审核", "D3.3.3x"):
        call_joint_review(on(date(2016, 9, 27)), key, date(2016, 9, 27))
    key = case(*TO_FORWARD, **LEADS)
    with refused("请先登记主办牵头部门", "D3.3.3x"):
        plan_meeting(on(date(2016, 9, 28)), key, date(2016, 9, 30), "本局")
    call_joint_review(on(date(2016, 9, 28)), key, date(2016, 9, 28))
    for met_on, attendees, words in (
        (date(2016, 9, 27), "本局", "不能早于告知日期"),
        (date(2016, 9, 30), " ", "参加会审"),
    ):
        with refused(words, "D3.3.3x"):
            plan_meeting(on(date(2016, 9, 28)), key, met_on, attendees)
    plan_meeting(on(date(2016, 9, 28)), key, date(2016, 9, 30), "本局")
    with refused("不能晚于今天", "D3.3.3x"):
        finish_joint_review(on(date(2016, 9, 30)), key, date(2016, 10, 8), OPINION)
    with refused("请写明理由", "D3.3.3x"):
        finish_joint_review(on(date(2016, 10, 20)), key, date(2016, 10, 9), OPINION)


# --- objection


def test_an_objection_counts_from_the_receipt_of_the_approval_opinion(on, case):
    key = case(*TO_APPROVE)
    assert dates_to_object(on(date(2016, 10, 11)), key).lenient is None
    end_link(on(date(2016, 10, 12)), key, "confirm", date(2016, 10, 12), answer=Answer.OBJECTED)
    objection = link_of(key, "objection")
    assert (objection.started_on, objection.due_on) == (date(2016, 10, 11), date(2016, 10, 13))
    dates = dates_to_object(on(date(2016, 10, 12)), key)
    assert (dates.strict.due, dates.lenient.due) == (date(2016, 10, 13), date(2016, 10, 14))
    assert {link.code for link in next_links(links_of(key))} == {"objection"}


def test_an_objection_opens_the_next_loop_and_keeps_the_first(on, case):
    key = case(*TO_FORWARD, ("review", date(2016, 10, 9)), ("approve", date(2016, 10, 11)))
    end_link(on(date(2016, 10, 12)), key, "confirm", date(2016, 10, 12), answer=Answer.OBJECTED)
    first = [link for link in links_of(key) if link.loop == 1 and link.done_on]
    end_link(on(date(2016, 10, 13)), key, "objection", date(2016, 10, 13))
    second = {link.code: link for link in links_of(key) if link.loop == 2}
    assert (second["review"].body, second["review"].started_on, second["review"].due_on) == (
        "fzb",
        date(2016, 10, 13),
        date(2016, 10, 20),
    )
    assert set(second) == {
        "review",
        "approve",
        "confirm",
        "pass_on",
        "publish",
        "own_site",
        "own_premises",
    }
    assert [link for link in links_of(key) if link.loop == 1 and link.code != "objection"] == first
    assert adjustments.ADJUSTMENTS.get(key).loop == 2
    chain = (
        ("review", 20),
        ("approve", 24),
        ("confirm", 25),
        ("pass_on", 27),
        ("publish", 28),
        ("own_site", 28),
        ("own_premises", 28),
    )
    for code, number in chain:
        day = date(2016, 10, number)
        assert link_of(key, code).due_on == day, code
        ended = end_link(on(day), key, code, day)
    assert (ended.status, ended.published_on) == (AdjustmentStatus.FINISHED, date(2016, 10, 28))


def test_a_second_objection_opens_a_third_loop(on, case):
    key = case(*TO_APPROVE)
    day = date(2016, 10, 12)
    for loop in (1, 2):
        if loop == 2:
            end_link(on(day), key, "review", day)
            end_link(on(day), key, "approve", day)
        end_link(on(day), key, "confirm", day, answer=Answer.OBJECTED)
        with refused("请登记复审申请", "D3.3.5d"):
            end_link(on(day), key, "objection", day, documents=())
        end_link(on(day), key, "objection", day)
    assert link_of(key, "review").loop == 3
    assert len({(link.loop, link.code, link.body) for link in links_of(key)}) == len(links_of(key))


def test_a_dropped_objection_goes_on_as_if_there_had_been_none(on, case):
    key = case(*TO_APPROVE)
    end_link(on(date(2016, 10, 12)), key, "confirm", date(2016, 10, 12), answer=Answer.OBJECTED)
    skip_link(on(date(2016, 10, 13)), key, "objection", date(2016, 10, 13), "经沟通撤回异议")
    assert link_of(key, "own_site").due_on == date(2016, 10, 18)
    assert link_of(key, "pass_on").started_on == date(2016, 10, 13)
    assert max(link.loop for link in links_of(key)) == 1


def test_silence_is_no_consent_but_overdue(on, case):
    key = case(*TO_APPROVE)
    desk = on(date(2016, 10, 13))
    with refused("有无异议", "D3.3.4b"):
        end_link(desk, key, "confirm", date(2016, 10, 12), answer=None)
    assert link_of(key, "pass_on").started_on is None
    shown = adjustments.ADJUSTMENTS.get(key)
    assert (shown.current_link, shown.due_on) == ("confirm", date(2016, 10, 12))


# --- skipping, late entries, evidence


@pytest.mark.parametrize(
    ("code", "day", "reason", "words"),
    [
        ("apply", START, "无须申请", "不能跳过"),
        ("publish", START, "无须公布", "不能跳过"),
        ("review", START, "无须审核", "不在办理中"),
    ],
)
def test_some_links_cannot_be_skipped(on, case, code, day, reason, words):
    key = case()
    with pytest.raises(RuleError, match=words):
        skip_link(on(START), key, code, day, reason)


def test_skipping_asks_for_a_reason_and_leaves_it_in_the_trail(on, case):
    key = case(TO_FORWARD[0])
    desk = on(date(2016, 9, 27))
    with refused("跳过的理由", "D3.3.2"):
        skip_link(desk, key, "forward", date(2016, 9, 27), " ")
    for day in (date(2016, 9, 22), date(2016, 9, 28)):
        with refused("跳过日期", "D3.3.2"):
            skip_link(desk, key, "forward", day, "直接审核")
    skip_link(desk, key, "forward", date(2016, 9, 27), "直接审核")
    link = link_of(key, "forward")
    assert (link.is_skipped, link.reason, link_of(key, "review").due_on) == (
        True,
        "直接审核",
        date(2016, 10, 9),
    )
    entry = timeline(Area.ADJUSTMENTS, key)[-1]
    assert (entry.reason, entry.act) == ("直接审核", "adjustment.skip")


def test_an_end_entered_long_after_it_asks_for_a_reason(on, case):
    key = case()
    end = date(2016, 9, 9)
    with refused("超过3个工作日", "D3.3.1"):
        end_link(on(date(2016, 9, 18)), key, "apply", end)
    end_link(on(date(2016, 9, 18)), key, "apply", end, reason="节前已提交，节后补录")
    link = link_of(key, "apply")
    assert (link.done_on, link.recorded_on, link.reason) == (end, date(2016, 9, 18), "节前已提交，节后补录")


def test_three_working_days_later_no_reason_is_asked_for(on, case):
    key = case()
    end_link(on(date(2016, 9, 14)), key, "apply", date(2016, 9, 9))
    assert link_of(key, "apply").reason == ""


@pytest.mark.parametrize("code", ["publish", "own_site", "own_premises"])
def test_a_publication_is_not_recorded_without_its_place_or_proof(on, case, code):
    key = case(*TO_APPROVE, ("confirm", date(2016, 10, 12)), ("pass_on", date(2016, 10, 12)))
    with refused("请填写", link_of(key, code).rule.clause):
        end_link(on(date(2016, 10, 12)), key, code, date(2016, 10, 12), place=" ")
    proof = (CaseDocument(kind=DocumentKind.EVIDENCE, title="照片"),)
    if code != "publish":
        end_link(on(date(2016, 10, 12)), key, code, date(2016, 10, 12), place="", documents=proof)
        assert link_of(key, code).document == "示例文号"


def test_an_own_page_changed_before_the_citys_is_warned_of_but_allowed(on, case):
    key = case(*TO_APPROVE, ("confirm", date(2016, 10, 12)))
    day = date(2016, 10, 12)
    link = link_of(key, "own_site")
    assert "还没有公布" in next(cautions(on(day), link, day))
    end_link(on(day), key, "own_site", day)
    assert "先于市政务服务网公布" in timeline(Area.ADJUSTMENTS, key)[-1].sentence
    assert list(cautions(on(day), link_of(key, "pass_on"), day)) == []


def test_a_late_own_link_is_announced_as_overdue(on, case):
    key = case()
    late = date(2016, 9, 26)
    assert list(cautions(on(late), link_of(key, "apply"), late)) == [
        "办结日期晚于到期日2016-09-23，将记为逾期办结。"
    ]


def test_both_papers_close_the_application_also_when_they_came_before(on, case):
    from saltdesk.services.adjustments.case_files import add_document

    key = case()
    opinion = CaseDocument(kind=DocumentKind.OPINION, number="意见1号")
    with refused("请登记调整申请。", "D3.3.1"):
        end_link(on(START), key, "apply", START, documents=(opinion,))
    add_document(on(START), CaseDocument(adjustment=key, kind=DocumentKind.APPLICATION, number="申请1号"))
    end_link(on(START), key, "apply", START, documents=(opinion,))
    assert link_of(key, "apply").done_on == START


def test_a_paper_dated_after_the_day_it_went_out_is_refused(on, case):
    key = case()
    papers = (
        CaseDocument(kind=DocumentKind.APPLICATION, number="1", dated_on=date(2016, 9, 9)),
        CaseDocument(kind=DocumentKind.OPINION, number="2"),
    )
    with refused("调整申请的日期不能晚于办结日期", "D3.3.1"):
        end_link(on(date(2016, 9, 9)), key, "apply", START, documents=papers)


# --- what the clock says


def test_another_body_is_waited_for_and_never_overdue(on, case):
    key = case(TO_FORWARD[0])
    (found,) = waiting(on(date(2016, 9, 26)), key)
    assert (found.days, found.is_past_due, found.text) == (1, False, "自2016-09-23起等待1个工作日")
    (found,) = waiting(on(date(2016, 9, 29)), key)
    assert (found.days, found.is_past_due) == (4, True)
    assert "逾期" not in found.text
    assert waiting(on(START), case()) == []


def test_why_counts_the_days_of_the_extension_too(on, case):
    from saltdesk.services.adjustments.extension import extend_application, request_extension

    key = case()
    assert len(why(on(START), link_of(key, "apply")).counted) == 10
    request_extension(on(START), key, START, "涉及多个部门")
    extend_application(on(START), key, "批复", START)
    found = why(on(START), link_of(key, "apply"))
    assert (found.due, len(found.counted)) == (date(2016, 10, 26), 30)
    assert why(on(START), link_of(key, "forward")) is None


def test_an_application_with_an_item_that_is_gone_is_refused(on, case, desk):
    from saltdesk.domain.lists.items import PowerItem
    from saltdesk.services.lists import lists

    key = case()
    item = lists.add_power(desk, PowerItem(code="01", name="食盐零售许可", legal_basis="《条例》第一条"))
    shown = adjustments.ADJUSTMENTS.get(key)
    adjustments.edit_adjustment(on(START), replace(shown, items=(item.id,), started_on=None))
    lists.cancel_power(desk, item.id, "误登")
    with refused("已经取消", "D3.2.b"):
        end_link(on(START), key, "apply", START)
    with refused("已经取消", "D3.2.b"):
        open_adjustment(on(START), replace(shown, items=(item.id,), started_on=None))


def test_the_main_department_calls_the_joint_review_also_after_its_own_opinion(on, case):
    key = case(*TO_FORWARD, leads=("czj", "bb", "fzb"), main_lead="bb")
    end_link(on(date(2016, 9, 28)), key, "review", date(2016, 9, 28), body="bb")
    call_joint_review(on(date(2016, 9, 28)), key, date(2016, 9, 28))
    assert link_of(key, "joint").body == "bb"
