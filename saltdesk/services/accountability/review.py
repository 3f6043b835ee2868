"""The legal review of a proposal, which a major decision needs first (法制审核)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from saltdesk.domain.accountability import AccountabilityCase
from saltdesk.domain.base.errors import Problem, refuse
from saltdesk.domain.base.legal_review import ReviewResult
from saltdesk.services.accountability.accountability import open_case_of, save_step
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.person_names import people_of_ids
from saltdesk.storage.trail.audit import Note

CLAUSE = "A6.2c"


@act("accountability.review")
def review_proposal(
    desk: Desk,
    note: Note,
    key: int,
    reviewed_on: date,
    reviewer: int,
    result: ReviewResult,
    opinion: str,
) -> AccountabilityCase:
    """Record the legal review of a proposal, which a major decision needs (法制审核).

    Raises:
        RuleError: the reviewer is missing, made the proposal or is concerned, the opinion is missing, or
            the day is out of order.
    """
    case = open_case_of(desk, note, key)
    people = people_of_ids((reviewer,))
    problems = []
    if not people:
        problems.append(Problem("请选择法制审核人。", "reviewer", CLAUSE))
    elif people[0].name == case.proposed_by:
        problems.append(Problem("提出处理建议的人不能审核自己的建议。", "reviewer", CLAUSE))
    elif reviewer in case.persons:
        problems.append(Problem("被追究人不能审核本件。", "reviewer", CLAUSE))
    if not opinion.strip():
        problems.append(Problem("请填写法制审核意见。", "review_opinion", CLAUSE))
    refuse(problems)
    reviewed = replace(
        case,
        reviewed_on=reviewed_on,
        reviewed_by=people[0].name,
        reviewer=reviewer,
        review_result=result,
        review_opinion=opinion.strip(),
    )
    saved = save_step(desk, note, reviewed)
    note.record, note.sentence = key, f"责任追究 {saved.number} 法制审核：{result.label}"
    return saved
