"""How the exercise of each class of powers differs: one row a class, over which the services loop.

A row says who must act, what comes before the decision, what can be decided, and which limits other laws set.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.cases.decisions import CaseDecision as Decision
from saltdesk.domain.cases.decisions import ReviewGround
from saltdesk.domain.lists.items import PowerClass


@dataclass(frozen=True)
class LawLimit:
    """A limit another law sets: the clause of its term, and the day from which it applies (A22)."""

    term: str
    since: date = date.min


@dataclass(frozen=True)
class ClassRule:
    """How cases of one class run.

    ``opening`` is the word for taking a case on. ``least_officers`` with a valid certificate act together,
    as ``officers_clause`` asks; ``needs_body``: only a confirmed and published body may act (P1.2.6a).
    ``inform_clause`` asks to tell the party before the decisions in ``told_first`` what is to be decided and
    that they may be heard. ``leader_clause`` asks that a leader decides. ``review_grounds`` are the grounds
    of a legal review, ``review_clause`` the rule that asks for it. ``has_standard``: discretion standards
    bind ``punishing`` decisions (P1.2.5). ``whole`` limits the case, ``serving`` the service of the decision.
    ``is_applied_for``: somebody applies; otherwise the bureau acts of its own motion.
    """

    power_class: PowerClass
    decisions: tuple[Decision, ...]
    opening: str = "受理"
    least_officers: int = 1
    officers_clause: str = "P1.2.6c"
    needs_body: bool = True
    inform_clause: str = ""
    told_first: tuple[Decision, ...] = ()
    leader_clause: str = ""
    review_grounds: tuple[ReviewGround, ...] = (ReviewGround.NONE,)
    review_clause: str = ""
    has_standard: bool = False
    punishing: tuple[Decision, ...] = ()
    whole: LawLimit | None = None
    serving: LawLimit | None = None
    is_applied_for: bool = True


_MAJOR = (ReviewGround.NONE, ReviewGround.MAJOR, ReviewGround.OTHER)
_PENALTY_LAW = date(2021, 7, 15)
"""Day from which the revised 行政处罚法 applies, which first set these limits."""

_RULES = (
    ClassRule(
        PowerClass.LICENCE,
        (Decision.GRANTED, Decision.NOT_GRANTED),
        inform_clause="行政许可法36",
        review_grounds=_MAJOR,
        review_clause="国办发〔2018〕118号",
        whole=LawLimit("L-licence", date(2004, 7, 1)),
        serving=LawLimit("L-licence-serve", date(2004, 7, 1)),
    ),
    ClassRule(
        PowerClass.PENALTY,
        (Decision.PUNISHED, Decision.NOT_PUNISHED, Decision.NO_OFFENCE, Decision.PASSED_ON),
        opening="立案",
        least_officers=2,
        officers_clause="行政处罚法42",
        inform_clause="行政处罚法44",
        told_first=(Decision.PUNISHED,),
        leader_clause="行政处罚法57",
        review_grounds=tuple(ReviewGround),
        review_clause="行政处罚法58",
        has_standard=True,
        punishing=(Decision.PUNISHED,),
        whole=LawLimit("L-penalty", _PENALTY_LAW),
        serving=LawLimit("L-penalty-serve", _PENALTY_LAW),
        is_applied_for=False,
    ),
    ClassRule(
        PowerClass.COERCION,
        (Decision.SEIZED, Decision.NOT_SEIZED, Decision.RELEASED),
        opening="立案",
        least_officers=2,
        officers_clause="行政强制法18",
        inform_clause="行政强制法18",
        told_first=(Decision.SEIZED,),
        leader_clause="行政强制法18",
        review_grounds=_MAJOR,
        review_clause="国办发〔2018〕118号",
        whole=LawLimit("L-coercion", date(2012, 1, 1)),
        is_applied_for=False,
    ),
    ClassRule(PowerClass.LEVY, (Decision.LEVIED, Decision.NOT_LEVIED), is_applied_for=False),
    ClassRule(PowerClass.PAYMENT, (Decision.PAID, Decision.NOT_PAID), least_officers=0),
    ClassRule(
        PowerClass.INSPECTION,
        (Decision.IN_ORDER, Decision.CORRECT, Decision.TO_PENALTY),
        opening="立项",
        least_officers=2,
        officers_clause="河南省行政执法条例24",
        is_applied_for=False,
    ),
    ClassRule(PowerClass.CONFIRMATION, (Decision.CONFIRMED, Decision.NOT_CONFIRMED)),
    ClassRule(PowerClass.REWARD, (Decision.REWARDED, Decision.NOT_REWARDED), least_officers=0),
    ClassRule(PowerClass.ADJUDICATION, (Decision.RULED, Decision.DISMISSED)),
    ClassRule(PowerClass.OTHER, (Decision.AGREED, Decision.NOT_AGREED)),
    ClassRule(
        PowerClass.PUBLIC_SERVICE,
        (Decision.PROVIDED, Decision.NOT_PROVIDED),
        least_officers=0,
        needs_body=False,
    ),
)

CLASS_RULES: Mapping[PowerClass, ClassRule] = {rule.power_class: rule for rule in _RULES}
"""One row for each class of the list."""
