"""What follows from a correction of an adjustment or one of its links: every later link counts again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from saltdesk.domain.adjustments.adjustment import Adjustment, AdjustmentLink, AdjustmentStatus
from saltdesk.domain.adjustments.procedure import clocked, is_late_approval, joint_of, start_of
from saltdesk.domain.adjustments.situation import start_by_rule
from saltdesk.domain.base.errors import Problem, RuleError, refuse
from saltdesk.services.adjustments.adjustments import case_problems, links_of, refresh
from saltdesk.services.desk.desk import Desk
from saltdesk.services.lists.event_register import events_of, follow_case, refuse_later_start
from saltdesk.storage.areas.adjustments import ADJUSTMENT_LINKS, ADJUSTMENTS, CASE_DOCUMENTS


def adjustment_problems(desk: Desk, case: Adjustment) -> Iterator[Problem]:
    """Yield what a case lacks, and dates that contradict each other."""
    yield from case_problems(case, desk.clock.today())


def with_start(before: Adjustment, after: Adjustment) -> Adjustment:
    """Return the case with its start: one that followed the rule of its situation follows it still (A4)."""
    is_by_rule = after.started_on == before.started_on == start_by_rule(before)
    return replace(after, started_on=start_by_rule(after)) if is_by_rule else after


def save_adjustment(desk: Desk, _before: Adjustment, after: Adjustment) -> Adjustment:
    """Save a corrected case, and count its links again; RuleError if its term would start after its event."""
    refuse_later_start(after, events_of(after.id))
    follow_case(after)
    if after.started_on and after.extension_approved_on:
        after = replace(after, extension_late=is_late_approval(after, after.started_on, desk.calendar))
    return _counted_again(desk, ADJUSTMENTS.update(after))


def link_problems(_desk: Desk, link: AdjustmentLink) -> Iterator[Problem]:
    """Yield what the end of a link lacks, and dates of its papers or of a joint review that contradict it."""
    rule = link.rule
    papers = CASE_DOCUMENTS.all(link=link.id)
    if rule.needs_place and link.done_on and not (link.place.strip() or papers):
        yield Problem(f"请填写{rule.needs_place}。", "place", rule.clause)
    late = [paper for paper in papers if paper.dated_on and link.done_on and paper.dated_on > link.done_on]
    if late and link.code != "joint":
        yield Problem(f"办结日期不能早于所附文件的日期{late[0].dated_on}。", "done_on", rule.clause)
    joint = joint_of(links_of(link.adjustment), link.loop) if link.code == "review" else None
    if joint and joint.met_on and not joint.is_skipped and link.done_on and link.done_on < joint.met_on:
        yield Problem(f"会审意见的日期不能早于会审日期{joint.met_on}。", "done_on", rule.clause)


def save_link(desk: Desk, before: AdjustmentLink, after: AdjustmentLink) -> AdjustmentLink:
    """Save a corrected link and count the links that start with its end.

    Raises:
        RuleError: the lists already changed on the day of publication, or a later link ended before it would
            start.
    """
    case = ADJUSTMENTS.get(after.adjustment)
    is_published = case.status is AdjustmentStatus.FINISHED and after.code == "publish"
    if is_published and after.done_on != before.done_on:
        raise RuleError(
            "清单已从公布当日生效，公布日期不能更正；清单有误请登记新的调整。",
            field="done_on",
            clause=after.rule.clause,
        )
    saved = ADJUSTMENT_LINKS.update(after)
    _counted_again(desk, case)
    return saved


def _counted_again(desk: Desk, case: Adjustment) -> Adjustment:
    """Count every begun link of a case from its start event, save those that move, and update the case."""
    for place in range(len(links := links_of(case.id))):
        link = links[place]
        start = start_of(link, links, case)
        if link.started_on is None or start is None or start == link.started_on:
            continue
        moved = clocked(link, start, case, desk.calendar)
        _refuse_early_end(moved)
        links[place] = ADJUSTMENT_LINKS.update(moved)
    return refresh(case) if case.status is AdjustmentStatus.OPEN else case


def _refuse_early_end(link: AdjustmentLink) -> None:
    if link.done_on and link.started_on and link.done_on < link.started_on:
        sentence = f"“{link.rule.label}”已于{link.done_on}办结，早于更正后的起算日{link.started_on}。"
        refuse([Problem(sentence, "done_on", link.rule.clause)])
