"""The links and the state of a case that comes from a workbook, as far as its days tell them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem
from saltdesk.domain.cases.case import Case, CaseStatus
from saltdesk.domain.cases.links import CaseLink, Suspension, SuspensionReason, current_link, link_for
from saltdesk.domain.cases.results import Publicity
from saltdesk.domain.lists.flow import FlowStep
from saltdesk.services.cases.clocks import link_with_due, with_clocks
from saltdesk.services.cases.steps import at_link
from saltdesk.services.desk.desk import Desk

_ENDS = (
    (CaseStatus.REFUSED, "refused_on"),
    (CaseStatus.ENDED, "ended_on"),
    (CaseStatus.CLOSED, "closed_on"),
    (CaseStatus.SERVED, "served_on"),
    (CaseStatus.DECIDED, "decided_on"),
    (CaseStatus.RUNNING, "accepted_on"),
)
"""The day that puts a case into each state, the last one first."""

_UNKNOWN_DAY = "导入：中止日期未载明"


def state_of(case: Case) -> CaseStatus:
    """Return the state in which the days of a case put it."""
    return next((state for state, name in _ENDS if getattr(case, name)), CaseStatus.RECEIVED)


def state_problems(case: Case, told: CaseStatus | None) -> Iterator[Problem]:
    """Yield a problem if the state a workbook tells does not fit the days it tells."""
    by_days = state_of(case)
    if told in (None, by_days) or (told is CaseStatus.SUSPENDED and by_days is CaseStatus.RUNNING):
        return
    assert told is not None
    sentence = f"状态“{told.label}”与所填日期不符，按日期为“{by_days.label}”。请补填日期或改正状态。"
    yield Problem(sentence, "status", "P1.2.7")


def publicity_of(case: Case) -> Publicity:
    """Return whether the result is public, as its days tell (P1.2.8)."""
    if case.published_on:
        return Publicity.PUBLIC
    if case.withheld:
        return Publicity.WITHHELD
    return Publicity.DUE if case.served_on else Publicity.NOT_YET


@dataclass(frozen=True)
class _Pass:
    """A pass through a step: its number, first day, last day (None: open), and how it ended."""

    step: int
    begun: date
    ended: date | None
    outcome: str = ""


def links_from_days(case: Case, steps: Sequence[FlowStep]) -> tuple[CaseLink, ...]:
    """Return the links that the days of a case tell; nothing is invented between them."""
    passes = list(_passes(case, steps))
    following = [*(one.step for one in passes[1:]), 0]
    return tuple(
        _link(case, turn, one, onward, steps)
        for turn, (one, onward) in enumerate(zip(passes, following, strict=True), start=1)
    )


def _link(case: Case, turn: int, one: _Pass, onward: int, steps: Sequence[FlowStep]) -> CaseLink:
    step = steps[one.step - 1] if steps else None
    link = replace(link_for(case.id, turn, step, one.step), started_on=one.begun, ended_on=one.ended)
    if one.ended is not None:
        return replace(link, outcome=one.outcome, onward=onward)
    if case.holder:
        link = replace(link, person=case.holder, persons=case.holders)
    if case.status is CaseStatus.SUSPENDED:
        link = replace(link, suspensions=(Suspension(one.begun, None, SuspensionReason.OTHER, _UNKNOWN_DAY),))
    return link


def _passes(case: Case, steps: Sequence[FlowStep]) -> Iterator[_Pass]:
    """Yield the first pass, the one until the decision, and the one in which the case stands now."""
    assert case.received_on, "a row without a day of receipt is faulty"
    opening = case.rule.opening
    first = 1 if steps else 0
    over = case.refused_on or case.ended_on or case.closed_on
    if case.accepted_on is None:
        outcome = f"不予{opening}" if case.refused_on else "终止" if case.ended_on else "办结"
        yield _Pass(first, case.received_on, over or case.decided_on, outcome)
        return
    if len(steps) > 1:
        yield _Pass(1, case.received_on, case.accepted_on, opening)
    begun = case.accepted_on if len(steps) > 1 else case.received_on
    place = _named(case.place_name, steps)
    until = case.decided_on or over
    if over is not None or not (place or until is None):
        yield _Pass(min(2, len(steps)), begun, until or over, "作出决定" if case.decided_on else "终止")
        return
    held = max(begun, case.held_since or case.decided_on or begun)
    if case.decided_on and begun < held and case.decided_on <= held:
        yield _Pass(min(2, len(steps)), begun, case.decided_on, "作出决定")
    yield _Pass(place or min(2, len(steps)), held, None)


def _named(name: str, steps: Sequence[FlowStep]) -> int:
    return next((number for number, step in enumerate(steps, start=1) if step.name == name), 0)


def settled_case(desk: Desk, case: Case, links: Sequence[CaseLink]) -> tuple[Case, tuple[CaseLink, ...]]:
    """Return a case of a workbook with its place and due dates, and its links with theirs.

    Limits that ran out with the decision, and the date of publication, are counted as they were then.
    """
    dated = tuple(link_with_due(desk.calendar, link) if link.is_open else link for link in links)
    case = at_link(case, current_link(dated))
    if case.accepted_on and case.status not in (CaseStatus.RUNNING, CaseStatus.SUSPENDED):
        ran = with_clocks(desk.calendar, replace(case, status=CaseStatus.RUNNING), dated)
        case = replace(
            case,
            limit_on=ran.limit_on,
            limit_provisional=ran.limit_provisional,
            law_on=ran.law_on,
            law_provisional=ran.law_provisional,
        )
    if case.served_on and case.publicity is not Publicity.DUE:
        owed = with_clocks(desk.calendar, replace(case, publicity=Publicity.DUE), dated)
        case = replace(case, publish_on=owed.publish_on, publish_provisional=owed.publish_provisional)
    return with_clocks(desk.calendar, case, dated), dated
