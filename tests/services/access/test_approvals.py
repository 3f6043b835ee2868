"""A leader approves at the desk, or a paper with date and scan is entered; a typed name approves nothing."""

from datetime import date, timedelta

import pytest

from saltdesk.domain.base.attachments import Attachment
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.kept_files import KeptFile
from saltdesk.domain.base.people import Actor, Role
from saltdesk.services.access.approvals import Approval, PaperApproval, approve
from saltdesk.services.access.kept_files import keep_file
from saltdesk.services.desk import people
from saltdesk.services.desk.desk import Desk, as_actor
from tests.days import TODAY
from tests.people import actor_for

CLERK = Actor("样例甲", "jh", "计划管理处")


def asked(desk: Desk, paper: PaperApproval | None, day: date = TODAY) -> Approval:
    """Return the approval that the desk and the paper give."""
    return approve(desk, day, paper, "approved_by", "S4.3.2")


def test_a_leader_approves_in_their_own_name(desk: Desk) -> None:
    leader = people.enrol(desk, "示例一", "leaders")
    approval = asked(as_actor(desk, actor_for(leader)), None)
    assert approval == Approval("示例一", leader.id, TODAY)


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.LEADER])
def test_nobody_else_approves_without_a_paper(desk: Desk, role: Role) -> None:
    with pytest.raises(RuleError, match="局领导本人批准"):
        asked(as_actor(desk, Actor("样例甲", "jh", "计划管理处", role)), None)


def test_a_paper_names_a_serving_leader_and_keeps_its_scan(desk: Desk) -> None:
    leader = people.enrol(desk, "示例一", "leaders")
    scan = keep_file(desk, Attachment("批件.pdf", b"%PDF-1.7 signed"))
    clerk = as_actor(desk, CLERK)
    assert asked(clerk, PaperApproval(leader.id, scan)) == Approval("示例一", leader.id, TODAY, (scan,))
    with pytest.raises(RuleError, match="在任的局领导"):
        asked(clerk, PaperApproval(leader.id, scan), TODAY - timedelta(days=1))


def test_a_paper_without_leader_or_scan_is_refused(desk: Desk) -> None:
    leader = people.enrol(desk, "示例一", "leaders")
    staff = people.enrol(desk, "样例乙", "fz")
    scan = keep_file(desk, Attachment("批件.pdf", b"%PDF-1.7 signed"))
    clerk = as_actor(desk, CLERK)
    for paper, sentence in (
        (PaperApproval(leader.id), "请附上批件的扫描件"),
        (PaperApproval(0, scan), "在任的局领导"),
        (PaperApproval(staff.id, scan), "在任的局领导"),
        (PaperApproval(leader.id, KeptFile("0" * 64, "批件.pdf")), "没有存入档案"),
    ):
        with pytest.raises(RuleError, match=sentence):
            asked(clerk, paper)


def test_nobody_approves_ahead_of_today(desk: Desk) -> None:
    with pytest.raises(RuleError, match="不能晚于今天"):
        asked(desk, None, TODAY + timedelta(days=1))
