"""Values from an accountability case for its decision, referral letter or talk record (A21)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from saltdesk.domain.accountability import AccountabilityCase, CaseSource
from saltdesk.domain.base.clauses import cited
from saltdesk.domain.base.errors import Problem, RuleError
from saltdesk.domain.base.people import Mechanism
from saltdesk.domain.notices.kinds import NoticeKind
from saltdesk.domain.notices.notice import text_of
from saltdesk.services.accountability.accountability import case_of
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.wording import RULES, bureau_name, contact, outside_body

Values = dict[str, object]

DECISION, REFERRAL, TALK = "accountability_decision", "referral_letter", "talk_record"
HEARD_RIGHTS = "您可以对拟认定的事实、证据和处理建议进行陈述和申辩；可以核对笔录并要求更正。"
_APPEAL_DAYS = "30"
_SUPERVISION_BODY = "jcj"


def accountability_values(desk: Desk, kind: NoticeKind, key: int) -> Values:
    """Return the values of a decision, referral or talk; NotAllowed for those who may not see the case."""
    case = case_of(desk, key)
    if kind.code == TALK:
        return _talk(case)
    values: Values = {
        "source": case.source.label,
        "person": case.person or case.office,
        "post": case.post,
        "unit": case.office,
        "situation": cited(case.situation.label, case.situation.clause),
        "facts": case.facts,
        "evidence": case.evidence,
        "statement": case.statement,
        "rules": f"{RULES}第六部分。",
    }
    values |= contact(desk, Mechanism.ACCOUNTABILITY)
    return values | (_referral(case) if kind.code == REFERRAL else _decision(case, desk.clock.today()))


def _talk(case: AccountabilityCase) -> Values:
    """Return the values of the talk in which the person concerned is heard."""
    return {
        "subject": f"责任追究{case.number}：听取陈述申辩",
        "person": case.person,
        "person_unit": "　".join(filter(None, (case.office, case.post))),
        "rights": HEARD_RIGHTS,
    }


def _referral(case: AccountabilityCase) -> Values:
    materials = [(f"责任追究{case.number}调查材料", "1", "1")]
    if case.source is not CaseSource.OUTSIDE:
        materials.append((f"{case.source.label}记录{case.source_text}", "1", "1"))
    materials += [(kept.name, "1", "1") for kept in case.files]
    return {
        "to_body": case.referred_to or outside_body(_SUPERVISION_BODY),
        "materials": materials,
        "attachments": "\n".join(kept.name for kept in case.files),
    }


def _decision(case: AccountabilityCase, today: date) -> Values:
    return {
        "measure": case.measure.label if case.measure else "",
        "content": case.decision,
        "decided_by": case.decision_body,
        "decided_on": case.decided_on or today,
        "appeal_days": _APPEAL_DAYS,
        "appeal_body": bureau_name(),
    }


def refuse_paper(desk: Desk, kind: NoticeKind, key: int, values: Mapping[str, object]) -> None:
    """Raise ``RuleError`` if the case does not allow this paper: no statement, or outside our competence."""
    case = case_of(desk, key)
    if kind.code != DECISION:
        return
    problems = []
    if case.statement_on is None:
        problems.append(Problem("还没有听取本人陈述申辩，不能制发决定书。", "statement", "A6.2c"))
    if not case.is_own_competence:
        problems.append(Problem("处理方式不属本局权限，请改用移送函。", "measure", "A21"))
    elif case.measure and text_of(values.get("measure")) != case.measure.label:
        sentence = f"处理方式须与登记的决定一致：{case.measure.label}。"
        problems.append(Problem(sentence, "measure", "A21"))
    if problems:
        raise RuleError.of(problems)
