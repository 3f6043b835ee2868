"""A case runs: its links end, days are suspended, limits are extended (P1.2.3, P1.2.7)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from saltdesk.domain.base.errors import Problem, RuleError, refuse
from saltdesk.domain.base.kept_files import KeptFile
from saltdesk.domain.cases.case import Case, CaseStatus, promised_term
from saltdesk.domain.cases.links import (
    CASE_LINK_FIELDS,
    CaseLink,
    Suspension,
    SuspensionReason,
    current_link,
    running_suspension,
)
from saltdesk.services.access.approvals import Approval, PaperApproval, approve
from saltdesk.services.access.cases import workable
from saltdesk.services.cases.acting import refuse_blocked
from saltdesk.services.cases.clocks import link_with_due
from saltdesk.services.cases.items import item_of
from saltdesk.services.cases.steps import CLAUSE, at_link, end_link, links_of, save_case, ways_on
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.person_names import names_of_people, people_problems
from saltdesk.storage.areas.cases import CASE_LINKS
from saltdesk.storage.trail.audit import Note


def _link_of(key: int) -> CaseLink:
    link = current_link(links_of(key))
    if link is None:
        raise RuleError("现在没有在办的环节。", clause=CLAUSE)
    return link


@act("case.next")
def end_current_link(
    desk: Desk,
    note: Note,
    key: int,
    ended_on: date,
    onward: int,
    outcome: str,
    files: Sequence[KeptFile] = (),
    holders: Sequence[int] = (),
) -> Case:
    """End the link in work and go on to the step ``onward`` (0: the flow ends).

    ``holders`` take over the next link; without them the list's own person does.

    Raises:
        RuleError: who acts may not act on that day (P1.2.6), the flow does not lead there, or the day is
            impossible.
    """
    case = workable(desk, note, key)
    refuse(people_problems(holders, "holders", CLAUSE))
    if not outcome.strip():
        raise RuleError("请填写办理情况。", field="outcome", clause=CLAUSE)
    refuse_blocked(case, "case.next", ended_on)
    before = case.place_name
    case = end_link(desk, case, ended_on, onward, {"outcome": outcome.strip(), "files": tuple(files)})
    if holders and onward:
        link = CASE_LINKS.update(
            replace(_link_of(key), person=names_of_people(holders), persons=tuple(holders))
        )
        case = at_link(case, link)
    saved = save_case(desk, note, case)
    to = f"，转入“{saved.place_name}”" if saved.place_name else ""
    note.sentence = f"办件 {saved.number} 办结“{before}”环节{to}"
    return saved


@act("case.suspend")
def suspend_case(
    desk: Desk, note: Note, key: int, first_on: date, reason: SuspensionReason, remark: str = ""
) -> Case:
    """Suspend a case from ``first_on`` on, which does not count any more; no limit runs meanwhile.

    Raises:
        RuleError: no link is in work, or the day lies before the link began or after today.
    """
    case, link = workable(desk, note, key), _link_of(key)
    if reason is SuspensionReason.OTHER and not remark.strip():
        raise RuleError("请写明不计入期限的依据和情形。", field="note", clause=CLAUSE)
    earliest = max(
        filter(None, (link.started_on, *(one.last_on for one in link.suspensions))), default=first_on
    )
    if not earliest <= first_on <= desk.clock.today():
        raise RuleError(f"中止日期须在{earliest}与今天之间。", field="first_on", clause=CLAUSE)
    begun = Suspension(first_on, None, reason, remark.strip())
    CASE_LINKS.update(link_with_due(desk.calendar, replace(link, suspensions=(*link.suspensions, begun))))
    saved = save_case(desk, note, case)
    note.reason = begun.note
    note.sentence = f"办件 {saved.number} 自{first_on}起中止：{reason.label}"
    return saved


@act("case.resume")
def resume_case(desk: Desk, note: Note, key: int, last_on: date) -> Case:
    """Resume a case; ``last_on`` is the last day that does not count, and the limits go on after it.

    Raises:
        RuleError: the day lies before the suspension or after today.
    """
    case, link = workable(desk, note, key), _link_of(key)
    running = running_suspension(link)
    if running is None or running.first_on is None:
        raise RuleError("这件办件没有中止。", clause=CLAUSE)
    if not running.first_on <= last_on <= desk.clock.today():
        raise RuleError(f"中止的最后一天须在{running.first_on}与今天之间。", field="last_on", clause=CLAUSE)
    ended = replace(running, last_on=last_on)
    spans = tuple(ended if one == running else one for one in link.suspensions)
    CASE_LINKS.update(link_with_due(desk.calendar, replace(link, suspensions=spans)))
    saved = save_case(desk, note, case)
    note.sentence = f"办件 {saved.number} 恢复办理，{running.first_on}至{last_on}不计入期限"
    return saved


@act("case.extend")
def extend_link(
    desk: Desk,
    note: Note,
    key: int,
    extended_to: int,
    reason: str,
    approved_on: date,
    paper: PaperApproval | None = None,
) -> Case:
    """Extend the limit of the link in work to a total, with a leader's approval (P1.2.3).

    Raises:
        RuleError: the link has no limit, the total is not longer, no reason is given, or no leader approves.
    """
    case, link = workable(desk, note, key), _link_of(key)
    if link.limit is None:
        raise RuleError("这一环节没有规定时限，不必延长。", field="extended_to", clause="P1.2.3")
    approval = _approved(
        desk, extended_to, link.extended_to or link.limit, reason, approved_on, paper, "extended_by"
    )
    refuse(CASE_LINK_FIELDS["extension_reason"].problems(reason, "P1.2.3"))
    longer = replace(
        link,
        extended_to=extended_to,
        extension_reason=reason.strip(),
        extended_by=approval.by,
        extension_approval=approval.scans,
    )
    link = CASE_LINKS.update(link_with_due(desk.calendar, longer))
    saved = save_case(desk, note, case)
    note.reason = reason.strip()
    note.sentence = (
        f"办件 {saved.number} 经{approval.by}批准，“{link.name}”环节延长至{extended_to}{link.unit.label}"
    )
    return saved


@act("case.prolong")
def prolong_case(
    desk: Desk,
    note: Note,
    key: int,
    extended_to: int,
    reason: str,
    approved_on: date,
    paper: PaperApproval | None = None,
) -> Case:
    """Extend the limit promised for the whole case to a total, with a leader's approval (P1.2.3).

    Raises:
        RuleError: the list promises no limit, the total is not longer, no reason is given, or no leader
            approves.
    """
    case = workable(desk, note, key)
    promised = promised_term(item_of(case).promised_limit)
    if promised is None:
        raise RuleError("清单没有写明这个事项的承诺时限，不必延长。", field="extended_to", clause="P1.2.3")
    approval = _approved(
        desk, extended_to, case.extended_to or promised.length, reason, approved_on, paper, "extended_by"
    )
    saved = save_case(
        desk,
        note,
        replace(
            case,
            extended_to=extended_to,
            extension_reason=reason.strip(),
            extended_by=approval.by,
            extension_approval=approval.scans,
        ),
    )
    note.reason = reason.strip()
    note.sentence = (
        f"办件 {saved.number} 经{approval.by}批准，全程时限延长至{extended_to}{promised.unit.label}"
    )
    return saved


def _approved(
    desk: Desk,
    extended_to: int,
    present: int,
    reason: str,
    approved_on: date,
    paper: PaperApproval | None,
    field: str,
) -> Approval:
    problems = []
    if extended_to <= present:
        problems.append(Problem(f"延长后的时限须长于现在的{present}。", "extended_to", "P1.2.3"))
    if not reason.strip():
        problems.append(Problem("请填写延长理由。", "extension_reason", "P1.2.3"))
    refuse(problems)
    return approve(desk, approved_on, paper, field, "P1.2.3")


def default_way(case: Case, words: Sequence[str]) -> int | None:
    """Return the step that usually follows if the present step is named for what was just done.

    ``words`` are those of the act, such as 受理 and 立案; None: the case stays in its link.
    """
    if case.status is CaseStatus.SUSPENDED or not any(word in case.place_name for word in words):
        return None
    ways = ways_on(case)
    return ways[0][0] if ways else None
