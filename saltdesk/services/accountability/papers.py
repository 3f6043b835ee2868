"""Values from an accountability case for its decision, referral letter or talk record (A21)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from saltdesk.domain.accountability import AccountabilityCase, CaseSource, Situation, measure_problems
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clauses import cited
from saltdesk.domain.base.errors import Problem, refuse
from saltdesk.domain.base.people import Mechanism
from saltdesk.domain.notices.kinds import ACCOUNTABILITY_DECISION, REFERRAL_LETTER, NoticeKind
from saltdesk.domain.notices.notice import text_of
from saltdesk.services.accountability.accountability import case_of
from saltdesk.services.desk.basis_documents import (
    ACCOUNTABILITY,
    LIST_SYSTEM,
    REFORM_PLAN,
    citation_of,
)
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.wording import RULES, Fill, Values, bureau_name, contact, outside_body

HEARD_RIGHTS = "您可以对拟认定的事实、证据和处理建议进行陈述和申辩；可以核对笔录并要求更正。"
_APPEAL_DAYS = "30"
_SUPERVISION_BODY = "jcj"


def about_case(further: Callable[[Desk, AccountabilityCase], Values]) -> Fill:
    """Return a function that fills a notice about a case; NotAllowed for those who may not see the case."""

    def fill(desk: Desk, _kind: NoticeKind, key: int) -> Values:
        return further(desk, case_of(desk, key))

    return fill


def _found(desk: Desk, case: AccountabilityCase) -> Values:
    """Return what decision and referral both say about the person and what was found."""
    return {
        "source": case.source.label,
        "person": case.person or case.office,
        "post": case.post,
        "unit": case.office,
        "situation": cited(case.situation.label, case.situation.clause),
        "facts": case.facts,
        "evidence": case.evidence,
        "statement": case.statement,
        "rules": _rules(desk, case),
    } | contact(desk, Mechanism.ACCOUNTABILITY)


def _rules(desk: Desk, case: AccountabilityCase) -> str:
    """Return the basis: the notice, the document of the situation, and the city's measure (A6.2a, A6.2b)."""
    of_situation = REFORM_PLAN if case.situation is Situation.REFORM else LIST_SYSTEM
    cited_ones = (citation_of(code, desk.clock.today()) for code in (of_situation, ACCOUNTABILITY))
    return "、".join(filter(None, (f"{RULES}第六部分", *cited_ones))) + "。"


@about_case
def talk_record(_desk: Desk, case: AccountabilityCase) -> Values:
    """Return the values of the talk in which the person concerned is heard."""
    return {
        "subject": f"责任追究{case.number}：听取陈述申辩",
        "person": case.person,
        "person_unit": "　".join(filter(None, (case.office, case.post))),
        "part": "第六部分",
        "rights": HEARD_RIGHTS,
    }


@about_case
def referral_letter(desk: Desk, case: AccountabilityCase) -> Values:
    """Send the case with its materials to the body that may decide."""
    materials = [(f"责任追究{case.number}调查材料", "1", "1")]
    if case.source is not CaseSource.OUTSIDE:
        materials.append((f"{case.source.label}记录{case.source_text}", "1", "1"))
    materials += [(kept.name, "1", "1") for kept in case.files]
    return _found(desk, case) | {
        "to_body": case.referred_to or outside_body(_SUPERVISION_BODY),
        "materials": materials,
        "attachments": "\n".join(kept.name for kept in case.files),
    }


@about_case
def accountability_decision(desk: Desk, case: AccountabilityCase) -> Values:
    """Say what was decided, by whom, and where to appeal."""
    return _found(desk, case) | {
        "measure": case.measure.label if case.measure else "",
        "content": case.decision,
        "decided_by": case.decision_body,
        "decided_on": case.decided_on or desk.clock.today(),
        "appeal_days": _APPEAL_DAYS,
        "appeal_body": bureau_name(),
    }


def paper_of(case: AccountabilityCase) -> NoticeKind:
    """Return the paper that ends the case: the referral if another body must act, else the decision (A21)."""
    return REFERRAL_LETTER if case.other_measure else ACCOUNTABILITY_DECISION


def refuse_decision(desk: Desk, _area: Area, key: int, values: Mapping[str, object]) -> None:
    """Raise ``RuleError`` if the case allows no decision: no statement, or outside our competence."""
    case = case_of(desk, key)
    problems = []
    if case.statement_on is None:
        problems.append(Problem("还没有听取本人陈述申辩，不能制发决定书。", "statement", "A6.2c"))
    if not case.is_own_competence:
        problems.append(Problem("处理方式不属本局权限，请改用移送函。", "measure", "A21"))
    elif case.measure and text_of(values.get("measure")) != case.measure.label:
        sentence = f"处理方式须与登记的决定一致：{case.measure.label}。"
        problems.append(Problem(sentence, "measure", "A21"))
    problems += measure_problems(case.measure, text_of(values.get("content")), "content")
    refuse(problems)
