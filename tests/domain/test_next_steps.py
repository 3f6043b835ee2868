"""The usual order of the work: from every state it leads on until nothing is left to do."""

from dataclasses import replace
from datetime import date

import pytest

from saltdesk.domain.accountability import AccountabilityCase, AccountabilityStatus, OwnMeasure
from saltdesk.domain.adjustments.adjustment import Adjustment, AdjustmentStatus
from saltdesk.domain.base.changes import Area
from saltdesk.domain.complaints.complaint import Complaint, ComplaintStatus
from saltdesk.domain.inspections.inspection import Inspection, InspectionStatus
from saltdesk.domain.next_steps import NEXT_STEPS, next_step

DAY = date(2026, 11, 23)
TAKEN = Complaint(status=ComplaintStatus.ACCEPTED)
OPENED = AccountabilityCase()


def verb(area, record):
    act = next_step(area, record)
    return act.verb if act else ""


@pytest.mark.parametrize(
    ("complaint", "expected"),
    [
        (Complaint(), "受理"),
        (Complaint(no_document="忘带"), "登记出示证件"),
        (TAKEN, "交办"),
        (replace(TAKEN, handed_on=DAY), "登记调查情况"),
        (replace(TAKEN, handed_on=DAY, investigation="已查"), "答复"),
        (replace(TAKEN, handed_on=DAY, extension_requested_on=DAY), "批准延期"),
        (Complaint(status=ComplaintStatus.ANSWERED), "登记回访"),
        (Complaint(status=ComplaintStatus.ANSWERED, called_back_on=DAY), "归档"),
        (Complaint(status=ComplaintStatus.REFUSED), "登记告知理由"),
        (Complaint(status=ComplaintStatus.REFUSED, told_on=DAY), "归档"),
        (Complaint(status=ComplaintStatus.ARCHIVED), ""),
    ],
)
def test_a_complaint_goes_from_intake_to_the_archive(complaint, expected):
    assert verb(Area.COMPLAINTS, complaint) == expected


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        (OPENED, "听取陈述申辩"),
        (replace(OPENED, statement_on=DAY), "提出处理建议"),
        (
            AccountabilityCase(
                status=AccountabilityStatus.PROPOSED,
                statement_on=DAY,
                proposed_on=DAY,
                measure=OwnMeasure.CRITICISM,
            ),
            "登记决定",
        ),
        (
            AccountabilityCase(
                status=AccountabilityStatus.PROPOSED, statement_on=DAY, proposed_on=DAY, other_measure="记过"
            ),
            "登记移送",
        ),
        (AccountabilityCase(status=AccountabilityStatus.REFERRED), "登记移送结果"),
        (AccountabilityCase(status=AccountabilityStatus.DECIDED), "登记送达和告知申诉"),
        (AccountabilityCase(status=AccountabilityStatus.SERVED, served_on=DAY), "结束"),
        (AccountabilityCase(status=AccountabilityStatus.ENDED), ""),
    ],
)
def test_a_case_of_accountability_goes_the_way_its_measure_needs(case, expected):
    assert verb(Area.ACCOUNTABILITY, case) == expected


def test_an_inspection_is_announced_before_anything_else_and_closed_last():
    assert verb(Area.INSPECTIONS, Inspection()) == "修改检查"
    ready = Inspection(basis="依据", scope="范围", content="内容", procedure="程序")
    assert verb(Area.INSPECTIONS, ready) == "制发检查通知书"
    assert verb(Area.INSPECTIONS, Inspection(status=InspectionStatus.CLOSED)) == ""


def test_an_adjustment_goes_from_link_to_link():
    assert verb(Area.ADJUSTMENTS, Adjustment()) == "记录环节办结"
    assert verb(Area.ADJUSTMENTS, Adjustment(status=AdjustmentStatus.WITHDRAWN)) == ""


def test_every_step_is_an_act_of_its_area_that_some_state_allows():
    for area, steps in NEXT_STEPS.items():
        assert all(step.act.area is area and step.act.from_states for step in steps)
