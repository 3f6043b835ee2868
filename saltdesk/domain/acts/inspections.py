"""Acts on inspection plans, inspections and findings (R2.3, S4.3)."""

from __future__ import annotations

from saltdesk.domain.acts.act import HOUSE, INSPECT, Act
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.issued import NoticeStatus
from saltdesk.domain.inspections.inspection import FindingStatus, InspectionStatus
from saltdesk.domain.inspections.plans import PlanStatus

_PLANNED, _NOTIFIED = InspectionStatus.PLANNED, InspectionStatus.NOTIFIED
_FED_BACK, _RECTIFYING = InspectionStatus.FED_BACK, InspectionStatus.RECTIFYING
_PREPARED = (_PLANNED, _NOTIFIED)
_FOUND, _RECTIFIED, _VERIFIED = FindingStatus.OPEN, FindingStatus.RECTIFIED, FindingStatus.VERIFIED
_PLAN_DRAFT, _PLAN_APPROVED = PlanStatus.DRAFT, PlanStatus.APPROVED

INSPECTION_ACTS: tuple[Act, ...] = (
    Act("plan.draft", "拟定年度计划", Area.PLANS, "R2.3.1", INSPECT, (), _PLAN_DRAFT),
    Act("plan.edit", "修改年度计划", Area.PLANS, "R2.3.1", INSPECT, (_PLAN_DRAFT,)),
    Act("plan.approve", "批准计划", Area.PLANS, "R2.3.1", INSPECT, (_PLAN_DRAFT,), _PLAN_APPROVED),
    Act(
        "plan.withdraw",
        "撤销计划",
        Area.PLANS,
        "R2.3.1",
        INSPECT,
        (_PLAN_DRAFT, _PLAN_APPROVED),
        PlanStatus.WITHDRAWN,
    ),
    Act("inspection.plan", "登记检查方案", Area.INSPECTIONS, "R2.3.1", INSPECT, (), _PLANNED),
    Act("inspection.edit", "修改检查", Area.INSPECTIONS, "R2.3.1", INSPECT, (_PLANNED,)),
    Act(
        "inspection.notify",
        "制发检查通知书",
        Area.INSPECTIONS,
        "R2.3.2",
        INSPECT,
        (_PLANNED,),
        _NOTIFIED,
        (NoticeStatus.ISSUED,),
    ),
    Act("inspection.receive", "登记通知书送达", Area.INSPECTIONS, "R2.3.2", (), (_NOTIFIED,)),
    Act("inspection.report", "听取工作汇报", Area.INSPECTIONS, "R2.3.3", INSPECT, (_NOTIFIED,)),
    Act("inspection.activity", "登记座谈、谈话和访谈", Area.INSPECTIONS, "R2.3.4", INSPECT, (_NOTIFIED,)),
    Act("inspection.interviewees", "查看受访群众", Area.INSPECTIONS, "R2.3.4", INSPECT),
    Act("inspection.material", "登记查阅材料", Area.INSPECTIONS, "R2.3.5", INSPECT, _PREPARED),
    Act("inspection.prepare", "编制检查表", Area.INSPECTIONS, "R2.2", INSPECT, _PREPARED),
    Act("inspection.check", "填写检查表", Area.INSPECTIONS, "R2.2", INSPECT, (_NOTIFIED,)),
    Act("inspection.waive", "登记不适用", Area.INSPECTIONS, "R2.3", INSPECT, (_NOTIFIED,)),
    Act(
        "inspection.feedback",
        "记录口头反馈",
        Area.INSPECTIONS,
        "R2.3.6",
        INSPECT,
        (_NOTIFIED,),
        _FED_BACK,
        (_RECTIFYING,),
    ),
    Act(
        "inspection.close",
        "办结",
        Area.INSPECTIONS,
        "S4.3.2",
        INSPECT,
        (_FED_BACK, _RECTIFYING),
        InspectionStatus.CLOSED,
    ),
    Act("inspection.correct", "更正", Area.INSPECTIONS, "F0.2"),
    Act(
        "inspection.takeback",
        "撤回上一步",
        Area.INSPECTIONS,
        "F0.2",
        further_states=tuple(InspectionStatus),
    ),
    Act(
        # The required state is that of the inspection to which the finding belongs.
        "finding.add",
        "登记问题",
        Area.FINDINGS,
        "S4.3.1",
        INSPECT,
        (_NOTIFIED, _FED_BACK, _RECTIFYING),
        _FOUND,
        (_RECTIFYING,),
    ),
    Act("finding.collect", "登记渠道问题", Area.FINDINGS, "S4.3.1", HOUSE, (), _FOUND),
    Act("finding.parameters", "设置监督渠道", Area.FINDINGS, "A16", HOUSE),
    Act("finding.edit", "补正问题登记", Area.FINDINGS, "S4.3.1", INSPECT, (_FOUND,)),
    Act("finding.feedback", "反馈责任处室", Area.FINDINGS, "S4.3.1", INSPECT, (_FOUND,)),
    Act("finding.selfcheck", "登记自查自纠", Area.FINDINGS, "S4.3.1", (), (_FOUND,)),
    Act("finding.request", "申请延期整改", Area.FINDINGS, "S4.3.2", (), (_FOUND,)),
    Act("finding.extend", "批准延期", Area.FINDINGS, "S4.3.2", INSPECT, (_FOUND,)),
    Act("finding.order", "责令限期整改", Area.FINDINGS, "S4.3.2", INSPECT, (_FOUND,)),
    Act("finding.link", "关联投诉", Area.FINDINGS, "S4.3.1", HOUSE, (_FOUND, _RECTIFIED)),
    Act("finding.rectify", "记录整改", Area.FINDINGS, "S4.3.2", (), (_FOUND,), _RECTIFIED),
    Act("finding.verify", "复查销号", Area.FINDINGS, "S4.3.2", INSPECT, (_RECTIFIED,), _VERIFIED),
    Act(
        "finding.reopen",
        "重新整改",
        Area.FINDINGS,
        "S4.3.2",
        INSPECT,
        (_RECTIFIED, _VERIFIED),
        _FOUND,
        (_RECTIFYING,),
    ),
    Act("finding.correct", "更正", Area.FINDINGS, "F0.2"),
    Act(
        "finding.takeback",
        "撤回上一步",
        Area.FINDINGS,
        "F0.2",
        further_states=(*FindingStatus, *InspectionStatus),
    ),
    Act("inspection.file", "输出案卷", Area.INSPECTIONS, "F0.2", INSPECT),
)
