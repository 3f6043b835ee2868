"""Which cases a paper fits, and what must be recorded before it can be made: one row a paper (P1.2.7)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem
from saltdesk.domain.base.fields import is_empty
from saltdesk.domain.cases.case import Case
from saltdesk.domain.cases.decisions import CaseDecision
from saltdesk.domain.lists.items import PowerClass


@dataclass(frozen=True)
class Need:
    """A field of the case that the paper tells; the sentence says which act records it."""

    field: str
    sentence: str
    clause: str = "P1.2.7"


@dataclass(frozen=True)
class PaperRule:
    """What a case must be for a paper about it.

    ``is_applied_for`` asks for classes that somebody applies for, or for the others (None: either).
    ``classes`` and ``decisions`` are those the paper is for (empty: all), ``not_for`` are decisions that
    have a paper of their own. ``unfit`` refuses every other case.
    """

    unfit: str
    is_applied_for: bool | None = None
    classes: tuple[PowerClass, ...] = ()
    decisions: tuple[CaseDecision, ...] = ()
    not_for: tuple[CaseDecision, ...] = ()
    needs: tuple[Need, ...] = ()


_ACCEPTED = Need("accepted_on", "还没有登记受理，请先登记受理。")
_REFUSED = Need("refusal_text", "还没有登记不予受理的理由，请先登记不予受理。")
_DECIDED = Need("decided_on", "还没有登记决定，请先登记决定。")
_INTENDED = Need("intended", "还没有登记拟作的决定和理由，请先登记决定前告知。", "行政处罚法44")
_FACTS = Need("facts", "还没有登记主要情况（违法事实），请先补录。", "行政处罚法44")
_PENALTY = (PowerClass.PENALTY,)

CASE_ACCEPTANCE = PaperRule("本局依职权办理的事项不发受理通知书，请用立案审批表。", True, needs=(_ACCEPTED,))
CASE_OPENING = PaperRule("依申请办理的事项不立案，请用受理通知书。", False)
CASE_REFUSAL = PaperRule("本局依职权办理的事项不发不予受理通知书。", True, needs=(_REFUSED,))
PENALTY_NOTICE = PaperRule("只有行政处罚事项用这份告知书。", classes=_PENALTY, needs=(_FACTS, _INTENDED))
PENALTY_DECISION = PaperRule(
    "只有决定予以处罚的办件用行政处罚决定书。",
    decisions=(CaseDecision.PUNISHED,),
    needs=(_FACTS, _DECIDED),
)
LICENCE_GRANT = PaperRule(
    "只有决定准予许可的办件用这份决定书。", decisions=(CaseDecision.GRANTED,), needs=(_DECIDED,)
)
LICENCE_REFUSAL = PaperRule(
    "只有决定不予许可的办件用这份决定书。", decisions=(CaseDecision.NOT_GRANTED,), needs=(_DECIDED,)
)
CASE_DECISION = PaperRule(
    "这种决定有专用的决定书，请改用行政处罚决定书或者行政许可决定书。",
    not_for=(CaseDecision.PUNISHED, CaseDecision.GRANTED, CaseDecision.NOT_GRANTED),
    needs=(_DECIDED,),
)


def paper_problems(rule: PaperRule, case: Case) -> Iterator[Problem]:
    """Yield why a paper cannot be made about a case: it fits another one, or an act is missing."""
    is_fit = (
        rule.is_applied_for in (None, case.rule.is_applied_for)
        and (not rule.classes or case.power_class in rule.classes)
        and (not rule.decisions or case.decision in rule.decisions)
        and case.decision not in rule.not_for
    )
    if not is_fit:
        yield Problem(rule.unfit, clause="P1.2.7")
        return
    for need in rule.needs:
        if is_empty(getattr(case, need.field)):
            yield Problem(need.sentence, need.field, need.clause)


HEARING_CLAUSE = "行政处罚法63"
_HEARD = ("吊销", "降低资质", "停产", "停业", "关闭", "限制从业", "较大")
"""Words of penalties before which the party may ask for a hearing (行政处罚法63)."""


def hearing_problems(intended: str, hearing: str) -> Iterator[Problem]:
    """Yield a problem if a penalty that asks for a hearing is announced without the right to one."""
    found = next((word for word in _HEARD if word in intended), "")
    if found and not hearing.strip():
        sentence = f"拟作处罚中有“{found}”，应当告知当事人有要求听证的权利、期限和地点。"
        yield Problem(sentence, "hearing", HEARING_CLAUSE)


LAW_OF_ACCEPTANCE: Mapping[PowerClass, str] = {
    PowerClass.LICENCE: "《中华人民共和国行政许可法》第三十二条",
}
"""The article by which another law governs accepting or refusing an application."""
