"""What issuing and voiding the written notice does to its inspection (R2.3.2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from saltdesk.domain.base.issued import IssuedNotice
from saltdesk.domain.inspections.inspection import InspectionStatus
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.states import moved, store
from saltdesk.services.inspections.findings import findings_of
from saltdesk.storage.audit import Note
from saltdesk.storage.inspections import INSPECTIONS


def announce(desk: Desk, note: Note, notice: IssuedNotice, _values: Mapping[str, object]) -> None:
    """Enter day and number of the notice in the inspection, which is now announced."""
    inspection = INSPECTIONS.get(notice.record)
    told = replace(inspection, notified_on=desk.clock.today(), notice_number=notice.number)
    store(note, INSPECTIONS, told)


def announce_anew(_desk: Desk, note: Note, notice: IssuedNotice) -> None:
    """Put the inspection back to its plan, unless another notice or a finding followed."""
    inspection = INSPECTIONS.get(notice.record)
    waiting = inspection.status is InspectionStatus.NOTIFIED and inspection.notice_number == notice.number
    if waiting and not findings_of(inspection.id):
        untold = replace(inspection, notified_on=None, notice_number="")
        INSPECTIONS.update(moved(note, untold, InspectionStatus.PLANNED))
