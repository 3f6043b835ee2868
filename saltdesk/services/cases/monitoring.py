"""Monitoring of running cases: who holds what, what is late, what does not move (P1.2.7)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.calendar.terms import DueKind, due_state
from saltdesk.domain.cases.case import CLOCK_STATES, Case, CaseStatus
from saltdesk.services.access.cases import barred_cases
from saltdesk.services.desk import parameters
from saltdesk.services.desk.desk import Desk
from saltdesk.storage.areas.cases import open_cases

STUCK_DAYS = "stuck_days"
"""Name of the parameter: working days in one link after which a case counts as stuck (A17)."""

_WATCHED = (*CLOCK_STATES, CaseStatus.SUSPENDED)
_NOBODY = "（未定）"


@dataclass(frozen=True)
class Holding:
    """What one person holds: open cases, and those due soon, overdue and stuck among them."""

    person: str
    open: tuple[int, ...] = ()
    due_soon: tuple[int, ...] = ()
    overdue: tuple[int, ...] = ()
    stuck: tuple[int, ...] = ()


@dataclass(frozen=True)
class Running:
    """One open case with the working days it has been in its link, and whether that is too long."""

    case: Case
    days: int
    is_stuck: bool
    kind: DueKind

    @property
    def is_late(self) -> bool:
        """Return whether the limit of the link has passed."""
        return self.kind is DueKind.OVERDUE


def days_in_link(desk: Desk, case: Case) -> int:
    """Return the working days since the present link began, 0 if none is in work."""
    if case.held_since is None or case.status is CaseStatus.SUSPENDED:
        return 0
    today = desk.clock.today()
    return desk.calendar.count_working_days(case.held_since, today) if case.held_since < today else 0


def running_cases(desk: Desk) -> list[Running]:
    """Return the open cases the person at the desk may see, the most urgent first."""
    hidden, today, limit = barred_cases(desk), desk.clock.today(), parameters.number(STUCK_DAYS)
    found = [
        _running(desk, case, today, limit)
        for case in open_cases(tuple(state.code for state in _WATCHED))
        if case.id not in hidden and not (case.status is CaseStatus.SERVED and not case.place_name)
    ]
    return sorted(found, key=lambda one: (one.case.due_on or date.max, -one.days, one.case.id))


def _running(desk: Desk, case: Case, today: date, limit: int) -> Running:
    days = days_in_link(desk, case)
    kind = due_state(case.due_on, today, desk.calendar).kind
    return Running(case, days, days >= limit, kind)


def holdings(cases: Iterable[Running]) -> list[Holding]:
    """Return what each person holds, those with most overdue cases first."""
    by_person: dict[str, list[Running]] = {}
    for one in cases:
        for name in one.case.holder.split("、") if one.case.holder else (_NOBODY,):
            by_person.setdefault(name, []).append(one)
    found = [_holding(name, held) for name, held in by_person.items()]
    return sorted(found, key=lambda one: (-len(one.overdue), -len(one.stuck), -len(one.open), one.person))


def _holding(name: str, held: list[Running]) -> Holding:
    soon = (DueKind.DUE_SOON, DueKind.DUE_TODAY)
    return Holding(
        name,
        tuple(one.case.id for one in held),
        tuple(one.case.id for one in held if one.kind in soon),
        tuple(one.case.id for one in held if one.is_late),
        tuple(one.case.id for one in held if one.is_stuck),
    )
