"""Acts on the registers: commitments, fees, standards, enforcement, publications, laws (P1.2, R2.2)."""

from __future__ import annotations

from saltdesk.domain.acts.act import HOUSE, LAW, LISTS, POWER, Act
from saltdesk.domain.adjustments.event import EventStatus
from saltdesk.domain.base.changes import Area
from saltdesk.domain.registers.discretion import StandardStatus

_TO_JUDGE = (EventStatus.OPEN,)
"""What changes a register may be an event that somebody must judge (D3.2.a)."""

_DRAFTED, _IN_FORCE = StandardStatus.DRAFT, StandardStatus.IN_FORCE

REGISTER_ACTS: tuple[Act, ...] = (
    Act("commitment.set", "登记服务承诺", Area.COMMITMENTS, "R2.2.5", LISTS),
    Act("commitment.import", "导入服务承诺", Area.COMMITMENTS, "R2.2.5", LISTS),
    Act("fee.add", "登记收费项目", Area.FEES, "C5.2.1(9)", LISTS),
    Act("fee.edit", "修改收费项目", Area.FEES, "C5.2.1(9)", LISTS),
    Act("fee.import", "导入收费项目", Area.FEES, "C5.2.1(9)", LISTS),
    Act("standard.add", "登记裁量标准", Area.STANDARDS, "P1.2.5", LISTS, (), _DRAFTED),
    Act("standard.edit", "修改裁量标准", Area.STANDARDS, "P1.2.5", LISTS, (_DRAFTED,)),
    Act(
        "standard.effect",
        "启用裁量标准",
        Area.STANDARDS,
        "P1.2.5",
        LISTS,
        (_DRAFTED,),
        _IN_FORCE,
        (StandardStatus.SUPERSEDED,),
    ),
    Act("standard.revise", "修订裁量标准", Area.STANDARDS, "P1.2.5", LISTS, (_IN_FORCE,), to_state=_DRAFTED),
    Act("standard.import", "导入裁量标准", Area.STANDARDS, "P1.2.5", LISTS, to_state=_DRAFTED),
    Act("body.add", "登记执法主体", Area.BODIES, "P1.2.6a", POWER),
    Act("body.edit", "修改执法主体", Area.BODIES, "P1.2.6a", POWER, further_states=_TO_JUDGE),
    Act("body.import", "导入执法主体", Area.BODIES, "P1.2.6a", POWER, further_states=_TO_JUDGE),
    Act("entrustment.add", "登记委托", Area.ENTRUSTMENTS, "P1.2.6b", POWER),
    Act("entrustment.edit", "修改委托", Area.ENTRUSTMENTS, "P1.2.6b", POWER, further_states=_TO_JUDGE),
    Act("entrustment.import", "导入委托", Area.ENTRUSTMENTS, "P1.2.6b", POWER, further_states=_TO_JUDGE),
    Act("officer.add", "登记执法人员", Area.OFFICERS, "P1.2.6c", POWER),
    Act("officer.edit", "修改执法人员", Area.OFFICERS, "P1.2.6c", POWER, further_states=_TO_JUDGE),
    Act("officer.import", "导入执法人员", Area.OFFICERS, "P1.2.6c", POWER, further_states=_TO_JUDGE),
    Act("publication.add", "登记公布情况", Area.PUBLICATIONS, "P1.2.1", LISTS),
    Act("publication.edit", "更正公布登记", Area.PUBLICATIONS, "P1.2.1", LISTS),
    Act("law.add", "登记依据文件", Area.LAWS, "D3.2.a", LAW, further_states=_TO_JUDGE),
    Act("law.edit", "修改依据文件", Area.LAWS, "D3.2.a", LAW, further_states=_TO_JUDGE),
    Act("law.import", "导入依据文件", Area.LAWS, "D3.2.a", LAW, further_states=_TO_JUDGE),
    Act("law.change", "标记修改或废止", Area.LAWS, "D3.2.a.2", LAW, further_states=_TO_JUDGE),
    Act("law.ship", "登记随程序提供的依据文件", Area.LAWS, "F0.1", further_states=_TO_JUDGE),
    Act("interpretation.add", "登记解释", Area.INTERPRETATIONS, "X7.1", HOUSE),
    Act("interpretation.edit", "修改解释", Area.INTERPRETATIONS, "X7.1", HOUSE),
    Act("interpretation.import", "导入解释", Area.INTERPRETATIONS, "X7.1", HOUSE),
)
