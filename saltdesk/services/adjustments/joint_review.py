"""The joint review of a cross-cutting item: the main lead department calls it, and one opinion ends it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from saltdesk.domain.adjustments.adjustment import Adjustment, AdjustmentLink, LinkEnd
from saltdesk.domain.adjustments.case_files import CaseDocument
from saltdesk.domain.adjustments.procedure import clocked, joint_of, reason_problem
from saltdesk.domain.base.errors import Problem, RuleError, refuse
from saltdesk.services.adjustments.adjustments import close_link, latest, links_of
from saltdesk.services.adjustments.case_files import name_of, take_document
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.states import allowed
from saltdesk.storage.areas.adjustments import ADJUSTMENT_LINKS, ADJUSTMENTS
from saltdesk.storage.trail.audit import Note

_CLAUSE = "D3.3.3x"


@act("adjustment.joint")
def call_joint_review(desk: Desk, note: Note, key: int, told_on: date) -> Adjustment:
    """Record that the main lead department notified the reform office of a joint review.

    The due date of the reviews, five working days, remains the date to chase (A8).

    Raises:
        RuleError: no review is running, there is only one lead department, the notification is recorded
            already, or the day is impossible.
    """
    case, links = _reviewing(note, key)
    reviews = _open_reviews(links)
    loop = reviews[0].loop
    joint = joint_of(links, loop)
    if joint and joint.done_on:
        raise RuleError(f"联合会审已于{joint.done_on}告知。", clause=_CLAUSE)
    if len(reviews) < 2:
        raise RuleError("联合会审须有两个以上牵头部门。", clause=_CLAUSE)
    start = reviews[0].started_on or told_on
    if not start <= told_on <= desk.clock.today():
        raise RuleError("告知日期须在收到转办意见与今天之间。", field="done_on", clause=_CLAUSE)
    if joint is None:
        fresh = AdjustmentLink(key, "joint", loop, body=_main_lead(links, loop))
        joint = ADJUSTMENT_LINKS.insert(clocked(fresh, start, case, desk.calendar))
    note.sentence = f"调整 {case.number}：主办牵头部门告知需要联合会审（{told_on}）"
    return close_link(desk, note, case, joint, told_on)


@act("adjustment.joint")
def plan_meeting(desk: Desk, note: Note, key: int, met_on: date, attendees: str) -> Adjustment:
    """Record the day and the attendees of the joint review; the day may lie in the future.

    Raises:
        RuleError: no joint review was called, the attendees are missing, or the day lies before the call.
    """
    case, links = _reviewing(note, key)
    joint = _called(links)
    _refuse_meeting(joint, met_on, attendees)
    ADJUSTMENT_LINKS.update(replace(joint, met_on=met_on, attendees=attendees.strip()))
    note.record, note.sentence = key, f"调整 {case.number}：联合会审定于{met_on}"
    return ADJUSTMENTS.update(case)


@act("adjustment.joint")
def finish_joint_review(
    desk: Desk, note: Note, key: int, done_on: date, opinion: CaseDocument, reason: str = ""
) -> Adjustment:
    """Record the single opinion of the joint review; it ends the reviews of all lead departments at once.

    Raises:
        RuleError: no joint review was called, its meeting is not recorded, the opinion is missing, or the
            day is impossible.
    """
    case, links = _reviewing(note, key)
    joint, reviews = _called(links), _open_reviews(links)
    problems = _opinion_problems(desk, joint, links, done_on, reason)
    refuse(problems)
    paper = take_document(desk, replace(opinion, adjustment=key, link=joint.id))
    note.sentence = f"调整 {case.number}：联合会审出具审核意见（{done_on}）"
    for review in reviews:
        ended = replace(review, document=name_of(paper))
        case = close_link(desk, note, case, ended, done_on, LinkEnd(reason=reason))
    return case


def _reviewing(note: Note, key: int) -> tuple[Adjustment, list[AdjustmentLink]]:
    case = allowed(note, ADJUSTMENTS.get(key))
    links = links_of(key)
    if not latest(links, "review").is_open:
        raise RuleError("牵头部门没有在审核，不能登记联合会审。", clause=_CLAUSE)
    return case, links


def _main_lead(links: list[AdjustmentLink], loop: int) -> str:
    """Return the main lead department of a loop, even if its own review is done."""
    reviews = (link for link in links if (link.code, link.loop) == ("review", loop))
    return next((link.body for link in reviews if link.is_main), "")


def _open_reviews(links: list[AdjustmentLink]) -> list[AdjustmentLink]:
    return [link for link in links if link.code == "review" and link.is_open]


def _called(links: list[AdjustmentLink]) -> AdjustmentLink:
    joint = joint_of(links, _open_reviews(links)[0].loop)
    if joint is None or joint.done_on is None or joint.is_skipped:
        raise RuleError("请先登记主办牵头部门告知联合会审的日期。", clause=_CLAUSE)
    return joint


def _refuse_meeting(joint: AdjustmentLink, met_on: date, attendees: str) -> None:
    if joint.done_on and met_on < joint.done_on:
        raise RuleError(f"会审日期不能早于告知日期{joint.done_on}。", field="met_on", clause=_CLAUSE)
    if not attendees.strip():
        raise RuleError("请填写参加会审的单位和人员。", field="attendees", clause=_CLAUSE)


def _opinion_problems(
    desk: Desk, joint: AdjustmentLink, links: list[AdjustmentLink], done_on: date, reason: str
) -> list[Problem]:
    if joint.met_on is None:
        return [Problem("请先登记会审的日期和参加人员。", "met_on", _CLAUSE)]
    if done_on < joint.met_on:
        return [Problem(f"会审意见的日期不能早于会审日期{joint.met_on}。", "done_on", _CLAUSE)]
    if done_on > desk.clock.today():
        return [Problem("会审意见的日期不能晚于今天。", "done_on", _CLAUSE)]
    late = reason_problem(joint, links, done_on, desk.clock.today(), desk.calendar)
    return [late] if late and not reason.strip() else []
