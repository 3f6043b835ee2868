"""Acts on complaints (section 五)."""

from __future__ import annotations

from saltdesk.domain.acts.act import COMPLAIN, Act
from saltdesk.domain.base.changes import Area
from saltdesk.domain.complaints.complaint import TURNED_AWAY, UNDECIDED, ComplaintStatus

_NEW, _TAKEN = ComplaintStatus.REGISTERED, ComplaintStatus.ACCEPTED
_WAITING = ComplaintStatus.SUPPLEMENTING
_ANSWERED, _UNANSWERABLE = ComplaintStatus.ANSWERED, ComplaintStatus.UNANSWERABLE
_WITHDRAWN, _ARCHIVED = ComplaintStatus.WITHDRAWN, ComplaintStatus.ARCHIVED
_ENDED = (_ANSWERED, _UNANSWERABLE, _WITHDRAWN)
_NOT_ARCHIVED = tuple(state for state in ComplaintStatus if state is not ComplaintStatus.ARCHIVED)

COMPLAINT_ACTS: tuple[Act, ...] = (
    Act("complaint.register", "登记投诉", Area.COMPLAINTS, "C5.2.4", (), (), ComplaintStatus.REGISTERED),
    Act("complaint.edit", "补充投诉", Area.COMPLAINTS, "C5.2.5", (), UNDECIDED),
    Act("complaint.document", "登记出示证件", Area.COMPLAINTS, "C5.2.4b", (), UNDECIDED),
    Act("complaint.pass", "移交投诉处理处室", Area.COMPLAINTS, "A14", (), UNDECIDED),
    Act("complaint.object", "明确投诉对象", Area.COMPLAINTS, "C5.2.5a", COMPLAIN, _NOT_ARCHIVED),
    Act("complaint.name", "答复文中名称", Area.COMPLAINTS, "A15", COMPLAIN),
    Act("complaint.askmore", "通知补正", Area.COMPLAINTS, "C5.2.5a", COMPLAIN, (_NEW,), _WAITING),
    Act("complaint.remind", "催办补正", Area.COMPLAINTS, "C5.2.5a", COMPLAIN, (_WAITING,)),
    Act("complaint.supply", "登记补正", Area.COMPLAINTS, "C5.2.5a", COMPLAIN, (_WAITING,), _NEW),
    Act("complaint.attach", "归入材料", Area.COMPLAINTS, "C5.2.5a", (), _NOT_ARCHIVED),
    Act("complaint.detach", "移出错归材料", Area.COMPLAINTS, "F0.2", COMPLAIN, _NOT_ARCHIVED),
    Act("complaint.link", "关联投诉", Area.COMPLAINTS, "C5.2.2(4)", (), _NOT_ARCHIVED),
    Act("complaint.unlink", "取消关联", Area.COMPLAINTS, "C5.2.2(4)", COMPLAIN, _NOT_ARCHIVED),
    Act("complaint.group", "串并办理", Area.COMPLAINTS, "C5.1", COMPLAIN, (*UNDECIDED, _TAKEN)),
    Act("complaint.accept", "受理", Area.COMPLAINTS, "C5.2.1", COMPLAIN, UNDECIDED, _TAKEN),
    Act(
        "complaint.refuse",
        "不予受理",
        Area.COMPLAINTS,
        "C5.2.2",
        COMPLAIN,
        UNDECIDED,
        ComplaintStatus.REFUSED,
    ),
    Act(
        "complaint.scope",
        "不属受理范围",
        Area.COMPLAINTS,
        "A13",
        COMPLAIN,
        UNDECIDED,
        ComplaintStatus.OUT_OF_SCOPE,
    ),
    Act(
        "complaint.report",
        "转盐政处（举报）",
        Area.COMPLAINTS,
        "A13",
        COMPLAIN,
        UNDECIDED,
        ComplaintStatus.REPORTED,
    ),
    Act(
        "complaint.transfer",
        "转送",
        Area.COMPLAINTS,
        "A13",
        COMPLAIN,
        (*UNDECIDED, _TAKEN),
        ComplaintStatus.TRANSFERRED,
    ),
    Act("complaint.tell", "登记告知理由", Area.COMPLAINTS, "C5.2.2", COMPLAIN, TURNED_AWAY),
    Act("complaint.hand", "交办", Area.COMPLAINTS, "A14", COMPLAIN, (_TAKEN,)),
    Act("complaint.return", "退回交办", Area.COMPLAINTS, "A14", (), (_TAKEN,)),
    Act("complaint.step", "登记办理经过", Area.COMPLAINTS, "C5.1", (), (_TAKEN,)),
    Act("complaint.add", "登记投诉人补充", Area.COMPLAINTS, "C5.2.5a", (), (_TAKEN,)),
    Act("complaint.investigate", "登记调查情况", Area.COMPLAINTS, "C5.1", (), (_TAKEN,)),
    Act("complaint.request", "申请延期", Area.COMPLAINTS, "C-answer-x", (), (_TAKEN,)),
    Act("complaint.extend", "批准延期", Area.COMPLAINTS, "C-answer-x", COMPLAIN, (_TAKEN,)),
    Act("complaint.answer", "答复", Area.COMPLAINTS, "C5.1", COMPLAIN, (_TAKEN,), _ANSWERED),
    Act("complaint.joint", "一并答复", Area.COMPLAINTS, "C5.1", COMPLAIN, (_TAKEN,), _ANSWERED),
    Act("complaint.noanswer", "无法答复", Area.COMPLAINTS, "A11", COMPLAIN, (_TAKEN,), _UNANSWERABLE),
    Act(
        "complaint.withdraw",
        "投诉人撤回",
        Area.COMPLAINTS,
        "C5.1",
        COMPLAIN,
        (*UNDECIDED, _TAKEN),
        _WITHDRAWN,
    ),
    Act("complaint.malice", "认定恶意、虚假投诉", Area.COMPLAINTS, "C5.2.5b", COMPLAIN, (_TAKEN, *_ENDED)),
    Act(
        "complaint.reopen",
        "重新办理",
        Area.COMPLAINTS,
        "C5.1",
        COMPLAIN,
        (*_ENDED, _ARCHIVED),
        further_states=(_NEW, _TAKEN),
    ),
    Act("complaint.reverse", "撤销原决定", Area.COMPLAINTS, "C5.2.2", COMPLAIN, TURNED_AWAY, _NEW),
    Act("complaint.call", "登记回访", Area.COMPLAINTS, "C5.1", COMPLAIN, (_ANSWERED,)),
    Act(
        "complaint.archive",
        "归档",
        Area.COMPLAINTS,
        "F0.2",
        COMPLAIN,
        (*_ENDED, *TURNED_AWAY),
        _ARCHIVED,
    ),
    Act("complaint.correct", "更正", Area.COMPLAINTS, "F0.2"),
    Act("complaint.follow", "随变动更新", Area.COMPLAINTS, "F0.5"),
    Act("complaint.complainant", "更正投诉人信息", Area.COMPLAINTS, "C5.2.4d", COMPLAIN),
    Act("complaint.takeback", "撤回上一步", Area.COMPLAINTS, "F0.2", (), (), None, tuple(ComplaintStatus)),
    Act("complaint.identity", "查看投诉人信息", Area.COMPLAINTS, "C5.2.4d", COMPLAIN),
    Act(
        "complaint.import",
        "导入旧投诉登记簿",
        Area.COMPLAINTS,
        "F0.2",
        COMPLAIN,
        further_states=(_NEW, _TAKEN, _ARCHIVED),
    ),
    Act("complaint.export", "导出投诉人信息", Area.COMPLAINTS, "C5.2.4d", COMPLAIN),
)
