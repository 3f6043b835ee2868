"""Who acts on a case on a day, and what stops the act: the facts behind the rows of ``BLOCKS``."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from saltdesk.domain.base.errors import Problem, refuse
from saltdesk.domain.cases.blocks import Acting, blocking
from saltdesk.domain.cases.case import Case
from saltdesk.domain.cases.discretion_check import Penalty
from saltdesk.domain.registers.discretion import DiscretionStandard, is_in_force
from saltdesk.services.cases.items import public_item
from saltdesk.storage.areas.registers import BODIES, ENTRUSTMENTS, OFFICERS, STANDARDS


def acting_on(case: Case, day: date, penalty: Penalty | None = None) -> Acting:
    """Return what the rules look at if somebody acts on a case on ``day``."""
    return Acting(
        case,
        day,
        public_item(case.item, day),
        next(iter(BODIES.load([case.body])), None) if case.body else None,
        tuple(OFFICERS.load(list(case.officers))),
        next(iter(ENTRUSTMENTS.load([case.entrustment])), None) if case.entrustment else None,
        penalty,
    )


def refuse_blocked(case: Case, act: str, day: date, penalty: Penalty | None = None) -> None:
    """Raise ``RuleError`` with every rule that stops an act on ``day``."""
    refuse(blocking(acting_on(case, day, penalty), act))


def blocks_now(case: Case, act: str, day: date) -> tuple[Problem, ...]:
    """Return what would stop an act on ``day``, for the page of the case."""
    return blocking(acting_on(case, day), act)


def standards_on(case: Case, day: date) -> list[DiscretionStandard]:
    """Return the discretion standards of the item in force on ``day`` (P1.2.5)."""
    return [one for one in STANDARDS.all(power_item=case.item) if is_in_force(one, day)]


def with_officers(case: Case) -> Case:
    """Return the case with the names of its officers as they are now."""
    return replace(case, officer_names="、".join(one.name for one in OFFICERS.load(list(case.officers))))
