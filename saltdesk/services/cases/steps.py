"""Saving a case with its links: what every act on a case does at its end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from saltdesk.domain.base.date_order import future_problems, order_problems
from saltdesk.domain.base.errors import Problem, RuleError, refuse
from saltdesk.domain.base.records import with_values
from saltdesk.domain.cases.case import Case, CaseStatus
from saltdesk.domain.cases.links import CaseLink, current_link, link_for
from saltdesk.domain.lists.flow import END, FlowStep, following
from saltdesk.services.access.kept_files import file_problems
from saltdesk.services.cases.clocks import link_with_due, with_clocks
from saltdesk.services.cases.items import item_of
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.states import moved, store
from saltdesk.storage.areas.cases import CASE_LINKS, CASES
from saltdesk.storage.trail.audit import Note

CLAUSE = "P1.2.7"
PAST = (
    *("received_on", "accepted_on", "refused_on", "told_on", "informed_on", "statement_on", "hearing_on"),
    *("reviewed_on", "decided_on", "served_on", "published_on", "withheld_on", "closed_on", "ended_on"),
)
_FILES = ("files", "served_files", "approval", "extension_approval", "withheld_approval")


def links_of(key: int) -> list[CaseLink]:
    """Return the links of a case in the order of its run."""
    return sorted(CASE_LINKS.all(case=key), key=lambda link: link.turn)


def day_problems(desk: Desk, case: Case) -> Iterator[Problem]:
    """Yield days out of order or after today, and files that are not stored."""
    yield from order_problems(case)
    yield from future_problems(case, PAST, desk.clock.today(), CLAUSE)
    for name in _FILES:
        yield from file_problems(desk, getattr(case, name), name)


def save_case(desk: Desk, note: Note, case: Case, to: CaseStatus | None = None) -> Case:
    """Save a case in the state its act leads to, with its due dates counted anew.

    Raises:
        RuleError: its state does not allow the act, days are out of order, or a file is missing.
    """
    refuse(day_problems(desk, case))
    after = with_clocks(desk.calendar, moved(note, case, to), links_of(case.id))
    counted = replace(after, status=case.status)
    note.record = case.id
    return store(note, CASES, counted, to)


def steps_of_item(case: Case) -> tuple[FlowStep, ...]:
    """Return the flow of the version the case began under."""
    return item_of(case).steps


def ways_on(case: Case) -> tuple[tuple[int, str], ...]:
    """Return the steps that may follow the present one: number and words, 0 for the end of the flow."""
    steps = steps_of_item(case)
    if not steps or not case.place:
        return ((END, "流程结束"),)
    found = (branch for branch in following(steps) if branch.source == case.place)
    return tuple((one.target, _told(one.target, one.condition, steps)) for one in found)


def _told(target: int, condition: str, steps: Sequence[FlowStep]) -> str:
    name = "流程结束" if target == END else f"{target}. {steps[target - 1].name}"
    return f"{name}（{condition}）" if condition else name


def open_link(desk: Desk, case: Case, number: int, day: date) -> Case:
    """Begin the work on a step of the flow, and return the case that stands there."""
    steps = steps_of_item(case)
    step = steps[number - 1] if steps else None
    made = replace(link_for(case.id, len(links_of(case.id)) + 1, step, number), started_on=day)
    made = CASE_LINKS.insert(link_with_due(desk.calendar, made))
    return at_link(case, made)


def at_link(case: Case, link: CaseLink | None) -> Case:
    """Return the case with what it keeps of the link in work; None: no link is in work."""
    if link is None:
        return replace(case, place=0, place_name="", holder="", holders=(), held_since=None)
    return replace(
        case,
        place=link.step,
        place_name=link.name,
        holder=link.person,
        holders=link.persons,
        held_since=link.started_on,
    )


def end_link(
    desk: Desk,
    case: Case,
    ended_on: date,
    onward: int,
    values: dict[str, object] | None = None,
) -> Case:
    """End the link in work and begin the step ``onward`` (0: none); return the case that stands there.

    Raises:
        RuleError: no link is in work, the flow does not lead there, or the day is impossible.
    """
    link = current_link(links_of(case.id))
    if link is None:
        raise RuleError("现在没有在办的环节。", clause=CLAUSE)
    if onward not in {target for target, _ in ways_on(case)}:
        raise RuleError("流程不能从这一环节到所选的去向。", field="onward", clause="P1.2.3")
    if ended_on > desk.clock.today():
        raise RuleError("办结日期不能晚于今天。", field="ended_on", clause=CLAUSE)
    ended = with_values(link, (values or {}) | {"ended_on": ended_on, "onward": onward})
    refuse(file_problems(desk, ended.files))
    CASE_LINKS.update(ended)
    return open_link(desk, case, onward, ended_on) if onward != END else at_link(case, None)


def hand_link(case: Case) -> None:
    """Name the holders of a case in the link in work too, after a hand-over of work (F0.5)."""
    link = current_link(links_of(case.id))
    if link:
        CASE_LINKS.update(replace(link, person=case.holder, persons=case.holders))


def close_link(case: Case, ended_on: date, outcome: str) -> Case:
    """End the link in work because the case ends; nothing follows."""
    link = current_link(links_of(case.id))
    if link:
        CASE_LINKS.update(replace(link, ended_on=max(ended_on, link.started_on or ended_on), outcome=outcome))
    return at_link(case, None)
