"""What is offered for a case and its chosen link, and the sentences that say why not."""

from datetime import date

import pytest

from saltdesk.domain.adjustments.adjustment import Adjustment
from saltdesk.domain.base.clock import FixedClock
from saltdesk.services.adjustments import adjustments
from saltdesk.services.adjustments.case_offers import case_offers, chase_offer
from saltdesk.services.adjustments.extension import extend_application, request_extension
from tests.services.procedure import end_link

START = date(2016, 9, 8)


@pytest.fixture
def case(desk):
    desk.clock = FixedClock(START)
    typed = Adjustment(title="修订", basis_document="公告", promulgated_on=START, content="依据")
    return adjustments.open_adjustment(desk, typed)


@pytest.fixture
def reasons(desk, case):
    """The reason of each act by its code, empty for what is possible, with one link chosen."""

    def read(code=""):
        links = adjustments.links_of(case.id)
        chosen = adjustments.latest(links, code) if code else None
        now = adjustments.ADJUSTMENTS.get(case.id)
        return {
            found.act.code.removeprefix("adjustment."): found.reason
            for found in case_offers(desk, now, links, chosen)
        }

    return read


def test_a_case_without_a_chosen_link_asks_for_one(reasons):
    found = reasons()
    assert found["link"] == "请先选择一个环节。"
    assert found["contact"] == "请先选择一个外单位的环节。"
    assert found["document"] == ""


def test_a_link_is_offered_while_it_runs(reasons, desk, case):
    assert reasons("apply")["link"] == ""
    assert reasons("forward")["link"] == "“提交调整申请和调整意见”还没有办结，这个环节还没有开始。"
    end_link(desk, case.id, "apply", START)
    assert reasons("apply")["link"] == "“提交调整申请和调整意见”已于2016-09-08办结。"


def test_only_links_of_others_are_skipped_chased_and_contacted(reasons, desk, case):
    assert reasons("apply")["skip"] == "“提交调整申请和调整意见”不能跳过。"
    assert reasons("apply")["contact"] == "本局自己的环节不需要登记联系情况。"
    assert "还没有开始" in reasons("forward")["contact"]
    assert chase_offer(desk, case, adjustments.links_of(case.id)).reason.startswith("没有等待外单位")
    end_link(desk, case.id, "apply", START)
    found = reasons("forward")
    assert (found["skip"], found["contact"]) == ("", "")
    assert chase_offer(desk, case, adjustments.links_of(case.id)).is_possible


def test_a_joint_review_needs_several_running_reviews(reasons, desk, case):
    assert "没有在审核" in reasons()["joint"]
    end_link(desk, case.id, "apply", START)
    end_link(desk, case.id, "forward", START, leads=("fzb", "bb"), main_lead="bb")
    assert reasons()["joint"] == ""
    end_link(desk, case.id, "review", START, body="bb")
    assert reasons()["joint"] == "联合会审须有两个以上牵头部门。"


def test_an_extension_is_asked_for_then_granted_then_over(reasons, desk, case):
    assert (reasons()["request"], reasons()["extend"]) == ("", "请先登记延期申请的日期和理由。")
    request_extension(desk, case.id, START, "涉及多个部门")
    assert reasons()["extend"] == ""
    extend_application(desk, case.id, "批复1号", START)
    assert reasons()["request"] == "延期已经批准。"
    end_link(desk, case.id, "apply", START)
    assert reasons()["extend"] == "申请已经提交，不再需要延长。"


def test_a_withdrawn_case_offers_nothing(reasons, desk, case):
    adjustments.withdraw_adjustment(desk, case.id, "文件撤回")
    assert all(reasons("apply").values())
