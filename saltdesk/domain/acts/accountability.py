"""Acts on cases of accountability (section 六)."""

from __future__ import annotations

from saltdesk.domain.accountability import AccountabilityStatus
from saltdesk.domain.acts.act import ANSWERABLE, Act
from saltdesk.domain.base.changes import Area

_HEARING = (AccountabilityStatus.OPEN, AccountabilityStatus.PROPOSED)
_DECIDED, _REFERRED = AccountabilityStatus.DECIDED, AccountabilityStatus.REFERRED
_SERVED = AccountabilityStatus.SERVED

ACCOUNTABILITY_ACTS: tuple[Act, ...] = (
    Act(
        "accountability.open",
        "登记责任追究",
        Area.ACCOUNTABILITY,
        "A6.2c",
        ANSWERABLE,
        (),
        AccountabilityStatus.OPEN,
    ),
    Act("accountability.edit", "补充事实和证据", Area.ACCOUNTABILITY, "A6.2c", ANSWERABLE, _HEARING),
    Act("accountability.hear", "听取陈述申辩", Area.ACCOUNTABILITY, "A6.2c", ANSWERABLE, _HEARING),
    Act(
        "accountability.propose",
        "提出处理建议",
        Area.ACCOUNTABILITY,
        "A6.2c",
        ANSWERABLE,
        _HEARING,
        AccountabilityStatus.PROPOSED,
    ),
    Act(
        "accountability.review",
        "登记法制审核",
        Area.ACCOUNTABILITY,
        "A6.2c",
        ANSWERABLE,
        (AccountabilityStatus.PROPOSED,),
    ),
    Act(
        "accountability.decide",
        "登记决定",
        Area.ACCOUNTABILITY,
        "A6.2c",
        ANSWERABLE,
        (AccountabilityStatus.PROPOSED,),
        _DECIDED,
    ),
    Act(
        "accountability.refer",
        "登记移送",
        Area.ACCOUNTABILITY,
        "A21",
        ANSWERABLE,
        (AccountabilityStatus.PROPOSED,),
        _REFERRED,
    ),
    Act(
        "accountability.drop",
        "不予追究",
        Area.ACCOUNTABILITY,
        "A6.2c",
        ANSWERABLE,
        _HEARING,
        AccountabilityStatus.DROPPED,
    ),
    Act(
        "accountability.serve",
        "登记送达和告知申诉",
        Area.ACCOUNTABILITY,
        "A6.2c",
        ANSWERABLE,
        (_DECIDED,),
        _SERVED,
    ),
    Act("accountability.result", "登记移送结果", Area.ACCOUNTABILITY, "A21", ANSWERABLE, (_REFERRED,)),
    Act(
        "accountability.end",
        "结束",
        Area.ACCOUNTABILITY,
        "A6.2c",
        ANSWERABLE,
        (_SERVED, _REFERRED),
        AccountabilityStatus.ENDED,
    ),
    Act("accountability.correct", "更正", Area.ACCOUNTABILITY, "F0.2", ANSWERABLE),
    Act(
        "accountability.takeback",
        "撤回上一步",
        Area.ACCOUNTABILITY,
        "F0.2",
        ANSWERABLE,
        further_states=tuple(AccountabilityStatus),
    ),
)
