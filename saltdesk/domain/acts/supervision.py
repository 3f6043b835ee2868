"""Acts beside the inspections: collections, draws, checks of knowledge, measures and clearances."""

from __future__ import annotations

from saltdesk.domain.acts.act import HOUSE, INSPECT, LISTS, Act
from saltdesk.domain.base.changes import Area
from saltdesk.domain.inspections.clearances import ClearanceStatus
from saltdesk.domain.inspections.knowledge import KnowledgeStatus
from saltdesk.domain.inspections.rounds import RoundStatus

_CALLED, _CLOSED = RoundStatus.CALLED, RoundStatus.CLOSED
_DRAWN, _DONE = KnowledgeStatus.DRAWN, KnowledgeStatus.DONE
_PENDING, _CANCELLED, _KEPT = ClearanceStatus.PENDING, ClearanceStatus.CANCELLED, ClearanceStatus.KEPT

SUPERVISION_ACTS: tuple[Act, ...] = (
    Act("round.call", "发起收集", Area.ROUNDS, "S4.3.1", HOUSE, (), _CALLED),
    Act("round.reply", "登记报送", Area.ROUNDS, "S4.3.1", (), (_CALLED,)),
    Act("round.remind", "催报", Area.ROUNDS, "S4.3.1", HOUSE, (_CALLED,)),
    Act("round.feedback", "登记反馈", Area.ROUNDS, "S4.3.1", HOUSE),
    Act("round.close", "办结收集", Area.ROUNDS, "S4.3.1", HOUSE, (_CALLED,), _CLOSED),
    Act("draw.make", "随机抽取", Area.DRAWS, "S4.3.1", INSPECT),
    Act("knowledge.draw", "抽取人员和题目", Area.KNOWLEDGE, "S4.2.1", HOUSE, (), _DRAWN),
    Act("knowledge.record", "登记抽查结果", Area.KNOWLEDGE, "S4.2.1", HOUSE, (_DRAWN,), None, (_DONE,)),
    Act("measure.set", "登记监管措施", Area.MEASURES, "R2.2.4", LISTS),
    Act("measure.import", "导入监管措施", Area.MEASURES, "R2.2.4", LISTS),
    Act("clearance.add", "登记清理事项", Area.CLEARANCES, "S4.2.4", HOUSE, (), _PENDING),
    Act("clearance.edit", "修改清理事项", Area.CLEARANCES, "S4.2.4", HOUSE, (_PENDING,)),
    Act("clearance.cancel", "登记取消", Area.CLEARANCES, "S4.2.4", HOUSE, (_PENDING,), _CANCELLED),
    Act("clearance.keep", "有依据保留", Area.CLEARANCES, "S4.2.4", HOUSE, (_PENDING,), _KEPT),
    Act("clearance.import", "导入清理事项", Area.CLEARANCES, "S4.2.4", HOUSE, to_state=_PENDING),
)
