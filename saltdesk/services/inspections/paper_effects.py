"""The effects of issuing and voiding the notice of an inspection on that inspection (R2.3.2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from saltdesk.domain.base.issued import IssuedNotice
from saltdesk.domain.inspections.inspection import InspectionStatus
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.states import moved, store
from saltdesk.services.inspections.findings import findings_of
from saltdesk.storage.areas.inspections import INSPECTIONS
from saltdesk.storage.trail.audit import Note


def announce(desk: Desk, note: Note, notice: IssuedNotice, _values: Mapping[str, object]) -> None:
    """Store the day and number of the notice in the inspection and mark it as notified."""
    inspection = INSPECTIONS.get(notice.record)
    told = replace(inspection, notified_on=desk.clock.today(), notice_number=notice.number)
    store(note, INSPECTIONS, told)


def return_to_plan(_desk: Desk, note: Note, notice: IssuedNotice) -> None:
    """Return the inspection to its plan, unless it has another notice or a finding."""
    inspection = INSPECTIONS.get(notice.record)
    waiting = inspection.status is InspectionStatus.NOTIFIED and inspection.notice_number == notice.number
    if waiting and not findings_of(inspection.id):
        untold = replace(inspection, notified_on=None, notice_number="")
        INSPECTIONS.update(moved(note, untold, InspectionStatus.PLANNED))
