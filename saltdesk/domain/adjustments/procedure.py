"""The procedure of an adjustment: what ends a link, and which links it starts (D3.3, A5, A8, A9).

All functions compute from the links of one case and the calendar; the services store the results.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from saltdesk.domain.adjustments.adjustment import (
    LINK_BY_CODE,
    LINK_ORDER,
    Adjustment,
    AdjustmentLink,
    Answer,
    LinkEnd,
)
from saltdesk.domain.adjustments.case_files import CaseDocument
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem
from saltdesk.domain.calendar.terms import DueDate, due_date, find_term
from saltdesk.domain.calendar.workdays import Calendar

LATE_ENTRY = 3
"""An end entered later than this many working days needs a reason (our own parameter, A17)."""

_AGAIN = ("approve", "confirm")
"""The links that restart, with the reviews, when an objection starts another loop."""


def ordered(links: Iterable[AdjustmentLink]) -> list[AdjustmentLink]:
    """Return links in procedure order: loop by loop, the main lead department before the others."""
    return sorted(links, key=lambda link: (link.loop, LINK_ORDER.index(link.code), not link.is_main, link.id))


def explained(link: AdjustmentLink, case: Adjustment, calendar: Calendar) -> DueDate | None:
    """Return the due date of a link with its counted days, or None before its start event."""
    return _clock(link, link.started_on, case, calendar) if link.started_on else None


def _clock(link: AdjustmentLink, on: date, case: Adjustment, calendar: Calendar) -> DueDate:
    extended = link.code == "apply" and bool(case.extension_approval)
    return due_date(find_term(link.rule.clause), on, calendar, extended=extended)


def clocked(link: AdjustmentLink, on: date, case: Adjustment, calendar: Calendar) -> AdjustmentLink:
    """Return the link with its term running from ``on``."""
    found = _clock(link, on, case, calendar)
    return replace(link, started_on=on, due_on=found.due, due_provisional=found.provisional)


def is_late_approval(case: Adjustment, start: date, calendar: Calendar) -> bool:
    """Return whether an extension was approved after the ten working days: valid, but flagged (A6)."""
    ordinary = due_date(find_term(LINK_BY_CODE["apply"].clause), start, calendar).due
    return case.extension_approved_on is not None and case.extension_approved_on > ordinary


def end_problems(
    link: AdjustmentLink,
    links: Sequence[AdjustmentLink],
    done_on: date,
    end: LinkEnd,
    papers: Iterable[CaseDocument],
) -> Iterator[Problem]:
    """Yield why the end of a link cannot be recorded; ``papers`` are the documents already filed.

    Dates come first: a link that has not started or has ended yields no further problems.
    """
    rule = link.rule
    if link.started_on is None:
        before = LINK_BY_CODE[rule.after].label
        yield Problem(f"“{before}”还没有办结，不能记录“{rule.label}”。", "", rule.clause)
        return
    if link.done_on:
        yield Problem(f"“{rule.label}”已于{link.done_on}办结。", "", rule.clause)
        return
    if done_on < link.started_on:
        yield Problem(f"办结日期不能早于本环节的起算日{link.started_on}。", "done_on", rule.clause)
    missing = _missing(link, [*papers, *end.documents])
    if missing:
        yield Problem(f"请登记{missing}。", "document", rule.clause)
    if rule.needs_place and not (end.place.strip() or end.documents):
        yield Problem(f"请填写{rule.needs_place}。", "place", rule.clause)
    for paper in end.documents:
        if paper.dated_on and paper.dated_on > done_on:
            yield Problem(f"{paper.kind.label}的日期不能晚于办结日期。", "document", rule.clause)
    yield from _posting_problems(link, done_on, end)
    yield from _particular_problems(link, links, end)


def _posting_problems(link: AdjustmentLink, done_on: date, end: LinkEnd) -> Iterator[Problem]:
    """Yield a day of posting that the link does not have, or that lies outside it (A3)."""
    if end.posted_on is None:
        return
    if not link.rule.is_posted:
        yield Problem("这个环节没有本局交邮的文件，请不要填写交邮日期。", "posted_on", "A3")
    elif end.posted_on > done_on:
        yield Problem("交邮日期不能晚于办结（送达）日期。", "posted_on", "A3")
    elif link.started_on and end.posted_on < link.started_on:
        yield Problem(f"交邮日期不能早于本环节的起算日{link.started_on}。", "posted_on", "A3")


def _missing(link: AdjustmentLink, papers: Iterable[CaseDocument]) -> str:
    """Return the kinds of documents still missing for the end of a link, in words."""
    places = {0, link.id} if link.loop == 1 else {link.id}
    there = {paper.kind for paper in papers if paper.link in places}
    return "和".join(kind.label for kind in link.rule.needs if kind not in there)


def _particular_problems(
    link: AdjustmentLink, links: Sequence[AdjustmentLink], end: LinkEnd
) -> Iterator[Problem]:
    if link.code == "confirm" and end.answer is None:
        yield Problem("请选择对核准意见有无异议。", "answer", "D3.3.4b")
    if link.code == "forward":
        if not end.leads:
            yield Problem("请选择牵头部门。", "leads", "D3.3.2")
        elif len(end.leads) > 1 and end.main_lead not in end.leads:
            yield Problem("请在牵头部门中指定一个主办牵头部门。", "main_lead", "D3.3.3")
        if len(set(end.leads)) != len(end.leads):
            yield Problem("牵头部门不能重复。", "leads", "D3.3.2")
        if end.is_joint and len(end.leads) == 1:
            yield Problem("联合会审须有两个以上牵头部门。", "is_joint", "D3.3.3x")
    joint = joint_of(links, link.loop)
    if link.code == "review" and joint and not joint.is_skipped:
        yield Problem("本件由牵头部门联合会审，请登记会审意见。", "", "D3.3.3x")


def reason_problem(
    link: AdjustmentLink,
    links: Iterable[AdjustmentLink],
    done_on: date,
    today: date,
    calendar: Calendar,
) -> Problem | None:
    """Return why an end entered today for ``done_on`` needs a reason (F0.2), or None."""
    clause = link.rule.clause
    later = max((other.done_on for other in links if other.done_on), default=None)
    if later and done_on < later:
        return Problem(f"已有更晚的办结记录（{later}），补记须写明理由。", "reason", clause)
    if calendar.count_working_days(done_on, today) > LATE_ENTRY:
        return Problem(f"办结后超过{LATE_ENTRY}个工作日才登记，请写明理由。", "reason", clause)
    return None


def joint_of(links: Iterable[AdjustmentLink], loop: int) -> AdjustmentLink | None:
    """Return the joint review link of a loop, or None if the lead departments review separately."""
    return next((link for link in links if link.code == "joint" and link.loop == loop), None)


def started_by(
    links: Sequence[AdjustmentLink],
    ended: AdjustmentLink,
    end: LinkEnd,
    case: Adjustment,
    calendar: Calendar,
) -> list[AdjustmentLink]:
    """Return the links started by the end of ``ended``, which is among ``links``; new ones have no id.

    The links after a review start with the last of several reviews (A9). An objection starts the next
    loop; a withdrawn objection has no effect.
    """
    code, answer = ended.code, ended.answer
    if code == "objection":
        if not ended.is_skipped:
            return _next_loop(links, ended, case, calendar)
        code, answer = "confirm", Answer.AGREED
    same = [link for link in links if (link.loop, link.code) == (ended.loop, ended.code)]
    days = [link.done_on for link in same if link.done_on]
    if len(days) < len(same):
        return []
    rules = (rule for rule in LINK_BY_CODE.values() if rule.after == code)
    begun: list[AdjustmentLink] = []
    for rule in rules:
        if rule.on_answer not in (None, answer):
            continue
        start = _end_of(links, rule.counts_from, ended.loop) if rule.counts_from else max(days)
        for link in _rows(links, rule.code, ended, end):
            begun.append(clocked(link, start, case, calendar))
    return begun


def start_of(link: AdjustmentLink, links: Sequence[AdjustmentLink], case: Adjustment) -> date | None:
    """Return the day from which a link counts, worked out again from the ends of the others.

    None: the links before it have not ended. It is the rule of ``started_by`` read from the other end.
    """
    rule = link.rule
    if not rule.after:
        return case.started_on
    if link.code == "review" and link.loop > 1:
        return _last_end(links, "objection", link.loop - 1)
    is_dropped = any(one.code == "objection" and one.is_skipped and one.loop == link.loop for one in links)
    source = "objection" if rule.on_answer is Answer.AGREED and is_dropped else rule.counts_from or rule.after
    return _last_end(links, source, link.loop)


def _last_end(links: Iterable[AdjustmentLink], code: str, loop: int) -> date | None:
    """Return the last end of the links with this code and loop, or None while one of them is open."""
    days = [link.done_on for link in links if (link.code, link.loop) == (code, loop)]
    known = [day for day in days if day]
    return max(known) if known and len(known) == len(days) else None


def _end_of(links: Iterable[AdjustmentLink], code: str, loop: int) -> date:
    return max(link.done_on for link in links if (link.code, link.loop) == (code, loop) and link.done_on)


def _rows(
    links: Iterable[AdjustmentLink], code: str, ended: AdjustmentLink, end: LinkEnd
) -> list[AdjustmentLink]:
    """Return the rows of a starting link: one per lead department, none for an unwanted joint review."""
    found = next((link for link in links if (link.code, link.loop) == (code, ended.loop)), None)
    row = found or AdjustmentLink(ended.adjustment, code, ended.loop)
    if code == "joint":
        return [replace(row, body=main_lead(end))] if end.is_joint else []
    if code != "review" or not end.leads:
        return [row]
    main = main_lead(end)
    first, *others = sorted(end.leads, key=lambda lead: lead != main)
    fresh = replace(row, id=0, version=0)
    return [replace(row, body=first, is_main=True), *(replace(fresh, body=lead) for lead in others)]


def main_lead(end: LinkEnd) -> str:
    """Return the lead department in charge: the named one, or the only one."""
    return end.main_lead or next(iter(end.leads), "")


def _next_loop(
    links: Sequence[AdjustmentLink], objection: AdjustmentLink, case: Adjustment, calendar: Calendar
) -> list[AdjustmentLink]:
    """Return the links of the next loop: reviews restart from the objection, unstarted links move along."""
    loop = objection.loop + 1
    start = objection.done_on
    if start is None:
        return []
    reviews = (link for link in links if (link.code, link.loop) == ("review", objection.loop))
    again = [
        clocked(
            AdjustmentLink(case.id, "review", loop, body=link.body, is_main=link.is_main),
            start,
            case,
            calendar,
        )
        for link in reviews
    ]
    waiting = [replace(link, loop=loop) for link in links if link.started_on is None]
    return [*again, *(AdjustmentLink(case.id, code, loop) for code in _AGAIN), *waiting]


@dataclass(frozen=True)
class ObjectionDates:
    """The deadlines for an objection: strictly from the approval opinion, leniently from the refusal (A5)."""

    strict: DueDate
    lenient: DueDate | None


def objection_dates(links: Iterable[AdjustmentLink], loop: int, calendar: Calendar) -> ObjectionDates | None:
    """Return both deadlines of a loop, or None before its approval opinion (D3.3.5d, A5)."""
    found = {link.code: link for link in links if link.loop == loop}
    received = found.get("approve")
    if received is None or received.done_on is None:
        return None
    term, said = find_term(LINK_BY_CODE["objection"].clause), found.get("confirm")
    no_on = said.done_on if said and said.answer is Answer.OBJECTED else None
    lenient = due_date(term, no_on, calendar) if no_on else None
    return ObjectionDates(due_date(term, received.done_on, calendar), lenient)
