"""The decision of a case: the party is told and heard, the law looked at, the decision made and served."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from saltdesk.domain.base.errors import Problem, refuse
from saltdesk.domain.base.kept_files import KeptFile
from saltdesk.domain.base.legal_review import ReviewResult
from saltdesk.domain.cases.case import CASE_FIELDS, Case
from saltdesk.domain.cases.decisions import CaseDecision, ReviewGround
from saltdesk.domain.cases.discretion_check import Penalty, PenaltyEntry, departs
from saltdesk.domain.cases.results import Publicity
from saltdesk.services.access.approvals import PaperApproval, approve
from saltdesk.services.access.cases import workable
from saltdesk.services.cases.acting import refuse_blocked, standards_on
from saltdesk.services.cases.intake import STAY
from saltdesk.services.cases.steps import CLAUSE, day_problems, end_link, links_of, save_case
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.person_names import people_of_ids
from saltdesk.storage.trail.audit import Note


def _needed(**values: str) -> None:
    """Raise ``RuleError`` for each field of a case that is required and empty, or too long."""
    refuse(one for name, text in values.items() for one in CASE_FIELDS[name].problems(text, CLAUSE))


@act("case.inform")
def inform_party(desk: Desk, note: Note, key: int, informed_on: date, intended: str) -> Case:
    """Record that the party was told what is intended, why, and that it may be heard (行政处罚法44).

    Raises:
        RuleError: the text is missing, who acts may not act on that day (P1.2.6), or days are out of order.
    """
    case = workable(desk, note, key)
    _needed(intended=intended)
    refuse_blocked(case, "case.inform", informed_on)
    saved = save_case(
        desk,
        note,
        replace(case, informed_on=informed_on, intended=intended.strip(), statement_on=None, statement=""),
    )
    note.sentence = f"办件 {saved.number} 已告知当事人拟作的决定和陈述申辩的权利"
    return saved


@act("case.hear")
def hear_party(
    desk: Desk, note: Note, key: int, statement_on: date, statement: str, hearing_on: date | None = None
) -> Case:
    """Record what the party said, that it gave up being heard, and the day of a hearing (行政处罚法45, 63).

    Raises:
        RuleError: the text is missing, the party was not told before, or days are out of order.
    """
    case = workable(desk, note, key)
    _needed(statement=statement)
    if case.informed_on is None:
        refuse((Problem("请先登记决定前告知，再听取陈述申辩。", "statement_on", CLAUSE),))
    saved = save_case(
        desk,
        note,
        replace(case, statement_on=statement_on, statement=statement.strip(), hearing_on=hearing_on),
    )
    note.sentence = f"办件 {saved.number} 听取当事人陈述申辩" + ("（已听证）" if hearing_on else "")
    return saved


@act("case.review")
def review_case(
    desk: Desk,
    note: Note,
    key: int,
    ground: ReviewGround,
    reviewed_on: date | None = None,
    reviewer: int = 0,
    result: ReviewResult | None = None,
    opinion: str = "",
) -> Case:
    """Record on which ground a decision needs a legal review, and the review itself (行政处罚法58).

    Without a result only the ground is recorded: the decision then waits for the review.

    Raises:
        RuleError: the ground is none of the class, the reviewer handles the case or is missing, the opinion
            is missing, or days are out of order.
    """
    case = workable(desk, note, key)
    problems = []
    if ground not in case.rule.review_grounds:
        problems.append(Problem("这一类事项没有这种审核情形。", "review_ground", CLAUSE))
    if result is not None:
        problems += _review_problems(case, reviewed_on, reviewer, opinion)
    refuse(problems)
    people = people_of_ids((reviewer,)) if result is not None else []
    saved = save_case(
        desk,
        note,
        replace(
            case,
            review_ground=ground,
            reviewed_on=reviewed_on if result is not None else None,
            reviewer=reviewer if result is not None else 0,
            reviewed_by=people[0].name if people else "",
            review_result=result,
            review_opinion=opinion.strip() if result is not None else "",
        ),
    )
    said = result.label if result else f"待审核（{ground.label}）"
    note.sentence = f"办件 {saved.number} 法制审核：{said}"
    return saved


def _review_problems(case: Case, reviewed_on: date | None, reviewer: int, opinion: str) -> list[Problem]:
    people = people_of_ids((reviewer,)) if reviewer else []
    officers = set(case.officer_names.split("、"))
    problems = [*CASE_FIELDS["review_opinion"].problems(opinion.strip(), CLAUSE)]
    problems += CASE_FIELDS["reviewed_on"].problems(reviewed_on, CLAUSE)
    if not people:
        problems.append(Problem("请选择法制审核人。", "reviewer", CLAUSE))
    elif (
        reviewer in {key for link in links_of(case.id) for key in link.persons} or people[0].name in officers
    ):
        problems.append(Problem("承办人员不能审核自己办理的事项。", "reviewer", CLAUSE))
    return problems


@act("case.decide")
def decide_case(
    desk: Desk,
    note: Note,
    key: int,
    decision: CaseDecision | None,
    decided_on: date,
    text: str,
    penalty: PenaltyEntry | None = None,
    paper: PaperApproval | None = None,
    onward: int = STAY,
) -> Case:
    """Decide a case; a penalty follows the discretion standard of that day, or a leader decides otherwise.

    ``onward`` is the step of the flow that begins, ``STAY`` to go on with the present one.

    Raises:
        RuleError: a rule of ``BLOCKS`` stops the decision, its text is missing, no leader decides where one
            must, or days are out of order.
    """
    case = workable(desk, note, key)
    decided = replace(case, decision=decision, decided_on=decided_on, decision_text=text.strip())
    _needed(decision_text=text)
    refuse(day_problems(desk, decided))
    imposed = _imposed(decided, decided_on, penalty or PenaltyEntry())
    refuse_blocked(decided, "case.decide", decided_on, imposed)
    decided = _approved(desk, _with_penalty(decided, imposed), imposed, decided_on, paper)
    if onward != STAY:
        decided = end_link(desk, decided, decided_on, onward, {"outcome": "作出决定"})
    saved = save_case(desk, note, decided)
    note.reason = saved.departure
    said = saved.decision.label if saved.decision else ""
    note.sentence = f"办件 {saved.number} 作出决定：{said}（{saved.decided_by}）"
    return saved


def _imposed(case: Case, day: date, entry: PenaltyEntry) -> Penalty | None:
    """Return what a decision imposes against the standard of its day; None for one that imposes nothing.

    Raises:
        RuleError: standards are in force on that day, and none of them is chosen.
    """
    if not (case.rule.has_standard and case.decision in case.rule.punishing):
        return None
    possible = standards_on(case, day)
    chosen = next((one for one in possible if one.id == entry.standard), None)
    if possible and chosen is None:
        refuse((Problem("请选择决定当日的裁量标准。", "standard", "P1.2.5"),))
    return entry.against(chosen)


def _with_penalty(case: Case, penalty: Penalty | None) -> Case:
    if penalty is None:
        return case
    return replace(
        case,
        standard=penalty.standard.id if penalty.standard else 0,
        level=penalty.level,
        base=penalty.base,
        amount=penalty.amount,
        departure=penalty.departure if departs(penalty) else "",
    )


def _approved(
    desk: Desk, case: Case, penalty: Penalty | None, day: date, paper: PaperApproval | None
) -> Case:
    """Return the case with who decided: a leader where the law or a departure asks for one."""
    if not case.rule.leader_clause and not (penalty and departs(penalty)):
        return replace(case, decided_by=desk.actor.name)
    approval = approve(desk, day, paper, "decided_by", case.rule.leader_clause or "P1.2.5")
    return replace(case, decided_by=approval.by, approval=approval.scans)


@act("case.serve")
def serve_decision(
    desk: Desk,
    note: Note,
    key: int,
    served_on: date,
    served_how: str,
    files: Sequence[KeptFile] = (),
    onward: int = STAY,
) -> Case:
    """Record the service of the decision; from then on its result is to be published (P1.2.8).

    Raises:
        RuleError: the way of service is missing, or days are out of order.
    """
    case = workable(desk, note, key)
    _needed(served_how=served_how)
    case = replace(
        case,
        served_on=served_on,
        served_how=served_how.strip(),
        served_files=tuple(files),
        publicity=Publicity.DUE,
    )
    refuse(day_problems(desk, case))
    if onward != STAY:
        case = end_link(desk, case, served_on, onward, {"outcome": f"已送达（{served_how.strip()}）"})
    saved = save_case(desk, note, case)
    due = f"，结果{saved.publish_on}前公开（参考期限）"
    note.sentence = f"办件 {saved.number} 的决定已送达（{saved.served_how}）{due}"
    return saved
