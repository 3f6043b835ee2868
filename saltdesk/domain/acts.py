"""Table of the acts that staff can perform: who may, from which state, to which state, by which clause.

Services and screens both read this table, so that the window holds no rule.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from saltdesk.domain.accountability import AccountabilityStatus
from saltdesk.domain.adjustments.adjustment import AdjustmentStatus
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.issued import NoticeStatus
from saltdesk.domain.base.people import LEADERSHIP, Actor, Mechanism, Role
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.complaints.complaint import TURNED_AWAY, ComplaintStatus
from saltdesk.domain.inspections.inspection import FindingStatus, InspectionStatus
from saltdesk.domain.inspections.plans import PlanStatus
from saltdesk.domain.lists.items import ItemStatus
from saltdesk.domain.lists.versions import VersionStatus
from saltdesk.domain.registers.discretion import StandardStatus


@dataclass(frozen=True)
class Act:
    """An act of staff.

    ``owners``: the mechanisms whose office performs it (empty: every member of staff). ``from_states``: the
    states of the record that allow it (empty: any, or a new record). ``to_state``: the state it leads to
    (None: unchanged). ``further_states``: states that the act selects by the facts, or gives to other
    records.
    """

    code: str
    verb: str
    area: Area
    clause: str = ""
    owners: tuple[Mechanism, ...] = ()
    from_states: tuple[Vocabulary, ...] = ()
    to_state: Vocabulary | None = None
    further_states: tuple[Vocabulary, ...] = ()

    @property
    def states(self) -> tuple[Vocabulary, ...]:
        """Return every state the act can lead to."""
        return self.further_states if self.to_state is None else (self.to_state, *self.further_states)


_LIST = (Mechanism.POWER_LIST, Mechanism.DUTY_LIST)
_POWER = (Mechanism.POWER_LIST,)
_LAW = (*_LIST, Mechanism.ADJUSTMENT)
_INSPECT = (Mechanism.DUTY_LIST, Mechanism.SUPERVISION)
_ADJUST = (Mechanism.ADJUSTMENT,)
_HOUSE = (Mechanism.SUPERVISION,)
_COMPLAIN = (Mechanism.COMPLAINTS,)
_DRAFT, _PUBLISHED, _CANCELLED = ItemStatus.DRAFT, ItemStatus.PUBLISHED, ItemStatus.CANCELLED
_COMPILED, _REPORTED = VersionStatus.DRAFT, VersionStatus.REPORTED
_CONFIRMED, _PUBLIC = VersionStatus.CONFIRMED, VersionStatus.PUBLISHED
_DRAFTED, _IN_FORCE = StandardStatus.DRAFT, StandardStatus.IN_FORCE
_RUNNING = (AdjustmentStatus.OPEN,)
_NEW, _TAKEN = ComplaintStatus.REGISTERED, ComplaintStatus.ACCEPTED
_ANSWERED = ComplaintStatus.ANSWERED
_TOLD = (*TURNED_AWAY, ComplaintStatus.REPORTED)
_NOT_ARCHIVED = tuple(state for state in ComplaintStatus if state is not ComplaintStatus.ARCHIVED)
_PLANNED, _NOTIFIED = InspectionStatus.PLANNED, InspectionStatus.NOTIFIED
_FED_BACK, _RECTIFYING = InspectionStatus.FED_BACK, InspectionStatus.RECTIFYING
_PREPARED = (_PLANNED, _NOTIFIED)
_VISITED = (_NOTIFIED, _FED_BACK, _RECTIFYING)
_FOUND, _RECTIFIED, _VERIFIED = FindingStatus.OPEN, FindingStatus.RECTIFIED, FindingStatus.VERIFIED
_PLAN_DRAFT, _PLAN_APPROVED = PlanStatus.DRAFT, PlanStatus.APPROVED
_ANSWERABLE = (Mechanism.ACCOUNTABILITY,)
_HEARING = (AccountabilityStatus.OPEN, AccountabilityStatus.PROPOSED)
_DECIDED, _REFERRED = AccountabilityStatus.DECIDED, AccountabilityStatus.REFERRED
_SERVED = AccountabilityStatus.SERVED
_VALID = (NoticeStatus.ISSUED, NoticeStatus.DELIVERED)

_CARRIED_OUT = (
    AdjustmentStatus.FINISHED,
    *(_PUBLIC, VersionStatus.SUPERSEDED),
    *(ItemStatus.CONFIRMED, _PUBLISHED, _CANCELLED),
)
"""Ending the last link finishes the case and publishes its proposed changes of the lists."""

ACTS: tuple[Act, ...] = (
    Act("power.add", "登记权力事项", Area.POWERS, "P1.2.1", _LIST, (), _DRAFT),
    Act("power.edit", "修改权力事项", Area.POWERS, "D3.2.b", _LIST, (_DRAFT, _PUBLISHED)),
    Act("power.cancel", "作废草拟事项", Area.POWERS, "P1.2.1", _LIST, (_DRAFT,), _CANCELLED),
    Act("power.import", "导入权力清单", Area.POWERS, "P1.2.1", _LIST, to_state=_DRAFT),
    Act("power.starter", "载入参考清单", Area.POWERS, "P1.2.1", _LIST, to_state=_DRAFT),
    Act("duty.add", "登记责任事项", Area.DUTIES, "R2.2.2", _LIST, (), _DRAFT),
    Act("duty.edit", "修改责任事项", Area.DUTIES, "D3.2.b.2", _LIST, (_DRAFT, _PUBLISHED)),
    Act("duty.cancel", "作废草拟责任", Area.DUTIES, "R2.2.2", _LIST, (_DRAFT,), _CANCELLED),
    Act("duty.import", "导入责任清单", Area.DUTIES, "R2.2.1", _LIST, to_state=_DRAFT),
    Act("version.draft", "编制清单版本", Area.VERSIONS, "P1.2.1", _LIST, (), _COMPILED, (_PUBLIC,)),
    Act("version.edit", "修改版本", Area.VERSIONS, "P1.2.1", _LIST, (_COMPILED,)),
    Act(
        "version.report",
        "登记报审",
        Area.VERSIONS,
        "P1.2.1",
        _LIST,
        (_COMPILED,),
        _REPORTED,
        (ItemStatus.REPORTED,),
    ),
    Act(
        "version.confirm",
        "登记审定",
        Area.VERSIONS,
        "P1.2.1",
        _LIST,
        (_REPORTED,),
        _CONFIRMED,
        (ItemStatus.CONFIRMED,),
    ),
    Act(
        "version.return",
        "退回修改",
        Area.VERSIONS,
        "P1.2.1",
        _LIST,
        (_REPORTED, _CONFIRMED),
        _COMPILED,
        (ItemStatus.DRAFT,),
    ),
    Act(
        "version.publish",
        "登记公布",
        Area.VERSIONS,
        "P1.2.1",
        _LIST,
        (_CONFIRMED,),
        _PUBLIC,
        (VersionStatus.SUPERSEDED, _PUBLISHED),
    ),
    Act(
        "version.withdraw", "撤回版本", Area.VERSIONS, "P1.2.1", _LIST, (_COMPILED,), VersionStatus.WITHDRAWN
    ),
    Act("commitment.set", "登记服务承诺", Area.COMMITMENTS, "R2.2.5", _LIST),
    Act("commitment.import", "导入服务承诺", Area.COMMITMENTS, "R2.2.5", _LIST),
    Act("fee.add", "登记收费项目", Area.FEES, "C5.2.1(9)", _LIST),
    Act("fee.edit", "修改收费项目", Area.FEES, "C5.2.1(9)", _LIST),
    Act("fee.import", "导入收费项目", Area.FEES, "C5.2.1(9)", _LIST),
    Act("standard.add", "登记裁量标准", Area.STANDARDS, "P1.2.5", _LIST, (), _DRAFTED),
    Act("standard.edit", "修改裁量标准", Area.STANDARDS, "P1.2.5", _LIST, (_DRAFTED,)),
    Act(
        "standard.effect",
        "启用裁量标准",
        Area.STANDARDS,
        "P1.2.5",
        _LIST,
        (_DRAFTED,),
        _IN_FORCE,
        (StandardStatus.SUPERSEDED,),
    ),
    Act("standard.revise", "修订裁量标准", Area.STANDARDS, "P1.2.5", _LIST, (_IN_FORCE,), to_state=_DRAFTED),
    Act("standard.import", "导入裁量标准", Area.STANDARDS, "P1.2.5", _LIST, to_state=_DRAFTED),
    Act("body.add", "登记执法主体", Area.BODIES, "P1.2.6a", _POWER),
    Act("body.edit", "修改执法主体", Area.BODIES, "P1.2.6a", _POWER),
    Act("body.import", "导入执法主体", Area.BODIES, "P1.2.6a", _POWER),
    Act("entrustment.add", "登记委托", Area.ENTRUSTMENTS, "P1.2.6b", _POWER),
    Act("entrustment.edit", "修改委托", Area.ENTRUSTMENTS, "P1.2.6b", _POWER),
    Act("entrustment.import", "导入委托", Area.ENTRUSTMENTS, "P1.2.6b", _POWER),
    Act("officer.add", "登记执法人员", Area.OFFICERS, "P1.2.6c", _POWER),
    Act("officer.edit", "修改执法人员", Area.OFFICERS, "P1.2.6c", _POWER),
    Act("officer.import", "导入执法人员", Area.OFFICERS, "P1.2.6c", _POWER),
    Act("publication.add", "登记公布情况", Area.PUBLICATIONS, "P1.2.1", _LIST),
    Act("publication.edit", "更正公布登记", Area.PUBLICATIONS, "P1.2.1", _LIST),
    Act("law.add", "登记依据文件", Area.LAWS, "D3.2.a", _LAW),
    Act("law.edit", "修改依据文件", Area.LAWS, "D3.2.a", _LAW),
    Act("law.import", "导入依据文件", Area.LAWS, "D3.2.a", _LAW),
    Act("law.change", "标记修改或废止", Area.LAWS, "D3.2.a.2", _LAW),
    Act("adjustment.open", "登记调整", Area.ADJUSTMENTS, "D3.2.a", _ADJUST, (), AdjustmentStatus.OPEN),
    Act("adjustment.edit", "修改调整", Area.ADJUSTMENTS, "D3.2.a", _ADJUST, _RUNNING),
    Act("adjustment.propose", "拟定清单变更", Area.ADJUSTMENTS, "D3.2.b", (*_LIST, *_ADJUST), _RUNNING),
    Act("adjustment.link", "记录环节办结", Area.ADJUSTMENTS, "D3.3.0", _ADJUST, _RUNNING, None, _CARRIED_OUT),
    Act("adjustment.skip", "跳过环节", Area.ADJUSTMENTS, "D3.3.0", _ADJUST, _RUNNING, None, _CARRIED_OUT),
    Act("adjustment.joint", "登记联合会审", Area.ADJUSTMENTS, "D3.3.3x", _ADJUST, _RUNNING),
    Act("adjustment.request", "登记延期申请", Area.ADJUSTMENTS, "D3.3.1x", _ADJUST, _RUNNING),
    Act("adjustment.extend", "记录批准延长", Area.ADJUSTMENTS, "D3.3.1x", _ADJUST, _RUNNING),
    Act(
        "adjustment.document",
        "归入文件",
        Area.ADJUSTMENTS,
        "D3.3.1",
        _ADJUST,
        (AdjustmentStatus.OPEN, AdjustmentStatus.FINISHED),
    ),
    Act("adjustment.contact", "登记联系情况", Area.ADJUSTMENTS, "A10", _ADJUST, _RUNNING),
    Act(
        "adjustment.withdraw",
        "撤销调整",
        Area.ADJUSTMENTS,
        "D3.3.0",
        _ADJUST,
        _RUNNING,
        AdjustmentStatus.WITHDRAWN,
    ),
    Act("adjustment.correct", "更正", Area.ADJUSTMENTS, "F0.2", _ADJUST),
    Act("adjustment.takeback", "撤回上一步", Area.ADJUSTMENTS, "F0.2", _ADJUST, (), None, _RUNNING),
    Act("complaint.register", "登记投诉", Area.COMPLAINTS, "C5.2.4", (), (), ComplaintStatus.REGISTERED),
    Act("complaint.edit", "补充投诉", Area.COMPLAINTS, "C5.2.5", (), (_NEW,)),
    Act("complaint.document", "登记出示证件", Area.COMPLAINTS, "C5.2.4b", (), (_NEW,)),
    Act("complaint.attach", "归入材料", Area.COMPLAINTS, "C5.2.5a", (), _NOT_ARCHIVED),
    Act("complaint.link", "关联投诉", Area.COMPLAINTS, "C5.2.2(4)", (), _NOT_ARCHIVED),
    Act("complaint.unlink", "取消关联", Area.COMPLAINTS, "C5.2.2(4)", _COMPLAIN, _NOT_ARCHIVED),
    Act("complaint.group", "串并办理", Area.COMPLAINTS, "C5.1", _COMPLAIN, (_NEW, _TAKEN)),
    Act("complaint.accept", "受理", Area.COMPLAINTS, "C5.2.1", _COMPLAIN, (_NEW,), _TAKEN),
    Act(
        "complaint.refuse", "不予受理", Area.COMPLAINTS, "C5.2.2", _COMPLAIN, (_NEW,), ComplaintStatus.REFUSED
    ),
    Act(
        "complaint.scope",
        "不属受理范围",
        Area.COMPLAINTS,
        "A13",
        _COMPLAIN,
        (_NEW,),
        ComplaintStatus.OUT_OF_SCOPE,
    ),
    Act(
        "complaint.report",
        "转盐政处（举报）",
        Area.COMPLAINTS,
        "A13",
        _COMPLAIN,
        (_NEW,),
        ComplaintStatus.REPORTED,
    ),
    Act(
        "complaint.transfer",
        "转送",
        Area.COMPLAINTS,
        "A13",
        _COMPLAIN,
        (_NEW, _TAKEN),
        ComplaintStatus.TRANSFERRED,
    ),
    Act("complaint.tell", "登记告知理由", Area.COMPLAINTS, "C5.2.2", _COMPLAIN, _TOLD),
    Act("complaint.hand", "交办", Area.COMPLAINTS, "A14", _COMPLAIN, (_TAKEN,)),
    Act("complaint.return", "退回交办", Area.COMPLAINTS, "A14", (), (_TAKEN,)),
    Act("complaint.step", "登记办理经过", Area.COMPLAINTS, "C5.1", (), (_TAKEN,)),
    Act("complaint.investigate", "登记调查情况", Area.COMPLAINTS, "C5.1", (), (_TAKEN,)),
    Act("complaint.request", "申请延期", Area.COMPLAINTS, "C-answer-x", (), (_TAKEN,)),
    Act("complaint.extend", "登记批准延期", Area.COMPLAINTS, "C-answer-x", _COMPLAIN, (_TAKEN,)),
    Act("complaint.answer", "答复", Area.COMPLAINTS, "C5.1", _COMPLAIN, (_TAKEN,), _ANSWERED),
    Act("complaint.call", "登记回访", Area.COMPLAINTS, "C5.1", _COMPLAIN, (_ANSWERED,)),
    Act(
        "complaint.archive",
        "归档",
        Area.COMPLAINTS,
        "F0.2",
        _COMPLAIN,
        (_ANSWERED, *_TOLD),
        ComplaintStatus.ARCHIVED,
    ),
    Act("complaint.correct", "更正", Area.COMPLAINTS, "F0.2"),
    Act("complaint.complainant", "更正投诉人信息", Area.COMPLAINTS, "C5.2.4d", _COMPLAIN),
    Act("complaint.takeback", "撤回上一步", Area.COMPLAINTS, "F0.2", (), (), None, tuple(ComplaintStatus)),
    Act("complaint.identity", "查看投诉人信息", Area.COMPLAINTS, "C5.2.4d", _COMPLAIN),
    Act(
        "complaint.import",
        "导入旧投诉登记簿",
        Area.COMPLAINTS,
        "F0.2",
        _COMPLAIN,
        further_states=(_NEW, _TAKEN, ComplaintStatus.ARCHIVED),
    ),
    Act("complaint.export", "导出投诉人信息", Area.COMPLAINTS, "C5.2.4d", _COMPLAIN),
    Act("plan.draft", "拟定年度计划", Area.PLANS, "R2.3.1", _INSPECT, (), _PLAN_DRAFT),
    Act("plan.edit", "修改年度计划", Area.PLANS, "R2.3.1", _INSPECT, (_PLAN_DRAFT,)),
    Act("plan.approve", "登记批准", Area.PLANS, "R2.3.1", _INSPECT, (_PLAN_DRAFT,), _PLAN_APPROVED),
    Act(
        "plan.withdraw",
        "撤销计划",
        Area.PLANS,
        "R2.3.1",
        _INSPECT,
        (_PLAN_DRAFT, _PLAN_APPROVED),
        PlanStatus.WITHDRAWN,
    ),
    Act("inspection.plan", "登记检查方案", Area.INSPECTIONS, "R2.3.1", _INSPECT, (), _PLANNED),
    Act("inspection.edit", "修改检查", Area.INSPECTIONS, "R2.3.1", _INSPECT, (_PLANNED,)),
    Act(
        "inspection.notify",
        "制发检查通知书",
        Area.INSPECTIONS,
        "R2.3.2",
        _INSPECT,
        (_PLANNED,),
        _NOTIFIED,
        (NoticeStatus.ISSUED,),
    ),
    Act("inspection.receive", "登记通知书送达", Area.INSPECTIONS, "R2.3.2", (), (_NOTIFIED,)),
    Act("inspection.report", "听取工作汇报", Area.INSPECTIONS, "R2.3.3", _INSPECT, (_NOTIFIED,)),
    Act("inspection.activity", "登记座谈、谈话和访谈", Area.INSPECTIONS, "R2.3.4", _INSPECT, (_NOTIFIED,)),
    Act("inspection.interviewees", "查看受访群众", Area.INSPECTIONS, "R2.3.4", _INSPECT),
    Act("inspection.material", "登记查阅材料", Area.INSPECTIONS, "R2.3.5", _INSPECT, _PREPARED),
    Act("inspection.prepare", "编制检查表", Area.INSPECTIONS, "R2.2", _INSPECT, _PREPARED),
    Act("inspection.check", "填写检查表", Area.INSPECTIONS, "R2.2", _INSPECT, (_NOTIFIED,)),
    Act(
        "inspection.feedback",
        "记录口头反馈",
        Area.INSPECTIONS,
        "R2.3.6",
        _INSPECT,
        (_NOTIFIED,),
        _FED_BACK,
        (_RECTIFYING,),
    ),
    Act(
        "inspection.close",
        "办结",
        Area.INSPECTIONS,
        "S4.3.2",
        _INSPECT,
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
        _INSPECT,
        (_NOTIFIED, _FED_BACK, _RECTIFYING),
        _FOUND,
        (_RECTIFYING,),
    ),
    Act("finding.collect", "登记渠道问题", Area.FINDINGS, "S4.3.1", _HOUSE, (), _FOUND),
    Act("finding.parameters", "设置监督渠道", Area.FINDINGS, "A16", _HOUSE),
    Act("finding.edit", "补正问题登记", Area.FINDINGS, "S4.3.1", _INSPECT, (_FOUND,)),
    Act("finding.feedback", "反馈责任处室", Area.FINDINGS, "S4.3.1", _INSPECT, (_FOUND,)),
    Act("finding.selfcheck", "登记自查自纠", Area.FINDINGS, "S4.3.1", (), (_FOUND,)),
    Act("finding.request", "申请延期整改", Area.FINDINGS, "S4.3.2", (), (_FOUND,)),
    Act("finding.extend", "登记批准延期", Area.FINDINGS, "S4.3.2", _INSPECT, (_FOUND,)),
    Act("finding.rectify", "记录整改", Area.FINDINGS, "S4.3.2", (), (_FOUND,), _RECTIFIED),
    Act("finding.verify", "复查销号", Area.FINDINGS, "S4.3.2", _INSPECT, (_RECTIFIED,), _VERIFIED),
    Act(
        "finding.reopen",
        "重新整改",
        Area.FINDINGS,
        "S4.3.2",
        _INSPECT,
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
    Act(
        "accountability.open",
        "登记责任追究",
        Area.ACCOUNTABILITY,
        "A6.2c",
        _ANSWERABLE,
        (),
        AccountabilityStatus.OPEN,
    ),
    Act("accountability.edit", "补充事实和证据", Area.ACCOUNTABILITY, "A6.2c", _ANSWERABLE, _HEARING),
    Act("accountability.hear", "听取陈述申辩", Area.ACCOUNTABILITY, "A6.2c", _ANSWERABLE, _HEARING),
    Act(
        "accountability.propose",
        "提出处理建议",
        Area.ACCOUNTABILITY,
        "A6.2c",
        _ANSWERABLE,
        _HEARING,
        AccountabilityStatus.PROPOSED,
    ),
    Act(
        "accountability.decide",
        "登记决定",
        Area.ACCOUNTABILITY,
        "A6.2c",
        _ANSWERABLE,
        (AccountabilityStatus.PROPOSED,),
        _DECIDED,
    ),
    Act(
        "accountability.refer",
        "登记移送",
        Area.ACCOUNTABILITY,
        "A21",
        _ANSWERABLE,
        (AccountabilityStatus.PROPOSED,),
        _REFERRED,
    ),
    Act(
        "accountability.drop",
        "不予追究",
        Area.ACCOUNTABILITY,
        "A6.2c",
        _ANSWERABLE,
        _HEARING,
        AccountabilityStatus.DROPPED,
    ),
    Act(
        "accountability.serve",
        "登记送达和告知申诉",
        Area.ACCOUNTABILITY,
        "A6.2c",
        _ANSWERABLE,
        (_DECIDED,),
        _SERVED,
    ),
    Act("accountability.result", "登记移送结果", Area.ACCOUNTABILITY, "A21", _ANSWERABLE, (_REFERRED,)),
    Act(
        "accountability.end",
        "结束",
        Area.ACCOUNTABILITY,
        "A6.2c",
        _ANSWERABLE,
        (_SERVED, _REFERRED),
        AccountabilityStatus.ENDED,
    ),
    Act("accountability.correct", "更正", Area.ACCOUNTABILITY, "F0.2", _ANSWERABLE),
    Act(
        "accountability.takeback",
        "撤回上一步",
        Area.ACCOUNTABILITY,
        "F0.2",
        _ANSWERABLE,
        further_states=tuple(AccountabilityStatus),
    ),
    Act("notice.issue", "制发文书", Area.NOTICES, "F0.1", to_state=NoticeStatus.ISSUED),
    Act("notice.view", "查看文书", Area.NOTICES, "F0.2"),
    Act("notice.reprint", "补打文书", Area.NOTICES, "R2.3.2"),
    Act(
        "notice.void",
        "作废文书",
        Area.NOTICES,
        "F0.2",
        (),
        _VALID,
        NoticeStatus.VOID,
        (_PLANNED,),
    ),
    Act(
        "notice.deliver",
        "登记送达",
        Area.NOTICES,
        "民诉法87-95",
        (),
        _VALID,
        NoticeStatus.DELIVERED,
    ),
    Act("notice.seal", "归档盖章件", Area.NOTICES, "F0.2", (), _VALID),
    Act("people.setup", "设置处室和责任分工", Area.PEOPLE, "F0.4"),
    Act("people.enrol", "登记工作人员", Area.PEOPLE, "F0.4"),
    Act("people.mandate", "变更责任分工", Area.PEOPLE, "F0.4", _HOUSE),
    Act("people.office", "变更处室", Area.PEOPLE, "F0.5", _HOUSE),
    Act("calendar.load", "载入放假安排", Area.CALENDAR, "A2"),
    Act("calendar.enter", "录入放假安排", Area.CALENDAR, "A2"),
    Act("calendar.check", "复核放假安排", Area.CALENDAR, "5.4"),
    Act("inspection.file", "输出案卷", Area.INSPECTIONS, "F0.2", _INSPECT),
    Act("ledger.export", "导出台账", Area.DATABASE, "F0.2"),
    Act("ledger.copy", "复制台账", Area.DATABASE, "F0.2"),
    Act("ledger.print", "打印图表", Area.DATABASE, "F0.2"),
    Act("database.backup", "备份数据", Area.DATABASE, "F0.2"),
    Act("database.restore", "恢复数据", Area.DATABASE, "F0.2"),
)

ACT_BY_CODE: Mapping[str, Act] = {act.code: act for act in ACTS}


def acts_of(area: Area) -> tuple[Act, ...]:
    """Return the acts of one area in display order."""
    return tuple(act for act in ACTS if act.area is area)


def is_unbound(actor: Actor) -> bool:
    """Return whether the person may perform the acts of every mechanism (leaders, administrators)."""
    return actor.role is not Role.STAFF or actor.office == LEADERSHIP


def may_perform(act: Act, actor: Actor, owners: Mapping[Mechanism, str]) -> bool:
    """Return whether ``actor`` may perform ``act``; ``owners`` maps each mechanism to its present office."""
    if not act.owners or is_unbound(actor):
        return True
    return any(owners.get(mechanism) == actor.office for mechanism in act.owners)
