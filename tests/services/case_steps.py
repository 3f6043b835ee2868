"""The acts on cases that may be taken back, each with the case it needs."""

from datetime import date

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.legal_review import ReviewResult
from saltdesk.domain.cases.decisions import CaseDecision, ReviewGround
from saltdesk.domain.cases.links import SuspensionReason
from saltdesk.domain.cases.results import WithheldReason
from saltdesk.domain.lists.items import PowerClass
from saltdesk.services.cases import deciding, ending, intake, results, running
from saltdesk.storage.areas.cases import CASES
from saltdesk.storage.areas.people import STAFF
from tests.services.casework import DAY, made_bureau
from tests.services.step import Step

C = Area.CASES


def handed(desk):
    """Return a case whose people are known."""
    bureau = made_bureau(desk)
    case = bureau.case()
    return bureau.hand(case).id


def running_case(desk):
    """Return an accepted licence at its second step."""
    return made_bureau(desk).accepted().id


def running_penalty(desk):
    """Return an accepted penalty at its second step."""
    return made_bureau(desk).accepted(PowerClass.PENALTY).id


def informed(desk):
    """Return a penalty whose party was told."""
    return deciding.inform_party(desk, running_penalty(desk), DAY, "拟罚款。").id


def suspended(desk):
    """Return a suspended case."""
    return running.suspend_case(desk, running_case(desk), DAY, SuspensionReason.HEARING).id


def decided(desk):
    """Return a decided case."""
    bureau = made_bureau(desk)
    return bureau.granted(bureau.accepted()).id


def served(desk):
    """Return a case whose decision is served."""
    return deciding.serve_decision(desk, decided(desk), DAY, "直接送达").id


def review(desk, key):
    """Review a case."""
    lawyer = STAFF.first(name="样例丙").id
    return deciding.review_case(desk, key, ReviewGround.MAJOR, DAY, lawyer, ReviewResult.PASSED, "同意")


def hand_again(desk, key):
    """Let 样例乙 hold the case."""
    case = CASES.get(key)
    return intake.hand_case(desk, key, case.body, case.officers, [STAFF.first(name="样例乙").id])


CASE_STEPS = (
    Step("case.hand", C, handed, hand_again),
    Step("case.accept", C, handed, lambda d, k: intake.accept_case(d, k, DAY, onward=2)),
    Step("case.refuse", C, handed, lambda d, k: intake.refuse_case(d, k, DAY, "不属职权", DAY, "书面")),
    Step("case.next", C, running_case, lambda d, k: running.end_current_link(d, k, DAY, 3, "已审查")),
    Step(
        "case.suspend",
        C,
        running_case,
        lambda d, k: running.suspend_case(d, k, DAY, SuspensionReason.HEARING),
    ),
    Step("case.resume", C, suspended, lambda d, k: running.resume_case(d, k, date(2026, 11, 10))),
    Step("case.extend", C, running_case, lambda d, k: running.extend_link(d, k, 9, "待鉴定", DAY)),
    Step("case.prolong", C, running_case, lambda d, k: running.prolong_case(d, k, 20, "待鉴定", DAY)),
    Step("case.inform", C, running_penalty, lambda d, k: deciding.inform_party(d, k, DAY, "拟罚款。")),
    Step("case.hear", C, informed, lambda d, k: deciding.hear_party(d, k, DAY, "放弃。")),
    Step("case.review", C, running_penalty, review),
    Step(
        "case.decide",
        C,
        running_case,
        lambda d, k: deciding.decide_case(d, k, CaseDecision.GRANTED, DAY, "准予许可。"),
    ),
    Step("case.serve", C, decided, lambda d, k: deciding.serve_decision(d, k, DAY, "直接送达")),
    Step(
        "case.withhold",
        C,
        served,
        lambda d, k: results.withhold_result(d, k, WithheldReason.PRIVACY, "涉及住址", DAY),
    ),
    Step("case.close", C, served, lambda d, k: ending.close_case(d, k, DAY, "已执行")),
    Step("case.end", C, running_case, lambda d, k: ending.end_case(d, k, DAY, "申请人撤回")),
)
