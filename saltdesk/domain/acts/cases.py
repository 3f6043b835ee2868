"""Acts on cases of exercising a power, on guidance and on the publication of results (P1.2.4-P1.2.8).

Every member of staff may register a case; the services let only the handling office and leaders go on.
"""

from __future__ import annotations

from saltdesk.domain.acts.act import Act
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.cases.case import CaseStatus

_RECEIVED, _RUNNING, _SUSPENDED = CaseStatus.RECEIVED, CaseStatus.RUNNING, CaseStatus.SUSPENDED
_DECIDED, _SERVED, _CLOSED = CaseStatus.DECIDED, CaseStatus.SERVED, CaseStatus.CLOSED
_AT_WORK = (_RUNNING, _DECIDED, _SERVED)


def _act(
    code: str,
    verb: str,
    clause: str,
    from_states: tuple[Vocabulary, ...] = (),
    to_state: Vocabulary | None = None,
    further_states: tuple[Vocabulary, ...] = (),
) -> Act:
    return Act(f"case.{code}", verb, Area.CASES, clause, (), from_states, to_state, further_states)


CASE_ACTS: tuple[Act, ...] = (
    _act("register", "登记办件", "P1.2.7", (), _RECEIVED),
    _act("hand", "确定承办人员", "P1.2.6c", (_RECEIVED, _RUNNING, _DECIDED)),
    _act("accept", "受理（立案）", "P1.2.7", (_RECEIVED,), _RUNNING),
    _act("refuse", "不予受理（立案）", "P1.2.7", (_RECEIVED,), CaseStatus.REFUSED),
    _act("next", "办结环节", "P1.2.7", _AT_WORK),
    _act("suspend", "中止", "P1.2.7", (_RUNNING,), _SUSPENDED),
    _act("resume", "恢复办理", "P1.2.7", (_SUSPENDED,), _RUNNING),
    _act("extend", "延长环节时限", "P1.2.3", (_RUNNING,)),
    _act("prolong", "延长全程时限", "P1.2.3", (_RUNNING,)),
    _act("inform", "决定前告知", "P1.2.7", (_RUNNING,)),
    _act("hear", "听取陈述申辩", "P1.2.7", (_RUNNING,)),
    _act("review", "登记法制审核", "P1.2.7", (_RUNNING,)),
    _act("decide", "作出决定", "P1.2.7", (_RUNNING,), _DECIDED),
    _act("serve", "登记送达", "P1.2.7", (_DECIDED,), _SERVED),
    _act("publish", "公开结果", "P1.2.8", (_SERVED, _CLOSED)),
    _act("withhold", "不予公开", "P1.2.8", (_SERVED, _CLOSED)),
    _act("close", "办结", "P1.2.7", (_SERVED,), _CLOSED),
    _act("end", "终止", "P1.2.7", (_RECEIVED, _RUNNING, _SUSPENDED), CaseStatus.ENDED),
    _act("party", "更正相对人", "P1.2.7"),
    _act("identity", "查看相对人身份", "P1.2.7"),
    _act("file", "导出案卷", "P1.2.7"),
    _act("import", "导入办件", "P1.2.7", further_states=tuple(CaseStatus)),
    _act("correct", "更正", "F0.2"),
    _act("follow", "随变动更新", "F0.5"),
    _act("takeback", "撤回上一步", "F0.2", further_states=tuple(CaseStatus)),
    Act("guidance.add", "登记行政指导", Area.GUIDANCE, "P1.2.4"),
    Act("guidance.import", "导入行政指导", Area.GUIDANCE, "P1.2.4"),
    Act("guidance.edit", "修改行政指导", Area.GUIDANCE, "P1.2.4"),
)
