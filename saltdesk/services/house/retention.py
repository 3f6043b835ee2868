"""Closed records with the date until which they are kept; the program itself deletes nothing (domain 6)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from saltdesk.domain.accountability import AccountabilityCase, AccountabilityStatus
from saltdesk.domain.adjustments.adjustment import Adjustment, AdjustmentStatus
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.cases.case import Case, CaseStatus
from saltdesk.domain.complaints.complaint import Complaint, ComplaintStatus
from saltdesk.domain.house.anonymising import ANONYMOUS
from saltdesk.domain.house.destruction import ListStatus
from saltdesk.domain.house.retention import Retained, RetentionPeriod, parameter_of
from saltdesk.domain.inspections.inspection import (
    Finding,
    FindingStatus,
    Inspection,
    InspectionStatus,
)
from saltdesk.domain.lists.versions import ListVersion, VersionStatus
from saltdesk.services.access.hiding import barred
from saltdesk.services.desk import parameters
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house.record_trace import number_of
from saltdesk.storage.areas.accountability import ACCOUNTABILITY_CASES
from saltdesk.storage.areas.adjustments import ADJUSTMENTS
from saltdesk.storage.areas.cases import CASES
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.areas.inspections import FINDINGS, INSPECTIONS
from saltdesk.storage.areas.privacy import ANONYMISATIONS, DESTRUCTION_ITEMS, DESTRUCTION_LISTS
from saltdesk.storage.areas.versions import VERSIONS
from saltdesk.storage.records import Records
from saltdesk.storage.trail import audit


@dataclass(frozen=True)
class Closing:
    """One kind of record that is archived or closed: when it is, and the day it was."""

    records: Records[Any]
    is_closed: Callable[[Any], bool]
    closed_on: Callable[[Any], date | None]

    @property
    def area(self) -> Area:
        """Return the area of the records."""
        return self.records.area


def _complaint(one: Complaint) -> bool:
    return one.status is ComplaintStatus.ARCHIVED


def _accountability(one: AccountabilityCase) -> bool:
    return one.status in (AccountabilityStatus.ENDED, AccountabilityStatus.DROPPED)


def _inspection(one: Inspection) -> bool:
    return one.status is InspectionStatus.CLOSED


def _finding(one: Finding) -> bool:
    return one.status is FindingStatus.VERIFIED


def _adjustment(one: Adjustment) -> bool:
    return one.status is not AdjustmentStatus.OPEN


def _case(one: Case) -> bool:
    return one.status in (CaseStatus.CLOSED, CaseStatus.REFUSED, CaseStatus.ENDED)


def _version(one: ListVersion) -> bool:
    return one.status is VersionStatus.SUPERSEDED


CLOSINGS: tuple[Closing, ...] = (
    Closing(COMPLAINTS, _complaint, lambda one: one.archived_on),
    Closing(ACCOUNTABILITY_CASES, _accountability, lambda one: one.ended_on),
    Closing(INSPECTIONS, _inspection, lambda _: None),
    Closing(FINDINGS, _finding, lambda one: one.verified_on),
    Closing(CASES, _case, lambda one: one.closed_on or one.ended_on or one.refused_on),
    Closing(ADJUSTMENTS, _adjustment, lambda one: one.published_on),
    Closing(VERSIONS, _version, lambda one: one.published_on),
)
"""Every kind of record with a retention period."""


def retained(desk: Desk) -> list[Retained]:
    """Return the closed records the person at the desk may see, those whose period ends first in front."""
    disposals = _disposals()
    found = [
        replace(one, **disposals.get((one.area.code, one.record), {}))
        for closing in CLOSINGS
        for one in _of_kind(desk, closing)
    ]
    return sorted(found, key=lambda one: (one.until or date.max, one.area.code, one.number))


def _disposals() -> dict[tuple[str, int], dict[str, Any]]:
    """Return what became of records, by area code and id."""
    waiting = [one.id for one in DESTRUCTION_LISTS.all(status=ListStatus.PROPOSED)]
    found: dict[tuple[str, int], dict[str, Any]] = {
        (item.area, item.record): {"disposal": "待另一人确认", "is_listed": True}
        for item in DESTRUCTION_ITEMS.among("list", waiting)
    }
    for one in ANONYMISATIONS.all():
        what = "已到期销毁" if one.list else ANONYMOUS
        known = found.get((one.area, one.record), {"disposal": what})
        is_listed = bool(one.list) or known.get("is_listed", False)
        found[one.area, one.record] = {**known, "is_destroyed": bool(one.list), "is_listed": is_listed}
    return found


def _of_kind(desk: Desk, closing: Closing) -> Iterator[Retained]:
    area, hidden = closing.area, barred(desk, closing.area)
    period = period_of(area)
    for record in closing.records.all():
        if closing.is_closed(record) and record.id not in hidden:
            closed_on = closing.closed_on(record) or _last_changed(area, record.id, desk)
            yield Retained(area, record.id, number_of(area, record), closed_on, period)


def retained_of(desk: Desk, area: Area, key: int) -> Retained | None:
    """Return one closed record with its period, or None while it is open."""
    closing = next((one for one in CLOSINGS if one.area is area), None)
    record = closing.records.first(id=key) if closing else None
    if closing is None or record is None or not closing.is_closed(record):
        return None
    closed_on = closing.closed_on(record) or _last_changed(area, key, desk)
    return Retained(area, key, number_of(area, record), closed_on, period_of(area))


def period_of(area: Area) -> RetentionPeriod:
    """Return the period that the office set for the records of an area."""
    found = RetentionPeriod.from_text(parameters.text(parameter_of(area)))
    return found or RetentionPeriod.PERMANENT


def _last_changed(area: Area, record: int, desk: Desk) -> date:
    """Return the day of the last entry that changed a record which keeps no day of its end."""
    changed = [entry for entry in audit.timeline(area, record) if entry.changes()]
    return date.fromisoformat(changed[-1].at[:10]) if changed else desk.clock.today()


def reminders(desk: Desk) -> list[Retained]:
    """Return the records whose period has ended, or ends within the days the office set."""
    within, today = parameters.number("retention_days"), desk.clock.today()
    ends = ((one, one.left(today)) for one in retained(desk) if not one.is_destroyed)
    return [one for one, left in ends if left is not None and left <= within]
