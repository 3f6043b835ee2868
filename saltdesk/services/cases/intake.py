"""A case begins: registration, the people who act, acceptance or refusal (P1.2.6, P1.2.7)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import NotAllowed, Problem, RuleError, refuse
from saltdesk.domain.base.fields import with_entered
from saltdesk.domain.cases.case import CASE_FIELDS, Case, CaseSource
from saltdesk.domain.cases.counterpart import Counterpart, settled, shown_name
from saltdesk.domain.cases.links import current_link
from saltdesk.domain.lists.items import PowerItem
from saltdesk.services.access.cases import handles, workable
from saltdesk.services.cases.acting import refuse_blocked, with_officers
from saltdesk.services.cases.clocks import with_clocks
from saltdesk.services.cases.items import office_of, pinned
from saltdesk.services.cases.steps import (
    CLAUSE,
    at_link,
    close_link,
    day_problems,
    end_link,
    links_of,
    open_link,
    save_case,
    steps_of_item,
)
from saltdesk.services.desk.desk import Desk, act, asking
from saltdesk.services.desk.person_names import names_of_people, people_problems
from saltdesk.services.desk.states import enter, store
from saltdesk.storage import series
from saltdesk.storage.areas.cases import CASE_LINKS, CASES, COUNTERPARTS
from saltdesk.storage.areas.registers import BODIES, ENTRUSTMENTS, OFFICERS
from saltdesk.storage.identities import ask, people_of
from saltdesk.storage.trail.audit import Note

STAY = -1
"""Says that a case stays in its present link."""


@act("case.register")
def register_case(desk: Desk, note: Note, case: Case, party: Counterpart) -> Case:
    """Register an application or a clue with its counterpart; the first step of the flow begins (P1.2.7).

    Raises:
        NotAllowed: another office handles the item.
        RuleError: a value is missing or impossible, or the item is not on the public list of that day.
    """
    today = desk.clock.today()
    entered = with_entered(Case(), replace(case, received_on=case.received_on or today))
    tied, item = pinned(entered, entered.received_on or today)
    party, faults = settled(party, today)
    refuse([*CASE_FIELDS.problems(entered, CLAUSE), *_item_problems(entered, item), *faults])
    assert item is not None
    tied = _placed(desk, tied, item)
    refuse([*day_problems(desk, tied), *_source_problems(tied)])
    number = series.take("case", today.year)
    made = enter(
        note,
        CASES,
        replace(
            tied,
            number=f"办{today.year}-{number:04d}",
            counterpart=shown_name(party),
            registered_by=desk.actor.name,
        ),
    )
    COUNTERPARTS.insert(replace(party, case=made.id))
    steps = steps_of_item(made)
    started = open_link(desk, made, 1 if steps else 0, made.received_on or today)
    note.sentence = f"登记办件 {made.number}（{made.item_name}）"
    note.record = made.id
    return CASES.update(with_clocks(desk.calendar, started, links_of(made.id)))


def _item_problems(case: Case, item: PowerItem | None) -> Iterator[Problem]:
    if case.item and item is None:
        yield Problem("所选事项在收到当日不在已公布的权力清单中，不得行使。", "item", "P1.2.1")


def _source_problems(case: Case) -> Iterator[Problem]:
    if case.source in (CaseSource.PASSED_ON, CaseSource.ASSIGNED) and not case.source_text.strip():
        yield Problem("请填写移送或交办的机关和文号。", "source_text", CLAUSE)


def _placed(desk: Desk, case: Case, item: PowerItem) -> Case:
    """Return the case with its office, and with the body, trustee and officers the item names."""
    code, name = office_of(item)
    if not code:
        code, name = desk.actor.office, desk.actor.office_name
    if not handles(desk, code):
        raise NotAllowed(f"这个事项由{name}承办，请由该处室登记。", clause="P1.2.7")
    placed = replace(case, office=name, office_code=code, body=item.body, officers=item.officers)
    if len(item.entrustments) == 1 and item.entrusted_body.strip():
        placed = replace(placed, entrustment=item.entrustments[0])
    return with_officers(placed)


@act("case.hand")
def hand_case(
    desk: Desk,
    note: Note,
    key: int,
    body: int,
    officers: Sequence[int],
    holders: Sequence[int],
    entrustment: int = 0,
) -> Case:
    """Say who acts: the enforcement body, an entrusted organisation, the officers, and who holds the link.

    Raises:
        RuleError: nobody holds the link, or a chosen record does not exist.
    """
    case = workable(desk, note, key)
    problems = list(people_problems(holders, "holders", CLAUSE))
    if not holders and current_link(links_of(key)):
        problems.append(Problem("请选择在办人。", "holders", CLAUSE))
    if body and not BODIES.load([body]):
        problems.append(Problem("请选择执法主体。", "body", "P1.2.6a"))
    if entrustment and not ENTRUSTMENTS.load([entrustment]):
        problems.append(Problem("请选择受委托组织。", "entrustment", "P1.2.6b"))
    if len(OFFICERS.load(list(officers))) != len(set(officers)):
        problems.append(Problem("所选执法人员不在名册中，请重新选择。", "officers", "P1.2.6c"))
    refuse(problems)
    link = current_link(links_of(key))
    if link:
        link = CASE_LINKS.update(replace(link, person=names_of_people(holders), persons=tuple(holders)))
        case = at_link(case, link)
    handed = replace(case, body=body, entrustment=entrustment, officers=tuple(dict.fromkeys(officers)))
    saved = save_case(desk, note, with_officers(handed))
    note.sentence = f"办件 {saved.number} 由{saved.holder or saved.officer_names}承办"
    return saved


@act("case.accept")
def accept_case(desk: Desk, note: Note, key: int, accepted_on: date, onward: int = STAY) -> Case:
    """Accept an application, or open a case of the bureau's own motion; the limits of the case begin.

    ``onward`` is the step of the flow that begins, ``STAY`` to go on with the present one.

    Raises:
        RuleError: the body, an entrustment, an officer or the item may not act on that day (P1.2.6), or the
            day is impossible.
    """
    case = replace(workable(desk, note, key), accepted_on=accepted_on)
    refuse(day_problems(desk, case))
    refuse_blocked(case, "case.accept", accepted_on)
    if onward != STAY:
        case = end_link(desk, case, accepted_on, onward, {"outcome": case.rule.opening})
    saved = save_case(desk, note, case)
    note.sentence = f"{saved.rule.opening}办件 {saved.number}（{accepted_on}）"
    return saved


@act("case.refuse")
def refuse_case(
    desk: Desk, note: Note, key: int, refused_on: date, reason: str, told_on: date, told_how: str
) -> Case:
    """Decline to accept an application or to open a case, and record how the reasons were told.

    Raises:
        RuleError: the reason or the way of telling is missing, or days are out of order.
    """
    case = workable(desk, note, key)
    needed = (("refusal_text", reason), ("told_how", told_how))
    refuse(problem for name, text in needed for problem in CASE_FIELDS[name].problems(text, CLAUSE))
    ended = close_link(case, refused_on, f"不予{case.rule.opening}")
    saved = save_case(
        desk,
        note,
        replace(
            ended,
            refused_on=refused_on,
            refusal_text=reason.strip(),
            told_on=told_on,
            told_how=told_how.strip(),
        ),
    )
    note.reason = saved.refusal_text
    note.sentence = f"办件 {saved.number} 不予{saved.rule.opening}，已告知（{saved.told_how}）"
    return saved


@act("case.party")
def change_party(desk: Desk, note: Note, key: int, party: Counterpart, reason: str) -> Counterpart:
    """Correct the counterpart of a case; the trail says that it changed, not what it was.

    Raises:
        RuleError: no reason is given, or a value is missing or impossible.
    """
    case = workable(desk, note, key)
    if not reason.strip():
        raise RuleError("请写明更正的理由。", field="reason", clause="F0.2")
    party, faults = settled(party, desk.clock.today())
    refuse(faults)
    saved = COUNTERPARTS.update(replace(party, case=key))
    if shown_name(saved) != case.counterpart:
        store(note, CASES, replace(case, counterpart=shown_name(saved)))
    note.record, note.reason = key, reason.strip()
    note.sentence = f"更正办件 {case.number} 的相对人"
    return saved


@asking("case.identity")
def reveal_party(desk: Desk, note: Note, key: int, reason: str) -> Callable[[], Counterpart]:
    """Return the counterpart's identity for the handling office; the reason goes into the trail (P1.2.7).

    Raises:
        NotAllowed: another office handles the case. RuleError: no reason is given, or none is recorded.
    """
    case = workable(desk, note, key)
    if not reason.strip():
        raise RuleError("请写明查看相对人身份的理由。", field="reason", clause=CLAUSE)
    if COUNTERPARTS.first(case=key) is None:
        raise RuleError("这件办件没有登记相对人。")
    note.record, note.reason = key, reason.strip()
    note.sentence = f"查看办件 {case.number} 的相对人身份"
    ticket = ask(note.act, Area.CASES, (key,))
    return lambda: people_of(ticket).party(key)
