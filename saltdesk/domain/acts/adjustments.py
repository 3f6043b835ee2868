"""Acts on cases of dynamic adjustment (section 三)."""

from __future__ import annotations

from saltdesk.domain.acts.act import ADJUST, LAW, LISTS, Act
from saltdesk.domain.adjustments.adjustment import AdjustmentStatus
from saltdesk.domain.adjustments.event import EventStatus
from saltdesk.domain.base.changes import Area
from saltdesk.domain.lists.items import ItemStatus
from saltdesk.domain.lists.versions import VersionStatus

_TO_JUDGE = EventStatus.OPEN
_RUNNING = (AdjustmentStatus.OPEN,)

_CARRIED_OUT = (
    AdjustmentStatus.FINISHED,
    *(VersionStatus.PUBLISHED, VersionStatus.SUPERSEDED),
    *(ItemStatus.CONFIRMED, ItemStatus.PUBLISHED, ItemStatus.CANCELLED),
)
"""Ending the last link finishes the case and publishes its proposed changes of the lists."""

ADJUSTMENT_ACTS: tuple[Act, ...] = (
    Act("event.add", "登记情形", Area.EVENTS, "D3.2.a", LAW, (), _TO_JUDGE),
    Act("event.edit", "修改情形", Area.EVENTS, "D3.2.a", LAW, (_TO_JUDGE,)),
    Act("event.dismiss", "判断不需调整", Area.EVENTS, "D3.2.a", ADJUST, (_TO_JUDGE,), EventStatus.NOT_NEEDED),
    Act("event.attach", "归入调整", Area.EVENTS, "D3.2.a", ADJUST, (_TO_JUDGE,), EventStatus.CASE),
    Act("event.reopen", "重新判断", Area.EVENTS, "D3.2.a", ADJUST, (EventStatus.NOT_NEEDED,), _TO_JUDGE),
    Act("event.collect", "核对登记簿", Area.EVENTS, "D3.2.b.3", LAW, to_state=_TO_JUDGE),
    Act("event.import", "导入情形", Area.EVENTS, "D3.2.a", LAW, to_state=_TO_JUDGE),
    Act(
        "adjustment.open",
        "登记调整",
        Area.ADJUSTMENTS,
        "D3.2.a",
        ADJUST,
        (),
        AdjustmentStatus.OPEN,
        (EventStatus.CASE,),
    ),
    Act("adjustment.edit", "修改调整", Area.ADJUSTMENTS, "D3.2.a", ADJUST, _RUNNING),
    Act("adjustment.propose", "拟定清单变更", Area.ADJUSTMENTS, "D3.2.b", (*LISTS, *ADJUST), _RUNNING),
    Act("adjustment.link", "记录环节办结", Area.ADJUSTMENTS, "D3.3.0", ADJUST, _RUNNING, None, _CARRIED_OUT),
    Act("adjustment.skip", "跳过环节", Area.ADJUSTMENTS, "D3.3.0", ADJUST, _RUNNING, None, _CARRIED_OUT),
    Act("adjustment.joint", "登记联合会审", Area.ADJUSTMENTS, "D3.3.3x", ADJUST, _RUNNING),
    Act("adjustment.request", "登记延期申请", Area.ADJUSTMENTS, "D3.3.1x", ADJUST, _RUNNING),
    Act("adjustment.extend", "记录批准延长", Area.ADJUSTMENTS, "D3.3.1x", ADJUST, _RUNNING),
    Act(
        "adjustment.document",
        "归入文件",
        Area.ADJUSTMENTS,
        "D3.3.1",
        ADJUST,
        (AdjustmentStatus.OPEN, AdjustmentStatus.FINISHED),
    ),
    Act("adjustment.contact", "登记联系情况", Area.ADJUSTMENTS, "A10", ADJUST, _RUNNING),
    Act(
        "adjustment.withdraw",
        "撤销调整",
        Area.ADJUSTMENTS,
        "D3.3.0",
        ADJUST,
        _RUNNING,
        AdjustmentStatus.WITHDRAWN,
        (_TO_JUDGE,),
    ),
    Act("adjustment.correct", "更正", Area.ADJUSTMENTS, "F0.2", ADJUST),
    Act(
        "adjustment.takeback",
        "撤回上一步",
        Area.ADJUSTMENTS,
        "F0.2",
        ADJUST,
        (),
        None,
        (*_RUNNING, EventStatus.CASE),
    ),
)
