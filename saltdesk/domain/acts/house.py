"""Acts on papers, people, the calendar and the data of the office (F0.2, F0.4, A2)."""

from __future__ import annotations

from saltdesk.domain.accounts.account import AccountStatus
from saltdesk.domain.acts.act import COMPLAIN, HOUSE, Act
from saltdesk.domain.adjustments.event import EventStatus
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.issued import NoticeStatus
from saltdesk.domain.house.destruction import ListStatus
from saltdesk.domain.inspections.inspection import InspectionStatus

_TO_JUDGE = (EventStatus.OPEN,)
_VALID = (NoticeStatus.ISSUED, NoticeStatus.DELIVERED)
_PLANNED = InspectionStatus.PLANNED
_NO_ACCOUNT = AccountStatus.ENDED

HOUSE_ACTS: tuple[Act, ...] = (
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
    Act("people.outsider", "登记外单位人员", Area.PEOPLE, "F0.5"),
    Act("people.mandate", "变更责任分工", Area.PEOPLE, "F0.4", HOUSE),
    Act("people.office", "变更处室", Area.PEOPLE, "F0.5", HOUSE, further_states=_TO_JUDGE),
    Act("people.office_add", "增设处室", Area.PEOPLE, "F0.5", HOUSE),
    Act("people.office_merge", "并入处室", Area.PEOPLE, "F0.5", HOUSE, further_states=_TO_JUDGE),
    Act("people.office_end", "撤销处室", Area.PEOPLE, "F0.5", HOUSE, further_states=_TO_JUDGE),
    Act("people.edit", "修改人员", Area.PEOPLE, "F0.5", HOUSE, further_states=_TO_JUDGE),
    Act("people.leave", "离任移交", Area.PEOPLE, "F0.5", HOUSE, further_states=(*_TO_JUDGE, _NO_ACCOUNT)),
    Act("people.body_add", "增加外单位", Area.PEOPLE, "F0.6", HOUSE),
    Act("people.body_edit", "修改外单位", Area.PEOPLE, "F0.6", HOUSE),
    Act("people.body_end", "终止外单位", Area.PEOPLE, "F0.6", HOUSE),
    Act("parameter.set", "修改参数", Area.PEOPLE, "A17", HOUSE),
    Act("parameter.term", "修改参考期限", Area.CALENDAR, "A17", HOUSE),
    Act("phrase.add", "存为常用语", Area.DATABASE, "F0.2"),
    Act("phrase.edit", "修改常用语", Area.DATABASE, "F0.2"),
    Act("phrase.drop", "删除常用语", Area.DATABASE, "F0.2"),
    Act("calendar.enter", "录入放假安排", Area.CALENDAR, "A2"),
    Act("calendar.check", "复核放假安排", Area.CALENDAR, "5.4"),
    Act("ledger.export", "导出台账", Area.DATABASE, "F0.2"),
    Act("ledger.copy", "复制台账", Area.DATABASE, "F0.2"),
    Act("ledger.print", "打印图表", Area.DATABASE, "F0.2"),
    Act("trail.take", "打印或导出痕迹", Area.DATABASE, "F0.2"),
    Act("destruction.propose", "拟定销毁清单", Area.DATABASE, "档案法", HOUSE, (), ListStatus.PROPOSED),
    Act(
        "destruction.confirm",
        "确认销毁清单",
        Area.DATABASE,
        "档案法",
        HOUSE,
        (ListStatus.PROPOSED,),
        ListStatus.CONFIRMED,
    ),
    Act(
        "destruction.withdraw",
        "撤回销毁清单",
        Area.DATABASE,
        "档案法",
        HOUSE,
        (ListStatus.PROPOSED,),
        ListStatus.WITHDRAWN,
    ),
    Act("privacy.anonymise", "匿名化", Area.DATABASE, "个人信息保护法47", COMPLAIN),
    Act("privacy.own", "提供本人信息", Area.DATABASE, "个人信息保护法45", COMPLAIN),
    Act("database.backup", "备份数据", Area.DATABASE, "F0.2"),
    Act("database.selftest", "试恢复备份", Area.DATABASE, "F0.2"),
    Act("database.restore", "恢复数据", Area.DATABASE, "F0.2"),
    Act("database.move", "移入共享数据库", Area.DATABASE, "F0.2"),
    Act("database.return", "移回单机", Area.DATABASE, "F0.2"),
)
