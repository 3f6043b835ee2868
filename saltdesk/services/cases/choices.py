"""What the dialogs of a case offer: bodies, entrustments, officers and cases."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from saltdesk.domain.cases.case import Case
from saltdesk.domain.registers.enforcement import (
    CertificateState,
    body_problems,
    entrustment_problems,
    officer_problems,
)
from saltdesk.services.access.cases import barred_cases
from saltdesk.services.cases.items import item_of
from saltdesk.services.desk.desk import Desk
from saltdesk.storage.areas.cases import CASES, newest_cases
from saltdesk.storage.areas.registers import BODIES, ENTRUSTMENTS, OFFICERS

_NOT_NOW = "（今天不能执法）"
_MOST_CASES = 200


def bodies_for(day: date) -> Iterator[tuple[int, str]]:
    """Yield the enforcement bodies; those that may not act on ``day`` say so (P1.2.6a)."""
    for body in BODIES.all():
        yield body.id, body.name + (_NOT_NOW if body_problems(body, day) else "")


def entrustments_for(case: Case) -> Iterator[tuple[int, str]]:
    """Yield the entrustments that cover the item of a case (P1.2.6b)."""
    item = item_of(case)
    for given in ENTRUSTMENTS.all():
        if case.item in given.items or given.id == case.entrustment:
            day = case.received_on or date.min
            late = "（不在委托期内）" if entrustment_problems(given, item, day) else ""
            yield given.id, f"{given.trustee}　{given.document}{late}"


def officers_for(case: Case, day: date) -> Iterator[tuple[int, str]]:
    """Yield the officers with a certificate that is not revoked; those who may not act on ``day`` say so."""
    for officer in OFFICERS.all():
        if officer.state is CertificateState.REVOKED and officer.id not in case.officers:
            continue
        told = f"{officer.name}　{officer.certificate_number}"
        yield officer.id, told + (_NOT_NOW if officer_problems(officer, day) else "")


def open_case_choices(desk: Desk, kept: int = 0) -> list[tuple[int, str]]:
    """Return id and title of the newest cases the person may see, and of ``kept``."""
    hidden = barred_cases(desk)
    found = [case for case in newest_cases(_MOST_CASES) if case.id not in hidden]
    if kept and kept not in {case.id for case in found}:
        found += CASES.load([kept])
    return [(case.id, f"{case.number}　{case.item_name}") for case in found]
