"""The lines of inspections, findings and regular collections."""

from __future__ import annotations

from saltdesk.domain.acts.act import HOUSE, INSPECT
from saltdesk.domain.base.changes import Area
from saltdesk.domain.inspections.clearances import ClearanceStatus
from saltdesk.domain.inspections.inspection import FindingStatus, InspectionStatus
from saltdesk.domain.inspections.knowledge import KnowledgeStatus
from saltdesk.domain.inspections.plans import PlanStatus
from saltdesk.domain.inspections.rounds import RoundStatus
from saltdesk.domain.today.groups import Group, Timing
from saltdesk.services.today.computed import called_rounds
from saltdesk.services.today.line import Line
from saltdesk.storage.areas.inspections import FINDINGS, INSPECTIONS, PLANS
from saltdesk.storage.areas.supervision import CLEARANCES, KNOWLEDGE_CHECKS, REPLIES, ROUNDS
from saltdesk.storage.open_rows import Above, Below, OpenRows, in_states


def _findings(status: FindingStatus, *, is_ordered: bool | None = None) -> OpenRows:
    """Return findings in a state; ``is_ordered`` says whether a leader ordered the rectification."""
    is_open = status is FindingStatus.OPEN
    return OpenRows(
        FINDINGS,
        in_states(status),
        positive=("orders",) if is_ordered else (),
        zero=("orders",) if is_ordered is False else (),
        due="due_on" if is_open else "",
        since="" if is_open else "rectified_on",
        office="office",
        person="owner",
    )


INSPECTION_LINES: tuple[Line, ...] = (
    Line(
        "inspection.visit",
        "检查",
        Group.UNDATED,
        "inspection.notify",
        OpenRows(
            INSPECTIONS,
            in_states(InspectionStatus.PLANNED, InspectionStatus.NOTIFIED),
            due="inspects_on",
            person="team",
        ),
        Timing.PLANNED,
    ),
    Line(
        "inspection.close",
        "办结检查",
        Group.UNDATED,
        "inspection.close",
        OpenRows(
            INSPECTIONS,
            in_states(InspectionStatus.FED_BACK, InspectionStatus.RECTIFYING),
            since="feedback_on",
            person="team",
            below=Below(
                FINDINGS, (("inspection", "id"),), in_states(FindingStatus.OPEN, FindingStatus.RECTIFIED)
            ),
        ),
        Timing.PLANNED,
    ),
    Line(
        "finding.rectify",
        "整改",
        Group.LATER,
        "finding.rectify",
        _findings(FindingStatus.OPEN, is_ordered=False),
    ),
    Line(
        "finding.ordered",
        "责令整改",
        Group.ORDERED,
        "finding.rectify",
        _findings(FindingStatus.OPEN, is_ordered=True),
        owners=INSPECT,
    ),
    Line(
        "finding.verify",
        "复查销号",
        Group.VERIFY,
        "finding.verify",
        _findings(FindingStatus.RECTIFIED),
        Timing.PLANNED,
    ),
    Line(
        "round.reply",
        "报送问题",
        Group.COLLECT,
        "round.reply",
        OpenRows(
            REPLIES,
            unset=("replied_on",),
            due="above.due_on",
            since="above.called_on",
            office="office",
            above=Above(ROUNDS, "round", in_states(RoundStatus.CALLED)),
        ),
    ),
    Line(
        "round.close",
        "办结收集",
        Group.COLLECT,
        "round.close",
        OpenRows(ROUNDS, in_states(RoundStatus.CALLED), due="due_on", person="called_by"),
        Timing.PLANNED,
    ),
    Line(
        "round.call",
        "发起新一期收集",
        Group.COLLECT,
        "round.call",
        computed=called_rounds,
        of_area=Area.ROUNDS,
    ),
    Line(
        "clearance.settle",
        "取消证明或环节",
        Group.UNDATED,
        "clearance.cancel",
        OpenRows(CLEARANCES, in_states(ClearanceStatus.PENDING), since="checked_on", office="office"),
        Timing.PLANNED,
    ),
    Line(
        "knowledge.record",
        "登记抽查结果",
        Group.UNDATED,
        "knowledge.record",
        OpenRows(KNOWLEDGE_CHECKS, in_states(KnowledgeStatus.DRAWN), since="drawn_on"),
        Timing.PLANNED,
        HOUSE,
    ),
    Line(
        "plan.draft",
        "批准年度计划",
        Group.DRAFT,
        "plan.approve",
        OpenRows(PLANS, in_states(PlanStatus.DRAFT), due="starts_on", person="team"),
        Timing.PLANNED,
    ),
)
"""What is to be done about inspections (R2.3, section 四)."""
