"""The field for an approval: a leader confirms, others choose the leader and the scan of the paper."""

import pytest

from saltdesk.services.access.approvals import PaperApproval
from saltdesk.services.desk import people
from saltdesk.ui.fields.approval_part import ApprovalPart
from tests.people import actor_for


@pytest.fixture
def part(qtbot):
    made = ApprovalPart()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_leader_at_the_desk_needs_nothing_more(part, context):
    part.declare(context)
    assert part.own_label.text() == "由测试局长本人批准"
    assert not part.leader_combo.isVisible()
    assert part.paper() is None


def test_a_clerk_chooses_the_leader_and_the_scan(part, context, recorder, tmp_path):
    leader = people.enrol(context.desk, "示例一", "leaders")
    clerk = people.enrol(context.desk, "样例甲", "jh")
    context.desk.actor = actor_for(clerk)
    part.declare(context)
    assert part.paper() == PaperApproval()
    scan = tmp_path / "批件.pdf"
    scan.write_bytes(b"%PDF-1.7 signed")
    recorder.paths.append(scan)
    part.scan_button.click()
    part.leader_combo.setCurrentText("示例一")
    paper = part.paper()
    assert (paper.leader, paper.scan.name) == (leader.id, "批件.pdf")
    assert context.desk.store.files.get(paper.scan.file) == b"%PDF-1.7 signed"
    assert part.text() == str(leader.id)
