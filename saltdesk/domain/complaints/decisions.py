"""Decisions on a complaint: the five reasons of refusal, and the reply to the complainant (C5.2.2, A13)."""

from __future__ import annotations

from collections.abc import Iterator

from saltdesk.domain.base.errors import Problem
from saltdesk.domain.base.vocabulary import Vocabulary


class RefusalReason(Vocabulary):
    """The five reasons for which a complaint may be refused (C5.2.2)."""

    IN_LEGAL_PROCEDURE = "1", "（1）已进入复议、诉讼或已有有效处理", "C5.2.2(1)"
    AT_SUPERIOR = "2", "（2）上级政府或部门已受理或已处理", "C5.2.2(2)"
    AT_OTHER_BODY = "3", "（3）监察、信访或其他机关已受理或已处理", "C5.2.2(3)"
    ANSWERED_REPEAT = "4", "（4）已答复，重复投诉且无新的事实和理由", "C5.2.2(4)"
    OTHER_LAWFUL = "5", "（5）其他依法不予受理的情形", "C5.2.2(5)"

    @property
    def needs_earlier(self) -> bool:
        """Return whether the earlier complaint must be named."""
        return self is RefusalReason.ANSWERED_REPEAT

    @property
    def needs_ground(self) -> bool:
        """Return whether the legal ground must be named."""
        return self is RefusalReason.OTHER_LAWFUL


def refusal_problems(reason: RefusalReason | None, text: str, ground: str, earlier: int) -> Iterator[Problem]:
    """Yield what a refusal needs: the reason, its words, the earlier complaint (4) or the ground (5)."""
    if reason is None:
        yield Problem("请选择不予受理的情形。", "refusal_reason", "C5.2.2")
    clause = reason.clause if reason else "C5.2.2"
    if not text.strip():
        yield Problem("请写明理由：不予受理应当向投诉人说明理由。", "refusal_text", clause)
    if reason and reason.needs_earlier and not earlier:
        yield Problem("请选择已经答复的原投诉：第（4）种情形须关联原件。", "earlier", clause)
    if reason and reason.needs_ground and not ground.strip():
        yield Problem("请写明法律依据：第（5）种情形须引用具体条款。", "legal_ground", clause)
